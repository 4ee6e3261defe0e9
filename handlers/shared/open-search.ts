import { Sha256 } from '@aws-crypto/sha256-js';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Deadline } from './deadline';
import { readLogin } from './login';
import { patiently } from './patience';

/** Where OpenSearch is, and how the function proves to it who it is. */
export interface OpenSearchProperties {
  readonly Endpoint: string;
  readonly Authentication: 'anonymous' | 'basic' | 'iam';
  readonly SecretArn?: string;
  readonly Region?: string;
  readonly Service?: string;
}

/** What is asked of OpenSearch. */
export interface OpenSearchRequest {
  readonly method: 'GET' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly body?: string;
  /** What it is about, in words. */
  readonly what: string;
  /** Answers that are none of a failure. */
  readonly allowed?: number[];
}

/** An answer that was asked for. */
export interface OpenSearchAnswer { readonly status: number; readonly text: string }

/** How often a request is tried: a domain, a rule of a security group or a permission that was made a moment ago takes some time to be seen. */
const TRIES = 30;
/** Less at a deletion: what is away then stays away. */
const TRIES_OF_DELETION = 8;
const LONGEST_CALL = 15_000;
const SHOWN = 500;

/** OpenSearch did not do what it was asked for. */
class Refused extends Error {
  constructor(message: string, readonly status?: number) {
    super(message);
  }

  /** Whether OpenSearch could not be asked: nobody answered, not (yet) allowed, too much, or not now. */
  get isOutOfReach(): boolean {
    return this.status === undefined || this.status >= 500 || [401, 403, 429].includes(this.status);
  }

  /** Whether it is worth to ask again: that too where two wrote at once. */
  get isPassing(): boolean {
    return this.isOutOfReach || this.status === 409;
  }
}

/** OpenSearch at one address. */
export class OpenSearch {
  private readonly tries: number;

  constructor(private readonly properties: OpenSearchProperties, private readonly deadline: Deadline, forDeletion = false) {
    const tries = Number(process.env.TRIES ?? TRIES);
    this.tries = forDeletion ? Math.min(tries, TRIES_OF_DELETION) : tries;
  }

  /** Asks until it is done, refused for good, or the time is over. */
  async request(request: OpenSearchRequest): Promise<OpenSearchAnswer> {
    const url = new URL(this.properties.Endpoint.replace(/\/+$/, '') + request.path);
    try {
      return await patiently(this.deadline, () => this.once(url, request), error => error instanceof Refused && error.isPassing ? this.tries : 1);
    } catch (error) {
      throw error instanceof Refused ? new Refused(`OpenSearch at ${url.host} did not take ${request.what}: ${error.message}`, error.status) : error;
    }
  }

  private async once(url: URL, { method, body, allowed = [] }: OpenSearchRequest): Promise<OpenSearchAnswer> {
    const headers = await this.headers(url, method, body);
    const signal = this.deadline.signal(LONGEST_CALL);
    const response = await fetch(url, { method, headers, body, signal, redirect: 'error' }).catch(refuse);
    const text = await response.text().catch(refuse);
    if (!response.ok && !allowed.includes(response.status)) {
      throw new Refused(`${response.status} ${text.slice(0, SHOWN)}`, response.status);
    }
    return { status: response.status, text };
  }

  private async headers(url: URL, method: string, body?: string): Promise<Record<string, string>> {
    const { Authentication: kind, SecretArn: secretArn, Region: region, Service: service } = this.properties;
    const plain = { 'content-type': 'application/json' };
    if (kind === 'basic') {
      // read at every try, as a password may be rotated meanwhile
      const { username, password } = await readLogin(secretArn!, this.deadline);
      return { ...plain, authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
    }
    return kind === 'iam' ? signed(url, method, { ...plain, host: url.host }, body, { region: region!, service: service || 'es' }) : plain;
  }
}

/** A name as one part of a path; what signing and URL encode in different ways is encoded here. */
export function pathPart(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether OpenSearch could not be asked at all, rather than refused what it was asked for: nobody there, denied, no login. */
export function isOutOfReach(error: unknown): boolean {
  return !(error instanceof Refused) || error.isOutOfReach;
}

type Headers = Record<string, string>;
type Scope = { readonly region: string; readonly service: string };

async function signed(url: URL, method: string, headers: Headers, body: string | undefined, scope: Scope): Promise<Headers> {
  const signer = new SignatureV4({ ...scope, credentials: fromEnv(), sha256: Sha256 });
  const request = await signer.sign(new HttpRequest({ method, protocol: url.protocol, hostname: url.hostname, path: url.pathname, headers, body }));
  return request.headers;
}

function refuse(error: Error & { cause?: { code?: string; message?: string } }): never {
  throw new Refused(error.message + (error.cause ? `: ${error.cause.code ?? error.cause.message}` : ''));
}

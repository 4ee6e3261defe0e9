import { createHash, createHmac } from 'crypto';
import type { IncomingHttpHeaders } from 'http';

/** A request as it came. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a signature has to be made with. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  readonly service: string;
}

/** The keys that the code of connectors finds in a rehearsal. */
export const WORKER_KEYS = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' };

const ALGORITHM = 'AWS4-HMAC-SHA256';
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** Why AWS would refuse the Signature Version 4 of a request; `undefined` where it is right. */
export function signatureFault(request: SignedRequest, key: SigningKey): string | undefined {
  const authorization = String(request.headers.authorization ?? '');
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(authorization);
  if (!parts) {
    return authorization === '' ? 'the request is not signed' : `the request is authorized by ${authorization.split(' ')[0]}, not by a signature`;
  }
  const [, keyId, scope, signedHeaders, signature] = parts;
  const date = String(request.headers['x-amz-date'] ?? '');
  const expectedScope = `${date.slice(0, 8)}/${key.region}/${key.service}/aws4_request`;
  const hash = sha256(request.body);
  if (keyId !== key.accessKeyId) {
    return `the request is signed with the key ${keyId}, not with the worker's`;
  }
  if (scope !== expectedScope) {
    return `the request is signed for ${scope}, expected ${expectedScope}`;
  }
  if (!signedHeaders.split(';').includes('host')) {
    return 'the header host is not signed';
  }
  const claimed = request.headers['x-amz-content-sha256'];
  if (claimed !== undefined && claimed !== hash) {
    return 'x-amz-content-sha256 is not the checksum of the body';
  }
  return signature === signatureOf(request, { key, date, scope, signedHeaders, hash }) ? undefined : 'the signature does not match the request';
}

interface Signing {
  readonly key: SigningKey;
  readonly date: string;
  readonly scope: string;
  readonly signedHeaders: string;
  readonly hash: string;
}

function signatureOf(request: SignedRequest, { key, date, scope, signedHeaders, hash }: Signing): string {
  const [path, query = ''] = request.target.split(/\?(.*)/s);
  const headers = signedHeaders.split(';').map(name => `${name}:${String(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`).join('');
  const canonical = [request.method, canonicalPath(path), canonicalQuery(query), headers, signedHeaders, hash].join('\n');
  const text = [ALGORITHM, date, scope, sha256(canonical)].join('\n');
  const signingKey = [date.slice(0, 8), key.region, key.service, 'aws4_request'].reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${key.secretAccessKey}`);
  return hmac(signingKey, text).toString('hex');
}

/** Every service but S3 encodes the path once more than it is sent. */
function canonicalPath(path: string): string {
  return path.split('/').map(encode).join('/') || '/';
}

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter(pair => pair !== '').map((pair) => {
    const [name, value = ''] = pair.split(/=(.*)/s);
    return [encode(decodeURIComponent(name)), encode(decodeURIComponent(value))];
  });
  return pairs.map(pair => pair.join('=')).sort().join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

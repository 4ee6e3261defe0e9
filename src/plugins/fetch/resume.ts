import { setTimeout } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { PluginError } from '../errors';
import { redactUrl } from '../origin';
import type { Download } from './download-item';
import { cut, Transient } from './http-errors';

/** How a broken download is gone on with. */
export interface ResumeOptions {
  /** Requests in a row that bring (nearly) nothing, after which it is given up. */
  readonly retries: number;
  /** Milliseconds before each of them. */
  readonly delay: number;
  readonly signal?: AbortSignal;
}

/** What broke a download off again and again; beginning anew would not help. */
export class GivenUp extends Error {
  constructor(readonly last: unknown) { super('given up'); }
}

/** Less than this is no progress: a connection that brings a few bytes at a time would never end. */
const PROGRESS = 65_536;

type Headers = Dispatcher.ResponseData['headers'];

/**
 * The bytes of a file, asked for again from where they broke off (`Range`), as long as it is the same file: the server is told which one is meant
 * (`If-Range`), and what is put together is verified by its checksum where one is known.
 *
 * @param first the answer to the request for the whole file
 * @param ask requests the same address again with these headers
 */
export async function* resuming(
  first: Dispatcher.ResponseData, ask: (headers: Record<string, string>) => Promise<Dispatcher.ResponseData>, item: Download, options: ResumeOptions,
): AsyncGenerator<Buffer> {
  const validator = validatorOf(first.headers);
  const whole = Number(text(first.headers['content-length']) ?? NaN);
  const resumable = (validator !== undefined || item.sha256 !== undefined) && text(first.headers['accept-ranges']) !== 'none';
  const rest = async (size: number) => {
    const response = await ask({ range: `bytes=${size}-`, ...validator !== undefined && { 'if-range': validator } });
    return without(skipped(response, size, whole, validator, item), response.body);
  };
  let size = 0;
  for (let requests = 0, idle = 0; ; requests++) {
    const before = size;
    let broken: unknown;
    try {
      for await (const chunk of requests === 0 ? without(0, first.body) : await rest(size)) {
        size += chunk.length;
        yield chunk;
      }
      // the caller says what it thinks of a body of another length
      if (Number.isNaN(whole) || size >= whole) { return; }
    } catch (error) {
      if (error instanceof PluginError || error instanceof Transient) { throw error; }
      broken = error;
    }
    if (!resumable || options.signal?.aborted) { throw broken ?? cut(item, size, whole); }
    idle = size - before >= PROGRESS ? 0 : idle + 1;
    if (idle > options.retries) { throw broken === undefined ? cut(item, size, whole).final : new GivenUp(broken); }
    await setTimeout(options.delay, undefined, { signal: options.signal });
  }
}

/** How many bytes of this answer are there already. */
function skipped(
  { statusCode, headers, body }: Dispatcher.ResponseData, size: number, whole: number, validator: string | undefined, item: Download,
): number {
  if (statusCode === 206) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(text(headers['content-range']) ?? '') ?? [];
    if (Number(start) === size && (total === '*' || Number.isNaN(whole) || Number(total) === whole)) { return 0; }
  } else if (statusCode === 200 && validatorOf(headers) === validator && (item.sha256 !== undefined || validator?.startsWith('"'))) {
    // a server that knows no ranges sends all of it again
    return size;
  }
  body.on('error', () => undefined).destroy();
  throw new Transient(new PluginError('network', `${item.what}: ${redactUrl(item.url)} changed during the download; try again`));
}

async function* without(skip: number, body: Dispatcher.ResponseData['body']): AsyncGenerator<Buffer> {
  // leaving early aborts the body, which then reports itself; whoever left has the better error
  body.on('error', () => undefined);
  let left = skip;
  for await (const piece of body) {
    const chunk = piece as Buffer;
    if (left < chunk.length) { yield chunk.subarray(left); }
    left = Math.max(0, left - chunk.length);
  }
}

/** What tells one state of a file from another: a strong tag, or the time of its last change. */
function validatorOf(headers: Headers): string | undefined {
  const tag = text(headers.etag);
  return tag?.startsWith('"') ? tag : text(headers['last-modified']);
}

function text(header: string | string[] | undefined): string | undefined {
  return [header].flat()[0];
}

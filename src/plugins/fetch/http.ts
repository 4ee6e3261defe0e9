import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { notAnArchive } from '../archive/read-archive';
import type { CachedFile, PluginCache } from '../cache';
import { PluginError } from '../errors';
import { redactUrl } from '../origin';
import type { Download } from './download-item';
import { cut, networkError, statusError, tooLong, Transient } from './http-errors';
import type { Progress } from './progress';
import { GivenUp, resuming } from './resume';
import { parseUrl } from './url';

export type { Download } from './download-item';

/** How downloads behave. */
export interface HttpOptions {
  /** Milliseconds without a byte after which a server counts as stalled. @default 30000, or CDK_MSK_CONNECT_STALL_SECONDS */
  readonly stallTimeout?: number;
  /** Milliseconds after which a download is given up, with all attempts. @default 30 minutes, or CDK_MSK_CONNECT_DOWNLOAD_MINUTES */
  readonly totalTimeout?: number;
  /** Further attempts after a failure that may pass by itself. @default 2 */
  readonly retries?: number;
  /** Milliseconds before the first further attempt. @default 500 */
  readonly retryDelay?: number;
  /** Bytes above which a download is refused. @default 1 GiB */
  readonly maxBytes?: number;
  readonly progress?: Progress;
  /** Ends the download when it is no longer wanted. @default - it goes on to its end */
  readonly signal?: AbortSignal;
}

/** The HTTP client takes a tenth of a second to load, which a synth with everything cached must not pay. */
const load = createRequire(__filename);
const client = () => load('undici') as typeof import('undici');

const MAX_REDIRECTS = 5;
const GIB = 1024 ** 3;

/** Downloads into the cache: streamed, verified, and complete or not there at all. */
export async function download(item: Download, cache: PluginCache, options: HttpOptions = {}): Promise<CachedFile> {
  const agent = new (client().EnvHttpProxyAgent)();
  try {
    const retries = retriesOf(options);
    const total = options.totalTimeout ?? totalTimeout();
    const end = Date.now() + total;
    const limits = [AbortSignal.timeout(total), ...options.signal === undefined ? [] : [options.signal]];
    const limited = { ...options, signal: AbortSignal.any(limits) };
    for (let attempt = 0; ; attempt++) {
      try {
        return await downloadOnce(item, cache, limited, agent);
      } catch (error) {
        if (limits[0].aborted) { throw tooLong(item, total); }
        if (!(error instanceof Transient)) { throw error; }
        const delay = Math.max(error.after ?? 0, (options.retryDelay ?? 500) * 2 ** attempt);
        if (attempt >= retries || Date.now() + delay > end) { throw error.final; }
        await setTimeout(delay, undefined, { signal: options.signal });
      }
    }
  } finally {
    await agent.destroy();
  }
}

function retriesOf({ retries }: HttpOptions): number {
  return retries ?? 2;
}

function stallTimeout(): number {
  const seconds = Number(process.env.CDK_MSK_CONNECT_STALL_SECONDS);
  return seconds > 0 ? seconds * 1000 : 30_000;
}

function totalTimeout(): number {
  const minutes = Number(process.env.CDK_MSK_CONNECT_DOWNLOAD_MINUTES);
  return (minutes > 0 ? minutes : 30) * 60_000;
}

async function downloadOnce(item: Download, cache: PluginCache, options: HttpOptions, agent: Dispatcher): Promise<CachedFile> {
  const stall = options.stallTimeout ?? stallTimeout();
  try {
    const ask = (headers?: Record<string, string>) => follow(item, agent, stall, options.signal, headers);
    const response = await ask();
    const body = resuming(response, ask, item, { retries: retriesOf(options), delay: options.retryDelay ?? 500, signal: options.signal });
    return await cache.store(checkedBody(response, body, item, options), item);
  } catch (error) {
    if (error instanceof PluginError || error instanceof Transient) { throw error; }
    const said = networkError(error instanceof GivenUp ? error.last : error, item, stall);
    throw error instanceof GivenUp && said instanceof Transient ? said.final : said;
  } finally {
    options.progress?.done();
  }
}

/** @param headers those of a request for the rest of a file, whose answer the caller judges */
async function follow(
  item: Download, agent: Dispatcher, stall: number, signal: AbortSignal | undefined, headers?: Record<string, string>,
): Promise<Dispatcher.ResponseData> {
  const asked = parseUrl(item.url);
  let url = asked;
  for (let hop = 0; ; hop++) {
    const response = await client().request(withoutUser(url), {
      dispatcher: agent,
      signal,
      headersTimeout: stall,
      bodyTimeout: stall,
      headers: {
        'user-agent': 'cdk-msk-connect',
        'accept-encoding': 'identity',
        ...headers,
        ...(url.host === asked.host ? authorizationOf(asked, item.authorization) : {}),
      },
    });
    const location = response.headers.location;
    if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
      await response.body.dump({ limit: 65_536 });
      if (hop >= MAX_REDIRECTS) { throw new PluginError('network', `${item.what}: ${redactUrl(item.url)} redirects more than ${MAX_REDIRECTS} times; use the final URL`); }
      url = checkRedirect(url, location, asked, item);
      continue;
    }
    if (response.statusCode !== 200 && !(headers !== undefined && [206, 416].includes(response.statusCode))) {
      await response.body.dump({ limit: 65_536 });
      throw statusError(response, item, url);
    }
    return response;
  }
}

function checkRedirect(from: URL, location: string, asked: URL, item: Download): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (!next || (next.protocol !== 'https:' && next.protocol !== 'http:')) {
    throw new PluginError('network', `${item.what}: ${redactUrl(from.href)} redirects to something that is not a web address; use the URL of the file itself`);
  }
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new PluginError('network', `${item.what}: ${redactUrl(from.href)} redirects to the unencrypted ${redactUrl(next.href)}; use a URL that stays on HTTPS`);
  }
  if (!item.sha256 && next.host !== asked.host) {
    throw new PluginError('network',
      `${item.what}: ${asked.host} redirects to another host, ${next.host}, and no SHA-256 checksum is specified; pin the file with 'cdk-msk-connect plugin pin' and its SHA-256 checksum, or use the URL on ${next.host}`);
  }
  return next;
}

async function* checkedBody(
  response: Dispatcher.ResponseData, body: AsyncIterable<Buffer>, item: Download, options: HttpOptions,
): AsyncGenerator<Buffer> {
  const announced = Number(response.headers['content-length'] ?? NaN);
  const limit = options.maxBytes ?? GIB;
  if (announced > limit) {
    response.body.on('error', () => undefined).destroy();
    throw new PluginError('hostile-archive', `${item.what} has ${announced} bytes (limit ${limit}), which is too large for a plugin`);
  }
  let head = Buffer.alloc(0);
  let sniffed = item.archive === false;
  let size = 0;
  options.progress?.start(item.what, Number.isNaN(announced) ? item.size : announced);
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) { throw new PluginError('hostile-archive', `${item.what} has more than ${limit} bytes, which is too large for a plugin`); }
    if (!sniffed) {
      head = Buffer.concat([head, chunk.subarray(0, 512)]);
      if (head.length < 512) {
        yield chunk;
        continue;
      }
      sniffed = true;
      refusePage(head, item, announced);
    }
    options.progress?.advance(size);
    yield chunk;
  }
  if (!sniffed) { refusePage(head, item, size); }
  if (!Number.isNaN(announced) && size !== announced) { throw cut(item, size, announced); }
}

function refusePage(head: Buffer, item: Download, size: number): void {
  const problem = notAnArchive(head.subarray(0, 512), item.what, size);
  if (problem) { throw new PluginError(problem.code, `${problem.message} (from ${redactUrl(item.url)})`); }
}

function authorizationOf(asked: URL, given: string | undefined): Record<string, string> {
  if (given) { return { authorization: given }; }
  if (!asked.username) { return {}; }
  const text = `${decodeURIComponent(asked.username)}:${decodeURIComponent(asked.password)}`;
  return { authorization: `Basic ${Buffer.from(text).toString('base64')}` };
}

function withoutUser(url: URL): URL {
  const bare = new URL(url.href);
  bare.username = '';
  bare.password = '';
  return bare;
}

import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CachedFile } from '../cache';
import { checksumError, hashFile, PluginCache } from '../cache';
import { formatCoordinates, mavenFileName, mavenPath, parseCoordinates } from '../coordinates';
import { PluginError } from '../errors';
import { checkSha256 } from '../fingerprint';
import { knownChecksum } from '../known/index';
import type { Origin } from '../origin';
import { describeOrigin, redactUrl } from '../origin';
import type { Download, HttpOptions } from './http';
import { download } from './http';
import { mavenRepository } from './maven-repository';
import { terminalProgress } from './progress';
import { fileNameOfUrl, parseUrl } from './url';

/** How origins are fetched. */
export interface FetchOptions extends HttpOptions {
  readonly cache?: PluginCache;
  /** Never use the network. @default the environment variable CDK_MSK_CONNECT_OFFLINE */
  readonly offline?: boolean;
  /** Ask the network even for an address without checksum that was fetched before: what is there now counts. @default false */
  readonly refresh?: boolean;
}

/** One file that an origin stands for, on this machine's disk. */
export interface FetchedFile {
  /** Name that the file has where it comes from. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** False when no checksum vouches for the content. */
  readonly pinned: boolean;
  /** How messages name the file. */
  readonly what: string;
}

interface Wanted extends Download { readonly name: string }

/** Brings the files of an origin onto the disk, from the cache where it has them. A directory yields nothing: it is read in place. */
export async function fetchOrigin(origin: Origin, options: FetchOptions = {}): Promise<FetchedFile[]> {
  switch (origin.kind) {
    case 'empty':
    case 'directory':
      return [];
    case 'file': return [await localFile(origin.path, origin.sha256)];
    case 'url': return [await fetchOne({
      url: origin.url,
      what: redactUrl(origin.url),
      name: origin.fileName ?? fileNameOfUrl(origin.url),
      ...(origin.sha256 ? { sha256: checkSha256(origin.sha256, describeOrigin(origin)) } : {}),
    }, options)];
    case 'maven': return [await fetchOne(mavenDownload(origin.coordinates, origin.sha256), options)];
    case 'mavenResolved': return fetchAll(origin.lock.map(jar => mavenDownload(jar.coordinates, jar.sha256, jar.size)), options);
    case 'jars': return fetchAll(origin.jars.map(jar => mavenDownload(jar.coordinates, jar.sha256, jar.size)), options);
  }
}

async function localFile(file: string, sha256: string | undefined): Promise<FetchedFile> {
  if (!fs.existsSync(file)) {
    throw new PluginError('bad-origin', `${file} does not exist; copy the archive there or correct the path (relative to ${process.cwd()})`);
  }
  if (!fs.statSync(file).isFile()) { throw new PluginError('bad-origin', `${file} is not a file; for a directory, use PluginArchive.fromDirectory`); }
  const actual = await hashFile(file);
  if (sha256 && actual.sha256 !== checkSha256(sha256, file)) { throw checksumError(file, sha256, actual.sha256, actual.size); }
  return { name: path.basename(file), path: file, ...actual, pinned: true, what: file };
}

function mavenDownload(coordinates: string, sha256?: string, size?: number): Wanted {
  const parsed = parseCoordinates(coordinates);
  const what = formatCoordinates(parsed);
  const expected = sha256 ?? knownChecksum(what);
  const repository = mavenRepository();
  return {
    url: `${repository.url}/${mavenPath(parsed)}`,
    what,
    name: mavenFileName(parsed),
    ...(repository.authorization ? { authorization: repository.authorization } : {}),
    ...(repository.unread ? { hint: repository.unread } : {}),
    ...(expected ? { sha256: checkSha256(expected, what) } : {}),
    ...(size === undefined ? {} : { size }),
  };
}

/** A handful at a time: hundreds of small JARs wait for the network mostly. The first that fails stops the others. */
async function fetchAll(wanted: Wanted[], options: FetchOptions): Promise<FetchedFile[]> {
  const results: FetchedFile[] = new Array(wanted.length);
  const failed = new AbortController();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < wanted.length && !failed.signal.aborted) {
      const index = next++;
      try {
        results[index] = await fetchOne(wanted[index], { ...options, signal: failed.signal });
      } catch (error) {
        // what the others say of being stopped changes nothing: the first reason stays
        failed.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(6, wanted.length) }, worker));
  failed.signal.throwIfAborted();
  return results;
}

async function fetchOne(wanted: Wanted, options: FetchOptions): Promise<FetchedFile> {
  const cache = options.cache ?? new PluginCache();
  parseUrl(wanted.url);
  const cached = options.refresh && !wanted.sha256 ? undefined : await findCached(wanted, cache);
  const file = cached ?? await fetchNow(wanted, cache, options);
  return { name: wanted.name, path: file.path, size: file.size, sha256: file.sha256, pinned: wanted.sha256 !== undefined, what: wanted.what };
}

/** What an unpinned address gave the last time. */
interface Remembered { readonly sha256: string }

async function findCached(wanted: Wanted, cache: PluginCache): Promise<CachedFile | undefined> {
  const sha256 = wanted.sha256 ?? cache.readJson<Remembered>('unpinned', keyOf(wanted))?.sha256;
  return sha256 && /^[0-9a-f]{64}$/.test(sha256) ? cache.find(sha256) : undefined;
}

async function fetchNow(wanted: Wanted, cache: PluginCache, options: FetchOptions): Promise<CachedFile> {
  if (options.offline ?? isOffline()) { throw notCached(wanted, cache); }
  const file = await download(wanted, cache, { progress: terminalProgress(), ...options });
  if (!wanted.sha256) { cache.writeJson('unpinned', keyOf(wanted), { sha256: file.sha256 } satisfies Remembered); }
  return file;
}

function keyOf(wanted: Wanted): string {
  return createHash('sha256').update(wanted.what).digest('hex');
}

/** True when `CDK_MSK_CONNECT_OFFLINE` forbids the network. */
export function isOffline(env: NodeJS.ProcessEnv = process.env): boolean {
  return ['1', 'true', 'yes'].includes((env.CDK_MSK_CONNECT_OFFLINE ?? '').toLowerCase());
}

function notCached(wanted: Wanted, cache: PluginCache): PluginError {
  const place = wanted.sha256
    ? `copy the file to ${cache.pathOf(wanted.sha256)}, or run 'cdk-msk-connect plugin fetch' on a machine with network access`
    : 'use the file as a local path, or run \'cdk-msk-connect plugin fetch\' on a machine with network access';
  return new PluginError('not-cached', `${wanted.what} is not in the cache, and downloads are turned off; ${place}`);
}

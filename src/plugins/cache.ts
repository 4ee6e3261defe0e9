import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { largestCache, pruneCache } from './cache-contents';
import { PluginError, messageOf, storageError } from './errors';
import { guard, removeGuarded, sweep } from './temporary-files';
import { writeNewFile } from './write-stream';

/** A file in the cache. */
export interface CachedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

const CURE = 'free space, or set CDK_MSK_CONNECT_CACHE to a writable directory';

/** Where archives are kept: `CDK_MSK_CONNECT_CACHE`, else `cdk-msk-connect` below the user's cache directory. */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CDK_MSK_CONNECT_CACHE) { return path.resolve(env.CDK_MSK_CONNECT_CACHE); }
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) { return path.join(env.XDG_CACHE_HOME, 'cdk-msk-connect'); }
  const home = os.homedir();
  return process.platform === 'darwin' ? path.join(home, 'Library', 'Caches', 'cdk-msk-connect')
    : process.platform === 'win32' ? path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'cdk-msk-connect', 'cache')
      : path.join(home, '.cache', 'cdk-msk-connect');
}

/** The directories that this process has tidied up. */
const bounded = new Set<string>();

/**
 * Archives by checksum, and small JSON facts by key. A file gets its final name only when it is complete and verified,
 * by a rename, so any number of processes may read and write at once and none ever sees half a file.
 */
export class PluginCache {
  constructor(readonly directory: string = cacheDirectory()) {}

  /** Where the archive with a checksum belongs; also the place to put a file by hand. */
  pathOf(sha256: string): string {
    return path.join(this.directory, 'sha256', sha256.slice(0, 2), sha256);
  }

  /** The archive with a checksum; one that has been damaged on the disk is removed and counts as absent. */
  async find(sha256: string): Promise<CachedFile | undefined> {
    const file = this.pathOf(sha256);
    const actual = await hashFile(file).catch(() => undefined);
    if (!actual) { return undefined; }
    if (actual.sha256 === sha256) {
      markUsed(file);
      return { path: file, ...actual };
    }
    fs.rmSync(file, { force: true });
    return undefined;
  }

  /** Streams into the cache. Without `sha256` the checksum is only measured. The temporary file is gone whatever happens. */
  async store(source: AsyncIterable<Buffer>, expected: { sha256?: string; what: string }): Promise<CachedFile> {
    const temporary = this.temporaryFile();
    try {
      const hash = createHash('sha256');
      let size = 0;
      const measured = async function* () {
        for await (const chunk of source) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      };
      await writeNewFile(temporary, measured(), error => storageError(error, this.directory, expected.what, CURE));
      const sha256 = hash.digest('hex');
      if (expected.sha256 && expected.sha256 !== sha256) {
        throw checksumError(expected.what, expected.sha256, sha256, size);
      }
      const file = this.pathOf(sha256);
      this.move(temporary, file, expected.what);
      return { path: file, sha256, size };
    } finally {
      removeGuarded(temporary);
    }
  }

  /** A JSON fact, or undefined when there is none or it cannot be read. */
  readJson<T>(kind: string, key: string): T | undefined {
    try {
      return JSON.parse(fs.readFileSync(this.jsonPath(kind, key), 'utf8')) as T;
    } catch {
      return undefined;
    }
  }

  /** Remembers a JSON fact; a cache that cannot be written only costs time, so this never fails. */
  writeJson(kind: string, key: string, value: unknown): void {
    try {
      this.publish(this.jsonPath(kind, key), temporary => fs.writeFileSync(temporary, JSON.stringify(value)), kind);
    } catch {
      // The next run computes the fact again.
    }
  }

  jsonPath(kind: string, key: string): string {
    return path.join(this.directory, kind, `${key}.json`);
  }

  /** Lets `write` make a temporary file in the cache and gives it its final name afterwards. */
  publish(file: string, write: (temporary: string) => void, what: string): void {
    const temporary = this.temporaryFile();
    try {
      write(temporary);
      this.move(temporary, file, what);
    } catch (error) {
      throw error instanceof PluginError ? error : storageError(error, this.directory, what, CURE);
    } finally {
      removeGuarded(temporary);
    }
  }

  private temporaryFile(): string {
    const directory = path.join(this.directory, 'tmp');
    try {
      fs.mkdirSync(directory, { recursive: true });
      fs.accessSync(directory, fs.constants.W_OK);
    } catch (error) {
      throw storageError(error, this.directory, 'the plugin cache', CURE);
    }
    this.keepBounds(directory);
    const file = path.join(directory, `${process.pid}-${randomBytes(8).toString('hex')}`);
    guard(file);
    return file;
  }

  /** Once for each process that adds something: what was left by others, and what is too much. */
  private keepBounds(temporaries: string): void {
    if (bounded.has(this.directory)) { return; }
    bounded.add(this.directory);
    try {
      sweep(temporaries);
      pruneCache(this.directory, { bytes: largestCache() });
    } catch {
      // another process tidies up at the same time; the cache is right all the same
    }
  }

  private move(temporary: string, file: string, what: string): void {
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.renameSync(temporary, file);
    } catch (error) {
      // Windows refuses to replace a file that another process has open; what is there then has the same content.
      if (!fs.existsSync(file)) { throw storageError(error, this.directory, what, CURE); }
    }
  }
}

/** Not every file system notes when a file was read. */
function markUsed(file: string): void {
  try {
    fs.utimesSync(file, new Date(), fs.statSync(file).mtime);
  } catch {
    // a cache that only others may write
  }
}

/** The error for bytes that are not the pinned ones. */
export function checksumError(what: string, expected: string, actual: string, size: number): PluginError {
  return new PluginError('checksum',
    `${what} has SHA-256 ${actual} (${size} bytes), expected ${expected}; the file differs from the pinned file, `
    + 'find out why before you change the checksum (a new release, a response of a proxy, or tampering)');
}

const CHUNK = 1024 * 1024;

/** Checksum and size of a file, streamed. */
export async function hashFile(file: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of fs.createReadStream(file, { highWaterMark: CHUNK })) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** What a file was when its checksum was taken. */
interface Checked { readonly state: string | undefined; readonly sha256: string }
const checked = new Map<string, Checked>();

/** Notes that what changed of a file since its checksum was taken is its name or the number of its names, which this process did. */
export function renamed(file: string, sha256: string): void {
  checked.set(path.resolve(file), { state: stateOf(file), sha256 });
}

/** What tells one state of a file from another; undefined where it is not there. */
function stateOf(file: string): string | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join();
}

/** The checksum of a file that many connectors are made of: read again only where the file is another one by now. */
export function checksumSync(file: string): string {
  const key = path.resolve(file);
  const state = stateOf(file);
  const known = checked.get(key);
  if (state !== undefined && known?.state === state) {
    return known.sha256;
  }
  const { sha256 } = hashFileSync(file);
  checked.set(key, { state, sha256 });
  return sha256;
}

/** Checksum and size of a file, at once. */
export function hashFileSync(file: string): { sha256: string; size: number } {
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, 'r');
  } catch (error) {
    throw new PluginError('bad-origin', `${file} cannot be read: ${messageOf(error)}; check the path (relative to ${process.cwd()})`, { cause: error });
  }
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK);
    let size = 0;
    for (let read = 1; read > 0;) {
      read = fs.readSync(descriptor, chunk, 0, chunk.length, null);
      hash.update(chunk.subarray(0, read));
      size += read;
    }
    return { sha256: hash.digest('hex'), size };
  } catch (error) {
    throw new PluginError('bad-origin', `${file} cannot be read: ${messageOf(error)}; specify a JAR, ZIP or tar.gz`, { cause: error });
  } finally {
    fs.closeSync(descriptor);
  }
}

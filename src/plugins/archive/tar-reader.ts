import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as tar from 'tar-stream';
import { messageOf, PluginError } from '../errors';
import { checkEntryPath, printable } from './entry-path';
import type { ArchiveLimits } from './limits';
import { DEFAULT_LIMITS } from './limits';
import type { ArchiveEntry } from './zip-reader';

/** Unpacks a tar.gz or tar that is in memory. */
export async function readTar(buffer: Buffer, name: string, gzipped: boolean, limits: ArchiveLimits = DEFAULT_LIMITS): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  const bomb = (what: string) => new PluginError('hostile-archive', `${name} looks like a decompression bomb: ${what}; do not use this file`);
  const extract = tar.extract();

  extract.on('entry', (header, stream, next) => {
    // The library reports a failure on the entry that is open, too; the pipeline's own rejection tells it once.
    stream.on('error', error => extract.destroy(error));
    let path: string;
    try {
      path = checkEntryPath(header.name, name);
      checkHeader(header, path, seen, name, limits);
      if (entries.length >= limits.maxEntries) {
        throw new PluginError('hostile-archive', `${name} contains more than ${limits.maxEntries} entries; do not use this file`);
      }
    } catch (error) {
      extract.destroy(error as Error);
      return;
    }
    const chunks: Buffer[] = [];
    stream.on('data', chunk => chunks.push(chunk as Buffer));
    stream.on('end', () => {
      if (header.type === 'file' || header.type === 'contiguous-file') {
        const data = Buffer.concat(chunks);
        seen.add(path);
        entries.push({ path, size: data.length, data: () => data });
      }
      next();
    });
  });

  const gunzip = gzipped ? createGunzip() : new PassThrough();
  gunzip.on('data', (chunk: Buffer) => {
    total += chunk.length;
    if (total > limits.maxTotalBytes) { gunzip.destroy(bomb(`it extracts to more than ${limits.maxTotalBytes} bytes`)); }
    if (total > limits.ratioFloorBytes && total > buffer.length * limits.maxRatio) {
      gunzip.destroy(bomb(`it extracts to more than ${limits.maxRatio} times its size`));
    }
  });
  try {
    await pipeline(Readable.from(slices(buffer), { objectMode: false }), gunzip, extract);
  } catch (error) {
    if (error instanceof PluginError) { throw error; }
    throw new PluginError('bad-archive', `${name} is a damaged or truncated ${gzipped ? 'tar.gz' : 'tar'} (${buffer.length} bytes): ${messageOf(error)}; download it again`, { cause: error });
  }
  return entries;
}

function checkHeader(header: tar.Headers, path: string, seen: Set<string>, name: string, limits: ArchiveLimits): void {
  if (header.type === 'symlink' || header.type === 'link') {
    throw new PluginError('hostile-archive', `${name} contains a link: ${printable(header.name)}; plugins must contain plain files only, so create the archive again without links`);
  }
  if (header.type !== 'file' && header.type !== 'contiguous-file' && header.type !== 'directory') {
    throw new PluginError('hostile-archive', `${name} contains a ${header.type ?? 'special file'}: ${printable(header.name)}; plugins must contain plain files only`);
  }
  if ((header.size ?? 0) > limits.maxEntryBytes) {
    throw new PluginError('hostile-archive', `${name} looks like a decompression bomb: entry ${printable(header.name)} has ${header.size} bytes (limit ${limits.maxEntryBytes}); do not use this file`);
  }
  if (seen.has(path)) {
    throw new PluginError('hostile-archive', `${name} contains ${printable(path)} twice, and programs differ in which one they use; create the archive again`);
  }
}

const SLICE = 256 * 1024;

function* slices(buffer: Buffer): Generator<Buffer> {
  for (let at = 0; at < buffer.length; at += SLICE) { yield buffer.subarray(at, at + SLICE); }
}

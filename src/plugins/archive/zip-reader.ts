import { crc32, inflateRawSync } from 'node:zlib';
import * as yauzl from 'yauzl';
import { hasFlag } from '../bits';
import { messageOf, PluginError } from '../errors';
import { checkEntryPath, printable } from './entry-path';
import type { ArchiveLimits } from './limits';
import { DEFAULT_LIMITS } from './limits';

/** A file of an archive; `data()` unpacks it, checks length and CRC, and throws a `PluginError` when they do not fit. */
export interface ArchiveEntry {
  readonly path: string;
  readonly size: number;
  data(): Buffer;
}

/** How a ZIP is read. */
export interface ZipOptions {
  readonly limits?: ArchiveLimits;
  /** A JAR is never unpacked to files: names that occur twice, and names that a file system would not take, are tolerated. */
  readonly jar?: boolean;
}

/**
 * Lists the files of a ZIP that is in memory. The library parses the directory; entries are cut out of the buffer,
 * which is many times faster for the ten thousand class files of a connector than one stream per entry.
 */
export async function readZip(buffer: Buffer, name: string, options: ZipOptions = {}): Promise<ArchiveEntry[]> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (buffer.length === 0) { throw new PluginError('bad-archive', `${name} is empty (0 bytes); download it again`); }
  const directory = await readDirectory(buffer, name, limits, options.jar ?? false);
  refuseOverlaps(buffer, directory, name);
  const entries: ArchiveEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const entry of directory) {
    // The high half is the Unix mode, its four highest bits the file type.
    if (Math.floor(entry.externalFileAttributes / 2 ** 28) === 0xa) {
      throw new PluginError('hostile-archive', `${name} contains a symbolic link: ${printable(entry.fileName)}; plugins must contain plain files only, so create the archive again without links`);
    }
    if (entry.fileName.endsWith('/')) {
      if (!options.jar) { checkEntryPath(entry.fileName, name); }
      continue;
    }
    const path = options.jar ? entry.fileName : checkEntryPath(entry.fileName, name);
    if (seen.has(path) && !options.jar) {
      throw new PluginError('hostile-archive', `${name} contains ${printable(path)} twice, and programs differ in which one they use; create the archive again`);
    }
    seen.add(path);
    total += entry.uncompressedSize;
    checkSizes(entry, total, buffer.length, name, limits);
    entries.push({ path, size: entry.uncompressedSize, data: () => extract(buffer, entry, name) });
  }
  return entries;
}

/** Where an entry stands in the file: its own head, then its packed bytes. */
function extentOf(buffer: Buffer, entry: yauzl.Entry): { readonly head: number; readonly start: number; readonly end: number } {
  const head = entry.relativeOffsetOfLocalHeader;
  const start = head + 30 + buffer.readUInt16LE(head + 26) + buffer.readUInt16LE(head + 28);
  return { head, start, end: start + entry.compressedSize };
}

const hasHead = (buffer: Buffer, entry: yauzl.Entry) => entry.relativeOffsetOfLocalHeader + 30 <= buffer.length
  && buffer.readUInt32LE(entry.relativeOffsetOfLocalHeader) === 0x04034b50;

/** Entries that lie over each other make much of few bytes; who reads from the front sees other files than who reads the directory. */
function refuseOverlaps(buffer: Buffer, directory: readonly yauzl.Entry[], name: string): void {
  const placed = directory.filter(entry => hasHead(buffer, entry)).map(entry => ({ entry, ...extentOf(buffer, entry) }))
    .sort((a, b) => a.head - b.head);
  for (const [index, { entry, head }] of placed.entries()) {
    const before = placed[index - 1];
    if (before !== undefined && head < before.end) {
      throw new PluginError('hostile-archive',
        `${name} contains overlapping entries: ${printable(before.entry.fileName)} and ${printable(entry.fileName)}; `
        + 'do not use this file, and download it again from its publisher');
    }
  }
}

function checkSizes(entry: yauzl.Entry, total: number, archiveSize: number, name: string, limits: ArchiveLimits): void {
  const bomb = (what: string) => new PluginError('hostile-archive', `${name} looks like a decompression bomb: ${what}; do not use this file`);
  if (entry.uncompressedSize > limits.maxEntryBytes) {
    throw bomb(`entry ${printable(entry.fileName)} extracts to ${entry.uncompressedSize} bytes (limit ${limits.maxEntryBytes})`);
  }
  if (total > limits.maxTotalBytes) { throw bomb(`it extracts to more than ${limits.maxTotalBytes} bytes`); }
  if (total > limits.ratioFloorBytes && total > archiveSize * limits.maxRatio) {
    throw bomb(`it extracts to more than ${limits.maxRatio} times its size`);
  }
  if (entry.uncompressedSize > limits.ratioFloorBytes && entry.uncompressedSize > entry.compressedSize * limits.maxRatio) {
    throw bomb(`entry ${printable(entry.fileName)} extracts to more than ${limits.maxRatio} times its size`);
  }
}

function readDirectory(buffer: Buffer, name: string, limits: ArchiveLimits, jar: boolean): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(directoryError(error, buffer, name));
    // Names are checked by checkEntryPath; strict names make the library hand backslashes over instead of silently turning them.
    yauzl.fromBuffer(buffer, { lazyEntries: true, decodeStrings: true, strictFileNames: !jar }, (error, zip) => {
      if (error) { return fail(error); }
      if (zip.entryCount > limits.maxEntries) {
        return reject(new PluginError('hostile-archive', `${name} contains ${zip.entryCount} entries (limit ${limits.maxEntries}); do not use this file`));
      }
      const entries: yauzl.Entry[] = [];
      zip.on('error', fail);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (entry: yauzl.Entry) => {
        entries.push(entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

function directoryError(error: unknown, buffer: Buffer, name: string): PluginError {
  const message = messageOf(error);
  if (/invalid relative path|absolute path|invalid characters in fileName/.test(message)) {
    const entry = message.slice(message.indexOf(':') + 1).trim();
    const reason = message.startsWith('absolute') ? 'an absolute path'
      : message.startsWith('invalid relative') ? 'a path that leads out of the archive' : 'a backslash in a name';
    return new PluginError('hostile-archive', `${name} contains ${reason}: ${printable(entry)}; do not use this file, and download it again from its publisher`, { cause: error });
  }
  const truncated = buffer.length >= 4 && buffer.readUInt32LE(0) === 0x04034b50;
  return new PluginError('bad-archive',
    `${name} is ${truncated ? 'a damaged or truncated ZIP' : 'not a ZIP or JAR'} (${buffer.length} bytes): ${message.split('.')[0]}; download it again`, { cause: error });
}

function extract(buffer: Buffer, entry: yauzl.Entry, name: string): Buffer {
  const damaged = (why: string, cause?: unknown) =>
    new PluginError('bad-archive', `${name} is damaged: entry ${printable(entry.fileName)} ${why}; download it again`, { cause });
  if (hasFlag(entry.generalPurposeBitFlag, 1)) {
    throw new PluginError('bad-archive', `${name} contains an encrypted entry: ${printable(entry.fileName)}; create the archive again without a password`);
  }
  if (!hasHead(buffer, entry)) { throw damaged('has no local header'); }
  const { start, end } = extentOf(buffer, entry);
  if (end > buffer.length) { throw damaged('reaches past the end of the file'); }
  const packed = buffer.subarray(start, end);
  const data = unpack(packed, entry, damaged);
  if (data.length !== entry.uncompressedSize) { throw damaged(`extracts to ${data.length} bytes instead of ${entry.uncompressedSize}`); }
  if (crc32(data) !== entry.crc32) { throw damaged('has an invalid checksum (CRC)'); }
  return data;
}

function unpack(packed: Buffer, entry: yauzl.Entry, damaged: (why: string, cause?: unknown) => PluginError): Buffer {
  if (entry.compressionMethod === 0) { return packed; }
  if (entry.compressionMethod !== 8) { throw damaged(`uses compression method ${entry.compressionMethod}, but Java supports only stored and deflated entries`); }
  if (entry.uncompressedSize === 0 && packed.length <= 2) { return Buffer.alloc(0); }
  try {
    // One byte more than promised is enough to notice a wrong promise without unpacking a bomb.
    return inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
  } catch (error) {
    throw damaged('cannot be extracted', error);
  }
}

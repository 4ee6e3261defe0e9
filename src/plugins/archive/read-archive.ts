import { PluginError } from '../errors';
import type { ArchiveLimits } from './limits';
import { readTar } from './tar-reader';
import type { ArchiveEntry } from './zip-reader';
import { readZip } from './zip-reader';

/** What the first bytes of a file say it is. */
export type FileFormat = 'zip' | 'gzip' | 'tar' | 'html' | 'text' | 'empty' | 'unknown';

/** Recognizes a file by its first bytes; names lie, bytes do not. */
export function sniff(head: Buffer): FileFormat {
  if (head.length === 0) { return 'empty'; }
  if (head.length >= 4 && head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6)) { return 'zip'; }
  if (head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b) { return 'gzip'; }
  if (head.length >= 263 && head.toString('latin1', 257, 262) === 'ustar') { return 'tar'; }
  const text = head.subarray(0, 512).toString('latin1').trimStart().toLowerCase();
  if (text.startsWith('<!doctype') || text.startsWith('<html') || text.startsWith('<head') || text.startsWith('<?xml')) { return 'html'; }
  return /^[\t\r\n\x20-\x7e]+$/.test(text) ? 'text' : 'unknown';
}

/** Says what is wrong with a file that is no archive; undefined when it is one. */
export function notAnArchive(head: Buffer, name: string, size: number): PluginError | undefined {
  switch (sniff(head)) {
    case 'zip':
    case 'gzip':
    case 'tar':
      return undefined;
    case 'empty':
      return new PluginError('bad-archive', `${name} is empty (0 bytes); download it again`);
    case 'html':
      return new PluginError('bad-archive',
        `${name} is a web page, not a JAR, ZIP, tar.gz or tar (${size} bytes); the URL probably leads to a sign-in or error page; open it in a browser and use the URL of the download itself`);
    case 'text':
      return new PluginError('bad-archive', `${name} is a text file, not a JAR, ZIP, tar.gz or tar (${size} bytes)${beginning(head)}`);
    case 'unknown':
      return new PluginError('bad-archive', `${name} is not a JAR, ZIP, tar.gz or tar (${size} bytes); plugins must have one of these formats`);
  }
}

/** What tells people which text it is. The beginning of others is not shown: a file that was given by mistake may hold a secret. */
const KNOWN_TEXTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^version https:\/\/git-lfs/, '; it is a Git LFS pointer, run "git lfs pull"'],
  [/^[{[]/, '; it is JSON'],
  [/^#!/, '; it is a script'],
];

function beginning(head: Buffer): string {
  const text = head.toString('latin1').trim();
  const known = KNOWN_TEXTS.find(([pattern]) => pattern.test(text))?.[1];
  return known ?? (/^[A-Z][a-z]+( [A-Za-z][a-z]+){1,5}\.?$/.test(text) ? `; it contains "${text}"` : '');
}

/** Lists the files of a ZIP, tar.gz or tar. */
export async function readArchive(buffer: Buffer, name: string, limits?: ArchiveLimits): Promise<ArchiveEntry[]> {
  const problem = notAnArchive(buffer.subarray(0, 512), name, buffer.length);
  if (problem) { throw problem; }
  const format = sniff(buffer.subarray(0, 512));
  return format === 'zip' ? readZip(buffer, name, { limits }) : readTar(buffer, name, format === 'gzip', limits);
}

/** A JAR under another name is told from a ZIP of JARs by what it holds: classes or a manifest, and no JARs beside them. */
export function isJar(fileName: string, entries: ArchiveEntry[]): boolean {
  if (/\.jar$/i.test(fileName)) { return true; }
  return !entries.some(entry => /\.jar$/i.test(entry.path)) && entries.some(entry => entry.path.endsWith('.class') || entry.path === 'META-INF/MANIFEST.MF');
}

// `node:fs` of a file system that has some files of the package, which the bundle holds, and nothing else. What is written is gone.
import { Buffer } from 'buffer/';
import { FILES } from 'files-of-the-package';

const missing = path => Object.assign(new Error(`the browser has no file ${path}`), { code: 'ENOENT' });

/** Folders that were made; nothing is in them. */
const FOLDERS = new Set(['/', '/tmp']);

export function existsSync(path) {
  return path in FILES || FOLDERS.has(path);
}

export function readFileSync(path, options) {
  if (!(path in FILES)) {
    throw missing(path);
  }
  const content = Buffer.from(FILES[path], 'base64');
  const encoding = options?.encoding ?? options;
  return typeof encoding === 'string' ? content.toString(encoding) : content;
}

export function statSync(path) {
  if (!existsSync(path)) {
    throw missing(path);
  }
  const size = path in FILES ? readFileSync(path).length : 0;
  return { dev: 0, ino: 0, size, mtimeMs: 0, ctimeMs: 0, isDirectory: () => FOLDERS.has(path), isFile: () => path in FILES };
}

export function mkdirSync(path) {
  FOLDERS.add(path);
}

export function mkdtempSync(prefix) {
  const folder = `${prefix}${FOLDERS.size}`;
  FOLDERS.add(folder);
  return folder;
}

export function realpathSync(path) {
  return path;
}

/** The files that are open: how much of each has been read. */
const OPEN = [];

export function openSync(path) {
  return OPEN.push({ content: readFileSync(path), at: 0 }) - 1;
}

export function readSync(descriptor, buffer, offset = 0, length = buffer.length) {
  const file = OPEN[descriptor];
  const part = file.content.subarray(file.at, file.at + length);
  buffer.set(part, offset);
  file.at += part.length;
  return part.length;
}

export function closeSync(descriptor) {
  OPEN[descriptor] = undefined;
}

import { PluginError, systemCode } from '../errors';

/** The part of a class file that says what the class is. Names are internal (`a/b/C`). */
export interface ClassInfo {
  readonly name: string;
  readonly superName?: string;
  readonly interfaces: string[];
  readonly access: number;
  readonly major: number;
}

export const ACC_PUBLIC = 0x0001;
export const ACC_INTERFACE = 0x0200;
export const ACC_ABSTRACT = 0x0400;

/** Bytes after the tag, by constant pool tag (JVMS §4.4); 0 marks a tag that does not exist. Utf8 has its own length. */
const CONSTANT_SIZE = new Uint8Array(32);
for (const [tag, size] of [
  [3, 4], [4, 4], [5, 8], [6, 8], [7, 2], [8, 2], [9, 4], [10, 4], [11, 4], [12, 4], [15, 3], [16, 2], [17, 4], [18, 4], [19, 2], [20, 2],
]) {
  CONSTANT_SIZE[tag] = size;
}

/** Reads name, super class, interfaces, access flags and version of a class file; code and attributes are not looked at. */
export function parseClassFile(data: Buffer, where: string): ClassInfo {
  try {
    return parse(data, where);
  } catch (error) {
    // Node's bounds checks are the parser's bounds checks.
    if (/^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS)$/.test(systemCode(error) ?? '')) { throw broken(where, 'unexpected end of file'); }
    throw error;
  }
}

/** All classes that a class file names, arrays unwrapped. */
export function referencedClasses(data: Buffer): string[] {
  const count = data.readUInt16BE(8);
  const texts = new Map<number, string>();
  const references: number[] = [];
  let at = 10;
  for (let index = 1; index < count; index++) {
    const tag = data.readUInt8(at);
    if (tag === 1) {
      const length = data.readUInt16BE(at + 1);
      texts.set(index, data.toString('utf8', at + 3, at + 3 + length));
      at += 3 + length;
      continue;
    }
    if (tag === 7) { references.push(data.readUInt16BE(at + 1)); }
    at += 1 + CONSTANT_SIZE[tag];
    if (tag === 5 || tag === 6) { index++; }
  }
  const names = references.map(index => (texts.get(index) ?? '').replace(/^\[+L?/, '').replace(/;$/, ''));
  return [...new Set(names)].filter(name => name.includes('/'));
}

function broken(where: string, why: string): PluginError {
  return new PluginError('bad-archive', `${where} is not a valid class file: ${why}; build or download the JAR again`);
}

function parse(data: Buffer, where: string): ClassInfo {
  if (data.readUInt32BE(0) !== 0xcafebabe) { throw broken(where, 'it does not start with CAFEBABE'); }
  const major = data.readUInt16BE(6);
  const count = data.readUInt16BE(8);
  const offsets = new Int32Array(count);
  let at = 10;
  for (let index = 1; index < count; index++) {
    const tag = data.readUInt8(at);
    offsets[index] = at;
    if (tag === 1) {
      at += 3 + data.readUInt16BE(at + 1);
      continue;
    }
    const size = tag < 32 ? CONSTANT_SIZE[tag] : 0;
    if (size === 0) { throw broken(where, `unknown constant pool tag ${tag}`); }
    at += 1 + size;
    if (tag === 5 || tag === 6) { index++; } // long and double take two places
  }
  const className = (index: number): string => {
    const entry = offsets[index];
    if (!entry || data.readUInt8(entry) !== 7) { throw broken(where, 'a class reference is not valid'); }
    const text = offsets[data.readUInt16BE(entry + 1)];
    if (!text || data.readUInt8(text) !== 1) { throw broken(where, 'a class name is missing'); }
    const length = data.readUInt16BE(text + 1);
    if (text + 3 + length > data.length) { throw broken(where, 'unexpected end of file'); }
    return data.toString('utf8', text + 3, text + 3 + length);
  };
  const access = data.readUInt16BE(at);
  const name = className(data.readUInt16BE(at + 2));
  const superIndex = data.readUInt16BE(at + 4);
  const interfaceCount = data.readUInt16BE(at + 6);
  const interfaces: string[] = [];
  for (let i = 0; i < interfaceCount; i++) { interfaces.push(className(data.readUInt16BE(at + 8 + 2 * i))); }
  return { name, ...(superIndex ? { superName: className(superIndex) } : {}), interfaces, access, major };
}

/** Java version of a class-file major version. */
export function javaVersion(major: number): number {
  return major - 44;
}

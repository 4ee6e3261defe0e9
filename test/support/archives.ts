import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { deflateRawSync, gzipSync, crc32 } from 'node:zlib';
import * as tar from 'tar-stream';
import { type ClassOptions } from './archive-sketch';

/** A class file with nothing but a head: name, super class, interfaces, flags, version. */
export function classFile(name: string, options: ClassOptions = {}): Buffer {
  const pool: Buffer[] = [];
  const utf8 = (text: string) => {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(3);
    head.writeUInt8(1, 0);
    head.writeUInt16BE(bytes.length, 1);
    return pool.push(Buffer.concat([head, bytes]));
  };
  const classRef = (text: string) => {
    const index = utf8(text);
    const entry = Buffer.alloc(3);
    entry.writeUInt8(7, 0);
    entry.writeUInt16BE(index, 1);
    return pool.push(entry);
  };
  const slashed = (dotted: string) => dotted.replace(/\./g, '/');
  const self = classRef(slashed(name));
  const parent = classRef(slashed(options.extends ?? 'java.lang.Object'));
  const interfaces = (options.implements ?? []).map(other => classRef(slashed(other)));
  for (const other of options.refers ?? []) { classRef(slashed(other)); }
  const head = Buffer.alloc(10);
  head.writeUInt32BE(0xcafebabe, 0);
  head.writeUInt16BE(options.major ?? 61, 6);
  head.writeUInt16BE(pool.length + 1, 8);
  const tail = Buffer.alloc(8 + 2 * interfaces.length + 6);
  tail.writeUInt16BE(options.access ?? 0x21, 0);
  tail.writeUInt16BE(self, 2);
  tail.writeUInt16BE(parent, 4);
  tail.writeUInt16BE(interfaces.length, 6);
  interfaces.forEach((index, at) => tail.writeUInt16BE(index, 8 + 2 * at));
  return Buffer.concat([head, ...pool, tail]);
}

/** One entry of a hand-made ZIP; every field can lie. */
export interface RawEntry {
  readonly name: string;
  readonly data?: Buffer | string;
  readonly stored?: boolean;
  readonly unixMode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly claimedSize?: number;
  readonly crc?: number;
  /** How many bytes before its own head the directory says that it begins. */
  readonly early?: number;
}

/** A ZIP written byte by byte, so that it can be as wrong as a test needs; libraries refuse to write hostile ones. */
export function rawZip(entries: RawEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.isBuffer(entry.data) ? entry.data : Buffer.from(entry.data ?? '');
    const packed = entry.stored ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(entry.flags ?? 0x800, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(entry.crc ?? crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(entry.claimedSize ?? data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((entry.unixMode ?? 0o100644) * 0x10000, 6);
    tail.writeUInt32LE(offset - (entry.early ?? 0), 10);
    centrals.push(Buffer.concat([Buffer.from('504b01021e03', 'hex'), shared, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A JAR from class files and resources. */
export function jar(files: Record<string, Buffer | string>): Buffer {
  return rawZip(Object.entries(files).map(([name, data]) => ({ name, data })));
}

/** A JAR with one class that is what Kafka Connect loads. */
export function connectorJar(name = 'com.example.MySink', options: { extends?: string; major?: number; access?: number } = {}): Buffer {
  return jar({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\nImplementation-Version: 1.2.3\r\n',
    [`${name.replace(/\./g, '/')}.class`]: classFile(name, { extends: 'org.apache.kafka.connect.sink.SinkConnector', ...options }),
  });
}

/** A tar.gz; headers can be as odd as a test needs. */
export async function tarGz(entries: { name: string; data?: Buffer | string; type?: 'file' | 'symlink' | 'link' | 'directory' | 'fifo'; linkname?: string }[]): Promise<Buffer> {
  const pack = tar.pack();
  for (const entry of entries) {
    const header = { name: entry.name, type: entry.type ?? 'file', linkname: entry.linkname };
    if (header.type === 'file') { pack.entry(header, Buffer.from(entry.data ?? '')); } else { pack.entry(header).end(Buffer.alloc(0)); }
  }
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) { chunks.push(chunk as Buffer); }
  return gzipSync(Buffer.concat(chunks));
}

/** A directory that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cmc-plugins-'));
  directories.push(directory);
  return directory;
}

const directories: string[] = [];

afterAll(() => {
  for (const directory of directories.splice(0)) {
    fs.chmodSync(directory, 0o700);
    fs.rmSync(directory, { recursive: true, force: true });
  }
});

/** Writes a file below a directory and returns its path. */
export function put(directory: string, name: string, data: Buffer | string): string {
  const file = path.join(directory, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, data);
  return file;
}

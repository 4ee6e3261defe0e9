import { columnsClassPath } from '../parts';
import type { RehearsalProcess } from '../rehearsal-process';

/** An object that was read back. */
export interface StoredObject {
  readonly format: 'avro' | 'lines' | 'parquet';
  readonly compression?: string;
  /** Lines as they are; rows as JSON. */
  readonly records: readonly string[];
}

/** The stand-in for S3 of a run. */
export class LocalObjectStore {
  private libraries: Promise<string[]> | undefined;

  constructor(private readonly connect: RehearsalProcess) {}

  /** Makes a bucket and says where the store is. */
  async bucket(bucket: string): Promise<string> {
    return (await this.connect.request({ op: 's3', bucket })).endpoint as string;
  }

  /** The keys in a bucket. */
  async keys(bucket: string): Promise<string[]> {
    return Object.keys((await this.connect.request({ op: 'objects', bucket })).objects as object);
  }

  /** What an object holds; it fails where the object cannot be read. */
  async read(bucket: string, key: string): Promise<StoredObject> {
    this.libraries ??= columnsClassPath();
    const columns = /\.(parquet|avro)$/.test(key);
    return await this.connect.request({ op: 'readObject', bucket, key, libraries: columns ? await this.libraries : [] }) as unknown as StoredObject;
  }
}

/** Rows of columns and lines of JSON are values; an array of JSON is one text over its lines. */
export function rowsOf({ format, records }: StoredObject): unknown[] {
  if (format === 'lines' && records[0] === '[') {
    return JSON.parse(records.join('\n')) as unknown[];
  }
  return records.map(parsed);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

/** The name of the bucket of one sink. */
export function bucketOf(name: string): string {
  return `bucket-of-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

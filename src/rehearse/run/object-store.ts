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

import type { RehearsalProcess } from '../rehearsal-process';

/** The stand-in for S3 of a run. */
export class LocalObjectStore {
  constructor(private readonly connect: RehearsalProcess) {}

  /** Makes a bucket and says where the store is. */
  async bucket(bucket: string): Promise<string> {
    return (await this.connect.request({ op: 's3', bucket })).endpoint as string;
  }

  /** The keys in a bucket. */
  async keys(bucket: string): Promise<string[]> {
    return Object.keys((await this.connect.request({ op: 'objects', bucket })).objects as object);
  }
}

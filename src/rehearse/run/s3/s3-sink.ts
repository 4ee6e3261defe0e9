import { canonical, firstDifference, shown } from '../differences';
import type { ArrivedData } from '../../outcome';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import { bucketOf, rowsOf } from '../object-store';
import type { LocalObjectStore, StoredObject } from '../object-store';
import type { SinkInput } from '../topic-record';
import type { ObjectOrigin } from './object-names';
import type { S3SinkKind } from './s3-sinks';

type Config = { readonly [key: string]: string };

interface Found { readonly key: string; readonly origin: ObjectOrigin | undefined; readonly object: StoredObject }

/** The stand-in for S3 for the sinks of Aiven and Confluent; objects are read back and compared with the topic, record by record. */
export class S3Sink implements SinkEnd {
  private readonly bucket: string;
  private readonly originOf: (key: string) => ObjectOrigin | undefined;

  constructor(private readonly config: Config, private readonly kind: S3SinkKind, private readonly store: LocalObjectStore, name: string) {
    this.bucket = bucketOf(name);
    this.originOf = kind.originOf(config);
  }

  async start(): Promise<Replacements> {
    return this.kind.replacements(this.config, await this.store.bucket(this.bucket), this.bucket);
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    return { unit: 'objects', count: (await this.store.keys(this.bucket)).length };
  }

  async compare(inputs: readonly SinkInput[], repeats: boolean): Promise<Comparison> {
    const differences: string[] = [];
    const found = await this.readAll(differences);
    const expected = inputs.map(input => ({ input, content: this.kind.content(this.config, input) }))
      .filter(({ content }) => content !== undefined);
    const records = found.reduce((sum, { object }) => sum + object.records.length, 0);
    const formats = new Set(found.map(({ object }) => [object.format, object.compression ?? 'none'].filter(part => part !== 'none').join(', ')));
    const counted = this.kind.countedOnly(this.config);
    if (counted !== undefined || found.some(({ origin }) => origin === undefined)) {
      differences.push(...records === expected.length || (repeats && records > expected.length) ? [] : [`${expected.length} records were written, but the objects contain ${records}`]);
      return { compared: `${records} records, which were only counted: ${counted ?? 'the object names do not contain the position of their records'}`, differences, figures: {} };
    }
    for (const partition of new Set([...expected.map(({ input }) => partitionOf(input)), ...found.map(({ origin }) => partitionOf(origin!))])) {
      const values = found.filter(({ origin }) => partitionOf(origin!) === partition).sort((one, other) => one.origin!.offset - other.origin!.offset)
        .flatMap(({ object }) => rowsOf(object));
      const written = expected.filter(({ input }) => partitionOf(input) === partition).map(({ content }) => content);
      differences.push(...(repeats ? compareWithRepeats : compareInOrder)(partition, written, values));
    }
    return { compared: `${records} records in ${found.length} objects (${[...formats].join('; ')})`, differences, figures: {} };
  }

  async contents(): Promise<ArrivedData> {
    return { objects: Object.fromEntries((await this.readAll([])).map(({ key, object }) => [key, rowsOf(object)])) };
  }

  private async readAll(differences: string[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const key of await this.store.keys(this.bucket)) {
      try {
        found.push({ key, origin: this.originOf(key), object: await this.store.read(this.bucket, key) });
      } catch (error) {
        differences.push(`the object ${key} cannot be read: ${(error as Error).message}`);
      }
    }
    return found;
  }
}

function partitionOf(from: SinkInput | ObjectOrigin): string {
  return 'written' in from ? `${from.topic}-${from.written.partition}` : `${from.topic}-${from.partition}`;
}

/** The records of a partition, each once and in order. */
function compareInOrder(partition: string, expected: readonly unknown[], found: readonly unknown[]): string[] {
  const differences: string[] = [];
  const doubled = found.length - new Set(found.map(canonical)).size - (expected.length - new Set(expected.map(canonical)).size);
  if (found.length !== expected.length) {
    differences.push(`${partition}: ${expected.length} records were written, but the objects contain ${found.length}${doubled > 0 ? `, ${doubled} of them twice` : ''}`);
  }
  for (let index = 0; index < Math.min(expected.length, found.length) && differences.length < 10; index++) {
    const difference = firstDifference(expected[index], found[index]);
    if (difference !== undefined) {
      differences.push(`${partition}, record ${index + 1}: ${difference}`);
    }
  }
  if (found.length < expected.length && differences.length === 1) {
    differences.push(`${partition}: the first missing record is ${shown(expected[found.length])}`);
  }
  return differences;
}

/** The records of a partition, each at least once. */
function compareWithRepeats(partition: string, expected: readonly unknown[], found: readonly unknown[]): string[] {
  const there = new Set(found.map(canonical));
  const written = new Set(expected.map(canonical));
  return [
    ...expected.filter(each => !there.has(canonical(each))).map(each => `${partition}: ${shown(each)} is missing`),
    ...found.filter(each => !written.has(canonical(each))).map(each => `${partition}: ${shown(each)} was never written`),
  ];
}

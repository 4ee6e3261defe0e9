import type { ArrivedData } from '../../outcome';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import type { SinkInput } from '../topic-record';
import { collectionOf, compareCollection, countedOnly, expectedDocuments } from './documents';
import type { LocalMongoDb } from './local-mongodb';

type Config = { readonly [key: string]: string };

/** What a server without logins, TLS and versions of its interface is not told. */
const NOT_TOLD = /^(connection\.ssl\.|server\.api\.)/;

/** A database for MongoDB's sink: a server in memory that speaks its protocol. */
export class MongoDbSink implements SinkEnd {
  readonly limits = 'an in-memory server that speaks the MongoDB protocol stands in for MongoDB: logins, TLS, document validation, shards and transactions are not rehearsed';

  constructor(private readonly config: Config, private readonly server: LocalMongoDb) {}

  async start(): Promise<Replacements> {
    return { ...Object.fromEntries(Object.keys(this.config).filter(key => NOT_TOLD.test(key)).map(key => [key, undefined])), 'connection.uri': await this.server.start() };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    let count = 0;
    for (const collection of (await this.server.collections()).filter(({ database }) => database === this.config.database)) {
      count += (await this.server.documents(collection)).length;
    }
    return { unit: 'documents', count };
  }

  async compare(inputs: readonly SinkInput[]): Promise<Comparison> {
    const reason = countedOnly(this.config);
    if (reason !== undefined) {
      const { count } = await this.arrived();
      return { compared: `${count} documents were only counted (${reason})`, differences: [], figures: {} };
    }
    const differences: string[] = [];
    let [compared, deleted] = [0, 0];
    for (const [collection, records] of this.byCollection(inputs)) {
      const expected = expectedDocuments(this.config, records);
      differences.push(...compareCollection(collection, expected, await this.documents(collection)));
      compared += expected.size;
      deleted += expectedDocuments(this.config, records.filter(({ value }) => value !== null)).size - expected.size;
    }
    return { compared: `${compared} documents, ${deleted} deletions`, differences, figures: {} };
  }

  async contents(inputs: readonly SinkInput[]): Promise<ArrivedData> {
    const documents: { [index: string]: { [id: string]: unknown } } = {};
    for (const collection of this.byCollection(inputs).keys()) {
      documents[collection] = Object.fromEntries((await this.documents(collection)).map(({ _id, ...fields }) => [typeof _id === 'string' ? _id : JSON.stringify(_id), fields]));
    }
    return { documents };
  }

  private documents(collection: string) {
    return this.server.documents({ database: this.config.database, collection });
  }

  private byCollection(inputs: readonly SinkInput[]): Map<string, SinkInput[]> {
    const found = new Map<string, SinkInput[]>();
    for (const input of inputs) {
      const collection = collectionOf(this.config, input);
      const records = found.get(collection) ?? [];
      found.set(collection, records);
      records.push(input);
    }
    return found;
  }
}

import type { ArrivedData } from '../outcome';
import type { RehearsalProcess } from '../rehearsal-process';
import type { LocalPostgres } from './database';
import type { Comparison, SinkEnd } from './ends';
import type { Replacements } from './localize';
import { bucketOf, rowsOf } from './object-store';
import type { LocalObjectStore } from './object-store';
import type { SinkInput } from './topic-record';
import { createTopics } from './topics';

type Config = { readonly [key: string]: string };

const CATALOG = 'iceberg.catalog.';
/** Commits are minutes apart by default. */
const COMMIT_MILLISECONDS = '2000';

/** Options by which a record goes to no table, or to several. */
const ROUTES = ['iceberg.tables.dynamic-enabled', 'iceberg.tables.route-field'];

const isUnreadable = (key: string) => key.endsWith('.orc');

/** Tables of Apache Iceberg: data in the stand-in for S3, whatever catalog it is in a database. */
export class IcebergSink implements SinkEnd {
  private readonly bucket: string;

  constructor(
    private readonly config: Config,
    private readonly connect: RehearsalProcess,
    private readonly postgres: LocalPostgres,
    private readonly store: LocalObjectStore,
    name: string,
  ) {
    this.bucket = bucketOf(name);
  }

  async start(): Promise<Replacements> {
    const { host, port, user, password } = await this.postgres.start();
    const [database, endpoint] = [await this.postgres.create('iceberg_catalog'), await this.store.bucket(this.bucket)];
    await createTopics(this.connect, [{ name: this.config['iceberg.control.topic'] ?? 'control-iceberg', partitions: 1, config: {} }]);
    const theirs = Object.keys(this.config).filter(key => key.startsWith(CATALOG)).map(key => [key, undefined] as const);
    const ours = Object.entries({
      'catalog-impl': 'org.apache.iceberg.jdbc.JdbcCatalog',
      'uri': `jdbc:postgresql://${host}:${port}/${database}`,
      'jdbc.user': user,
      'jdbc.password': password,
      'warehouse': `s3://${this.bucket}/warehouse`,
      'io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
      's3.endpoint': endpoint,
      's3.path-style-access': 'true',
      's3.access-key-id': 'rehearsal',
      's3.secret-access-key': 'rehearsal',
      'client.region': 'us-east-1',
    }).map(([key, value]) => [`${CATALOG}${key}`, value] as const);
    return { ...Object.fromEntries([...theirs, ...ours]), 'iceberg.control.commit.interval-ms': COMMIT_MILLISECONDS };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    return { unit: 'data files', count: (await this.dataFiles()).length };
  }

  /** Rows are counted; a record without a value is none. Files that were never committed hold rows, too, so that there may be more. */
  async compare(inputs: readonly SinkInput[]): Promise<Comparison> {
    const rows = Object.values((await this.contents()).objects ?? {}).flat().length;
    const why = await this.countsOnly();
    const expected = inputs.filter(({ value }) => value !== null && value !== undefined).length;
    return {
      compared: `${rows} rows, which were only counted${why === undefined ? '' : `: ${why}`}`,
      differences: why !== undefined || rows >= expected ? [] : [`${expected} records with a value were written, but the table contains ${rows} rows`],
      figures: {},
    };
  }

  /** Why the number of rows is not that of the records. */
  private async countsOnly(): Promise<string | undefined> {
    return (await this.dataFiles()).some(isUnreadable) ? 'ORC is not read here'
      : ROUTES.some(option => this.config[option] !== undefined) || (this.config['iceberg.tables'] ?? '').includes(',') ? 'which records go to which table is not known here' : undefined;
  }

  /** The rows of the data files. */
  async contents(): Promise<ArrivedData> {
    const objects: { [key: string]: unknown[] } = {};
    for (const key of (await this.dataFiles()).filter(file => !isUnreadable(file))) {
      objects[key] = rowsOf(await this.store.read(this.bucket, key));
    }
    return { objects };
  }

  private async dataFiles(): Promise<string[]> {
    return (await this.store.keys(this.bucket)).filter(key => /\/data\/.*\.(parquet|orc|avro)$/.test(key));
  }
}

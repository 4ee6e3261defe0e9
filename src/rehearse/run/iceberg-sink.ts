import type { RehearsalProcess } from '../rehearsal-process';
import type { LocalPostgres } from './database';
import type { SinkEnd } from './ends';
import type { Replacements } from './localize';
import type { LocalObjectStore } from './object-store';
import { createTopics } from './topics';

type Config = { readonly [key: string]: string };

const BUCKET = 'lake';
const CATALOG = 'iceberg.catalog.';
/** Commits are minutes apart by default. */
const COMMIT_MILLISECONDS = '2000';

/** Tables of Apache Iceberg: data in the stand-in for S3, whatever catalog it is in a database. */
export class IcebergSink implements SinkEnd {
  constructor(
    private readonly config: Config,
    private readonly connect: RehearsalProcess,
    private readonly postgres: LocalPostgres,
    private readonly store: LocalObjectStore,
  ) {}

  async start(): Promise<Replacements> {
    const { host, port, user, password } = await this.postgres.start();
    const [database, endpoint] = [await this.postgres.create('iceberg_catalog'), await this.store.bucket(BUCKET)];
    await createTopics(this.connect, [{ name: this.config['iceberg.control.topic'] ?? 'control-iceberg', partitions: 1, config: {} }]);
    const theirs = Object.keys(this.config).filter(key => key.startsWith(CATALOG)).map(key => [key, undefined] as const);
    const ours = Object.entries({
      'catalog-impl': 'org.apache.iceberg.jdbc.JdbcCatalog',
      'uri': `jdbc:postgresql://${host}:${port}/${database}`,
      'jdbc.user': user,
      'jdbc.password': password,
      'warehouse': `s3://${BUCKET}/warehouse`,
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
    const files = (await this.store.keys(BUCKET)).filter(key => /\/data\/.*\.(parquet|orc|avro)$/.test(key));
    return { unit: 'data files', count: files.length };
  }
}

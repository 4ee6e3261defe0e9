import type { Finding } from '../../../src/model/rule';
import { check } from '../../cli/run';

export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const STRING = 'org.apache.kafka.connect.storage.StringConverter';
export const KAFKA = 'org.apache.kafka.connect.transforms';

type Config = Record<string, string>;

/** What `check` says of a file with one connector. */
export async function findingsOf(config: Config, ...options: string[]): Promise<readonly Finding[]> {
  const args = options.length > 0 ? options : ['--auth', 'iam', '--capacity', 'provisioned', '--kafka-connect-version', '3.7.x'];
  const { report } = await check([...args, 'connector.json'], { 'connector.json': { name: 'orders', config } });
  return report.deployments[0].findings;
}

/** The severity of what one rule says, by key. */
export async function said(rule: string, config: Config, ...options: string[]): Promise<Record<string, string>> {
  const found = await findingsOf(config, ...options);
  return Object.fromEntries(found.filter(one => one.rule === rule).map(({ key, severity }) => [key ?? '', severity]));
}

export const errors = async (config: Config, ...options: string[]) => (await findingsOf(config, ...options)).filter(({ severity }) => severity === 'error');

/** Transforms in their order, each a class with its options. */
export function transforms(...chain: Array<[string, Config?]>): Config {
  return Object.fromEntries([
    ['transforms', chain.map((_, index) => `t${index}`).join(',')],
    ...chain.flatMap(([type, options = {}], index) => Object.entries({ type, ...options }).map(([key, value]) => [`transforms.t${index}.${key}`, value])),
  ]);
}

export const POSTGRES: Config = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'tasks.max': '1',
  'database.hostname': 'shop.c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com',
  'database.user': 'replicator',
  'database.password': '${secretsmanager:shop-db:password}',
  'database.dbname': 'shop',
  'topic.prefix': 'shop',
  'plugin.name': 'pgoutput',
  'slot.name': 'shop_orders',
  'publication.name': 'shop_orders',
  'publication.autocreate.mode': 'filtered',
  'table.include.list': 'public.outbox',
};

export const ICEBERG: Config = {
  'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector',
  'tasks.max': '2',
  'topics': 'telemetry',
  'iceberg.tables': 'lake.one_minute',
  'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
  'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
  'iceberg.catalog.warehouse': 's3://example-lake/warehouse',
  'iceberg.catalog.client.region': 'eu-west-1',
  'iceberg.control.topic': 'control-lake',
  'key.converter': STRING,
};

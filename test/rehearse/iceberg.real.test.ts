import { execFileSync } from 'child_process';
import { existsSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { debeziumPostgres } from './archives';
import { SHOP_ORDERS, writeAssembly } from './assembly';
import { rehearseToJson } from './run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'iceberg-'));
/** Resolved by the Maven build of the rehearsal module. */
const PLUGIN = join(__dirname, '..', '..', 'rehearsal', 'target', 'plugins', 'iceberg');
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const CONVERTERS = { 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER };

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('PostgreSQL to Kafka to Iceberg on an S3-compatible store', async () => {
  if (!existsSync(PLUGIN)) {
    throw new Error('the Iceberg plugin is not there; run "mvn -q -Pe2e test" in the folder rehearsal once');
  }
  const archive = join(scratch, 'iceberg.zip');
  execFileSync('jar', ['--create', '--no-manifest', '--no-compress', '--file', archive, '-C', PLUGIN, '.']);
  const template = writeAssembly(scratch, [
    {
      name: 'shop',
      archive: await debeziumPostgres(),
      config: {
        ...CONVERTERS,
        ...SHOP_ORDERS,
        'transforms': 'unwrap',
        'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState',
        'transforms.unwrap.delete.tombstone.handling.mode': 'drop',
        'decimal.handling.mode': 'double',
        'time.precision.mode': 'isostring',
        'topic.creation.default.replication.factor': '3',
        'topic.creation.default.partitions': '1',
      },
    },
    {
      name: 'lake',
      archive,
      config: {
        ...CONVERTERS,
        'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector',
        'tasks.max': '1',
        'topics': 'shop.public.orders',
        'iceberg.tables': 'shop.orders',
        'iceberg.tables.auto-create-enabled': 'true',
        'iceberg.kafka.bootstrap.servers': { Ref: 'Brokers' },
        'iceberg.kafka.security.protocol': 'SASL_SSL',
        'iceberg.kafka.sasl.mechanism': 'AWS_MSK_IAM',
        'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
        'iceberg.catalog.warehouse': { 'Fn::Sub': 's3://${Bucket}/warehouse' },
        'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
        'iceberg.catalog.client.region': { Ref: 'AWS::Region' },
      },
    },
  ]);
  const { status, report } = await rehearseToJson(scratch, template, '--level', 'run');
  const [shop, lake] = report.connectors;
  expect([...shop.problems, ...lake.problems]).toEqual([]);
  expect(shop.figures['records out']).toBe(1000);
  expect(lake.figures['records in']).toBeGreaterThanOrEqual(1000);
  expect(lake.figures['data files out']).toBeGreaterThanOrEqual(1);
  expect(lake.substitutions).toContainEqual({ key: 'iceberg.catalog.catalog-impl', value: 'org.apache.iceberg.aws.glue.GlueCatalog', standIn: 'org.apache.iceberg.jdbc.JdbcCatalog' });
  expect(status).toBe(0);
}, 240_000);

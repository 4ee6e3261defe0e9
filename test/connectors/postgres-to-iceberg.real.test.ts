import * as s3 from 'aws-cdk-lib/aws-s3';
import { ConnectorDefinition, ConnectorSecret, Converter, PluginArchive, Transform } from '../../src/connect';
import { ChangeHistory, DebeziumSource, IcebergCatalog, IcebergSink, RecordEncoding } from '../../src/connectors';
import type { IcebergSinkApacheOptions } from '../../src/connectors';
import { rehearse } from '../../src/rehearse/testing';
import { debeziumPostgres } from '../rehearse/archives';
import { Stage } from './stage';

const JSON_WITH_SCHEMAS = Converter.json({ schemasEnabled: true });

/** What the presets make, and beside it Debezium with its transform by their own defaults; each goes into a table of Iceberg. */
async function twoLakes(): Promise<Stage> {
  const stage = new Stage({});
  const database = stage.postgres();
  const bucket = new s3.Bucket(stage.stack, 'Bucket');
  const lake = (id: string, options: Partial<IcebergSinkApacheOptions>) => stage.connector(id, IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket, prefix: `${id.toLowerCase()}/`, databases: ['shop'] }),
    tables: ['shop.orders'],
    controlTopic: `control-${id.toLowerCase()}`,
    config: { 'iceberg.tables.auto-create-enabled': 'true' },
    ...options,
  }));

  const source = DebeziumSource.postgres({ database, topicPrefix: 'shop', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS })
    // Iceberg appends: a deletion can only be kept as a row that says so
    .forArchive({ rewritesDeletions: true, hasColumns: true, history: ChangeHistory.CHANGES });
  stage.connector('Source', source);
  lake('Lake', { changesFrom: source });

  const login = (field: string) => ConnectorSecret.fromSecretsManager(database.secret!, field);
  stage.connector('VendorSource', ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', {
    topics: ['vendor.public.orders'],
    config: {
      'database.hostname': 'db.example.internal', 'database.dbname': 'shop', 'topic.prefix': 'vendor', 'table.include.list': 'public.orders',
      'plugin.name': 'pgoutput', 'slot.name': 'vendor', 'publication.name': 'vendor', 'publication.autocreate.mode': 'filtered',
      // not what this is about: Iceberg cannot take what these become by default
      'decimal.handling.mode': 'string', 'time.precision.mode': 'isostring',
    },
    secrets: { 'database.user': login('username'), 'database.password': login('password') },
    transforms: [Transform.of('io.debezium.transforms.ExtractNewRecordState', { alias: 'unwrap' })],
    keyConverter: JSON_WITH_SCHEMAS,
    valueConverter: JSON_WITH_SCHEMAS,
  }), { plugin: PluginArchive.fromFile(await debeziumPostgres()) });
  lake('VendorLake', { topics: ['vendor.public.orders'], keyConverter: JSON_WITH_SCHEMAS, valueConverter: JSON_WITH_SCHEMAS });
  return stage;
}

type Row = { id: number; __op?: string; __deleted?: string; __source_ts_ms?: number; __source_lsn?: number };

test('a table of Iceberg keeps deletions, operation, time and position of the presets; with the defaults of the vendor it has deleted rows, and nothing says so', async () => {
  const stage = await twoLakes();
  const rehearsal = await rehearse(stage.stack, { level: 'run', count: 300 });
  const rowsOf = (lake: string) => Object.values(rehearsal.objects(lake)).flat() as Row[];
  expect(rehearsal.connectors.flatMap(({ name, problems }) => problems.map(problem => `${name}: ${problem}`))).toEqual([]);

  expect(rehearsal.connector('lake').substitutions).toContainEqual({
    key: 'iceberg.catalog.catalog-impl', value: 'org.apache.iceberg.aws.glue.GlueCatalog', standIn: 'org.apache.iceberg.jdbc.JdbcCatalog',
  });

  const rows = rowsOf('lake');
  const deleted = rows.filter(({ __deleted }) => __deleted === 'true');
  expect(deleted.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ __op }) => __op))).toEqual(new Set(['r', 'c', 'u', 'd']));
  rows.forEach(row => expect(row).toMatchObject({ __source_ts_ms: expect.any(Number), __source_lsn: expect.any(Number) }));
  // the last change of each row, by its position in the log
  const last = new Map(rows.sort((one, other) => one.__source_lsn! - other.__source_lsn!).map(row => [row.id, row]));
  expect([...last.values()].filter(({ __deleted }) => __deleted === 'true').length).toBeGreaterThan(0);

  const vendor = rowsOf('vendorlake');
  expect(vendor.length).toBeGreaterThanOrEqual(300);
  expect(vendor.flatMap(Object.keys).filter(column => column.startsWith('__'))).toEqual([]);
  // its database had the same deletions: their tombstones were read, and are in no table
  expect(Number(rehearsal.connector('vendorlake').figures?.['records in']) - vendor.length).toBe(deleted.length);
}, 300_000);

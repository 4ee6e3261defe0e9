import { App, Duration, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Connector, ConnectorDefinition, ConnectorSecret, Converter, PluginArchive, SourceDatabase, Transform } from '../../src';
import type { IKafkaCluster } from '../../src';
import { ChangeHistory, DebeziumSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, RecordEncoding, S3Format, S3Sink } from '../../src/connectors';
import type { OpenSearchSinkAivenOptions } from '../../src/connectors';
import { S3SinkPipeline } from '../../src/pipelines';
import { rehearse } from '../../src/rehearse/testing';
import { vendorArchive } from '../rehearse/vendor-archives';
import { serverlessCluster } from '../support/surroundings';

const JSON_WITH_SCHEMAS = Converter.json({ schemasEnabled: true });

/** One source for an archive of columns and for an index, and beside each what the vendors' defaults make of the same changes. */
async function archiveAndIndex(changeHistory: ChangeHistory): Promise<Stack> {
  const stack = new Stack(new App(), 'Shop');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
  const cluster = serverlessCluster(stack, vpc);
  const database = new rds.DatabaseInstance(stack, 'Database', {
    vpc, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }), databaseName: 'shop', parameters: { 'rds.logical_replication': '1' },
  });
  const [s3Aiven, opensearch] = (await Promise.all((['s3-aiven', 'opensearch'] as const).map(vendor => vendorArchive(vendor)))).map(file => PluginArchive.fromFile(file));
  const archive = new S3SinkPipeline(stack, 'Archive', {
    cluster,
    bucket: new s3.Bucket(stack, 'Bucket'),
    source: DebeziumSource.postgres({
      database: SourceDatabase.fromInstance(database, { databaseName: 'shop' }), topicPrefix: 'shop', tables: ['public.orders'],
      recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, topicCreation: { partitions: 1 },
    }),
    changeHistory,
    format: S3Format.PARQUET,
    sourceConnector: { connectorName: 'shop-source' },
    sinkConnector: { connectorName: 'archive', plugin: s3Aiven },
  });
  const search = (connectorName: string, vendor: Partial<OpenSearchSinkAivenOptions> = {}) => new Connector(stack, connectorName, {
    connectorName,
    cluster,
    definition: OpenSearchSink.aiven({
      target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), changesFrom: archive.changes, ...vendor,
    }),
    plugin: opensearch,
  });
  search('search');
  search('vendor-search', {
    config: { 'behavior.on.null.values': 'ignore' },
    transforms: [Transform.of('org.apache.kafka.connect.transforms.RegexRouter', { alias: 'index', config: { regex: '.*', replacement: 'vendor' } })],
  });
  new Connector(stack, 'Lines', {
    connectorName: 'lines',
    cluster,
    definition: S3Sink.confluent({ bucket: new s3.Bucket(stack, 'Lines bucket'), changesFrom: archive.changes, flushSize: 100, rotateScheduleInterval: Duration.minutes(10) }),
    plugin: PluginArchive.fromFile(await vendorArchive('s3-confluent')),
  });
  addVendorArchive(stack, cluster, database.secret!, s3Aiven);
  return stack;
}

/** Debezium with its transform by their own defaults, for a sink of the preset. */
function addVendorArchive(stack: Stack, cluster: IKafkaCluster, login: ISecret, plugin: PluginArchive): void {
  new Connector(stack, 'VendorSource', {
    connectorName: 'vendor-source',
    cluster,
    definition: ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', {
      topics: ['vendor.public.orders'],
      config: {
        'database.hostname': 'db.example.internal', 'database.dbname': 'shop', 'topic.prefix': 'vendor', 'table.include.list': 'public.orders',
        'plugin.name': 'pgoutput', 'slot.name': 'vendor', 'publication.name': 'vendor', 'publication.autocreate.mode': 'filtered',
        'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '-1',
      },
      secrets: { 'database.user': ConnectorSecret.fromSecretsManager(login, 'username'), 'database.password': ConnectorSecret.fromSecretsManager(login, 'password') },
      transforms: [Transform.of('io.debezium.transforms.ExtractNewRecordState', { alias: 'unwrap' })],
      keyConverter: JSON_WITH_SCHEMAS,
      valueConverter: JSON_WITH_SCHEMAS,
    }),
    plugin: PluginArchive._known('debezium-postgres', undefined, '3.7.x'),
  });
  new Connector(stack, 'VendorArchive', {
    connectorName: 'vendor-archive',
    cluster,
    definition: S3Sink.aiven({
      bucket: new s3.Bucket(stack, 'VendorBucket'), topics: ['vendor.public.orders'], format: S3Format.PARQUET, valueConverter: JSON_WITH_SCHEMAS,
    }),
    plugin,
  });
}

/** What an id of a document of OpenSearch holds at most, in bytes. */
const LONGEST_ID = 512;

type Row = { id: number; code: string; __op: string; __deleted: string; __source_ts_ms: number; __source_lsn: number };

test('an archive of columns keeps deletions and the order of changes, and the index removes its documents, of one source', async () => {
  const rehearsal = await rehearse(await archiveAndIndex(ChangeHistory.CHANGES_AND_TOMBSTONES), { level: 'run', count: 200 });
  const problems = rehearsal.connectors.map(outcome => [outcome.name, outcome.problems.map(({ message }) => message.replace(/ .*:/, ''))] as const);
  expect(Object.fromEntries(problems.map(([name, messages]) => [name, [...new Set(messages)]]))).toEqual({
    'shop-source': [], 'archive': [], 'search': [], 'lines': [], 'vendor-source': [], 'vendor-search': [],
    'vendor-archive': ['public.orders, the row is no longer in the table, but no record deletes it'],
  });

  const rows = Object.values(rehearsal.objects('archive')).flat() as Row[];
  const deleted = rows.filter(({ __deleted }) => __deleted === 'true');
  expect(deleted.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ __op }) => __op))).toEqual(new Set(['r', 'c', 'u', 'd']));
  deleted.forEach(row => expect(row).toMatchObject({ __op: 'd', __source_ts_ms: expect.any(Number) }));

  // the last change of each row by its position in the log: what of it is not deleted is what the index has,
  // but for the row whose key no id can hold: the rehearsal has found it in the dead-letter queue
  const last = new Map<number, Row>();
  rows.sort((one, other) => one.__source_lsn - other.__source_lsn).forEach(row => last.set(row.id, row));
  const remaining = [...last.values()].filter(({ __deleted, code }) => __deleted === 'false' && code.length <= LONGEST_ID).map(({ id }) => id);
  const documents = Object.values(rehearsal.documents('search', 'shop.public.orders'));
  expect(documents.map(({ id }) => id).sort()).toEqual(remaining.sort());
  expect(remaining.length).toBeLessThan(last.size);
  expect(documents.flatMap(document => Object.keys(document)).filter(field => field.startsWith('__'))).toEqual([]);

  // by the default of the vendor the index keeps what the database has deleted
  const kept = Object.values(rehearsal.documents('vendor-search', 'vendor'));
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(deleted.map(({ id }) => id)));

  // JSON lines by the sink of Confluent are the same rows
  expect(rehearsal.connector('lines').figures?.compared).toMatch(new RegExp(`^${rows.length} records in \\d+ objects \\(lines, gzip\\)$`));

  // and in the archive of a source by the defaults of its vendor nothing says which rows are gone
  const vendor = Object.values(rehearsal.objects('vendor-archive')).flat() as Row[];
  expect(vendor.length).toBeGreaterThanOrEqual(200);
  expect(vendor.flatMap(Object.keys).filter(column => column.startsWith('__'))).toEqual([]);
}, 300_000);

import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Connector, PluginArchive, SourceDatabase } from '../../src';
import { ChangeHistory, DebeziumSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, RecordEncoding, S3Format } from '../../src/connectors';
import { S3SinkPipeline } from '../../src/pipelines';
import { rehearse } from '../../src/rehearse/testing';
import { vendorArchive } from '../rehearse/vendor-archives';
import { serverlessCluster } from '../support/surroundings';

/** One source for an archive of columns and for an index. */
async function archiveAndIndex(changeHistory: ChangeHistory): Promise<Stack> {
  const stack = new Stack(new App(), 'Shop');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
  const cluster = serverlessCluster(stack, vpc);
  const database = new rds.DatabaseInstance(stack, 'Database', {
    vpc, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }), databaseName: 'shop', parameters: { 'rds.logical_replication': '1' },
  });
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
    sinkConnector: { connectorName: 'archive', plugin: PluginArchive.fromFile(await vendorArchive('s3-aiven')) },
  });
  new Connector(stack, 'Search', {
    connectorName: 'search',
    cluster,
    definition: OpenSearchSink.aiven({
      target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), changesFrom: archive.changes,
    }),
    plugin: PluginArchive.fromFile(await vendorArchive('opensearch')),
  });
  return stack;
}

/** What an id of a document of OpenSearch holds at most, in bytes. */
const LONGEST_ID = 512;

type Row = { id: number; code: string; __op: string; __deleted: string; __source_ts_ms: number; __source_lsn: number };

test('an archive of columns keeps deletions and the order of changes, and the index removes its documents, of one source', async () => {
  const rehearsal = await rehearse(await archiveAndIndex(ChangeHistory.CHANGES_AND_TOMBSTONES), { level: 'run', count: 200 });
  rehearsal.expectPassed();

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
}, 300_000);

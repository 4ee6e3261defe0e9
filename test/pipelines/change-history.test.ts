import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  ChangeHistory, DebeziumSource, DeleteHandling, JdbcSource, JdbcSourceMode, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, RecordEncoding, RecordShape, S3Format,
} from '../../src/connectors';
import type { DebeziumPostgresSourceOptions, IChangeSource } from '../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../src/databases';
import { S3SinkPipeline } from '../../src/pipelines';
import type { S3SinkPipelineProps } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

const UNWRAP = 'transforms.unwrap.';

function archive(stage: Stage, changeHistory: ChangeHistory | undefined, props: Partial<S3SinkPipelineProps> = {}, options: Partial<DebeziumPostgresSourceOptions> = {}) {
  const source = DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, ...options });
  const pipeline = new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new s3.Bucket(stage.stack, 'Bucket'), source, changeHistory, ...props });
  return { pipeline, source: stage.configuration(pipeline.source!), sink: stage.configuration(pipeline.sink) };
}

test.each(Object.values(S3Format))('each change is a row with operation, time and position, in %s', (format) => {
  const { source, sink, pipeline } = archive(new Stage(), ChangeHistory.CHANGES, { format });
  expect(source).toMatchObject({ [`${UNWRAP}delete.tombstone.handling.mode`]: 'rewrite', [`${UNWRAP}add.fields`]: 'op,source.ts_ms,source.lsn' });
  expect(source['topic.creation.default.cleanup.policy']).toBe('delete');
  expect(sink.transforms).toBe('dropTombstones');
  expect(pipeline.changes!.changeStream.changeFields).toEqual(['__deleted', '__op', '__source_ts_ms', '__source_lsn']);
});

test('a source of both leaves tombstones as well: the index removes documents, and has none of the fields', () => {
  const stage = new Stage();
  const { source, sink, pipeline } = archive(stage, ChangeHistory.CHANGES_AND_TOMBSTONES, { format: S3Format.PARQUET });
  const search = stage.connector('Search', OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), changesFrom: pipeline.changes,
  }));
  expect(source).toMatchObject({ [`${UNWRAP}delete.tombstone.handling.mode`]: 'rewrite-with-tombstone', 'key.converter.schemas.enable': 'false', 'value.converter.schemas.enable': 'true' });
  expect(sink.transforms).toBe('dropTombstones');
  expect(stage.configuration(search)).toMatchObject({
    'topics': 'shop.public.orders',
    'behavior.on.null.values': 'delete',
    'transforms': 'dropChangeFields,refuseRecords',
    'transforms.dropChangeFields.exclude': '__deleted,__op,__source_ts_ms,__source_lsn',
  });
  const rules = [...stage.fleetFindings(pipeline.source!, pipeline.sink), ...stage.fleetFindings(pipeline.source!, search)].filter(({ severity }) => severity !== 'info');
  // what columns need of dates is numbers in documents
  expect(rules.map(({ rule }) => rule)).toEqual(['MC-PIPE-006']);
});

test('without it nothing is said to sinks, and nothing changes', () => {
  const { source, pipeline } = archive(new Stage(), undefined, { format: S3Format.PARQUET });
  expect(source).toMatchObject({ [`${UNWRAP}delete.tombstone.handling.mode`]: 'rewrite', [`${UNWRAP}add.fields`]: 'op,source.ts_ms' });
  expect(pipeline.changes!.changeStream.changeFields).toBeUndefined();
  expect(archive(new Stage(), undefined).source).not.toHaveProperty([`${UNWRAP}add.fields`]);
});

test('before Debezium 3 two options say it', () => {
  expect(archive(new Stage(), ChangeHistory.CHANGES_AND_TOMBSTONES, {}, { debeziumVersion: '2.7.4.Final' }).source)
    .toMatchObject({ [`${UNWRAP}drop.tombstones`]: 'false', [`${UNWRAP}delete.handling.mode`]: 'rewrite' });
});

test('names of the user are those of the fields', () => {
  const config = { [`${UNWRAP}add.fields`]: 'op:operation, source.lsn', [`${UNWRAP}add.fields.prefix`]: 'cdc_' };
  const { pipeline, source } = archive(new Stage(), ChangeHistory.CHANGES, {}, { config });
  expect(source).toMatchObject(config);
  expect(pipeline.changes!.changeStream.changeFields).toEqual(['cdc_deleted', 'cdc_operation', 'cdc_source_lsn']);
});

test('envelopes keep all of it anyway', () => {
  const { pipeline, source } = archive(new Stage(), ChangeHistory.CHANGES, {}, { recordShape: RecordShape.ENVELOPE });
  expect(Object.keys(source).filter(key => key.startsWith(UNWRAP))).toEqual([]);
  expect(pipeline.changes!.changeStream.changeFields).toBeUndefined();
});

test('each database has its own position', () => {
  const stage = new Stage();
  const secret = new Secret(stage.stack, 'Login');
  const of = (engine: DatabaseEngine) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop', secret });
  const common = { topicPrefix: 'shop', tables: ['shop.orders'] };
  const sources: { [position: string]: IChangeSource } = {
    '__source_file,__source_pos,__source_row': DebeziumSource.mariadb({ ...common, database: of(DatabaseEngine.MARIADB), serverId: 1 }),
    '__source_commit_lsn,__source_change_lsn,__source_event_serial_no': DebeziumSource.sqlServer({ ...common, database: of(DatabaseEngine.SQL_SERVER) }),
    '__source_scn,__source_commit_scn': DebeziumSource.oracle({ ...common, database: of(DatabaseEngine.ORACLE) }),
    '__source_ord': DebeziumSource.mongodb({ topicPrefix: 'shop', collections: ['shop.orders'], database: of(DatabaseEngine.MONGODB) }),
  };
  for (const [position, source] of Object.entries(sources)) {
    const { changeFields } = source.forArchive({ rewritesDeletions: false, history: ChangeHistory.CHANGES }).changeStream;
    expect(changeFields!.slice(3).join()).toBe(position);
  }
});

test.each([
  [ChangeHistory.CHANGES, DeleteHandling.TOMBSTONE, 'stores CHANGES, which needs rewrite or rewrite-with-tombstone; omit "deleteHandling"'],
  [ChangeHistory.CHANGES, DeleteHandling.DROP, 'has "deleteHandling" of drop'],
  [ChangeHistory.CHANGES_AND_TOMBSTONES, DeleteHandling.REWRITE, 'stores CHANGES_AND_TOMBSTONES, which needs rewrite-with-tombstone'],
])('%s contradicts deletions by %s', (history, deleteHandling, says) => {
  expect(() => archive(new Stage(), history, {}, { deleteHandling })).toThrow(says);
});

test('deletions that the user handles in a way that fits stay as they are', () => {
  expect(archive(new Stage(), ChangeHistory.CHANGES, {}, { deleteHandling: DeleteHandling.REWRITE_WITH_TOMBSTONE }).source)
    .toMatchObject({ [`${UNWRAP}delete.tombstone.handling.mode`]: 'rewrite-with-tombstone' });
});

test('a source that asks for rows cannot know, and topics of elsewhere are as they are', () => {
  const stage = new Stage();
  const source = JdbcSource.aiven({ database: stage.postgres(), topicPrefix: 'shop.', tables: ['orders'], mode: JdbcSourceMode.bulk() });
  expect(() => source.forArchive({ rewritesDeletions: false, history: ChangeHistory.CHANGES })).toThrow('a JDBC source polls rows, and detects neither deletions');
  expect(() => new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new s3.Bucket(stage.stack, 'Bucket'), topics: ['a'], changeHistory: ChangeHistory.CHANGES }))
    .toThrow('has "changeHistory" without "source"');
});

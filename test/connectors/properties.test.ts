import { Duration } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as fc from 'fast-check';
import type { IConnectorDefinition, ErrorHandling } from '../../src/connect';
import {
  DebeziumSource, DeleteHandling, JdbcSink, JdbcTables, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget,
  RecordEncoding, RecordShape,
  S3Compression, S3Format, S3Sink, S3TimePartition, ToastHandling,
} from '../../src/connectors';
import { DebeziumSnapshotMode } from '../../src/connect/options';
import { Stage } from './stage';

/** Values that a preset may make by its own properties; each must pass the validator of options without an error. */
const RUNS = { numRuns: 25 };
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => optional(fc.constantFrom(...values));
const duration = optional(fc.integer({ min: 1, max: 3600 }).map(seconds => Duration.seconds(seconds)));
const topicPrefix = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/);
const tables = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,8}\.[a-z][a-z0-9_]{0,12}$/), { minLength: 1, maxLength: 4 });
const topics = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}$/), { minLength: 1, maxLength: 4 });
const errorHandling: fc.Arbitrary<ErrorHandling | undefined> = optional(fc.record({
  deadLetterQueue: fc.record({ topicName: fc.constant('dead-letters'), replicationFactor: oneOf([3]), contextHeaders: oneOf([true, false]) }),
  logErrors: oneOf([true, false]),
}));
const common = {
  topicPrefix,
  tables,
  recordShape: oneOf(Object.values(RecordShape)),
  recordEncoding: oneOf(Object.values(RecordEncoding)),
  deleteHandling: oneOf(Object.values(DeleteHandling)),
  snapshotMode: oneOf([
    DebeziumSnapshotMode.INITIAL, DebeziumSnapshotMode.NO_DATA, DebeziumSnapshotMode.WHEN_NEEDED, DebeziumSnapshotMode.ALWAYS,
    DebeziumSnapshotMode.INITIAL_ONLY,
  ]),
  heartbeatInterval: duration,
  topicsExist: oneOf([true, false]),
  signals: optional(fc.record({ table: oneOf(['public.signals']), topicName: oneOf(['signals']) })),
};

/** What deletions leave of rows, only where there are rows. */
const sensible = <T extends { recordShape?: RecordShape; deleteHandling?: DeleteHandling }>(options: T): T =>
  options.recordShape === RecordShape.ENVELOPE ? { ...options, deleteHandling: undefined } : options;

function errorsOf(make: (stage: Stage) => IConnectorDefinition): string[] {
  const stage = new Stage();
  const connector = stage.connector('It', make(stage));
  return stage.findings(connector).filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

test('Debezium PostgreSQL', () => {
  fc.assert(fc.property(fc.record({
    ...common,
    slotName: optional(fc.stringMatching(/^[a-z0-9_]{1,63}$/)),
    publicationName: oneOf(['mine']),
    toastHandling: oneOf(Object.values(ToastHandling)),
    debeziumVersion: oneOf(['3.6.1.Final', '2.7.4.Final']),
  }), options => {
    expect(errorsOf(stage => DebeziumSource.postgres({ ...sensible(options), database: stage.postgres() }))).toEqual([]);
  }), RUNS);
});

test('Debezium MySQL', () => {
  fc.assert(fc.property(fc.record({ ...common, serverId: fc.integer({ min: 1, max: 4_294_967_295 }), schemaHistoryTopic: oneOf(['history']) }), options => {
    expect(errorsOf(stage => DebeziumSource.mysql({ ...sensible(options), database: stage.mysql() }))).toEqual([]);
  }), RUNS);
});

test('OpenSearch sink', () => {
  fc.assert(fc.property(fc.record({ topics, errorHandling, maxTasks: oneOf([1, 4]) }), fc.boolean(), (options, signed) => {
    expect(errorsOf(() => OpenSearchSink.aiven({
      target: OpenSearchTarget.endpoint('https://search.example.com'),
      ...options, authentication: signed ? OpenSearchAuthentication.iam() : OpenSearchAuthentication.anonymous(),
    }))).toEqual([]);
  }), RUNS);
});

test('S3 sink of Aiven', () => {
  fc.assert(fc.property(fc.record({
    topics,
    format: oneOf(Object.values(S3Format)),
    prefix: oneOf(['raw/', 'a/b/']),
    maxRecordsPerFile: oneOf([1, 1000]),
    errorHandling,
  }), fc.boolean(), (options, keyed) => {
    expect(errorsOf(stage => S3Sink.aiven({
      ...options, bucket: new s3.Bucket(stage.stack, 'Bucket'), encryptionKey: keyed ? new kms.Key(stage.stack, 'Key') : undefined,
    }))).toEqual([]);
  }), RUNS);
});

test('S3 sink of Confluent', () => {
  fc.assert(fc.property(fc.record({
    topics,
    flushSize: fc.integer({ min: 1, max: 1_000_000 }),
    format: oneOf(Object.values(S3Format)),
    compression: oneOf([S3Compression.NONE]),
    rotateInterval: duration,
    rotateScheduleInterval: duration,
    timePartition: oneOf(Object.values(S3TimePartition)),
    prefix: oneOf(['raw']),
  }), options => {
    expect(errorsOf(stage => S3Sink.confluent({ ...options, bucket: new s3.Bucket(stage.stack, 'Bucket') }))).toEqual([]);
  }), RUNS);
});

test('JDBC sink', () => {
  fc.assert(fc.property(fc.record({ topics, tables: oneOf(Object.values(JdbcTables)), tableNameFormat: oneOf(['copy_${topic}']), errorHandling, maxTasks: oneOf([1, 3]) }), options => {
    expect(errorsOf(stage => JdbcSink.debezium({ ...options, database: stage.postgres() }))).toEqual([]);
  }), RUNS);
});

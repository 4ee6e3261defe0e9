import * as s3 from 'aws-cdk-lib/aws-s3';
import { DebeziumSource, RecordEncoding, S3Format, S3Sink } from '../../../src/connectors';
import type { S3SinkAivenOptions } from '../../../src/connectors';
import { S3SinkPipeline } from '../../../src/pipelines';
import { Stage } from '../stage';

const sourceOf = (format: S3Format, config?: { [key: string]: string }) => {
  const stage = new Stage();
  const source = DebeziumSource.mysql({
    database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, config,
  });
  const pipeline = new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new s3.Bucket(stage.stack, 'Bucket'), source, format });
  return { stage, pipeline, config: stage.configuration(pipeline.source!) };
};

test.each([S3Format.PARQUET, S3Format.AVRO])('values have types that columns of %s know', (format) => {
  const { stage, pipeline, config } = sourceOf(format);
  expect(config).toMatchObject({ 'time.precision.mode': 'connect', 'converters': 'exact', 'exact.decimals': 'decimal' });
  expect(config).not.toHaveProperty(['decimal.handling.mode']);
  expect(config).not.toHaveProperty(['bigint.unsigned.handling.mode']);
  expect(stage.fleetFindings(pipeline.source!, pipeline.sink)).toEqual([]);
  expect(stage.findings(pipeline.source!).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('but as the user says, where the user says it', () => {
  const { stage, pipeline, config } = sourceOf(S3Format.PARQUET, { 'time.precision.mode': 'adaptive_time_microseconds' });
  expect(config).toMatchObject({ 'time.precision.mode': 'adaptive_time_microseconds', 'exact.columns': 'bigint unsigned' });
  expect(stage.fleetFindings(pipeline.source!, pipeline.sink)).toMatchObject([{ rule: 'MC-PIPE-008', key: 'time.precision.mode' }]);
});

test('JSON lines of records with schemas keep the types of Debezium', () => {
  expect(sourceOf(S3Format.JSON_LINES).config).toMatchObject({ 'bigint.unsigned.handling.mode': 'precise' });
  expect(sourceOf(S3Format.JSON_LINES).config).not.toHaveProperty(['time.precision.mode']);
});

type Shared = Pick<S3SinkAivenOptions, 'bucket' | 'changesFrom' | 'format'>;
test.each([['aiven', (options: Shared) => S3Sink.aiven(options)], ['confluent', (options: Shared) => S3Sink.confluent({ ...options, flushSize: 1000 })]])(
  'a source that knows nothing of columns is warned of, %s', (_, sinkOf) => {
    const stage = new Stage();
    const source = DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS });
    const sink = (id: string, format: S3Format) => stage.connector(id, sinkOf({ bucket: new s3.Bucket(stage.stack, `${id}Bucket`), changesFrom: source, format }));
    const connector = stage.connector('Source', source);
    expect(stage.fleetFindings(connector, sink('Columns', S3Format.AVRO)).map(({ rule }) => rule)).toEqual(['MC-PIPE-008', 'MC-PIPE-011']);
    expect(stage.fleetFindings(connector, sink('Lines', S3Format.JSON_LINES)).map(({ rule }) => rule)).not.toContain('MC-PIPE-008');
  });

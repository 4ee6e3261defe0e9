import * as s3 from 'aws-cdk-lib/aws-s3';
import { PluginArchive } from '../../src/connect';
import { DebeziumSource, RecordEncoding, S3Format } from '../../src/connectors';
import { S3SinkPipeline } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

const plugin = PluginArchive.fromFile(__filename);

test('the connector of Confluent keeps deletions as rows, since it drops tombstones', () => {
  const stage = new Stage();
  const bucket = new s3.Bucket(stage.stack, 'Bucket');
  const source = DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS });
  const pipeline = new S3SinkPipeline(stage.stack, 'Archive', {
    cluster: stage.cluster, bucket, source, format: S3Format.JSON_LINES, confluentSink: { flushSize: 1000 }, sinkConnector: { plugin },
  });
  expect(stage.configuration(pipeline.sink)).toMatchObject({
    'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'flush.size': '1000', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'topics': 'shop.public.orders',
  });
  expect(stage.configuration(pipeline.source!)).toMatchObject({ 'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite' });
});

test('settings of both connectors contradict each other', () => {
  const stage = new Stage();
  const bucket = new s3.Bucket(stage.stack, 'Bucket');
  expect(() => new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket, topics: ['orders'], sink: {}, confluentSink: { flushSize: 1 } }))
    .toThrow('the pipeline Shop/Archive has "sink" for the Aiven connector together with "confluentSink"; remove one of them');
});

test.each([
  ['both', ['orders'], ['public.orders']],
  ['none of them', undefined, undefined],
])('a pipeline stores a source or topics, and got %s', (got, topics, tables) => {
  const stage = new Stage();
  const props = { topics, source: tables && DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables }) };
  expect(() => new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new s3.Bucket(stage.stack, 'Bucket'), ...props }))
    .toThrow(`the pipeline Shop/Archive stores either the changes of "source" or "topics"; got ${got}`);
});

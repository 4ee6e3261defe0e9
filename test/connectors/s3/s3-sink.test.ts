import { Duration } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { CleanupPolicy } from '../../../src/cluster';
import { DebeziumSource, DeleteHandling, RecordEncoding, S3Compression, S3Format, S3Sink, S3TimePartition } from '../../../src/connectors';
import type { S3SinkAivenOptions, S3SinkConfluentOptions, DebeziumPostgresSourceOptions } from '../../../src/connectors';
import { OptionalDuration } from '../../../src/connect/options';
import { S3SinkPipeline } from '../../../src/pipelines';
import type { S3SinkPipelineProps } from '../../../src/pipelines';
import { Stage } from '../stage';

const aiven = (options: Partial<S3SinkAivenOptions> = {}) => {
  const stage = new Stage();
  const bucket = new s3.Bucket(stage.stack, 'Archive');
  const connector = stage.connector('Sink', S3Sink.aiven({ bucket, topics: ['fin.public.orders'], ...options }));
  return { stage, bucket, connector, config: stage.configuration(connector) };
};
const confluent = (options: Partial<S3SinkConfluentOptions> = {}) => {
  const stage = new Stage();
  const bucket = new s3.Bucket(stage.stack, 'Archive');
  const connector = stage.connector('Sink', S3Sink.confluent({ bucket, topics: ['fin.public.orders'], flushSize: 1000, ...options }));
  return { stage, bucket, connector, config: stage.configuration(connector) };
};
const severe = (stage: Stage, connector: Parameters<Stage['findings']>[0]) => stage.findings(connector).filter(({ severity }) => severity !== 'info');

describe('the golden archive of JSON lines', () => {
  const { config } = aiven({ prefix: 'prefix/' });

  test.each([
    ['format.output.type', 'jsonl'],
    ['format.output.fields', 'key,value,offset,timestamp'],
    ['file.compression.type', 'gzip'],
    ['file.name.template',
      'prefix/dt={{timestamp:unit=yyyy}}-{{timestamp:unit=MM}}-{{timestamp:unit=dd}}/{{topic}}-{{partition}}-{{start_offset:padding=true}}.jsonl.gz'],
    ['file.name.timestamp.source', 'event'],
    ['key.converter', 'org.apache.kafka.connect.storage.StringConverter'],
    ['value.converter', 'org.apache.kafka.connect.json.JsonConverter'],
    ['value.converter.schemas.enable', 'false'],
  ])('%s is %s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  test('nothing else but class, topics and bucket', () => {
    expect(Object.keys(config)).toHaveLength(8 + 4);
    expect(config).toMatchObject({ 'topics': 'fin.public.orders', 'aws.s3.region': 'eu-west-1' });
    expect(config['aws.s3.bucket.name']).toMatch(/^\{"Ref":"Archive/);
  });
});

describe('the golden archive of Parquet', () => {
  const { stage, connector, config } = aiven({ format: S3Format.PARQUET });

  test.each([
    ['format.output.type', 'parquet'],
    ['file.compression.type', 'none'],
    ['connect.parquet.avro.write-old-list-structure', 'false'],
    ['value.converter.schemas.enable', 'true'],
    ['key.converter', 'org.apache.kafka.connect.storage.StringConverter'],
    ['transforms', 'dropTombstones'],
    ['transforms.dropTombstones.type', 'org.apache.kafka.connect.transforms.Filter'],
    ['transforms.dropTombstones.predicate', 'recordIsTombstone'],
    ['predicates.recordIsTombstone.type', 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone'],
  ])('%s is %s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  test('names end in .parquet', () => {
    expect(config['file.name.template']).toMatch(/\.parquet$/);
  });

  test('no findings', () => {
    expect(severe(stage, connector)).toEqual([]);
  });
});

test('the role of the Aiven sink: exactly the actions that it needs, on its prefix and its key', () => {
  const stage = new Stage();
  const key = new kms.Key(stage.stack, 'Key');
  const bucket = new s3.Bucket(stage.stack, 'Archive');
  const connector = stage.connector('Sink', S3Sink.aiven({ bucket, topics: ['orders'], prefix: 'raw/', encryptionKey: key }));
  expect(stage.statements(connector).slice(4)).toEqual([
    {
      actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
      resources: [expect.stringMatching(/"Archive\w+","Arn"\]\},"\/raw\/dt=\*"/)],
    },
    { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [expect.stringMatching(/"Key\w+","Arn"/)] },
  ]);
});

test('the role of the Confluent sink asks for the bucket too', () => {
  const { stage, connector } = confluent();
  expect(stage.statements(connector).slice(4)).toEqual([
    {
      actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
      resources: [expect.stringContaining('/topics/*')],
    },
    { actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], resources: [expect.stringMatching(/"Archive\w+","Arn"/)] },
  ]);
});

test('the Confluent sink rotates, partitions by day and outlives deletions', () => {
  const { stage, connector, config } = confluent({ rotateScheduleInterval: Duration.minutes(10), timePartition: S3TimePartition.DAILY });
  expect(config).toMatchObject({
    'flush.size': '1000',
    'rotate.schedule.interval.ms': '600000',
    'timezone': 'UTC',
    'partitioner.class': 'io.confluent.connect.storage.partitioner.DailyPartitioner',
    'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
    'format.class': 'io.confluent.connect.s3.format.json.JsonFormat',
    's3.compression.type': 'gzip',
    'behavior.on.null.values': 'ignore',
  });
  expect(severe(stage, connector)).toEqual([]);
});

test.each<[string, Partial<S3SinkConfluentOptions>, string | undefined]>([
  ['by default', {}, '600000'],
  ['as asked', { rotateScheduleInterval: Duration.hours(1) }, '3600000'],
  ['not where objects follow the time of records', { rotateInterval: Duration.hours(1), timePartition: S3TimePartition.DAILY }, undefined],
  ['also where they cannot, as the partitioner has no time', { rotateInterval: Duration.hours(1) }, '600000'],
  ['not where a real key says otherwise', { config: { 'rotate.schedule.interval.ms': '-1' } }, '-1'],
  ['not where an option says otherwise', { timePartition: S3TimePartition.HOURLY, options: { rotateIntervalMs: OptionalDuration.of(Duration.hours(1)) } }, undefined],
])('the Confluent sink writes its last records by the clock: %s', (_, options, interval) => {
  const { stage, connector, config } = confluent(options);
  expect(config['rotate.schedule.interval.ms']).toBe(interval);
  expect(severe(stage, connector).map(({ rule }) => rule)).toEqual(interval === '-1' ? ['MC-S3-004'] : []);
});

// at synth, where they can be acknowledged
describe('findings', () => {
  const told = (made: { stage: Stage; connector: Parameters<Stage['findings']>[0] }) => severe(made.stage, made.connector).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`).join();

  test.each<[string, Partial<S3SinkAivenOptions>, string]>([
    ['Parquet compressed once more', { format: S3Format.PARQUET, compression: S3Compression.GZIP }, 'error MC-S3-001: objects are parquet and compressed with gzip as a whole; it must be none'],
    ['Parquet of values without schemas', { format: S3Format.PARQUET, config: { 'value.converter.schemas.enable': 'false' } }, 'parquet needs a schema of each key and value'],
    ['a template without its variables', { fileNameTemplate: 'orders.jsonl' }, 'error MC-OPT-201'],
    ['prefix and template together', { config: { 'aws.s3.prefix': 'raw/' }, fileNameTemplate: '{{topic}}-{{partition}}-{{start_offset}}' }, 'warning MC-OPT-206'],
    ['CSV of anything but bytes', { config: { 'format.output.type': 'csv' } }, 'error MC-OPT-204'],
    ['several records under one key', { fileNameTemplate: '{{key}}', maxRecordsPerFile: 10 }, 'error MC-OPT-202'],
    ['several fields without an envelope', { config: { 'format.output.envelope': 'false' } }, 'error MC-OPT-203'],
  ])('%s', (_, options, message) => {
    expect(told(aiven(options))).toContain(message);
  });

  test.each<[string, Partial<S3SinkConfluentOptions>, string]>([
    ['no record in an object', { flushSize: 0 }, 'error MC-S3-002: flush.size is 0; allowed are whole numbers from 1'],
    ['Parquet of values without schemas', { format: S3Format.PARQUET, config: { 'value.converter.schemas.enable': 'false' } }, 'error MC-S3-003: objects are parquet, but values are JSON without schemas'],
    ['Parquet compressed once more', { format: S3Format.PARQUET, compression: S3Compression.GZIP }, 'error MC-OPT-401'],
    ['rotation by the clock without a zone', { config: { 'rotate.schedule.interval.ms': '1000' } }, 'error MC-OPT-400'],
  ])('%s, Confluent', (_, options, message) => {
    expect(told(confluent(options))).toContain(message);
  });
});

describe('refused', () => {
  test.each<[string, Partial<S3SinkAivenOptions>, string]>([
    ['no topic', { topics: [] }, 'the S3 sink reads no topic, because "topics" is empty; name at least one'],
    ['no way to topics', { topics: undefined }, 'the S3 sink reads either "topics", "topicsRegex" or "changesFrom"; got none of them'],
    ['a pattern without names for the permissions', { topics: undefined, topicsRegex: 'a.*' }, 'needs "topicPatterns", because IAM does not support regular expressions'],
  ])('%s', (_, options, message) => {
    expect(() => aiven(options)).toThrow(message);
  });
});

describe('the pipeline', () => {
  const build = (recordEncoding?: RecordEncoding) => {
    const stage = new Stage();
    const pipeline = new S3SinkPipeline(stage.stack, 'Archive', {
      cluster: stage.cluster,
      bucket: new s3.Bucket(stage.stack, 'Bucket'),
      source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], recordEncoding }),
      format: S3Format.PARQUET,
    });
    return { stage, pipeline };
  };

  test.each([undefined, RecordEncoding.JSON_WITH_SCHEMAS])('source and sink agree on converters and tombstones, with the record encoding %s', recordEncoding => {
    const { stage, pipeline } = build(recordEncoding);
    expect(stage.configuration(pipeline.source!)).toMatchObject({ 'key.converter.schemas.enable': 'true', 'value.converter.schemas.enable': 'true' });
    expect(stage.configuration(pipeline.sink)['value.converter.schemas.enable']).toBe('true');
    expect(stage.fleetFindings(pipeline.source!, pipeline.sink)).toEqual([]);
    expect(severe(stage, pipeline.sink)).toEqual([]);
  });

  test('an encoding without schemas that the user chose is kept, and found', () => {
    const { stage, pipeline } = build(RecordEncoding.PLAIN_JSON);
    expect(stage.configuration(pipeline.source!)['value.converter.schemas.enable']).toBe('false');
    expect(severe(stage, pipeline.sink)).toMatchObject([{ rule: 'MC-OPT-205' }]);
  });

  const archive = (props: Partial<S3SinkPipelineProps>, source: Partial<DebeziumPostgresSourceOptions> = {}) => {
    const stage = new Stage();
    const pipeline = new S3SinkPipeline(stage.stack, 'Archive', {
      cluster: stage.cluster,
      bucket: new s3.Bucket(stage.stack, 'Bucket'),
      source: DebeziumSource.postgres({
        database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, ...source,
      }),
      ...props,
    });
    const said = stage.fleetFindings(pipeline.source!, pipeline.sink).map(({ severity, rule }) => `${severity} ${rule}`);
    return { source: stage.configuration(pipeline.source!), sink: stage.configuration(pipeline.sink), said };
  };

  test.each<[S3Format, string]>([
    [S3Format.PARQUET, 'rewrite'],
    [S3Format.AVRO, 'rewrite'],
    [S3Format.JSON_LINES, 'delete-to-tombstone'],
  ])('an archive of %s holds deletions and every change', (format, mode) => {
    const { source, said } = archive({ format }, { config: { 'message.key.columns': 'public.orders:id' } });
    expect(source['transforms.unwrap.delete.tombstone.handling.mode']).toBe(mode);
    expect(source['transforms.unwrap.add.fields']).toBe(mode === 'rewrite' ? 'op,source.ts_ms' : undefined);
    expect(source['topic.creation.default.cleanup.policy']).toBe('delete');
    expect(said).toEqual([]);
  });

  test('what the user says of deletions and of topics wins, and the rules say what it means', () => {
    const { source, said } = archive({ format: S3Format.PARQUET }, { deleteHandling: DeleteHandling.TOMBSTONE, topicCreation: { cleanupPolicy: CleanupPolicy.COMPACT } });
    expect(source).toMatchObject({ 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone', 'topic.creation.default.cleanup.policy': 'compact' });
    expect(said).toEqual(['warning MC-PIPE-010', 'info MC-PIPE-011']);
  });

  test('records that cannot be written go where the user says', () => {
    const { sink } = archive({ errorHandling: { deadLetterQueue: { topicName: 'archive-failed' } } });
    expect(sink).toMatchObject({ 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'archive-failed' });
  });

  test('Parquet of a source without schemas is an error', () => {
    const { stage, pipeline } = build(RecordEncoding.PLAIN_JSON);
    expect(severe(stage, pipeline.sink).map(({ message }) => message).join()).toContain('parquet needs a schema of each key and value');
  });

  test('from topics alone', () => {
    const stage = new Stage();
    const pipeline = new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new s3.Bucket(stage.stack, 'Bucket'), topics: ['orders'] });
    expect(pipeline.source).toBeUndefined();
    expect(stage.configuration(pipeline.sink).topics).toBe('orders');
  });
});

import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ConnectorKind, Converter } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { CONFLUENT_S3_SINK } from '../../families';
import { vendorArchive } from '../archives';
import { readTopics } from '../cdc/sink-topics';
import { chainOf, defaultConverter, defined } from '../preset-transforms';
import { DROP_TOMBSTONES, hasColumns, valueConverterOf } from './record-values';
import { S3Compression, S3Format } from './s3-format';
import { s3Statements } from './s3-access';
import { S3TimePartition } from './s3-sink-props';
import type { ConfluentS3SinkProps } from './s3-sink-props';

const FORMATS: { readonly [format in S3Format]: string } = {
  [S3Format.JSON_LINES]: 'io.confluent.connect.s3.format.json.JsonFormat',
  [S3Format.PARQUET]: 'io.confluent.connect.s3.format.parquet.ParquetFormat',
  [S3Format.AVRO]: 'io.confluent.connect.s3.format.avro.AvroFormat',
  [S3Format.BYTES]: 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat',
};

/** After this time at the latest an object is written, unless the user says when. */
const ROTATION = Duration.minutes(10);

export function bindConfluentS3(options: ConfluentS3SinkProps, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  const read = readTopics('the S3 sink', options, options.changesFrom?._changes);
  const { typed, defaults, chain } = settings(options);
  const tagging = options.config?.['s3.object.tagging'] === 'true';
  const rendered = renderDefinition(CONFLUENT_S3_SINK, ConnectorKind.SINK, {
    ...options,
    transforms: [],
    archives: options.archives ?? [vendorArchive('s3-confluent')],
    policyStatements: [
      ...s3Statements(scope, {
        bucket: options.bucket,
        prefix: `${options.config?.['topics.dir'] ?? options.prefix ?? 'topics'}/`,
        key: options.encryptionKey,
        objectActions: ['s3:GetObject', ...tagging ? ['s3:PutObjectTagging'] : []],
        bucketActions: ['s3:GetBucketLocation', 's3:ListBucket'],
      }),
      ...options.policyStatements ?? [],
    ],
    dependencies: [options.bucket, ...options.dependencies ?? []],
  }, context, {
    topics: read.topics,
    topicsRegex: read.topicsRegex,
    topicsRead: read.topicsRead,
    errorHandling: options.errorHandling,
    typed: { 's3.bucket.name': options.bucket.bucketName, ...typed, ...chain.typed },
    defaults: { 's3.region': options.bucketRegion ?? Stack.of(scope).region, ...defaults, ...chain.defaults },
  });
  return { ...rendered, pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...chain.pluginClasses])] };
}

function settings(options: ConfluentS3SinkProps) {
  const format = options.format ?? S3Format.JSON_LINES;
  const compression = options.compression ?? (hasColumns(format) ? S3Compression.NONE : S3Compression.GZIP);
  const changes = options.changesFrom?._changes;
  const chain = chainOf(hasColumns(format) ? [DROP_TOMBSTONES] : [], options.transforms ?? []);
  const byTime = options.rotateInterval !== undefined || options.rotateScheduleInterval !== undefined
    || ['rotate.interval.ms', 'rotate.schedule.interval.ms'].some(key => options.config?.[key] !== undefined);
  const typed = defined({
    'flush.size': String(options.flushSize),
    'topics.dir': options.prefix,
    'format.class': options.format && FORMATS[format],
    's3.compression.type': options.compression,
    'rotate.interval.ms': options.rotateInterval?.toMilliseconds().toString(),
    'rotate.schedule.interval.ms': options.rotateScheduleInterval?.toMilliseconds().toString(),
    's3.ssea.name': options.encryptionKey && 'aws:kms',
    's3.sse.kms.key.id': options.encryptionKey?.keyArn,
  });
  const defaults: { [key: string]: string } = {
    'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
    'format.class': FORMATS[format],
    's3.compression.type': compression,
    // a deletion is a record without a value, at which the connector would stop
    'behavior.on.null.values': 'ignore',
    // without a time the last records of each partition would stay in memory until others follow
    ...(!byTime && { 'rotate.schedule.interval.ms': String(ROTATION.toMilliseconds()) }),
    ...((options.rotateScheduleInterval || !byTime) && { timezone: 'UTC' }),
    ...(options.timePartition && {
      'partitioner.class': `io.confluent.connect.storage.partitioner.${options.timePartition === S3TimePartition.DAILY ? 'Daily' : 'Hourly'}Partitioner`,
      'timestamp.extractor': 'Record',
      'locale': 'en-US',
      'timezone': 'UTC',
    }),
    ...defaultConverter('key.converter', Converter.string().render('key.converter'), options.keyConverter, options.config),
    ...defaultConverter('value.converter', valueConverterOf(format, changes), options.valueConverter, options.config),
  };
  return { typed, defaults, chain };
}

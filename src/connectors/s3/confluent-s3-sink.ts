import { Duration } from 'aws-cdk-lib';
import { CONFLUENT_S3_SINK } from '../../families';
import { chainOf, defined } from '../preset-transforms';
import { sinkPlan } from '../sink-plan';
import { numberText } from '../../synth';
import { compressionOf, recordConverters, transformsOf } from './record-values';
import { S3Format } from './s3-format';
import type { S3Plan } from './s3-plan';
import { S3TimePartition } from './s3-sink-options';
import type { S3SinkConfluentOptions } from './s3-sink-options';

const FORMATS: { readonly [format in S3Format]: string } = {
  [S3Format.JSON_LINES]: 'io.confluent.connect.s3.format.json.JsonFormat',
  [S3Format.PARQUET]: 'io.confluent.connect.s3.format.parquet.ParquetFormat',
  [S3Format.AVRO]: 'io.confluent.connect.s3.format.avro.AvroFormat',
  [S3Format.BYTES]: 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat',
};

/** After this time at the latest an object is written, unless the user says when. */
const ROTATION = Duration.minutes(10);

export function confluentS3Plan(preset: S3SinkConfluentOptions): S3Plan {
  const chain = chainOf(transformsOf(preset), preset.transforms ?? []);
  const plan = sinkPlan('the S3 sink', CONFLUENT_S3_SINK, preset, (options, source) => ({
    typed: {
      's3.bucket.name': options.bucket.bucketName,
      ...defined({
        'flush.size': numberText(options.flushSize),
        'topics.dir': options.prefix,
        'format.class': options.format && FORMATS[options.format],
        's3.compression.type': options.compression,
        'rotate.interval.ms': numberText(options.rotateInterval?.toMilliseconds()),
        'rotate.schedule.interval.ms': numberText(options.rotateScheduleInterval?.toMilliseconds()),
        's3.ssea.name': options.encryptionKey && 'aws:kms',
        's3.sse.kms.key.id': options.encryptionKey?.keyArn,
      }),
      ...chain.typed,
    },
    defaults: { ...defaults(options), ...chain.defaults },
    converters: recordConverters(options.format, source),
  }));
  const { config, prefix } = plan.options;
  return {
    ...plan,
    archive: 's3-confluent',
    regionOption: 's3.region',
    pluginClasses: chain.pluginClasses,
    access: {
      prefix: `${config?.['topics.dir'] ?? prefix ?? 'topics'}/`,
      objectActions: ['s3:GetObject', 's3:ListMultipartUploadParts', ...config?.['s3.object.tagging'] === 'true' ? ['s3:PutObjectTagging'] : []],
      bucketActions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
    },
  };
}

function defaults(options: S3SinkConfluentOptions): { [key: string]: string } {
  const isGiven = (key: string) => options.config?.[key] !== undefined;
  // the time of records is read by partitioners that have one
  const followsRecords = (options.rotateInterval !== undefined || isGiven('rotate.interval.ms')) && (options.timePartition !== undefined || isGiven('partitioner.class'));
  const byTime = followsRecords || options.rotateScheduleInterval !== undefined || isGiven('rotate.schedule.interval.ms');
  return {
    'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
    'format.class': FORMATS[options.format ?? S3Format.JSON_LINES],
    's3.compression.type': compressionOf(options),
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
  };
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { ConfluentS3SinkAvroCodec, ConfluentS3SinkBehaviorOnNullValues, ConfluentS3SinkJsonDecimalFormat, ConfluentS3SinkParquetCodec, ConfluentS3SinkS3AclCanned, ConfluentS3SinkS3CompressionType, ConfluentS3SinkS3ObjectBehaviorOnTaggingError, ConfluentS3SinkS3Region, ConfluentS3SinkS3SchemaPartitionAffixType, ConfluentS3SinkS3SseaName } from './confluent-s3-sink-values';
import { ConnectorSecret } from '../../../connect';
import { OptionalDuration } from '../optional-duration';

/**
 * Options of `io.confluent.connect.s3.S3SinkConnector`.
 *
 * Read from version 12.1.9.
 */
export interface ConfluentS3SinkOptions {
  /**
   * The option `allow.optional.map.keys`: boolean.
   *
   * @default - `false`
   */
  readonly allowOptionalMapKeys?: boolean;

  /**
   * The option `avro.codec`: string.
   *
   * @default - `null`
   */
  readonly avroCodec?: ConfluentS3SinkAvroCodec;

  /**
   * The option `aws.access.key.id`: string.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: string;

  /**
   * The option `aws.secret.access.key`: password.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: ConnectorSecret;

  /**
   * The option `behavior.on.null.values`: string.
   *
   * @default - `fail`
   */
  readonly behaviorOnNullValues?: ConfluentS3SinkBehaviorOnNullValues;

  /**
   * The option `connect.meta.data`: boolean.
   *
   * @default - `true`
   */
  readonly connectMetaData?: boolean;

  /**
   * The option `directory.delim`: string.
   *
   * @default - `/`
   */
  readonly directoryDelim?: string;

  /**
   * The option `enable.conditional.writes`: boolean.
   *
   * @default - `true`
   */
  readonly enableConditionalWrites?: boolean;

  /**
   * The option `enhanced.avro.schema.support`: boolean.
   *
   * @default - `true`
   */
  readonly enhancedAvroSchemaSupport?: boolean;

  /**
   * The option `file.delim`: string.
   *
   * @default - `+`
   */
  readonly fileDelim?: string;

  /**
   * The option `filename.offset.zero.pad.width`: int.
   *
   * @default - `10`
   */
  readonly filenameOffsetZeroPadWidth?: number;

  /**
   * The option `flush.size`: int.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly flushSize?: number;

  /**
   * The option `format.bytearray.extension`: string.
   *
   * @default - `.bin`
   */
  readonly formatBytearrayExtension?: string;

  /**
   * The option `format.bytearray.separator`: string.
   *
   * @default - not set
   */
  readonly formatBytearraySeparator?: string;

  /**
   * The option `format.class`: class.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly formatClass?: string;

  /**
   * The option `headers.format.class`: class.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly headersFormatClass?: string;

  /**
   * The option `json.decimal.format`: string.
   *
   * @default - `BASE64`
   */
  readonly jsonDecimalFormat?: ConfluentS3SinkJsonDecimalFormat;

  /**
   * The option `keys.format.class`: class.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly keysFormatClass?: string;

  /**
   * The option `locale`: string.
   *
   * @default - not set
   */
  readonly locale?: string;

  /**
   * The option `max.write.duration.ms`: long.
   *
   * @default - `9223372036854776000` ms
   */
  readonly maxWriteDurationMs?: Duration;

  /**
   * The option `parquet.codec`: string.
   *
   * @default - `snappy`
   */
  readonly parquetCodec?: ConfluentS3SinkParquetCodec;

  /**
   * The option `partition.duration.ms`: long.
   *
   * @default - `-1`
   */
  readonly partitionDurationMs?: OptionalDuration;

  /**
   * The option `partitioner.class`: class.
   *
   * @default - `io.confluent.connect.storage.partitioner.DefaultPartitioner`
   */
  readonly partitionerClass?: string;

  /**
   * The option `partition.field.name`: list.
   *
   * @default - not set
   */
  readonly partitionFieldName?: string[];

  /**
   * The option `path.format`: string.
   *
   * @default - not set
   */
  readonly pathFormat?: string;

  /**
   * The option `report.null.values.to.dlq`: boolean.
   *
   * @default - `true`
   */
  readonly reportNullValuesToDlq?: boolean;

  /**
   * The option `retry.backoff.ms`: long.
   *
   * @default - `5000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The option `rotate.file.on.partition.change`: boolean.
   *
   * @default - `true`
   */
  readonly rotateFileOnPartitionChange?: boolean;

  /**
   * The option `rotate.interval.ms`: long.
   *
   * @default - `-1`
   */
  readonly rotateIntervalMs?: OptionalDuration;

  /**
   * The option `rotate.schedule.interval.ms`: long.
   *
   * @default - `-1`
   */
  readonly rotateScheduleIntervalMs?: OptionalDuration;

  /**
   * The option `s3.acl.canned`: string.
   *
   * @default - not set
   */
  readonly s3AclCanned?: ConfluentS3SinkS3AclCanned;

  /**
   * The option `s3.bucket.name`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly s3BucketName?: string;

  /**
   * The option `s3.compression.level`: int.
   *
   * @default - `-1`
   */
  readonly s3CompressionLevel?: number;

  /**
   * The option `s3.compression.type`: string.
   *
   * @default - `none`
   */
  readonly s3CompressionType?: ConfluentS3SinkS3CompressionType;

  /**
   * The option `s3.credentials.provider.class`: class.
   *
   * @default - `software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider`
   */
  readonly s3CredentialsProviderClass?: string;

  /**
   * The option `s3.elastic.buffer.enable`: boolean.
   *
   * @default - `false`
   */
  readonly s3ElasticBufferEnable?: boolean;

  /**
   * The option `s3.elastic.buffer.init.capacity`: int.
   *
   * @default - `131072`
   */
  readonly s3ElasticBufferInitCapacity?: number;

  /**
   * The option `s3.http.send.expect.continue`: boolean.
   *
   * @default - `true`
   */
  readonly s3HttpSendExpectContinue?: boolean;

  /**
   * The option `s3.object.behavior.on.tagging.error`: string.
   *
   * @default - `ignore`
   */
  readonly s3ObjectBehaviorOnTaggingError?: ConfluentS3SinkS3ObjectBehaviorOnTaggingError;

  /**
   * The option `s3.object.tagging`: boolean.
   *
   * @default - `false`
   */
  readonly s3ObjectTagging?: boolean;

  /**
   * The option `s3.object.tagging.key.value.pairs`: list.
   *
   * @default - not set
   */
  readonly s3ObjectTaggingKeyValuePairs?: string[];

  /**
   * The option `s3.part.retries`: int.
   *
   * @default - `3`
   */
  readonly s3PartRetries?: number;

  /**
   * The option `s3.part.size`: int.
   *
   * @default - `26214400`
   */
  readonly s3PartSize?: number;

  /**
   * The option `s3.path.style.access.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly s3PathStyleAccessEnabled?: boolean;

  /**
   * The option `s3.proxy.password`: password.
   *
   * @default - not set
   */
  readonly s3ProxyPassword?: ConnectorSecret;

  /**
   * The option `s3.proxy.url`: string.
   *
   * @default - not set
   */
  readonly s3ProxyUrl?: string;

  /**
   * The option `s3.proxy.user`: string.
   *
   * @default - not set
   */
  readonly s3ProxyUser?: string;

  /**
   * The option `s3.region`: string.
   *
   * @default - `us-west-2`
   */
  readonly s3Region?: ConfluentS3SinkS3Region;

  /**
   * The option `s3.retry.backoff.ms`: long.
   *
   * @default - `200` ms
   */
  readonly s3RetryBackoffMs?: Duration;

  /**
   * The option `s3.schema.partition.affix.type`: string.
   *
   * @default - `NONE`
   */
  readonly s3SchemaPartitionAffixType?: ConfluentS3SinkS3SchemaPartitionAffixType;

  /**
   * The option `s3.send.digest`: boolean.
   *
   * @default - `false`
   */
  readonly s3SendDigest?: boolean;

  /**
   * The option `s3.ssea.name`: string.
   *
   * @default - not set
   */
  readonly s3SseaName?: ConfluentS3SinkS3SseaName;

  /**
   * The option `s3.sse.customer.key`: password.
   *
   * @default - not set
   */
  readonly s3SseCustomerKey?: ConnectorSecret;

  /**
   * The option `s3.sse.kms.key.id`: string.
   *
   * @default - not set
   */
  readonly s3SseKmsKeyId?: string;

  /**
   * The option `s3.wan.mode`: boolean.
   *
   * @default - `false`
   */
  readonly s3WanMode?: boolean;

  /**
   * The option `schema.compatibility`: string.
   *
   * @default - `NONE`
   */
  readonly schemaCompatibility?: string;

  /**
   * The option `schemas.cache.config`: int.
   *
   * @default - `1000`
   */
  readonly schemasCacheConfig?: number;

  /**
   * The option `storage.class`: class.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly storageClass?: string;

  /**
   * The option `store.kafka.headers`: boolean.
   *
   * @default - `false`
   */
  readonly storeKafkaHeaders?: boolean;

  /**
   * The option `store.kafka.keys`: boolean.
   *
   * @default - `false`
   */
  readonly storeKafkaKeys?: boolean;

  /**
   * The option `store.url`: string.
   *
   * @default - not set
   */
  readonly storeUrl?: string;

  /**
   * The option `timestamp.extractor`: string.
   *
   * @default - `Wallclock`
   */
  readonly timestampExtractor?: string;

  /**
   * The option `timestamp.field`: string.
   *
   * @default - `timestamp`
   */
  readonly timestampField?: string;

  /**
   * The option `timezone`: string.
   *
   * @default - not set
   */
  readonly timezone?: string;

  /**
   * The option `tombstone.encoded.partition`: string.
   *
   * @default - `tombstone`
   */
  readonly tombstoneEncodedPartition?: string;

  /**
   * The option `topics.dir`: string.
   *
   * @default - `topics`
   */
  readonly topicsDir?: string;
}

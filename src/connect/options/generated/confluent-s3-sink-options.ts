// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { ConfluentS3SinkAclCanned, ConfluentS3SinkAvroCodec, ConfluentS3SinkBehaviorOnNullValues, ConfluentS3SinkCompressionType, ConfluentS3SinkJsonDecimalFormat, ConfluentS3SinkObjectBehaviorOnTaggingError, ConfluentS3SinkParquetCodec, ConfluentS3SinkSchemaPartitionAffixType, ConfluentS3SinkSseaName } from './confluent-s3-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalDuration } from '../optional-duration';

/**
 * Options of `io.confluent.connect.s3.S3SinkConnector`.
 *
 * Read from version 12.1.9.
 *
 * @see https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html
 */
export interface ConfluentS3SinkOptions {
  /**
   * `s3.acl.canned`: string, low importance.
   *
   * @default - not set
   */
  readonly aclCanned?: ConfluentS3SinkAclCanned;

  /**
   * `allow.optional.map.keys`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly allowOptionalMapKeys?: boolean;

  /**
   * `avro.codec`: string, low importance.
   *
   * @default - `null`
   */
  readonly avroCodec?: ConfluentS3SinkAvroCodec;

  /**
   * `aws.access.key.id`: string, high importance.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: string;

  /**
   * `aws.secret.access.key`: password, high importance.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: IConnectorSecret;

  /**
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnNullValues?: ConfluentS3SinkBehaviorOnNullValues;

  /**
   * `s3.bucket.name`: string, high importance, required.
   *
   * @default - none
   */
  readonly bucketName?: string;

  /**
   * `s3.compression.level`: int, low importance, -1 to 9.
   *
   * @default - `-1`
   */
  readonly compressionLevel?: number;

  /**
   * `s3.compression.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly compressionType?: ConfluentS3SinkCompressionType;

  /**
   * `connect.meta.data`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectMetaData?: boolean;

  /**
   * `s3.credentials.provider.class`: class, low importance.
   *
   * @default - `software.amazon.awssdk.auth.credentials.DefaultCredentialsPr…`
   */
  readonly credentialsProviderClass?: string;

  /**
   * `directory.delim`: string.
   *
   * @default - `/`
   */
  readonly directoryDelim?: string;

  /**
   * `s3.elastic.buffer.enable`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly elasticBufferEnable?: boolean;

  /**
   * `s3.elastic.buffer.init.capacity`: int, low importance, at least 4096.
   *
   * @default - `131072`
   */
  readonly elasticBufferInitCapacity?: number;

  /**
   * `enable.conditional.writes`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableConditionalWrites?: boolean;

  /**
   * `enhanced.avro.schema.support`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enhancedAvroSchemaSupport?: boolean;

  /**
   * `file.delim`: string.
   *
   * @default - `+`
   */
  readonly fileDelim?: string;

  /**
   * `filename.offset.zero.pad.width`: int, low importance, at least 0.
   *
   * @default - `10`
   */
  readonly filenameOffsetZeroPadWidth?: number;

  /**
   * `flush.size`: int, high importance, required.
   *
   * @default - none
   */
  readonly flushSize?: number;

  /**
   * `format.bytearray.extension`: string, low importance.
   *
   * @default - `.bin`
   */
  readonly formatBytearrayExtension?: string;

  /**
   * `format.bytearray.separator`: string, low importance.
   *
   * @default - not set
   */
  readonly formatBytearraySeparator?: string;

  /**
   * `format.class`: class, high importance, required.
   *
   * @default - none
   */
  readonly formatClass?: string;

  /**
   * `headers.format.class`: class, low importance.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly headersFormatClass?: string;

  /**
   * `s3.http.send.expect.continue`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly httpSendExpectContinue?: boolean;

  /**
   * `json.decimal.format`: string.
   *
   * @default - `BASE64`
   */
  readonly jsonDecimalFormat?: ConfluentS3SinkJsonDecimalFormat;

  /**
   * `keys.format.class`: class, low importance.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly keysFormatClass?: string;

  /**
   * `locale`: string.
   *
   * @default - not set
   */
  readonly locale?: string;

  /**
   * `max.write.duration.ms`: long, low importance.
   *
   * @default - `9223372036854776000` ms
   */
  readonly maxWriteDurationMs?: Duration;

  /**
   * `s3.object.behavior.on.tagging.error`: string, low importance.
   *
   * @default - `ignore`
   */
  readonly objectBehaviorOnTaggingError?: ConfluentS3SinkObjectBehaviorOnTaggingError;

  /**
   * `s3.object.tagging`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly objectTagging?: boolean;

  /**
   * `s3.object.tagging.key.value.pairs`: list, low importance.
   *
   * @default - not set
   */
  readonly objectTaggingKeyValuePairs?: string[];

  /**
   * `parquet.codec`: string, low importance.
   *
   * @default - `snappy`
   */
  readonly parquetCodec?: ConfluentS3SinkParquetCodec;

  /**
   * `partition.duration.ms`: long.
   *
   * @default - `-1`
   */
  readonly partitionDurationMs?: OptionalDuration;

  /**
   * `partitioner.class`: class, high importance.
   *
   * @default - `io.confluent.connect.storage.partitioner.DefaultPartitioner`
   */
  readonly partitionerClass?: string;

  /**
   * `partition.field.name`: list.
   *
   * @default - not set
   */
  readonly partitionFieldName?: string[];

  /**
   * `s3.part.retries`: int, at least 0.
   *
   * @default - `3`
   */
  readonly partRetries?: number;

  /**
   * `s3.part.size`: int, high importance, 5242880 to 2147483647.
   *
   * @default - `26214400` bytes
   */
  readonly partSize?: Size;

  /**
   * `path.format`: string.
   *
   * @default - not set
   */
  readonly pathFormat?: string;

  /**
   * `s3.path.style.access.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly pathStyleAccessEnabled?: boolean;

  /**
   * `s3.proxy.password`: password, low importance.
   *
   * @default - not set
   */
  readonly proxyPassword?: IConnectorSecret;

  /**
   * `s3.proxy.url`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUrl?: string;

  /**
   * `s3.proxy.user`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUser?: string;

  /**
   * `s3.region`: string.
   *
   * Allowed: `ap-south-2`, `ap-south-1`, `eu-south-1`, `eu-south-2`, `us-gov-east-1`, `me-central-1`, `il-central-1`, `ca-central-1`, `eu-central-1`, `us-iso-west-1`, `eu-central-2`, `eu-isoe-west-1`, `us-west-1`, `us-west-2`, `af-south-1`, `eu-north-1`, `eu-west-3`, `eu-west-2`, `eu-west-1`, `ap-northeast-3`, `ap-northeast-2`, `ap-northeast-1`, `me-south-1`, `sa-east-1`, `ap-east-1`, `cn-north-1`, `ca-west-1`, `us-gov-west-1`, `ap-southeast-1`, `ap-southeast-2`, ….
   *
   * @default - `us-west-2`
   */
  readonly region?: string;

  /**
   * `report.null.values.to.dlq`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly reportNullValuesToDlq?: boolean;

  /**
   * `retry.backoff.ms`: long, low importance.
   *
   * @default - `5000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `rotate.file.on.partition.change`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly rotateFileOnPartitionChange?: boolean;

  /**
   * `rotate.interval.ms`: long, high importance.
   *
   * @default - `-1`
   */
  readonly rotateIntervalMs?: OptionalDuration;

  /**
   * `rotate.schedule.interval.ms`: long.
   *
   * @default - `-1`
   */
  readonly rotateScheduleIntervalMs?: OptionalDuration;

  /**
   * `s3.retry.backoff.ms`: long, low importance, at least 0.
   *
   * @default - `200` ms
   */
  readonly s3RetryBackoffMs?: Duration;

  /**
   * `schema.compatibility`: string, high importance.
   *
   * @default - `NONE`
   */
  readonly schemaCompatibility?: string;

  /**
   * `s3.schema.partition.affix.type`: string, low importance.
   *
   * @default - `NONE`
   */
  readonly schemaPartitionAffixType?: ConfluentS3SinkSchemaPartitionAffixType;

  /**
   * `schemas.cache.config`: int, low importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheConfig?: number;

  /**
   * `s3.send.digest`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly sendDigest?: boolean;

  /**
   * `s3.ssea.name`: string, low importance.
   *
   * @default - not set
   */
  readonly sseaName?: ConfluentS3SinkSseaName;

  /**
   * `s3.sse.customer.key`: password, low importance.
   *
   * @default - not set
   */
  readonly sseCustomerKey?: IConnectorSecret;

  /**
   * `s3.sse.kms.key.id`: string, low importance.
   *
   * @default - not set
   */
  readonly sseKmsKeyId?: string;

  /**
   * `storage.class`: class, high importance, required.
   *
   * @default - none
   */
  readonly storageClass?: string;

  /**
   * `store.kafka.headers`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly storeKafkaHeaders?: boolean;

  /**
   * `store.kafka.keys`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly storeKafkaKeys?: boolean;

  /**
   * `store.url`: string, high importance.
   *
   * @default - not set
   */
  readonly storeUrl?: string;

  /**
   * `timestamp.extractor`: string.
   *
   * @default - `Wallclock`
   */
  readonly timestampExtractor?: string;

  /**
   * `timestamp.field`: string.
   *
   * @default - `timestamp`
   */
  readonly timestampField?: string;

  /**
   * `timezone`: string.
   *
   * @default - not set
   */
  readonly timezone?: string;

  /**
   * `tombstone.encoded.partition`: string, low importance.
   *
   * @default - `tombstone`
   */
  readonly tombstoneEncodedPartition?: string;

  /**
   * `topics.dir`: string, high importance.
   *
   * @default - `topics`
   */
  readonly topicsDir?: string;

  /**
   * `s3.wan.mode`: boolean.
   *
   * @default - `false`
   */
  readonly wanMode?: boolean;
}

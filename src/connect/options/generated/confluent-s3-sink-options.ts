// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { ConfluentS3SinkAclCanned, ConfluentS3SinkAvroCodec, ConfluentS3SinkBehaviorOnNullValues, ConfluentS3SinkCompressionType, ConfluentS3SinkJsonDecimalFormat, ConfluentS3SinkObjectBehaviorOnTaggingError, ConfluentS3SinkParquetCodec, ConfluentS3SinkSchemaPartitionAffixType, ConfluentS3SinkSseaName } from './confluent-s3-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalDuration } from '../optional-duration';

/**
 * Options of `io.confluent.connect.s3.S3SinkConnector`.
 *
 * Writes records to objects in Amazon S3. Read from version 12.1.9.
 *
 * @see https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html
 */
export interface ConfluentS3SinkOptions {
  /**
   * The canned ACL of objects.
   *
   * `s3.acl.canned`: string, low importance.
   *
   * @default - not set
   */
  readonly aclCanned?: ConfluentS3SinkAclCanned;

  /**
   * Whether keys of maps may be optional.
   *
   * `allow.optional.map.keys`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly allowOptionalMapKeys?: boolean;

  /**
   * How Avro is compressed.
   *
   * `avro.codec`: string, low importance.
   *
   * @default - `null`
   */
  readonly avroCodec?: ConfluentS3SinkAvroCodec;

  /**
   * The access key id, instead of the execution role.
   *
   * `aws.access.key.id`: string, high importance.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: string;

  /**
   * The secret access key, instead of the execution role.
   *
   * `aws.secret.access.key`: password, high importance.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: IConnectorSecret;

  /**
   * What happens with a record without a value.
   *
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `fail`
   */
  readonly behaviorOnNullValues?: ConfluentS3SinkBehaviorOnNullValues;

  /**
   * The bucket.
   *
   * `s3.bucket.name`: string, high importance, required.
   *
   * @default - none
   */
  readonly bucketName?: string;

  /**
   * The level of compression.
   *
   * `s3.compression.level`: int, low importance, -1 to 9.
   *
   * @default - `-1`
   */
  readonly compressionLevel?: number;

  /**
   * How objects of text are compressed.
   *
   * `s3.compression.type`: string, low importance.
   *
   * @default - `none`
   */
  readonly compressionType?: ConfluentS3SinkCompressionType;

  /**
   * Whether the metadata of Kafka Connect go into the schema.
   *
   * `connect.meta.data`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectMetaData?: boolean;

  /**
   * The class that gives credentials.
   *
   * `s3.credentials.provider.class`: class, low importance.
   *
   * @default - `software.amazon.awssdk.auth.credentials.DefaultCredentialsPr…`
   */
  readonly credentialsProviderClass?: string;

  /**
   * What parts the levels of keys of objects.
   *
   * `directory.delim`: string.
   *
   * @default - `/`
   */
  readonly directoryDelim?: string;

  /**
   * Whether the buffer of a part grows with need.
   *
   * `s3.elastic.buffer.enable`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly elasticBufferEnable?: boolean;

  /**
   * The first size of a buffer that grows.
   *
   * `s3.elastic.buffer.init.capacity`: int, low importance, at least 4096.
   *
   * @default - `131072`
   */
  readonly elasticBufferInitCapacity?: number;

  /**
   * Whether an object that exists is never replaced.
   *
   * `enable.conditional.writes`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableConditionalWrites?: boolean;

  /**
   * Whether Avro keeps packages of enumerations and names.
   *
   * `enhanced.avro.schema.support`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enhancedAvroSchemaSupport?: boolean;

  /**
   * What parts topic, partition and offset in keys of objects.
   *
   * `file.delim`: string.
   *
   * @default - `+`
   */
  readonly fileDelim?: string;

  /**
   * The number of digits of the offset in keys of objects.
   *
   * `filename.offset.zero.pad.width`: int, low importance, at least 0.
   *
   * @default - `10`
   */
  readonly filenameOffsetZeroPadWidth?: number;

  /**
   * The number of records in an object.
   *
   * `flush.size`: int, high importance, required.
   *
   * @default - none
   */
  readonly flushSize?: number;

  /**
   * The extension of objects with bytes.
   *
   * `format.bytearray.extension`: string, low importance.
   *
   * @default - `.bin`
   */
  readonly formatBytearrayExtension?: string;

  /**
   * The text between records of bytes.
   *
   * `format.bytearray.separator`: string, low importance.
   *
   * @default - not set
   */
  readonly formatBytearraySeparator?: string;

  /**
   * The class that writes objects.
   *
   * `format.class`: class, high importance, required.
   *
   * @default - none
   */
  readonly formatClass?: string;

  /**
   * The class that writes objects with headers.
   *
   * `headers.format.class`: class, low importance.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly headersFormatClass?: string;

  /**
   * Whether a write first asks whether it may.
   *
   * `s3.http.send.expect.continue`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly httpSendExpectContinue?: boolean;

  /**
   * Whether decimals are written as numbers or as the Base64 of their bytes.
   *
   * `json.decimal.format`: string.
   *
   * @default - `BASE64`
   */
  readonly jsonDecimalFormat?: ConfluentS3SinkJsonDecimalFormat;

  /**
   * The class that writes objects with keys.
   *
   * `keys.format.class`: class, low importance.
   *
   * @default - `io.confluent.connect.s3.format.avro.AvroFormat`
   */
  readonly keysFormatClass?: string;

  /**
   * The language of times in keys of objects.
   *
   * `locale`: string.
   *
   * @default - not set
   */
  readonly locale?: string;

  /**
   * How long a write may take before the task hands back.
   *
   * `max.write.duration.ms`: long, low importance.
   *
   * @default - `9223372036854775807 ms`
   */
  readonly maxWriteDurationMs?: Duration;

  /**
   * What happens when an object cannot be tagged.
   *
   * `s3.object.behavior.on.tagging.error`: string, low importance.
   *
   * @default - `ignore`
   */
  readonly objectBehaviorOnTaggingError?: ConfluentS3SinkObjectBehaviorOnTaggingError;

  /**
   * Whether objects are tagged with their offsets and their number of records.
   *
   * `s3.object.tagging`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly objectTagging?: boolean;

  /**
   * Further tags of objects, `name:value`.
   *
   * `s3.object.tagging.key.value.pairs`: list, low importance.
   *
   * @default - not set
   */
  readonly objectTaggingKeyValuePairs?: string[];

  /**
   * How Parquet is compressed.
   *
   * `parquet.codec`: string, low importance.
   *
   * @default - `snappy`
   */
  readonly parquetCodec?: ConfluentS3SinkParquetCodec;

  /**
   * The span of time that shares a path.
   *
   * `partition.duration.ms`: long.
   *
   * @default - `-1`
   */
  readonly partitionDurationMs?: OptionalDuration;

  /**
   * The class that makes the path of a record.
   *
   * `partitioner.class`: class, high importance.
   *
   * @default - `io.confluent.connect.storage.partitioner.DefaultPartitioner`
   */
  readonly partitionerClass?: string;

  /**
   * The fields whose values make the path.
   *
   * `partition.field.name`: list.
   *
   * @default - not set
   */
  readonly partitionFieldName?: string[];

  /**
   * How often a failed request is sent again.
   *
   * `s3.part.retries`: int, at least 0.
   *
   * @default - `3`
   */
  readonly partRetries?: number;

  /**
   * The size of the parts in which an object is written.
   *
   * `s3.part.size`: int, high importance, 5242880 to 2147483647.
   *
   * @default - `26214400 bytes`
   */
  readonly partSize?: Size;

  /**
   * The pattern of the path of a time.
   *
   * `path.format`: string.
   *
   * @default - not set
   */
  readonly pathFormat?: string;

  /**
   * Whether the bucket is in the path of the URL.
   *
   * `s3.path.style.access.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly pathStyleAccessEnabled?: boolean;

  /**
   * The password for the proxy.
   *
   * `s3.proxy.password`: password, low importance.
   *
   * @default - not set
   */
  readonly proxyPassword?: IConnectorSecret;

  /**
   * The address of the proxy.
   *
   * `s3.proxy.url`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUrl?: string;

  /**
   * The user for the proxy.
   *
   * `s3.proxy.user`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUser?: string;

  /**
   * The Region of the bucket.
   *
   * `s3.region`: string. Allowed: `ap-south-2`, `ap-south-1`, `eu-south-1`, `eu-south-2`, `us-gov-east-1`, `me-central-1`, `il-central-1`, `ca-central-1`, `eu-central-1`, `us-iso-west-1`, `eu-central-2`, `eu-isoe-west-1`, `us-west-1`, `us-west-2`, `af-south-1`, `eu-north-1`, `eu-west-3`, `eu-west-2`, `eu-west-1`, `ap-northeast-3`, `ap-northeast-2`, `ap-northeast-1`, `me-south-1`, `sa-east-1`, `ap-east-1`, `cn-north-1`, `ca-west-1`, `us-gov-west-1`, `ap-southeast-1`, `ap-southeast-2`, ….
   *
   * @default - `us-west-2`
   */
  readonly region?: string;

  /**
   * Whether records without a value go to the dead-letter queue.
   *
   * `report.null.values.to.dlq`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly reportNullValuesToDlq?: boolean;

  /**
   * The pause before what failed is tried again.
   *
   * `retry.backoff.ms`: long, low importance.
   *
   * @default - `5000 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * Whether a change of the path begins a new object.
   *
   * `rotate.file.on.partition.change`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly rotateFileOnPartitionChange?: boolean;

  /**
   * The span of record times after which a new object begins; -1 for none.
   *
   * `rotate.interval.ms`: long, high importance.
   *
   * @default - `-1`
   */
  readonly rotateIntervalMs?: OptionalDuration;

  /**
   * The time of the clock after which a new object begins; -1 for none.
   *
   * `rotate.schedule.interval.ms`: long.
   *
   * @default - `-1`
   */
  readonly rotateScheduleIntervalMs?: OptionalDuration;

  /**
   * The pause before a failed request is sent again.
   *
   * `s3.retry.backoff.ms`: long, low importance, at least 0.
   *
   * @default - `200 ms`
   */
  readonly s3RetryBackoffMs?: Duration;

  /**
   * When a changed schema begins a new object.
   *
   * `schema.compatibility`: string, high importance.
   *
   * @default - `NONE`
   */
  readonly schemaCompatibility?: string;

  /**
   * Whether the path names the schema.
   *
   * `s3.schema.partition.affix.type`: string, low importance.
   *
   * @default - `NONE`
   */
  readonly schemaPartitionAffixType?: ConfluentS3SinkSchemaPartitionAffixType;

  /**
   * The number of schemas that are kept in memory.
   *
   * `schemas.cache.config`: int, low importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheConfig?: number;

  /**
   * Whether an MD5 sum is sent.
   *
   * `s3.send.digest`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly sendDigest?: boolean;

  /**
   * How objects are encrypted on the server.
   *
   * `s3.ssea.name`: string, low importance.
   *
   * @default - not set
   */
  readonly sseaName?: ConfluentS3SinkSseaName;

  /**
   * The key of encryption on the server with a key of yours.
   *
   * `s3.sse.customer.key`: password, low importance.
   *
   * @default - not set
   */
  readonly sseCustomerKey?: IConnectorSecret;

  /**
   * The KMS key of encryption on the server.
   *
   * `s3.sse.kms.key.id`: string, low importance.
   *
   * @default - not set
   */
  readonly sseKmsKeyId?: string;

  /**
   * The class that stores objects.
   *
   * `storage.class`: class, high importance, required.
   *
   * @default - none
   */
  readonly storageClass?: string;

  /**
   * Whether headers are written to objects of their own.
   *
   * `store.kafka.headers`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly storeKafkaHeaders?: boolean;

  /**
   * Whether keys are written to objects of their own.
   *
   * `store.kafka.keys`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly storeKafkaKeys?: boolean;

  /**
   * The address of the S3 service, for other stores.
   *
   * `store.url`: string, high importance.
   *
   * @default - not set
   */
  readonly storeUrl?: string;

  /**
   * Where the time of a record comes from.
   *
   * `timestamp.extractor`: string.
   *
   * @default - `Wallclock`
   */
  readonly timestampExtractor?: string;

  /**
   * The field with the time of a record.
   *
   * `timestamp.field`: string.
   *
   * @default - `timestamp`
   */
  readonly timestampField?: string;

  /**
   * The time zone of paths.
   *
   * `timezone`: string.
   *
   * @default - not set
   */
  readonly timezone?: string;

  /**
   * The path of records without a value.
   *
   * `tombstone.encoded.partition`: string, low importance.
   *
   * @default - `tombstone`
   */
  readonly tombstoneEncodedPartition?: string;

  /**
   * What keys of objects begin with.
   *
   * `topics.dir`: string, high importance.
   *
   * @default - `topics`
   */
  readonly topicsDir?: string;

  /**
   * Whether S3 Transfer Acceleration is used.
   *
   * `s3.wan.mode`: boolean.
   *
   * @default - `false`
   */
  readonly wanMode?: boolean;
}

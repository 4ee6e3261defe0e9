// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { AivenS3SinkCompression, AivenS3SinkFormatOutputFieldsValueEncoding, AivenS3SinkFormatOutputType, AivenS3SinkTimestampSource } from './aiven-s3-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector`.
 *
 * Writes records to objects in Amazon S3. Read from version 3.4.2.
 *
 * @see https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka
 */
export interface AivenS3SinkOptions {
  /**
   * The access key id, instead of the execution role.
   *
   * `aws.access.key.id`: password.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: IConnectorSecret;

  /**
   * The class that gives credentials.
   *
   * `aws.credentials.provider`: class.
   *
   * @default - not set
   */
  readonly awsCredentialsProvider?: string;

  /**
   * The secret access key, instead of the execution role.
   *
   * `aws.secret.access.key`: password.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: IConnectorSecret;

  /**
   * The address of AWS STS.
   *
   * `aws.sts.config.endpoint`: string.
   *
   * @default - `https://sts.amazonaws.com`
   */
  readonly awsStsConfigEndpoint?: string;

  /**
   * The role that is assumed.
   *
   * `aws.sts.role.arn`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleArn?: string;

  /**
   * The external id with which the role is assumed.
   *
   * `aws.sts.role.external.id`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleExternalId?: string;

  /**
   * How long the credentials of the role last.
   *
   * `aws.sts.role.session.duration`: int, 900 to 43200.
   *
   * @default - `3600 s`
   */
  readonly awsStsRoleSessionDuration?: Duration;

  /**
   * The name of the session of the role.
   *
   * `aws.sts.role.session.name`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleSessionName?: string;

  /**
   * The first pause before a failed request is sent again.
   *
   * `aws.s3.backoff.delay.ms`: long, at least 1.
   *
   * @default - `100 ms`
   */
  readonly backoffDelayMs?: Duration;

  /**
   * The longest pause before a failed request is sent again.
   *
   * `aws.s3.backoff.max.delay.ms`: long, at least 1.
   *
   * @default - `20000 ms`
   */
  readonly backoffMaxDelayMs?: Duration;

  /**
   * How often a failed request is sent again.
   *
   * `aws.s3.backoff.max.retries`: int, 1 to 30.
   *
   * @default - `3`
   */
  readonly backoffMaxRetries?: number;

  /**
   * The bucket (an older name of the option).
   *
   * `aws_s3_bucket`: string.
   *
   * @default - not set
   */
  readonly bucket?: string;

  /**
   * The bucket.
   *
   * `aws.s3.bucket.name`: string.
   *
   * @default - not set
   */
  readonly bucketName?: string;

  /**
   * The address of the S3 service, for other stores.
   *
   * `aws.s3.endpoint`: string, low importance.
   *
   * @default - not set
   */
  readonly endpoint?: string;

  /**
   * The number of records that are read ahead.
   *
   * `aws.s3.fetch.buffer.size`: int.
   *
   * @default - `1000`
   */
  readonly fetchBufferSize?: number;

  /**
   * The number of objects that are listed at once.
   *
   * `aws.s3.fetch.page.size`: int, at least 1.
   *
   * @default - `10`
   */
  readonly fetchPageSize?: number;

  /**
   * How objects are compressed.
   *
   * `file.compression.type`: string.
   *
   * @default - not set
   */
  readonly fileCompressionType?: AivenS3SinkCompression;

  /**
   * The greatest number of records in an object; 0 for no limit.
   *
   * `file.max.records`: int, 0 to 2147483647.
   *
   * @default - `0`
   */
  readonly fileMaxRecords?: number;

  /**
   * The pattern of the keys of objects, with `{{topic}}`, `{{partition}}` and `{{start_offset}}`.
   *
   * `file.name.template`: string.
   *
   * @default - not set
   */
  readonly fileNameTemplate?: string;

  /**
   * Whether times in keys are those of records or of the writing.
   *
   * `file.name.timestamp.source`: string, low importance.
   *
   * @default - `WALLCLOCK`
   */
  readonly fileNameTimestampSource?: AivenS3SinkTimestampSource;

  /**
   * The time zone of times in keys.
   *
   * `file.name.timestamp.timezone`: string, low importance.
   *
   * @default - `Z`
   */
  readonly fileNameTimestampTimezone?: string;

  /**
   * The pattern of what keys of objects begin with.
   *
   * `file.prefix.template`: string.
   *
   * @default - not set
   */
  readonly filePrefixTemplate?: string;

  /**
   * Whether a value alone is still wrapped in a structure.
   *
   * `format.output.envelope`: boolean.
   *
   * @default - `true`
   */
  readonly formatOutputEnvelope?: boolean;

  /**
   * What of a record is written: key, value, offset, timestamp, headers.
   *
   * `format.output.fields`: list. Allowed: `key`, `value`, `offset`, `timestamp`, `headers`.
   *
   * @default - not set
   */
  readonly formatOutputFields?: string[];

  /**
   * Whether values are written unchanged or as Base64.
   *
   * `format.output.fields.value.encoding`: string.
   *
   * @default - `base64`
   */
  readonly formatOutputFieldsValueEncoding?: AivenS3SinkFormatOutputFieldsValueEncoding;

  /**
   * The format of the objects.
   *
   * `format.output.type`: string.
   *
   * @default - `csv`
   */
  readonly formatOutputType?: AivenS3SinkFormatOutputType;

  /**
   * How objects are compressed (an older name of the option).
   *
   * `output_compression`: string.
   *
   * @default - not set
   */
  readonly outputCompression?: AivenS3SinkCompression;

  /**
   * What of a record is written (an older name of the option).
   *
   * `output_fields`: list.
   *
   * @default - not set
   */
  readonly outputFields?: string[];

  /**
   * The size of the parts in which an object is written.
   *
   * `aws.s3.part.size.bytes`: int.
   *
   * @default - `5242880 bytes`
   */
  readonly partSizeBytes?: Size;

  /**
   * What keys of objects begin with.
   *
   * `aws.s3.prefix`: string.
   *
   * @default - not set
   */
  readonly prefix?: string;

  /**
   * The Region of the bucket.
   *
   * `aws.s3.region`: string. Allowed: `us-gov-west-1`, `us-gov-east-1`, `us-east-1`, `us-east-2`, `us-west-1`, `us-west-2`, `eu-west-1`, `eu-west-2`, `eu-west-3`, `eu-central-1`, `eu-central-2`, `eu-north-1`, `eu-south-1`, `eu-south-2`, `ap-east-1`, `ap-south-1`, `ap-south-2`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ap-southeast-4`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `sa-east-1`, `cn-north-1`, `cn-northwest-1`, `ca-central-1`, `ca-west-1`, `me-central-1`, ….
   *
   * @default - not set
   */
  readonly region?: string;

  /**
   * How objects are encrypted on the server.
   *
   * `aws.s3.sse.algorithm`: string.
   *
   * @default - not set
   */
  readonly sseAlgorithm?: string;

  /**
   * Whether times in keys are those of records or of the writing (an older name of the option).
   *
   * `timestamp.source`: string, low importance.
   *
   * @default - `WALLCLOCK`
   */
  readonly timestampSource?: AivenS3SinkTimestampSource;

  /**
   * The time zone of times in keys (an older name of the option).
   *
   * `timestamp.timezone`: string, low importance.
   *
   * @default - `Z`
   */
  readonly timestampTimezone?: string;
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { AivenS3SinkCompression, AivenS3SinkFormatOutputFieldsValueEncoding, AivenS3SinkFormatOutputType, AivenS3SinkTimestampSource } from './aiven-s3-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector`.
 *
 * Read from version 3.4.2.
 *
 * @see https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka
 */
export interface AivenS3SinkOptions {
  /**
   * `aws.access.key.id`: password.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: IConnectorSecret;

  /**
   * `aws.credentials.provider`: class.
   *
   * @default - not set
   */
  readonly awsCredentialsProvider?: string;

  /**
   * `aws.secret.access.key`: password.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: IConnectorSecret;

  /**
   * `aws.sts.config.endpoint`: string.
   *
   * @default - `https://sts.amazonaws.com`
   */
  readonly awsStsConfigEndpoint?: string;

  /**
   * `aws.sts.role.arn`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleArn?: string;

  /**
   * `aws.sts.role.external.id`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleExternalId?: string;

  /**
   * `aws.sts.role.session.duration`: int, 900 to 43200.
   *
   * @default - `3600` s
   */
  readonly awsStsRoleSessionDuration?: Duration;

  /**
   * `aws.sts.role.session.name`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleSessionName?: string;

  /**
   * `aws.s3.backoff.delay.ms`: long, at least 1.
   *
   * @default - `100` ms
   */
  readonly backoffDelayMs?: Duration;

  /**
   * `aws.s3.backoff.max.delay.ms`: long, at least 1.
   *
   * @default - `20000` ms
   */
  readonly backoffMaxDelayMs?: Duration;

  /**
   * `aws.s3.backoff.max.retries`: int, 1 to 30.
   *
   * @default - `3`
   */
  readonly backoffMaxRetries?: number;

  /**
   * `aws_s3_bucket`: string.
   *
   * @default - not set
   */
  readonly bucket?: string;

  /**
   * `aws.s3.bucket.name`: string.
   *
   * @default - not set
   */
  readonly bucketName?: string;

  /**
   * `aws.s3.endpoint`: string, low importance.
   *
   * @default - not set
   */
  readonly endpoint?: string;

  /**
   * `aws.s3.fetch.buffer.size`: int.
   *
   * @default - `1000`
   */
  readonly fetchBufferSize?: number;

  /**
   * `aws.s3.fetch.page.size`: int, at least 1.
   *
   * @default - `10`
   */
  readonly fetchPageSize?: number;

  /**
   * `file.compression.type`: string.
   *
   * @default - not set
   */
  readonly fileCompressionType?: AivenS3SinkCompression;

  /**
   * `file.max.records`: int, 0 to 2147483647.
   *
   * @default - `0`
   */
  readonly fileMaxRecords?: number;

  /**
   * `file.name.template`: string.
   *
   * @default - not set
   */
  readonly fileNameTemplate?: string;

  /**
   * `file.name.timestamp.source`: string, low importance.
   *
   * @default - `WALLCLOCK`
   */
  readonly fileNameTimestampSource?: AivenS3SinkTimestampSource;

  /**
   * `file.name.timestamp.timezone`: string, low importance.
   *
   * @default - `Z`
   */
  readonly fileNameTimestampTimezone?: string;

  /**
   * `file.prefix.template`: string.
   *
   * @default - not set
   */
  readonly filePrefixTemplate?: string;

  /**
   * `format.output.envelope`: boolean.
   *
   * @default - `true`
   */
  readonly formatOutputEnvelope?: boolean;

  /**
   * `format.output.fields`: list.
   *
   * Allowed: `key`, `value`, `offset`, `timestamp`, `headers`.
   *
   * @default - not set
   */
  readonly formatOutputFields?: string[];

  /**
   * `format.output.fields.value.encoding`: string.
   *
   * @default - `base64`
   */
  readonly formatOutputFieldsValueEncoding?: AivenS3SinkFormatOutputFieldsValueEncoding;

  /**
   * `format.output.type`: string.
   *
   * @default - `csv`
   */
  readonly formatOutputType?: AivenS3SinkFormatOutputType;

  /**
   * `output_compression`: string.
   *
   * @default - not set
   */
  readonly outputCompression?: AivenS3SinkCompression;

  /**
   * `output_fields`: list.
   *
   * @default - not set
   */
  readonly outputFields?: string[];

  /**
   * `aws.s3.part.size.bytes`: int.
   *
   * @default - `5242880` bytes
   */
  readonly partSizeBytes?: Size;

  /**
   * `aws.s3.prefix`: string.
   *
   * @default - not set
   */
  readonly prefix?: string;

  /**
   * `aws.s3.region`: string.
   *
   * Allowed: `us-gov-west-1`, `us-gov-east-1`, `us-east-1`, `us-east-2`, `us-west-1`, `us-west-2`, `eu-west-1`, `eu-west-2`, `eu-west-3`, `eu-central-1`, `eu-central-2`, `eu-north-1`, `eu-south-1`, `eu-south-2`, `ap-east-1`, `ap-south-1`, `ap-south-2`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-3`, `ap-southeast-4`, `ap-northeast-1`, `ap-northeast-2`, `ap-northeast-3`, `sa-east-1`, `cn-north-1`, `cn-northwest-1`, `ca-central-1`, `ca-west-1`, `me-central-1`, ….
   *
   * @default - not set
   */
  readonly region?: string;

  /**
   * `aws.s3.sse.algorithm`: string.
   *
   * @default - not set
   */
  readonly sseAlgorithm?: string;

  /**
   * `timestamp.source`: string, low importance.
   *
   * @default - `WALLCLOCK`
   */
  readonly timestampSource?: AivenS3SinkTimestampSource;

  /**
   * `timestamp.timezone`: string, low importance.
   *
   * @default - `Z`
   */
  readonly timestampTimezone?: string;
}

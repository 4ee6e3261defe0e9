// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration, Size } from 'aws-cdk-lib';
import { AivenS3SinkAwsS3Region, AivenS3SinkFileCompressionType, AivenS3SinkFileNameTimestampSource, AivenS3SinkFormatOutputFieldsValueEncoding, AivenS3SinkFormatOutputType, AivenS3SinkOutputCompression, AivenS3SinkTimestampSource } from './aiven-s3-sink-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector`.
 *
 * Read from version 3.4.2.
 */
export interface AivenS3SinkOptions {
  /**
   * The option `aws.access.key.id`: password.
   *
   * @default - not set
   */
  readonly awsAccessKeyId?: ConnectorSecret;

  /**
   * The option `aws.credentials.provider`: class.
   *
   * @default - not set
   */
  readonly awsCredentialsProvider?: string;

  /**
   * The option `aws.s3.backoff.delay.ms`: long.
   *
   * @default - `100` ms
   */
  readonly awsS3BackoffDelayMs?: Duration;

  /**
   * The option `aws.s3.backoff.max.delay.ms`: long.
   *
   * @default - `20000` ms
   */
  readonly awsS3BackoffMaxDelayMs?: Duration;

  /**
   * The option `aws.s3.backoff.max.retries`: int.
   *
   * @default - `3`
   */
  readonly awsS3BackoffMaxRetries?: number;

  /**
   * The option `aws_s3_bucket`: string.
   *
   * @default - not set
   */
  readonly awsS3Bucket?: string;

  /**
   * The option `aws.s3.bucket.name`: string.
   *
   * @default - not set
   */
  readonly awsS3BucketName?: string;

  /**
   * The option `aws.s3.endpoint`: string.
   *
   * @default - not set
   */
  readonly awsS3Endpoint?: string;

  /**
   * The option `aws.s3.fetch.buffer.size`: int.
   *
   * @default - `1000`
   */
  readonly awsS3FetchBufferSize?: number;

  /**
   * The option `aws.s3.fetch.page.size`: int.
   *
   * @default - `10`
   */
  readonly awsS3FetchPageSize?: number;

  /**
   * The option `aws.s3.part.size.bytes`: int.
   *
   * @default - `5242880` bytes
   */
  readonly awsS3PartSizeBytes?: Size;

  /**
   * The option `aws.s3.prefix`: string.
   *
   * @default - not set
   */
  readonly awsS3Prefix?: string;

  /**
   * The option `aws.s3.region`: string.
   *
   * @default - not set
   */
  readonly awsS3Region?: AivenS3SinkAwsS3Region;

  /**
   * The option `aws.s3.sse.algorithm`: string.
   *
   * @default - not set
   */
  readonly awsS3SseAlgorithm?: string;

  /**
   * The option `aws.secret.access.key`: password.
   *
   * @default - not set
   */
  readonly awsSecretAccessKey?: ConnectorSecret;

  /**
   * The option `aws.sts.config.endpoint`: string.
   *
   * @default - `https://sts.amazonaws.com`
   */
  readonly awsStsConfigEndpoint?: string;

  /**
   * The option `aws.sts.role.arn`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleArn?: string;

  /**
   * The option `aws.sts.role.external.id`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleExternalId?: string;

  /**
   * The option `aws.sts.role.session.duration`: int.
   *
   * @default - `3600`
   */
  readonly awsStsRoleSessionDuration?: number;

  /**
   * The option `aws.sts.role.session.name`: string.
   *
   * @default - not set
   */
  readonly awsStsRoleSessionName?: string;

  /**
   * The option `file.compression.type`: string.
   *
   * @default - not set
   */
  readonly fileCompressionType?: AivenS3SinkFileCompressionType;

  /**
   * The option `file.max.records`: int.
   *
   * @default - `0`
   */
  readonly fileMaxRecords?: number;

  /**
   * The option `file.name.template`: string.
   *
   * @default - not set
   */
  readonly fileNameTemplate?: string;

  /**
   * The option `file.name.timestamp.source`: string.
   *
   * @default - `WALLCLOCK`
   */
  readonly fileNameTimestampSource?: AivenS3SinkFileNameTimestampSource;

  /**
   * The option `file.name.timestamp.timezone`: string.
   *
   * @default - `Z`
   */
  readonly fileNameTimestampTimezone?: string;

  /**
   * The option `file.prefix.template`: string.
   *
   * @default - not set
   */
  readonly filePrefixTemplate?: string;

  /**
   * The option `format.output.envelope`: boolean.
   *
   * @default - `true`
   */
  readonly formatOutputEnvelope?: boolean;

  /**
   * The option `format.output.fields`: list.
   *
   * Allowed: `key`, `value`, `offset`, `timestamp`, `headers`.
   *
   * @default - not set
   */
  readonly formatOutputFields?: string[];

  /**
   * The option `format.output.fields.value.encoding`: string.
   *
   * @default - `base64`
   */
  readonly formatOutputFieldsValueEncoding?: AivenS3SinkFormatOutputFieldsValueEncoding;

  /**
   * The option `format.output.type`: string.
   *
   * @default - `csv`
   */
  readonly formatOutputType?: AivenS3SinkFormatOutputType;

  /**
   * The option `output_compression`: string.
   *
   * @default - not set
   */
  readonly outputCompression?: AivenS3SinkOutputCompression;

  /**
   * The option `output_fields`: list.
   *
   * @default - not set
   */
  readonly outputFields?: string[];

  /**
   * The option `timestamp.source`: string.
   *
   * @default - `WALLCLOCK`
   */
  readonly timestampSource?: AivenS3SinkTimestampSource;

  /**
   * The option `timestamp.timezone`: string.
   *
   * @default - `Z`
   */
  readonly timestampTimezone?: string;
}

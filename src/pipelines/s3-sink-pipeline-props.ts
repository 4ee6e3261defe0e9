import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { IKafkaCluster } from '../cluster';
import type { ConnectorSettings, ErrorHandling } from '../connect';
import type { DebeziumSource, S3Compression, S3Format } from '../connectors';
import type { PipelineSinkOptions } from './cdc-to-opensearch-props';

/** A pipeline to Amazon S3: from topics, or from a database. */
export interface S3SinkPipelineProps {
  /** The Kafka cluster. */
  readonly cluster: IKafkaCluster;
  /** The bucket. */
  readonly bucket: s3.IBucket;
  /**
   * The changes of a database, for which the pipeline makes a connector too. Parquet and Avro want `recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS`,
   * and get `deleteHandling: DeleteHandling.REWRITE`; dates, times and decimals then become columns of such types, unless the source says otherwise.
   * Timestamps are cut to milliseconds.
   *
   * @default - given by `topics`
   */
  readonly source?: DebeziumSource;
  /**
   * The topics.
   *
   * @default - given by `source`
   */
  readonly topics?: string[];
  /**
   * What objects hold.
   *
   * @default S3Format.JSON_LINES
   */
  readonly format?: S3Format;
  /**
   * How objects are compressed.
   *
   * @default - gzip for JSON lines, none for formats that compress inside
   */
  readonly compression?: S3Compression;
  /**
   * What the name of every object begins with.
   *
   * @default - nothing
   */
  readonly prefix?: string;
  /**
   * The key of AWS KMS with which objects are encrypted.
   *
   * @default - the bucket's own
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * What happens to records that cannot be written.
   *
   * @default - the task stops at the first
   */
  readonly errorHandling?: ErrorHandling;
  /**
   * Options of the sink.
   *
   * @default - none
   */
  readonly sink?: PipelineSinkOptions;
  /**
   * Settings of the source's connector, where there is one.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Settings of the sink's connector.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly sinkConnector?: ConnectorSettings;
}

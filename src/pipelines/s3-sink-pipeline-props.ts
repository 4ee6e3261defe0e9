import type { Size } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { IKafkaCluster } from '../cluster';
import type { ConnectorDefinitionOptions, ConnectorSettings, ErrorHandling } from '../connect';
import type { AivenS3ObjectOptions, ChangeHistory, ConfluentS3ObjectOptions, IChangeSource, S3Compression, S3Format } from '../connectors';

/** How the sink of an `S3SinkPipeline` writes, besides what the pipeline itself can be told. */
export interface S3PipelineSinkOptions extends ConnectorDefinitionOptions, AivenS3ObjectOptions {}

/** How the sink of Confluent writes, in place of Aiven's. */
export interface S3PipelineConfluentSinkOptions extends ConnectorDefinitionOptions, ConfluentS3ObjectOptions {}

/** A pipeline to Amazon S3: from topics, or from a database. */
export interface S3SinkPipelineProps {
  /** The Kafka cluster. */
  readonly cluster: IKafkaCluster;
  /** The bucket. */
  readonly bucket: s3.IBucket;
  /**
   * The Region of the bucket.
   *
   * @default - the Region of the sink's connector
   */
  readonly bucketRegion?: string;
  /**
   * The changes of a database, for which the pipeline makes a connector too. Parquet and Avro want `recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS`,
   * and get `deleteHandling: DeleteHandling.REWRITE`; dates, times and decimals then become columns of such types, unless the source says otherwise.
   * Timestamps are cut to milliseconds.
   *
   * @default - given by `topics`
   */
  readonly source?: IChangeSource;
  /**
   * What is kept of each change of the source: the rows, or each change with operation, time and position. The source of the pipeline, with the fields for it, is
   * `changes`: further sinks read the same topics with `changesFrom: pipeline.changes`.
   *
   * @default ChangeHistory.ROWS
   */
  readonly changeHistory?: ChangeHistory;
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
   * How the sink writes. What stands here wins over what the pipeline sets.
   *
   * @default - as `S3Sink.aiven` does
   */
  readonly sink?: S3PipelineSinkOptions;
  /**
   * Takes the connector of Confluent, and says how it writes. What stands here wins over what the pipeline sets.
   *
   * @default - the connector of Aiven
   */
  readonly confluentSink?: S3PipelineConfluentSinkOptions;
  /**
   * The size up to which records must pass both connectors, and into the dead-letter queue. `sourceConnector` and `sinkConnector` can say otherwise for one of them.
   *
   * @default - see `Connector`
   */
  readonly maxRecordSize?: Size;
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

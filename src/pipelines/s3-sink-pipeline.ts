import type { Size } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { Connector } from '../connect';
import type { ConnectorDefinitionOptions, ConnectorSettings, ErrorHandling } from '../connect';
import { S3Format, S3Sink } from '../connectors';
import type { AivenS3ObjectOptions, ChangeHistory, ConfluentS3ObjectOptions, IChangeSource, S3Compression } from '../connectors';
import { hasColumns } from '../connectors/internal';

/** Options for the sink of an `S3SinkPipeline`, in addition to those of the pipeline. */
export interface S3PipelineSinkOptions extends ConnectorDefinitionOptions, AivenS3ObjectOptions {}

/** Options for the Confluent sink, which replaces the Aiven sink. */
export interface S3PipelineConfluentSinkOptions extends ConnectorDefinitionOptions, ConfluentS3ObjectOptions {}

/** Properties for `S3SinkPipeline`. */
export interface S3SinkPipelineProps {
  /** The Kafka cluster. */
  readonly cluster: IKafkaCluster;
  /** The bucket. */
  readonly bucket: s3.IBucket;
  /**
   * The Region of the bucket.
   *
   * @default - the Region of the sink connector
   */
  readonly bucketRegion?: string;
  /**
   * The change source, for which the pipeline creates a connector. For Parquet and Avro, its defaults are `RecordEncoding.JSON_WITH_SCHEMAS` and
   * `DeleteHandling.REWRITE`; dates, times and decimals are then mapped to columns of these types, unless the source overrides it. Timestamps are
   * truncated to milliseconds.
   *
   * @default - specify `topics` instead
   */
  readonly source?: IChangeSource;
  /**
   * Which parts of each change are stored: the rows, or each change with operation, time and position. The source with the additional fields is
   * available as `changes`: further sinks read the same topics with `changesFrom: pipeline.changes`.
   *
   * @default ChangeHistory.ROWS
   */
  readonly changeHistory?: ChangeHistory;
  /**
   * The topics.
   *
   * @default - specify `source` instead
   */
  readonly topics?: string[];
  /**
   * The format of the objects.
   *
   * @default S3Format.JSON_LINES
   */
  readonly format?: S3Format;
  /**
   * How objects are compressed.
   *
   * @default - gzip for JSON lines, none for formats with their own compression
   */
  readonly compression?: S3Compression;
  /**
   * The prefix of the object keys.
   *
   * @default - none
   */
  readonly prefix?: string;
  /**
   * The AWS KMS key that encrypts the objects.
   *
   * @default - the default encryption of the bucket
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * How records that cannot be written are handled.
   *
   * @default - the task fails at the first such record
   */
  readonly errorHandling?: ErrorHandling;
  /**
   * Options for the sink. They override the values that the pipeline sets.
   *
   * @default - the defaults of `S3Sink.aiven`
   */
  readonly sink?: S3PipelineSinkOptions;
  /**
   * Uses the Confluent connector, with these options. They override the values that the pipeline sets.
   *
   * @default - the Aiven connector
   */
  readonly confluentSink?: S3PipelineConfluentSinkOptions;
  /**
   * The maximum record size of both connectors and the dead-letter queue. `sourceConnector` and `sinkConnector` can override it for each of them.
   *
   * @default - see `Connector`
   */
  readonly maxRecordSize?: Size;
  /**
   * Properties of the source connector, if there is one.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Properties of the sink connector.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly sinkConnector?: ConnectorSettings;
}

/**
 * Writes topics to Amazon S3, partitioned by day and topic, with the Aiven or Confluent connector. With a change source, it archives every change of
 * a database.
 *
 * Topics that the pipeline creates are not compacted. A deletion is written as a record with a key and no value in JSON lines of the Aiven connector,
 * and otherwise, or with another `changeHistory`, as a row with `__deleted=true`; unless the table has `REPLICA IDENTITY FULL`, PostgreSQL provides
 * only the key of that row. TRUNCATE is not captured.
 *
 * Each part is accessible and can be overridden.
 */
export class S3SinkPipeline extends Construct {
  /**
   * The connector that captures the database.
   *
   * @default - none: the pipeline reads existing topics
   */
  public readonly source?: Connector;
  /**
   * The changes in the topics, for further sinks.
   *
   * @default - none: the pipeline reads existing topics
   */
  public readonly changes?: IChangeSource;
  /** The connector that writes to Amazon S3. */
  public readonly sink: Connector;

  constructor(scope: Construct, id: string, props: S3SinkPipelineProps) {
    super(scope, id);
    const { cluster, maxRecordSize } = props;
    refuseContradictions(this.node.path, props);
    const format = props.format ?? S3Format.JSON_LINES;
    // JSON lines of Aiven hold key and null value of a deletion; the connector of Confluent and other formats have no place for them
    const rewritesDeletions = props.confluentSink !== undefined || format !== S3Format.JSON_LINES;
    const source = props.source?.forArchive({ rewritesDeletions, hasColumns: hasColumns(format), history: props.changeHistory });
    this.changes = source;
    const shared = {
      bucket: props.bucket,
      bucketRegion: props.bucketRegion,
      changesFrom: source,
      topics: props.topics,
      format: props.format,
      compression: props.compression,
      prefix: props.prefix,
      encryptionKey: props.encryptionKey,
      errorHandling: props.errorHandling,
    };
    const sink = props.confluentSink ? S3Sink.confluent({ ...props.confluentSink, ...shared }) : S3Sink.aiven({ ...props.sink, ...shared });
    this.source = source && new Connector(this, 'Source', { maxRecordSize, ...props.sourceConnector, cluster, definition: source });
    this.sink = new Connector(this, 'Sink', { maxRecordSize, ...props.sinkConnector, cluster, definition: sink });
  }
}

/** Refuses properties that exclude or require each other, in the words of the pipeline: those of its sink are others. */
function refuseContradictions(path: string, { source, topics, sourceConnector, changeHistory, sink, confluentSink }: S3SinkPipelineProps): void {
  if ((source === undefined) === (topics === undefined)) {
    throw new Error(`the pipeline ${path} stores either the changes of "source" or "topics"; got ${source === undefined ? 'none of them' : 'both'}`);
  }
  if (sourceConnector !== undefined && source === undefined) {
    throw new Error(`the pipeline ${path} has "sourceConnector" without "source", so there is no such connector; specify "source", or omit it`);
  }
  if (changeHistory !== undefined && source === undefined) {
    throw new Error(`the pipeline ${path} has "changeHistory" without "source", so there are no changes to store; specify "source", or omit it`);
  }
  if (sink !== undefined && confluentSink !== undefined) {
    throw new Error(`the pipeline ${path} has "sink" for the Aiven connector together with "confluentSink"; remove one of them`);
  }
}

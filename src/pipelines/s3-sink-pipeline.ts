import { Construct } from 'constructs';
import { Connector } from '../connect';
import { S3Format, S3Sink } from '../connectors';
import type { IChangeSource } from '../connectors';
import { hasColumns } from '../connectors/internal';
import type { S3SinkPipelineProps } from './s3-sink-pipeline-props';

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
    if (props.sourceConnector !== undefined && props.source === undefined) {
      throw new Error(`the pipeline ${this.node.path} has "sourceConnector" without "source", so there is no such connector; specify "source", or omit it`);
    }
    if (props.changeHistory !== undefined && props.source === undefined) {
      throw new Error(`the pipeline ${this.node.path} has "changeHistory" without "source", so there are no changes to store; specify "source", or omit it`);
    }
    if (props.sink !== undefined && props.confluentSink !== undefined) {
      throw new Error(`the pipeline ${this.node.path} has "sink" for the Aiven connector together with "confluentSink"; remove one of them`);
    }
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

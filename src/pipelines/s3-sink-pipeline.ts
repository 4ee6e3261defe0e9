import { Construct } from 'constructs';
import { Connector } from '../connect';
import { S3Format, S3Sink } from '../connectors';
import type { IChangeSource } from '../connectors';
import { hasColumns } from '../connectors/internal';
import type { S3SinkPipelineProps } from './s3-sink-pipeline-props';

/**
 * Topics as objects of Amazon S3, by day and topic, with the connector of Aiven, or that of Confluent. With a source in front it archives every change of a database.
 *
 * Topics that the pipeline creates are not compacted. A deletion is a record with key and without value in JSON lines of Aiven, and a row with
 * `__deleted=true` otherwise, and with another `changeHistory`; unless its table has `REPLICA IDENTITY FULL`, PostgreSQL knows only the key of that row. TRUNCATE leaves no record.
 *
 * A thin composition: each part is reachable and can be overridden.
 */
export class S3SinkPipeline extends Construct {
  /**
   * The connector that follows the database.
   *
   * @default - none: the topics come from elsewhere
   */
  public readonly source?: Connector;
  /**
   * The changes as they stand in the topics, for further sinks that read them.
   *
   * @default - none: the topics come from elsewhere
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
      throw new Error(`the pipeline ${this.node.path} has "changeHistory" without "source", so there are no changes to keep; specify "source", or omit it`);
    }
    if (props.sink !== undefined && props.confluentSink !== undefined) {
      throw new Error(`the pipeline ${this.node.path} has "sink" for the connector of Aiven beside "confluentSink"; remove one of them`);
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

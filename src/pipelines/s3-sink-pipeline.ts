import { Construct } from 'constructs';
import { Connector } from '../connect';
import { S3Sink } from '../connectors';
import type { S3SinkPipelineProps } from './s3-sink-pipeline-props';

/**
 * Topics as objects of Amazon S3, by day and topic, with the connector of Aiven. With a source in front it archives every change of a database.
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
  /** The connector that writes to Amazon S3. */
  public readonly sink: Connector;

  constructor(scope: Construct, id: string, props: S3SinkPipelineProps) {
    super(scope, id);
    const { cluster, source } = props;
    const sink = S3Sink.aiven({
      ...props.sink,
      bucket: props.bucket,
      changesFrom: source,
      topics: props.topics,
      format: props.format,
      compression: props.compression,
      prefix: props.prefix,
      encryptionKey: props.encryptionKey,
    });
    this.source = source && new Connector(this, 'Source', { ...props.sourceConnector, cluster, definition: source });
    this.sink = new Connector(this, 'Sink', { ...props.sinkConnector, cluster, definition: sink });
  }
}

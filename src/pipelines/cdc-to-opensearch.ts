import { Construct } from 'constructs';
import { Connector } from '../connect';
import { IndexTemplate, OpenSearchSink } from '../connectors';
import type { OpenSearchTarget } from '../connectors';
import type { CdcToOpenSearchProps } from './cdc-to-opensearch-props';
import { PipelineIndexTemplate } from './cdc-to-opensearch-props';

/**
 * Replicates database rows to OpenSearch documents: a change source, topics, and a sink that are configured for each other.
 *
 * Inserts, updates, deletions, changed and composite keys, nulls, decimals, timestamps and JSON arrive exactly as the rows of the table, in one index
 * per table. Each table requires a primary key, or columns in `message.key.columns`. TRUNCATE does not delete documents.
 *
 * Each part is accessible and can be overridden.
 */
export class CdcToOpenSearch extends Construct {
  /** The connector that captures the database. */
  public readonly source: Connector;
  /** The connector that writes to OpenSearch. */
  public readonly sink: Connector;
  /** The target to which documents are written. */
  public readonly target: OpenSearchTarget;
  /**
   * The index template.
   *
   * @default - none: the pipeline does not manage it
   */
  public readonly indexTemplate?: IndexTemplate;

  constructor(scope: Construct, id: string, props: CdcToOpenSearchProps) {
    super(scope, id);
    const { cluster, authentication, maxRecordSize } = props;
    this.target = props.target;
    const sink = OpenSearchSink.aiven({ ...props.sink, target: this.target, changesFrom: props.source, authentication });

    this.source = new Connector(this, 'Source', { maxRecordSize, ...props.sourceConnector, cluster, definition: props.source });
    const template = (props.indexTemplate ?? PipelineIndexTemplate.managed())._options;
    this.indexTemplate = template && new IndexTemplate(this, 'IndexTemplate', {
      ...template,
      target: this.target,
      indexPatterns: props.source.changeStream.topicPatterns.map(pattern => pattern.toLowerCase()),
      authentication,
      vpc: this.target.connections.securityGroups.length > 0 ? props.sinkConnector?.vpc ?? cluster.vpc : undefined,
    });
    this.sink = new Connector(this, 'Sink', { maxRecordSize, ...props.sinkConnector, cluster, definition: sink });
    if (this.indexTemplate) {
      this.sink.waitFor(this.indexTemplate);
    }
  }
}

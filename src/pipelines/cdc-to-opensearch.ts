import type { Size } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { Connector } from '../connect';
import type { ConnectorSettings } from '../connect';
import { IndexTemplate, OpenSearchSink } from '../connectors';
import type { IChangeSource, IndexField, OpenSearchAuthentication, OpenSearchSinkOptions, OpenSearchTarget } from '../connectors';

/** Options for the index template of a pipeline. */
export interface PipelineIndexTemplateOptions {
  /**
   * The types of columns other than plain strings and numbers: decimals, dates and timestamps arrive as strings.
   *
   * @default - strings are mapped to keywords, numbers to numbers
   */
  readonly fields?: { [field: string]: IndexField };
  /**
   * The settings of the indexes, such as `{ number_of_shards: 3 }`.
   *
   * @default - the defaults of OpenSearch
   */
  readonly settings?: { [key: string]: any };
  /**
   * The name of the template.
   *
   * @default - generated from the construct path
   */
  readonly templateName?: string;
  /**
   * The subnets of the function that creates the template. With a password, they require a route to AWS Secrets Manager.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
}

/** How the types of the indexes are managed. */
export class PipelineIndexTemplate {
  /**
   * The pipeline creates an index template before the first document is indexed.
   *
   * @param options column types and index settings
   */
  public static managed(options: PipelineIndexTemplateOptions = {}): PipelineIndexTemplate {
    return new PipelineIndexTemplate(options);
  }

  /**
   * You manage the types. Without an index template, OpenSearch infers types: a first string that looks like a date maps the column to a date, and
   * other strings are rejected.
   */
  public static unmanaged(): PipelineIndexTemplate {
    return new PipelineIndexTemplate(undefined);
  }

  private constructor(
    /** @internal */
    public readonly _options: PipelineIndexTemplateOptions | undefined,
  ) {}
}

/** Properties for `CdcToOpenSearch`. */
export interface CdcToOpenSearchProps {
  /** The Kafka cluster. */
  readonly cluster: IKafkaCluster;
  /** The change source. */
  readonly source: IChangeSource;
  /** The target to which documents are written, such as `OpenSearchTarget.domain(domain)`. */
  readonly target: OpenSearchTarget;
  /**
   * How the sink, and the function that creates the index template, authenticate.
   *
   * @default - IAM for a domain; required for a cluster that is specified by its URL
   */
  readonly authentication?: OpenSearchAuthentication;
  /**
   * The types of the indexes.
   *
   * @default - an index template that maps strings to keywords and numbers to numbers
   */
  readonly indexTemplate?: PipelineIndexTemplate;
  /**
   * Options for the sink. They override the values that the pipeline sets.
   *
   * @default - the defaults of `OpenSearchSink.aiven`
   */
  readonly sink?: OpenSearchSinkOptions;
  /**
   * The maximum record size of both connectors and the dead-letter queue. `sourceConnector` and `sinkConnector` can override it for each of them.
   *
   * @default - see `Connector`
   */
  readonly maxRecordSize?: Size;
  /**
   * Properties of the source connector: name, capacity, subnets, logs.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Properties of the sink connector: name, capacity, subnets, logs.
   *
   * @default - one worker with one MSK Connect Unit (MCU)
   */
  readonly sinkConnector?: ConnectorSettings;
}

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

import type { Size } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IKafkaCluster } from '../cluster';
import type { ConnectorSettings } from '../connect';
import type { IChangeSource, IndexField, OpenSearchAuthentication, OpenSearchSinkOptions, OpenSearchTarget } from '../connectors';

/** The index template of a pipeline. */
export interface PipelineIndexTemplateOptions {
  /**
   * The types of columns that are no plain texts or numbers: decimals, dates and timestamps arrive as text.
   *
   * @default - texts become keywords, numbers stay numbers
   */
  readonly fields?: { [field: string]: IndexField };
  /**
   * Settings of the indexes: `{ number_of_shards: 3 }`.
   *
   * @default - the defaults of OpenSearch
   */
  readonly settings?: { [key: string]: any };
  /**
   * The name of the template.
   *
   * @default - made of the place in the tree
   */
  readonly templateName?: string;
  /**
   * Subnets of the function that puts the template. With a password they need a way to AWS Secrets Manager.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
}

/** Who sees to it that indexes get the right types. */
export class PipelineIndexTemplate {
  /**
   * The pipeline puts an index template before the first document.
   *
   * @param options types of columns, settings of indexes
   */
  public static managed(options: PipelineIndexTemplateOptions = {}): PipelineIndexTemplate {
    return new PipelineIndexTemplate(options);
  }

  /** You do. Without a template OpenSearch guesses: the first text that looks like a date makes its column a date, and other texts are refused. */
  public static unmanaged(): PipelineIndexTemplate {
    return new PipelineIndexTemplate(undefined);
  }

  private constructor(
    /** @internal */
    public readonly _options: PipelineIndexTemplateOptions | undefined,
  ) {}
}

/** A pipeline from a database to OpenSearch. */
export interface CdcToOpenSearchProps {
  /** The Kafka cluster in between. */
  readonly cluster: IKafkaCluster;
  /** The changes of the database. */
  readonly source: IChangeSource;
  /** Where documents are written, such as `OpenSearchTarget.domain(domain)`. */
  readonly target: OpenSearchTarget;
  /**
   * How the sink, and the function that puts the index template, prove who they are.
   *
   * @default - signed requests (IAM) for a domain; needed for a cluster given by its address
   */
  readonly authentication?: OpenSearchAuthentication;
  /**
   * The types of the indexes.
   *
   * @default - an index template that keeps texts as texts and numbers as numbers
   */
  readonly indexTemplate?: PipelineIndexTemplate;
  /**
   * How the sink writes. What stands here wins over what the pipeline sets.
   *
   * @default - as `OpenSearchSink.aiven` does
   */
  readonly sink?: OpenSearchSinkOptions;
  /**
   * The size up to which records must pass both connectors, and into the dead-letter queue. `sourceConnector` and `sinkConnector` can say otherwise for one of them.
   *
   * @default - see `Connector`
   */
  readonly maxRecordSize?: Size;
  /**
   * Settings of the source's connector: name, capacity, subnets, logs.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly sourceConnector?: ConnectorSettings;
  /**
   * Settings of the sink's connector: name, capacity, subnets, logs.
   *
   * @default - one worker of one MSK Connect Unit
   */
  readonly sinkConnector?: ConnectorSettings;
}

import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct, IDependable } from 'constructs';
import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorEndpoint, IConnectorDefinition, KafkaAccess } from './connector-definition-config';
import type { ConnectorSecret } from './connector-secret';
import type { Converter } from './converter';
import type { ErrorHandling } from './dead-letter-queue';
import { renderDefinition } from './definition-rendering';
import type { PluginArchive } from './plugin-archive';
import type { TopicCreation } from './topic-creation';
import type { Transform } from './transform';

/** What any connector can be told. */
export interface ConnectorDefinitionOptions {
  /**
   * The configuration by its real keys. What stands here wins over what the other properties would set, unless both say it differently.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * Secret values by their configuration keys. They stand in no template; workers read them through a config provider.
   *
   * @default - none
   */
  readonly secrets?: { [key: string]: ConnectorSecret };
  /**
   * The greatest number of tasks. With autoscaled capacity the service overwrites it.
   *
   * @default - 1, the default of Kafka Connect
   */
  readonly maxTasks?: number;
  /**
   * The converter of record keys.
   *
   * @default - the converter of the worker configuration
   */
  readonly keyConverter?: Converter;
  /**
   * The converter of record values.
   *
   * @default - the converter of the worker configuration
   */
  readonly valueConverter?: Converter;
  /**
   * The converter of headers.
   *
   * @default - the converter of the worker configuration
   */
  readonly headerConverter?: Converter;
  /**
   * Transforms, applied in this order.
   *
   * @default - none
   */
  readonly transforms?: Transform[];
  /**
   * The archives that hold the connector and what goes with it.
   *
   * @default - none; the connector must be given a plugin
   */
  readonly archives?: PluginArchive[];
  /**
   * Systems besides Kafka that the connector dials; security groups are opened for it.
   *
   * @default - none
   */
  readonly endpoints?: ConnectorEndpoint[];
  /**
   * What the execution role must be allowed besides Kafka and the secrets.
   *
   * @default - nothing
   */
  readonly policyStatements?: iam.PolicyStatement[];
  /**
   * Kafka permissions besides those that follow from the topics.
   *
   * @default - none
   */
  readonly kafkaAccess?: KafkaAccess[];
  /**
   * Properties that the worker configuration must have.
   *
   * @default - none
   */
  readonly workerProperties?: { [key: string]: string };
  /**
   * What must exist before the connector starts.
   *
   * @default - nothing
   */
  readonly dependencies?: IDependable[];
}

/** A source of any class. */
export interface SourceDefinitionOptions extends ConnectorDefinitionOptions {
  /** The topics that it writes; `*` at the end stands for the rest of the name. The execution role may write to no other. */
  readonly topics: string[];
  /**
   * How Kafka Connect creates the topics. MSK clusters do not create topics by themselves by default.
   *
   * @default - topics are created with the defaults of the brokers; set `topicsExist` where they all exist
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics exist already, so that none is created.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
}

/** A sink of any class. */
export interface SinkDefinitionOptions extends ConnectorDefinitionOptions {
  /**
   * The topics that it reads.
   *
   * @default - given by `topicsRegex`
   */
  readonly topics?: string[];
  /**
   * A Java regular expression; topics whose whole name matches are read. Needs `topicPatterns` for the permissions.
   *
   * @default - given by `topics`
   */
  readonly topicsRegex?: string;
  /**
   * The topics that the regular expression can match, for the permissions: names in which `*` stands for any characters.
   *
   * @default - the topics given by `topics`
   */
  readonly topicPatterns?: string[];
  /**
   * What happens to records that cannot be handled.
   *
   * @default - the task stops at the first
   */
  readonly errorHandling?: ErrorHandling;
}

/**
 * A connector of any class. Presets for well-known connectors have factories of their own, such as `DebeziumSource.postgres`.
 */
export class ConnectorDefinition implements IConnectorDefinition {
  /**
   * A source connector of any class.
   *
   * @param connectorClass the fully qualified name of the Java class
   * @param options configuration, topics and needs
   */
  public static source(connectorClass: string, options: SourceDefinitionOptions): ConnectorDefinition {
    return new ConnectorDefinition(context => renderDefinition(connectorClass, ConnectorKind.SOURCE, options, context, {
      topicCreation: options.topicCreation,
      topicsWritten: options.topics,
      createsTopics: options.topicsExist !== true,
    }));
  }

  /**
   * A sink connector of any class.
   *
   * @param connectorClass the fully qualified name of the Java class
   * @param options configuration, topics and needs
   */
  public static sink(connectorClass: string, options: SinkDefinitionOptions): ConnectorDefinition {
    if ((options.topics === undefined) === (options.topicsRegex === undefined)) {
      throw new Error(`a sink reads either "topics" or "topicsRegex"; got ${options.topics ? 'both' : 'neither'} for ${connectorClass}`);
    }
    if (options.topicsRegex !== undefined && options.topicPatterns === undefined) {
      throw new Error('a sink with "topicsRegex" needs "topicPatterns", because IAM knows no regular expressions; '
        + `name the topics that ${JSON.stringify(options.topicsRegex)} can match, such as ["shop.*"]`);
    }
    return new ConnectorDefinition(context => renderDefinition(connectorClass, ConnectorKind.SINK, options, context, {
      topics: options.topics,
      topicsRegex: options.topicsRegex,
      topicsRead: options.topicPatterns ?? options.topics,
      errorHandling: options.errorHandling,
    }));
  }

  private constructor(private readonly render: (context: ConnectorDefinitionContext) => ConnectorDefinitionConfig) {
  }

  public bind(_scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(context);
  }
}

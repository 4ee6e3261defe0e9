import { Fn, Token } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct, IDependable } from 'constructs';
import { configTexts, numberText } from '../synth';
import { mergeConfig } from './config-merging';
import type { BoundConnector } from './config-merging';
import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorEndpoint, IConnectorDefinition, KafkaAccess } from './connector-definition-config';
import type { ConnectorSecret } from './connector-secret';
import type { Converter } from './converter';
import { converterNeeds } from './converter-needs';
import { deadLetterAccess, errorHandlingDefaults, renderErrorHandling } from './error-handling';
import type { ErrorHandling } from './error-handling';
import type { PluginArchive } from './plugin-archive';
import { TOPIC_CREATION_DEFAULTS, renderTopicCreation } from './topic-creation';
import type { TopicCreation } from './topic-creation';
import type { Transform } from './generated/transform';
import { renderTransforms } from './transform';

/** Common options of connector definitions. */
export interface ConnectorDefinitionOptions {
  /**
   * The configuration, by the keys of the connector. It takes precedence over defaults; a key that another property sets to a different value is an error.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * Secret values, by configuration key. They do not appear in templates: workers read them through a config provider.
   *
   * @default - none
   */
  readonly secrets?: { [key: string]: ConnectorSecret };
  /**
   * The maximum number of tasks. With autoscaled capacity, MSK Connect overwrites it.
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
   * The archives that contain the connector and its dependencies.
   *
   * @default - none: specify a plugin for the connector
   */
  readonly archives?: PluginArchive[];
  /**
   * Systems besides Kafka that the connector connects to; security group rules are added for them.
   *
   * @default - none
   */
  readonly endpoints?: ConnectorEndpoint[];
  /**
   * Permissions that the execution role needs in addition to Kafka and the secrets.
   *
   * @default - none
   */
  readonly policyStatements?: iam.PolicyStatement[];
  /**
   * Kafka permissions in addition to those that follow from the topics.
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
   * Resources that must exist before the connector starts.
   *
   * @default - none
   */
  readonly dependencies?: IDependable[];
}

/** Options for a source connector of any class. */
export interface SourceDefinitionOptions extends ConnectorDefinitionOptions {
  /** The topics that the connector writes to; a trailing `*` denotes a prefix. The execution role cannot write to any other topics. */
  readonly topics: string[];
  /**
   * The settings with which Kafka Connect creates topics. By default, MSK clusters do not create topics automatically.
   *
   * @default - topics are created with the defaults of the brokers; set `topicsExist` if they all exist
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics already exist, so that the connector does not need to create any.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
}

/** Options for a sink connector of any class. */
export interface SinkDefinitionOptions extends ConnectorDefinitionOptions {
  /**
   * The topics that the connector reads.
   *
   * @default - specify `topicsRegex` instead
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that matches the complete topic names. Requires `topicPatterns` for permissions.
   *
   * @default - specify `topics` instead
   */
  readonly topicsRegex?: string;
  /**
   * The topics to grant permissions on, which must cover all that the regular expression matches: names in which `*` matches any characters.
   *
   * @default - the topics in `topics`
   */
  readonly topicPatterns?: string[];
  /**
   * How records that cannot be processed are handled.
   *
   * @default - the task fails at the first such record
   */
  readonly errorHandling?: ErrorHandling;
}

/** The definition of a connector of any class. Well-known connectors have presets, such as `DebeziumSource.postgres`. */
export class ConnectorDefinition implements IConnectorDefinition {
  /**
   * A source connector of any class.
   *
   * @param connectorClass the fully qualified name of the Java class
   * @param options the configuration, topics and requirements
   */
  public static source(connectorClass: string, options: SourceDefinitionOptions): ConnectorDefinition {
    return new ConnectorDefinition((scope, context) => renderDefinition({ connectorClass, kind: ConnectorKind.SOURCE, scope, context }, options, {
      topicCreation: options.topicCreation,
      topicsWritten: options.topics,
      createsTopics: options.topicsExist !== true,
    }));
  }

  /**
   * A sink connector of any class.
   *
   * @param connectorClass the fully qualified name of the Java class
   * @param options the configuration, topics and requirements
   */
  public static sink(connectorClass: string, options: SinkDefinitionOptions): ConnectorDefinition {
    if ((options.topics === undefined) === (options.topicsRegex === undefined)) {
      throw new Error(`a sink reads either "topics" or "topicsRegex"; got ${options.topics ? 'both' : 'neither'} for ${connectorClass}`);
    }
    if (options.topicsRegex !== undefined && options.topicPatterns === undefined) {
      throw new Error('a sink with "topicsRegex" needs "topicPatterns", because IAM does not support regular expressions; '
        + `name the topics that ${JSON.stringify(options.topicsRegex)} can match, such as ["shop.*"]`);
    }
    return new ConnectorDefinition((scope, context) => renderDefinition({ connectorClass, kind: ConnectorKind.SINK, scope, context }, options, {
      topics: options.topics,
      topicsRegex: options.topicsRegex,
      topicsRead: options.topicPatterns ?? options.topics,
      errorHandling: options.errorHandling,
    }));
  }

  private constructor(private readonly render: (scope: Construct, context: ConnectorDefinitionContext) => ConnectorDefinitionConfig) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(scope, context);
  }
}

/** What distinguishes sources and sinks. */
export interface DefinitionParts {
  readonly topics?: string[];
  readonly topicsRegex?: string;
  readonly topicsRead?: string[];
  readonly topicsWritten?: string[];
  readonly createsTopics?: boolean;
  readonly topicCreation?: TopicCreation;
  readonly errorHandling?: ErrorHandling;
  /** What a preset sets; the user's own configuration overrides it. */
  readonly defaults?: { [key: string]: string };
  /** The converters that `defaults` names, for what they need. */
  readonly converters?: { readonly key?: Converter; readonly value?: Converter };
  /** What typed options of a connector say. */
  readonly typed?: { [key: string]: string };
}

/**
 * Makes the answer of a definition: defaults of a preset, then what the properties say, then the user's own configuration.
 * A property and the configuration that say the same key differently are an error that names both.
 */
export function renderDefinition(connector: BoundConnector, options: ConnectorDefinitionOptions, parts: DefinitionParts): ConnectorDefinitionConfig {
  const { connectorClass, kind, scope, context } = connector;
  if (parts.topicCreation !== undefined && parts.createsTopics === false) {
    throw new Error(`${scope.node.path}: the source ${connectorClass} has "topicCreation" together with "topicsExist", but existing topics are not created; remove one of them`);
  }
  const properties = said(options, parts);
  const defaults: { [key: string]: string } = {
    ...(parts.createsTopics && TOPIC_CREATION_DEFAULTS),
    ...(parts.errorHandling && errorHandlingDefaults(parts.errorHandling, context.cluster.brokerCount)),
    ...parts.defaults,
  };
  const converters = convertersOf(options, parts);
  const needs = converterNeeds(converters, context);
  const secrets = { ...needs.secrets, ...options.secrets };
  return {
    connectorClass,
    kind,
    config: mergeConfig(connector, { defaults, properties, config: configTexts(options.config, `${scope.node.path}: ${connectorClass}`), secretKeys: Object.keys(secrets) }),
    secrets: Object.keys(secrets).length > 0 ? secrets : options.secrets,
    topicsRead: parts.topicsRead,
    topicsWritten: parts.topicsWritten,
    createsTopics: parts.createsTopics,
    kafkaAccess: [...options.kafkaAccess ?? [], ...deadLetterAccess(parts.errorHandling)],
    endpoints: needs.endpoints.length > 0 ? [...options.endpoints ?? [], ...needs.endpoints] : options.endpoints,
    policyStatements: options.policyStatements,
    pluginClasses: pluginClasses(Object.values(converters), options),
    archives: options.archives,
    additionalArchives: needs.archives,
    workerProperties: options.workerProperties,
    dependencies: needs.dependencies.length > 0 ? [...options.dependencies ?? [], ...needs.dependencies] : options.dependencies,
  };
}

/** What the properties say, by their keys. */
function said(options: ConnectorDefinitionOptions, parts: DefinitionParts): { [key: string]: string } {
  return {
    ...parts.typed,
    ...(options.maxTasks !== undefined && { 'tasks.max': numberText(options.maxTasks) }),
    ...(parts.topics && { topics: Token.isUnresolved(parts.topics) ? Fn.join(',', parts.topics) : parts.topics.join(',') }),
    ...(parts.topicsRegex !== undefined && { 'topics.regex': parts.topicsRegex }),
    ...options.keyConverter?.render('key.converter'),
    ...options.valueConverter?.render('value.converter'),
    ...options.headerConverter?.render('header.converter'),
    ...renderTransforms(options.transforms ?? []),
    ...(parts.topicCreation && renderTopicCreation(parts.topicCreation)),
    ...(parts.errorHandling && renderErrorHandling(parts.errorHandling)),
  };
}

/** The converters in force, by their properties. */
function convertersOf(options: ConnectorDefinitionOptions, parts: DefinitionParts): { [property: string]: Converter } {
  const converters = Object.entries({
    'key.converter': options.keyConverter ?? parts.converters?.key,
    'value.converter': options.valueConverter ?? parts.converters?.value,
    'header.converter': options.headerConverter,
  });
  return Object.fromEntries(converters.filter((entry): entry is [string, Converter] => entry[1] !== undefined));
}

function pluginClasses(converters: readonly Converter[], options: ConnectorDefinitionOptions): string[] {
  const transforms = options.transforms ?? [];
  const parts = [...converters, ...transforms, ...transforms.map(transform => transform.predicate)];
  return [...new Set(parts.flatMap(part => (part?.inPlugin ? [part.className] : [])))];
}

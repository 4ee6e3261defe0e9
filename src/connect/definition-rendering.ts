import type { ConnectorDefinitionOptions } from './connector-definition';
import { KafkaResource } from './connector-definition-config';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorKind } from './connector-definition-config';
import type { ErrorHandling } from './dead-letter-queue';
import { mergeConfig } from './config-merging';
import { errorHandlingDefaults, renderErrorHandling } from './error-handling-rendering';
import type { TopicCreation } from './topic-creation';
import { renderTopicCreation, TOPIC_CREATION_DEFAULTS } from './topic-creation-rendering';
import { renderTransforms } from './transform-chain';

/** What distinguishes sources and sinks. */
export interface DefinitionParts {
  readonly topics?: string[];
  readonly topicsRegex?: string;
  readonly topicsRead?: string[];
  readonly topicsWritten?: string[];
  readonly createsTopics?: boolean;
  readonly topicCreation?: TopicCreation;
  readonly errorHandling?: ErrorHandling;
  /** What a preset sets; the user's own configuration wins over it. */
  readonly defaults?: { [key: string]: string };
  /** What typed options of a connector say. */
  readonly typed?: { [key: string]: string };
}

/**
 * Makes the answer of a definition: defaults of a preset, then what the properties say, then the user's own configuration.
 * A property and the configuration that say the same key differently are an error that names both.
 */
export function renderDefinition(
  connectorClass: string,
  kind: ConnectorKind,
  options: ConnectorDefinitionOptions,
  context: ConnectorDefinitionContext,
  parts: DefinitionParts,
): ConnectorDefinitionConfig {
  if (parts.topicCreation !== undefined && parts.createsTopics === false) {
    throw new Error(`the source ${connectorClass} has "topicCreation" beside "topicsExist", but topics that all exist are not created; leave one of them out`);
  }
  const properties: { [key: string]: string } = {
    ...parts.typed,
    ...(options.maxTasks !== undefined && { 'tasks.max': String(options.maxTasks) }),
    ...(parts.topics && { topics: parts.topics.join(',') }),
    ...(parts.topicsRegex !== undefined && { 'topics.regex': parts.topicsRegex }),
    ...options.keyConverter?.render('key.converter'),
    ...options.valueConverter?.render('value.converter'),
    ...options.headerConverter?.render('header.converter'),
    ...renderTransforms(options.transforms ?? []),
    ...(parts.topicCreation && renderTopicCreation(parts.topicCreation)),
    ...(parts.errorHandling && renderErrorHandling(parts.errorHandling)),
  };
  const defaults: { [key: string]: string } = {
    ...(parts.createsTopics && TOPIC_CREATION_DEFAULTS),
    ...(parts.errorHandling && errorHandlingDefaults(parts.errorHandling, context.cluster.brokerCount)),
    ...parts.defaults,
  };
  const deadLetterTopic = parts.errorHandling?.deadLetterQueue?.topicName;
  return {
    connectorClass,
    kind,
    config: mergeConfig(connectorClass, defaults, properties, options.config ?? {}, Object.keys(options.secrets ?? {})),
    secrets: options.secrets,
    topicsRead: parts.topicsRead,
    topicsWritten: parts.topicsWritten,
    createsTopics: parts.createsTopics,
    kafkaAccess: [...options.kafkaAccess ?? [], ...deadLetterAccess(deadLetterTopic)],
    endpoints: options.endpoints,
    policyStatements: options.policyStatements,
    pluginClasses: pluginClasses(options),
    archives: options.archives,
    workerProperties: options.workerProperties,
    dependencies: options.dependencies,
  };
}

function pluginClasses(options: ConnectorDefinitionOptions): string[] {
  const converters = [options.keyConverter, options.valueConverter, options.headerConverter];
  const transforms = options.transforms ?? [];
  const parts = [...converters, ...transforms, ...transforms.map(transform => transform.predicate)];
  return [...new Set(parts.flatMap(part => (part?.inPlugin ? [part.className] : [])))];
}

function deadLetterAccess(topicName: string | undefined): { resource: KafkaResource; names: string[]; actions: string[] }[] {
  return topicName === undefined
    ? []
    : [{ resource: KafkaResource.TOPIC, names: [topicName], actions: ['CreateTopic', 'DescribeTopic', 'WriteData'] }];
}

import type { Construct } from 'constructs';
import { ConnectorKind, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { messageBytes, producerSettings } from '../message-size';
import { producedBytes } from './created-topics';
import { chosenVersion } from './debezium-version';
import type { DebeziumExtension, DebeziumPlan } from './plan';
import { preparedPlan } from './preparation';
import { refuseVersion } from './refusals';
import { schemaHistoryAccess, schemaHistoryDefaults } from './schema-history';
import { signalAccess, signalDefaults } from './signals';
import { sourceSettings, valueFormOf } from './source-settings';
import { writtenTopics } from './written-topics';

/** What the connector of a source needs, in the version that runs on its Kafka Connect. */
export function bindDebezium(unprepared: DebeziumPlan, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  const plan = preparedPlan(unprepared, scope);
  const { options } = plan;
  const version = chosenVersion(plan.pluginId, options.debeziumVersion, context.kafkaConnectVersion.version);
  refuseVersion(plan, version, context.kafkaConnectVersion.version);
  const settings = sourceSettings(plan, scope, version, messageBytes(context));
  const extension = extensionOf(plan, context, version);
  const producer = producerSettings(producedBytes(settings.config), context.kafkaConnectVersion.version);
  const rendered = renderDefinition({ connectorClass: plan.connectorClass, kind: ConnectorKind.SOURCE, scope, context }, {
    ...options,
    transforms: [],
    secrets: settings.secrets,
    archives: options.archives ?? [PluginArchive._known(plan.pluginId, options.debeziumVersion, context.kafkaConnectVersion.version)],
    endpoints: options.endpoints ?? [{ connections: options.database, port: options.database.ec2Port, description: 'database' }],
    dependencies: [...options.database._dependencies, ...options.dependencies ?? []],
  }, {
    topicCreation: options.topicCreation,
    createsTopics: options.topicsExist !== true,
    typed: settings.typed,
    defaults: {
      ...settings.defaults,
      ...(extension && { ...extension.config, [extension.option]: extension.className }),
      ...(plan.schemaHistoryTopic !== undefined && schemaHistoryDefaults(plan.schemaHistoryTopic, version, context)),
      ...signalDefaults(settings.config, options.topicPrefix, context),
      ...producer.config,
    },
  });

  const { config } = rendered;
  const extensions = extension && config[extension.option] === extension.className ? [extension] : [];
  const history = config['schema.history.internal.kafka.topic'];
  return {
    ...rendered,
    workerDefaults: producer.worker,
    database: options.database,
    connectorVersion: options.archives ? options.debeziumVersion : version,
    additionalArchives: [...extensions.map(({ archive }) => archive), ...rendered.additionalArchives ?? []],
    pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...settings.pluginClasses, ...extensions.map(({ className }) => className)])],
    topicsWritten: writtenTopics(config, options.topicPrefix, plan.topics),
    kafkaAccess: [
      ...rendered.kafkaAccess ?? [],
      ...(history === undefined ? [] : schemaHistoryAccess(history, options.topicPrefix, version)),
      ...signalAccess(config, options.topicPrefix),
    ],
  };
}

/** An extension goes into a plugin that can take it, beside a connector whose version is known. */
function extensionOf(plan: DebeziumPlan, context: ConnectorDefinitionContext, version: string): DebeziumExtension | undefined {
  const { archives, debeziumVersion } = plan.options;
  const isKnown = debeziumVersion !== undefined || (context.takesArchives && archives === undefined);
  const isMergeable = context.takesAdditionalArchives && !archives?.some(({ _location }) => _location !== undefined);
  return isKnown && isMergeable ? plan.extension?.(valueFormOf(plan), version) : undefined;
}

import type { Construct } from 'constructs';
import { KafkaResource, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, KafkaAccess } from '../../connect';
import { ICEBERG_SINK } from '../../families';
import { clientSecurity } from '../kafka-client';
import { defined } from '../preset-transforms';
import { JSON_WITH_SCHEMAS, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { numberText } from '../../synth';
import type { IcebergSinkApacheOptions } from './iceberg-sink-options';

export function apacheIcebergPlan(preset: IcebergSinkApacheOptions): SinkPlan<IcebergSinkApacheOptions> {
  return sinkPlan('the Iceberg sink', ICEBERG_SINK, preset, (options, source) => ({
    typed: {
      ...(options.tables.length > 0 && { 'iceberg.tables': options.tables.join(',') }),
      'iceberg.control.topic': options.controlTopic,
      ...defined({ 'iceberg.control.commit.interval-ms': numberText(options.commitInterval?.toMilliseconds()) }),
    },
    defaults: {},
    converters: source ?? JSON_WITH_SCHEMAS,
  }));
}

export function bindApacheIceberg(
  plan: SinkPlan<IcebergSinkApacheOptions>, scope: Construct, context: ConnectorDefinitionContext,
): ConnectorDefinitionConfig {
  const { options } = plan;
  const catalog = options.catalog.bind(scope);
  const { connectorName } = context;
  return renderSink(plan, scope, context, {
    needs: {
      archives: options.archives ?? [PluginArchive._known('iceberg', undefined, context.kafkaConnectVersion.version)],
      policyStatements: [...catalog.policyStatements, ...options.policyStatements ?? []],
      kafkaAccess: [...icebergAccess(connectorName, options.controlTopic), ...options.kafkaAccess ?? []],
      dependencies: [...catalog.dependencies, ...options.dependencies ?? []],
    },
    defaults: {
      ...Object.fromEntries(Object.entries(catalog.config).map(([key, value]) => [`iceberg.catalog.${key}`, value])),
      'iceberg.control.group-id-prefix': groupPrefix(connectorName),
      'iceberg.coordinator.transactional.prefix': `${connectorName}-`,
      // the connector finds the settings of the worker on some workers only, so they are said here
      'iceberg.kafka.bootstrap.servers': context.bootstrapServers,
      ...clientSecurity(context.authentication, 'iceberg.kafka.'),
    },
  });
}

function groupPrefix(connectorName: string): string {
  return `cg-control-${connectorName}-`;
}

/** Workers join groups with random names behind the prefix; the coordinator has one of its own and writes in transactions. */
function icebergAccess(connectorName: string, controlTopic: string): KafkaAccess[] {
  return [
    { resource: KafkaResource.CLUSTER, actions: ['WriteDataIdempotently'] },
    { resource: KafkaResource.TOPIC, names: [controlTopic], actions: ['DescribeTopic', 'ReadData', 'WriteData'] },
    {
      resource: KafkaResource.GROUP,
      names: [`${groupPrefix(connectorName)}*`, `connect-${connectorName}-coord`],
      actions: ['AlterGroup', 'DescribeGroup'],
    },
    { resource: KafkaResource.TRANSACTIONAL_ID, names: [`${connectorName}-*`], actions: ['AlterTransactionalId', 'DescribeTransactionalId'] },
  ];
}

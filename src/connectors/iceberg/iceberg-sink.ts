import type { Construct } from 'constructs';
import { ConnectorKind, Converter, KafkaResource, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition, KafkaAccess } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { ICEBERG_SINK } from '../../families';
import { converterIn } from '../cdc/change-stream';
import { readTopics } from '../cdc/sink-topics';
import { clientSecurity } from '../kafka-client';
import { defaultConverter, defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import type { IcebergSinkProps } from './iceberg-sink-props';

/**
 * A sink that appends records to tables of Apache Iceberg.
 *
 * The connector opens Kafka clients of its own, with transactions. On a cluster with IAM access control they need Apache Kafka 3.8 or later.
 *
 * @see https://iceberg.apache.org/docs/latest/kafka-connect/
 */
export class IcebergSink implements IConnectorDefinition {
  private readonly options: IcebergSinkProps;

  /**
   * @param props catalog, tables, topics
   */
  constructor(props: IcebergSinkProps) {
    const options = withTypedOptions(ICEBERG_SINK, props);
    this.options = options;
    readTopics('the Iceberg sink', options, options.changesFrom?._changes);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this;
    const read = readTopics('the Iceberg sink', options, options.changesFrom?._changes);
    const catalog = options.catalog.bind(scope);
    const { connectorName } = context;
    return renderDefinition(ICEBERG_SINK, ConnectorKind.SINK, {
      ...options,
      archives: options.archives ?? [PluginArchive._known('iceberg', undefined, context.kafkaConnectVersion.version)],
      policyStatements: [...catalog.policyStatements, ...options.policyStatements ?? []],
      kafkaAccess: [...icebergAccess(connectorName, options.controlTopic), ...options.kafkaAccess ?? []],
      dependencies: [...catalog.dependencies, ...options.dependencies ?? []],
    }, context, {
      topics: read.topics,
      topicsRegex: read.topicsRegex,
      topicsRead: read.topicsRead,
      errorHandling: options.errorHandling,
      typed: {
        ...(options.tables.length > 0 && { 'iceberg.tables': options.tables.join(',') }),
        'iceberg.control.topic': options.controlTopic,
        ...defined({ 'iceberg.control.commit.interval-ms': options.commitInterval?.toMilliseconds().toString() }),
      },
      defaults: {
        ...Object.fromEntries(Object.entries(catalog.config).map(([key, value]) => [`iceberg.catalog.${key}`, value])),
        'iceberg.control.group-id-prefix': groupPrefix(connectorName),
        'iceberg.coordinator.transactional.prefix': `${connectorName}-`,
        // the connector finds the settings of the worker on some workers only, so they are said here
        'iceberg.kafka.bootstrap.servers': context.bootstrapServers,
        ...clientSecurity(context.authentication, 'iceberg.kafka.'),
        ...this.converters(),
      },
    });
  }

  private converters(): { [key: string]: string } {
    const { options } = this;
    const changes = options.changesFrom?._changes;
    const json = Converter.json({ schemasEnabled: true });
    return {
      ...defaultConverter('key.converter', changes ? converterIn(changes.config, 'key.converter') : json.render('key.converter'),
        options.keyConverter, options.config),
      ...defaultConverter('value.converter', changes ? converterIn(changes.config, 'value.converter') : json.render('value.converter'),
        options.valueConverter, options.config),
    };
  }
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

import type { ConnectorDefinitionContext, KafkaAccess } from '../../connect';
import { KafkaResource } from '../../connect';
import { clientSecurity } from '../kafka-client';
import type { DebeziumSignals } from './debezium-values';

/** What the options say of signals. */
export function signalKeys(signals: DebeziumSignals | undefined): { [key: string]: string } {
  const channels = [...signals?.table ? ['source'] : [], ...signals?.topicName ? ['kafka'] : []];
  return {
    ...(channels.length > 0 && { 'signal.enabled.channels': channels.join(',') }),
    ...(signals?.table && { 'signal.data.collection': signals.table }),
    ...(signals?.topicName && { 'signal.kafka.topic': signals.topicName }),
  };
}

/** The consumer of signals is a Kafka client of the connector's own. */
export function signalDefaults(
  config: { [key: string]: string }, topicPrefix: string, context: ConnectorDefinitionContext,
): { [key: string]: string } {
  return readsSignals(config) ? {
    'signal.kafka.bootstrap.servers': context.bootstrapServers,
    'signal.kafka.groupId': `${topicPrefix}-signal`,
    ...clientSecurity(context.authentication, 'signal.consumer.'),
  } : {};
}

/** What the role needs for signals from a topic. */
export function signalAccess(config: { [key: string]: string }, topicPrefix: string): KafkaAccess[] {
  return readsSignals(config) ? [
    { resource: KafkaResource.TOPIC, names: [config['signal.kafka.topic'] ?? `${topicPrefix}-signal`], actions: ['DescribeTopic', 'ReadData'] },
    { resource: KafkaResource.GROUP, names: [config['signal.kafka.groupId'] ?? 'kafka-signal'], actions: ['AlterGroup', 'DescribeGroup'] },
  ] : [];
}

function readsSignals(config: { [key: string]: string }): boolean {
  return (config['signal.enabled.channels'] ?? '').split(',').map(channel => channel.trim()).includes('kafka');
}

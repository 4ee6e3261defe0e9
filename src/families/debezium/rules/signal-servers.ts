import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MONGODB, DEBEZIUM_RELATIONAL } from '../family';

export const signalServers: Rule = optionRule({
  id: 'MC-OPT-924',
  classes: [...DEBEZIUM_RELATIONAL, DEBEZIUM_MONGODB],
  title: 'signals by a topic have their brokers',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration; then the channel refuses its options and the task fails.',
  fix: 'set signal.kafka.bootstrap.servers, with the security options of the cluster under signal.consumer., or remove kafka from signal.enabled.channels',
  source: 'Debezium 3.6.1, KafkaSignalChannel.init: https://debezium.io/documentation/reference/stable/configuration/signalling.html#debezium-signaling-enabling-kafka-signaling-channel',
  check: connector => {
    const channels = connector.known('signal.enabled.channels')?.split(',').map(each => each.trim()) ?? [];
    return channels.includes('kafka') && connector.isMissing('signal.kafka.bootstrap.servers')
      ? [{ key: 'signal.kafka.bootstrap.servers', message: 'is not set, but signal.enabled.channels contains kafka' }] : [];
  },
});

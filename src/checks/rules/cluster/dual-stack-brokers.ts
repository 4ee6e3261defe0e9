import { cannotKnow, finding, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const dualStackBrokers: Rule = {
  id: 'MC-CLU-028',
  title: 'dual-stack clusters have Kafka 3.6.0 or later',
  severity: 'error',
  why: 'The service offers brokers with IPv4 and IPv6 addresses with Kafka 3.6.0 and later, and rejects older versions.',
  fix: 'upgrade Kafka first, or keep IPv4',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mskp-choose-cluster-network-type.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.dualStack !== true) {
      return NOT_APPLICABLE;
    }
    const supported = isAtLeast(cluster.kafkaVersion?.literal, '3.6.0');
    return supported === undefined ? cannotKnow('the Kafka version is not known') : supported ? HOLDS : finding({
      message: `the network type is dual-stack, but Kafka ${cluster.kafkaVersion} supports IPv4 only`,
      value: String(cluster.kafkaVersion),
    });
  },
};

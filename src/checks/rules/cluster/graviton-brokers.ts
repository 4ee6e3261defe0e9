import { cannotKnow, finding, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const gravitonBrokers: Rule = {
  id: 'MC-CLU-021',
  title: 'm7g brokers have a Kafka version that supports them',
  severity: 'error',
  why: 'The service offers standard brokers with Graviton processors (m7g) with Kafka 2.8.2 and with 3.3.2 and later, and rejects other versions.',
  fix: 'use Kafka 3.3.2 or later, or brokers of the family m5',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-sizes.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.kind === 'express' || cluster?.instanceType?.literal?.startsWith('kafka.m7g.') !== true) {
      return NOT_APPLICABLE;
    }
    const version = cluster.kafkaVersion?.literal;
    const supported = isAtLeast(version, '3.3.2');
    if (supported === undefined) {
      return cannotKnow('the Kafka version is not known');
    }
    return supported || version!.startsWith('2.8.2') ? HOLDS : finding({
      message: `brokers of type ${cluster.instanceType} do not support Kafka ${version}`,
      value: version,
    });
  },
};

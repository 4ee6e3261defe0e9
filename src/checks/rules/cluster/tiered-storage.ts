import { cannotKnow, findings, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

export const tieredStorage: Rule = {
  id: 'MC-CLU-005',
  title: 'tiered storage is used with a Kafka version and a broker type that support it',
  severity: 'error',
  why: 'Other versions keep all data on the volumes, and the smallest broker type does not support tiered storage; the service rejects the cluster.',
  fix: 'use Kafka 3.6.0 or later (or 2.8.2.tiered) and a broker type larger than t3.small, or turn tiered storage off',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-tiered-storage.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.storage?.tiered !== true || cluster.kind !== 'provisioned') {
      return NOT_APPLICABLE;
    }
    const version = cluster.kafkaVersion?.literal;
    const violations: Violation[] = [];
    if (version !== undefined && version !== '2.8.2.tiered' && isAtLeast(version, '3.6.0') === false) {
      violations.push({ message: `Kafka ${version} has no tiered storage`, value: version });
    }
    if (cluster.instanceType?.endsWith('t3.small')) {
      violations.push({ message: 'brokers of type t3.small have no tiered storage', value: cluster.instanceType.toString() });
    }
    return violations.length > 0 ? findings(violations) : version === undefined ? cannotKnow('the Kafka version is not known') : HOLDS;
  },
};

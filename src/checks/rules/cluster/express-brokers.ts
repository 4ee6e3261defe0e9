import { cannotKnow, finding, HOLDS, minorVersion, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

const VERSIONS = ['3.6', '3.8', '3.9', '4.2'];

export const expressBrokers: Rule = {
  id: 'MC-CLU-006',
  title: 'express brokers have a Kafka version and an instance type that support them',
  severity: 'error',
  why: 'The service offers express brokers of the m7g family, with a few Kafka versions only, and refuses others.',
  fix: `choose one of the Kafka versions ${VERSIONS.join(', ')} and an instance type such as m7g.large`,
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html',
  check({ cluster }) {
    if (cluster?.kind !== 'express') {
      return NOT_APPLICABLE;
    }
    const version = minorVersion(cluster.kafkaVersion?.literal);
    const violations: Violation[] = [];
    if (version !== undefined && !VERSIONS.includes(version)) {
      violations.push({ message: `express brokers do not run Kafka ${cluster.kafkaVersion}, only ${VERSIONS.join(', ')}`, value: String(cluster.kafkaVersion) });
    }
    if (cluster.instanceType?.literal !== undefined && !/^(express\.)?m7g\./.test(cluster.instanceType.literal)) {
      violations.push({
        message: `express brokers do not exist as ${cluster.instanceType}, only of the family m7g`,
        value: String(cluster.instanceType),
      });
    }
    return violations.length > 0 ? finding(...violations) : version === undefined ? cannotKnow('the Kafka version is not known') : HOLDS;
  },
};

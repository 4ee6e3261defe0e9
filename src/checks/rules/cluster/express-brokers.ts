import { cannotKnow, findings, HOLDS, minorVersion, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

const VERSIONS = ['3.6', '3.8', '3.9', '4.2'];
/** As the service names the versions. With ZooKeeper there are only the first two. */
const NAMES = '3.6.0, 3.8.x, 3.9.x.kraft, 4.2.x.kraft';

export const expressBrokers: Rule = {
  id: 'MC-CLU-006',
  title: 'express brokers have a Kafka version and an instance type that support them',
  severity: 'error',
  why: 'The service offers express brokers of the m7g family, with a few Kafka versions only, and rejects others. Kafka 3.9 came to express brokers in '
    + 'December 2025 with KRaft only: with ZooKeeper (3.9.x) the service answers "Express instance types are not supported for Kafka version 3.9.x".',
  fix: `choose one of the Kafka versions ${NAMES} and an instance type such as m7g.large`,
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html, https://github.com/hashicorp/terraform-provider-aws/issues/48309',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.kind !== 'express') {
      return NOT_APPLICABLE;
    }
    const version = minorVersion(cluster.kafkaVersion?.literal);
    const violations: Violation[] = [];
    if (version !== undefined && !VERSIONS.includes(version)) {
      violations.push({ message: `express brokers do not support Kafka ${cluster.kafkaVersion}, only ${NAMES}`, value: String(cluster.kafkaVersion) });
    } else if (version === '3.9' && cluster.kafkaVersion?.literal?.endsWith('.kraft') === false) {
      violations.push({
        message: `express brokers run Kafka 3.9 with KRaft only, but ${cluster.kafkaVersion} is the version with ZooKeeper`,
        value: String(cluster.kafkaVersion),
        fix: 'use 3.9.x.kraft',
      });
    }
    if (cluster.instanceType?.literal !== undefined && !/^(express\.)?m7g\./.test(cluster.instanceType.literal)) {
      violations.push({
        message: `express brokers do not exist as ${cluster.instanceType}, only of the family m7g`,
        value: String(cluster.instanceType),
      });
    }
    return violations.length > 0 ? findings(violations) : version === undefined ? cannotKnow('the Kafka version is not known') : HOLDS;
  },
};

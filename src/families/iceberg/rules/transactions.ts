import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { ICEBERG_SINK } from '../family';

export const icebergTransactions: Rule = {
  id: 'MC-ICE-002',
  title: 'an Iceberg sink can end its transactions on a cluster with IAM access control',
  severity: 'warning',
  why: 'The sink commits in transactions. With IAM access control, brokers can end a transaction on Apache Kafka 3.8 and later only.',
  fix: 'use a cluster with Apache Kafka 3.8 or later, or an authentication method other than IAM',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html',
  requires: ['clientAuthentication'],
  check(deployment) {
    if (literal(deployment, 'connector.class') !== ICEBERG_SINK || deployment.clientAuthentication?.literal !== 'IAM') {
      return NOT_APPLICABLE;
    }
    const version = deployment.cluster?.kafkaVersion?.literal;
    const [major, minor] = (version ?? '').split('.').map(Number);
    if (version === undefined || Number.isNaN(major) || minor === undefined || Number.isNaN(minor)) {
      return cannotKnow('the version of Apache Kafka on the cluster is not known');
    }
    return major > 3 || (major === 3 && minor >= 8) ? HOLDS : finding({
      value: version,
      message: `the cluster runs Apache Kafka ${version} with IAM access control, on which transactions cannot end; use 3.8 or later`,
    });
  },
};

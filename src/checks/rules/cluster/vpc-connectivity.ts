import { findings, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

export const vpcConnectivity: Rule = {
  id: 'MC-CLU-008',
  title: 'the cluster supports multi-VPC private connectivity',
  severity: 'error',
  why: 'The service offers multi-VPC private connectivity to authenticated clients of provisioned clusters with Kafka 2.7.1 or later and brokers '
    + 'larger than t3.small, and refuses to turn it on otherwise.',
  fix: 'turn on IAM access control, SASL/SCRAM or mutual TLS for the cluster\'s own VPC too, on brokers larger than t3.small',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/aws-access-mult-vpc.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const mechanisms = cluster?.vpcConnectivity ?? [];
    if (cluster === undefined || mechanisms.length === 0) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = [];
    if (cluster.kind === 'serverless' || cluster.kind === 'self-managed') {
      violations.push({ message: `a ${cluster.kind} cluster has no multi-VPC private connectivity` });
    }
    if (isAtLeast(cluster.kafkaVersion?.literal, '2.7.1') === false) {
      violations.push({ message: `Kafka ${cluster.kafkaVersion} has no multi-VPC private connectivity, only 2.7.1 and later`, value: String(cluster.kafkaVersion) });
    }
    if (cluster.instanceType?.endsWith('t3.small')) {
      violations.push({ message: 'brokers of type t3.small have no multi-VPC private connectivity', value: String(cluster.instanceType) });
    }
    const inVpc = { IAM: cluster.iam, SCRAM: cluster.scram, MUTUAL_TLS: cluster.mutualTls };
    for (const mechanism of mechanisms) {
      if (mechanism === 'NONE') {
        violations.push({ message: 'unauthenticated clients cannot use multi-VPC private connectivity', value: mechanism });
      } else if (inVpc[mechanism] === false) {
        violations.push({ message: `multi-VPC private connectivity is requested with ${mechanism}, which the cluster does not have`, value: mechanism });
      }
    }
    return violations.length > 0 ? findings(violations) : HOLDS;
  },
};

import type { Rule, Text } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal, workerProperties } from '../../support';

export const exactlyOnce: Rule = {
  id: 'MC-TOP-004',
  title: 'transactions with IAM run on Kafka 3.8 or later',
  severity: 'error',
  why: 'IAM access control supports ending a transaction from Kafka 3.8 on. On earlier versions exactly-once sources fail at their first commit.',
  fix: 'use a cluster with Kafka 3.8 or later, or at-least-once delivery',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html',
  requires: ['clientAuthentication'],
  check(deployment) {
    const { cluster, clientAuthentication } = deployment;
    const worker = workerProperties(deployment)?.get('exactly.once.source.support')?.literal;
    const demanded = literal(deployment, 'exactly.once.support') === 'required' || worker === 'enabled' || worker === 'preparing';
    if (!demanded || clientAuthentication?.literal !== 'IAM') {
      return NOT_APPLICABLE;
    }
    const version = cluster?.kafkaVersion;
    const known = version && numbers(version);
    if (known === undefined) {
      return cannotKnow('the Kafka version of the cluster is not known');
    }
    return known[0] > 3 || (known[0] === 3 && known[1] >= 8) ? HOLDS : finding({
      message: `the connector uses transactions with IAM, but the cluster runs Kafka ${version}`,
      value: String(version),
    });
  },
};

function numbers(version: Text): [number, number] | undefined {
  const match = /^(\d+)\.(\d+)/.exec(version.literal ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

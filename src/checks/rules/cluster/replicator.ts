import type { Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const replicatorRule: Rule = {
  id: 'MC-CLU-033',
  title: 'the Amazon MSK clusters of a replicator have IAM access control',
  severity: 'error',
  why: 'A replicator connects to Amazon MSK clusters with IAM, and the service rejects one whose cluster has no IAM access control.',
  fix: 'turn on IAM access control for the cluster, in addition to its other methods',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-requirements.html',
  about: ['replicator'],
  requires: ['cluster'],
  check({ cluster }) {
    const sides = cluster?.replicated;
    if (sides === undefined) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = sides.flatMap(({ side, iam }) => iam === false ? [{ message: `the ${side} cluster of the replicator has no IAM access control` }] : []);
    return violations.length === 0 && sides.some(({ iam }) => iam === undefined) ? cannotKnow('the authentication of a cluster is not known') : findings(violations);
  },
};

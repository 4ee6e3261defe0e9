import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const iamGrants: Rule = {
  id: 'MC-CLU-017',
  title: 'IAM grants are for clusters with IAM access control',
  severity: 'error',
  why: 'IAM permissions for Kafka have no effect where clients do not authenticate with IAM: the grant would only appear to restrict access.',
  fix: 'turn on IAM access control for the cluster, or create Kafka access control lists (ACLs) with an admin client',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html',
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.grants !== true) {
      return NOT_APPLICABLE;
    }
    if (cluster.kind === 'self-managed' || cluster.iam === false) {
      return finding({
        message: cluster.kind === 'self-managed'
          ? 'access is granted to a cluster that is not Amazon MSK'
          : 'access is granted with IAM to a cluster without IAM access control',
      });
    }
    return cluster.iam === undefined ? cannotKnow('it is not known whether the cluster has IAM access control') : HOLDS;
  },
};

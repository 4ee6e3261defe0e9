import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const iamGrants: Rule = {
  id: 'MC-CLU-017',
  title: 'grants are for clusters with IAM access control',
  severity: 'error',
  why: 'Kafka permissions of IAM decide nothing where clients do not authenticate by IAM: the grant would look like a protection and be none.',
  fix: 'switch on IAM access control in the cluster, or grant by access control lists of Kafka with an admin client',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html',
  check({ cluster }) {
    if (cluster?.grants !== true) {
      return NOT_APPLICABLE;
    }
    if (cluster.kind === 'self-managed' || cluster.iam === false) {
      return finding({
        message: cluster.kind === 'self-managed'
          ? 'access is granted to a cluster that is not Amazon MSK'
          : 'access is granted by IAM to a cluster without IAM access control',
      });
    }
    return cluster.iam === undefined ? cannotKnow('it is not known whether the cluster has IAM access control') : HOLDS;
  },
};

import { NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { refusedAtCreation } from './at-creation';

export const publicAccessAtCreation: Rule = {
  id: 'MC-CLU-019',
  title: 'public access is turned on in a second deployment',
  severity: 'warning',
  why: 'The service refuses to create a cluster with public access; it can be turned on only for a running cluster. Whether the cluster exists '
    + 'cannot be known before the deployment, unless a plan says it.',
  fix: 'deploy the cluster without public access (`DISABLED`) first, then turn it on and deploy again; once the cluster exists, use `PublicAccess.ENABLED_ON_EXISTING_CLUSTER`',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html, https://github.com/hashicorp/terraform-provider-aws/issues/31271',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    return cluster?.publicAccess !== true ? NOT_APPLICABLE : refusedAtCreation('public access', cluster.creation);
  },
};

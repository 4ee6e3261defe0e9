import { NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { refusedAtCreation } from './at-creation';

export const vpcConnectivityAtCreation: Rule = {
  id: 'MC-CLU-009',
  title: 'multi-VPC private connectivity is turned on in a second deployment',
  severity: 'warning',
  why: 'The service refuses to create a cluster with multi-VPC private connectivity; it can be turned on only for a running cluster. Whether the '
    + 'cluster exists cannot be known before the deployment, unless a plan says it.',
  fix: 'deploy the cluster without `vpcConnectivity` first, then add it and deploy again; once the cluster exists, use `VpcConnectivity.onExistingCluster`',
  source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1775',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    return (cluster?.vpcConnectivity ?? []).length === 0 ? NOT_APPLICABLE : refusedAtCreation('multi-VPC private connectivity', cluster?.creation);
  },
};

import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const policyPrincipals: Rule = {
  id: 'MC-CLU-062',
  title: 'a cluster policy is created after the roles that it names',
  severity: 'warning',
  why: 'The service rejects a cluster policy that names a role that does not exist yet: "The IAM Principal was not found". CloudFormation creates both at once unless one refers to the other.',
  fix: 'name the role with Fn::GetAtt, or add it to DependsOn of the policy',
  source: 'https://github.com/aws-samples/msk-powered-financial-data-feed/issues/5',
  about: ['policy'],
  requires: ['cluster'],
  check({ cluster }) {
    const roles = cluster?.unawaitedPrincipals;
    return roles === undefined ? NOT_APPLICABLE
      : findings(roles.map(role => ({ message: `the cluster policy names the role ${role} by its ARN, so it may be created before the role` })));
  },
};

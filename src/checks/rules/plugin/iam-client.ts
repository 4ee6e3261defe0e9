import type { Rule } from '../../../model';
import { carried, inspected } from './inspection';

export const iamClientInside: Rule = {
  id: 'MC-PLUG-004',
  title: 'a plugin does not contain aws-msk-iam-auth',
  severity: 'error',
  why: 'The service adds aws-msk-iam-auth to the workers itself. A second copy in the plugin conflicts with it, and no client can authenticate.',
  fix: 'remove aws-msk-iam-auth from the plugin',
  source: 'https://github.com/aws/aws-msk-iam-auth/issues/142',
  requires: ['plugins'],
  check(deployment) {
    const mixed = inspected(deployment, ['iam-auth-inside']);
    return mixed.answer === 'finding' ? mixed : carried(deployment, /breaks IAM/, jars => `the plugin contains ${jars}`);
  },
};

import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const iamClientInside: Rule = {
  id: 'MC-PLUG-004',
  title: 'a plugin brings no IAM client of its own',
  severity: 'error',
  why: 'The service adds aws-msk-iam-auth to the workers itself. A second copy in the plugin clashes with it, and no client logs in.',
  fix: 'leave aws-msk-iam-auth out of the plugin',
  source: 'https://github.com/aws/aws-msk-iam-auth/issues/142',
  check: deployment => inspected(deployment, ['iam-auth-inside']),
};

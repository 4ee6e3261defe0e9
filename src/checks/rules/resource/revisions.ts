import type { Rule } from '../../../model';
import { findings } from '../../../model';

export const revisions: Rule = {
  id: 'MC-CFN-018',
  title: 'revisions of plugins and worker configurations are whole numbers from 1',
  severity: 'error',
  why: 'The first revision is 1. The service refuses a connector that refers to a revision that does not exist.',
  fix: 'use the attribute of the resource: Revision in CloudFormation, latest_revision in Terraform; a custom plugin and a worker configuration of the same template have revision 1',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CustomPlugin.html',
  check({ plugins = [], workerConfiguration }) {
    const worker = typeof workerConfiguration === 'object' ? [['the worker configuration', workerConfiguration.revision] as const] : [];
    return findings([...plugins.map(({ revision }) => ['the custom plugin', revision] as const), ...worker].flatMap(([what, revision]) =>
      revision === undefined || (Number.isInteger(revision) && revision >= 1) ? []
        : [{ message: `the revision of ${what} is ${revision}; revisions are whole numbers from 1`, value: String(revision) }]));
  },
};

import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import { isFixed } from '../../fixed-names';
import { isGiven } from '../../support';

export const fixedWorkerName: Rule = {
  id: 'MC-WRK-006',
  title: 'the name of a worker configuration changes with its content',
  severity: 'warning',
  why: 'Each change replaces the worker configuration, and CloudFormation creates the new one before it deletes the old one. With a fixed name '
    + 'every update fails: the name already exists.',
  fix: 'add a hash of the content to the name',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/36672',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check({ workerConfiguration, scope }) {
    if (!isGiven(workerConfiguration) || workerConfiguration.name === undefined || scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    return isFixed(workerConfiguration.name) ? finding({
      message: `the worker configuration has the fixed name ${quoted(workerConfiguration.name)}, so it cannot be updated`,
      value: String(workerConfiguration.name),
    }) : HOLDS;
  },
};

import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { literalSecrets } from '../secrets/support';

export const secretInEvents: Rule = {
  id: 'MC-OPS-002',
  title: 'the configuration of a connector that is updated in place contains no plaintext secret',
  severity: 'warning',
  why: 'The configuration is a property of a custom resource: it is visible in the template, is passed from function to function, and can be read in the '
    + 'execution history of the state machine that awaits the change, for 90 days and whatever the log level is.',
  fix: 'move the value to AWS Secrets Manager and use a reference such as ${secretsmanager:name:field}, which a config provider resolves',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-states.html',
  instead: ['MC-SEC-002'],
  requires: ['changes'],
  check(deployment) {
    return deployment.changes !== 'in place' || deployment.configuration === undefined
      ? NOT_APPLICABLE
      : findings(literalSecrets(deployment).map(({ key, message }) => ({ key, message: `${message}, and every change carries it through the execution history of AWS Step Functions` })));
  },
};

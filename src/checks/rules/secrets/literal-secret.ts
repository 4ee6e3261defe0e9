import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { literalSecrets } from './support';

export const literalSecret: Rule = {
  id: 'MC-SEC-002',
  title: 'the configuration contains no plaintext secret',
  severity: 'warning',
  why: 'The connector works, but the value can be read in the template, by everyone who may describe the connector, and, for options of a type '
    + 'other than password, in the logs of the workers.',
  fix: 'move the value to AWS Secrets Manager and use a reference such as ${secretsmanager:name:field}, which a config provider resolves',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html',
  check(deployment) {
    return deployment.configuration === undefined
      ? NOT_APPLICABLE
      : findings(literalSecrets(deployment));
  },
};

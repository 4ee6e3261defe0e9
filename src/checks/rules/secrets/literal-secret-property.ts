import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const literalSecretProperty: Rule = {
  id: 'MC-SEC-001',
  title: 'a typed secret is not a literal',
  severity: 'error',
  why: 'A literal is visible in the template, in the deployed connector and wherever either is shown.',
  fix: 'use a reference to AWS Secrets Manager or Parameter Store, such as ConnectorSecret.fromSecretsManager(secret, \'password\')',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html',
  check({ literalSecretProperties }) {
    return literalSecretProperties === undefined ? NOT_APPLICABLE : findings(literalSecretProperties.map(key => ({
      key,
      message: `${key} is specified in plaintext`,
    })));
  },
};

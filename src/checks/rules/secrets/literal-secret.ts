import { isSecretName } from '../../../catalog';
import type { Rule, Text } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';

export const literalSecret: Rule = {
  id: 'MC-SEC-002',
  title: 'the configuration contains no plaintext secret',
  severity: 'warning',
  why: 'The connector works, but the value can be read in the template, by everyone who may describe the connector, and, for options of a type '
    + 'other than password, in the logs of the workers.',
  fix: 'move the value to AWS Secrets Manager and use a reference such as ${secretsmanager:name:field}, which a config provider resolves',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html',
  check({ configuration, literalSecretProperties = [] }) {
    if (configuration === undefined) {
      return NOT_APPLICABLE;
    }
    return finding(...[...configuration]
      .filter(([key, value]) => isSecretName(key) && !isReference(value) && !literalSecretProperties.includes(key))
      .map(([key]) => ({ key, message: `${key} is given as plain text` })));
  },
};

/** A value that says by itself that it holds no secret: a reference for a config provider, a placeholder, the login of a role, nothing. */
function isReference(value: Text): boolean {
  const literal = value.literal?.trim();
  return literal === undefined || literal === '' || /\$\{[^}]+\}|\{\{.+\}\}|^<[^>]*>$|^\*+$|IAMLoginModule required;?$/.test(literal);
}

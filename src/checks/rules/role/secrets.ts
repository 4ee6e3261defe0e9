import { allowed } from '../../access/role';
import { covers } from '../../access/glob';
import type { Known, Rule } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE, Text } from '../../../model';
import { declaredProviders, secretReferences } from '../secrets/references';

const ACTIONS: ReadonlyArray<[RegExp, string[], string]> = [
  [/SecretsManagerConfigProvider$/, ['secretsmanager:GetSecretValue'], 'secret'],
  [/(SsmParamStore|ParameterStore)ConfigProvider$/, ['ssm:GetParameter', 'ssm:GetParameters'], 'parameter'],
];

export const roleForSecrets: Rule = {
  id: 'MC-ROLE-013',
  title: 'the execution role may read the secrets that the configuration refers to',
  severity: 'error',
  why: 'Workers read secrets with the execution role. Without the permission the connector does not start, or it logs in with an empty password.',
  fix: 'allow secretsmanager:GetSecretValue on the secret, or ssm:GetParameter on the parameter, and kms:Decrypt if it is encrypted with a customer '
    + 'managed key',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-debeziumsource-connector-example.html',
  check(deployment) {
    const references = secretReferences(deployment.configuration ?? new Map());
    const { role } = deployment;
    if (references.length === 0 || role === undefined) {
      return NOT_APPLICABLE;
    }
    const providers = declaredProviders(deployment);
    if (role.statements === undefined || providers === undefined) {
      return cannotKnow('the statements of the execution role or the worker configuration are defined elsewhere');
    }
    const violations = references.flatMap(({ key, alias, rest }) => {
      const className = providers.get(alias)?.literal ?? '';
      const [, actions, what] = ACTIONS.find(([pattern]) => pattern.test(className)) ?? [];
      const name = rest.replace(/^:/, '').replace(/^arn:.*:secret:/, '').split(/[:?]/)[0].replace(/^\//, '');
      return actions !== undefined && actions.every(action => allowed(role.statements!, action, resource => isSecret(resource, name)) === false) ? [{
        key,
        message: `the execution role does not allow ${actions.join(' or ')} on the ${what} to which ${key} refers`,
      }] : [];
    });
    return violations.length === 0 ? HOLDS : findings(violations);
  },
};

/** Statements name secrets by ARNs with a random end of six characters, and parameters by their path. */
function isSecret(resource: Text, name: string): Known {
  const pattern = resource.literal;
  if (pattern === '*' || (name !== '' && !name.includes('\u0000') && resource.literals.some(part => part.includes(name)))) {
    return true;
  }
  const glob = pattern?.split(/:secret:|:parameter\/?/)[1];
  if (glob === undefined || name.includes('\u0000')) {
    return undefined;
  }
  return covers(Text.literal(glob), Text.literal(name)) || covers(Text.literal(glob), Text.literal(`${name}-AbCdEf`));
}

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
  requires: ['role'],
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
      const id = rest.replace(/^:/, '');
      const name = id.replace(/^arn:.*:secret:/, '').split(/[:?]/)[0].replace(/^\//, '');
      return actions !== undefined && actions.every(action => allowed(role.statements!, action, resource => isSecret(resource, name, id.startsWith('arn:'))) === false) ? [{
        key,
        message: `the execution role does not allow ${actions.join(' or ')} on the ${what} to which ${key} refers`,
      }] : [];
    });
    return violations.length === 0 ? HOLDS : findings(violations);
  },
};

/**
 * Statements name secrets by ARNs, which end in a hyphen and six characters that AWS Secrets Manager adds to the name: the name without them is the
 * ARN of no secret. Parameters are named by their path.
 */
function isSecret(resource: Text, name: string, isArn: boolean): Known {
  if (resource.literal === '*') {
    return true;
  }
  const pieces = resource.split(':');
  const kind = pieces.findIndex(({ literal }) => literal === 'secret');
  const glob = kind >= 0 ? Text.join(pieces.slice(kind + 1).flatMap((piece, index) => index === 0 ? [piece] : [':', piece])) : undefined;
  if (name === '' || name.includes('\u0000')) {
    return undefined;
  }
  if (glob !== undefined) {
    // an ARN may be complete already
    const names = [`${name}-AbCdEf`, ...isArn ? [name] : []];
    return names.some(each => covers(glob, Text.literal(each)) === true) || glob.literal?.replace(/-[A-Za-z0-9]{6}$/, '') === name && glob.literal !== name ? true : glob.isLiteral ? false : undefined;
  }
  const path = resource.literal?.split(/:parameter\/?/)[1];
  return path !== undefined ? covers(Text.literal(path), Text.literal(name)) : resource.literals.some(part => part.includes(name)) ? true : undefined;
}

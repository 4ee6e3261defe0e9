import type { ConnectorDeployment, Rule, SecretModel, Violation } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE, oneOf } from '../../../model';
import { specialEntries } from '../../special-entries';
import { declaredProviders } from './references';

interface Asked { readonly key: string; readonly alias: string; readonly member: string; readonly secret: SecretModel }

export const secretMembers: Rule = {
  id: 'MC-SEC-012',
  title: 'a secret is a JSON object that has the key of the reference',
  severity: 'error',
  why: 'The config provider reads the secret as a JSON object and takes one key of it. With a plain text, or another key, it finds no value, and the connector fails to log in.',
  fix: 'store the secret as a JSON object (SecretStringTemplate and GenerateStringKey for a generated one) and refer to a key of it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html',
  requires: ['secrets'],
  check(deployment) {
    const asked = askedOf(deployment);
    const wrong = asked.filter(({ member, secret }) => typeof secret.holds === 'string' || !secret.holds.includes(member));
    return asked.length === 0 ? NOT_APPLICABLE : wrong.length === 0 ? HOLDS : findings(wrong.map(violationOf));
  },
};

function violationOf({ key, member, secret: { holds } }: Asked): Violation {
  const what = `${key} refers to the key ${member} of a secret that`;
  // whether somebody has replaced the generated value, a template does not show
  return holds === 'generated text'
    ? { key, severity: 'warning', message: `${what} is created with a generated plain text, not a JSON object: until its value is replaced, the connector fails` }
    : { key, message: `${what} ${typeof holds === 'string' ? 'is plain text, not a JSON object' : `has ${oneOf(holds, 'and')} only`}` };
}

/** The references to secrets of the same template, read by a provider of AWS Secrets Manager. */
function askedOf(deployment: ConnectorDeployment): Asked[] {
  const { configuration, secrets } = deployment;
  if (configuration === undefined || secrets === undefined) {
    return [];
  }
  const providers = declaredProviders(deployment);
  return specialEntries(configuration).filter(([, { literals }]) => literals.some(part => part.includes('${'))).flatMap(([key, { parts }]) => {
    const text = parts.map((part, index) => typeof part === 'string' ? part : `\uE000${index}\uE001`).join('');
    return [...text.matchAll(/\$\{([A-Za-z][\w.-]*):([^:{}]+):([\w.-]+)\}/g)].flatMap(([, alias, path, member]) => {
      const part = parts[Number(/^\uE000(\d+)\uE001$/.exec(path)?.[1] ?? -1)];
      const secret = secrets.find(({ references, name }) => typeof part === 'object' ? references.includes(part.ref) : name === path);
      return secret === undefined || !/SecretsManager/.test(providers?.get(alias)?.literal ?? '') ? [] : [{ key, alias, member, secret }];
    });
  });
}

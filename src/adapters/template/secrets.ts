import type { SecretModel } from '../../model';
import type { Template, TemplateResource } from './template';
import { isFunction, isObject } from './values';

/** What an attachment adds to a secret. */
const OF_THE_DATABASE = ['engine', 'host', 'port', 'dbname', 'dbInstanceIdentifier', 'dbClusterIdentifier', 'username', 'password', 'masterarn'];

/** The secrets of the template of which it is known what they hold. */
export function secretsOf(template: Template): SecretModel[] {
  return template.once('secrets', '', () => {
    const attachments = template.ofType('AWS::SecretsManager::SecretTargetAttachment');
    return template.ofType('AWS::SecretsManager::Secret').flatMap(secret => {
      const attached = attachments.filter(({ properties }) => template.target(properties.SecretId)?.id === secret.id);
      const held = holds(secret);
      return held === undefined ? [] : [{
        references: [secret.id, `${secret.id}.Id`, ...attached.map(({ id }) => id)],
        ...typeof secret.properties.Name === 'string' && { name: secret.properties.Name },
        holds: held === 'text' || attached.length === 0 ? held : [...held, ...OF_THE_DATABASE],
      }];
    });
  });
}

function holds({ properties: { SecretString, GenerateSecretString } }: TemplateResource): SecretModel['holds'] | undefined {
  if (typeof SecretString === 'string') {
    return membersOf(SecretString);
  }
  if (SecretString !== undefined || !isObject(GenerateSecretString) || isFunction(GenerateSecretString)) {
    return undefined;
  }
  const { SecretStringTemplate, GenerateStringKey } = GenerateSecretString;
  if (SecretStringTemplate === undefined) {
    return 'text';
  }
  const members = typeof SecretStringTemplate === 'string' ? membersOf(SecretStringTemplate) : undefined;
  return members === undefined || members === 'text' || typeof GenerateStringKey !== 'string' ? undefined : [...members, GenerateStringKey];
}

function membersOf(json: string): SecretModel['holds'] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? Object.keys(value) : 'text';
  } catch {
    // a dynamic reference stands for what nobody sees here
    return json.includes('{{') ? undefined : 'text';
  }
}

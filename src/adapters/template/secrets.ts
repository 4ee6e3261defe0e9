import type { SecretModel } from '../../model';
import { secretContents } from '../../model';
import type { Template, TemplateResource } from './template';
import { isFunction, isObject } from './values';

/** The secrets of the template of which it is known what they hold. */
export function secretsOf(template: Template): SecretModel[] {
  return template.once('secrets', '', () => {
    const attachments = template.ofType('AWS::SecretsManager::SecretTargetAttachment');
    return template.ofType('AWS::SecretsManager::Secret').flatMap((secret) => {
      const attached = attachments.filter(({ properties }) => template.target(properties.SecretId)?.id === secret.id);
      const holds = contentsOf(secret, attached.length > 0);
      return holds === undefined ? [] : [{
        references: [secret.id, `${secret.id}.Id`, ...attached.map(({ id }) => id)],
        ...typeof secret.properties.Name === 'string' && { name: secret.properties.Name },
        holds,
      }];
    });
  });
}

function contentsOf({ properties: { SecretString, GenerateSecretString } }: TemplateResource, isAttached: boolean): SecretModel['holds'] | undefined {
  const generation = isObject(GenerateSecretString) && !isFunction(GenerateSecretString) ? GenerateSecretString : undefined;
  return secretContents({
    secretString: SecretString,
    isGenerated: generation !== undefined,
    template: generation?.SecretStringTemplate,
    generateStringKey: generation?.GenerateStringKey,
    isAttached,
  });
}

import type { EncryptionKeyModel, Text } from '../../model';
import { statementsFromDocument } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, isFunction, isObject, list, text } from './values';

const WRITE = ['kms:GenerateDataKey', 'kms:Decrypt'];
const READ = ['kms:Decrypt'];

/** The customer managed keys of the buckets and secrets to which a configuration refers. */
export function encryptionKeysOf(template: Template, configuration: ReadonlyMap<string, Text> | undefined): EncryptionKeyModel[] {
  const ids = new Set([...configuration?.values() ?? []].flatMap(value => value.references).map(reference => reference.split('.')[0]));
  return [...ids].flatMap(id => {
    const resource = secretBehind(template, template.resource(id));
    return resource?.type === 'AWS::S3::Bucket' ? keyModel(template, `the bucket ${resource.id}`, keyOfBucket(resource), WRITE)
      : resource?.type === 'AWS::SecretsManager::Secret' ? keyModel(template, `the secret ${resource.id}`, resource.properties.KmsKeyId, READ) : [];
  });
}

/** An attachment, or the schedule of a rotation, stands for its secret. */
function secretBehind(template: Template, resource: TemplateResource | undefined): TemplateResource | undefined {
  return resource !== undefined && /^AWS::SecretsManager::(SecretTargetAttachment|RotationSchedule)$/.test(resource.type)
    ? template.leadsTo(resource.properties.SecretId, ['AWS::SecretsManager::Secret']) : resource;
}

function keyOfBucket({ properties }: TemplateResource): unknown {
  const encryption = at(properties.BucketEncryption);
  const rules = encryption === undefined || encryption === 'unknown' ? undefined : list(encryption.ServerSideEncryptionConfiguration);
  const [byDefault] = (rules ?? []).map(rule => isObject(rule) ? at(rule.ServerSideEncryptionByDefault) : undefined);
  return byDefault === undefined || byDefault === 'unknown' ? undefined : byDefault.KMSMasterKeyID;
}

/** Only a key of this template is known to be of a customer, with its policy; others may let the role in by theirs. */
function keyModel(template: Template, of: string, value: unknown, actions: readonly string[]): EncryptionKeyModel[] {
  const resource = template.target(value);
  const key = text(value);
  if (key === undefined || resource?.type !== 'AWS::KMS::Key') {
    return [];
  }
  const document = resource.properties.KeyPolicy;
  const known = isObject(document) && !isFunction(document) && !isFunction(document.Statement);
  return [{ of, key, actions, ...known && { policy: statementsFromDocument(document) } }];
}

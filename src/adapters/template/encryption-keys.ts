import type { EncryptionKeyModel, Text } from '../../model';
import { grouped, statementsFromDocument } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, isFunction, isObject, list, text } from './values';

/** The customer managed keys of the buckets, secrets and catalogs to which a configuration refers, and of where logs go. */
export function encryptionKeysOf(
  template: Template, configuration: ReadonlyMap<string, Text> | undefined, logDelivery: unknown,
): EncryptionKeyModel[] {
  return [...keysOfConfiguration(template, configuration), ...keysOfLogs(template, logDelivery), ...keysOfCatalog(template, configuration)];
}

function keysOfConfiguration(template: Template, configuration: ReadonlyMap<string, Text> | undefined): EncryptionKeyModel[] {
  const options = grouped([...configuration ?? []].flatMap(([option, value]) => value.references.map((reference): [string, string] => [reference.split('.')[0], option])));
  return [...options].flatMap(([id, named]) => {
    const resource = secretBehind(template, template.resource(id));
    return resource?.type === 'AWS::S3::Bucket' ? keyModel(template, { encrypts: 'bucket', of: `the bucket ${resource.id}`, options: named }, keyOfBucket(resource))
      : resource?.type === 'AWS::SecretsManager::Secret' ? keyModel(template, { encrypts: 'secret', of: `the secret ${resource.id}`, options: named }, resource.properties.KmsKeyId) : [];
  });
}

/** Logs are encrypted by the service that delivers them, whose principal the policy of the key must name. */
function keysOfLogs(template: Template, logDelivery: unknown): EncryptionKeyModel[] {
  const worker = at(logDelivery, 'WorkerLogDelivery');
  const target = (name: string, property: string) => {
    const destination = worker === undefined || worker === 'unknown' ? undefined : at(worker[name]);
    return destination === undefined || destination === 'unknown' ? undefined : template.target(destination[property]);
  };
  const group = target('CloudWatchLogs', 'LogGroup');
  const bucket = target('S3', 'Bucket');
  return [
    ...group?.type === 'AWS::Logs::LogGroup'
      ? keyModel(template, { encrypts: 'log group', of: `the log group ${group.id}` }, group.properties.KmsKeyId) : [],
    ...bucket?.type === 'AWS::S3::Bucket'
      ? keyModel(template, { encrypts: 'bucket of logs', of: `the bucket ${bucket.id} of the logs` }, keyOfBucket(bucket)) : [],
  ];
}

/** A Data Catalog is encrypted as a whole, with the role of whoever calls AWS Glue unless its settings name another role. */
function keysOfCatalog(template: Template, configuration: ReadonlyMap<string, Text> | undefined): EncryptionKeyModel[] {
  const uses = (option: string, catalog: RegExp) => catalog.test(configuration?.get(option)?.literal ?? '');
  if (!uses('iceberg.catalog.type', /^glue$/i) && !uses('iceberg.catalog.catalog-impl', /\.GlueCatalog$/)) {
    return [];
  }
  return template.ofType('AWS::Glue::DataCatalogEncryptionSettings').flatMap(({ properties }) => {
    const encryption = at(properties, 'DataCatalogEncryptionSettings', 'EncryptionAtRest');
    return encryption === undefined || encryption === 'unknown' || encryption.CatalogEncryptionMode !== 'SSE-KMS' ? []
      : keyModel(template, { encrypts: 'catalog', of: 'the AWS Glue Data Catalog' }, encryption.SseAwsKmsKeyId);
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
function keyModel(template: Template, what: Omit<EncryptionKeyModel, 'key' | 'policy'>, value: unknown): EncryptionKeyModel[] {
  const resource = template.target(value);
  const key = text(value);
  if (key === undefined || resource?.type !== 'AWS::KMS::Key') {
    return [];
  }
  const document = resource.properties.KeyPolicy;
  const known = isObject(document) && !isFunction(document) && !isFunction(document.Statement);
  return [{ ...what, key, ...known && { policy: statementsFromDocument(document) } }];
}

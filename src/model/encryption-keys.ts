import { grouped } from './grouped';
import type { EncryptionKeyModel } from './role';
import type { Text } from './text';

/** The resources of a template or of an app. Properties have the names that the AWS CDK gives them. */
export interface ResourceReader<R> {
  typeOf(resource: R): string;
  /** A logical ID, or a construct path. */
  nameOf(resource: R): string;
  /** What a resource has at a path. Absent: nothing, or what only the deployment knows. */
  valueAt(resource: R, ...path: string[]): unknown;
  /** The resource that a value refers to. */
  target(value: unknown): R | undefined;
  /** The key that a value refers to, where the input contains it: others may admit the role by policies that nobody sees. */
  keyOf(value: unknown): Pick<EncryptionKeyModel, 'key' | 'policy'> | undefined;
}

/** What a connector uses that may be encrypted. */
export interface EncryptedParts<R> {
  readonly configuration: ReadonlyMap<string, Text> | undefined;
  /** The resources that the configuration refers to, each with the option that does. */
  readonly referred: ReadonlyArray<readonly [R, string]>;
  /** Where logs go. */
  readonly logTarget: (destination: string, property: string) => R | undefined;
  /** The encryption settings of the AWS Glue Data Catalog that the connector uses. */
  readonly catalogSettings: () => readonly R[];
}

type Encrypted = Omit<EncryptionKeyModel, 'key' | 'policy'>;

/** The customer managed keys of the buckets, secrets and catalogs that a configuration refers to, and of where logs go. */
export function encryptionKeysOf<R>(reader: ResourceReader<R>, parts: EncryptedParts<R>): EncryptionKeyModel[] {
  const model = (encrypted: Encrypted, value: unknown): EncryptionKeyModel[] => {
    const key = reader.keyOf(value);
    return key === undefined ? [] : [{ ...encrypted, ...key }];
  };
  const has = (resource: R | undefined, type: string): resource is R => resource !== undefined && reader.typeOf(resource) === type;
  const bucket = (resource: R, encrypted: Encrypted) => model(encrypted, reader.valueAt(resource, ...KEY_OF_BUCKET));
  const secretsAndBuckets = grouped(parts.referred.map(([resource, option]) => [secretBehind(reader, resource), option] as const));
  const group = parts.logTarget('cloudWatchLogs', 'logGroup');
  const logs = parts.logTarget('s3', 'bucket');
  return [
    ...[...secretsAndBuckets].flatMap(([resource, options]) => has(resource, 'AWS::S3::Bucket')
      ? bucket(resource, { encrypts: 'bucket', of: `the bucket ${reader.nameOf(resource)}`, options })
      : has(resource, 'AWS::SecretsManager::Secret')
        ? model({ encrypts: 'secret', of: `the secret ${reader.nameOf(resource)}`, options }, reader.valueAt(resource, 'kmsKeyId')) : []),
    // logs are encrypted by the service that delivers them
    ...has(group, 'AWS::Logs::LogGroup')
      ? model({ encrypts: 'log group', of: `the log group ${reader.nameOf(group)}` }, reader.valueAt(group, 'kmsKeyId')) : [],
    ...has(logs, 'AWS::S3::Bucket') ? bucket(logs, { encrypts: 'bucket of logs', of: `the bucket ${reader.nameOf(logs)} of the logs` }) : [],
    // a Data Catalog is encrypted as a whole, with the role of whoever calls AWS Glue unless its settings name another role
    ...!usesDataCatalog(parts.configuration) ? [] : parts.catalogSettings().flatMap(settings =>
      reader.valueAt(settings, ...CATALOG, 'catalogEncryptionMode') !== 'SSE-KMS' ? []
        : model({ encrypts: 'catalog', of: 'the AWS Glue Data Catalog' }, reader.valueAt(settings, ...CATALOG, 'sseAwsKmsKeyId'))),
  ];
}

const KEY_OF_BUCKET = ['bucketEncryption', 'serverSideEncryptionConfiguration', '0', 'serverSideEncryptionByDefault', 'kmsMasterKeyId'];
const CATALOG = ['dataCatalogEncryptionSettings', 'encryptionAtRest'];

function usesDataCatalog(configuration: ReadonlyMap<string, Text> | undefined): boolean {
  const matches = (option: string, catalog: RegExp) => catalog.test(configuration?.get(option)?.literal ?? '');
  return matches('iceberg.catalog.type', /^glue$/i) || matches('iceberg.catalog.catalog-impl', /\.GlueCatalog$/);
}

/** How many resources are followed from one that names a secret: a schedule may name an attachment. */
const HOPS = 3;

/** An attachment, or the schedule of a rotation, is referred to in place of its secret. */
function secretBehind<R>(reader: ResourceReader<R>, referred: R): R {
  let resource = referred;
  for (let hop = 0; hop < HOPS && /^AWS::SecretsManager::(SecretTargetAttachment|RotationSchedule)$/.test(reader.typeOf(resource)); hop++) {
    resource = reader.target(reader.valueAt(resource, 'secretId')) ?? resource;
  }
  return resource;
}

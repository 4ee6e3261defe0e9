import { CfnResource, Stack, Token } from 'aws-cdk-lib';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnKey } from 'aws-cdk-lib/aws-kms';
import type { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { CfnSecret, CfnSecretTargetAttachment } from 'aws-cdk-lib/aws-secretsmanager';
import type { EncryptionKeyModel } from '../model';
import { grouped, remembered, statementsFromDocument } from '../model';
import { textAt } from './l1-values';
import { constructBehind, isOf } from './references';
import { referredResources, resolvedFor, textsFor } from './tokens';

type Encrypted = Omit<EncryptionKeyModel, 'key' | 'policy'>;

/** The customer managed keys of this app that encrypt what a connector reads, writes and logs to, as they stand in the L1s. */
export function encryptionKeysOf(connector: CfnConnector): EncryptionKeyModel[] {
  return [...keysOfConfiguration(connector), ...keysOfLogs(connector)];
}

function keysOfConfiguration(connector: CfnConnector): EncryptionKeyModel[] {
  const configuration = connector.connectorConfiguration as { [key: string]: string };
  const options = Token.isUnresolved(configuration) ? [] : Object.entries(configuration);
  const referred = grouped(options.flatMap(([option, value]) =>
    referredResources(value).map((resource): [CfnResource, string] => [secretBehind(resource), option])));
  return [...referred].flatMap(([resource, named]) => {
    const { path } = resource.node;
    return isOf<CfnBucket>(resource, 'AWS::S3::Bucket') ? keyModel(connector, { encrypts: 'bucket', of: `the bucket ${path}`, options: named }, keyOfBucket(resource))
      : isOf<CfnSecret>(resource, 'AWS::SecretsManager::Secret') ? keyModel(connector, { encrypts: 'secret', of: `the secret ${path}`, options: named }, resource.kmsKeyId) : [];
  });
}

function keysOfLogs(connector: CfnConnector): EncryptionKeyModel[] {
  const target = (destination: string, property: string) => constructBehind(textAt(connector.logDelivery, 'workerLogDelivery', destination, property));
  const group = target('cloudWatchLogs', 'logGroup');
  const bucket = target('s3', 'bucket');
  return [
    ...isOf<CfnLogGroup>(group, 'AWS::Logs::LogGroup') ? keyModel(connector, { encrypts: 'log group', of: `the log group ${group.node.path}` }, group.kmsKeyId) : [],
    ...isOf<CfnBucket>(bucket, 'AWS::S3::Bucket') ? keyModel(connector, { encrypts: 'bucket of logs', of: `the bucket ${bucket.node.path} of the logs` }, keyOfBucket(bucket)) : [],
  ];
}

/** An attachment stands for its secret. */
function secretBehind(resource: CfnResource): CfnResource {
  const secret = isOf<CfnSecretTargetAttachment>(resource, 'AWS::SecretsManager::SecretTargetAttachment') ? constructBehind(resource.secretId) : undefined;
  return CfnResource.isCfnResource(secret) ? secret : resource;
}

function keyOfBucket({ bucketEncryption }: CfnBucket): string | undefined {
  return textAt(bucketEncryption, 'serverSideEncryptionConfiguration', '0', 'serverSideEncryptionByDefault', 'kmsMasterKeyId');
}

/** Only a key of this app is known with its policy; others may let the role in by theirs. */
function keyModel(connector: CfnConnector, encrypted: Encrypted, value: string | undefined): EncryptionKeyModel[] {
  const key = constructBehind(value);
  return isOf<CfnKey>(key, 'AWS::KMS::Key') ? [{ ...encrypted, key: textsFor(connector)(value), policy: policyOf(key) }] : [];
}

/** Many connectors use one key. */
const policyOf = remembered((key: CfnKey) => {
  const policy = resolvedFor(key, key.keyPolicy);
  return policy === undefined ? undefined : statementsFromDocument(policy, textsFor(Stack.of(key)));
});

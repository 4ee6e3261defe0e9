import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/check';

const KEY = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: { Effect: 'Allow', Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }, Action: 'kms:*', Resource: '*' } } } };
const bucket = (key: unknown) => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } }] } },
});

function said(statements: unknown[], more: Record<string, unknown>, configuration: Record<string, unknown>): string[] {
  const template = {
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: statements } }] } },
      Key: KEY,
      ...more,
      Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorConfiguration: configuration, ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
    },
  };
  const { deployments } = judge(readContent(JSON.stringify(template), 'a.template.json'));
  return deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-ROLE-031').map(({ message }) => message);
}

const SINK = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 's3.bucket.name': { Ref: 'Archive' } };
const allow = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });

test.each([['Arn', { 'Fn::GetAtt': ['Key', 'Arn'] }], ['Ref', { Ref: 'Key' }]])('the key of a bucket, by %s', (_, key) => {
  expect(said([allow('s3:*', '*')], { Archive: bucket(key) }, SINK)).toEqual([expect.stringContaining('does not allow kms:GenerateDataKey, kms:Decrypt on the key')]);
  expect(said([allow(['kms:Decrypt', 'kms:GenerateDataKey'], { 'Fn::GetAtt': ['Key', 'Arn'] })], { Archive: bucket(key) }, SINK)).toEqual([]);
  expect(said([allow('kms:*', { 'Fn::GetAtt': ['Other', 'Arn'] })], { Archive: bucket(key), Other: KEY }, SINK)).toHaveLength(1);
});

test('the key of a secret, behind its attachment', () => {
  const secret = {
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId: { Ref: 'Key' } } },
    Attachment: { Type: 'AWS::SecretsManager::SecretTargetAttachment', Properties: { SecretId: { Ref: 'Secret' } } },
  };
  const configuration = { 'database.password': { 'Fn::Join': ['', ['${sm:', { Ref: 'Attachment' }, ':password}']] } };
  expect(said([allow('secretsmanager:*', '*')], secret, configuration)).toEqual([expect.stringMatching(/kms:Decrypt on the key <.*Key> of the secret Secret/)]);
  expect(said([allow('kms:Decrypt', '*')], secret, configuration)).toEqual([]);
});

test('nothing is said of keys of elsewhere, of those of AWS, and of a key whose policy admits the role', () => {
  for (const key of ['alias/aws/s3', 'arn:aws:kms:eu-west-1:111122223333:key/0a1b', { Ref: 'Parameter' }, undefined]) {
    expect(said([allow('s3:*', '*')], { Archive: bucket(key) }, SINK)).toEqual([]);
  }
  const own = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: allow('kms:*', '*') } } };
  Object.assign(own.Properties.KeyPolicy.Statement, { Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } } });
  expect(said([allow('s3:*', '*')], { Archive: bucket({ Ref: 'Own' }), Own: own }, SINK)).toEqual([]);
});

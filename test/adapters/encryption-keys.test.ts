import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';

const KEY = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: { Effect: 'Allow', Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }, Action: 'kms:*', Resource: '*' } } } };
const bucket = (key: unknown) => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } }] } },
});

function said(statements: unknown[], more: Record<string, unknown>, configuration: Record<string, unknown>, rules = /^MC-ROLE-031$/, properties = {}): string[] {
  const template = {
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: statements } }] } },
      Key: KEY,
      ...more,
      Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorConfiguration: configuration, ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] }, ...properties } },
    },
  };
  const { deployments } = judge(readContent(JSON.stringify(template), 'a.template.json'));
  return deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rules.test(rule)).map(({ message }) => message);
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

  const Schedule = { Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId: { Ref: 'Attachment' } } };
  const rotated = { 'database.password': { 'Fn::Join': ['', ['${sm:', { Ref: 'Schedule' }, ':password}']] } };
  expect(said([allow('secretsmanager:*', '*')], { ...secret, Schedule }, rotated)).toEqual([expect.stringContaining('of the secret Secret')]);
  const itself = { Attachment: { ...secret.Attachment, Properties: { SecretId: { Ref: 'Attachment' } } } };
  expect(said([allow('secretsmanager:*', '*')], itself, configuration)).toEqual([]);
});

test('nothing is said of keys of elsewhere, of those of AWS, and of a key whose policy admits the role', () => {
  for (const key of ['alias/aws/s3', 'arn:aws:kms:eu-west-1:111122223333:key/0a1b', { Ref: 'Parameter' }, undefined]) {
    expect(said([allow('s3:*', '*')], { Archive: bucket(key) }, SINK)).toEqual([]);
  }
  const own = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: allow('kms:*', '*') } } };
  Object.assign(own.Properties.KeyPolicy.Statement, { Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } } });
  expect(said([allow('s3:*', '*')], { Archive: bucket({ Ref: 'Own' }), Own: own }, SINK)).toEqual([]);
});

describe('the key of', () => {
  const to = (Service: string) => ({ ...KEY, Properties: { KeyPolicy: { Statement: [KEY.Properties.KeyPolicy.Statement, { ...allow('kms:*', '*'), Principal: { Service } }] } } });
  const delivery = (name: string, property: string) => ({ LogDelivery: { WorkerLogDelivery: { [name]: { Enabled: true, [property]: { Ref: 'Target' } } } } });
  const logs = (key: unknown, Target: unknown, destination: object) => said([], { Key: key, Target }, { 'connector.class': 'com.example.Sink' }, /^MC-(LOG-005|ROLE-03[14])$/, destination);

  test('a log group is for CloudWatch Logs', () => {
    const group = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/aws/vendedlogs/a', KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } };
    expect(logs(KEY, group, delivery('CloudWatchLogs', 'LogGroup'))).toEqual([expect.stringMatching(/of the log group Target does not allow .* to logs\.<Region>\.amazonaws\.com/)]);
    expect(logs(to('logs.eu-west-1.amazonaws.com'), group, delivery('CloudWatchLogs', 'LogGroup'))).toEqual([]);
    expect(logs(KEY, { ...group, Properties: {} }, delivery('CloudWatchLogs', 'LogGroup'))).toEqual([]);
  });

  test('a bucket of logs is for the service that delivers them, and not for the role', () => {
    expect(logs(KEY, bucket({ Ref: 'Key' }), delivery('S3', 'Bucket'))).toEqual([expect.stringMatching(/of the bucket Target of the logs does not allow .* to delivery\.logs\.amazonaws\.com/)]);
    expect(logs(to('delivery.logs.amazonaws.com'), bucket({ Ref: 'Key' }), delivery('S3', 'Bucket'))).toEqual([]);
  });

  test('a Data Catalog is for the role that calls AWS Glue', () => {
    const settings = (more: object = {}) => ({
      Settings: {
        Type: 'AWS::Glue::DataCatalogEncryptionSettings',
        Properties: { DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS', SseAwsKmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] }, ...more } } },
      },
    });
    const iceberg = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog' };
    expect(said([allow('glue:*', '*')], settings(), iceberg)).toEqual([expect.stringMatching(/kms:Decrypt, kms:Encrypt, kms:GenerateDataKey on the key .* of the AWS Glue Data Catalog/)]);
    expect(said([allow('kms:*', '*')], settings(), iceberg)).toEqual([]);
    expect(said([allow('glue:*', '*')], settings({ CatalogEncryptionMode: 'SSE-KMS-WITH-SERVICE-ROLE' }), iceberg)).toEqual([]);
    expect(said([allow('glue:*', '*')], settings(), { ...iceberg, 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.jdbc.JdbcCatalog' })).toEqual([]);
  });
});

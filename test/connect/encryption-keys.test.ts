import { App, Stack } from 'aws-cdk-lib';
import { CfnDataCatalogEncryptionSettings } from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConnectorDefinition, ConnectorSecret, LogDelivery, PluginArchive } from '../../src/connect';
import type { IConnectorDefinition } from '../../src/connect';
import { CamelReadObjects, CamelSource, S3Sink } from '../../src/connectors';
import { HOME } from '../support/surroundings';
import { Stage } from '../connectors/stage';

const RULES = /^MC-(ROLE-03[14]|LOG-005)$/;

function said(stage: Stage, definition: IConnectorDefinition, log?: LogDelivery): string[] {
  const connector = stage.connector('Subject', definition, { plugin: PluginArchive.empty(), ...log && { logs: [log] } });
  return stage.findings(connector).filter(({ rule }) => RULES.test(rule)).map(({ rule, message }) => `${rule} ${message}`);
}

/** A key that policies of IAM do not give access to. */
const closed = (stack: Stack) => new kms.Key(stack, 'Key', {
  policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ principals: [new iam.ServicePrincipal('sns.amazonaws.com')], actions: ['kms:*'], resources: ['*'] })] }),
});
const generic = (bucket: s3.IBucket, policyStatements: iam.PolicyStatement[] = []) => ConnectorDefinition.sink('io.confluent.connect.s3.S3SinkConnector', {
  topics: ['orders'], config: { 's3.bucket.name': bucket.bucketName, 's3.region': 'eu-west-1' }, policyStatements,
});

describe('a key of the same app', () => {
  test('of a bucket that a connector without a preset writes', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive', { encryption: s3.BucketEncryption.KMS });
    expect(said(stage, generic(bucket))).toEqual([expect.stringMatching(/^MC-ROLE-031 .* kms:GenerateDataKey, kms:Decrypt on the key .* of the bucket Shop\/Archive\/Resource/)]);
  });

  test('of a bucket, where the role may use it', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive', { encryption: s3.BucketEncryption.KMS });
    const statement = new iam.PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [bucket.encryptionKey!.keyArn] });
    expect(said(stage, generic(bucket, [statement]))).toEqual([]);
  });

  test('of a bucket that a preset writes: the preset lets the role use it, the policy of the key may not', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive', { encryptionKey: closed(stage.stack) });
    expect(said(stage, S3Sink.aiven({ bucket, topics: ['orders'] }))).toEqual([
      expect.stringMatching(/^MC-ROLE-034 .* of the bucket Shop\/Archive\/Resource lets neither the execution role nor its account call kms:GenerateDataKey, kms:Decrypt/),
    ]);
  });

  test('that was changed on the L1 of the bucket', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive');
    (bucket.node.defaultChild as s3.CfnBucket).bucketEncryption = {
      serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: new kms.Key(stage.stack, 'Key').keyId } }],
    };
    expect(said(stage, S3Sink.aiven({ bucket, topics: ['orders'] }))).toEqual([expect.stringMatching(/^MC-ROLE-031 .* of the bucket Shop\/Archive\/Resource/)]);
  });

  test('for roles by their names: the name of a role that is made here is generated, unless it is given one', () => {
    const of = (name: string, roleName?: string) => {
      const stage = new Stage();
      const { stack } = stage;
      const encryptionKey = new kms.Key(stack, 'Key', {
        policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(`arn:aws:iam::111122223333:role/${name}`)], actions: ['kms:*'], resources: ['*'] })] }),
      });
      const role = roleName === undefined ? undefined : new iam.Role(stack, 'Writer', { roleName, assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com') });
      const connector = stage.connector('Subject', S3Sink.aiven({ bucket: new s3.Bucket(stack, 'Archive', { encryptionKey }), topics: ['orders'] }), { plugin: PluginArchive.empty(), role });
      return stage.findings(connector).filter(({ rule }) => rule === 'MC-ROLE-034').length;
    };
    expect([of('writer'), of('Shop-SubjectRole0A1B2C3D-ABCDEFGH1234'), of('writer', 'writer'), of('writer', 'reader')]).toEqual([1, 0, 0, 1]);
  });

  test('of a secret in another stack, behind a policy for somebody else', () => {
    const stage = new Stage();
    const owner = new Stack(stage.app, 'Owner', { env: HOME });
    const secret = new Secret(owner, 'Login');
    (secret.node.defaultChild as CfnSecret).kmsKeyId = closed(owner).keyArn;
    const definition = ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'], secrets: { password: ConnectorSecret.fromSecretsManager(secret, 'password') } });
    expect(said(stage, definition)).toEqual([
      expect.stringMatching(/^MC-ROLE-031 .* kms:Decrypt on the key .* of the secret Owner\/Login\/Resource/),
      expect.stringMatching(/^MC-ROLE-034 .* of the secret Owner\/Login\/Resource/),
    ]);
  });

  test('of a secret in another stack, which the core lets the account use', () => {
    const stage = new Stage();
    const owner = new Stack(stage.app, 'Owner', { env: HOME });
    const secret = new Secret(owner, 'Login', { encryptionKey: closed(owner) });
    const definition = ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'], secrets: { password: ConnectorSecret.fromSecretsManager(secret, 'password') } });
    expect(said(stage, definition)).toEqual([]);
  });

  test('of a bucket that a source only reads: it needs no more than kms:Decrypt', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Uploads', { encryption: s3.BucketEncryption.KMS });
    expect(said(stage, CamelSource.s3({ bucket, readObjects: CamelReadObjects.deleted(), kafkaTopic: 'uploads' }))).toEqual([]);
  });

  test('of a log group: CloudWatch Logs must be in its policy', () => {
    const stage = new Stage();
    const key = new kms.Key(stage.stack, 'Key');
    const logGroup = new logs.LogGroup(stage.stack, 'Logs', { encryptionKey: key });
    const sink = () => S3Sink.aiven({ bucket: new s3.Bucket(stage.stack, 'Archive'), topics: ['orders'] });
    expect(said(stage, sink(), LogDelivery.cloudWatch({ logGroup }))).toEqual([expect.stringMatching(/^MC-LOG-005 .* of the log group Shop\/Logs\/Resource does not allow .* to logs\.<Region>\.amazonaws\.com/)]);
  });

  test('of a new log group: the delivery admits the service', () => {
    const stage = new Stage();
    const definition = S3Sink.aiven({ bucket: new s3.Bucket(stage.stack, 'Archive'), topics: ['orders'] });
    expect(said(stage, definition, LogDelivery.cloudWatch({ encryptionKey: new kms.Key(stage.stack, 'Key') }))).toEqual([]);
  });

  test('of a bucket of logs: the delivery admits the service, and what is written without it does not', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Logs', { encryption: s3.BucketEncryption.KMS });
    expect(said(stage, S3Sink.aiven({ bucket: new s3.Bucket(stage.stack, 'Archive'), topics: ['orders'] }), LogDelivery.s3(bucket))).toEqual([]);
    const later = new Stage();
    const logsBucket = new s3.Bucket(later.stack, 'Logs', { encryption: s3.BucketEncryption.KMS });
    const definition = S3Sink.aiven({ bucket: new s3.Bucket(later.stack, 'Archive'), topics: ['orders'] });
    (logsBucket.encryptionKey!.node.defaultChild as kms.CfnKey).keyPolicy = { Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*' } };
    expect(said(later, definition, LogDelivery.s3(logsBucket))).toEqual([
      expect.stringMatching(/^MC-LOG-005 .* of the bucket Shop\/Logs\/Resource of the logs does not allow kms:GenerateDataKey to delivery\.logs\.amazonaws\.com/),
    ]);
  });

  test('of the AWS Glue Data Catalog of the account and Region, wherever in the app its settings are', () => {
    const stage = new Stage();
    const settingsIn = (stack: Stack, mode: string) => new CfnDataCatalogEncryptionSettings(stack, mode, {
      catalogId: stack.account,
      dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: mode, sseAwsKmsKeyId: closed(stack).keyArn } },
    });
    settingsIn(new Stack(stage.app, 'Elsewhere', { env: { ...HOME, region: 'us-east-1' } }), 'SSE-KMS');
    settingsIn(new Stack(stage.app, 'Anywhere'), 'SSE-KMS');
    settingsIn(new Stack(stage.app, 'Delegated', { env: HOME }), 'SSE-KMS-WITH-SERVICE-ROLE');
    const iceberg = (catalog: string) => ConnectorDefinition.sink('org.apache.iceberg.connect.IcebergSinkConnector', {
      topics: ['orders'], config: { 'iceberg.catalog.type': catalog, 'iceberg.tables': 'shop.orders' },
    });
    expect(said(stage, iceberg('glue'))).toEqual([]);

    const later = new Stage();
    settingsIn(new Stack(later.app, 'Catalog', { env: HOME }), 'SSE-KMS');
    expect(said(later, iceberg('glue'))).toEqual([
      expect.stringMatching(/^MC-ROLE-031 .* kms:Decrypt, kms:Encrypt, kms:GenerateDataKey on the key .* of the AWS Glue Data Catalog/),
      expect.stringMatching(/^MC-ROLE-034 .* of the AWS Glue Data Catalog/),
    ]);
    const other = new Stage();
    settingsIn(new Stack(other.app, 'Catalog', { env: HOME }), 'SSE-KMS');
    expect(said(other, iceberg('hadoop'))).toEqual([]);
  });

  test('stops the synth', () => {
    const stage = new Stage();
    stage.connector('Subject', generic(new s3.Bucket(stage.stack, 'Archive', { encryption: s3.BucketEncryption.KMS })), { plugin: PluginArchive.empty() });
    expect(() => (stage.app as App).synth()).toThrow(/MC-ROLE-031/);
  });
});

import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as kms from 'aws-cdk-lib/aws-kms';
import { KafkaAuthentication, ProvisionedCluster, ScramUser, ServerlessCluster } from '../../src/cluster';
import { stage } from './stage';

describe('ScramUser', () => {
  const make = () => {
    const { stack, vpc } = stage();
    return { stack, vpc, cluster: new ProvisionedCluster(stack, 'Cluster', { vpc, authentications: [KafkaAuthentication.IAM, KafkaAuthentication.SCRAM] }) };
  };

  test('gets another password from time to time, by one function for all users of a stack', () => {
    const { stack, cluster } = make();
    const alice = new ScramUser(stack, 'Alice', { cluster, username: 'alice', passwordRotation: Duration.days(30) });
    new ScramUser(stack, 'Bob', { cluster, username: 'bob', passwordRotation: Duration.days(7) });
    new ScramUser(stack, 'Carol', { cluster, username: 'carol' });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::SecretsManager::RotationSchedule', 2);
    template.hasResourceProperties('AWS::SecretsManager::RotationSchedule', { SecretId: stack.resolve(alice.secret.secretArn), RotationRules: { ScheduleExpression: 'rate(30 days)' } });
    expect(Object.keys(template.findResources('AWS::Lambda::Function')).filter(id => id.startsWith('KafkaScramRotation'))).toHaveLength(1);
  });

  test('has a secret as the service wants it, associated with the cluster', () => {
    const { stack, cluster } = make();
    const user = new ScramUser(stack, 'Alice', { cluster, username: 'alice' });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      Name: Match.stringLikeRegexp('^AmazonMSK_'),
      KmsKeyId: stack.resolve(user.encryptionKey.keyArn),
      GenerateSecretString: Match.objectLike({ SecretStringTemplate: '{"username":"alice"}', GenerateStringKey: 'password' }),
    });
    template.hasResourceProperties('Custom::KafkaScramAssociation', {
      ClusterArn: stack.resolve(cluster.clusterArn),
      SecretArn: stack.resolve(user.secret.secretArn),
    });
    template.hasResourceProperties('AWS::IAM::RolePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: [
          {
            Effect: 'Allow',
            Action: ['kafka:BatchAssociateScramSecret', 'kafka:BatchDisassociateScramSecret'],
            Resource: stack.resolve(cluster.clusterArn),
          },
          {
            Effect: 'Allow',
            Action: ['kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'],
            Resource: stack.resolve(user.encryptionKey.keyArn),
          },
        ],
      }),
    });
    // what is permitted lasts until the association is gone
    template.hasResource('Custom::KafkaScramAssociation', { DependsOn: Object.keys(template.findResources('AWS::IAM::RolePolicy')) });
  });

  test('users of a cluster share a key and a function, each with an association of its own', () => {
    const { stack, cluster } = make();
    ['alice', 'bob'].forEach(username => new ScramUser(stack, username, { cluster, username }));
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::KMS::Key', 1);
    template.resourceCountIs('AWS::Lambda::Function', 1);
    template.resourceCountIs('Custom::KafkaScramAssociation', 2);
  });

  test('its function is a file with everything that it runs on, and CloudFormation does not wait an hour for it', () => {
    const { stack, cluster } = make();
    new ScramUser(stack, 'Alice', { cluster, username: 'alice' });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::Function', { Code: { S3Key: Match.stringLikeRegexp('^[0-9a-f]{64}\\.zip$'), ZipFile: Match.absent() }, Handler: 'index.handler', Timeout: 300 });
    template.hasResourceProperties('Custom::KafkaScramAssociation', { ServiceTimeout: '1200' });
  });

  test('the key of the user is really used', () => {
    const { stack, cluster } = make();
    const key = new kms.Key(stack, 'Mine');
    new ScramUser(stack, 'Alice', { cluster, username: 'alice', encryptionKey: key });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::KMS::Key', 1);
    template.hasResourceProperties('AWS::SecretsManager::Secret', { KmsKeyId: stack.resolve(key.keyArn) });
  });

  test('fails for a cluster without SASL/SCRAM', () => {
    const { stack, vpc } = stage();
    const iamOnly = new ProvisionedCluster(stack, 'Cluster', { vpc });
    expect(() => new ScramUser(stack, 'Alice', { cluster: iamOnly, username: 'alice' }))
      .toThrow('Stack/Alice: SASL/SCRAM is requested, but the cluster does not offer it; it offers IAM access control');
    const serverless = new ServerlessCluster(stack, 'Serverless', { vpc });
    expect(() => new ScramUser(stack, 'Bob', { cluster: serverless, username: 'bob' })).toThrow('SASL/SCRAM is requested');
  });
});

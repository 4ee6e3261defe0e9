import { Fn, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { KafkaAuthentication, KafkaCluster, KafkaGrants, ServerlessCluster } from '../../src/cluster';
import { ARN, stage } from './stage';

describe('KafkaGrants', () => {
  let stack: Stack;
  beforeEach(() => ({ stack } = stage()));
  const cluster = () => KafkaCluster.fromClusterArn(stack, 'Cluster', ARN);
  const role = () => new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const arn = (type: string, name: string) => `${ARN.replace(':cluster/', `:${type}/`)}/${name}`;
  const statements = () => Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'))[0].Properties.PolicyDocument.Statement;

  test('to produce: topics by name and prefix, transactional ids', () => {
    KafkaGrants.fromCluster(cluster()).produce(role(), {
      topics: ['orders'], topicPrefixes: ['shop.'], transactionalIds: ['writer-*'], createTopics: true,
    });
    expect(statements()).toEqual([
      {
        Effect: 'Allow',
        Action: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster', 'kafka-cluster:WriteDataIdempotently'],
        Resource: ARN,
      },
      {
        Effect: 'Allow',
        Action: ['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'],
        Resource: [arn('topic', 'orders'), arn('topic', 'shop.*')],
      },
      {
        Effect: 'Allow',
        Action: ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'],
        Resource: arn('transactional-id', 'writer-*'),
      },
    ]);
  });

  test('to consume: topics and groups', () => {
    KafkaGrants.fromCluster(cluster()).consume(role(), { topics: ['orders'], groups: ['billing'] });
    expect(statements()).toEqual([
      { Effect: 'Allow', Action: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], Resource: ARN },
      { Effect: 'Allow', Action: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], Resource: arn('topic', 'orders') },
      { Effect: 'Allow', Action: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], Resource: arn('group', 'billing') },
    ]);
  });

  test('to administer topics', () => {
    KafkaGrants.fromCluster(cluster()).admin(role(), { topicPrefixes: ['shop.'] });
    expect(statements()[1]).toEqual({
      Effect: 'Allow',
      Action: [
        'kafka-cluster:AlterTopic', 'kafka-cluster:AlterTopicDynamicConfiguration', 'kafka-cluster:CreateTopic', 'kafka-cluster:DeleteTopic',
        'kafka-cluster:DescribeTopic', 'kafka-cluster:DescribeTopicDynamicConfiguration',
      ],
      Resource: arn('topic', 'shop.*'),
    });
  });

  test('to look the bootstrap brokers up', () => {
    KafkaGrants.fromCluster(cluster()).bootstrapBrokers(role());
    expect(statements()).toEqual([{
      Effect: 'Allow', Action: ['kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'], Resource: ARN,
    }]);
  });

  test('to be fed by an event source of Lambda', () => {
    KafkaGrants.fromCluster(cluster()).lambdaEventSource(role(), { topics: ['orders'], groups: ['billing'] });
    expect(statements()).toHaveLength(4);
    expect(statements()[3]).toEqual({
      Effect: 'Allow',
      Action: ['kafka-cluster:DescribeClusterDynamicConfiguration', 'kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'],
      Resource: ARN,
    });
  });

  test('ARNs are made of the token of a cluster', () => {
    const { stack: own, vpc } = stage();
    const serverless = new ServerlessCluster(own, 'Cluster', { vpc });
    const handler = new lambda.Function(own, 'Handler', { runtime: lambda.Runtime.NODEJS_24_X, handler: 'i.h', code: lambda.Code.fromInline('x') });
    KafkaGrants.fromCluster(serverless).consume(handler, { topics: ['orders'], groups: ['billing'] });
    const split = { 'Fn::Split': [':cluster/', own.resolve(serverless.clusterArn)] };
    Template.fromStack(own).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([Match.objectLike({
          Resource: { 'Fn::Join': ['', [{ 'Fn::Select': [0, split] }, ':topic/', { 'Fn::Select': [1, split] }, '/orders']] },
        })]),
      },
    });
  });

  test.each<[string, (scope: Stack) => iam.IGrantable]>([
    ['an imported role', scope => iam.Role.fromRoleArn(scope, 'Imported', 'arn:aws:iam::111122223333:role/mine')],
    ['a user', scope => new iam.User(scope, 'User')],
  ])('to %s', (_, grantee) => {
    expect(KafkaGrants.fromCluster(cluster()).consume(grantee(stack), { topics: ['orders'] }).success).toBe(true);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 1);
  });

  test('fails without a topic', () => {
    expect(() => KafkaGrants.fromCluster(cluster()).produce(role(), {}))
      .toThrow('no topic to grant access to; specify at least one in `topics` or `topicPrefixes`');
  });

  test('fails where IAM decides nothing', () => {
    const { vpc } = stage();
    const scram = KafkaCluster.fromClusterAttributes(stack, 'Scram', { clusterArn: ARN, authentications: [KafkaAuthentication.SCRAM] });
    expect(() => KafkaGrants.fromCluster(scram).consume(role(), { topics: ['orders'] }))
      .toThrow('access is granted with IAM to a cluster without IAM access control');
    const self = KafkaCluster.selfManaged(stack, 'Self', { bootstrapServers: 'kafka:9094', vpc });
    expect(() => KafkaGrants.fromCluster(self).bootstrapBrokers(stack.node.findChild('Role') as iam.Role))
      .toThrow('access is granted to a cluster that is not Amazon MSK');
  });

  test('an ARN that is partly known keeps its parts', () => {
    const imported = KafkaCluster.fromClusterArn(stack, 'Imported', Fn.importValue('cluster'));
    KafkaGrants.fromCluster(imported).consume(role(), { topics: ['orders'] });
    expect(statements()[1].Resource['Fn::Join'][1][1]).toBe(':topic/');
  });
});

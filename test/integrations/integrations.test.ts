import { App, Duration, Size, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import {
  ClusterPolicy, FirehoseConsumer, IotRuleProducer, KafkaAuthentication, KafkaCluster, KafkaClusterKind, LambdaConsumer, PipeConsumer, PipeTarget,
  ProvisionedCluster, RedshiftStreamingIngestion, ScramUser, ServerlessCluster, VpcConnectivity,
} from '../../src';

/** A stack with a VPC and a cluster. */
function scene(kind: 'serverless' | 'provisioned' = 'serverless', authentications = [KafkaAuthentication.IAM, KafkaAuthentication.SCRAM]) {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 3 });
  const cluster = kind === 'serverless' ? new ServerlessCluster(stack, 'Kafka', { vpc }) : new ProvisionedCluster(stack, 'Kafka', { vpc, authentications });
  return { stack, vpc, cluster };
}

/** All statements of all policies of roles. */
const statementsOf = (template: Template) => Object.values(template.findResources('AWS::IAM::Policy'))
  .flatMap(policy => (policy.Properties.PolicyDocument.Statement as { Action: string | string[]; Resource: unknown }[]))
  .map(({ Action, Resource }) => ({ actions: [Action].flat(), resource: JSON.stringify(Resource) }));

const allows = (template: Template, action: string) => statementsOf(template).filter(({ actions }) => actions.includes(action)).map(({ resource }) => resource);

const handler = (stack: Stack) => new lambda.Function(stack, 'Handler', {
  runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'),
});

/** Whether the group of the brokers admits itself at a port. */
const selfRules = (template: Template, port: number) => Object.values(template.findResources('AWS::EC2::SecurityGroupIngress'))
  .filter(({ Properties: rule }) => rule.FromPort === port && JSON.stringify(rule.GroupId) === JSON.stringify(rule.SourceSecurityGroupId));

describe('Lambda', () => {
  test('with IAM: topic, group, interfaces and the port, before the mapping', () => {
    const { stack, cluster } = scene();
    const consumer = new LambdaConsumer(stack, 'Consumer', { cluster, topic: 'orders', handler: handler(stack), batchSize: 500, maxBatchingWindow: Duration.seconds(5) });
    const template = Template.fromStack(stack);
    template.hasResource('AWS::Lambda::EventSourceMapping', {
      Properties: {
        Topics: ['orders'],
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 500,
        MaximumBatchingWindowInSeconds: 5,
        AmazonManagedKafkaEventSourceConfig: { ConsumerGroupId: consumer.consumerGroup },
        SourceAccessConfigurations: Match.absent(),
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^HandlerServiceRoleDefaultPolicy'), Match.stringLikeRegexp('9098')]),
    });
    expect(selfRules(template, 9098)).toHaveLength(1);
    expect(allows(template, 'kafka-cluster:ReadData')).toEqual([expect.stringContaining('/orders')]);
    expect(allows(template, 'kafka-cluster:AlterGroup')).toEqual([expect.stringContaining(`/${consumer.consumerGroup}`)]);
    expect(allows(template, 'kafka:GetBootstrapBrokers')).toEqual([expect.stringContaining('Kafka')]);
    expect(allows(template, 'ec2:CreateNetworkInterface')).toEqual(['"*"']);
  });

  test('with SCRAM: the secret, its key, the other port, nothing of IAM access control', () => {
    const { stack, cluster } = scene('provisioned');
    const user = new ScramUser(stack, 'User', { cluster, username: 'shop' });
    new LambdaConsumer(stack, 'Consumer', { cluster, topic: 'orders', handler: handler(stack), scramSecret: user.secret, consumerGroup: 'shop' });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', { SourceAccessConfigurations: [{ Type: 'SASL_SCRAM_512_AUTH' }] });
    expect(selfRules(template, 9096)).toHaveLength(1);
    expect(allows(template, 'kafka-cluster:ReadData')).toEqual([]);
    expect(allows(template, 'secretsmanager:GetSecretValue')).toHaveLength(1);
    expect(JSON.stringify(template.findResources('AWS::KMS::Key'))).toMatch(/"kms:Decrypt".*HandlerServiceRole/);
  });

  test('a group that lets nothing out lets pollers reach the services', () => {
    const { stack, vpc } = scene();
    const closed = new ec2.SecurityGroup(stack, 'Closed', { vpc, allowAllOutbound: false });
    const cluster = KafkaCluster.fromClusterAttributes(stack, 'Other', {
      clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/other/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2', clusterKind: KafkaClusterKind.PROVISIONED, vpc, securityGroups: [closed],
    });
    new LambdaConsumer(stack, 'Consumer', { cluster, topic: 'orders', handler: handler(stack) });
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroup', {
      GroupDescription: Match.stringLikeRegexp('Closed'), SecurityGroupEgress: Match.arrayWith([Match.objectLike({ CidrIp: '0.0.0.0/0', FromPort: 443 })]),
    });
  });

  test('a cluster that is none of Amazon MSK is refused', () => {
    const { stack, vpc } = scene();
    const cluster = KafkaCluster.selfManaged(stack, 'Own', { bootstrapServers: 'kafka.example.com:9092', authentications: [KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT], vpc });
    expect(() => new LambdaConsumer(stack, 'Consumer', { cluster, topic: 'orders', handler: handler(stack) }))
      .toThrow('Stack/Consumer: LambdaConsumer has a cluster that is not an Amazon MSK cluster; this construct supports only Amazon MSK clusters');
  });
});

describe('pipes', () => {
  test.each([
    ['queue', (stack: Stack) => PipeTarget.queue(new sqs.Queue(stack, 'Queue')), 'sqs:SendMessage', {}],
    ['function', (stack: Stack) => PipeTarget.function(handler(stack)), 'lambda:InvokeFunction', {}],
    ['bus', (stack: Stack) => PipeTarget.eventBus(new events.EventBus(stack, 'Bus'), 'OrderChanged', 'shop.orders'), 'events:PutEvents',
      { TargetParameters: { EventBridgeEventBusParameters: { DetailType: 'OrderChanged', Source: 'shop.orders' } } }],
    ['state machine', (stack: Stack) => PipeTarget.stateMachine(new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(stack, 'Pass')) })),
      'states:StartExecution', { TargetParameters: { StepFunctionStateMachineParameters: { InvocationType: 'FIRE_AND_FORGET' } } }],
  ])('to a %s', (_, target, action, properties) => {
    const { stack, cluster } = scene();
    new PipeConsumer(stack, 'Pipe', { cluster, topic: 'orders', target: target(stack), fromLatest: true });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Pipes::Pipe', {
      ...properties,
      SourceParameters: { ManagedStreamingKafkaParameters: { TopicName: 'orders', StartingPosition: 'LATEST', ConsumerGroupID: 'Stack-Pipe-B4A98B76' } },
    });
    expect(allows(template, action)).toHaveLength(1);
    expect(allows(template, 'kafka-cluster:AlterGroup')).toHaveLength(1);
    expect(selfRules(template, 9098)).toHaveLength(1);
  });
});

describe('Firehose', () => {
  test('a serverless cluster: role and policy of the cluster', () => {
    const { stack, cluster } = scene();
    const bucket = new s3.Bucket(stack, 'Bucket');
    new FirehoseConsumer(stack, 'Firehose', { cluster, topic: 'orders', bucket, prefix: 'orders/!{timestamp:yyyy}/', bufferingSize: Size.mebibytes(64) });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::KinesisFirehose::DeliveryStream', {
      DeliveryStreamType: 'MSKAsSource',
      MSKSourceConfiguration: { TopicName: 'orders', AuthenticationConfiguration: { Connectivity: 'PRIVATE' } },
      ExtendedS3DestinationConfiguration: { BufferingHints: { SizeInMBs: 64 } },
    });
    template.hasResourceProperties('AWS::MSK::ClusterPolicy', {
      Policy: { Statement: [{ Action: 'kafka:CreateVpcConnection', Principal: { Service: 'firehose.amazonaws.com' } }] },
    });
    expect(allows(template, 's3:PutObject')).toEqual([expect.stringContaining('"/orders/*"')]);
    expect(allows(template, 'kafka-cluster:ReadData')).toEqual([expect.stringContaining('/orders')]);
  });

  test('the key of the bucket: for what it writes there, through Amazon S3 only', () => {
    const { stack, cluster } = scene();
    const bucket = new s3.Bucket(stack, 'Bucket', { encryption: s3.BucketEncryption.KMS });
    const { role } = new FirehoseConsumer(stack, 'Firehose', { cluster, topic: 'orders', bucket, prefix: 'orders/!{timestamp:yyyy}/' });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::IAM::Policy', {
      Roles: [stack.resolve(role.roleName)],
      PolicyDocument: {
        Statement: Match.arrayWith([{
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Effect: 'Allow',
          Resource: stack.resolve(bucket.encryptionKey!.keyArn) as unknown,
          Condition: {
            StringEquals: { 'kms:ViaService': stack.resolve(`s3.eu-west-1.${stack.urlSuffix}`) as unknown },
            StringLike: { 'kms:EncryptionContext:aws:s3:arn': [stack.resolve(bucket.bucketArn), stack.resolve(bucket.arnForObjects('orders/*'))] },
          },
        }]),
      },
    });
    // the account may use the key by its policies: nothing more is needed there
    template.hasResourceProperties('AWS::KMS::Key', { KeyPolicy: { Statement: [{ Action: 'kms:*' }] } });
  });

  test('the key of a bucket in another account lets this account use it, for that bucket only', () => {
    const app = new App();
    const owner = new Stack(app, 'Owner', { env: { account: '444455556666', region: 'eu-west-1' } });
    const key = new kms.Key(owner, 'Key');
    new s3.Bucket(owner, 'Bucket', { bucketName: 'archive', encryptionKey: key });
    const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
    const cluster = new ServerlessCluster(stack, 'Kafka', { vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 }) });
    new FirehoseConsumer(stack, 'Firehose', { cluster, topic: 'orders', bucket: s3.Bucket.fromBucketAttributes(stack, 'Archive', { bucketArn: 'arn:aws:s3:::archive', encryptionKey: key }) });
    const { KeyPolicy } = Object.values(Template.fromStack(owner).findResources('AWS::KMS::Key'))[0].Properties as { KeyPolicy: { Statement: unknown[] } };
    expect(KeyPolicy.Statement).toHaveLength(2);
    expect(KeyPolicy.Statement[1]).toMatchObject({
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: '*', Principal: { AWS: { 'Fn::Join': ['', [expect.anything(), expect.anything(), ':iam::111122223333:root']] } },
      Condition: { StringLike: { 'kms:EncryptionContext:aws:s3:arn': ['arn:aws:s3:::archive', 'arn:aws:s3:::archive/*'] } },
    });
  });

  test('a policy that the cluster has gets the statement', () => {
    const { stack, vpc } = scene();
    const cluster = new ProvisionedCluster(stack, 'Private', {
      vpc, authentications: [KafkaAuthentication.IAM], vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM),
    });
    const clusterPolicy = new ClusterPolicy(stack, 'Policy', { cluster });
    new FirehoseConsumer(stack, 'Firehose', { cluster, topic: 'orders', bucket: new s3.Bucket(stack, 'Bucket'), clusterPolicy });
    Template.fromStack(stack).resourceCountIs('AWS::MSK::ClusterPolicy', 1);
  });

  test('a cluster without private connectivity for IAM is refused', () => {
    const { stack, vpc } = scene();
    const cluster = new ProvisionedCluster(stack, 'Private', {
      vpc, authentications: [KafkaAuthentication.IAM, KafkaAuthentication.SCRAM], vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.SCRAM),
    });
    expect(() => new FirehoseConsumer(stack, 'Firehose', { cluster, topic: 'orders', bucket: new s3.Bucket(stack, 'Bucket') }))
      .toThrow('Firehose connects to the cluster through multi-VPC private connectivity with IAM, which the cluster does not have');
  });
});

describe('Redshift', () => {
  const warehouse = (stack: Stack, vpc: ec2.IVpc) => new ec2.SecurityGroup(stack, 'Warehouse', { vpc });

  test('role, way and SQL', () => {
    const { stack, vpc, cluster } = scene();
    const ingestion = new RedshiftStreamingIngestion(stack, 'Ingestion', { cluster, topics: ['shop.public.orders', 'a"b'], warehouse: warehouse(stack, vpc) });
    const template = Template.fromStack(stack);
    expect(allows(template, 'kafka-cluster:ReadData')[0]).toContain('/shop.public.orders');
    expect(allows(template, 'kafka:GetBootstrapBrokers')).toHaveLength(1);
    template.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 9098, Description: 'Kafka brokers from Amazon Redshift' });
    expect(JSON.stringify(stack.resolve(ingestion.createSchemaSql))).toMatch(/CREATE EXTERNAL SCHEMA \\"kafka\\" FROM KAFKA IAM_ROLE '.*' AUTHENTICATION iam CLUSTER_ARN '.*';/);
    expect(ingestion.createViewSql).toEqual([
      'CREATE MATERIALIZED VIEW "shop_public_orders" AUTO REFRESH YES AS SELECT kafka_partition, kafka_offset, kafka_timestamp_type, kafka_timestamp, kafka_key, '
        + 'JSON_PARSE(kafka_value) AS data, kafka_headers FROM "kafka"."shop.public.orders" WHERE CAN_JSON_PARSE(kafka_value);',
      expect.stringContaining('MATERIALIZED VIEW "a_b" AUTO REFRESH YES AS SELECT kafka_partition'),
    ]);
    expect(ingestion.createViewSql[1]).toContain('FROM "kafka"."a""b"');
  });

  test('without authentication: only the brokers are asked for', () => {
    const { stack, vpc } = scene();
    const cluster = new ProvisionedCluster(stack, 'Open', { vpc, authentications: [KafkaAuthentication.UNAUTHENTICATED_TLS] });
    const ingestion = new RedshiftStreamingIngestion(stack, 'Ingestion', {
      cluster, topics: ['orders'], warehouse: warehouse(stack, vpc), authentication: KafkaAuthentication.UNAUTHENTICATED_TLS, schemaName: 'shop', autoRefresh: false,
    });
    expect(allows(Template.fromStack(stack), 'kafka-cluster:ReadData')).toEqual([]);
    expect(JSON.stringify(stack.resolve(ingestion.createSchemaSql))).toContain('AUTHENTICATION none');
    expect(ingestion.createViewSql[0]).toContain('AUTO REFRESH NO');
  });

  test.each([
    [{ authentication: KafkaAuthentication.SCRAM, topics: ['orders'] }, 'streaming ingestion does not authenticate with SCRAM here'],
    [{ topics: [] }, 'no topic is ingested, because "topics" is empty'],
  ])('%#: refused', (given, message) => {
    const { stack, vpc, cluster } = scene();
    expect(() => new RedshiftStreamingIngestion(stack, 'Ingestion', { cluster, warehouse: warehouse(stack, vpc), ...given })).toThrow(message);
  });
});

describe('AWS IoT', () => {
  test('rule, destination, way, and roles for both', () => {
    const { stack, cluster } = scene('provisioned');
    const user = new ScramUser(stack, 'User', { cluster, username: 'devices' });
    new IotRuleProducer(stack, 'Devices', { cluster, topic: 'telemetry', sql: 'SELECT * FROM \'sensors/#\'', scramSecret: user.secret });
    const template = Template.fromStack(stack);
    template.hasResource('AWS::IoT::TopicRuleDestination', {
      Properties: { VpcProperties: { SubnetIds: Match.anyValue(), SecurityGroups: [Match.anyValue()] } },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('NetworkRoleDefaultPolicy')]),
    });
    const [rule] = Object.values(template.findResources('AWS::IoT::TopicRule'));
    const { Kafka: action } = rule.Properties.TopicRulePayload.Actions[0];
    expect(action).toMatchObject({ Topic: 'telemetry', Key: '${topic()}', ClientProperties: { 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'SCRAM-SHA-512' } });
    expect(JSON.stringify(action.ClientProperties['sasl.scram.password'])).toMatch(/\$\{get_secret\('.*'SecretString', 'password', '/);
    template.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 9096, Description: 'Kafka brokers from AWS IoT' });
    expect(allows(template, 'ec2:CreateNetworkInterfacePermission')).toEqual(['"*"']);
    expect(allows(template, 'secretsmanager:GetSecretValue')).toHaveLength(1);
  });

  test('a serverless cluster is refused', () => {
    const { stack, cluster } = scene();
    const scramSecret = new ScramUser(stack, 'User', { cluster: scene('provisioned').cluster, username: 'x' }).secret;
    expect(() => new IotRuleProducer(stack, 'Devices', { cluster, topic: 'telemetry', sql: 'SELECT *', scramSecret }))
      .toThrow('AWS IoT authenticates with SASL/SCRAM and does not support IAM access control, the only method of a serverless cluster');
  });
});

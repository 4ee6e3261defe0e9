import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import {
  Capacity, CleanupPolicy, ConfigProvider, Connector, ConnectorDefinition, ConnectorKind, ConnectorPlugin, ConnectorSecret, Converter, CustomPlugin, KafkaConnectVersion, KafkaResource,
  LogDelivery, NetworkType, PluginArchive, TransformPredicate, Transform, WorkerConfiguration,
} from '../../src';
import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';
import { newApp, newStack } from '../support/surroundings';
import { connectorOf, newCluster, newConnector, sink, source } from './fixtures';

describe('defaults', () => {
  test('one worker of one MCU, the newest version, IAM over TLS, logs in CloudWatch', () => {
    const stack = newStack();
    newConnector(stack);

    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::KafkaConnect::Connector', {
      Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
      KafkaConnectVersion: '3.7.x',
      KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
      KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
      LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: { Ref: Match.stringLikeRegexp('Logs') } } } },
      WorkerConfiguration: Match.absent(),
      NetworkType: Match.absent(),
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: Match.stringLikeRegexp('^/aws/vendedlogs/msk-connect/Test-Connector-'),
      RetentionInDays: 30,
    });
  });

  test('a sink adds at most 6 resources and a source 8, beside what a whole stack shares', () => {
    const count = (kind: 'source' | 'sink') => {
      const stack = newStack();
      const cluster = newCluster(stack);
      const secret = new secretsmanager.Secret(stack, 'Secret');
      const shared = () => Object.keys(Template.fromStack(stack).toJSON().Resources).length;
      const options = { secrets: { password: ConnectorSecret.fromSecretsManager(secret, 'password') } };
      const database = new ec2.SecurityGroup(stack, 'Database', { vpc: cluster.vpc! });
      const endpoints = [{ connections: database, port: ec2.Port.tcp(5432), description: 'database' }];
      cluster.bindClient(stack, {});
      const before = stack.node.findAll().filter(construct => 'cfnResourceType' in construct).length;
      new Connector(stack, 'Connector', {
        cluster,
        plugin: PluginArchive.empty(),
        definition: kind === 'sink' ? sink() : source({ ...options, endpoints }),
      });
      return shared() - before;
    };
    expect(count('sink')).toBeLessThanOrEqual(6);
    expect(count('source')).toBeLessThanOrEqual(8);
  });
});

describe('names', () => {
  test('a generated name is stable, has no underscore and begins with the stack', () => {
    const names = [1, 2].map(() => {
      const stack = newStack('My-Stack');
      return newConnector(stack).connectorName;
    });
    expect(names[0]).toBe(names[1]);
    expect(names[0]).toMatch(/^MyStack-Connector-[0-9A-F]{8}$/);
  });

  test('plugins and worker configurations of two stacks never share a name', () => {
    const app = newApp();
    const stacks = ['One', 'Two'].map(id => newStack(id, app));
    stacks.forEach(stack => newConnector(stack, { definition: source() }));
    const named = stacks.map(stack => Template.fromStack(stack));
    for (const type of ['AWS::KafkaConnect::CustomPlugin', 'AWS::KafkaConnect::WorkerConfiguration']) {
      const [one, two] = named.map(template => Object.values(template.findResources(type)).map(resource => resource.Properties.Name));
      expect(one).toHaveLength(1);
      expect(one).not.toEqual(two);
    }
  });

  test('another content gets another name', () => {
    const nameOf = (interval: number) => {
      const stack = newStack();
      return new WorkerConfiguration(stack, 'Workers', { offsetFlushInterval: Duration.seconds(interval) }).workerConfigurationName;
    };
    expect(nameOf(5)).not.toBe(nameOf(6));
  });

  test('connectors with equal plugins share one', () => {
    const stack = newStack();
    const cluster = newCluster(stack);
    for (const id of ['A', 'B']) {
      new Connector(stack, id, { cluster, definition: sink(), plugin: PluginArchive.empty() });
    }
    Template.fromStack(stack).resourceCountIs('AWS::KafkaConnect::CustomPlugin', 1);
  });
});

describe('position', () => {
  const offsetTopic = (salt?: string) => {
    const stack = newStack();
    newConnector(stack, { connectorName: 'orders', definition: source(), offsetSalt: salt });
    const [workers] = Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::WorkerConfiguration'));
    return /offset\.storage\.topic=(.*)/.exec(Buffer.from(workers.Properties.PropertiesFileContent, 'base64').toString())?.[1];
  };

  test('a source keeps it in a topic named after the connector', () => {
    expect(offsetTopic()).toBe('msk-connect-offsets-orders');
  });

  test('a salt starts anew', () => {
    expect(offsetTopic('2026-11')).toBe('msk-connect-offsets-orders-2026-11');
  });

  test('a sink keeps it in its consumer group and has no offset topic', () => {
    const stack = newStack();
    newConnector(stack);
    Template.fromStack(stack).resourceCountIs('AWS::KafkaConnect::WorkerConfiguration', 0);
  });

  test('a salt gives a sink with a generated name another name', () => {
    const name = (offsetSalt?: string) => newConnector(newStack(), { offsetSalt }).connectorName;
    expect(name('2')).not.toBe(name());
  });

  test('fails where a salt cannot start a sink with a name of its own anew', () => {
    expect(() => newConnector(newStack(), { connectorName: 'orders', offsetSalt: '2' }))
      .toThrow(/"offsetSalt" "2" cannot make the sink Test\/Connector start over.*its name "orders"; specify a different "connectorName"/);
  });
});

describe('configuration', () => {
  test('converters, transforms, predicates, topic creation', () => {
    const stack = newStack();
    newConnector(stack, {
      definition: source({
        maxTasks: 2,
        keyConverter: Converter.string(),
        valueConverter: Converter.json({ schemasEnabled: true }),
        headerConverter: Converter.custom('com.example.Headers', { config: { a: 'b' } }),
        transforms: [
          Transform.of('org.apache.kafka.connect.transforms.Filter', { predicate: TransformPredicate.recordIsTombstone(), negatePredicate: true }),
          Transform.of('com.example.Mask', { alias: 'mask', config: { fields: 'card' }, predicate: TransformPredicate.topicNameMatches('shop\\..*') }),
        ],
        topicCreation: { replicationFactor: 3, partitions: 6, cleanupPolicy: CleanupPolicy.COMPACT, groups: [{ groupName: 'big', include: ['shop\\.big.*'], partitions: 24 }] },
        config: { 'my.option': 'x' },
      }),
    });
    expect(connectorOf(stack).Properties.ConnectorConfiguration).toEqual({
      'connector.class': 'com.example.MySource',
      'tasks.max': '2',
      'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      'value.converter.schemas.enable': 'true',
      'header.converter': 'com.example.Headers',
      'header.converter.a': 'b',
      'transforms': 'filter,mask',
      'transforms.filter.type': 'org.apache.kafka.connect.transforms.Filter',
      'transforms.filter.predicate': 'recordIsTombstone',
      'transforms.filter.negate': 'true',
      'transforms.mask.type': 'com.example.Mask',
      'transforms.mask.fields': 'card',
      'transforms.mask.predicate': 'topicNameMatches2',
      'predicates': 'recordIsTombstone,topicNameMatches2',
      'predicates.recordIsTombstone.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone',
      'predicates.topicNameMatches2.type': 'org.apache.kafka.connect.transforms.predicates.TopicNameMatches',
      'predicates.topicNameMatches2.pattern': 'shop\\..*',
      'topic.creation.default.replication.factor': '3',
      'topic.creation.default.partitions': '6',
      'topic.creation.default.cleanup.policy': 'compact',
      'topic.creation.groups': 'big',
      'topic.creation.big.include': 'shop\\.big.*',
      'topic.creation.big.partitions': '24',
      'my.option': 'x',
    });
  });

  test('the user wins over a default', () => {
    const stack = newStack();
    newConnector(stack, { definition: source({ config: { 'topic.creation.default.partitions': '12' } }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration['topic.creation.default.partitions']).toBe('12');
  });

  test('a dead-letter queue tolerates errors and gets its permissions', () => {
    const stack = newStack();
    newConnector(stack, { definition: sink({ errorHandling: { deadLetterQueue: { topicName: 'failed' } } }) });
    expect(connectorOf(stack).Properties.ConnectorConfiguration).toMatchObject({
      'errors.tolerance': 'all',
      'errors.log.enable': 'true',
      'errors.deadletterqueue.topic.name': 'failed',
      'errors.deadletterqueue.topic.replication.factor': '3',
      'errors.deadletterqueue.context.headers.enable': 'true',
    });
    expect(statements(stack)).toContainEqual({ actions: ['CreateTopic', 'DescribeTopic', 'WriteData'], resources: ['topic/failed'] });
  });
});

/** The statements of the execution role with short actions and resources. */
function statements(stack: Stack): { actions: string[]; resources: string[] }[] {
  const roles = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Role'));
  const role = roles.find(found => JSON.stringify(found.Properties.AssumeRolePolicyDocument).includes('kafkaconnect'))!;
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
  return role.Properties.Policies[0].PolicyDocument.Statement.map((statement: any) => ({
    actions: list(statement.Action).map((action: string) => action.replace('kafka-cluster:', '')),
    resources: list(statement.Resource).map((resource: any) => {
      const parts = resource['Fn::Join']?.[1] as unknown[] | undefined;
      return parts ? parts.filter(part => typeof part === 'string').join('').replace(/^:(.*)\/\//, '$1/') : JSON.stringify(resource);
    }),
  }));
}

describe('execution role', () => {
  test('a sink gets its own internal topics, group and topics, and no more', () => {
    const stack = newStack();
    newConnector(stack, { connectorName: 'my-sink' });
    expect(statements(stack)).toEqual([
      { actions: ['Connect', 'DescribeCluster'], resources: ['{"Ref":"ClusterEB0386A7"}'] },
      {
        actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'],
        resources: [
          'topic/__amazon_msk_connect_configs_my-sink_*', 'topic/__amazon_msk_connect_offsets_my-sink_*', 'topic/__amazon_msk_connect_status_my-sink_*',
        ],
      },
      { actions: ['AlterGroup', 'DescribeGroup'], resources: ['group/__amazon_msk_connect_*', 'group/connect-my-sink'] },
      { actions: ['DescribeTopic', 'ReadData'], resources: ['topic/orders'] },
    ]);
  });

  test('a source may write and create its topics, and keep its position', () => {
    const stack = newStack();
    newConnector(stack, { connectorName: 'my-source', definition: source() });
    expect(statements(stack)).toEqual([
      { actions: ['Connect', 'DescribeCluster'], resources: ['{"Ref":"ClusterEB0386A7"}'] },
      {
        actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'],
        resources: ['topic/__amazon_msk_connect_configs_my-source_*', 'topic/__amazon_msk_connect_status_my-source_*', 'topic/msk-connect-offsets-my-source'],
      },
      { actions: ['AlterGroup', 'DescribeGroup'], resources: ['group/__amazon_msk_connect_*'] },
      { actions: ['CreateTopic', 'DescribeTopic', 'WriteData'], resources: ['topic/shop.*'] },
    ]);
  });

  test('further Kafka access', () => {
    const stack = newStack();
    newConnector(stack, {
      definition: source({
        kafkaAccess: [
          { resource: KafkaResource.CLUSTER, actions: ['WriteDataIdempotently'] },
          { resource: KafkaResource.TRANSACTIONAL_ID, names: ['my-*'], actions: ['DescribeTransactionalId', 'AlterTransactionalId'] },
        ],
      }),
    });
    expect(statements(stack)[0].actions).toEqual(['Connect', 'DescribeCluster', 'WriteDataIdempotently']);
    expect(statements(stack)).toContainEqual({ actions: ['AlterTransactionalId', 'DescribeTransactionalId'], resources: ['transactional-id/my-*'] });
  });

  test('trusts the service for this connector only', () => {
    const stack = newStack();
    newConnector(stack, { connectorName: 'mine' });
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [{
          Action: 'sts:AssumeRole',
          Effect: 'Allow',
          Principal: { Service: 'kafkaconnect.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', Match.arrayWith([':connector/mine/*'])] } },
          },
        }],
      },
    });
  });

  test('a role of the user is added to', () => {
    const stack = newStack();
    const role = new iam.Role(stack, 'Mine', { assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com') });
    newConnector(stack, { role });
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: Match.stringLikeRegexp('^Mine') }],
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'] })]) },
    });
  });

  test('a statement can be added', () => {
    const stack = newStack();
    newConnector(stack).addToRolePolicy(new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['arn:aws:sns:us-east-1:111122223333:topic'] }));
    expect(statements(stack)).toContainEqual(expect.objectContaining({ actions: ['sns:Publish'] }));
  });
});

describe('secrets', () => {
  test('reference, provider, permission and key', () => {
    const stack = newStack();
    const key = new kms.Key(stack, 'Key');
    const secret = new secretsmanager.Secret(stack, 'Secret', { encryptionKey: key });
    newConnector(stack, { definition: sink({ secrets: { 'my.password': ConnectorSecret.fromSecretsManager(secret, 'password') } }) });

    expect(connectorOf(stack).Properties.ConnectorConfiguration['my.password']).toEqual({
      'Fn::Join': ['', ['${secretsmanager:', { Ref: 'SecretA720EF05' }, ':password}']],
    });
    Template.fromStack(stack).hasResourceProperties('AWS::KafkaConnect::WorkerConfiguration', {
      PropertiesFileContent: {
        'Fn::Base64': {
          'Fn::Join': ['', [
            Match.stringLikeRegexp('config.providers=secretsmanager\nconfig.providers.secretsmanager.class=io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider'),
            { Ref: 'AWS::Region' }, Match.anyValue(),
          ]],
        },
      },
    });
    expect(statements(stack)).toContainEqual({ actions: ['secretsmanager:GetSecretValue'], resources: ['{"Ref":"SecretA720EF05"}'] });
    expect(statements(stack)).toContainEqual({ actions: ['kms:Decrypt'], resources: ['{"Fn::GetAtt":["Key961B73FD","Arn"]}'] });
  });

  test('a new log group can have a customer managed key, which CloudWatch Logs may use for it alone', () => {
    const stack = newStack();
    newConnector(stack, { logs: [LogDelivery.cloudWatch({ encryptionKey: new kms.Key(stack, 'Key') })] });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] } });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({
          Action: Match.arrayWith(['kms:Decrypt', 'kms:GenerateDataKey*']),
          Condition: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': Match.anyValue() } },
          Principal: { Service: Match.anyValue() },
        })]),
      },
    });
    expect(judge(readContent(JSON.stringify(template.toJSON()), 'a.json')).deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-LOG-005')).toEqual([]);

    const imported = newStack();
    newConnector(imported, { logs: [LogDelivery.cloudWatch({ encryptionKey: kms.Key.fromKeyArn(imported, 'Key', 'arn:aws:kms:eu-west-1:444455556666:key/0a1b') })] });
    Template.fromStack(imported).hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: 'arn:aws:kms:eu-west-1:444455556666:key/0a1b' });
    expect(() => LogDelivery.cloudWatch({ logGroup: new logs.LogGroup(imported, 'G'), encryptionKey: new kms.Key(imported, 'K') })).toThrow('"encryptionKey" is for a new log group only');
  });

  test('how long reading is retried stands in the worker configuration', () => {
    const stack = newStack();
    const secret = new secretsmanager.Secret(stack, 'Secret');
    const provider = ConfigProvider.secretsManager({ retryTimeout: Duration.minutes(5), region: 'eu-west-1' });
    newConnector(stack, { definition: sink({ secrets: { 'my.password': ConnectorSecret.fromSecretsManager(secret, 'password', { provider }) } }) });

    expect(provider.renderWorkerProperties(stack)).toMatchObject({ 'config.providers.secretsmanager.param.retry.timeout.ms': '300000' });
    expect(ConfigProvider.parameterStore().renderWorkerProperties(stack)).not.toHaveProperty(['config.providers.ssm.param.retry.timeout.ms']);
    expect(() => ConfigProvider.mskSecretsManager(PluginArchive.fromFile(__filename), { retryTimeout: Duration.minutes(5) })).toThrow('has no time limit of retries to set');
  });

  test('several fields of one secret share a statement', () => {
    const stack = newStack();
    const secret = new secretsmanager.Secret(stack, 'Secret');
    newConnector(stack, {
      definition: sink({ secrets: { user: ConnectorSecret.fromSecretsManager(secret, 'u'), password: ConnectorSecret.fromSecretsManager(secret, 'p') } }),
    });
    expect(statements(stack).filter(({ actions }) => actions.includes('secretsmanager:GetSecretValue'))).toHaveLength(1);
  });

  test('fails where a value is given as a secret and plainly', () => {
    const stack = newStack();
    const secret = new secretsmanager.Secret(stack, 'Secret');
    expect(() => newConnector(stack, {
      definition: sink({ config: { password: 'x' }, secrets: { password: ConnectorSecret.fromSecretsManager(secret, 'p') } }),
    })).toThrow('"password" is specified as a secret and in the configuration; remove the plain value');
  });
});

describe('creation order', () => {
  const dependsOn = (stack: Stack) => connectorOf(stack).DependsOn as string[];

  test.each([
    ['the rule that lets it reach the brokers', /^Cluster.*from.*Connector.*9098/],
    ['its log group', /^ConnectorLogs/],
    ['its role', /^ConnectorRole/],
    ['the routes of its subnets', /^VpcPrivateSubnet1DefaultRoute/],
    ['the route table associations', /^VpcPrivateSubnet1RouteTableAssociation/],
  ])('waits for %s', (_what, logicalId) => {
    const stack = newStack();
    newConnector(stack);
    expect(dependsOn(stack)).toContainEqual(expect.stringMatching(logicalId));
  });

  test('waits for the rule that lets it reach a database', () => {
    const stack = newStack();
    const cluster = newCluster(stack);
    const database = new ec2.SecurityGroup(stack, 'Database', { vpc: cluster.vpc! });
    newConnectorWith(stack, cluster, source({ endpoints: [{ connections: database, port: ec2.Port.tcp(5432), description: 'database' }] }));
    expect(dependsOn(stack)).toContainEqual(expect.stringMatching(/^Databasefrom.*5432/));
  });

  test('waits for the attachment of a secret', () => {
    const stack = newStack();
    const cluster = newCluster(stack);
    const secret = new secretsmanager.Secret(stack, 'Secret');
    const attached = secret.attach({ asSecretAttachmentTarget: () => ({ targetId: 'x', targetType: secretsmanager.AttachmentTargetType.RDS_DB_INSTANCE }) });
    newConnectorWith(stack, cluster, source({ secrets: { password: ConnectorSecret.fromSecretsManager(attached, 'password') } }));
    expect(dependsOn(stack)).toContainEqual(expect.stringMatching(/^SecretAttachment/));
  });

  test('waits for what the definition and the user name', () => {
    const stack = newStack();
    const topic = new s3.Bucket(stack, 'FromDefinition');
    const other = new s3.Bucket(stack, 'FromUser');
    newConnector(stack, { definition: sink({ dependencies: [topic] }) }).waitFor(other);
    expect(dependsOn(stack)).toEqual(expect.arrayContaining([expect.stringMatching(/^FromDefinition/), expect.stringMatching(/^FromUser/)]));
  });

  test('waits for the bucket that its logs go to', () => {
    const stack = newStack();
    newConnector(stack, { logs: [LogDelivery.s3(new s3.Bucket(stack, 'LogBucket'))] });
    expect(dependsOn(stack)).toContainEqual(expect.stringMatching(/^LogBucket/));
  });

  test('does not wait for the rules of other connectors', () => {
    const stack = newStack();
    const cluster = newCluster(stack);
    for (const id of ['First', 'Second']) {
      new Connector(stack, id, { cluster, definition: sink(), plugin: PluginArchive.empty() });
    }
    const [, second] = Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::Connector'));
    expect(second.DependsOn.filter((id: string) => /from.*9098/.test(id))).toHaveLength(1);
  });
});

function newConnectorWith(stack: Stack, cluster: ReturnType<typeof newCluster>, definition: ReturnType<typeof sink>): Connector {
  return new Connector(stack, 'Connector', { cluster, definition, plugin: PluginArchive.empty() });
}

describe('what a user brings', () => {
  test('security groups, subnets, plugin, worker configuration, version, capacity, network type, description, tags', () => {
    const stack = newStack();
    const cluster = newCluster(stack);
    const group = new ec2.SecurityGroup(stack, 'Workers', { vpc: cluster.vpc! });
    const customPlugin = CustomPlugin.fromCustomPluginArn(stack, 'Plugin', 'arn:aws:kafkaconnect:us-east-1:111122223333:custom-plugin/p/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2');
    const workerConfiguration = WorkerConfiguration.fromWorkerConfigurationAttributes(stack, 'Configuration', {
      workerConfigurationArn: 'arn:aws:kafkaconnect:us-east-1:111122223333:worker-configuration/w/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2', revision: 4,
    });
    new Connector(stack, 'Connector', {
      cluster,
      definition: sink(),
      description: 'mine',
      plugin: ConnectorPlugin.custom(customPlugin),
      workerConfiguration,
      securityGroups: [group],
      vpcSubnets: { subnets: [cluster.vpc!.privateSubnets[0]] },
      kafkaConnectVersion: KafkaConnectVersion.V2_7_1,
      networkType: NetworkType.DUAL,
      capacity: Capacity.autoscaled({ mcuCount: 2, minWorkers: 1, maxWorkers: 3, maxTasks: 6, scaleInCpuUtilization: 10, scaleOutCpuUtilization: 90 }),
      logs: [
        LogDelivery.cloudWatch({ logGroup: new logs.LogGroup(stack, 'Mine') }),
        LogDelivery.s3(s3.Bucket.fromBucketName(stack, 'Bucket', 'logs'), { prefix: 'connect/' }),
        LogDelivery.firehose(firehose.DeliveryStream.fromDeliveryStreamAttributes(stack, 'Stream', { deliveryStreamName: 'stream' })),
      ],
      tags: { team: 'data' },
    });
    const { Properties: properties } = connectorOf(stack);
    expect(properties).toMatchObject({
      ConnectorDescription: 'mine',
      Plugins: [{ CustomPlugin: { CustomPluginArn: expect.stringMatching(/custom-plugin\/p/), Revision: 1 } }],
      WorkerConfiguration: { WorkerConfigurationArn: expect.stringMatching(/worker-configuration\/w/), Revision: 4 },
      KafkaConnectVersion: '2.7.1',
      NetworkType: 'DUAL',
      Capacity: {
        AutoScaling: {
          McuCount: 2,
          MinWorkerCount: 1,
          MaxWorkerCount: 3,
          MaxAutoscalingTaskCount: 6,
          ScaleInPolicy: { CpuUtilizationPercentage: 10 },
          ScaleOutPolicy: { CpuUtilizationPercentage: 90 },
        },
      },
      LogDelivery: {
        WorkerLogDelivery: {
          CloudWatchLogs: { Enabled: true }, S3: { Enabled: true, Bucket: 'logs', Prefix: 'connect/' }, Firehose: { Enabled: true, DeliveryStream: 'stream' },
        },
      },
      Tags: [{ Key: 'team', Value: 'data' }],
    });
    expect(properties.KafkaCluster.ApacheKafkaCluster.Vpc.Subnets).toHaveLength(1);
    Template.fromStack(stack).resourceCountIs('AWS::KafkaConnect::CustomPlugin', 0);
  });

  test('fails where its worker configuration lacks what the connector needs, and names the lines', () => {
    const stack = newStack();
    const secret = new secretsmanager.Secret(stack, 'Secret');
    newConnector(stack, {
      definition: sink({ secrets: { password: ConnectorSecret.fromSecretsManager(secret, 'p') } }),
      workerConfiguration: new WorkerConfiguration(stack, 'Mine'),
    });
    expect(() => Template.fromStack(stack)).toThrow(/lacks.*config\.providers=secretsmanager.*config\.providers\.secretsmanager\.class=/s);
  });

  test('no logs at all is a warning', () => {
    const stack = newStack();
    newConnector(stack, { logs: [] });
    expect(connectorOf(stack).Properties.LogDelivery).toBeUndefined();
    expect(JSON.stringify(stack.node.findChild('Connector').node.metadata)).toContain('MC-LOG-002');
  });
});

describe('referenced connectors', () => {
  const ARN = 'arn:aws:kafkaconnect:eu-west-1:111122223333:connector/orders/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';

  test('by ARN: name, grants, unknown rest', () => {
    const stack = newStack();
    const connector = Connector.fromConnectorArn(stack, 'Orders', ARN);
    const user = new iam.User(stack, 'User');
    connector.grants.restart(user);
    expect(connector.connectorName).toBe('orders');
    expect(connector.connectorKind).toBeUndefined();
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: ['kafkaconnect:DescribeConnector', 'kafkaconnect:RestartConnector'], Effect: 'Allow', Resource: ARN }] },
    });
  });

  test('by attributes: kind, role, security groups', () => {
    const stack = newStack();
    const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/connect');
    const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0a1b2c3d4e5f60718');
    const connector = Connector.fromConnectorAttributes(stack, 'Orders', { connectorArn: ARN, connectorKind: ConnectorKind.SINK, role, securityGroups: [group] });
    expect([connector.connectorKind, connector.role, connector.connections.securityGroups]).toEqual(['SINK', role, [group]]);
  });

  test.each([
    ['read', ['kafkaconnect:DescribeConnector', 'kafkaconnect:ListConnectorOperations', 'kafkaconnect:ListTagsForResource']],
    ['update', ['kafkaconnect:DescribeConnector', 'kafkaconnect:UpdateConnector']],
  ] as const)('grants.%s', (grant, actions) => {
    const stack = newStack();
    newConnector(stack).grants[grant](new iam.User(stack, 'User'));
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: [Match.objectLike({ Action: actions })] } });
  });
});

test('the template is the same with and without fetching', () => {
  const template = (fetch: boolean) => {
    const stack = newStack('Test', newApp({ context: { 'cdk-msk-connect:fetch-plugins': fetch } }));
    // every worker has this class, so an empty plugin is enough
    const definition = ConnectorDefinition.source('org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', {
      topics: ['heartbeats'], config: { 'source.cluster.alias': 'a', 'target.cluster.alias': 'b' },
    });
    newConnector(stack, { definition });
    return Template.fromStack(stack).toJSON();
  };
  expect(template(true)).toEqual(template(false));
});

test('the L1 is the default child', () => {
  const stack = newStack();
  const connector = newConnector(stack);
  expect((connector.node.defaultChild as { cfnResourceType?: string }).cfnResourceType).toBe('AWS::KafkaConnect::Connector');
});

test('a sound connector gives no warning', () => {
  const app = newApp();
  // the core advises each app with references across stacks
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  const platform = newStack('Platform', app);
  const shared = newCluster(platform);
  const stack = newStack('Team', app);
  newConnector(stack);
  new Connector(stack, 'Apart', { cluster: shared, definition: source(), plugin: PluginArchive.empty() });
  app.synth();
  const warnings = stack.node.findAll().flatMap(construct => construct.node.metadata).filter(entry => /warning|error/.test(entry.type));
  expect(warnings).toEqual([]);
});

test('stacks may be apart: the rule on the brokers lives with the connector', () => {
  const app = newApp();
  const platform = newStack('Platform', app);
  const cluster = newCluster(platform);
  const stack = newStack('Team', app);
  new Connector(stack, 'Connector', { cluster, definition: sink(), plugin: PluginArchive.empty() });
  Template.fromStack(platform).resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
  Template.fromStack(stack).resourceCountIs('AWS::EC2::SecurityGroupIngress', 1);
});

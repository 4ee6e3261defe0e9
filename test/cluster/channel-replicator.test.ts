import { Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3tables from 'aws-cdk-lib/aws-s3tables';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import {
  ChannelDestination, ExpressCluster, KafkaAuthentication, KafkaCluster, KafkaTopic, MskChannel, MskReplicator, ProvisionedCluster, ReplicatorTopicNames,
  ReplicationStartingPosition, ReplicatorAuthentication, ReplicatorCluster,
} from '../../src/cluster';
import { stage } from './stage';

function express() {
  const { stack, vpc } = stage();
  const cluster = new ExpressCluster(stack, 'Cluster', { vpc });
  return { stack, vpc, cluster, topic: new KafkaTopic(stack, 'Orders', { cluster, topicName: 'orders' }), bucket: new s3.Bucket(stack, 'Archive') };
}

const actionsOf = (stack: Stack, role: string) => Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'))
  .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes(role)).flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Array<{ Action: string | string[]; Resource: unknown }>);

describe('MskChannel', () => {
  test('delivers a topic to a bucket', () => {
    const { stack, cluster, topic, bucket } = express();
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket, { prefix: 'orders/' }), freshness: Duration.minutes(10) });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Channel', {
      ClusterArn: stack.resolve(cluster.clusterArn),
      TopicConfigurationList: [{ RecordConverter: { ValueConverter: 'JSON' }, TopicArn: stack.resolve(topic.topicArn) }],
      S3DestinationConfiguration: {
        DataFreshnessInSeconds: 600,
        DeadLetterQueueS3: { ErrorOutputPrefix: 'errors/' },
        Storage: { BucketArn: stack.resolve(bucket.bucketArn), CompressionType: 'GZIP', StorageClass: 'STANDARD', OutputPrefix: 'orders/' },
      },
      LoggingInfo: { CloudWatchLogs: { Enabled: true } },
    });
  });

  test('has a role of its own that can do this and no more', () => {
    const { stack, cluster, topic, bucket } = express();
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket, { prefix: 'orders/' }) });
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'kafka.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': Match.anyValue() }, ArnLike: { 'aws:SourceArn': Match.anyValue() } } }] },
    });
    const statements = actionsOf(stack, 'DeliveryRole');
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
      'logs:CreateLogStream', 'logs:PutLogEvents', 's3:GetBucketLocation', 's3:GetBucketLocation', 's3:ListBucket', 's3:ListBucket', 's3:ListBucketMultipartUploads',
      's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts', 's3:ListMultipartUploadParts', 's3:PutObject', 's3:PutObject',
    ]);
    expect(statements.map(({ Resource }) => Resource)).not.toContain('*');
  });

  test('waits for its permissions', () => {
    const { stack, cluster, topic, bucket } = express();
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket) });
    const [channel] = Object.values(Template.fromStack(stack).findResources('AWS::MSK::Channel'));
    expect(channel.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/DeliveryRoleDefaultPolicy/)]));
  });

  test('uses the key of the bucket', () => {
    const { stack, cluster, topic } = express();
    const bucket = new s3.Bucket(stack, 'Encrypted', { encryptionKey: new kms.Key(stack, 'Key') });
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket, { prefix: 'orders/' }) });
    const [statement, ...others] = actionsOf(stack, 'DeliveryRole').filter(({ Action }) => JSON.stringify(Action).includes('kms:'));
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: stack.resolve(bucket.encryptionKey!.keyArn) as unknown,
      Condition: {
        StringEquals: { 'kms:ViaService': stack.resolve(`s3.${stack.region}.${stack.urlSuffix}`) as unknown },
        StringLike: { 'kms:EncryptionContext:aws:s3:arn': [stack.resolve(bucket.bucketArn), stack.resolve(bucket.arnForObjects('orders/*'))] },
      },
    });
  });

  test('uses the key of the bucket for records that cannot be delivered', () => {
    const { stack, cluster, topic, bucket } = express();
    const deadLetterBucket = new s3.Bucket(stack, 'Letters', { encryption: s3.BucketEncryption.KMS });
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket), deadLetterBucket });
    expect(actionsOf(stack, 'DeliveryRole')).toContainEqual(expect.objectContaining({
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Condition: expect.objectContaining({ StringLike: { 'kms:EncryptionContext:aws:s3:arn': [stack.resolve(deadLetterBucket.bucketArn), stack.resolve(deadLetterBucket.arnForObjects('errors/*'))] } }) as unknown,
    }));
  });

  test('delivers to a table', () => {
    const { stack, cluster, topic } = express();
    const tableBucket = new s3tables.CfnTableBucket(stack, 'Tables', { tableBucketName: 'tables' });
    const schema = new glue.CfnSchema(stack, 'Schema', { name: 'orders', dataFormat: 'JSON', compatibility: 'NONE' });
    new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.iceberg({ tableBucket, schema, namespace: 'shop', table: 'orders', partitionByHourOf: 'at' }) });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Channel', {
      TopicConfigurationList: [{ RecordSchema: { GsrArn: stack.resolve(schema.ref) } }],
      IcebergDestinationConfiguration: {
        AppendOnly: true,
        DestinationTableList: [{ DestinationDatabaseName: 'shop', DestinationTableName: 'orders', PartitionSpec: { PartitionStrategy: 'TIME_HOUR', SourceList: [{ SourceName: 'at' }] } }],
        SchemaEvolution: { EnableSchemaEvolution: false },
        TableCreation: { EnableTableCreation: true },
      },
    });
  });

  test('has metrics with its dimensions', () => {
    const { stack, cluster, topic, bucket } = express();
    const channel = new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket), channelName: 'orders' });
    expect(channel.metricDataFreshness()).toMatchObject({ namespace: 'AWS/Kafka', metricName: 'DeliveryToS3.DataFreshness', dimensions: { ChannelName: 'orders', Topic: 'orders' } });
    expect(channel.metricFailedRecords({ period: Duration.minutes(1) })).toMatchObject({ metricName: 'FailedRecordCount', statistic: 'Sum' });
  });

  test.each([
    ['standard brokers', (stack: Stack) => KafkaCluster.fromClusterAttributes(stack, 'Standard', { clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2' }), {}, /channels deliver from express brokers only/],
    ['a minute', undefined, { freshness: Duration.minutes(1) }, /the freshness of the channel is 60 seconds, but 300 to 900 are possible/],
  ])('refuses %s', (_, other, props, expected) => {
    const { stack, cluster, topic, bucket } = express();
    expect(() => new MskChannel(stack, 'Delivery', { cluster: other?.(stack) ?? cluster, topic, destination: ChannelDestination.s3(bucket), ...props })).toThrow(expected);
  });

  test('refuses names that do not differ', () => {
    const { stack, cluster, topic, bucket } = express();
    expect(() => new MskChannel(stack, 'Delivery', { cluster, topic, destination: ChannelDestination.s3(bucket, { keyTemplate: '!{topic-name}' }) }))
      .toThrow(/contains neither !\{sequence-number\} nor !\{kafka-offset\}.*\[MC-CLU-032\]/);
  });
});

describe('MskReplicator', () => {
  test('copies between clusters', () => {
    const { stack, vpc, cluster } = express();
    const source = new ProvisionedCluster(stack, 'Source', { vpc });
    new MskReplicator(stack, 'Copy', {
      source: ReplicatorCluster.msk(source), target: ReplicatorCluster.msk(cluster), topics: ['shop\\..*'], topicNames: ReplicatorTopicNames.IDENTICAL,
      startingPosition: ReplicationStartingPosition.EARLIEST,
    });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::MSK::Replicator', {
      KafkaClusters: [{ AmazonMskCluster: { MskClusterArn: stack.resolve(source.clusterArn) } }, { AmazonMskCluster: { MskClusterArn: stack.resolve(cluster.clusterArn) } }],
      ReplicationInfoList: [{
        SourceKafkaClusterArn: stack.resolve(source.clusterArn),
        TargetKafkaClusterArn: stack.resolve(cluster.clusterArn),
        TargetCompressionType: 'NONE',
        TopicReplication: { TopicsToReplicate: ['shop\\..*'], StartingPosition: { Type: 'EARLIEST' }, TopicNameConfiguration: { Type: 'IDENTICAL' } },
        ConsumerGroupReplication: { ConsumerGroupsToReplicate: ['.*'], SynchroniseConsumerGroupOffsets: true },
      }],
    });
    // the brokers of both sides let it in
    const opened = Object.values(template.findResources('AWS::EC2::SecurityGroupIngress')).filter(({ Properties }) => Properties.Description === 'MSK Replicator');
    expect(opened.map(({ Properties }) => Properties.FromPort)).toEqual([9098, 9098]);
    const [replicator] = Object.values(template.findResources('AWS::MSK::Replicator'));
    expect(replicator.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/CopyRoleDefaultPolicy/), expect.stringMatching(/SecurityGroup.*from/i)]));
    expect(actionsOf(stack, 'CopyRole').filter(({ Resource }) => Resource === '*')).toEqual([]);
  });

  test('copies from Kafka outside of Amazon MSK', () => {
    const { stack, vpc, cluster } = express();
    const secret = new secretsmanager.Secret(stack, 'User');
    new MskReplicator(stack, 'Copy', {
      source: ReplicatorCluster.apacheKafka({ clusterId: 'abc', bootstrapServers: 'a:9096', vpc, authentication: ReplicatorAuthentication.scramSha256(secret) }),
      target: ReplicatorCluster.msk(cluster),
      topics: ['orders'],
    });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Replicator', {
      KafkaClusters: [
        { ApacheKafkaCluster: { ApacheKafkaClusterId: 'abc', BootstrapBrokerString: 'a:9096' }, ClientAuthentication: { SaslScram: { Mechanism: 'SHA256' } }, EncryptionInTransit: { EncryptionType: 'TLS' } },
        { AmazonMskCluster: {} },
      ],
      ReplicationInfoList: [{ SourceKafkaClusterId: 'abc', SourceKafkaClusterArn: Match.absent() }],
    });
    expect(actionsOf(stack, 'CopyRole').flatMap(({ Action }) => Action)).toContain('secretsmanager:GetSecretValue');
  });

  test('refuses a cluster without IAM access control, and one whose VPC nobody knows', () => {
    const { stack, vpc, cluster } = express();
    const scram = new ProvisionedCluster(stack, 'Scram', { vpc, authentications: [KafkaAuthentication.SCRAM] });
    const copy = (id: string, source: ReplicatorCluster) => () => new MskReplicator(stack, id, { source, target: ReplicatorCluster.msk(cluster), topics: ['a'] });
    expect(copy('A', ReplicatorCluster.msk(scram))).toThrow(/the source cluster of the replicator has no IAM access control.*\[MC-CLU-033\]/);
    const elsewhere = KafkaCluster.fromClusterArn(stack, 'Elsewhere', 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2');
    expect(copy('B', ReplicatorCluster.msk(elsewhere))).toThrow(/has no VPC that is known; specify it in KafkaCluster.fromClusterAttributes/);
    const own = KafkaCluster.selfManaged(stack, 'Own', { bootstrapServers: 'a:9093', vpc });
    expect(copy('C', ReplicatorCluster.msk(own))).toThrow(/has no ARN, so it is not Amazon MSK; use ReplicatorCluster.apacheKafka/);
  });
});

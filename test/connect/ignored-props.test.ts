import { CertificateAuthority } from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  BrokerLogs, ConnectorDefinition, ConnectorPlugin, CustomPlugin, DebeziumSource, DeleteHandling, IndexTemplate, KafkaCluster, OpenSearchTarget, PluginArchive, ProvisionedCluster,
  RecordShape, S3Sink, S3SinkPipeline, WorkerConfiguration,
} from '../../src';
import { Stage } from '../connectors/stage';
import { newStack } from '../support/surroundings';
import { connectorOf, newConnector, sink, source } from './fixtures';

const CLUSTER_ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/0e1b';
const plugin = (stack = newStack()) => ({ stack, customPlugin: CustomPlugin.fromCustomPluginArn(stack, 'Made', 'arn:aws:kafkaconnect:eu-west-1:1:custom-plugin/a/b') });
const vpcOf = (stack: ReturnType<typeof newStack>) => new ec2.Vpc(stack, 'Other', { maxAzs: 2 });

describe('a plugin made elsewhere takes no archive', () => {
  const beside = (archives: object) => {
    const { stack, customPlugin } = plugin();
    return newConnector(stack, { plugin: { bind: () => ({ customPlugin, ...archives }) } });
  };

  test('in place of those of the definition', () => {
    expect(() => beside({ archives: [PluginArchive.empty()] }))
      .toThrow('the "plugin" of the connector Test/Connector has "archives" together with "customPlugin", which is a complete plugin to which no archives can be added');
  });

  test('beside those of the definition', () => {
    expect(() => beside({ additionalArchives: [PluginArchive.empty()] })).toThrow('has "additionalArchives" together with "customPlugin"');
  });

  test('but an empty list of them', () => {
    expect(() => beside({ additionalArchives: [] })).not.toThrow();
  });

  test('alone it is taken', () => {
    const { stack, customPlugin } = plugin();
    newConnector(stack, { plugin: ConnectorPlugin.custom(customPlugin) });
    expect(connectorOf(stack).Properties.Plugins[0].CustomPlugin.CustomPluginArn).toBe('arn:aws:kafkaconnect:eu-west-1:1:custom-plugin/a/b');
  });
});

describe('a salt that starts nothing anew is refused', () => {
  const workers = (stack: ReturnType<typeof newStack>, topic?: string) => new WorkerConfiguration(stack, 'Workers', { offsetStorageTopic: topic });

  test('of a named source with a worker configuration of its own', () => {
    const stack = newStack();
    expect(() => newConnector(stack, { connectorName: 'shop', definition: source(), offsetSalt: '2', workerConfiguration: workers(stack, 'positions') }))
      .toThrow('"offsetSalt" "2" cannot make the source Test/Connector start over: its offsets are stored under its name "shop" in the topic of the specified worker configuration');
  });

  test('of a source whose definition names the topic', () => {
    expect(() => newConnector(newStack(), {
      connectorName: 'shop', definition: source({ workerProperties: { 'offset.storage.topic': 'positions' } }), offsetSalt: '2',
    })).toThrow('cannot make the source Test/Connector start over');
  });

  test('of a sink with a consumer group of its own', () => {
    expect(() => newConnector(newStack(), { definition: sink({ config: { 'consumer.override.group.id': 'mine' } }), offsetSalt: '2' }))
      .toThrow('stored in the consumer group of "consumer.override.group.id" "mine"');
  });

  test('but not where it gives another name, or another topic', () => {
    const one = newStack();
    newConnector(one, { definition: source(), offsetSalt: '2', workerConfiguration: workers(one, 'positions') });
    const plain = newStack();
    newConnector(plain, { definition: source(), workerConfiguration: workers(plain, 'positions') });
    expect(connectorOf(one).Properties.ConnectorName).not.toBe(connectorOf(plain).Properties.ConnectorName);
    const named = newStack();
    newConnector(named, { connectorName: 'shop', definition: source(), offsetSalt: '2' });
    expect(connectorOf(named)).toBeDefined();
  });
});

test.each<[string, () => unknown, string]>([
  ['topicCreation of topics that exist', () => newConnector(newStack(), { definition: source({ topicsExist: true, topicCreation: { partitions: 3 } }) }),
    'the source com.example.MySource has "topicCreation" together with "topicsExist"'],
  ['patterns of topics that are names', () => S3Sink.aiven({ bucket: Bucket.fromBucketName(newStack(), 'B', 'archive'), topics: ['orders'], topicPatterns: ['o*'] }),
    'the S3 sink has "topicPatterns", which belong to "topicsRegex", but its topics are specified by "topics"'],
  ['a prefix beside a whole template', () => S3Sink.aiven({ bucket: Bucket.fromBucketName(newStack(), 'B', 'archive'), topics: ['orders'], prefix: 'raw/', fileNameTemplate: '{{topic}}' }),
    'the S3 sink has "prefix" together with "fileNameTemplate", which is the complete object key; include the prefix in the template: "fileNameTemplate": "raw/{{topic}}"'],
  ['settings of a source that there is not', () => {
    const stage = new Stage();
    return new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: new Bucket(stage.stack, 'B'), topics: ['a'], sourceConnector: { connectorName: 'a' } });
  }, 'the pipeline Shop/Archive has "sourceConnector" without "source"'],
  ['what deletions leave of rows, where envelopes are written', () => DebeziumSource.postgres({
    database: new Stage().postgres(), topicPrefix: 'shop', tables: ['public.a'], recordShape: RecordShape.ENVELOPE, deleteHandling: DeleteHandling.DROP,
  }), 'has "deleteHandling" together with RecordShape.ENVELOPE'],
  ['subnets of a function in no VPC', () => new IndexTemplate(newStack(), 'Template', {
    target: OpenSearchTarget.endpoint('https://search.example.com', { domainArn: 'arn:aws:es:eu-west-1:111122223333:domain/a' }),
    indexPatterns: ['a'],
    vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  }), 'Test/Template has "vpcSubnets" for its function, which does not run in a VPC'],
  ['a new look-up of brokers that are given', () => KafkaCluster.fromClusterAttributes(newStack(), 'K', {
    clusterArn: CLUSTER_ARN, bootstrapServers: 'b-1.example.com:9098', bootstrapVersion: 2,
  }), '"bootstrapVersion" and "bootstrapServers" are both set'],
  ['certificate authorities without mutual TLS', () => {
    const stack = newStack();
    const authority = CertificateAuthority.fromCertificateAuthorityArn(stack, 'Ca', 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/a');
    return new ProvisionedCluster(stack, 'K', { vpc: vpcOf(stack), certificateAuthorities: [authority] });
  }, 'the cluster Test/K has "certificateAuthorities", which apply to mutual TLS only'],
  ['two destinations of one kind', () => {
    const stack = newStack();
    return new ProvisionedCluster(stack, 'K', { vpc: vpcOf(stack), logs: [BrokerLogs.s3(new Bucket(stack, 'A')), BrokerLogs.s3(new Bucket(stack, 'B'))] });
  }, 'the cluster Test/K has several log destinations of the same kind in "logs" (Amazon S3)'],
  ['the retention of a log group that is given', () => BrokerLogs.cloudWatch({ logGroup: new LogGroup(newStack(), 'L'), retention: RetentionDays.ONE_DAY }),
    '"retention" and "logGroup" of the broker logs are both set'],
])('%s: refused rather than ignored', (_what, make, message) => {
  expect(make).toThrow(message);
});

test('what has an effect is not refused', () => {
  const stack = newStack();
  expect(() => new ProvisionedCluster(stack, 'K', { vpc: vpcOf(stack), logs: [BrokerLogs.cloudWatch(), BrokerLogs.s3(new Bucket(stack, 'A'))] })).not.toThrow();
  expect(() => ConnectorDefinition.source('com.example.MySource', { topics: ['a'], topicsExist: true })).not.toThrow();
});

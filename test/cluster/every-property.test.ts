import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Size, Stack, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as s3tables from 'aws-cdk-lib/aws-s3tables';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import ts from 'typescript';
import {
  BrokerConfiguration, BrokerLogs, BrokerNetworkType, ChannelDestination, ChannelFormat, ChannelTableCompression, ClusterPolicy, ConsumerGroupOffsetSyncMode, ExpressCluster, IntelligentRebalancing,
  MskChannel, MskReplicator, ReplicatorAuthentication, ReplicatorCluster, KafkaAuthentication, KafkaTopic, ProvisionedCluster,
  PublicAccess, ServerlessCluster, VpcConnection, VpcConnectivity,
} from '../../src/cluster';

/** What no construct sets, with the reason. */
const EXCUSED: Record<string, string> = {
  'CfnCluster.brokerNodeGroupInfo.brokerAzDistribution': 'the service has one value, DEFAULT, and CloudFormation says that it is not in use',
  'CfnCluster.currentVersion': 'the service counts it; a template that says it fails at the next update',
  'CfnConfiguration.kafkaVersionsList': 'the service does not hold configurations to it, and a change of it replaces the configuration',
  'CfnConfiguration.latestRevision': 'the service counts the revisions',
  'CfnReplicator.kafkaClusters.clientAuthentication.saslOAuthBearer': 'an identity provider outside of AWS; its settings go through the L1 (`node.defaultChild`)',
  'CfnChannel.icebergDestinationConfiguration.deadLetterQueueS3.expectedBucketOwner': 'the role of the channel names the one bucket that it writes',
  'CfnChannel.s3DestinationConfiguration.deadLetterQueueS3.expectedBucketOwner': 'the role of the channel names the one bucket that it writes',
  'CfnBatchScramSecret': 'ScramUser associates each secret by itself, so that users of several stacks do not undo each other',
};

const FILE = join(dirname(require.resolve('aws-cdk-lib/package.json')), 'aws-msk', 'lib', 'msk.generated.d.ts');
const SOURCE = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest, true);
const CLASSES = ['CfnCluster', 'CfnServerlessCluster', 'CfnConfiguration', 'CfnBatchScramSecret', 'CfnClusterPolicy', 'CfnVpcConnection', 'CfnTopic', 'CfnChannel', 'CfnReplicator'];

function interfaces(of: string): Map<string, ts.InterfaceDeclaration> {
  const found = new Map<string, ts.InterfaceDeclaration>();
  SOURCE.forEachChild(function visit(node) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === `${of}Props`) {
      found.set('', node);
    }
    if (ts.isModuleDeclaration(node) && node.name.text === of) {
      (node.body as ts.ModuleBlock).statements.filter(ts.isInterfaceDeclaration).forEach(inner => found.set(inner.name.text, inner));
    }
  });
  return found;
}

/** The properties of a type, those of objects within it by their path. */
function properties(of: string, all = interfaces(of), from = '', prefix = ''): string[] {
  return all.get(from)!.members.filter(ts.isPropertySignature).flatMap(member => {
    const path = `${prefix}${member.name.getText()}`;
    const inner = new RegExp(`${of}\\.(\\w+Property)`).exec(member.type!.getText())?.[1];
    return inner === undefined ? [path] : properties(of, all, inner, `${path}.`);
  });
}

/** The paths that stand in resources of a template. */
function set(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(each => set(each, prefix));
  }
  if (value === null || typeof value !== 'object' || Object.keys(value).some(key => key === 'Ref' || key.startsWith('Fn::'))) {
    return [prefix];
  }
  return [prefix, ...Object.entries(value).flatMap(([key, each]) => set(each, prefix === '' ? key : `${prefix}.${key}`))].map(path => path.toLowerCase());
}

function template(): Template {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] });
  const bucket = new s3.Bucket(stack, 'Bucket');
  const stream = { deliveryStreamName: 'stream' } as never;
  const everywhere = () => [BrokerLogs.cloudWatch(), BrokerLogs.s3(bucket, 'kafka/'), BrokerLogs.firehose(stream)];
  const authority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Authority', 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/a');
  const configuration = new BrokerConfiguration(stack, 'Settings', { description: 'all', allowEveryoneIfNoAclFound: false });
  const cluster = new ProvisionedCluster(stack, 'Provisioned', {
    vpc, configuration,
    kafkaVersion: msk.KafkaVersion.V3_9_X,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE4),
    volumeSize: Size.gibibytes(100), volumeThroughputMib: 300, storageMode: msk.StorageMode.TIERED,
    authentications: [KafkaAuthentication.IAM, KafkaAuthentication.SCRAM, KafkaAuthentication.MUTUAL_TLS],
    certificateAuthorities: [authority],
    encryptionKey: new kms.Key(stack, 'Key'),
    prometheusJmxExporter: true, prometheusNodeExporter: true,
    logs: everywhere(), authorizerLogs: everywhere(),
    publicAccess: PublicAccess.ENABLED_ON_EXISTING_CLUSTER,
    networkType: BrokerNetworkType.DUAL_ON_EXISTING_CLUSTER,
    vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM, KafkaAuthentication.SCRAM, KafkaAuthentication.MUTUAL_TLS),
    zookeeperAccess: false,
  });
  new ProvisionedCluster(stack, 'Open', { vpc, authentications: [KafkaAuthentication.UNAUTHENTICATED_TLS] });
  const expressCluster = new ExpressCluster(stack, 'Express', { vpc, logs: everywhere(), rebalancing: IntelligentRebalancing.ACTIVE });
  const everything = { logs: everywhere(), encryptionKey: new kms.Key(stack, 'ChannelKey') };
  const events = KafkaTopic.fromTopicName(expressCluster, 'events');
  new MskChannel(stack, 'Objects', {
    cluster: expressCluster, topic: events, ...everything,
    destination: ChannelDestination.s3(bucket, { prefix: 'events/', keyTemplate: '!{yyyy}/!{sequence-number}', expectedBucketOwner: '111122223333' }),
  });
  const tableBucket = new s3tables.CfnTableBucket(stack, 'Tables', { tableBucketName: 'tables' });
  const schema = new glue.CfnSchema(stack, 'Schema', { name: 'events', dataFormat: 'JSON', compatibility: 'NONE' });
  new MskChannel(stack, 'Rows', {
    cluster: expressCluster, topic: events, ...everything, logs: everywhere(), format: ChannelFormat.JSON,
    destination: ChannelDestination.iceberg({
      tableBucket, schema, namespace: 'shop', table: 'events', partitionByHourOf: 'at', compression: ChannelTableCompression.SNAPPY, catalogArn: 'arn:aws:glue:eu-west-1:111122223333:catalog',
    }),
  });
  new MskReplicator(stack, 'Replicator', {
    source: ReplicatorCluster.apacheKafka({
      clusterId: 'abc', bootstrapServers: 'a:9096', vpc, authentication: ReplicatorAuthentication.scramSha512(new secretsmanager.Secret(stack, 'User')), rootCaCertificate: 'PEM',
    }),
    target: ReplicatorCluster.msk(expressCluster),
    topics: ['orders'], topicsToExclude: ['orders-internal'], consumerGroupsToExclude: ['test'], description: 'moves',
    consumerGroupOffsetSyncMode: ConsumerGroupOffsetSyncMode.LEGACY, logs: everywhere(),
  });
  new MskReplicator(stack, 'Back', {
    source: ReplicatorCluster.msk(expressCluster),
    target: ReplicatorCluster.apacheKafka({ clusterId: 'abc', bootstrapServers: 'a:9096', vpc, authentication: ReplicatorAuthentication.mutualTls(new secretsmanager.Secret(stack, 'Certificate')) }),
    topics: ['orders'],
  });
  new ServerlessCluster(stack, 'Serverless', { vpc, clusterName: 'serverless' });
  new KafkaTopic(stack, 'Topic', { cluster, topicName: 'orders', minInsyncReplicas: 2 });
  new ClusterPolicy(stack, 'Policy', { cluster }).allowConnections(new iam.AccountPrincipal('444455556666'));
  new VpcConnection(stack, 'Connection', { cluster, vpc });
  Tags.of(stack).add('team', 'shop');
  return Template.fromStack(stack);
}

test('every property of the resources of Amazon MSK is set by a construct, or is excused', () => {
  const made = template();
  const unsaid = CLASSES.flatMap(of => {
    const type = `AWS::MSK::${of.slice(3)}`;
    const found = new Set(Object.values(made.findResources(type)).flatMap(({ Properties }) => set(Properties)));
    return properties(of).filter(path => !found.has(path.toLowerCase())).map(path => `${of}.${path}`);
  });
  const excused = (path: string) => Object.keys(EXCUSED).some(each => path === each || path.startsWith(`${each}.`));
  expect(unsaid.filter(path => !excused(path))).toEqual([]);
  // an excuse that is no longer needed goes
  expect(Object.keys(EXCUSED).filter(each => !unsaid.some(path => path === each || path.startsWith(`${each}.`)))).toEqual([]);
  expect(CLASSES.flatMap(of => properties(of)).length).toBeGreaterThan(70);
});

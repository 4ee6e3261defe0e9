import { App, Fn, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IKafkaCluster } from '../../src';
import {
  Connector, ConnectorDefinition, ExpressCluster, KafkaCluster, KafkaClusterKind, KafkaTopic, PluginArchive, ProvisionedCluster, ServerlessCluster,
} from '../../src';

const ENV = { account: '111122223333', region: 'eu-central-1' };
const ARN = 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';

type Surroundings = (stack: Stack) => ec2.IVpc;
const VPCS: [string, Surroundings][] = [
  ['that the AWS CDK has not looked up yet', stack => ec2.Vpc.fromLookup(stack, 'Vpc', { vpcId: 'vpc-0a1b2c3d4e5f60718' })],
  ['whose zones and subnets are known only at deployment', stack => ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: Fn.importValue('vpc'), availabilityZones: Fn.getAzs(), privateSubnetIds: [0, 1, 2].map(index => Fn.select(index, Fn.split(',', Fn.importValue('subnets')))),
  })],
  ['whose subnets are a list of another stack', stack => ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: Fn.importValue('vpc'), availabilityZones: Fn.getAzs(), privateSubnetIds: Fn.split(',', Fn.importValue('subnets'), 3),
  })],
];
const CLUSTERS: [string, (stack: Stack, vpc: ec2.IVpc) => IKafkaCluster][] = [
  ['serverless', (stack, vpc) => new ServerlessCluster(stack, 'Kafka', { vpc })],
  ['provisioned', (stack, vpc) => new ProvisionedCluster(stack, 'Kafka', { vpc })],
  ['Express', (stack, vpc) => new ExpressCluster(stack, 'Kafka', { vpc })],
  ['imported', (stack, vpc) => KafkaCluster.fromClusterAttributes(stack, 'Kafka', {
    clusterArn: ARN, clusterKind: KafkaClusterKind.PROVISIONED, vpc, securityGroups: [ec2.SecurityGroup.fromLookupById(stack, 'Brokers', 'sg-0a1b2c3d4e5f60718')],
  })],
];

describe.each(VPCS)('a VPC %s', (_vpc, vpcOf) => {
  test.each(CLUSTERS)('with a %s cluster is synthesized: the command line of the CDK asks for what is missing after that', (kind, clusterOf) => {
    const app = new App({ context: { 'cdk-msk-connect:fetch-plugins': false } });
    const stack = new Stack(app, 'Stack', { env: ENV });
    const cluster = clusterOf(stack, vpcOf(stack));
    if (kind !== 'serverless') {
      new KafkaTopic(stack, 'Topic', { cluster, topicName: 'orders', partitions: 3 });
    }
    new Connector(stack, 'Sink', {
      cluster,
      definition: ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'] }),
      plugin: PluginArchive.empty(),
      securityGroups: [ec2.SecurityGroup.fromLookupById(stack, 'Workers', 'sg-0a1b2c3d4e5f60719')],
    });
    expect(Object.keys(app.synth().getStackByName('Stack').template.Resources as object)).not.toHaveLength(0);
  });
});

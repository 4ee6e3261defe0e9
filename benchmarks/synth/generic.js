/** 100 connectors of a class without a preset, in two stacks, in a VPC made elsewhere. */
const { Stack } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { Connector, ConnectorDefinition, KafkaCluster, KafkaClusterKind, PluginArchive } = require('../../lib');
const hand = require('./by-hand');
const { runAsked } = require('./harness');

/** A stack holds at most 500 resources. */
const STACKS = 2;
const CONNECTORS_PER_STACK = 50;
const CONFIG = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'my.option': 'x', 'my.other.option': 'y' };

/** A VPC, brokers and nothing else: what both apps begin with. */
function surroundings(app, id) {
  const stack = new Stack(app, id, { env: hand.ENVIRONMENT });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0a1b2c3d4e5f60718', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'],
    privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'],
  });
  return { stack, vpc, brokers: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Brokers', 'sg-0a1b2c3d4e5f60718') };
}

function withLibrary(app, id, changes) {
  const { stack, vpc, brokers } = surroundings(app, id);
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Cluster', {
    clusterArn: hand.CLUSTER, clusterKind: KafkaClusterKind.PROVISIONED, vpc, securityGroups: [brokers], bootstrapServers: hand.BROKERS,
  });
  for (let index = 0; index < CONNECTORS_PER_STACK; index++) {
    new Connector(stack, `C${index}`, {
      cluster,
      connectorName: `connector-${id}-${index}`,
      plugin: PluginArchive.empty(),
      changes,
      definition: ConnectorDefinition.source('com.example.Source', { topics: [`t${index}.*`], config: CONFIG }),
    });
  }
}

function byHand(app, id) {
  const { stack, vpc, brokers } = surroundings(app, id);
  const plugin = hand.plugin(stack, 'Plugin');
  for (let index = 0; index < CONNECTORS_PER_STACK; index++) {
    const name = `connector-${id}-${index}`;
    hand.connector(stack, `C${index}`, {
      name, vpc, brokers, plugin, isSource: true,
      workers: hand.workers(stack, `C${index}Workers`, name),
      statements: [hand.kafka(['CreateTopic', 'DescribeTopic', 'WriteData'], 'topic', [`t${index}.*`])],
      config: { 'connector.class': 'com.example.Source', 'topic.creation.default.replication.factor': '-1', 'topic.creation.default.partitions': '-1', ...CONFIG },
    });
  }
}

/** For the case of connectors that are changed in place. */
const changing = changes => inStacks((app, id) => withLibrary(app, id, changes));

const inStacks = build => app => Array.from({ length: STACKS }, (_, index) => build(app, `Stack${index}`));

module.exports = {
  title: `${STACKS * CONNECTORS_PER_STACK} connectors of a class without a preset`,
  limit: 1.5,
  library: inStacks((app, id) => withLibrary(app, id)),
  hand: inStacks(byHand),
  changing,
};

runAsked(module, module.exports);

/**
 * Synth of 100 connectors with this library, checks on, against an app that makes the same resources with aws-cdk-lib's own L2s and L1s.
 * Prints times; fails when the ratio is above 1.5. Run after a build: node benchmarks/synth.js
 */
const { execFileSync } = require('child_process');
const { mkdtempSync, rmSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { App, Fn, RemovalPolicy, Stack } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const { CfnConnector, CfnCustomPlugin, CfnWorkerConfiguration } = require('aws-cdk-lib/aws-kafkaconnect');
const logs = require('aws-cdk-lib/aws-logs');
const { Connector, ConnectorDefinition, KafkaCluster, KafkaClusterKind, PluginArchive } = require('../lib');

/** A stack holds at most 500 resources. */
const STACKS = 2;
const CONNECTORS_PER_STACK = 50;
const ROUNDS = 9;
const MAX_RATIO = 1.5;
const CLUSTER = 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';
const BROKERS = 'b-1.platform.0a1b2c.c2.kafka.eu-central-1.amazonaws.com:9098';
const CONFIG = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'my.option': 'x', 'my.other.option': 'y' };

process.env.CDK_VALIDATION = 'false';

function newApp(outdir) {
  return new App({ outdir, context: { 'cdk-msk-connect:fetch-plugins': false } });
}

/** A VPC, brokers and nothing else: what both apps begin with. */
function surroundings(app, id) {
  const stack = new Stack(app, id, { env: { account: '111122223333', region: 'eu-central-1' } });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0a1b2c3d4e5f60718', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'],
    privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'],
  });
  return { stack, vpc, brokers: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Brokers', 'sg-0a1b2c3d4e5f60718') };
}

function withLibrary(app, id) {
  const { stack, vpc, brokers } = surroundings(app, id);
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Cluster', {
    clusterArn: CLUSTER, clusterKind: KafkaClusterKind.PROVISIONED, vpc, securityGroups: [brokers], bootstrapServers: BROKERS,
  });
  for (let index = 0; index < CONNECTORS_PER_STACK; index++) {
    new Connector(stack, `C${index}`, {
      cluster,
      connectorName: `connector-${id}-${index}`,
      plugin: PluginArchive.empty(),
      definition: ConnectorDefinition.source('com.example.Source', { topics: [`t${index}.*`], config: CONFIG }),
    });
  }
}

/** The same template, written with the core's constructs by somebody who knows all that a connector needs. */
function byHand(app, id) {
  const { stack, vpc, brokers } = surroundings(app, id);
  const plugin = new CfnCustomPlugin(stack, 'Plugin', {
    name: `plugin-${id}`, contentType: 'ZIP',
    location: { s3Location: { bucketArn: stack.formatArn({ service: 's3', region: '', account: '', resource: 'assets' }), fileKey: 'empty.zip' } },
  });
  const { subnetIds, internetConnectivityEstablished } = vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS });
  for (let index = 0; index < CONNECTORS_PER_STACK; index++) {
    const name = `connector-${id}-${index}`;
    const arn = (type, resource) => `${CLUSTER.replace(':cluster/', `:${type}/`)}/${resource}`;
    const role = new iam.Role(stack, `C${index}Role`, {
      description: `Execution role of the connector ${name}`,
      assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com', { conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'kafkaconnect', resource: 'connector', resourceName: `${name}/*` }) },
      } }),
      inlinePolicies: { Connector: new iam.PolicyDocument({ statements: [
        new iam.PolicyStatement({ actions: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], resources: [CLUSTER] }),
        new iam.PolicyStatement({
          actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'].map(action => `kafka-cluster:${action}`),
          resources: [arn('topic', `__amazon_msk_connect_configs_${name}_*`), arn('topic', `__amazon_msk_connect_status_${name}_*`), arn('topic', `msk-connect-offsets-${name}`)],
        }),
        new iam.PolicyStatement({ actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: [arn('group', '__amazon_msk_connect_*')] }),
        new iam.PolicyStatement({ actions: ['CreateTopic', 'DescribeTopic', 'WriteData'].map(action => `kafka-cluster:${action}`), resources: [arn('topic', `t${index}.*`)] }),
      ] }) },
    });
    const group = new ec2.SecurityGroup(stack, `C${index}Group`, { vpc, description: `Workers of the connector ${name}` });
    brokers.connections.allowFrom(group, ec2.Port.tcp(9098), `Kafka brokers from the connector ${name}`);
    const logGroup = new logs.LogGroup(stack, `C${index}Logs`, {
      logGroupName: `/aws/vendedlogs/msk-connect/${name}`, retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY,
    });
    const workers = new CfnWorkerConfiguration(stack, `C${index}Workers`, {
      name: `workers-${id}-${index}`, propertiesFileContent: Buffer.from(`offset.storage.topic=msk-connect-offsets-${name}\n`).toString('base64'),
    });
    const connector = new CfnConnector(stack, `C${index}`, {
      connectorName: name,
      connectorConfiguration: {
        'connector.class': 'com.example.Source', 'topic.creation.default.replication.factor': '-1', 'topic.creation.default.partitions': '-1', ...CONFIG,
      },
      capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
      kafkaCluster: { apacheKafkaCluster: { bootstrapServers: BROKERS, vpc: { subnets: subnetIds, securityGroups: [group.securityGroupId] } } },
      kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
      kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
      kafkaConnectVersion: '3.7.x',
      plugins: [{ customPlugin: { customPluginArn: plugin.attrCustomPluginArn, revision: plugin.attrRevision } }],
      serviceExecutionRoleArn: role.roleArn,
      workerConfiguration: { workerConfigurationArn: workers.attrWorkerConfigurationArn, revision: workers.attrRevision },
      logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: logGroup.logGroupName } } },
    });
    const rule = brokers.node.children[brokers.node.children.length - 1];
    connector.node.addDependency(role, rule, logGroup, internetConnectivityEstablished);
  }
}

/** What a resource consists of, names and values left out: both apps must make the same. */
function shape({ Type, Properties, DependsOn }) {
  const keys = value => Array.isArray(value) ? [...new Set(value.map(keys))].sort() : value && typeof value === 'object'
    ? Object.keys(value).some(key => key === 'Ref' || key.startsWith('Fn::')) ? '' : Object.entries(value).map(([key, inner]) => `${key}{${keys(inner)}}`).sort().join()
    : '';
  return `${Type} ${keys(Properties)} ${(DependsOn ?? []).length}`;
}

/** Milliseconds that the app takes, all that it loads on the way included, and its resources. */
function measure(build) {
  const outdir = mkdtempSync(join(tmpdir(), 'benchmark-'));
  const began = process.hrtime.bigint();
  const app = newApp(outdir);
  for (let index = 0; index < STACKS; index++) {
    build(app, `Stack${index}`);
  }
  const { stacks } = app.synth();
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  const resources = stacks.flatMap(stack => Object.values(stack.template.Resources));
  rmSync(outdir, { recursive: true });
  return { milliseconds, shapes: resources.map(shape).sort() };
}

/** One synth in a process of its own, as `cdk synth` runs an app: nothing is loaded or warm. */
function inProcess(app) {
  return JSON.parse(execFileSync(process.execPath, [__filename, app], { encoding: 'utf-8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

const APPS = { library: withLibrary, hand: byHand };
const [, , asked] = process.argv;
if (asked) {
  console.log(JSON.stringify(measure(APPS[asked])));
  process.exit();
}

// in turns, so that a busy machine slows both alike; the best round is the one that it disturbed least
const rounds = Array.from({ length: ROUNDS }, () => ({ library: inProcess('library'), hand: inProcess('hand') }));
const best = app => Math.min(...rounds.map(round => round[app].milliseconds));
const ratio = best('library') / best('hand');
const { library, hand } = rounds[0];

console.log(`${STACKS * CONNECTORS_PER_STACK} connectors, best of ${ROUNDS} rounds, each in a process of its own`);
console.log(`  this library  ${best('library').toFixed(0)} ms  ${library.shapes.length} resources, checks on`);
console.log(`  by hand       ${best('hand').toFixed(0)} ms  ${hand.shapes.length} resources`);
console.log(`  ratio         ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
library.shapes.forEach((one, index) => {
  if (one !== hand.shapes[index]) {
    throw new Error(`the two apps do not make the same resources:\n${one}\n${hand.shapes[index]}`);
  }
});
process.exit(ratio <= MAX_RATIO ? 0 : 1);

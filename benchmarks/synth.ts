/**
 * Synth of 100 connectors with this library, checks on, against an app that makes the same resources with aws-cdk-lib's own L2s and L1s.
 * Prints times; fails when the ratio is above 1.5. Run: npx ts-node -T benchmarks/synth.ts
 */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnConnector, CfnCustomPlugin, CfnWorkerConfiguration } from 'aws-cdk-lib/aws-kafkaconnect';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Connector, ConnectorDefinition, KafkaCluster, KafkaClusterKind, PluginArchive } from '../src';

/** A stack holds at most 500 resources. */
const STACKS = 2;
const CONNECTORS_PER_STACK = 50;
const ROUNDS = 5;
const MAX_RATIO = 1.5;
const CLUSTER = 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';
const BROKERS = 'b-1.platform.0a1b2c.c2.kafka.eu-central-1.amazonaws.com:9098';
const CONFIG = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'my.option': 'x', 'my.other.option': 'y' };

process.env.CDK_VALIDATION = 'false';

function newApp(outdir: string): App {
  return new App({ outdir, context: { 'cdk-msk-connect:fetch-plugins': false } });
}

/** A VPC, brokers and nothing else: what both apps begin with. */
function surroundings(app: App, id: string) {
  const stack = new Stack(app, id, { env: { account: '111122223333', region: 'eu-central-1' } });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0a1b2c3d4e5f60718', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'],
    privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'],
  });
  return { stack, vpc, brokers: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Brokers', 'sg-0a1b2c3d4e5f60718') };
}

function withLibrary(app: App, id: string): void {
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

function byHand(app: App, id: string): void {
  const { stack, vpc, brokers } = surroundings(app, id);
  const plugin = new CfnCustomPlugin(stack, 'Plugin', {
    name: `plugin-${id}`, contentType: 'ZIP', location: { s3Location: { bucketArn: 'arn:aws:s3:::assets', fileKey: 'empty.zip' } },
  });
  for (let index = 0; index < CONNECTORS_PER_STACK; index++) {
    const name = `connector-${id}-${index}`;
    const arn = (type: string, resource: string) => `${CLUSTER.replace(':cluster/', `:${type}/`)}/${resource}`;
    const role = new iam.Role(stack, `C${index}Role`, {
      assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': stack.account } } }),
      inlinePolicies: { Connector: new iam.PolicyDocument({ statements: [
        new iam.PolicyStatement({ actions: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], resources: [CLUSTER] }),
        new iam.PolicyStatement({ actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'].map(action => `kafka-cluster:${action}`), resources: [arn('topic', `__amazon_msk_connect_configs_${name}_*`), arn('topic', `__amazon_msk_connect_status_${name}_*`), arn('topic', `offsets-${name}`)] }),
        new iam.PolicyStatement({ actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: [arn('group', '__amazon_msk_connect_*')] }),
        new iam.PolicyStatement({ actions: ['CreateTopic', 'DescribeTopic', 'WriteData'].map(action => `kafka-cluster:${action}`), resources: [arn('topic', `t${index}.*`)] }),
      ] }) },
    });
    const group = new ec2.SecurityGroup(stack, `C${index}Group`, { vpc });
    brokers.connections.allowFrom(group, ec2.Port.tcp(9098));
    const logGroup = new logs.LogGroup(stack, `C${index}Logs`, {
      logGroupName: `/aws/vendedlogs/msk-connect/${name}`, retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY,
    });
    const workers = new CfnWorkerConfiguration(stack, `C${index}Workers`, {
      name: `workers-${id}-${index}`, propertiesFileContent: Fn.base64(`offset.storage.topic=offsets-${name}\n`),
    });
    new CfnConnector(stack, `C${index}`, {
      connectorName: name,
      connectorConfiguration: { 'connector.class': 'com.example.Source', ...CONFIG },
      capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
      kafkaCluster: { apacheKafkaCluster: {
        bootstrapServers: BROKERS,
        vpc: { subnets: vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }).subnetIds, securityGroups: [group.securityGroupId] },
      } },
      kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
      kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
      kafkaConnectVersion: '3.7.x',
      plugins: [{ customPlugin: { customPluginArn: plugin.attrCustomPluginArn, revision: 1 } }],
      serviceExecutionRoleArn: role.roleArn,
      workerConfiguration: { workerConfigurationArn: workers.attrWorkerConfigurationArn, revision: 1 },
      logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: logGroup.logGroupName } } },
    });
  }
}

/** Milliseconds of one synth, and its number of resources. */
function measure(build: (app: App, id: string) => void): { milliseconds: number; resources: number } {
  const outdir = mkdtempSync(join(tmpdir(), 'benchmark-'));
  const began = process.hrtime.bigint();
  const app = newApp(outdir);
  for (let index = 0; index < STACKS; index++) {
    build(app, `Stack${index}`);
  }
  const { stacks } = app.synth();
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  const resources = stacks.reduce((sum, stack) => sum + Object.keys(stack.template.Resources).length, 0);
  rmSync(outdir, { recursive: true });
  return { milliseconds, resources };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// both once to load and warm up; then in turns, so that a busy machine slows both alike
measure(withLibrary);
measure(byHand);
const rounds = Array.from({ length: ROUNDS }, () => ({ library: measure(withLibrary), hand: measure(byHand) }));
const library = median(rounds.map(round => round.library.milliseconds));
const hand = median(rounds.map(round => round.hand.milliseconds));
const ratio = median(rounds.map(round => round.library.milliseconds / round.hand.milliseconds));

console.log(`${STACKS * CONNECTORS_PER_STACK} connectors, median of ${ROUNDS} rounds`);
console.log(`  this library  ${library.toFixed(0)} ms  ${rounds[0].library.resources} resources, checks on`);
console.log(`  by hand       ${hand.toFixed(0)} ms  ${rounds[0].hand.resources} resources`);
console.log(`  ratio         ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
if (rounds[0].library.resources !== rounds[0].hand.resources) {
  throw new Error('the two apps do not make the same number of resources');
}
process.exit(ratio <= MAX_RATIO ? 0 : 1);

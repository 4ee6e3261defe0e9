// The app of every cell, for each way to load the library. It has a connector on a cluster that is known by its ARN, and one with a cluster, a preset, facts, a function and a JAR of ours.
const IMPORTS = {
  cjs: "const cdk = require('aws-cdk-lib');\nconst ec2 = require('aws-cdk-lib/aws-ec2');\nconst rds = require('aws-cdk-lib/aws-rds');\nconst lib = require('cdk-msk-connect');\nconst { writeFileSync } = require('fs');\n",
  esm: "import * as cdk from 'aws-cdk-lib';\nimport * as ec2 from 'aws-cdk-lib/aws-ec2';\nimport * as rds from 'aws-cdk-lib/aws-rds';\nimport * as lib from 'cdk-msk-connect';\nimport { writeFileSync } from 'node:fs';\n",
};

const ATTACHED = `
const app = new cdk.App({ outdir: 'cdk.out', context: { 'cdk-msk-connect:fetch-plugins': false } });
const attached = new cdk.Stack(app, 'Attached', { env: { account: '111122223333', region: 'eu-central-1' } });
const vpc = ec2.Vpc.fromVpcAttributes(attached, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['subnet-1', 'subnet-2'] });
new lib.Connector(attached, 'Sink', {
  cluster: lib.KafkaCluster.fromClusterAttributes(attached, 'Kafka', {
    clusterArn: 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2', clusterKind: lib.KafkaClusterKind.PROVISIONED,
    vpc, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(attached, 'Brokers', 'sg-1')],
  }),
  plugin: lib.PluginArchive.empty(),
  definition: lib.ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'] }),
});
`;

const WHOLE = `
const whole = new cdk.Stack(app, 'Whole', { env: { account: '111122223333', region: 'eu-central-1' } });
const network = new ec2.Vpc(whole, 'Vpc', { maxAzs: 3 });
const database = new rds.DatabaseInstance(whole, 'Db', {
  vpc: network, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
  parameters: lib.DatabasePreparation.engineParameters(lib.DatabaseEngine.POSTGRES),
});
new lib.Connector(whole, 'Source', {
  cluster: new lib.ProvisionedCluster(whole, 'Kafka', { vpc: network }),
  definition: lib.DebeziumSource.postgres({ database: lib.SourceDatabase.fromInstance(database, { databaseName: 'shop' }), topicPrefix: 'shop', tables: ['public.orders'], prepare: {} }),
});
`;

const END = `
const assembly = app.synth();
writeFileSync('types.json', JSON.stringify(assembly.stacks.map(stack => [stack.stackName, Object.values(stack.template.Resources).map(({ Type }) => Type).sort()])));
`;

/** What only clusters need, and what is said without it. */
const NO_ALPHA = `
let said = '';
try {
  new lib.ServerlessCluster(new cdk.Stack(app, 'Cluster'), 'Kafka', { vpc: new ec2.Vpc(new cdk.Stack(app, 'Network'), 'Vpc') });
} catch (error) {
  said = error.message;
}
if (!/^Cluster\\/Kafka requires @aws-cdk\\/aws-msk-alpha, which is not installed; install /.test(said)) { throw new Error('expected one sentence on the alpha, got: ' + said); }
app.node.tryRemoveChild('Cluster'); app.node.tryRemoveChild('Network');
`;

const LOADS = { 'cjs': 'cjs', 'esm': 'esm', 'tsx': 'esm', 'bundle': 'esm', 'bundle alone': 'esm', 'no alpha': 'cjs' };
const FILES = { 'cjs': 'app.cjs', 'esm': 'app.mjs', 'tsx': 'app.ts', 'bundle': 'app.ts', 'bundle alone': 'app.ts', 'no alpha': 'app.cjs' };

/** The file of a form, and its text. */
function appOf(form) {
  return { file: FILES[form], text: IMPORTS[LOADS[form]] + ATTACHED + (form === 'no alpha' ? NO_ALPHA : WHOLE) + END };
}

module.exports = { appOf };

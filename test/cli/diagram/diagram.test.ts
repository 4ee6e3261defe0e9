import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { KafkaVpc, ServerlessCluster } from '../../../src';
import { run } from '../run';

const EXAMPLES = resolve(__dirname, '..', '..', '..', 'examples');

async function drawn(path: string, form: 'svg' | 'mmd', files = {}): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'diagram-')), `it.${form}`);
  const { status, err } = await run(['explain', path, '--diagram', file], files);
  expect([status, err]).toEqual([0, '']);
  return readFileSync(file, 'utf8');
}

const CONNECTOR = {
  Type: 'AWS::KafkaConnect::Connector',
  Properties: {
    ConnectorName: 'orders',
    ConnectorConfiguration: {
      'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector', 'topics': 'shop.orders',
      'connection.url': 'jdbc:postgresql://kafka:hunter2hunter2@reports.example.com:5432/reports?password=hunter2hunter2',
      'connection.user': 'kafka', 'connection.password': 'hunter2hunter2.example.com',
    },
    Capacity: { AutoScaling: { McuCount: 2, MinWorkerCount: 1, MaxWorkerCount: 4, MaxAutoscalingTaskCount: 4, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } } },
    KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.example.com:9098,b-2.example.com:9098', Vpc: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroups: ['sg-1'] } } },
    ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/orders-role',
  },
};

test('a picture has the databases, connectors, topics, roles and networks of a template', async () => {
  const svg = await drawn(`${EXAMPLES}/cdc-postgres-to-opensearch/expected`, 'svg');
  for (const text of [
    'VPC NetworkVpc', '1 NAT gateway', 'endpoint s3', 'Database', 'Amazon RDS, PostgreSQL db.m5.large', 'shop-source', 'Debezium PostgreSQL', '1 worker of 1 MCU', 'role ShopSearchSourceRole',
    'Amazon MSK Serverless', 'shop.public.orders', 'shop-search', 'Amazon OpenSearch Service',
  ]) {
    expect(svg).toContain(`>${text}</text>`);
  }
});

test('Mermaid says the same', async () => {
  const text = await drawn(`${EXAMPLES}/cdc-postgres-to-opensearch/expected`, 'mmd');
  expect(text).toMatch(/^flowchart LR\n {2}subgraph v1\["VPC NetworkVpc, 4 subnets, 1 NAT gateway, endpoint s3"\]\n/);
  const id = (label: string) => new RegExp(`(n\\d+(t\\d+)?)\\["${label}`).exec(text)![1];
  for (const [from, to] of [['Database', 'shop-source'], ['shop-source', 'shop.public.orders'], ['shop.public.orders', 'shop-search'], ['shop-search', 'Domain']]) {
    expect(text).toContain(`  ${id(from)} --> ${id(to)}\n`);
  }
});

test('what moves records without a connector is drawn, too', async () => {
  const text = await drawn(`${EXAMPLES}/without-connectors/expected`, 'mmd');
  for (const label of ['AWS IoT rule', 'EventBridge pipe', 'AWS Lambda function', 'Amazon SQS queue', 'telemetry']) {
    expect(text).toContain(label);
  }
  expect(await drawn(`${EXAMPLES}/channel/expected`, 'mmd')).toMatch(/Amazon MSK channel[^]*Amazon S3 bucket/);
  expect(await drawn(`${EXAMPLES}/replicator/expected`, 'mmd')).toMatch(/n\d+ --> n\d+\n {2}n\d+ --> n\d+\n/);
});

test.each(['svg', 'mmd'] as const)('no secret gets into a picture: %s', async (form) => {
  const text = await drawn('template.json', form, { 'template.json': { Resources: { Orders: CONNECTOR } } });
  expect(text).not.toContain('hunter2');
  expect(text).not.toContain('password');
  for (const known of ['orders', 'Aiven JDBC sink', '1 to 4 workers of 2 MCUs', 'role orders-role', 'PostgreSQL', 'reports.example.com', 'shop.orders', 'Kafka cluster', 'subnet-1']) {
    expect(text).toContain(known);
  }
});

test('YAML in both forms of functions', async () => {
  const yaml = (bucket: string) => `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  One: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Archive: { Type: AWS::S3::Bucket }
  Sink:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: sink
      ConnectorConfiguration: { connector.class: io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector, topics: a, aws.s3.bucket.name: ${bucket} }
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: "b-1.example.com:9098", Vpc: { Subnets: [!Ref One], SecurityGroups: [sg-1] } } }
`;
  const [short, long] = await Promise.all(['!Ref Archive', '{ Ref: Archive }'].map(bucket => drawn('t.yaml', 'mmd', { 't.yaml': yaml(bucket) })));
  expect(short).toBe(long);
  expect(short).toMatch(/subgraph v1\["VPC Vpc, 1 subnet"\][^]*Archive<br\/>Amazon S3 bucket/);
});

test('stacks that give values to each other are one picture', async () => {
  const app = new App({ context: { 'cdk-msk-connect:fetch-plugins': false } });
  const network = new Stack(app, 'Network');
  const vpc = new KafkaVpc(network, 'Vpc', { natGateways: 1 });
  const kafka = new Stack(app, 'Kafka');
  const cluster = new ServerlessCluster(kafka, 'Shop', { vpc: vpc.vpc });
  const use = new Stack(app, 'Use');
  new s3.Bucket(use, 'Unused');
  new ec2.CfnSecurityGroup(use, 'Group', { groupDescription: cluster.clusterArn! });
  const text = await drawn(app.synth().directory, 'mmd');
  expect(text).toMatch(/subgraph v1\["VPC Vpc, \d+ subnets, 1 NAT gateway[^]*Amazon MSK Serverless/);
  // a bucket to which nothing goes is none of Kafka's
  expect(text).not.toContain('Unused');
});

test.each([
  [['explain', 't.json', '--diagram', 'picture.png'], 'error: --diagram must be the name of an .svg file, or of an .mmd file for Mermaid, got "picture.png"\n'],
  [['explain', 'none.json', '--diagram', 'it.svg'], 'error: none.json: there is no such file or directory\n'],
  [['explain', 'empty.json', '--diagram', 'it.svg'], 'error: empty.json: it has nothing to draw: no connector, no Kafka cluster and no database\n'],
  [['explain', 'c.json', '--diagram', 'it.svg'], 'error: c.json: it contains no template, cloud assembly or Terraform plan\n'],
  [['explain', 't.json', '--diagram', 'no/such/folder/it.svg'], 'error: no/such/folder/it.svg cannot be written: ENOENT'],
])('%j is refused', async (args, message) => {
  const { status, out, err } = await run(args, {
    't.json': { Resources: { Orders: CONNECTOR } },
    'empty.json': { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } },
    'c.json': { name: 'c', config: CONNECTOR.Properties.ConnectorConfiguration },
  });
  expect([status, out]).toEqual([2, '']);
  expect(err.startsWith(message)).toBe(true);
});

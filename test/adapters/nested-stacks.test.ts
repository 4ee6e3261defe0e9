import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LegacyStackSynthesizer, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App, IStackSynthesizer } from 'aws-cdk-lib';
import { readPaths } from '../../src/adapters';
import { Connector, ConnectorDefinition, ConnectorPlugin, CustomPlugin } from '../../src/connect';
import { KafkaCluster } from '../../src/cluster';
import { check, run } from '../cli/run';
import { CLUSTER_ARN, HOME, newApp, Surroundings } from '../support/surroundings';

function connectorIn(scope: Stack, id: string, { vpc }: Surroundings): Connector {
  return new Connector(scope, id, {
    cluster: KafkaCluster.fromClusterAttributes(scope, `${id}Kafka`, { clusterArn: CLUSTER_ARN, vpc, securityGroups: [] }),
    connectorName: id,
    definition: ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'] }),
    plugin: ConnectorPlugin.custom(CustomPlugin.fromCustomPluginArn(scope, `${id}Plugin`, 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/12345678-1234-1234-1234-123456789012-2')),
  });
}

/** The names of all connectors that are found in what the CDK writes for a stack with nested stacks in it. */
function found(fill: (app: App) => void): string[] {
  const app = newApp({ outdir: mkdtempSync(join(tmpdir(), 'cdk-msk-connect-')) });
  fill(app);
  return readPaths([app.synth().directory]).filter(({ part }) => part === undefined).map(({ name }) => name).sort();
}

function build(scope: App | Stage, id: string, synthesizer?: IStackSynthesizer) {
  const surroundings = new Surroundings({ app: scope as App, id, synthesizer });
  const nested = new NestedStack(surroundings.stack, 'Nested');
  connectorIn(nested, `${id}-nested`, surroundings);
  connectorIn(new NestedStack(nested, 'Inner'), `${id}-inner`, surroundings);
}

test('connectors of nested stacks, and of stacks nested in these, are read', () => {
  expect(found(app => build(app, 'Shop'))).toHaveLength(2);
});

test('those of several stages, whose nested templates are not named after the template of their stack', () => {
  expect(found(app => {
    build(new Stage(app, 'Dev', { env: HOME }), 'Shop');
    build(new Stage(app, 'Prod', { env: HOME }), 'Store');
  })).toHaveLength(4);
});

test('those of the legacy synthesizer, which lists assets in the manifest', () => {
  expect(found(app => build(app, 'Shop', new LegacyStackSynthesizer()))).toHaveLength(2);
});

test('a connector in a nested stack is in the account and Region of its stack, and takes values from it', () => {
  const app = newApp({ outdir: mkdtempSync(join(tmpdir(), 'cdk-msk-connect-')), context: { 'aws:cdk:enable-asset-metadata': true } });
  build(new Stage(app, 'Dev', { env: HOME }), 'Shop');
  const [connector] = readPaths([app.synth().directory]).filter(({ part }) => part === undefined);
  expect(connector.place?.environment).toBe('aws://111122223333/eu-west-1');
  // the subnets of the VPC, which the outer stack passes as parameters
  expect(connector.network?.subnets?.length).toBeGreaterThan(0);
});

test('a template that is named directly brings the templates that it nests', async () => {
  const parent = { Resources: { Child: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './nested/child.json' } } } };
  const child = { Resources: { Sink: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'orders' } } } };
  const { report } = await check(['parent.json'], { 'parent.json': parent, 'nested/child.json': child });
  expect(report.deployments.map(({ name }) => name)).toEqual(['Sink']);
  const elsewhere = { Resources: { Child: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://bucket.s3.amazonaws.com/child.json' } } } };
  expect((await run(['check', 'parent.json'], { 'parent.json': elsewhere })).err).toContain('contains only nested stacks');
});

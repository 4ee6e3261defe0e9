import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as first from '../../src';
import * as firstModel from '../../src/model';
import { deploymentOf } from '../../src/synth';
import { sourceFiles } from '../support/source-files';
import { newApp, newStack } from '../support/surroundings';

/** What an app has once, whatever it loads: the peers of the library. */
const PEERS = new Set(sourceFiles(join(__dirname, '..', '..', 'src')).flatMap(file =>
  [...readFileSync(file, 'utf-8').matchAll(/^import (?!type).* from '(aws-cdk-lib[^']*|constructs|@aws-cdk\/[^']*)'/gm)].map(([, peer]) => peer)));

/** A copy of the library with classes of its own, as two packages that each bring one load them. */
function secondCopy(): { library: typeof first; model: typeof firstModel } {
  const peers = [...PEERS].map(peer => [peer, jest.requireActual<object>(peer)] as const);
  let copy: ReturnType<typeof secondCopy> | undefined;
  jest.isolateModules(() => {
    peers.forEach(([peer, loaded]) => jest.doMock(peer, () => loaded));
    copy = { library: jest.requireActual<typeof first>('../../src'), model: jest.requireActual<typeof firstModel>('../../src/model') };
  });
  peers.forEach(([peer]) => jest.dontMock(peer));
  return copy!;
}

const { library: second, model: secondModel } = secondCopy();
const MIXED: Array<[string, typeof first, typeof first]> = [['the first copy with parts of the second', first, second], ['the second copy with parts of the first', second, first]];

test('the copies have classes of their own', () => {
  expect(second.Connector).not.toBe(first.Connector);
  expect(second.ConnectorSecret).not.toBe(first.ConnectorSecret);
});

test.each(MIXED)('a connector of %s knows all that they tell', (_, one, other) => {
  const stack = newStack();
  const vpc = new ec2.Vpc(stack, 'Vpc');
  const connector = new one.Connector(stack, 'Connector', {
    cluster: new other.ProvisionedCluster(stack, 'Cluster', { vpc }),
    definition: other.ConnectorDefinition.sink('com.example.MySink', { topics: ['orders'] }),
    plugin: other.ConnectorPlugin.custom(new other.CustomPlugin(stack, 'Plugin', { customPluginName: 'mine', archives: [other.PluginArchive.empty()] })),
    workerConfiguration: new other.WorkerConfiguration(stack, 'Workers', { config: { 'offset.flush.interval.ms': '5000' } }),
  });
  const deployment = deploymentOf(connector)!;
  expect(deployment.cluster).toMatchObject({ kind: 'provisioned', iam: true });
  expect(deployment.plugins?.[0].name?.literal).toBe('mine');
  const { workerConfiguration } = deployment;
  expect(workerConfiguration === 'default' ? undefined : workerConfiguration?.properties?.get('offset.flush.interval.ms')?.literal).toBe('5000');
});

test.each(MIXED)('typed options of %s take a secret as one', (_, one, other) => {
  const stack = newStack();
  const password = other.ConnectorSecret.fromSecretsManager(new secretsmanager.Secret(stack, 'Secret'), 'password');
  expect(one.ConnectorSecret._isConnectorSecret(password)).toBe(true);
  expect(one.ConnectorSecret._isConnectorSecret({ reference: password.reference })).toBe(false);
});

test('rules over several connectors look at those of both copies, once', () => {
  const app = newApp();
  const connectors = [first, second].map((copy, index) => {
    const stack = new Stack(app, `Stack${index}`, { env: { account: '111122223333', region: 'eu-west-1' } });
    return new copy.Connector(stack, 'Connector', {
      connectorName: 'orders',
      cluster: new copy.ProvisionedCluster(stack, 'Cluster', { vpc: new ec2.Vpc(stack, 'Vpc') }),
      definition: copy.ConnectorDefinition.sink('com.example.MySink', { topics: ['orders'] }),
      plugin: copy.PluginArchive.empty(),
    });
  });
  expect(connectors.map(connector => deploymentOf(connector)?.connectorName?.literal)).toEqual(['orders', 'orders']);
  expect(app.node.findAll().flatMap(construct => construct.node.validate()).filter(finding => finding.includes('[MC-FLEET-002]')))
    .toEqual([expect.stringContaining('the connector name "orders" is also the name of Stack0/Connector')]);
});

test('texts of both copies make one, and what is not known to either stays apart', () => {
  const { Text } = firstModel;
  expect(secondModel.Text).not.toBe(Text);
  expect(Text.join(['a', secondModel.Text.literal('b')]).literal).toBe('ab');
  expect(Text.opaque().equals(secondModel.Text.opaque())).toBeUndefined();
});

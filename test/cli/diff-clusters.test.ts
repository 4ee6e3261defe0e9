import type { Comparison } from '../../src/cli/diff/model';
import { run } from './run';

type Properties = Record<string, unknown>;
const SUBNETS = ['subnet-1', 'subnet-2', 'subnet-3'];

function template(changes: Properties = {}, nodes: Properties = {}, body: Properties = {}): object {
  return {
    Resources: {
      Cluster: {
        Type: 'AWS::MSK::Cluster',
        ...body,
        Properties: {
          ClusterName: 'platform', KafkaVersion: '3.9.x', NumberOfBrokerNodes: 3, StorageMode: 'LOCAL',
          BrokerNodeGroupInfo: { InstanceType: 'kafka.m5.large', ClientSubnets: SUBNETS, StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } }, ...nodes },
          ...changes,
        },
      },
    },
  };
}

async function diff(before: object, after: object): Promise<{ change: string; said: string; status: number }> {
  const { out } = await run(['diff', '--format', 'json', 'a.json', 'b.json'], { 'a.json': before, 'b.json': after });
  const { status } = await run(['diff', '--fail-on', 'replace', 'a.json', 'b.json'], { 'a.json': before, 'b.json': after });
  const [cluster] = (JSON.parse(out) as Comparison).clusters;
  return { change: cluster.change, said: cluster.causes.map(({ property, detail, effect }) => `${property}: ${detail}; ${effect}`).join('\n'), status };
}

const storage = (size: number) => ({ StorageInfo: { EBSStorageInfo: { VolumeSize: size } } });
const PUBLIC = { ConnectivityInfo: { PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } } };
const DUAL = { ConnectivityInfo: { NetworkType: 'DUAL' } };

test.each<[string, object, object, string, string]>([
  ['a larger volume', template(), template({}, storage(200)), 'updated', 'in place'],
  ['a smaller volume', template(), template({}, storage(50)), 'refused', 'volumes of 100 GiB cannot be reduced to 50 GiB'],
  ['tiered storage', template(), template({ StorageMode: 'TIERED' }), 'updated', 'LOCAL becomes TIERED; in place'],
  ['tiered storage that goes', template({ StorageMode: 'TIERED' }), template(), 'refused', 'tiered storage cannot be turned off'],
  ['tiered storage that is left out', template({ StorageMode: 'TIERED' }), template({ StorageMode: undefined }), 'refused', 'tiered storage cannot be turned off'],
  ['a later version', template(), template({ KafkaVersion: '3.9.x.kraft' }), 'updated', 'brokers restart one after the other'],
  ['an earlier version', template(), template({ KafkaVersion: '3.8.x' }), 'refused', 'versions can only be upgraded'],
  ['KRaft from an old version', template({ KafkaVersion: '3.6.0' }), template({ KafkaVersion: '3.9.x.kraft' }), 'refused', 'requires 3.9.x'],
  ['KRaft in two zones', template({}, { ClientSubnets: ['a', 'b'] }), template({ KafkaVersion: '3.9.x.kraft' }, { ClientSubnets: ['a', 'b'] }), 'refused', '3 Availability Zones'],
  ['KRaft with access to ZooKeeper', template({ ZookeeperAccess: { Enabled: true } }), template({ ZookeeperAccess: { Enabled: true }, KafkaVersion: '3.9.x.kraft' }), 'refused', 'must be turned off first'],
  ['ZooKeeper again', template({ KafkaVersion: '3.9.x.kraft' }), template(), 'refused', 'cannot be changed back to ZooKeeper'],
  ['larger brokers', template(), template({}, { InstanceType: 'kafka.m7g.xlarge' }), 'updated', 'brokers restart'],
  ['the smallest brokers', template(), template({}, { InstanceType: 'kafka.t3.small' }), 'refused', 'cannot be changed to kafka.t3.small'],
  ['express brokers', template(), template({}, { InstanceType: 'express.m7g.large' }), 'refused', 'cannot be changed to Express brokers'],
  ['more brokers', template(), template({ NumberOfBrokerNodes: 6 }), 'updated', '3 becomes 6; in place'],
  ['fewer of the smallest', template({ NumberOfBrokerNodes: 6 }, { InstanceType: 'kafka.t3.small' }), template({}, { InstanceType: 'kafka.t3.small' }), 'refused', 'cannot be removed'],
  ['public access', template(), template({}, PUBLIC), 'updated', 'in place'],
  ['IPv4 again', template({}, DUAL), template(), 'refused', 'dual-stack cannot be changed back to IPv4'],
  ['another name', template(), template({ ClusterName: 'other' }), 'replaced', 'the cluster is deleted with all its data; replaced by an empty cluster'],
  ['other subnets, retained', template({}, {}, { UpdateReplacePolicy: 'Retain' }), template({}, { ClientSubnets: ['x', 'y', 'z'] }), 'replaced', 'is kept outside the stack, with its data'],
  ['a version that the deploy decides', template(), template({ KafkaVersion: { Ref: 'Version' } }), 'updated', 'in place'],
])('%s', async (_, before, after, change, said) => {
  const found = await diff(before, after);
  expect(found).toMatchObject({ change, status: change === 'replaced' ? 1 : 0 });
  expect(found.said).toContain(said);
});

test('a cluster that stays as it is, and one that goes', async () => {
  expect((await diff(template(), template())).change).toBe('untouched');
  const { out } = await run(['diff', 'a.json', 'b.json'], { 'a.json': template(), 'b.json': { Resources: {} } });
  expect(out).toContain('Cluster (cluster)  deleted\n  because of the resource: the cluster is deleted with all its data\n');
});

test('it is told in words', async () => {
  const { out } = await run(['diff', 'a.json', 'b.json'], { 'a.json': template({ StorageMode: 'TIERED' }), 'b.json': template() });
  expect(out).toContain('Cluster (cluster)  refused, the deployment fails\n  because of StorageMode: tiered storage cannot be turned off; refused\n');
});

test('a serverless cluster changes by a new one only', async () => {
  const serverless = (tag: string) => ({ Resources: { Cluster: { Type: 'AWS::MSK::ServerlessCluster', Properties: { ClusterName: 'a', Tags: { tag } } } } });
  expect((await diff(serverless('a'), serverless('b'))).change).toBe('replaced');
});

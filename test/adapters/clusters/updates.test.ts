import { readContent } from '../../../src/adapters';
import { judge } from '../../../src/cli/report/judge';

const values = (kafka_version: string, volume_size: number, storage_mode: string) => ({
  cluster_name: 'orders', kafka_version, storage_mode, number_of_broker_nodes: 2, broker_node_group_info: [{ instance_type: 'kafka.m5.large', client_subnets: ['subnet-1', 'subnet-2'], storage_info: [{ ebs_storage_info: [{ volume_size }] }] }],
});

function said(before: unknown, after: unknown, actions = ['update']): string[] {
  const plan = {
    format_version: '1.2',
    planned_values: { root_module: { resources: [{ address: 'aws_msk_cluster.a', mode: 'managed', type: 'aws_msk_cluster', name: 'a', values: after }] } },
    resource_changes: [{ address: 'aws_msk_cluster.a', type: 'aws_msk_cluster', change: { actions, before, after } }],
  };
  return judge(readContent(JSON.stringify(plan), 'plan.json')).deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-CLU-039').map(({ message }) => message);
}

test('a plan that asks a cluster for what the service does not do', () => {
  expect(said(values('3.8.x', 400, 'TIERED'), values('3.6.0', 200, 'LOCAL'))).toEqual([
    'Kafka 3.8.x cannot be changed to 3.6.0: versions can only be upgraded', 'volumes of 400 GiB cannot be reduced to 200 GiB', 'tiered storage cannot be turned off',
  ]);
});

test.each([
  ['the other way', values('3.6.0', 200, 'LOCAL'), values('3.8.x', 400, 'TIERED'), ['update']],
  ['of a new cluster', null, values('3.6.0', 200, 'LOCAL'), ['create']],
  ['by a replacement', values('3.8.x', 400, 'TIERED'), values('3.6.0', 200, 'LOCAL'), ['delete', 'create']],
])('%s it is none', (_, before, after, actions) => expect(said(before, after, actions)).toEqual([]));

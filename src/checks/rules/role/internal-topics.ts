import { kafkaVerdict } from '../../access/role';
import type { ConnectorDeployment, Rule } from '../../../model';
import { Text } from '../../../model';
import { workerProperties } from '../../support';

/** Workers make no topic for the position where the worker configuration names one, or may name one. */
function kinds(deployment: ConnectorDeployment): string[] {
  const ownTopic = deployment.workerConfiguration !== 'default' && (workerProperties(deployment)?.has('offset.storage.topic') ?? true);
  return ownTopic ? ['configs', 'status'] : ['configs', 'offsets', 'status'];
}

export const roleForWorkers: Rule = {
  id: 'MC-ROLE-002',
  title: 'the execution role may connect to the cluster and use the internal topics of the workers',
  severity: 'error',
  why: 'Workers keep their configuration, offsets and status in topics of the cluster and form a group there. Without these permissions no connector starts.',
  fix: 'allow Connect and DescribeCluster on the cluster, CreateTopic, DescribeTopic, ReadData and WriteData on topics __amazon_msk_connect_*, '
    + 'AlterGroup and DescribeGroup on groups __amazon_msk_connect_*',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role', 'clientAuthentication'],
  check(deployment) {
    const name = deployment.connectorName ?? Text.opaque();
    return kafkaVerdict(deployment, [
      { type: 'cluster', name: Text.literal('cluster'), actions: ['Connect', 'DescribeCluster'], purpose: 'which every worker requires' },
      ...kinds(deployment).map(kind => ({
        type: 'topic' as const,
        name: Text.join([`__amazon_msk_connect_${kind}_`, name, '_0']),
        actions: ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'],
        purpose: 'an internal topic of the workers',
      })),
      { type: 'group', name: Text.join(['__amazon_msk_connect_', name, '_0']), actions: ['AlterGroup', 'DescribeGroup'], purpose: 'the group of the workers' },
    ]);
  },
};

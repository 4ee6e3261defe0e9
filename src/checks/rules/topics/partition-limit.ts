import type { ConnectorDeployment, FleetRule } from '../../../model';
import { findings, grouped, NOT_APPLICABLE } from '../../../model';

/** The partitions, replicas among them, that a broker of a size should have at most. */
const PER_BROKER: ReadonlyArray<readonly [RegExp, number]> = [
  [/t3\.small$/, 300], [/m\d\w*\.(large|xlarge)$/, 1000], [/m\d\w*\.2xlarge$/, 2000], [/m\d\w*\.\d+xlarge$/, 4000],
];
/** The internal topics of one connector: 25 partitions for offsets, 5 for status, 1 for the configuration. */
const INTERNAL = 31;

export const partitionLimit: FleetRule = {
  id: 'MC-TOP-010',
  title: 'the brokers have room for the partitions of the topics and the connectors',
  severity: 'warning',
  why: 'Each connector has internal topics with 31 partitions. Above the limit of the brokers, Amazon MSK rejects updates of the cluster, brokers slow down, and new topics cannot be created.',
  fix: 'use larger or more brokers, or fewer partitions; delete the internal topics of deleted connectors',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html#partitions-per-broker',
  check(deployments) {
    const clusters = grouped(deployments.filter(each => limitOf(each) !== undefined).map(each => [each.cluster?.arn?.identity ?? `${each.source} ${each.name}`, each] as const));
    return clusters.size === 0 ? NOT_APPLICABLE : findings([...clusters.values()].flatMap(together => {
      const limit = limitOf(together[0])!;
      const replicas = Math.min(3, together[0].cluster!.brokerCount!);
      const topics = together[0].topics ?? [];
      const made = topics.reduce((sum, { partitions = 1, replicationFactor = replicas }) => sum + partitions * replicationFactor, 0);
      const all = made + together.length * INTERNAL * replicas;
      return all <= limit ? [] : together.map(at => ({
        at, value: String(all), message: `the topics and ${INTERNAL} internal partitions for each of ${together.length} connectors have ${all} partition replicas, but the brokers support ${limit}`,
      }));
    }));
  },
};

function limitOf({ cluster }: ConnectorDeployment): number | undefined {
  const perBroker = PER_BROKER.find(([size]) => cluster?.kind === 'provisioned' && size.test(cluster.instanceType?.literal ?? ''))?.[1];
  return perBroker === undefined || cluster?.brokerCount === undefined ? undefined : perBroker * cluster.brokerCount;
}

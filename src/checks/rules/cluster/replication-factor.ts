import type { ClusterModel, Rule, Violation } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';

export const replicationFactor: Rule = {
  id: 'MC-CLU-010',
  title: 'the replication factor fits the number of brokers',
  severity: 'error',
  why: 'Each replica of a partition is on a different broker, and producers with acks=all need as many in-sync replicas as min.insync.replicas '
    + 'demands. Express brokers always keep three replicas.',
  fix: 'choose a replication factor of at most the number of brokers (3 for express brokers), and min.insync.replicas below that',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-only.html',
  about: ['cluster', 'configuration', 'topic'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster === undefined) {
      return NOT_APPLICABLE;
    }
    const asked = askedFor(cluster);
    if (asked.length === 0) {
      return NOT_APPLICABLE;
    }
    const violations = asked.flatMap(({ what, replicas, inSync }): Violation[] => [
      ...replicas !== undefined && cluster.kind === 'express' && replicas !== 3
        ? [{ message: `${what} has the replication factor ${replicas}, but express brokers support 3 only`, value: String(replicas) }]
        : [],
      ...replicas !== undefined && cluster.kind !== 'express' && cluster.brokerCount !== undefined && replicas > cluster.brokerCount
        ? [{ message: `${what} has the replication factor ${replicas}, but the cluster has ${cluster.brokerCount} brokers`, value: String(replicas) }]
        : [],
      ...replicas !== undefined && inSync !== undefined && inSync > replicas
        ? [{ message: `${what} requires ${inSync} in-sync replicas of ${replicas}, so producers could not write`, value: String(inSync) }]
        : [],
    ]);
    return violations.length > 0 ? findings(violations) : HOLDS;
  },
};

interface Asked {
  readonly what: string;
  readonly replicas?: number;
  readonly inSync?: number;
}

function askedFor({ topic, serverProperties, kind }: ClusterModel): Asked[] {
  const number = (properties: ClusterModel['serverProperties'], key: string) => {
    const value = properties?.get(key)?.literal;
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  return [
    ...topic === undefined ? [] : [{
      what: `the topic ${topic.name}`,
      replicas: topic.replicationFactor,
      inSync: number(topic.config, 'min.insync.replicas'),
    }],
    // express brokers have these properties read-only, which another rule says
    ...serverProperties === undefined || kind === 'express' ? [] : [{
      what: 'the broker configuration',
      replicas: number(serverProperties, 'default.replication.factor'),
      inSync: number(serverProperties, 'min.insync.replicas'),
    }],
  ];
}

import type { ConnectorDeployment, FleetRule } from '../../../model';
import { findings, grouped, NOT_APPLICABLE } from '../../../model';

/** What a broker of type t3.small accepts of new IAM connections in a second. */
const CONNECTIONS_PER_SECOND = 4;

export const smallBrokers: FleetRule = {
  id: 'MC-CLU-013',
  title: 'small brokers have few IAM clients',
  severity: 'warning',
  why: 'A broker of type t3.small accepts 4 new IAM connections per second. Each task and each worker opens its own connections at a start or a '
    + 'rebalance; those above the limit fail with "Too many connects" and are retried, so that tasks can fail for a long time.',
  fix: 'use larger brokers, fewer tasks, or raise `reconnect.backoff.ms` and `reconnect.backoff.max.ms` of the clients',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html',
  check(deployments) {
    const clusters = grouped(deployments.filter(onSmallBrokers).map(each => [each.cluster?.arn?.identity ?? `${each.source} ${each.name}`, each] as const));
    return clusters.size === 0 ? NOT_APPLICABLE : findings([...clusters.values()].flatMap(together => {
      const clients = together.reduce((sum, deployment) => sum + clientsOf(deployment), 0);
      return clients <= CONNECTIONS_PER_SECOND ? [] : together.map(deployment => ({
        at: deployment,
        message: `${clients} tasks and workers connect with IAM to brokers of type t3.small, which accept ${CONNECTIONS_PER_SECOND} new connections per second`,
        value: String(clients),
      }));
    }));
  },
};

function onSmallBrokers({ cluster, clientAuthentication }: ConnectorDeployment): boolean {
  return cluster?.instanceType?.endsWith('t3.small') === true && clientAuthentication?.literal === 'IAM';
}

function clientsOf({ capacity, configuration }: ConnectorDeployment): number {
  const tasks = Number(configuration?.get('tasks.max')?.literal ?? 1);
  const { provisioned, autoscaled } = capacity ?? {};
  const workers = provisioned?.workerCount ?? autoscaled?.maxWorkerCount ?? 1;
  return Math.max(autoscaled?.maxAutoscalingTaskCount ?? 0, Number.isNaN(tasks) ? 1 : tasks) + workers;
}

import { Duration } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { FIVE_MINUTES } from './alarm-spec';
import type { AlarmSpec } from './alarm-spec';
import type { ClusterMetrics } from './cluster-metrics';

/** One alarm of a cluster, and the metric without which there is none. */
export interface ClusterAlarmSpec extends AlarmSpec {
  readonly needs: string;
}

const QUIET = { direction: 'high', missingData: TreatMissingData.NOT_BREACHING, period: FIVE_MINUTES, evaluationPeriods: 3 } as const;

export function clusterCpu(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'CpuIdle',
    id: 'Cpu',
    slug: 'cluster-cpu',
    summary: 'A broker uses more CPU than leaves room for the failure of another one.',
    advice: 'Move to bigger brokers, or add brokers and spread the partitions; look first for clients with tiny batches.',
    metric: period => metrics.metricCpuUsed({ period }),
    threshold: 60,
    least: 1,
    greatest: 100,
  };
}

export function disk(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'KafkaDataLogsDiskUsed',
    id: 'Disk',
    slug: 'disk',
    summary: 'The data disk of a broker is nearly full; a full disk stops the broker.',
    advice: 'Expand the storage or shorten the retention of the biggest topics.',
    metric: period => metrics.metricKafkaDataLogsDiskUsed({ period }),
    threshold: 85,
    evaluationPeriods: 1,
    least: 1,
    greatest: 100,
  };
}

export function offlinePartitions(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'OfflinePartitionsCount',
    id: 'OfflinePartitions',
    slug: 'offline-partitions',
    summary: 'Partitions have no leader: nobody can read or write them.',
    advice: 'See which brokers are down; raise the replication factor of topics that have 1.',
    metric: period => metrics.metricOfflinePartitionsCount({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    least: 1,
  };
}

export function underReplicated(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'UnderReplicatedPartitions',
    id: 'UnderReplicated',
    slug: 'under-replicated',
    summary: 'Replicas have not been in sync for 15 minutes.',
    advice: 'Normal while MSK patches brokers; otherwise look for a broker that is overloaded or down.',
    metric: period => metrics.metricUnderReplicatedPartitions({ period, statistic: Stats.MAXIMUM }),
    threshold: 1,
    least: 1,
  };
}

export function underMinIsr(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'UnderMinIsrPartitionCount',
    id: 'UnderMinIsr',
    slug: 'under-min-isr',
    summary: 'Partitions take no more writes with acks=all: too few replicas are in sync.',
    advice: 'Bring the missing broker back; keep the replication factor above min.insync.replicas.',
    metric: period => metrics.metricUnderMinIsrPartitionCount({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    least: 1,
  };
}

export function noController(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'ActiveControllerCount',
    id: 'NoController',
    slug: 'no-controller',
    summary: 'The cluster has no active controller: leaders are not elected, topics not created.',
    advice: 'A moment of it is normal when a broker restarts; if it lasts, open a case with AWS Support.',
    metric: period => metrics.metricActiveControllerCount({ period }),
    threshold: 1,
    direction: 'low',
    evaluationPeriods: 1,
    least: 1,
    greatest: 1,
  };
}

export function heap(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'HeapMemoryAfterGC',
    id: 'Heap',
    slug: 'heap',
    summary: 'The heap of a broker stays full after garbage collection.',
    advice: 'Lower transactional.id.expiration.ms, close idle connections and groups, or move to bigger brokers.',
    metric: period => metrics.metricHeapMemoryAfterGc({ period }),
    threshold: 60,
    least: 1,
    greatest: 100,
  };
}

export function iamConnections(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'ClientConnectionCount',
    id: 'IamConnections',
    slug: 'iam-connections',
    summary: 'A broker is near its limit of 3000 connections with IAM; beyond it, workers cannot connect.',
    advice: 'Find the clients that open connections without closing them; spread the load over more brokers.',
    // a broker tells of each of its network processors: only their sum in one minute is the number of connections
    metric: period => metrics.metricClientConnectionCount({ period, statistic: Stats.SUM, dimensionsMap: { 'Client Authentication': 'IAM' } }),
    threshold: 2400,
    period: Duration.minutes(1),
    evaluationPeriods: 5,
    least: 1,
  };
}

export function iamThrottled(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'IAMTooManyConnections',
    id: 'IamThrottled',
    slug: 'iam-throttled',
    summary: 'A broker refuses new connections with IAM: more than 100 a second were tried (4 on t3.small).',
    advice: 'Look for workers or clients that restart in a loop; raise reconnect.backoff.ms and reconnect.backoff.max.ms.',
    metric: period => metrics.metricIamTooManyConnections({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    least: 1,
  };
}

export function requestHandlers(metrics: ClusterMetrics): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: 'RequestHandlerAvgIdlePercent',
    id: 'RequestHandlers',
    slug: 'request-handlers',
    summary: 'The request handlers of a broker are hardly ever idle.',
    advice: 'Let clients send bigger batches; then move to bigger brokers or add some.',
    metric: period => metrics.metricRequestHandlerAvgIdlePercent({ period }),
    threshold: 0.3,
    direction: 'low',
    least: 0,
    greatest: 1,
  };
}

export function throttling(metrics: ClusterMetrics, side: 'Produce' | 'Fetch'): ClusterAlarmSpec {
  return {
    ...QUIET,
    needs: `${side}ThrottleTime`,
    id: `${side}Throttling`,
    slug: `${side.toLowerCase()}-throttling`,
    summary: `An express broker holds back ${side === 'Produce' ? 'producers, sources among them' : 'consumers, sinks among them'}: its quota is used up.`,
    advice: 'Move to bigger brokers, or add brokers and spread the partitions.',
    metric: period => side === 'Produce' ? metrics.metricProduceThrottleTime({ period }) : metrics.metricFetchThrottleTime({ period }),
    threshold: 1,
    least: 0,
  };
}

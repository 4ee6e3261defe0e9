import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { KafkaClusterKind } from '../cluster';
import { MonitoringLevel } from './monitoring-level';

/** By what a metric is told apart, besides the cluster. */
export type MetricScope = 'cluster' | 'broker' | 'client' | 'group' | 'topic' | 'topic-on-broker' | 'partition';

/** One metric of a kind of MSK clusters. A metric can appear in several scopes. */
export interface ClusterMetricFact {
  readonly name: string;
  readonly scope: MetricScope;
  readonly level: MonitoringLevel;
}

export const CLUSTER_NAMESPACE = 'AWS/Kafka';

/** The dimensions of the scopes whose dimensions follow from the cluster and what the user asks for. */
export const SCOPE_DIMENSIONS: Record<MetricScope, readonly string[]> = {
  'cluster': ['Cluster Name'],
  'broker': ['Cluster Name', 'Broker ID'],
  'client': ['Cluster Name', 'Broker ID', 'Client Authentication'],
  'group': ['Cluster Name', 'Consumer Group', 'Topic'],
  'topic': ['Cluster Name', 'Topic'],
  'topic-on-broker': ['Cluster Name', 'Broker ID', 'Topic'],
  'partition': ['Cluster Name', 'Consumer Group', 'Topic', 'Partition'],
};

const facts = (level: MonitoringLevel, scope: MetricScope, names: string): ClusterMetricFact[] =>
  names.trim().split(/\s+/).map(name => ({ name, scope, level }));

const { DEFAULT, PER_BROKER, PER_TOPIC_PER_BROKER, PER_TOPIC_PER_PARTITION } = MonitoringLevel;

/** Standard and express brokers have these alike. */
const PROVISIONED: readonly ClusterMetricFact[] = [
  ...facts(DEFAULT, 'cluster', 'ActiveControllerCount GlobalPartitionCount GlobalTopicCount'),
  ...facts(DEFAULT, 'broker', `
    BytesInPerSec BytesOutPerSec ConnectionCount CpuIdle CpuSystem CpuUser LeaderCount MemoryBuffered MemoryCached MemoryFree MemoryUsed
    MessagesInPerSec NetworkRxDropped NetworkRxErrors NetworkRxPackets NetworkTxDropped NetworkTxErrors NetworkTxPackets PartitionCount
    ProduceTotalTimeMsMean RequestBytesMean RequestTime`),
  ...facts(DEFAULT, 'topic-on-broker', 'BytesInPerSec BytesOutPerSec'),
  ...facts(DEFAULT, 'client', 'ClientConnectionCount'),
  ...facts(DEFAULT, 'group', 'EstimatedMaxTimeLag MaxOffsetLag RollingEstimatedTimeLagMax SumOffsetLag'),
  ...facts(PER_BROKER, 'broker', `
    ConnectionCloseRate ConnectionCreationRate FetchConsumerLocalTimeMsMean FetchConsumerRequestQueueTimeMsMean
    FetchConsumerResponseQueueTimeMsMean FetchConsumerResponseSendTimeMsMean FetchConsumerTotalTimeMsMean FetchFollowerLocalTimeMsMean
    FetchFollowerRequestQueueTimeMsMean FetchFollowerResponseQueueTimeMsMean FetchFollowerResponseSendTimeMsMean FetchFollowerTotalTimeMsMean
    FetchThrottleByteRate FetchThrottleQueueSize FetchThrottleTime IAMNumberOfConnectionRequests IAMTooManyConnections
    NetworkProcessorAvgIdlePercent ProduceLocalTimeMsMean ProduceRequestQueueTimeMsMean ProduceResponseQueueTimeMsMean
    ProduceResponseSendTimeMsMean ProduceThrottleByteRate ProduceThrottleQueueSize ProduceThrottleTime ReplicationBytesInPerSec
    ReplicationBytesOutPerSec RequestExemptFromThrottleTime RequestHandlerAvgIdlePercent RequestThrottleQueueSize RequestThrottleTime
    TcpConnections TrafficBytes`),
  ...facts(PER_TOPIC_PER_BROKER, 'topic-on-broker', 'MessagesInPerSec'),
  ...facts(PER_TOPIC_PER_PARTITION, 'partition', 'EstimatedTimeLag OffsetLag RollingEstimatedTimeLag'),
];

const STANDARD: readonly ClusterMetricFact[] = [
  ...PROVISIONED,
  ...facts(DEFAULT, 'cluster', 'KafkaDataLogsDiskUsed OfflinePartitionsCount'),
  ...facts(DEFAULT, 'broker', `
    BurstBalance CPUCreditBalance CpuIoWait HeapMemoryAfterGC KafkaAppLogsDiskUsed KafkaDataLogsDiskUsed RootDiskUsed SwapFree SwapUsed
    TrafficShaping UnderMinIsrPartitionCount UnderReplicatedPartitions ZooKeeperRequestLatencyMsMean ZooKeeperSessionState`),
  ...facts(PER_BROKER, 'broker', `
    BwInAllowanceExceeded BwOutAllowanceExceeded ConnTrackAllowanceExceeded CpuCreditUsage FetchMessageConversionsPerSec PpsAllowanceExceeded
    ProduceMessageConversionsPerSec ProduceMessageConversionsTimeMsMean RemoteCopyBytesPerSec RemoteCopyErrorsPerSec RemoteCopyLagBytes
    RemoteFetchBytesPerSec RemoteFetchErrorsPerSec RemoteLogSizeBytes VolumeQueueLength VolumeReadBytes VolumeReadOps VolumeTotalReadTime
    VolumeTotalWriteTime VolumeWriteBytes VolumeWriteOps`),
  ...facts(PER_TOPIC_PER_BROKER, 'topic-on-broker', 'FetchMessageConversionsPerSec ProduceMessageConversionsPerSec'),
];

const EXPRESS: readonly ClusterMetricFact[] = [
  ...PROVISIONED,
  ...facts(DEFAULT, 'cluster', 'StorageUsed'),
  ...facts(DEFAULT, 'broker', 'UserPartitionExists'),
];

/** A serverless cluster has no brokers to look at; its data points come by partition and are summed up to the topic. */
const SERVERLESS: readonly ClusterMetricFact[] = [
  ...facts(DEFAULT, 'topic', `
    BytesInPerSec BytesOutPerSec FetchMessageConversionsPerSec MessagesInPerSec ProduceMessageConversionsPerSec`),
  ...facts(DEFAULT, 'group', 'MaxEstimatedTimeLag MaxOffsetLag SumOffsetLag'),
];

/**
 * The metrics that the service documents, by kind of cluster.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details-express.html
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/serverless-monitoring.html
 */
export const CLUSTER_METRICS: Record<KafkaClusterKind, readonly ClusterMetricFact[]> = {
  [KafkaClusterKind.PROVISIONED]: STANDARD,
  [KafkaClusterKind.EXPRESS]: EXPRESS,
  [KafkaClusterKind.SERVERLESS]: SERVERLESS,
  [KafkaClusterKind.SELF_MANAGED]: [],
};

/** The metric under its name in a kind of cluster, in all its scopes. */
export function clusterMetricFacts(kind: KafkaClusterKind, name: string): readonly ClusterMetricFact[] {
  return CLUSTER_METRICS[kind].filter(fact => fact.name === name);
}

/** The facts of a metric that have exactly these dimensions; without any, an error that says which there are. */
export function factsWithDimensions(metricName: string, known: readonly ClusterMetricFact[], names: readonly string[]): readonly ClusterMetricFact[] {
  const fits = known.filter(fact => sameNames(SCOPE_DIMENSIONS[fact.scope], names));
  if (fits.length === 0) {
    const sets = known.map(fact => SCOPE_DIMENSIONS[fact.scope].join(' + ')).join(', or ');
    throw new Error(`the metric ${metricName} has the dimensions ${sets}, got ${names.join(' + ')}; ${hint(known)}`);
  }
  return fits;
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every(name => right.includes(name));
}

function hint(known: readonly ClusterMetricFact[]): string {
  const scope = known[0].scope;
  return scope === 'broker' || scope === 'client'
    ? 'specify "brokerId" for one broker, or use metricOverBrokers for all'
    : scope === 'partition'
      ? 'give all of them with "dimensionsMap"'
      : 'give exactly those';
}

/** The functions of Metrics Insights for the statistics over brokers. */
export const AGGREGATES: { [statistic: string]: string } = {
  [Stats.MAXIMUM]: 'MAX',
  [Stats.MINIMUM]: 'MIN',
  [Stats.AVERAGE]: 'AVG',
  [Stats.SUM]: 'SUM',
};

/** What is good when it is high is watched at its lowest. */
const LOWEST = new Set(['CpuIdle', 'NetworkProcessorAvgIdlePercent', 'RequestHandlerAvgIdlePercent', 'BurstBalance', 'CPUCreditBalance']);

/** The statistic in which a metric is of use. */
export function statisticOf(metricName: string): string {
  return LOWEST.has(metricName) ? Stats.MINIMUM : /PerSec$|Rate$|Bytes$/.test(metricName) ? Stats.AVERAGE : Stats.MAXIMUM;
}

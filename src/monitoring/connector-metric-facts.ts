import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { ConnectorKind } from '../connect';

/** One metric of MSK Connect. */
export interface ConnectorMetricFact {
  readonly name: string;
  readonly statistic: string;
  /**
   * What a value counts, for axes and texts. It is never sent to CloudWatch: a unit there filters data points, and the service documents none.
   */
  readonly unit: string;
  /** Connectors of this kind have it; all have it where absent. */
  readonly kind?: ConnectorKind;
}

export const CONNECTOR_NAMESPACE = 'AWS/KafkaConnect';

const SOURCE = ConnectorKind.SOURCE;
const SINK = ConnectorKind.SINK;

/**
 * The metrics that the service documents. Counts of tasks and workers are gauges, so their greatest value in a period is the state that held.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/mkc-monitoring-overview.html
 */
export const CONNECTOR_METRICS: readonly ConnectorMetricFact[] = [
  { name: 'CpuUtilization', statistic: Stats.AVERAGE, unit: '%' },
  { name: 'ErroredTaskCount', statistic: Stats.MAXIMUM, unit: 'tasks' },
  { name: 'MemoryUtilization', statistic: Stats.AVERAGE, unit: '%' },
  { name: 'RebalanceCompletedTotal', statistic: Stats.MAXIMUM, unit: 'rebalances' },
  { name: 'RebalanceTimeAvg', statistic: Stats.AVERAGE, unit: 'ms' },
  { name: 'RebalanceTimeMax', statistic: Stats.MAXIMUM, unit: 'ms' },
  { name: 'RebalanceTimeSinceLast', statistic: Stats.MINIMUM, unit: 'ms' },
  { name: 'RunningTaskCount', statistic: Stats.MAXIMUM, unit: 'tasks' },
  { name: 'SinkConsumerByteRate', statistic: Stats.AVERAGE, unit: 'bytes/s', kind: SINK },
  { name: 'SinkRecordReadRate', statistic: Stats.AVERAGE, unit: 'records/s', kind: SINK },
  { name: 'SinkRecordSendRate', statistic: Stats.AVERAGE, unit: 'records/s', kind: SINK },
  { name: 'SourceProducerByteRate', statistic: Stats.AVERAGE, unit: 'bytes/s', kind: SOURCE },
  { name: 'SourceRecordPollRate', statistic: Stats.AVERAGE, unit: 'records/s', kind: SOURCE },
  { name: 'SourceRecordWriteRate', statistic: Stats.AVERAGE, unit: 'records/s', kind: SOURCE },
  { name: 'TaskStartupAttemptsTotal', statistic: Stats.MAXIMUM, unit: 'starts' },
  { name: 'TaskStartupSuccessPercentage', statistic: Stats.AVERAGE, unit: '%' },
  { name: 'WorkerCount', statistic: Stats.MAXIMUM, unit: 'workers' },
];

const BY_NAME = new Map(CONNECTOR_METRICS.map(fact => [fact.name, fact]));

export function connectorMetricFact(name: string): ConnectorMetricFact | undefined {
  return BY_NAME.get(name);
}

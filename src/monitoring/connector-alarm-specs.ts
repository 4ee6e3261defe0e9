import { Duration } from 'aws-cdk-lib';
import { MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { ConnectorKind } from '../connect';
import { FIVE_MINUTES } from './alarm-spec';
import type { AlarmSpec } from './alarm-spec';
import type { ConnectorMetrics } from './connector-metrics';

/** One function an alarm: what it watches, its defaults and what to do when it goes off. */
export function failedTasks(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'FailedTasks',
    slug: 'failed-tasks',
    summary: `Tasks of the connector ${name} have failed. They stay failed, while MSK Connect says RUNNING.`,
    advice: 'Find the first error in the worker log, mend its cause, then restart the failed tasks (RestartConnector).',
    metric: period => metrics.metricErroredTaskCount({ period }),
    threshold: 1,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 1,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
  };
}

/** Where tasks are restarted automatically, only what restarts do not help with counts: 15 of 20 minutes. */
export function failedTasksDespiteRestarts(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    ...failedTasks(metrics, name),
    summary: `Tasks of the connector ${name} have failed, and the first automatic restarts have not helped.`,
    advice: 'Find the first error in the worker log and mend its cause; the next automatic restart then helps.',
    evaluationPeriods: 4,
    datapointsToAlarm: 3,
  };
}

export function restartsGivenUp(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'RestartsGivenUp',
    slug: 'restarts-given-up',
    summary: `Tasks of the connector ${name} have failed and are not restarted any more, because that has not helped or cannot help.`,
    advice: 'Find the first error in the worker log, mend its cause, then restart the failed tasks (RestartConnector).',
    metric: period => metrics.metricRestartsGivenUp({ period }),
    threshold: 1,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 1,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
    greatest: 1,
  };
}

export function missingTasks(metrics: ConnectorMetrics, name: string, expected: number): AlarmSpec {
  return {
    id: 'MissingTasks',
    slug: 'missing-tasks',
    summary: `The connector ${name} runs fewer tasks than expected, or tells nothing at all.`,
    advice: 'Look whether the connector exists and is RUNNING, then for errors and rebalances in the worker log.',
    metric: period => metrics.metricRunningTaskCount({ period }),
    threshold: expected,
    direction: 'low',
    period: FIVE_MINUTES,
    evaluationPeriods: 3,
    // a connector that is gone or cannot start sends no data point
    missingData: TreatMissingData.BREACHING,
    least: 1,
  };
}

export function lag(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'Lag',
    slug: 'lag',
    summary: `The sink ${name} is behind.`,
    advice: 'Compare its read and send rates: if it is busy, add workers, tasks or partitions; if it is idle, look for errors of its target.',
    metric: period => metrics.metricConsumerLag({ period }),
    threshold: 10_000,
    direction: 'high',
    // every single minute, so that the saw teeth of a sink that commits in bulk do not count
    period: Duration.minutes(1),
    evaluationPeriods: 15,
    missingData: TreatMissingData.IGNORE,
    least: 1,
  };
}

export function lagNotShrinking(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'LagNotShrinking',
    slug: 'lag-not-shrinking',
    summary: `The sink ${name} is behind and does not catch up, although it may say RUNNING without a failed task.`,
    advice: 'Look in the worker log for errors that repeat (a missing bucket, a denied permission, a full target), mend the cause and restart.',
    metric: period => new MathExpression({
      expression: 'IF(DIFF(lag) >= 0, lag, 0)',
      usingMetrics: { lag: metrics.metricConsumerLag({ period }) },
      label: 'lag that does not shrink',
      period,
    }),
    threshold: 100,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 6,
    missingData: TreatMissingData.IGNORE,
    least: 1,
  };
}

export function noRecords(metrics: ConnectorMetrics, name: string, kind: ConnectorKind, duration: Duration): AlarmSpec {
  const seconds = duration.isUnresolved() ? 0 : duration.toSeconds({ integral: false });
  if (duration.isUnresolved() || seconds < 300 || seconds > 7 * 86_400 || seconds % (seconds > 86_400 ? 3600 : 300) !== 0) {
    throw new Error(
      `"noRecordsFor" of ${name} must be a multiple of 5 minutes up to a day, or whole hours up to 7 days, `
      + `got ${duration.isUnresolved() ? 'a token' : duration.toHumanString()}; round it up`);
  }
  const period = seconds > 86_400 ? Duration.hours(1) : FIVE_MINUTES;
  const source = kind === ConnectorKind.SOURCE;
  return {
    id: 'NoRecords',
    slug: 'no-records',
    summary: `The connector ${name} has ${source ? 'captured' : 'read'} no record for ${duration.toHumanString()}.`,
    advice: source
      ? 'See whether its system had changes to capture; if so, look for errors and lost connections in the worker log.'
      : 'See whether its topics had records to read; if so, look for errors and rebalances in the worker log.',
    metric: each => metrics.metric(source ? 'SourceRecordPollRate' : 'SinkRecordReadRate', { period: each, statistic: Stats.MAXIMUM }),
    // rates are fractions: the least that is no rounding of nothing
    threshold: 0.0001,
    direction: 'low',
    period,
    evaluationPeriods: seconds / period.toSeconds(),
    missingData: TreatMissingData.BREACHING,
    least: 0,
  };
}

export function cpu(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'Cpu',
    slug: 'cpu',
    summary: `The workers of ${name} are at the end of their CPU.`,
    advice: 'Give them more workers or MCUs; see whether a transform or a compression costs more than it should.',
    metric: period => metrics.metricCpuUtilization({ period }),
    threshold: 90,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 6,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
    greatest: 100,
  };
}

export function memory(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'Memory',
    slug: 'memory',
    summary: `The workers of ${name} are short of memory, above the plateau that is normal for a JVM.`,
    advice: 'Give them more MCUs, or make batches, buffers and queues smaller; look for OutOfMemoryError in the worker log.',
    metric: period => metrics.metricMemoryUtilization({ period }),
    threshold: 95,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 6,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
    greatest: 100,
  };
}

export function workersAtMaximum(metrics: ConnectorMetrics, name: string, maxWorkers: number): AlarmSpec {
  return {
    id: 'WorkersAtMaximum',
    slug: 'workers-at-maximum',
    summary: `Autoscaling of ${name} has reached its greatest number of workers and cannot add another.`,
    advice: 'Raise the maximum if the lag grows (the quota of the account is 60 workers), or take bigger workers.',
    metric: period => metrics.metricWorkerCount({ period, statistic: Stats.MINIMUM }),
    threshold: maxWorkers,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 6,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
    greatest: maxWorkers,
  };
}

export function rebalances(metrics: ConnectorMetrics, name: string): AlarmSpec {
  return {
    id: 'Rebalances',
    slug: 'rebalances',
    summary: `The workers of ${name} rebalance again and again; while they do, nothing moves.`,
    advice: 'Look in the worker log for workers that are lost (memory), polls that take too long, and scaling in and out.',
    metric: period => new MathExpression({
      expression: 'DIFF(total)',
      usingMetrics: { total: metrics.metricRebalanceCompletedTotal({ period }) },
      label: 'rebalances',
      period,
    }),
    threshold: 4,
    direction: 'high',
    period: Duration.minutes(15),
    evaluationPeriods: 2,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
  };
}

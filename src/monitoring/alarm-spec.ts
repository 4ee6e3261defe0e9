import { Duration, Token } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { pageUrl } from '../checks';
import type { AlarmOptions, AlarmSetting } from './alarm-options';

/** The page that says of each alarm what it means and what to do. */
const RUNBOOK = pageUrl('docs/runbook.md');

/** When a value is bad. */
export type Direction = 'high' | 'low';

/** One alarm with its defaults. */
export interface AlarmSpec {
  /** The id in the tree. */
  readonly id: string;
  /** The end of its name, and its heading in the runbook. */
  readonly slug: string;
  /** What has happened. */
  readonly summary: string;
  /** What to do about it. */
  readonly advice: string;
  /** The metric over one period. */
  readonly metric: (period: Duration) => IMetric;
  readonly threshold: number;
  /** Bad at or beyond the threshold (`high`), or below it (`low`). */
  readonly direction: Direction;
  readonly period: Duration;
  readonly evaluationPeriods: number;
  /** In how many of these periods; all of them if left out. */
  readonly datapointsToAlarm?: number;
  readonly missingData: TreatMissingData;
  /** What the metric can reach: a threshold beyond it never, or always, goes off. */
  readonly least: number;
  readonly greatest?: number;
}

export const FIVE_MINUTES = Duration.minutes(5);

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Makes an alarm, unless it is left out. */
export function makeAlarm(scope: Construct, spec: AlarmSpec, prefix: string, common: AlarmOptions, setting?: AlarmSetting): Alarm | undefined {
  if (setting?.isOff) {
    return undefined;
  }
  const changed = setting?.options ?? {};
  const threshold = changed.threshold ?? spec.threshold;
  const period = changed.period ?? spec.period;
  const evaluationPeriods = changed.evaluationPeriods ?? spec.evaluationPeriods;
  // of other periods, another number of data points
  const datapointsToAlarm = changed.datapointsToAlarm ?? (evaluationPeriods === spec.evaluationPeriods ? spec.datapointsToAlarm : undefined);
  const where = `${scope.node.path}: the alarm ${spec.slug}`;
  checkThreshold(where, spec, threshold);
  checkTimes(where, period, evaluationPeriods, datapointsToAlarm);

  const alarm = new Alarm(scope, spec.id, {
    alarmName: `${prefix}-${spec.slug}`,
    alarmDescription: `${spec.summary} ${spec.advice} ${RUNBOOK}#${spec.slug}`,
    metric: spec.metric(period),
    threshold,
    comparisonOperator: spec.direction === 'high'
      ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
      : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods,
    datapointsToAlarm,
    treatMissingData: spec.missingData,
  });
  alarm.addAlarmAction(...changed.actions ?? common.actions ?? []);
  alarm.addOkAction(...common.okActions ?? []);
  return alarm;
}

function checkThreshold(where: string, spec: AlarmSpec, threshold: number): void {
  if (Token.isUnresolved(threshold)) {
    return;
  }
  const { least, greatest } = spec;
  if (!(threshold >= least && (greatest === undefined || threshold <= greatest))) {
    const allowed = greatest === undefined ? `at least ${least}` : `${least} to ${greatest}`;
    throw new Error(`${where} needs a threshold of ${allowed}, got ${threshold}; the metric has no values beyond that`);
  }
}

/** What CloudWatch refuses, and periods in which these metrics have no data point. */
function checkTimes(where: string, period: Duration, evaluationPeriods: number, datapointsToAlarm: number | undefined): void {
  if (!Token.isUnresolved(evaluationPeriods) && !(Number.isInteger(evaluationPeriods) && evaluationPeriods >= 1)) {
    throw new Error(`${where} needs "evaluationPeriods" as a whole number of at least 1, got ${evaluationPeriods}`);
  }
  if (datapointsToAlarm !== undefined && ![datapointsToAlarm, evaluationPeriods].some(value => Token.isUnresolved(value))
    && !(Number.isInteger(datapointsToAlarm) && datapointsToAlarm >= 1 && datapointsToAlarm <= evaluationPeriods)) {
    throw new Error(`${where} needs "datapointsToAlarm" as a whole number from 1 to ${evaluationPeriods}, the number of evaluation periods, got ${datapointsToAlarm}`);
  }
  if (period.isUnresolved()) {
    return;
  }
  const seconds = period.toSeconds({ integral: false });
  if (seconds < MINUTE || seconds % MINUTE !== 0 || seconds > DAY) {
    throw new Error(`${where} needs a period of whole minutes up to a day, got ${period.toHumanString()}; the metric has at most one value per minute`);
  }
  if (Token.isUnresolved(evaluationPeriods)) {
    return;
  }
  const longest = seconds >= HOUR ? 7 * DAY : DAY;
  if (seconds * evaluationPeriods > longest) {
    throw new Error(
      `${where} evaluates ${evaluationPeriods} periods of ${period.toHumanString()}, but CloudWatch allows `
      + `${longest === DAY ? 'at most one day in total for periods of less than an hour' : 'at most 7 days in total'}; use fewer or ${longest === DAY ? 'longer' : 'shorter'} periods`);
  }
}

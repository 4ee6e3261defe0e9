import type { ConnectorOperationSummary } from '@aws-sdk/client-kafkaconnect';
import { healthyStretches, isRestart, isUnderWay, isUpdate, MINUTE, spansOf } from './history';
import type { Point } from './history';

/** What is known of a connector beside its metrics. */
export interface Situation {
  readonly state?: string;
  readonly createdAt: number;
  readonly operations: readonly ConnectorOperationSummary[];
  /** Whether the service can restart failed tasks alone: from Kafka Connect 3.7 on. */
  readonly restartsFailedTasks: boolean;
  /** When a secret was rotated that workers read at their start only. */
  readonly rotatedAt?: number;
  /** What the log says of the last failure, once it has been asked: whether a restart can help. */
  readonly cause?: Cause;
}

export interface Cause {
  readonly restartHelps: boolean;
  /** In words that hold nothing of the log. */
  readonly what: string;
}

export interface Policy {
  readonly maxRestarts: number;
  readonly resetAfterMinutes: number;
}

export type Decision =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'readLog'; readonly since: number }
  | { readonly kind: 'restart'; readonly onlyFailedTasks: boolean; readonly restarts: number; readonly why: string }
  | { readonly kind: 'giveUp'; readonly restarts: number; readonly why: string };

/** What was measured longer ago does not say how the connector is now. */
const FRESH = 10 * MINUTE;
const LONGEST_WAIT = 60;
/** So often an error is met with a restart that a restart cannot mend: it may be another one than it seems. */
export const RESTARTS_OF_NO_USE = 2;

/** How many minutes after a number of restarts in a row the next one is due: 0, 2, 6, 12, 20, 30, 42, 56, 60, 60 … */
export function waitAfter(restarts: number): number {
  return Math.min(restarts * restarts + restarts, LONGEST_WAIT);
}

/** What to do about a connector. It keeps nothing: all follows from the metrics and from the service's own list of operations. */
export function decide(now: number, metrics: readonly Point[], situation: Situation, policy: Policy): Decision {
  const { state, operations, rotatedAt, createdAt } = situation;
  if (state !== 'RUNNING') {
    return { kind: 'nothing', why: `the connector is ${state}` };
  }
  if (operations.some(isUnderWay)) {
    return { kind: 'nothing', why: 'another operation is under way' };
  }
  const restarts = restartsInARow(metrics, situation, policy);
  if (rotatedAt !== undefined && rotatedAt > startedAt(situation)) {
    return { kind: 'restart', onlyFailedTasks: false, restarts, why: 'a secret was rotated since the connector was started' };
  }
  // what was measured before the last operation ended tells of the time before it; a connector of the same name may have been there before
  const since = Math.max(createdAt, now - FRESH, ...spansOf(operations, () => true).map(({ to }) => to));
  const last = metrics.filter(({ at }) => at >= since).sort((a, b) => b.at - a.at)[0];
  if (last === undefined || last.failed === 0) {
    return { kind: 'nothing', why: last === undefined ? 'no metrics since the last operation' : 'no task has failed' };
  }
  return ofFailedTasks(now, last.failed, restarts, situation, policy);
}

function ofFailedTasks(now: number, failed: number, restarts: number, situation: Situation, policy: Policy): Decision {
  if (restarts >= policy.maxRestarts) {
    return { kind: 'giveUp', restarts, why: `tasks have failed again after ${restarts} restarts` };
  }
  const previous = spansOf(situation.operations, isRestart).pop();
  const due = restarts === 0 || previous === undefined ? now : previous.to + waitAfter(restarts) * MINUTE;
  if (now < due) {
    return { kind: 'nothing', why: `the next restart is due at ${new Date(due).toISOString()}` };
  }
  if (restarts >= RESTARTS_OF_NO_USE && previous !== undefined) {
    if (situation.cause === undefined) {
      return { kind: 'readLog', since: previous.from };
    }
    if (!situation.cause.restartHelps) {
      return { kind: 'giveUp', restarts, why: `a restart cannot mend it: ${situation.cause.what}` };
    }
  }
  const onlyFailedTasks = situation.restartsFailedTasks && situation.rotatedAt === undefined;
  return { kind: 'restart', onlyFailedTasks, restarts, why: `${failed} failed ${failed === 1 ? 'task' : 'tasks'}` };
}

/** When all tasks were started last, and so read their secrets. A restart that failed counts as well: one for each rotation. */
function startedAt({ createdAt, operations }: Situation): number {
  return Math.max(createdAt, ...spansOf(operations, operation => isRestart(operation) || isUpdate(operation)).map(({ from }) => from));
}

/** How often it was restarted since it was well for long enough, or since something was changed that may have mended it. */
function restartsInARow(metrics: readonly Point[], { createdAt, operations, rotatedAt = 0 }: Situation, { resetAfterMinutes }: Policy): number {
  const wells = healthyStretches(metrics.filter(({ at }) => at >= createdAt)).filter(({ from, to }) => to - from >= resetAfterMinutes * MINUTE);
  const since = Math.max(createdAt, rotatedAt, ...wells.map(({ to }) => to), ...spansOf(operations, isUpdate).map(({ to }) => to));
  return spansOf(operations, isRestart).filter(({ from }) => from >= since).length;
}

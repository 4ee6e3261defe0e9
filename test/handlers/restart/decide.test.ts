import { decide, waitAfter } from '../../../handlers/restart/decide';
import type { Policy, Situation } from '../../../handlers/restart/decide';
import { MINUTE } from '../../../handlers/restart/history';
import type { Point } from '../../../handlers/restart/history';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const POLICY: Policy = { maxRestarts: 7, resetAfterMinutes: 60 };
type Operation = Situation['operations'][number];

const ago = (minutes: number) => NOW - minutes * MINUTE;
/** One operation that took no time. */
const operation = (minutesAgo: number, connectorOperationType = 'RESTART_CONNECTOR', connectorOperationState = 'RESTART_COMPLETE', took = 0): Operation => ({
  connectorOperationType, connectorOperationState, creationTime: new Date(ago(minutesAgo)), endTime: new Date(ago(minutesAgo - took)),
} as Operation);
const restarts = (...minutesAgo: number[]) => minutesAgo.map(each => operation(each));
/** Minutes, from so long ago to so long ago. */
const points = (from: number, to: number, failed: number): Point[] => Array.from({ length: from - to }, (_, i) => ({ at: ago(from - i), failed }));
const situation = (changes: Partial<Situation> = {}): Situation =>
  ({ state: 'RUNNING', createdAt: ago(10_000), operations: [], restartsFailedTasks: true, ...changes });
const failing = [...points(600, 300, 0), ...points(300, 0, 2)];
const HELPS = { restartHelps: true, what: '' };
const DOES_NOT_HELP = { restartHelps: false, what: 'a record cannot be converted' };

test('the waits between restarts: n² + n minutes, at most an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 50].map(waitAfter)).toEqual([0, 2, 6, 12, 20, 30, 42, 56, 60, 60]);
});

describe('what is done', () => {
  const rows: [string, readonly Point[], Partial<Situation>, object][] = [
    ['no task has failed', points(60, 0, 0), {}, { kind: 'nothing' }],
    ['tasks have failed', failing, {}, { kind: 'restart', onlyFailedTasks: true, restarts: 0, why: '2 failed tasks' }],
    ['on Kafka Connect 2.7.1', failing, { restartsFailedTasks: false }, { kind: 'restart', onlyFailedTasks: false }],
    ['where a secret may have been rotated, all tasks read it again', failing, { rotatedAt: ago(5000), operations: restarts(4000) }, { kind: 'restart', onlyFailedTasks: false }],
    ['no metrics', [], {}, { kind: 'nothing', why: 'no metrics since the last operation' }],
    ['metrics that end long ago', points(200, 11, 1), {}, { kind: 'nothing' }],
    ['it has recovered', [...points(60, 3, 1), ...points(3, 0, 0)], {}, { kind: 'nothing', why: 'no task has failed' }],
    ['failed before the last operation ended, not yet measured after it', points(60, 1, 1), { operations: restarts(1) }, { kind: 'nothing' }],
    ['failed, says a connector of the same name that was there before', points(60, 0, 1), { createdAt: ago(0) }, { kind: 'nothing' }],
    ...['PAUSED', 'UPDATING', 'CREATING', 'DELETING', 'FAILED', 'RESTARTING', 'PAUSING', 'RESUMING'].map((state): [string, readonly Point[], Partial<Situation>, object] =>
      [state, failing, { state }, { kind: 'nothing', why: `the connector is ${state}` }]),
    ...['PENDING', 'UPDATE_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'RESTART_IN_PROGRESS'].map((state): [string, readonly Point[], Partial<Situation>, object] =>
      [`an operation is ${state}`, failing, { operations: [operation(20, 'UPDATE_CONNECTOR_CONFIGURATION', state)] }, { kind: 'nothing', why: 'another operation is under way' }]),
    ['one restart, 1 minute ago', failing, { operations: restarts(1) }, { kind: 'nothing', why: expect.stringContaining('due at 2026-11-29T12:01') }],
    ['one restart, 2 minutes ago', failing, { operations: restarts(2) }, { kind: 'restart', restarts: 1 }],
    ['a restart counts from its end', failing, { operations: [operation(9, undefined, undefined, 8)] }, { kind: 'nothing' }],
    ['two restarts, 5 minutes ago', failing, { operations: restarts(5, 8), cause: HELPS }, { kind: 'nothing' }],
    ['two restarts, 6 minutes ago: the log is asked first', failing, { operations: restarts(6, 8) }, { kind: 'readLog', since: ago(6) }],
    ['two restarts, a restart can help', failing, { operations: restarts(6, 8), cause: HELPS }, { kind: 'restart', restarts: 2 }],
    ['two restarts, a restart cannot help', failing, { operations: restarts(6, 8), cause: DOES_NOT_HELP }, { kind: 'giveUp', restarts: 2, why: 'a restart cannot mend it: a record cannot be converted' }],
    ['one restart, whatever the log says', failing, { operations: restarts(6), cause: DOES_NOT_HELP }, { kind: 'restart', restarts: 1 }],
    ['six restarts', failing, { operations: restarts(45, 80, 100, 120, 130, 140), cause: HELPS }, { kind: 'restart', restarts: 6 }],
    ['seven restarts', failing, { operations: restarts(1, 45, 80, 100, 120, 130, 140) }, { kind: 'giveUp', restarts: 7 }],
    ['seven restarts, of which the service failed some', failing,
      { operations: [...restarts(1, 45, 80, 100, 120, 130), operation(140, 'RESTART_CONNECTOR', 'RESTART_FAILED')] }, { kind: 'giveUp', restarts: 7 }],
    ['seven restarts, long before what is measured: nothing says that it was well since', points(60, 0, 1), { operations: restarts(2000, 2001, 2002, 2003, 2004, 2005, 2006) }, { kind: 'giveUp' }],
    ['seven restarts, then an hour without a failure', [...points(200, 100, 1), ...points(100, 10, 0), ...points(10, 0, 1)],
      { operations: restarts(101, 102, 103, 104, 105, 106, 107) }, { kind: 'restart', restarts: 0 }],
    ['seven restarts, then half an hour without a failure', [...points(200, 40, 1), ...points(40, 10, 0), ...points(10, 0, 1)],
      { operations: restarts(41, 102, 103, 104, 105, 106, 107) }, { kind: 'giveUp' }],
    ['seven restarts, then an hour that was not measured', [...points(200, 100, 1), ...points(100, 80, 0), ...points(30, 10, 0), ...points(10, 0, 1)],
      { operations: restarts(101, 102, 103, 104, 105, 106, 107) }, { kind: 'giveUp' }],
    ['seven restarts, then a change that was accepted', failing,
      { operations: [operation(20, 'UPDATE_CONNECTOR_CONFIGURATION', 'UPDATE_COMPLETE'), ...restarts(45, 80, 100, 120, 130, 140, 150)] }, { kind: 'restart', restarts: 0 }],
    ['seven restarts, then a change that was refused', failing,
      { operations: [operation(20, 'UPDATE_CONNECTOR_CONFIGURATION', 'ROLLBACK_COMPLETE'), ...restarts(45, 80, 100, 120, 130, 140, 150)] }, { kind: 'giveUp' }],
    ['a secret was rotated after the connector was made', points(60, 0, 0), { rotatedAt: ago(30) }, { kind: 'restart', onlyFailedTasks: false, why: expect.stringContaining('rotated') }],
    ['a secret was rotated, and the connector restarted after that', points(60, 0, 0), { rotatedAt: ago(30), operations: restarts(29) }, { kind: 'nothing' }],
    ['a secret was rotated, and the restart failed: one restart for a rotation', points(60, 0, 0),
      { rotatedAt: ago(30), operations: [operation(29, 'RESTART_CONNECTOR', 'RESTART_FAILED')] }, { kind: 'nothing' }],
    ['a secret was rotated, and the connector updated after that', points(60, 0, 0),
      { rotatedAt: ago(30), operations: [operation(29, 'UPDATE_WORKER_SETTING', 'UPDATE_COMPLETE')] }, { kind: 'nothing' }],
    ['a secret was rotated before the connector was made', points(60, 0, 0), { rotatedAt: ago(30), createdAt: ago(20) }, { kind: 'nothing' }],
    ['a secret was rotated, and the connector is paused', points(60, 0, 0), { rotatedAt: ago(30), state: 'PAUSED' }, { kind: 'nothing' }],
    ['a secret was rotated after restarts were given up: what they met may be mended', failing,
      { rotatedAt: ago(30), operations: restarts(29, 45, 80, 100, 120, 130, 140, 150) }, { kind: 'restart', restarts: 1 }],
  ];
  test.each(rows)('%s', (_, metrics, changes, expected) => {
    expect(decide(NOW, metrics, situation(changes), POLICY)).toMatchObject(expected);
  });

  test('the limits are those of the policy', () => {
    expect(decide(NOW, failing, situation({ operations: restarts(30) }), { ...POLICY, maxRestarts: 1 })).toMatchObject({ kind: 'giveUp', restarts: 1 });
    const mended = [...points(200, 40, 1), ...points(40, 10, 0), ...points(10, 0, 1)];
    const before = situation({ operations: restarts(41, 102) });
    expect(decide(NOW, mended, before, { ...POLICY, resetAfterMinutes: 30 })).toMatchObject({ kind: 'restart', restarts: 0 });
  });

  test('a task that fails for ever is restarted seven times in about two hours, and then never again', () => {
    const operations: Operation[] = [];
    const at: number[] = [];
    for (let minute = 0; minute < 3000; minute += 2) {
      const now = NOW + minute * MINUTE;
      const metrics = Array.from({ length: 300 }, (_, i) => ({ at: now - (i + 1) * MINUTE, failed: 1 }));
      const decision = decide(now, metrics, situation({ operations, cause: HELPS }), POLICY);
      if (decision.kind === 'restart') {
        at.push(minute);
        operations.unshift({ ...operation(0), creationTime: new Date(now), endTime: new Date(now) });
      } else if (at.length === 7 && minute > at[6] + 2) {
        expect(decision.kind).toBe('giveUp');
      }
    }
    expect(at).toEqual([0, 2, 8, 20, 40, 70, 112]);
  });
});

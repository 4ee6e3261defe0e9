import type { DescribeConnectorOperationResponse } from '@aws-sdk/client-kafkaconnect';
import { aimsAt, configurationDifferences, immutableDifferences, settingsChange } from './compare';
import type { SettingsChange } from './compare';
import type { Known, Observed } from './observe';
import { ADOPTED_TAG, tagChange } from './owner';
import type { TagChange } from './owner';
import type { DesiredConnector } from './properties';

/** The next step towards what is desired. */
export type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'wait'; readonly state: string }
  /** `since`: when that began which failed, by the clock of the service; its log is of that time. */
  | { readonly kind: 'fail'; readonly reason: string; readonly since?: Date }
  | { readonly kind: 'delete'; readonly why: string }
  | { readonly kind: 'update'; readonly change: Change; readonly what: string }
  | { readonly kind: 'tag'; readonly change: TagChange };

export type Change = SettingsChange | { readonly connectorConfiguration: Record<string, string> };

/** What is desired, and what the template said before. */
export interface Wish {
  readonly desired: DesiredConnector;
  readonly formerTags: Record<string, string>;
  /** Whether the resource is being created. */
  readonly isNew: boolean;
}

/** All that a decision depends on. */
export interface Situation extends Observed {
  /** Operations that are newer than the request, the newest first. */
  readonly operations: readonly DescribeConnectorOperationResponse[];
  readonly known: Known;
  readonly now: number;
}

const IN_TRANSIT = ['CREATING', 'UPDATING', 'DELETING', 'RESTARTING', 'PAUSING', 'RESUMING'];
/** What was completed may not be visible at once. */
const VISIBLE_AFTER_MS = 3 * 60_000;
/** Somebody else may change the connector meanwhile; but two who disagree must not go on for ever. */
const MOST_UPDATES = 3;

/** A connector that changes by itself must come to rest first. */
export function inTransit({ live }: Observed): Step | undefined {
  return IN_TRANSIT.includes(live.connectorState ?? '') ? { kind: 'wait', state: `the connector is ${live.connectorState}` } : undefined;
}

/** The state table: the first row that matches says what to do. */
export function decide(wish: Wish, situation: Situation): Step {
  return inTransit(situation) ?? judgeOperations(wish, situation) ?? judgeState(wish, situation) ?? nextChange(wish, situation)
    ?? nextTags(wish, situation) ?? { kind: 'done' };
}

/** The truth about a change is in its operation: a connector that is RUNNING again may run as before. */
function judgeOperations({ desired }: Wish, { operations }: Situation): Step | undefined {
  for (const type of ['UPDATE_WORKER_SETTING', 'UPDATE_CONNECTOR_CONFIGURATION']) {
    const [operation] = ours(operations, type, desired);
    const state = operation?.connectorOperationState;
    if (state === undefined || state === 'UPDATE_COMPLETE') {
      continue;
    }
    return /_(COMPLETE|FAILED)$/.test(state)
      ? { kind: 'fail', reason: `${refused(type, state)}${errorInfo(operation)}`, since: operation.creationTime }
      : { kind: 'wait', state: `the update is ${state}` };
  }
  return undefined;
}

function refused(type: string, state: string): string {
  const what = type === 'UPDATE_WORKER_SETTING' ? 'worker settings' : 'configuration';
  const after = state === 'ROLLBACK_COMPLETE' ? '; the connector runs as before' : '';
  return `MSK Connect did not accept the new ${what} (${state})${after}.`;
}

function errorInfo({ errorInfo: info }: DescribeConnectorOperationResponse): string {
  return info === undefined ? '' : ` ${info.code ?? 'Error'}: ${info.message ?? 'no message'}.`;
}

/** The operations that aimed at what is desired. */
function ours(operations: Situation['operations'], type: string, desired: DesiredConnector): DescribeConnectorOperationResponse[] {
  const isOurs = ({ originWorkerSetting, targetWorkerSetting, targetConnectorConfiguration: target }: DescribeConnectorOperationResponse) =>
    (type === 'UPDATE_WORKER_SETTING'
      ? aimsAt(originWorkerSetting, targetWorkerSetting, desired)
      : target !== undefined && configurationDifferences(target, desired).length === 0);
  return operations.filter(operation => operation.connectorOperationType === type && isOurs(operation));
}

function judgeState(wish: Wish, situation: Situation): Step | undefined {
  const { live, known } = situation;
  const isOld = live.connectorArn === known.connectorArn;
  if (live.connectorState === 'FAILED') {
    const reason = `${madeAgain(known)}The connector could not start (FAILED).${described(live)}`;
    return isOld ? again(wish, situation, 'it is FAILED') : { kind: 'fail', reason, since: live.creationTime };
  }
  if (live.connectorState !== 'RUNNING' && live.connectorState !== 'PAUSED') {
    return { kind: 'wait', state: `the connector is ${live.connectorState}, which this version does not know` };
  }
  const immutable = immutableDifferences(live, wish.desired).join(', ');
  if (immutable === '') {
    return undefined;
  }
  // made by this request, and yet not as asked: to make it again and again would help nobody
  return isOld ? again(wish, situation, `only a new connector can have another ${immutable}`)
    : { kind: 'fail', reason: `${madeAgain(known)}The connector differs from the template in ${immutable}.` };
}

/** Deletes the connector, so that it is made again; but not one that is being taken over, which a roll-back could not bring back. */
function again({ isNew }: Wish, { tags }: Situation, why: string): Step {
  if (isNew && tags[ADOPTED_TAG] !== undefined) {
    const reason = `The connector would have to be deleted and made again, because ${why}.`;
    return { kind: 'fail', reason: `${reason} Take it over as it is, and change it with the next deploy.` };
  }
  return { kind: 'delete', why };
}

function madeAgain({ connectorArn }: Known): string {
  return connectorArn === undefined ? '' : 'The connector was deleted and made again under the same name. ';
}

function described({ stateDescription }: Observed['live']): string {
  return stateDescription === undefined ? '' : ` ${stateDescription.code ?? 'Error'}: ${stateDescription.message ?? 'no message'}.`;
}

function nextChange({ desired }: Wish, situation: Situation): Step | undefined {
  const { live } = situation;
  const settings = settingsChange(live, desired);
  if (Object.keys(settings).length > 0) {
    return update(settings, Object.keys(settings).join(', '), ours(situation.operations, 'UPDATE_WORKER_SETTING', desired), situation);
  }
  const options = configurationDifferences(live.connectorConfiguration, desired);
  if (options.length > 0) {
    const change = { connectorConfiguration: desired.connectorConfiguration };
    return update(change, `options ${options.join(', ')}`, ours(situation.operations, 'UPDATE_CONNECTOR_CONFIGURATION', desired), situation);
  }
  return undefined;
}

/** Updates, unless this very update is complete and did not have its effect. */
function update(change: Change, what: string, before: readonly DescribeConnectorOperationResponse[], { operations, now }: Situation): Step {
  const [last] = before;
  if (last === undefined || (operations.indexOf(last) > 0 && before.length < MOST_UPDATES)) {
    return { kind: 'update', change, what };
  }
  const ended = last.endTime?.getTime() ?? last.creationTime?.getTime() ?? now;
  return now - ended < VISIBLE_AFTER_MS
    ? { kind: 'wait', state: `the update of ${what} is complete but not yet visible` }
    : { kind: 'fail', reason: `MSK Connect says that the update is complete (UPDATE_COMPLETE), but the connector still differs in ${what}.` };
}

function nextTags({ desired, formerTags }: Wish, { tags }: Situation): Step | undefined {
  const change = tagChange(tags, desired.tags, formerTags);
  return Object.keys(change.add).length + change.remove.length > 0 ? { kind: 'tag', change } : undefined;
}

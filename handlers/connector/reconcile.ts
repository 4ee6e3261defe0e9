import {
  CreateConnectorCommand, DeleteConnectorCommand, DescribeConnectorCommand, TagResourceCommand, UntagResourceCommand, UpdateConnectorCommand,
} from '@aws-sdk/client-kafkaconnect';
import type { KafkaConnectClient } from '@aws-sdk/client-kafkaconnect';
import { isRollingBack, whyNotToAdopt } from './adopt';
import type { Clients } from './clients';
import { decide, inTransit } from './decide';
import type { Step, Wish } from './decide';
import { firstError } from './first-error';
import { findConnector, newerOperations, observe } from './observe';
import type { Known, Observed } from './observe';
import { ADOPTED_TAG, OWNER_TAG } from './owner';
import type { TagChange } from './owner';
import { describeError, isIdentical, isNotFound, isRefusal } from './transient';

/** What a request wants, of which connector. */
export interface Request {
  readonly connectorName: string;
  /** Undefined if the connector is to be gone. */
  readonly wish?: Wish;
  readonly owner: string;
  readonly stackId: string;
  /** Whether a connector that plain CloudFormation made may be taken over. */
  readonly adopt: boolean;
  readonly known: Known;
  readonly startedAt: number;
  readonly now: number;
  /** No write may be begun any more. */
  readonly late: boolean;
}

/** How far a request has come. */
export type Progress =
  | { readonly done: true; readonly connectorArn?: string; readonly replaced: boolean }
  | { readonly done: false; readonly waitingFor: string };

/** A request that cannot succeed. */
export class Failure extends Error {}

/** For this long, "identical to the current value" means that what was read is old. */
const STALE_MS = 5 * 60_000;

const waiting = (waitingFor: string): Progress => ({ done: false, waitingFor });

/**
 * One step from what is there to what is desired. It keeps nothing: the next step follows from the connector and its operations alone, so that it may
 * be run again after any end.
 */
export async function reconcile(clients: Clients, request: Request): Promise<Progress> {
  const connectorArn = await findConnector(clients.connect, request.connectorName);
  if (connectorArn === undefined) {
    return request.wish === undefined ? { done: true, replaced: false } : create(clients, request, request.wish);
  }
  const observed = await observe(clients.connect, connectorArn);
  if (observed.tags[OWNER_TAG] !== request.owner) {
    return notOurs(clients, request, connectorArn, observed);
  }
  if (request.wish === undefined) {
    return remove(clients, request, connectorArn, observed);
  }
  const { wish, known, now } = request;
  const operations = await newerOperations(clients.connect, connectorArn, known);
  return act(clients, request, connectorArn, observed, decide(wish, { ...observed, operations, known, now }));
}

async function create({ connect }: Clients, { wish, owner, late, known }: Request, { desired }: Wish): Promise<Progress> {
  if (wish === undefined || late) {
    return waiting('the connector does not exist');
  }
  try {
    await connect.send(new CreateConnectorCommand({ ...desired, tags: { ...desired.tags, [OWNER_TAG]: owner } }));
  } catch (error) {
    if ((error as Error).name === 'ConflictException') {
      // somebody made one meanwhile, maybe this request: its tag will tell
      return waiting('a connector of that name has just been made');
    }
    // what is missing is not the connector but something that it refers to
    throw isNotFound(error) ? new Failure(describeError(error as Error)) : error;
  }
  return waiting(known.connectorArn === undefined ? 'the connector is made' : 'the connector is made again');
}

/** Nothing is changed that this resource did not make, unless it is told to adopt and may. */
async function notOurs({ connect, stacks }: Clients, request: Request, connectorArn: string, observed: Observed): Promise<Progress> {
  if (observed.tags[OWNER_TAG] === undefined && observed.live.connectorState === 'CREATING') {
    return waiting('the connector is CREATING, by whom cannot be told yet');
  }
  if (request.wish === undefined) {
    return { done: true, replaced: false };
  }
  const other = observed.tags[OWNER_TAG];
  const why = !request.adopt || other !== undefined
    ? `it was not made by this resource${other === undefined ? '' : ` but by ${other}`}`
    : await whyNotToAdopt(stacks, request.stackId, connectorArn, observed.tags);
  if (why !== undefined) {
    throw new Failure(`A connector named ${request.connectorName} exists, and ${why}. It was left as it is.`);
  }
  if (!request.late) {
    await connect.send(new TagResourceCommand({ resourceArn: connectorArn, tags: { [OWNER_TAG]: request.owner, [ADOPTED_TAG]: 'true' } }));
  }
  return waiting('the connector is taken over');
}

async function remove({ connect, stacks }: Clients, { late, stackId }: Request, connectorArn: string, observed: Observed): Promise<Progress> {
  if (observed.tags[ADOPTED_TAG] !== undefined && await isRollingBack(stacks, stackId)) {
    await connect.send(new UntagResourceCommand({ resourceArn: connectorArn, tagKeys: [ADOPTED_TAG, OWNER_TAG] }));
    return { done: true, replaced: false };
  }
  const transit = inTransit(observed);
  if (transit?.kind === 'wait') {
    return waiting(transit.state);
  }
  return late
    ? waiting(`the connector is ${observed.live.connectorState}`)
    : deleteConnector(connect, connectorArn, observed, 'the connector is deleted');
}

async function deleteConnector(connect: KafkaConnectClient, connectorArn: string, { live }: Observed, what: string): Promise<Progress> {
  await orLookAgain(connect, live, () => connect.send(new DeleteConnectorCommand({ connectorArn })));
  return waiting(what);
}

async function act(clients: Clients, request: Request, connectorArn: string, observed: Observed, step: Step): Promise<Progress> {
  switch (step.kind) {
    case 'done':
      return { done: true, connectorArn, replaced: request.known.connectorArn !== undefined && request.known.connectorArn !== connectorArn };
    case 'wait':
      return waiting(step.state);
    case 'fail':
      throw new Failure(`${step.reason} ${await firstError(clients.logs, request.wish!.desired, step.since?.getTime() ?? request.startedAt)}`);
  }
  if (request.late) {
    return waiting(`the connector is ${observed.live.connectorState}`);
  }
  switch (step.kind) {
    case 'delete':
      return deleteConnector(clients.connect, connectorArn, observed, `the connector is deleted and made again under the same name, because ${step.why}`);
    case 'update':
      return update(clients.connect, request, observed.live, step);
    case 'tag':
      return tag(clients.connect, connectorArn, step.change);
  }
}

type Update = Extract<Step, { kind: 'update' }>;

async function update(connect: KafkaConnectClient, request: Request, live: Observed['live'], { change, what }: Update): Promise<Progress> {
  const { connectorArn, currentVersion, connectorState } = live;
  const unchecked = connectorState === 'PAUSED';
  const command = new UpdateConnectorCommand({ connectorArn, currentVersion, ...change, ...unchecked ? { skipHealthValidation: true } : {} });
  await orLookAgain(connect, live, () => connect.send(command), request.now - request.startedAt < STALE_MS);
  return waiting(`${what} changed in place${unchecked ? '; the connector is paused, so the service does not check its health' : ''}`);
}

async function tag(connect: KafkaConnectClient, resourceArn: string, { add, remove: tagKeys }: TagChange): Promise<Progress> {
  if (Object.keys(add).length > 0) {
    await connect.send(new TagResourceCommand({ resourceArn, tags: add }));
  }
  if (tagKeys.length > 0) {
    await connect.send(new UntagResourceCommand({ resourceArn, tagKeys }));
  }
  return waiting('tags are updated');
}

/** A refusal counts only if the connector is still as it was when the call was made. */
async function orLookAgain(connect: KafkaConnectClient, before: Observed['live'], call: () => Promise<unknown>, mayBeStale = false): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isRefusal(error)) {
      throw error;
    }
    const now = await connect.send(new DescribeConnectorCommand({ connectorArn: before.connectorArn }));
    if (now.currentVersion === before.currentVersion && now.connectorState === before.connectorState && !(mayBeStale && isIdentical(error))) {
      throw new Failure(describeError(error as Error));
    }
  }
}

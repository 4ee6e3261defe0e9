import { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, FunctionContext } from '../shared/event';
import { patiently, triesOfCall } from '../shared/patience';
import { createClients } from './clients';
import type { Clients } from './clients';
import type { Wish } from './decide';
import { firstError } from './first-error';
import { whatIsKnown } from './observe';
import type { Known } from './observe';
import { ownerOf } from './owner';
import { desiredConnector } from './properties';
import type { Properties } from './properties';
import { Failure, reconcile } from './reconcile';
import type { Progress, Request } from './reconcile';
import { keepSecretsOf, told } from './told';
import { describeError, isNotFound, maySucceedLater } from './transient';

/** The event of a custom resource, as the provider framework hands it on. */
export interface ConnectorEvent extends CustomResourceEvent<Properties> {
  /** From onEvent: since when the request is under way, on the clock of the function. */
  readonly StartedAt?: string;
  /** From onEvent: what there was then. */
  readonly Known?: Known;
}

export interface Begun {
  readonly PhysicalResourceId: string;
  readonly StartedAt: string;
  readonly Known: Known;
}

export type Completion = { readonly IsComplete: false } | { readonly IsComplete: true; readonly Data: Record<string, string> };

/** CloudFormation gives up after an hour and says nothing but that. */
const DEADLINE_MS = 55 * 60_000;

export type ConnectorHandler = (event: ConnectorEvent, context?: FunctionContext) => Promise<Begun | Completion>;

/** The handler over given clients and a clock. */
export function createHandler(clients: Clients, clock: () => number = Date.now): ConnectorHandler {
  return (event, context) => (event.StartedAt === undefined
    ? onEvent(clients, clock(), event, Deadline.of(context))
    : isComplete(clients, clock(), event));
}

/**
 * Begins a request. It makes nothing: what a failing onEvent leaves behind at a creation is never deleted, because CloudFormation is told of no id.
 * The physical id is the name: with it, a connector that is deleted and made again remains the same resource.
 */
async function onEvent({ connect }: Clients, startedAt: number, event: ConnectorEvent, deadline: Deadline): Promise<Begun> {
  const name = connectorName(event);
  // what is listed may be gone a moment later: then it is looked for again
  const known = event.RequestType === 'Delete' ? {}
    : await patiently(deadline, () => whatIsKnown(connect, name), error => (isNotFound(error) ? Infinity : triesOfCall(error)));
  return { PhysicalResourceId: name, StartedAt: new Date(startedAt).toISOString(), Known: known };
}

async function isComplete(clients: Clients, now: number, event: ConnectorEvent): Promise<Completion> {
  const request = requestOf(event, now);
  for (const properties of [event.ResourceProperties, event.OldResourceProperties ?? {}]) {
    keepSecretsOf(desiredConnector(properties).connectorConfiguration);
  }
  try {
    const progress = await oneStep(clients, request);
    console.log(JSON.stringify({ connector: request.connectorName, request: event.RequestType, ...progress }));
    if (progress.done) {
      return { IsComplete: true, Data: dataOf(event, progress) };
    }
    if (request.late) {
      const log = request.wish === undefined ? '' : ` ${await firstError(clients.logs, request.wish.desired, request.startedAt)}`;
      throw new Failure(`Not finished after ${DEADLINE_MS / 60_000} minutes: ${progress.waitingFor}.${log}`);
    }
    return { IsComplete: false };
  } catch (error) {
    throw toldShortly(error, event, request);
  }
}

async function oneStep(clients: Clients, request: Request): Promise<Progress> {
  try {
    return await reconcile(clients, request);
  } catch (error) {
    if (maySucceedLater(error, request.now - request.startedAt)) {
      return { done: false, waitingFor: `MSK Connect answered ${(error as Error).name}` };
    }
    throw error;
  }
}

function requestOf(event: ConnectorEvent, now: number): Request {
  const startedAt = Date.parse(event.StartedAt!);
  const gone = event.RequestType === 'Delete';
  return {
    connectorName: connectorName(event),
    wish: gone ? undefined : wishOf(event),
    owner: ownerOf(event.StackId, event.LogicalResourceId),
    stackId: event.StackId,
    adopt: String(event.ResourceProperties.Adopt) === 'true',
    known: event.Known ?? {},
    startedAt,
    now,
    late: now - startedAt >= DEADLINE_MS,
  };
}

function wishOf({ RequestType, ResourceProperties, OldResourceProperties = {} }: ConnectorEvent): Wish {
  return { desired: desiredConnector(ResourceProperties), formerTags: desiredConnector(OldResourceProperties).tags, isNew: RequestType === 'Create' };
}

/** What is deleted is what CloudFormation knows, whatever the template calls it by now. */
function connectorName(event: ConnectorEvent): string {
  return event.RequestType === 'Delete' ? event.PhysicalResourceId! : String(event.ResourceProperties.ConnectorName);
}

function dataOf({ RequestType }: ConnectorEvent, progress: Progress & { done: true }): Record<string, string> {
  if (RequestType === 'Delete') {
    return {};
  }
  return { ConnectorArn: progress.connectorArn!, ...progress.replaced ? { Change: 'deleted and made again under the same name' } : {} };
}

/** An error that is fit for an event of the stack: short, without secrets, and without the stack trace that the provider framework would add. */
function toldShortly(error: unknown, event: ConnectorEvent, request: Request): Error {
  const failure = new Failure(told(error instanceof Failure ? error.message : describeError(error as Error)));
  failure.stack = failure.message;
  console.log(JSON.stringify({ connector: request.connectorName, request: event.RequestType, failed: failure.message }));
  return failure;
}

let clients: Clients | undefined;

/** Both handlers of the provider framework: an event that has begun carries its beginning. */
export const handler: ConnectorHandler = (event, context) => createHandler(clients ??= createClients())(event, context);

import type { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, Outcome } from '../shared/event';
import { inSteps } from '../shared/in-steps';
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
import { starting } from './start';
import { keepSecretsOf, told } from './told';
import { describeError, isNotFound, maySucceedLater } from './transient';

type ConnectorEvent = CustomResourceEvent<Properties>;

/** How a request began. */
interface Begun {
  /** Since when it is under way, on the clock of the function. */
  readonly StartedAt: string;
  /** What there was then. */
  readonly Known: Known;
}

/** CloudFormation gives up after an hour and says nothing but that. */
const DEADLINE_MS = 55 * 60_000;

/** The handler over given clients and a clock. */
export function createHandler(clients: Clients, clock: () => number = Date.now) {
  return inSteps<Properties, Begun>({
    begin: (event, deadline) => begin(clients, clock(), event, deadline),
    step: (event, begun) => step(clients, requestOf(event, begun, clock()), event),
    physicalId: connectorName,
    told: toldShortly,
  }, starting(clients.states));
}

export type ConnectorHandler = ReturnType<typeof createHandler>;

async function begin({ connect }: Clients, startedAt: number, event: ConnectorEvent, deadline: Deadline): Promise<Begun> {
  // what is listed may be gone a moment later: then it is looked for again
  const known = event.RequestType === 'Delete' ? {}
    : await patiently(deadline, () => whatIsKnown(connect, connectorName(event)), error => (isNotFound(error) ? Infinity : triesOfCall(error)));
  return { StartedAt: new Date(startedAt).toISOString(), Known: known };
}

async function step(clients: Clients, request: Request, event: ConnectorEvent): Promise<Outcome | undefined> {
  hideSecretsOf(event);
  const progress = await oneStep(clients, request);
  console.log(told(JSON.stringify({ connector: request.connectorName, request: event.RequestType, ...progress })));
  if (progress.done) {
    return { PhysicalResourceId: request.connectorName, Data: dataOf(event, progress) };
  }
  if (request.late) {
    const log = request.wish === undefined ? '' : ` ${await firstError(clients.logs, request.wish.desired, request.startedAt)}`;
    throw new Failure(`Not finished after ${DEADLINE_MS / 60_000} minutes: ${progress.waitingFor}.${log}`);
  }
  return undefined;
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

function requestOf(event: ConnectorEvent, begun: Begun, now: number): Request {
  const startedAt = Date.parse(begun.StartedAt);
  const gone = event.RequestType === 'Delete';
  return {
    connectorName: connectorName(event),
    wish: gone ? undefined : wishOf(event),
    owner: ownerOf(event.StackId, event.LogicalResourceId),
    stackId: event.StackId,
    adopt: String(event.ResourceProperties.Adopt) === 'true',
    known: begun.Known,
    startedAt,
    now,
    late: now - startedAt >= DEADLINE_MS,
  };
}

function wishOf({ RequestType, ResourceProperties, OldResourceProperties = {} }: ConnectorEvent): Wish {
  return { desired: desiredConnector(ResourceProperties), formerTags: desiredConnector(OldResourceProperties).tags, isNew: RequestType === 'Create' };
}

/**
 * The physical id: with the name, a connector that is deleted and made again remains the same resource.
 * What is deleted is what CloudFormation knows, whatever the template calls it by now.
 */
function connectorName(event: ConnectorEvent): string {
  return event.RequestType === 'Delete' ? event.PhysicalResourceId! : String(event.ResourceProperties.ConnectorName);
}

function dataOf({ RequestType }: ConnectorEvent, progress: Progress & { done: true }): Record<string, string> {
  if (RequestType === 'Delete') {
    return {};
  }
  return { ConnectorArn: progress.connectorArn!, ...progress.replaced ? { Change: 'deleted and made again under the same name' } : {} };
}

/** An error that is fit for an event of the stack: short, and without secrets. */
function toldShortly(error: unknown, event: ConnectorEvent): string {
  hideSecretsOf(event);
  const text = told(error instanceof Failure || (error as Error).name === 'Error' ? (error as Error).message : describeError(error as Error));
  console.log(JSON.stringify({ connector: connectorName(event), request: event.RequestType, failed: text }));
  return text;
}

function hideSecretsOf({ ResourceProperties, OldResourceProperties = {} }: ConnectorEvent): void {
  for (const properties of [ResourceProperties, OldResourceProperties]) {
    keepSecretsOf(desiredConnector(properties).connectorConfiguration);
  }
}

let own: ConnectorHandler | undefined;

/** CloudFormation invokes it with its event, and the state machine with its state. */
export const handler: ConnectorHandler = (input, context) => (own ??= createHandler(createClients()))(input, context);

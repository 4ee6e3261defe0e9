import { answerFailure, answerSuccess } from './answer';
import { Deadline } from './deadline';
import type { CustomResourceEvent, FunctionContext, Outcome } from './event';
import { isPassing } from './patience';
import type { CallError } from './patience';

/** What a custom resource does that takes longer than one invocation. */
export interface LongWork<P, B> {
  /** Looks at what there is before anything is done; it makes nothing. What it returns is kept to the end of the request. */
  begin(event: CustomResourceEvent<P>, deadline: Deadline): Promise<B>;
  /** Goes one step, which may be run again after any end; `undefined` where it is to be asked again later. */
  step(event: CustomResourceEvent<P>, begun: B): Promise<Outcome | undefined>;
  /** The id of what the request is about, known before it is made. */
  physicalId(event: CustomResourceEvent<P>): string;
  /** The text of a failure as an event of the stack may show it. */
  told(error: unknown, event: CustomResourceEvent<P>): string;
}

/** What the state machine carries from step to step; its definition is in `src/operations/in-place-waiter.ts`. */
export interface State<P, B> {
  readonly Event: CustomResourceEvent<P>;
  readonly Begun?: B;
  /** Whether CloudFormation has its answer. */
  readonly Answered: boolean;
  /** What the state machine caught, when an invocation ended without an outcome again and again. */
  readonly Caught?: { readonly Error: string; readonly Cause?: string };
}

/** Starts the state machine, once for each name. */
export type Start = (name: string, input: string, deadline: Deadline) => Promise<void>;

/** The id of what was never begun. Nothing can have it as a name, so its deletion has nothing to do. */
export const NOTHING_MADE = 'nothing:made';

/**
 * The function of a custom resource that works in steps. CloudFormation invokes it with its event: that starts a state machine, which invokes the same
 * function with its state until CloudFormation has an answer. The answer is always given here; where it cannot be sent, the error makes the state machine
 * run the step again.
 */
export function inSteps<P, B>(work: LongWork<P, B>, start: Start) {
  return async (input: CustomResourceEvent<P> | State<P, B>, context?: FunctionContext): Promise<State<P, B> | undefined> => {
    const deadline = Deadline.of(context);
    if (!('Event' in input)) {
      await receive(work, start, input, deadline);
      return undefined;
    }
    if (input.Answered) {
      return input;
    }
    if (input.Caught !== undefined) {
      return giveUp(work, input, input.Caught);
    }
    return input.Begun === undefined ? begin(work, input, deadline) : step(work, input, input.Begun);
  };
}

/** Lambda may deliver an event twice. The name of the execution is that of the request, so that it starts once. */
async function receive<P, B>(work: LongWork<P, B>, start: Start, event: CustomResourceEvent<P>, deadline: Deadline): Promise<void> {
  if (event.RequestType === 'Delete' && event.PhysicalResourceId === NOTHING_MADE) {
    return answerSuccess(event, { PhysicalResourceId: NOTHING_MADE });
  }
  const state: State<P, B> = { Event: event, Answered: false };
  try {
    await start(event.RequestId, JSON.stringify(state), deadline);
  } catch (error) {
    // it may have started where only its answer is missing: then CloudFormation has to know what to delete
    const id = isPassing(error as CallError) ? work.physicalId(event) : unbegun(event);
    const { name, message } = error as CallError;
    await answerFailure(event, work.told(new Error(`The state machine behind this resource could not be started. ${name}: ${message}`), event), id);
  }
}

async function begin<P, B>(work: LongWork<P, B>, state: State<P, B>, deadline: Deadline): Promise<State<P, B>> {
  let begun: B;
  try {
    begun = await work.begin(state.Event, deadline);
  } catch (error) {
    return answered(state, answerFailure(state.Event, work.told(error, state.Event), unbegun(state.Event)));
  }
  return { ...state, Begun: begun };
}

async function step<P, B>(work: LongWork<P, B>, state: State<P, B>, begun: B): Promise<State<P, B>> {
  let outcome: Outcome | undefined;
  try {
    outcome = await work.step(state.Event, begun);
  } catch (error) {
    return answered(state, answerFailure(state.Event, work.told(error, state.Event), work.physicalId(state.Event)));
  }
  return outcome === undefined ? state : answered(state, answerSuccess(state.Event, outcome));
}

function giveUp<P, B>(work: LongWork<P, B>, state: State<P, B>, caught: NonNullable<State<P, B>['Caught']>): Promise<State<P, B>> {
  const { AWS_LAMBDA_LOG_GROUP_NAME: log } = process.env;
  const reason = `The function behind this resource ended several times without an outcome (${inWords(caught)}). ${log === undefined ? '' : `Its log group is ${log}. `}`
    + 'What it had begun goes on; the next deploy goes on from there.';
  const id = state.Begun === undefined ? unbegun(state.Event) : work.physicalId(state.Event);
  return answered(state, answerFailure(state.Event, work.told(new Error(reason), state.Event), id));
}

async function answered<P, B>(state: State<P, B>, answer: Promise<void>): Promise<State<P, B>> {
  await answer;
  return { ...state, Answered: true };
}

/** The id of a resource for which nothing has been done: the one that it has, if any. */
function unbegun({ PhysicalResourceId }: CustomResourceEvent<unknown>): string {
  return PhysicalResourceId ?? NOTHING_MADE;
}

/** Lambda puts type and message of an error into the cause, as JSON. */
function inWords({ Error: name, Cause = '' }: { readonly Error: string; readonly Cause?: string }): string {
  try {
    const { errorType, errorMessage } = JSON.parse(Cause) as { errorType?: string; errorMessage?: string };
    return [errorType ?? name, ...errorMessage === undefined ? [] : [errorMessage]].join(': ');
  } catch {
    return [name, ...Cause === '' ? [] : [Cause]].join(': ');
  }
}

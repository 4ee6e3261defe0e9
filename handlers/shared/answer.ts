import { Deadline } from './deadline';
import type { CustomResourceEvent, FunctionContext, Outcome } from './event';
import { masked } from './masks';
import { patiently } from './patience';
import { reasonOf } from './reason';

/** What CloudFormation takes as an answer. */
const ANSWER_BYTES = 4096;
/** As many as the margin of a deadline holds, with the pauses between them. */
const ANSWER_TRIES = 3;

interface Answer extends Outcome {
  readonly Status: 'SUCCESS' | 'FAILED';
  readonly Reason?: string;
}

/** A function behind a custom resource that answers CloudFormation itself, whatever happens. */
export function customResource<P>(run: (event: CustomResourceEvent<P>, deadline: Deadline) => Promise<Outcome>) {
  return async (event: CustomResourceEvent<P>, context?: FunctionContext): Promise<void> => {
    let outcome: Outcome;
    try {
      outcome = await run(event, Deadline.of(context));
      refuseLarge(event, outcome);
    } catch (error) {
      const reason = reasonOf(error);
      console.error(masked((error as Error).stack ?? reason));
      return answerFailure(event, reason, event.PhysicalResourceId ?? event.RequestId);
    }
    await answerSuccess(event, outcome);
  };
}

/** Tells CloudFormation what a request came to. */
export function answerSuccess(event: CustomResourceEvent<unknown>, outcome: Outcome): Promise<void> {
  return send(event.ResponseURL!, bodyOf(event, { Status: 'SUCCESS', ...outcome }));
}

/** Tells CloudFormation why a request failed, in a text that `reason.ts` has made. */
export function answerFailure(event: CustomResourceEvent<unknown>, Reason: string, PhysicalResourceId: string): Promise<void> {
  return send(event.ResponseURL!, bodyOf(event, { Status: 'FAILED', Reason, PhysicalResourceId }));
}

function bodyOf(event: CustomResourceEvent<unknown>, answer: Answer): Buffer {
  const { StackId, RequestId, LogicalResourceId } = event;
  return Buffer.from(JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }));
}

/** Whether an answer can be given, for those who have a shorter one. */
export function answerFits(event: CustomResourceEvent<unknown>, outcome: Outcome): boolean {
  return bodyOf(event, { Status: 'SUCCESS', ...outcome }).length <= ANSWER_BYTES;
}

function refuseLarge(event: CustomResourceEvent<unknown>, outcome: Outcome): void {
  if (!answerFits(event, outcome)) {
    const { length } = bodyOf(event, { Status: 'SUCCESS', ...outcome });
    throw new Error(`the answer has ${length} bytes, but CloudFormation takes no more than ${ANSWER_BYTES}`);
  }
}

/** An error here makes Lambda or Step Functions run the function again; without an answer CloudFormation waits until its own time-out. */
async function send(url: string, body: Buffer): Promise<void> {
  await patiently(Deadline.of(), async () => {
    const response = await fetch(url, { method: 'PUT', body, signal: AbortSignal.timeout(2500) });
    if (!response.ok) {
      throw Object.assign(new Error(`CloudFormation refused the answer: ${response.status}`), { status: response.status });
    }
  }, error => 'status' in error && Number(error.status) < 500 ? 1 : ANSWER_TRIES);
}

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
    let body: Buffer;
    try {
      body = bodyOf(event, { Status: 'SUCCESS', ...await run(event, Deadline.of(context)) });
      refuseLarge(body);
    } catch (error) {
      const Reason = reasonOf(error);
      console.error(masked((error as Error).stack ?? Reason));
      body = bodyOf(event, { Status: 'FAILED', Reason, PhysicalResourceId: event.PhysicalResourceId ?? event.RequestId });
    }
    await send(event.ResponseURL!, body);
  };
}

function bodyOf(event: CustomResourceEvent<unknown>, answer: Answer): Buffer {
  const { StackId, RequestId, LogicalResourceId } = event;
  return Buffer.from(JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }));
}

/** Whether an answer can be given, for those who have a shorter one. */
export function answerFits(event: CustomResourceEvent<unknown>, outcome: Outcome): boolean {
  return bodyOf(event, { Status: 'SUCCESS', ...outcome }).length <= ANSWER_BYTES;
}

function refuseLarge(body: Buffer): void {
  if (body.length > ANSWER_BYTES) {
    throw new Error(`the answer has ${body.length} bytes, but CloudFormation takes no more than ${ANSWER_BYTES}`);
  }
}

/** An error here makes Lambda run the function again; without an answer CloudFormation waits until its own time-out. */
async function send(url: string, body: Buffer): Promise<void> {
  await patiently(Deadline.of(), async () => {
    const response = await fetch(url, { method: 'PUT', body, signal: AbortSignal.timeout(2500) });
    if (!response.ok) {
      throw Object.assign(new Error(`CloudFormation refused the answer: ${response.status}`), { status: response.status });
    }
  }, error => 'status' in error && Number(error.status) < 500 ? 1 : ANSWER_TRIES);
}

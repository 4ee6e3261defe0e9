import { sleep } from './behaviour';
import type { Json } from './state';

/** A function that is invoked as Lambda does: JSON in, JSON or an error out. */
export type Invoke = (event: Json) => Promise<Json>;

/** What CloudFormation is told. */
export interface Answer {
  readonly status: 'SUCCESS' | 'FAILED';
  readonly reason: string;
  readonly physicalId: string;
  readonly data: Json;
}

/** The id that the framework gives to what failed before it had one; its deletion is not passed on. */
export const CREATE_FAILED = 'AWSCDK::CustomResourceProviderFramework::CREATE_FAILED';

export interface FrameworkOptions {
  readonly interval: number;
  readonly timeout: number;
}

/**
 * What the provider framework of the CDK does with a handler (aws-cdk-lib/custom-resources/lib/provider-framework/runtime): onEvent once, isComplete until
 * it says so; errors become the reason of the event, with what it knows of the stack trace.
 */
export async function provide(invoke: Invoke, request: Json, { interval, timeout }: FrameworkOptions): Promise<Answer> {
  let event = request;
  if (request.RequestType === 'Delete' && request.PhysicalResourceId === CREATE_FAILED) {
    return { status: 'SUCCESS', reason: 'SUCCESS', physicalId: CREATE_FAILED, data: {} };
  }
  try {
    const begun = await call(invoke, request);
    if (request.RequestType === 'Delete' && begun.PhysicalResourceId !== request.PhysicalResourceId) {
      throw new Error(`DELETE: cannot change the physical resource ID from "${request.PhysicalResourceId}" to "${begun.PhysicalResourceId}" during deletion`);
    }
    event = { ...request, ...begun };
    const end = Date.now() + timeout;
    for (;;) {
      const { IsComplete, ...rest } = await call(invoke, event);
      if (IsComplete) {
        const data = { ...event.Data, ...rest.Data };
        return { status: 'SUCCESS', reason: 'SUCCESS', physicalId: event.PhysicalResourceId, data };
      }
      if (Object.keys(rest.Data ?? {}).length > 0) {
        throw new Error('"Data" is not allowed if "IsComplete" is "False"');
      }
      if (Date.now() > end) {
        return { status: 'FAILED', reason: 'Operation timed out', physicalId: event.PhysicalResourceId, data: {} };
      }
      await sleep(interval);
    }
  } catch (error) {
    return { status: 'FAILED', reason: (error as Error).stack!, physicalId: event.PhysicalResourceId ?? CREATE_FAILED, data: {} };
  }
}

async function call(invoke: Invoke, event: Json): Promise<Json> {
  const payload = JSON.stringify(event);
  if (Buffer.byteLength(payload) > 256 * 1024) {
    throw new Error('the event is larger than what a state machine carries');
  }
  try {
    return JSON.parse(JSON.stringify(await invoke(JSON.parse(payload) as Json))) as Json;
  } catch (error) {
    const { message, stack } = error as Error;
    const trace = stack?.split('\n') ?? [];
    const told = new Error();
    told.message = [message, '', 'Logs: /aws/lambda/handler', ''].join('\n');
    told.stack = [told.message, ...trace.slice(1)].join('\n');
    throw told;
  }
}

import { join } from 'path';
import { provide } from '../../support/kafka-connect-service/provider-framework';
import type { Answer, Invoke } from '../../support/kafka-connect-service/provider-framework';
import type { Json } from '../../support/kafka-connect-service/state';
import { Fixture, properties } from './fixture';

/*
 * The stand-in for the provider framework answers as the framework itself does, of which only the calls of AWS are replaced.
 */
const RUNTIME = join(__dirname, '..', '..', '..', 'node_modules', 'aws-cdk-lib', 'custom-resources', 'lib', 'provider-framework', 'runtime');
const OPTIONS = { interval: 2, timeout: 20_000 };

async function realFramework(invoke: Invoke, request: Json): Promise<Answer> {
  let answer: Json | undefined;
  let input: string | undefined;
  const env = { USER_ON_EVENT_FUNCTION_ARN: 'a:b:handler', USER_IS_COMPLETE_FUNCTION_ARN: 'a:b:handler', WAITER_STATE_MACHINE_ARN: 'a:b:waiter' };
  Object.assign(process.env, env);
  jest.resetModules();
  jest.doMock(join(RUNTIME, 'outbound.js'), () => ({
    startExecution: async (execution: { input: string }) => {
      input = execution.input;
    },
    invokeFunction: async ({ Payload }: { Payload: string }) => {
      try {
        return { Payload: Buffer.from(JSON.stringify(await invoke(JSON.parse(Payload) as Json))) };
      } catch (error) {
        const { name, message, stack } = error as Error;
        return { FunctionError: 'Unhandled', Payload: Buffer.from(JSON.stringify({ errorType: name, errorMessage: message, trace: stack!.split('\n') })) };
      }
    },
    httpRequest: async (_: unknown, body: string) => {
      answer = JSON.parse(body) as Json;
    },
  }));
  const framework = require(join(RUNTIME, 'framework.js')) as { onEvent(event: Json): Promise<void>; isComplete(event: Json): Promise<void> };
  await framework.onEvent(structuredClone(request));
  while (answer === undefined) {
    // the state machine tries again as long as the function throws its Retry
    await framework.isComplete(JSON.parse(input!) as Json).catch(() => new Promise(resolve => setTimeout(resolve, OPTIONS.interval)));
  }
  const { Status, Reason, PhysicalResourceId, Data } = answer;
  return { status: Status, reason: Reason, physicalId: PhysicalResourceId, data: Data ?? {} };
}

let at: Fixture;
let request: (type: string, configuration?: Json) => Json;

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the framework logs all */ });
  at = await Fixture.start();
  const plugin = await at.plugin('a.zip');
  const base = { RequestId: 'r', StackId: 'arn:aws:cloudformation:eu-central-1:111122223333:stack/shop/1', LogicalResourceId: 'Orders', ResponseURL: 'https://example.com/a' };
  request = (RequestType, configuration = {}) => ({
    ...base, RequestType, ResourceProperties: properties(plugin, configuration), ...RequestType === 'Create' ? {} : { PhysicalResourceId: 'orders' },
    ...RequestType === 'Update' ? { OldResourceProperties: properties(plugin) } : {},
  });
});
afterEach(() => at.stop());

/** ARNs and moments differ from run to run. */
const comparable = (answer: Answer) => JSON.stringify(answer).replace(/orders\/[\w-]+/g, 'orders/id');

test.each([
  ['a creation', ['Create', { file: '/data/one' }]],
  ['a creation that fails', ['Create', { file: '/nonexistent/x' }]],
  ['an update that is refused', ['Create', {}], ['Update', { file: '/nonexistent/x' }]],
  ['a deletion', ['Create', {}], ['Delete', {}]],
  ['a deletion of nothing', ['Delete', {}]],
] as [string, ...[string, Json][]][])('%s', async (_, ...requests) => {
  const answers: string[] = [];
  for (const framework of [realFramework, (invoke: Invoke, event: Json) => provide(invoke, event, OPTIONS)]) {
    at.service.connectors.clear();
    at.service.log.length = 0;
    let last: Answer | undefined;
    for (const [type, configuration] of requests) {
      last = await framework(at.invoke(), request(type, configuration));
    }
    await at.service.idle();
    answers.push(comparable(last!));
  }
  expect(answers[1]).toBe(answers[0]);
});

test('an onEvent that fails at a creation leaves nothing behind, and its deletion is not passed on', async () => {
  const fails: Invoke = () => Promise.reject(Object.assign(new Error('no'), { stack: 'no' }));
  for (const framework of [realFramework, (invoke: Invoke, event: Json) => provide(invoke, event, OPTIONS)]) {
    const { physicalId, status } = await framework(fails, request('Create'));
    expect(status).toBe('FAILED');
    expect(await framework(fails, { ...request('Delete'), PhysicalResourceId: physicalId })).toMatchObject({ status: 'SUCCESS' });
  }
});

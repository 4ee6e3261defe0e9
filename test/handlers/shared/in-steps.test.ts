import type { CustomResourceEvent } from '../../../handlers/shared/event';
import { inSteps, NOTHING_MADE } from '../../../handlers/shared/in-steps';
import type { LongWork, State } from '../../../handlers/shared/in-steps';
import { AnswerPlace } from '../../support/kafka-connect-service/answers';
import type { Answer } from '../../support/kafka-connect-service/answers';
import type { Json } from '../../support/kafka-connect-service/state';
import { deployedDefinition, StateMachine } from '../../support/kafka-connect-service/step-functions';

/* The frame of a function that works in steps, with the state machine that is in the template. */

type Properties = { readonly Name: string; readonly Password?: string };
type Work = LongWork<Properties, { readonly seen: number }>;
type Event = CustomResourceEvent<Properties>;

const PACE = { interval: 2, timeout: 500 };
const SECRET = 'hunter2-hunter2';

/** The last of those that a test has opened. */
let place: AnswerPlace;
const places: AnswerPlace[] = [];
let machine: StateMachine;
const logged: string[] = [];

beforeEach(() => {
  process.env.RETRY_MILLISECONDS = '1';
  logged.length = 0;
  for (const method of ['log', 'error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...texts) => void logged.push(texts.join(' ')));
  }
});
afterEach(() => {
  places.splice(0).forEach(each => each.close());
  expect(logged.filter(line => line.includes('place-signature') || line.includes(SECRET))).toEqual([]);
});

async function open(faults: number[] = []): Promise<void> {
  place = await AnswerPlace.open(faults);
  places.push(place);
}

interface Played {
  readonly answer: Answer;
  readonly states: string[];
  readonly steps: number;
}

const event = (RequestType: Event['RequestType'], PhysicalResourceId?: string): Event => ({
  RequestType, RequestId: 'd5f0e7a2-1b3c-4d5e-8f90-0123456789ab', StackId: 'arn:aws:cloudformation:eu-central-1:111122223333:stack/shop/1', LogicalResourceId: 'Orders',
  PhysicalResourceId, ResponseURL: place.url, ResourceProperties: { Name: 'orders', Password: SECRET },
});

/** Plays one request from its delivery to its answer. */
async function play(request: Event, work: Partial<Work>, deliveries = 1, refused?: () => void): Promise<Played> {
  let steps = 0;
  const handler = inSteps<Properties, { readonly seen: number }>({
    begin: async () => ({ seen: 1 }),
    step: async () => ({ PhysicalResourceId: 'orders' }),
    physicalId: ({ ResourceProperties }) => ResourceProperties.Name,
    told: error => (error as Error).message.replaceAll(SECRET, '****'),
    ...work,
    ...work.step && { step: (...given) => (steps++, work.step!(...given)) },
  }, async (name, input) => {
    refused?.();
    machine.start(name, input);
  });
  machine = new StateMachine(input => handler(input as State<Properties, { readonly seen: number }>) as Promise<Json>, PACE);
  for (let delivery = 0; delivery < deliveries; delivery++) {
    expect(await handler(request)).toBeUndefined();
  }
  const [execution] = machine.executions.values();
  await execution?.ended;
  return { answer: await place.answer(50), states: execution?.states ?? [], steps };
}

const crash = (name: string, message: string) => Object.assign(new Error(message), { name });

test('a request is begun once, and asked again until it is complete', async () => {
  await open();
  const begin = jest.fn().mockResolvedValue({ seen: 7 });
  let step = 0;
  const seen: number[] = [];
  const { answer, states } = await play(event('Create'), {
    begin, step: async (_, begun) => (seen.push(begun.seen), ++step < 3 ? undefined : { PhysicalResourceId: 'orders', Data: { Arn: 'a' } }),
  });
  expect(answer).toEqual({ status: 'SUCCESS', reason: 'SUCCESS', physicalId: 'orders', data: { Arn: 'a' } });
  expect([begin.mock.calls.length, seen]).toEqual([1, [7, 7, 7]]);
  expect(states).toEqual(['Begin', 'Step', 'Answered', 'Pause', 'Step', 'Answered', 'Pause', 'Step', 'Answered', 'Done']);
  expect(place.answers).toEqual([expect.objectContaining({ RequestId: event('Create').RequestId, LogicalResourceId: 'Orders' })]);
});

test('an event that is delivered again starts nothing again', async () => {
  await open();
  const begin = jest.fn().mockResolvedValue({ seen: 1 });
  expect((await play(event('Create'), { begin }, 3)).answer.status).toBe('SUCCESS');
  expect([begin.mock.calls.length, machine.executions.size, place.answers.length]).toEqual([1, 1, 1]);
});

test.each<[Event['RequestType'], string | undefined, string]>([['Create', undefined, NOTHING_MADE], ['Update', 'former', 'former'], ['Delete', 'former', 'former']])(
  'what fails before it began keeps the id that there is: %s', async (type, id, wanted) => {
    await open();
    const { answer, steps } = await play(event(type, id), { begin: () => Promise.reject(new Error(`no rights, ${SECRET}`)), step: async () => undefined });
    expect(answer).toMatchObject({ status: 'FAILED', reason: 'no rights, ****', physicalId: wanted });
    expect(steps).toBe(0);
  });

test('the deletion of what was never begun has nothing to do', async () => {
  await open();
  const begin = jest.fn();
  expect((await play(event('Delete', NOTHING_MADE), { begin })).answer).toMatchObject({ status: 'SUCCESS', physicalId: NOTHING_MADE });
  expect([begin.mock.calls.length, machine.executions.size]).toEqual([0, 0]);
});

test('a step that fails may have made something: CloudFormation is told its id', async () => {
  await open();
  const { answer, states } = await play(event('Create'), { step: () => Promise.reject(new Error('refused')) });
  expect(answer).toMatchObject({ status: 'FAILED', reason: 'refused', physicalId: 'orders' });
  expect(states).toEqual(['Begin', 'Step', 'Answered', 'Done']);
});

describe('a state machine that cannot be started', () => {
  test.each<[string, Error, string]>([
    ['is refused for good: nothing is made', crash('AccessDeniedException', 'not authorized'), NOTHING_MADE],
    ['may have started: it is deleted later', crash('TimeoutError', 'socket hang up'), 'orders'],
  ])('%s', async (_, error, id) => {
    await open();
    const { answer } = await play(event('Create'), {}, 1, () => {
      throw error;
    });
    expect(answer).toMatchObject({ status: 'FAILED', physicalId: id });
    expect(answer.reason).toContain(`could not be started. ${error.name}: ${error.message}`);
  });
});

describe('an answer that is not taken', () => {
  test.each([[[503, 500]], [[503, 503, 503, 500]], [[403, 403]]])('%p: it is sent again', async (faults) => {
    await open([...faults]);
    expect((await play(event('Create'), {})).answer.status).toBe('SUCCESS');
    expect([place.attempts, place.answers.length]).toEqual([faults.length + 1, 1]);
  });

  test('for good: the state machine ends all the same', async () => {
    await open(Array.from({ length: 50 }, () => 403));
    const { states } = await play(event('Create'), {});
    expect(states).toEqual(['Begin', 'Step', 'GiveUp']);
    expect([...machine.executions.values()].map(({ status }) => status)).toEqual(['FAILED']);
  });
});

describe('a function that ends without an outcome', () => {
  /** The steps go through Lambda, which tells no outcome of the first ones. */
  async function crashing(where: 'Begin' | 'Step', error: Error | 'hangs', times: number): Promise<Played> {
    await open();
    let left = times;
    const end = () => {
      if (left-- > 0) {
        return error === 'hangs' ? new Promise<never>(() => { /* for ever */ }) : Promise.reject(error);
      }
      return undefined;
    };
    const handler = inSteps<Properties, { readonly seen: number }>({
      begin: async () => ({ seen: 1 }), step: async () => ({ PhysicalResourceId: 'orders' }), physicalId: () => 'orders',
      told: told => (told as Error).message.replaceAll(SECRET, '****'),
    }, async (name, input) => void machine.start(name, input));
    machine = new StateMachine(async (input) => {
      const state = input as State<Properties, { readonly seen: number }>;
      if (state.Caught === undefined && (state.Begun === undefined) === (where === 'Begin')) {
        await end();
      }
      return handler(state) as Promise<Json>;
    }, PACE);
    await handler(event('Create'));
    const answer = await place.answer(5000);
    const [execution] = machine.executions.values();
    await execution.ended;
    return { answer, states: execution.states, steps: times - left };
  }

  test.each(['Begin', 'Step'] as const)('%s is run again', async (where) => {
    expect((await crashing(where, crash('Runtime.ExitError', 'signal: killed'), 2)).answer.status).toBe('SUCCESS');
    expect((await crashing(where, crash('Lambda.TooManyRequestsException', 'Rate Exceeded.'), 6)).answer.status).toBe('SUCCESS');
    expect((await crashing(where, 'hangs', 1)).answer.status).toBe('SUCCESS');
  });

  test.each<['Begin' | 'Step', string]>([['Begin', NOTHING_MADE], ['Step', 'orders']])('%s is given up, and the deploy fails with why', async (where, id) => {
    process.env.AWS_LAMBDA_LOG_GROUP_NAME = '/functions/in-place';
    const { answer, states } = await crashing(where, crash('Runtime.ExitError', `signal: killed, ${SECRET}`), 99);
    delete process.env.AWS_LAMBDA_LOG_GROUP_NAME;
    expect(answer).toMatchObject({ status: 'FAILED', physicalId: id });
    expect(answer.reason).toMatch(/ended several times without an outcome \(Runtime\.ExitError: signal: killed, \*{4}\)\. Its log group is \/functions\/in-place\./);
    expect(states.slice(-2)).toEqual(['GiveUp', 'Failed']);
  });

  test('that hangs is given up as well', async () => {
    expect((await crashing('Step', 'hangs', 99)).answer.reason).toContain('(States.Timeout)');
  });
});

test('three invocations that hang, the last of which begins at the 55th minute, leave time for an answer within the hour', () => {
  const { Step, GiveUp } = deployedDefinition().States;
  const hanging = (Step.Retry as Json[]).find(({ ErrorEquals }) => (ErrorEquals as string[]).includes('Sandbox.Timedout'))!;
  const tries = (hanging.MaxAttempts as number) + 1;
  expect(55 * 60 + tries * (Step.TimeoutSeconds as number) + (hanging.IntervalSeconds as number)).toBeLessThan(3600);
  expect(GiveUp.Catch).toBeUndefined();
});

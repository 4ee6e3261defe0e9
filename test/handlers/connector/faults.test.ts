import { MemoryBehaviour } from '../../support/kafka-connect-service/behaviour';
import { Fixture, properties } from './fixture';
import { ending, scenarios } from './scenarios';
import type { Plugins, Scenario } from './scenarios';

const FAST = { interval: 1, timeout: 60_000 };

let at: Fixture;
let plugins: Plugins;

beforeAll(async () => {
  process.env.RETRY_MILLISECONDS = '5';
  // the clients do not try again: the handler itself has to bear it
  at = await Fixture.start(new MemoryBehaviour(1), 1);
  plugins = { a: await at.plugin('a.zip'), b: await at.plugin('b.zip') };
});
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
});
afterAll(() => at.stop());

async function play({ before, after }: Scenario, fault?: { call: number; code: string }): Promise<string> {
  await at.service.idle();
  at.service.connectors.clear();
  at.service.faults.before = undefined;
  const stack = at.stack(at.invoke(), FAST);
  if (before !== undefined) {
    await stack.deploy(before);
  }
  at.server.calls.length = 0;
  at.service.faults.before = call => (call === fault?.call ? fault.code : undefined);
  const status = after === undefined ? await stack.delete() : await stack.deploy(after);
  await at.service.idle();
  return `${status} ${ending(at, stack.stackId, plugins)}`;
}

const names = ['create', 'refused configuration', 'plugin and configuration', 'immutable', 'tags', 'delete'];

describe.each(['TooManyRequestsException', 'InternalServerErrorException', 'ServiceUnavailableException'])('%s', (code) => {
  test.each(names)('at each call of: %s', async (name) => {
    const scenario = scenarios(plugins)[name];
    const wanted = await play(scenario);
    const calls = at.server.calls.length;
    for (let call = 1; call <= calls; call++) {
      expect(`${call}: ${await play(scenario, { call, code })}`).toBe(`${call}: ${wanted}`);
    }
  });
});

describe('rights', () => {
  const orders = () => ({ Orders: { properties: properties(plugins.a) } });

  test('that arrive late are waited for', async () => {
    at.service.connectors.clear();
    let refused = 0;
    at.service.faults.before = (_, operation) => (operation === 'CreateConnector' && refused++ < 3 ? 'ForbiddenException' : undefined);
    expect(await at.stack(at.invoke(), FAST).deploy(orders())).toBe('CREATE_COMPLETE');
    expect(refused).toBe(4);
  });

  test('that are missing fail the deploy with what is missing', async () => {
    at.service.connectors.clear();
    at.service.faults.before = (_, operation) => (operation === 'CreateConnector' ? 'ForbiddenException' : undefined);
    const began = Date.now();
    const stack = at.stack(at.invoke(() => Date.now() + (Date.now() - began > 300 ? 4 * 60_000 : 0)), FAST);
    expect(await stack.deploy(orders())).toBe('ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('MSK Connect refused the request. ForbiddenException: Injected.');
  });
});

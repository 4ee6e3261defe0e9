import { AsyncLocalStorage } from 'async_hooks';
import { MemoryBehaviour } from '../../support/kafka-connect-service/behaviour';
import type { Invoke } from '../../support/kafka-connect-service/step-functions';
import { Fixture } from './fixture';
import { ending, scenarios } from './scenarios';
import type { Plugins, Scenario } from './scenarios';

const FAST = { interval: 1, timeout: 60_000 };

const KILLED = Symbol('killed');

type Moment = 'before' | 'after';

/** Ends the function at one call of the service: before it is sent, or after it was answered. What is killed does not go on, and nobody tells it. */
class Killer {
  calls = 0;
  private at?: { readonly call: number; readonly moment: Moment };
  /** What ends the invocation in which a call is made: the one that delivers an event may not have ended when the state machine invokes the next. */
  private readonly ends = new AsyncLocalStorage<() => void>();

  constructor(fixture: Fixture) {
    for (const { middlewareStack } of Object.values(fixture.clients) as { middlewareStack: { add(middleware: any, options: object): void } }[]) {
      middlewareStack.add((next: (args: unknown) => Promise<unknown>) => async (args: unknown) => {
        const call = ++this.calls;
        await this.maybe(call, 'before');
        const answer = await next(args);
        await this.maybe(call, 'after');
        return answer;
      }, { step: 'initialize', name: 'killer' });
    }
  }

  set(at?: { call: number; moment: Moment }): void {
    this.calls = 0;
    this.at = at;
  }

  /** Runs the function again when it was killed. */
  wrap(invoke: Invoke): Invoke {
    return async (event) => {
      let end!: () => void;
      const killed = new Promise<typeof KILLED>((resolve) => {
        end = () => resolve(KILLED);
      });
      const came = await Promise.race([this.ends.run(end, () => invoke(event)), killed]);
      return came === KILLED ? this.wrap(invoke)(event) : came;
    };
  }

  private async maybe(call: number, moment: Moment): Promise<void> {
    if (this.at?.call === call && this.at.moment === moment) {
      this.at = undefined;
      this.ends.getStore()!();
      await new Promise(() => { /* for ever */ });
    }
  }
}

let at: Fixture;
let plugins: Plugins;
let killer: Killer;
let kills = 0;
const wrong: string[] = [];

beforeAll(async () => {
  at = await Fixture.start(new MemoryBehaviour(1));
  plugins = { a: await at.plugin('a.zip'), b: await at.plugin('b.zip') };
  killer = new Killer(at);
});
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
});
afterAll(async () => {
  await at.stop();
  process.stdout.write(`crash test: ${kills} kills, ${wrong.length} wrong ends\n`);
});

async function play({ before, after }: Scenario, kill?: { call: number; moment: Moment }): Promise<string> {
  await at.service.idle();
  at.service.connectors.clear();
  killer.set();
  const stack = at.stack(killer.wrap(at.invoke()), FAST);
  if (before !== undefined) {
    await stack.deploy(before);
  }
  killer.set(kill);
  const status = after === undefined ? await stack.delete() : await stack.deploy(after);
  await at.service.idle();
  return `${status} ${ending(at, stack.stackId, plugins)}`;
}

test.each(Object.keys(scenarios({ a: '', b: '' })))('%s: killed at each call and run again, it ends the same', async (name) => {
  const scenario = scenarios(plugins)[name];
  const wanted = await play(scenario);
  const { calls } = killer;
  expect(calls).toBeGreaterThan(1);
  for (const moment of ['before', 'after'] as const) {
    for (let call = 1; call <= calls; call++) {
      const got = await play(scenario, { call, moment });
      kills++;
      if (got !== wanted) {
        wrong.push(`${name}, killed ${moment} call ${call}: ${got}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

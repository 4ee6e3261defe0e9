import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from './behaviour';
import type { Json } from './state';

/** A function that is invoked as Lambda does: JSON in, JSON or an error out. */
export type Invoke = (event: Json) => Promise<Json | undefined>;

/** How fast time goes by. */
export interface Pace {
  /** The milliseconds that stand for the pause between two steps; all other pauses follow. */
  readonly interval: number;
  /** After so many milliseconds an invocation, and CloudFormation as well, has waited long enough. */
  readonly timeout: number;
}

interface Retrier {
  readonly ErrorEquals: string[];
  readonly IntervalSeconds: number;
  readonly MaxAttempts: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
}

interface Definition {
  readonly StartAt: string;
  readonly States: { readonly [name: string]: Json };
}

interface Execution {
  readonly input: string;
  readonly states: string[];
  readonly ended: Promise<void>;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
}

const PAUSE_SECONDS = 30;
const KNOWN = ['Type', 'Resource', 'TimeoutSeconds', 'Retry', 'Catch', 'Next', 'Choices', 'Default', 'Seconds', 'Error', 'Cause'];
const TEMPLATE = join(__dirname, '..', '..', '..', 'examples', 'in-place-updates', 'expected', 'InPlace.template.json');

/** The definition that an app of this library has in its template. */
export function deployedDefinition(): Definition {
  const { Resources } = JSON.parse(readFileSync(TEMPLATE, 'utf8')) as { Resources: Record<string, Json> };
  const [machine] = Object.values(Resources).filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
  return JSON.parse(machine.Properties.DefinitionString as string) as Definition;
}

/** An error as a state machine sees it: a name, and what Lambda says of it. */
class Caught extends Error {
  constructor(readonly code: string, readonly cause: string) {
    super(`${code}: ${cause}`);
  }
}

/** A state machine of AWS Step Functions, as far as ours goes; what it does not know it refuses. */
export class StateMachine {
  readonly executions = new Map<string, Execution>();
  private ending = false;

  constructor(private readonly invoke: Invoke, private readonly pace: Pace, private readonly definition = deployedDefinition()) {}

  /** StartExecution: the same name and input is the same execution while it runs; another input, or one that has ended, is refused. */
  start(name: string, input: string): boolean {
    const known = this.executions.get(name);
    if (known !== undefined) {
      return known.status === 'RUNNING' && known.input === input;
    }
    const states: string[] = [];
    const execution: Execution = {
      input, states, status: 'RUNNING',
      ended: sleep(0).then(async () => {
        execution.status = await this.run(JSON.parse(input) as Json, states);
      }),
    };
    this.executions.set(name, execution);
    return true;
  }

  /** No step begins any more; what has begun is awaited. */
  async end(): Promise<void> {
    this.ending = true;
    // a function that was killed in the middle never ends
    await Promise.race([Promise.all([...this.executions.values()].map(({ ended }) => ended)), sleep(1000)]);
  }

  private async run(input: Json, passed: string[]): Promise<'SUCCEEDED' | 'FAILED'> {
    let data = input;
    for (let name = this.definition.StartAt; ;) {
      if (this.ending) {
        return 'FAILED';
      }
      const state = this.definition.States[name];
      const unknown = Object.keys(state).filter(key => !KNOWN.includes(key));
      if (unknown.length > 0) {
        throw new Error(`the stand-in does not know ${unknown.join(', ')} of the state ${name}`);
      }
      passed.push(name);
      switch (state.Type) {
        case 'Task':
          try {
            data = await this.task(state, data);
            name = state.Next as string;
          } catch (error) {
            const [catcher] = (state.Catch ?? []) as Json[];
            if (!(error instanceof Caught) || catcher === undefined) {
              return 'FAILED';
            }
            expectEqual(catcher.ErrorEquals, ['States.ALL']);
            data = { ...data, [(catcher.ResultPath as string).replace(/^\$\./, '')]: { Error: error.code, Cause: error.cause } };
            name = catcher.Next as string;
          }
          break;
        case 'Wait':
          await this.pause(state.Seconds as number);
          name = state.Next as string;
          break;
        case 'Choice':
          name = ((state.Choices as Json[]).find(choice => read(data, choice.Variable as string) === choice.BooleanEquals)?.Next ?? state.Default) as string;
          break;
        case 'Succeed':
          return 'SUCCEEDED';
        case 'Fail':
          return 'FAILED';
        default:
          throw new Error(`the stand-in has no state of the type ${state.Type}`);
      }
    }
  }

  private async task(state: Json, data: Json): Promise<Json> {
    expectEqual(state.Resource, '${Function}');
    const attempts = new Map<Retrier, number>();
    for (;;) {
      try {
        return await this.call(data);
      } catch (error) {
        const retrier = (state.Retry as Retrier[]).find(({ ErrorEquals }) => ErrorEquals.includes((error as Caught).code) || ErrorEquals.includes('States.ALL'));
        const attempt = retrier === undefined ? 0 : attempts.get(retrier) ?? 0;
        if (retrier === undefined || attempt >= retrier.MaxAttempts || this.ending) {
          throw error;
        }
        attempts.set(retrier, attempt + 1);
        await this.pause(Math.min(retrier.IntervalSeconds * (retrier.BackoffRate ?? 2) ** attempt, retrier.MaxDelaySeconds ?? Infinity));
      }
    }
  }

  private async call(data: Json): Promise<Json> {
    const payload = JSON.stringify(data);
    if (Buffer.byteLength(payload) > 256 * 1024) {
      throw new Caught('States.DataLimitExceeded', 'the state is larger than what a state machine carries');
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Caught('States.Timeout', '')), this.pace.timeout);
    });
    try {
      return JSON.parse(JSON.stringify(await Promise.race([this.invoke(JSON.parse(payload) as Json), late]))) as Json;
    } catch (error) {
      const { name, message } = error as Error;
      throw error instanceof Caught ? error : new Caught(name, JSON.stringify({ errorType: name, errorMessage: message, trace: [] }));
    } finally {
      clearTimeout(timer);
    }
  }

  private pause(seconds: number): Promise<void> {
    return sleep(seconds / PAUSE_SECONDS * this.pace.interval);
  }
}

function read(data: Json, path: string): unknown {
  return data[path.replace(/^\$\./, '')];
}

function expectEqual(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`the stand-in does not know ${JSON.stringify(found)}`);
  }
}

import { ChildProcess, spawn } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import * as readline from 'readline';

/** What the real Kafka Connect says of one configuration. */
export interface RealVerdict {
  /** Error messages by key, those about a server that cannot be reached left out. */
  readonly errors: Record<string, string[]>;
  /** Set where the REST interface would answer with an HTTP error instead of a list of keys. */
  readonly exception?: string;
  /** Milliseconds that the validation itself took. */
  readonly millis: number;
}

export type RealConfig = Record<string, string | number | boolean | null>;

const MODULE = path.join(__dirname, '..', '..', 'rehearsal');

/** The real Kafka Connect 3.7 in a process of its own, without a broker: `serve` of the rehearsal module. */
export class RealConnect {
  /** With one plugin, a directory or JAR, on its path. */
  static start(plugin?: string): RealConnect {
    const jar = path.join(MODULE, 'target', 'rehearsal.jar');
    if (!fs.existsSync(jar)) {
      throw new Error('the rehearsal module is not built; run `mvn -q package -DskipTests` in rehearsal');
    }
    const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx600m', '-Djava.security.manager=allow'];
    const classPath = `${jar}:${path.join(MODULE, 'target', 'libs', '*')}`;
    const child = spawn('java', [...options, '-cp', classPath, 'io.github.cdkmskconnect.rehearsal.Main', 'serve'], { stdio: ['pipe', 'pipe', 'ignore'] });
    return new RealConnect(child, plugin);
  }

  private readonly waiting = new Map<number, { resolve: (verdict: RealVerdict) => void; reject: (error: Error) => void }>();
  private next = 1;

  private constructor(private readonly child: ChildProcess, private readonly plugin: string | undefined) {
    readline.createInterface({ input: child.stdout! }).on('line', line => this.answer(line));
    child.on('error', error => this.fail(error));
    child.on('close', () => this.fail(new Error('the real Kafka Connect ended')));
  }

  validate(config: RealConfig): Promise<RealVerdict> {
    const id = this.next++;
    const request = { op: 'validate', id, ...(this.plugin ? { plugin: this.plugin } : {}), isolate: false, worker: {}, name: null, config };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.stdin!.write(JSON.stringify(request) + '\n');
    });
  }

  /** Several configurations, sent ahead so that the process never waits for us. */
  validateAll(configs: RealConfig[]): Promise<RealVerdict[]> {
    return Promise.all(configs.map(config => this.validate(config)));
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>(resolve => this.child.once('close', () => resolve()));
    this.child.stdin!.end();
    await ended;
  }

  private answer(line: string): void {
    const answer = JSON.parse(line);
    const waiter = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.failure) {
      waiter?.reject(new Error(`${answer.failure.class}: ${answer.failure.message}`));
      return;
    }
    waiter?.resolve({
      errors: withoutEnvironment(answer.errors ?? {}, answer.environment ?? {}),
      exception: answer.exception ? `${answer.exception.class}: ${answer.exception.message}` : undefined,
      millis: answer.millis ?? 0,
    });
  }

  private fail(error: Error): void {
    this.waiting.forEach(waiter => waiter.reject(error));
    this.waiting.clear();
  }
}

/** What a connector says of a server that it could not reach is no verdict on the configuration. */
const ENVIRONMENT =
  /^(Unable to connect|Could not connect|Connection (to|refused)|Failed to connect|Error during connection validation)|Communications link failure|The TCP\/IP connection to the host/i;

/** The keys at which connectors report such a thing. */
const SERVER_KEYS = /hostname|port|connection|uri|url|user|dbname|database\.names/;

function withoutEnvironment(errors: Record<string, string[]>, environment: Record<string, string[]>): Record<string, string[]> {
  const elsewhere = Object.entries(environment).filter(([key]) => !SERVER_KEYS.test(key));
  return Object.fromEntries([...Object.entries(errors), ...elsewhere]
    .map(([key, messages]): [string, string[]] => [key, messages.filter(message => !ENVIRONMENT.test(message))])
    .filter(([, messages]) => messages.length > 0));
}

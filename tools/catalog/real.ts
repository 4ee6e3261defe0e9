import { ChildProcess, spawn } from 'child_process';
import * as readline from 'readline';

/** What the real Kafka Connect says of one configuration. */
export interface RealVerdict {
  /** Error messages by key. */
  readonly errors: Record<string, string[]>;
  /** Set where the REST interface would answer with an HTTP error instead of a list of keys. */
  readonly exception?: string;
  /** Microseconds that the validation itself took. */
  readonly micros: number;
}

/** A running real Kafka Connect that only validates, one plugin directory on its path. */
export class RealConnect {
  private readonly waiting = new Map<number, { resolve: (verdict: RealVerdict) => void; reject: (error: Error) => void }>();
  private next = 1;

  private constructor(private readonly child: ChildProcess) {
    readline.createInterface({ input: child.stdout! }).on('line', line => this.answer(line));
    child.on('error', error => this.fail(error));
    child.on('close', () => this.fail(new Error('the real Kafka Connect ended')));
  }

  static start(command: string[]): RealConnect {
    return new RealConnect(spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] }));
  }

  validate(config: Record<string, string | null>): Promise<RealVerdict> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.stdin!.write(JSON.stringify({ id, config }) + '\n');
    });
  }

  /** Several configurations, sent ahead so that the process never waits for us. */
  validateAll(configs: Array<Record<string, string | null>>): Promise<RealVerdict[]> {
    return Promise.all(configs.map(config => this.validate(config)));
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>(resolve => this.child.once('close', () => resolve()));
    this.child.stdin!.end();
    await ended;
  }

  private answer(line: string): void {
    if (!line.startsWith('{')) {
      return;
    }
    const answer = JSON.parse(line);
    const waiter = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    waiter?.resolve({
      errors: answer.errors ?? {},
      exception: answer.exception ? `${answer.exception}: ${answer.message}` : undefined,
      micros: answer.us ?? 0,
    });
  }

  private fail(error: Error): void {
    this.waiting.forEach(waiter => waiter.reject(error));
    this.waiting.clear();
  }
}

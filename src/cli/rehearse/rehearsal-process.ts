import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { createInterface } from 'readline';

/** Anything that goes to the rehearsal module or comes from it: one JSON object a line. */
export type Message = { readonly [field: string]: any };

/** How the Java process is started. */
export interface RehearsalProcessOptions {
  /** The Java executable. */
  readonly java: string;
  /** JARs and `dir/*` entries. */
  readonly classPath: readonly string[];
  /** The subcommand and its arguments. */
  readonly command: readonly string[];
  readonly jvmOptions?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Where the log of the worker goes; not kept if absent. */
  readonly onLog?: (line: string) => void;
}

const MAIN = 'io.github.cdkmskconnect.rehearsal.Main';
/** Starting fast matters more than running for hours. */
const JVM_OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.security.manager=allow'];

/**
 * A real Kafka Connect in a Java process of its own, asked by JSON lines. The process ends when its input ends, so it never outlives its parent.
 */
export class RehearsalProcess {
  static start(options: RehearsalProcessOptions): RehearsalProcess {
    const args = [...JVM_OPTIONS, ...options.jvmOptions ?? [], '-cp', options.classPath.join(':'), MAIN, ...options.command];
    return new RehearsalProcess(spawn(options.java, args, { stdio: ['pipe', 'pipe', 'pipe'], env: options.env ?? process.env }), options.onLog);
  }

  /** Settles when the process has ended, whatever the reason. */
  readonly ended: Promise<void>;
  private readonly waiting = new Map<number, { resolve: (answer: Message) => void; reject: (error: Error) => void }>();
  private readonly lastLog: string[] = [];
  private next = 1;

  private constructor(private readonly child: ChildProcess, onLog: ((line: string) => void) | undefined) {
    createInterface({ input: child.stdout! }).on('line', line => this.answer(line));
    createInterface({ input: child.stderr! }).on('line', (line) => {
      this.lastLog.push(line);
      this.lastLog.splice(0, this.lastLog.length - 20);
      onLog?.(line);
    });
    child.stdin!.on('error', () => { /* the process is gone; its end says so to everyone who waits */ });
    this.ended = new Promise(resolve => child.once('close', () => resolve()));
    child.once('error', error => this.fail(error));
    child.once('close', code => this.fail(new Error(`the rehearsal process ended with status ${code}: ${this.lastLog.slice(-3).join(' | ')}`)));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Sends a request and waits for its answer. */
  request(message: Message): Promise<Message> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.stdin!.write(`${JSON.stringify({ ...message, id })}\n`);
    });
  }

  /** Ends the input, and with it the process. */
  async stop(): Promise<void> {
    this.child.stdin!.end();
    await this.ended;
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.child.kill(signal);
  }

  private answer(line: string): void {
    const answer = JSON.parse(line) as Message;
    const waiter = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.failure) {
      waiter?.reject(new Error(`${answer.failure.class}: ${answer.failure.message}`));
    } else {
      waiter?.resolve(answer);
    }
  }

  private fail(error: Error): void {
    this.waiting.forEach(waiter => waiter.reject(error));
    this.waiting.clear();
  }
}

import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { delimiter } from 'path';
import { createInterface } from 'readline';
import { TimeOver, within } from './time-limit';

/** Anything that goes to the rehearsal module or comes from it: one JSON object a line. */
export type Message = { readonly [field: string]: any };

/** How the Java process is started. */
export interface RehearsalProcessOptions {
  /** The Java executable. */
  readonly java: string;
  /** JARs and `dir/*` entries. */
  readonly classPath: readonly string[];
  /** The class to run. @default - that of the rehearsal module */
  readonly main?: string;
  /** The subcommand and its arguments. */
  readonly command: readonly string[];
  readonly jvmOptions?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Where the log of the worker goes; not kept if absent. */
  readonly onLog?: (line: string) => void;
  /** Seconds after which a request counts as hanging: then the process is killed. @default - it may take any time */
  readonly answerWithin?: number;
}

const MAIN = 'io.github.cdkmskconnect.rehearsal.Main';
/** Starting fast matters more than running for hours. */
const JVM_OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.security.manager=allow'];

/**
 * A real Kafka Connect in a Java process of its own, asked by JSON lines. The process ends when its input ends, so it never outlives its parent.
 */
export class RehearsalProcess {
  static start(options: RehearsalProcessOptions): RehearsalProcess {
    const args = [...JVM_OPTIONS, ...options.jvmOptions ?? [], '-cp', options.classPath.join(delimiter), options.main ?? MAIN, ...options.command];
    return new RehearsalProcess(spawn(options.java, args, { stdio: ['pipe', 'pipe', 'pipe'], env: options.env ?? process.env }), options);
  }

  /** Settles when the process has ended, whatever the reason. */
  readonly ended: Promise<void>;
  private readonly waiting = new Map<number, { resolve: (answer: Message) => void; reject: (error: Error) => void }>();
  private readonly lastLog: string[] = [];
  private next = 1;

  private constructor(private readonly child: ChildProcess, private readonly options: RehearsalProcessOptions) {
    createInterface({ input: child.stdout! }).on('line', line => this.answer(line));
    createInterface({ input: child.stderr! }).on('line', (line) => {
      this.lastLog.push(line);
      this.lastLog.splice(0, this.lastLog.length - 20);
      options.onLog?.(line);
    });
    child.stdin!.on('error', () => { /* the process is gone; its end says so to everyone who waits */ });
    this.ended = new Promise(resolve => child.once('close', () => resolve()));
    child.once('error', error => this.fail(error));
    child.once('close', (code, signal) => this.fail(new Error(`the worker's process ended with ${signal ?? `status ${code}`}: ${this.lastLog.slice(-3).join(' | ')}`)));
  }

  /** Whether it runs and answers. */
  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null && !this.child.killed;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Sends a request and waits for its answer. */
  async request(message: Message): Promise<Message> {
    const id = this.next++;
    const answer = new Promise<Message>((resolve, reject) => {
      if (!this.alive) {
        reject(new Error('the worker\'s process has ended'));
      }
      this.waiting.set(id, { resolve, reject });
      this.child.stdin!.write(`${JSON.stringify({ ...message, id })}\n`);
    });
    if (this.options.answerWithin === undefined) {
      return answer;
    }
    try {
      return await within(this.options.answerWithin, answer);
    } catch (error) {
      if (error instanceof TimeOver) {
        // code of a connector hangs, and nobody but the end of the process stops it
        this.kill();
      }
      throw error;
    }
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
    let answer: Message;
    try {
      answer = JSON.parse(line) as Message;
    } catch {
      return; // not ours: native code can write to the standard output itself
    }
    const waiter = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.failure) {
      const { class: type, message, causes } = answer.failure as { class: string; message: string; causes?: string[] };
      waiter?.reject(new Error(`${type}: ${message}${causes ? `, caused by ${causes[causes.length - 1]}` : ''}`));
    } else {
      waiter?.resolve(answer);
    }
  }

  private fail(error: Error): void {
    this.waiting.forEach(waiter => waiter.reject(error));
    this.waiting.clear();
  }
}

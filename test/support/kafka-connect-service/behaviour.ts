/** A connector as a behaviour knows it. */
export interface Run {
  readonly name: string;
  readonly configuration: Readonly<Record<string, string>>;
  /** What the custom plugin was made of: the file key of its archive. */
  readonly plugin: string;
  readonly workerProperties: Readonly<Record<string, string>>;
}

/** Undefined if it is well; otherwise what its log says. */
export type Trouble = string | undefined;

/** What runs below the service. */
export interface Behaviour {
  start(run: Run): Promise<Trouble>;
  /** The same workers with another configuration. */
  configure(run: Run): Promise<Trouble>;
  /** Other workers with the same connector. */
  replaceWorkers(run: Run): Promise<Trouble>;
  stop(name: string): Promise<void>;
  pause(name: string): Promise<void>;
  resume(name: string): Promise<void>;
  /** Starts tasks again: what has failed, or all. */
  restart(name: string, onlyFailedTasks: boolean): Promise<Trouble>;
  /** How many tasks have failed. */
  failedTasks(name: string): Promise<number>;
}

export const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** A connector whose file lies where nothing is does not run, and one whose plugin is called broken does not either. */
export class MemoryBehaviour implements Behaviour {
  /** What is wrong with connectors whose tasks have failed, and stays wrong. */
  readonly troubles = new Map<string, string>();
  private readonly failed = new Set<string>();

  constructor(private readonly latency = 2) {}

  /** A task fails, once, or again after each restart for as long as the trouble is there. */
  fail(name: string, trouble?: string): void {
    this.failed.add(name);
    if (trouble !== undefined) {
      this.troubles.set(name, trouble);
    }
  }

  async restart(name: string): Promise<Trouble> {
    await sleep(this.latency);
    const trouble = this.troubles.get(name);
    if (trouble === undefined) {
      this.failed.delete(name);
    }
    return trouble;
  }

  async failedTasks(name: string): Promise<number> {
    return this.failed.has(name) ? 1 : 0;
  }

  async start(run: Run): Promise<Trouble> {
    return this.judge(run);
  }

  async configure(run: Run): Promise<Trouble> {
    return this.judge(run);
  }

  async replaceWorkers(run: Run): Promise<Trouble> {
    return this.judge(run);
  }

  async stop(): Promise<void> {
    await sleep(this.latency);
  }

  async pause(): Promise<void> {
    await sleep(this.latency);
  }

  async resume(): Promise<void> {
    await sleep(this.latency);
  }

  private async judge({ configuration, plugin }: Run): Promise<Trouble> {
    await sleep(this.latency);
    if (/broken/.test(plugin)) {
      return 'org.apache.kafka.connect.errors.ConnectException: Failed to find any class that implements Connector';
    }
    const { file = '' } = configuration;
    return file.startsWith('/nonexistent')
      ? `org.apache.kafka.connect.errors.ConnectException: Couldn't find or create file '${file}' for FileStreamSinkTask\n`
        + `\tat org.apache.kafka.connect.file.FileStreamSinkTask.start(FileStreamSinkTask.java:71)\nCaused by: java.nio.file.NoSuchFileException: ${file}`
      : undefined;
  }
}

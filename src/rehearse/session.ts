import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { setTimeout as sleep } from 'timers/promises';
import { MIRROR_HEARTBEAT } from '../families';
import { cacheDirectory } from '../plugins';
import { blamed, faultOfEnvironment } from './environment';
import { RehearsalImpossible } from './impossible';
import { ClassData } from './class-data';
import { Janitor } from './janitor';
import type { Java } from './java';
import type { PartSet } from './parts';
import { LogFile } from './log-file';
import { RehearsalProcess } from './rehearsal-process';
import { WORKER_KEYS } from './run/signature';

/** How a session is set up. */
export interface SessionOptions {
  readonly java: Java;
  readonly classPath: readonly string[];
  /** Seconds that a connector is given. */
  readonly seconds: number;
  /** Leave the working files. */
  readonly keep: boolean;
}

/** Another program than that of the rehearsal module. */
interface Program {
  readonly main: string;
  readonly classPath: readonly string[];
  readonly log: string;
}

/** What the code of connectors finds in its environment: no credentials of the user, and no instance to ask for some. */
function environment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^AWS_/.test(name)));
  return { ...env, ...locale(), AWS_ACCESS_KEY_ID: WORKER_KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: WORKER_KEYS.secretAccessKey, AWS_REGION: 'us-east-1', AWS_EC2_METADATA_DISABLED: 'true' };
}

/** Java reads paths in the character set of the locale, and we write them in UTF-8; in the locale C, it finds none with other letters than ASCII. */
function locale(): NodeJS.ProcessEnv {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return process.platform === 'linux' && !/utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '') ? { LC_ALL: 'C.UTF-8' } : {};
}

function makeDirectory(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'cdk-msk-connect-rehearsal-'));
  } catch (error) {
    throw faultOfEnvironment(error) === undefined
      ? new RehearsalImpossible(`${tmpdir()}, the directory for temporary files, cannot be used: ${(error as Error).message}; set TMPDIR to a writable directory`)
      : blamed(error);
  }
}

/** What a request may take beyond the time of the connector: starting a database, a worker. */
const GRACE_SECONDS = 60;

/** The working directory and the processes of one rehearsal. */
export class Session {
  readonly directory: string;
  private readonly janitor: Janitor;
  private readonly processes = new Set<RehearsalProcess>();
  private readonly others = new Set<number>();
  private readonly classData: ClassData;

  constructor(private readonly options: SessionOptions) {
    this.directory = makeDirectory();
    // PostgreSQL runs as another user where we are root, and must get through
    chmodSync(this.directory, 0o711);
    this.janitor = new Janitor(this.directory);
    this.classData = new ClassData(options.java);
  }

  /** Makes what lets the JVMs of this and of all later rehearsals start faster. */
  async quicken(level: PartSet): Promise<void> {
    const start = (...command: string[]) => (jvmOptions: string[]) => this.start(command, jvmOptions, GRACE_SECONDS);
    const { classPath } = this.options;
    await (level === 'run'
      ? this.classData.make(classPath, start('run', '--dir', this.directory), loadKafka, this.directory)
      : this.classData.make(classPath, start('serve'), jvm => jvm.request(VALIDATION), this.directory));
  }

  /** A Kafka Connect without a broker, that loads and validates. */
  serve(): RehearsalProcess {
    return this.start(['serve'], ['-Xmx512m'], this.options.seconds);
  }

  /** Broker, workers and databases. */
  run(): RehearsalProcess {
    return this.start(['run', '--dir', this.directory, ...this.options.keep ? ['--keep'] : []], ['-Xmx1g'], this.options.seconds + GRACE_SECONDS);
  }

  /** A node of OpenSearch, which answers its first request when it is ready. */
  async openSearch(classPath: readonly string[]): Promise<RehearsalProcess> {
    const start = (name: string, jvmOptions: string[]) => this.start([join(this.directory, name)], ['-Xmx512m', ...jvmOptions], this.options.seconds + GRACE_SECONDS, {
      main: 'io.github.cdkmskconnect.rehearsal.opensearch.OpenSearchNode', classPath, log: 'opensearch',
    });
    await this.classData.make(classPath, jvmOptions => start('opensearch-classes', jvmOptions), jvm => jvm.request({ op: 'start' }), this.directory);
    return start('opensearch', []);
  }

  /** A server that speaks MongoDB's protocol. */
  mongoDb(classPath: readonly string[]): RehearsalProcess {
    return this.start([], ['-Xmx256m'], this.options.seconds + GRACE_SECONDS, { main: 'io.github.cdkmskconnect.rehearsal.mongodb.MongoDbServer', classPath, log: 'mongodb' });
  }

  /** Ends that process too: one that a process of ours started. */
  watch(pid: number): void {
    this.others.add(pid);
    this.janitor.watch(pid);
  }

  /** Ends everything and deletes what is not to be kept. */
  async end(): Promise<void> {
    this.processes.forEach(each => each.kill());
    this.others.forEach(pid => end(pid));
    if (this.options.keep) {
      this.janitor.keep();
    }
    await Promise.all([...this.processes].map(each => each.ended));
    await this.janitor.finish();
    if (!this.options.keep) {
      // where the janitor could not start
      rmSync(this.directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }

  private start(command: string[], jvmOptions: string[], answerWithin: number, program?: Program): RehearsalProcess {
    const log = new LogFile(join(this.directory, `${program?.log ?? command[0]}-${this.processes.size + 1}.log`));
    const { java } = this.options;
    const classPath = program?.classPath ?? this.options.classPath;
    // native libraries and web servers unpack themselves there, and do not clean up when they are killed
    const temporary = [`-Djava.io.tmpdir=${this.directory}`, '-XX:-UsePerfData'];
    const started = RehearsalProcess.start({
      java: java.executable,
      classPath,
      main: program?.main,
      command,
      jvmOptions: [...this.classData.options(classPath), ...jvmOptions, ...temporary],
      answerWithin,
      env: environment(),
      onLog: line => log.write(line),
    });
    this.processes.add(started);
    this.janitor.watch(started.pid);
    void started.ended.then(() => log.close());
    return started;
  }
}

/** Any: it finds plugins, and reads a configuration. */
const VALIDATION = { op: 'validate', plugin: [], worker: {}, config: { 'connector.class': MIRROR_HEARTBEAT }, isolate: true, standIns: true };

/** Has a broker and a worker do what they do in every run. */
async function loadKafka(jvm: RehearsalProcess): Promise<void> {
  const topic = 'classes';
  await jvm.request({ op: 'broker' });
  await jvm.request({ op: 'topics', create: [{ name: topic, partitions: 1, config: {} }] });
  await jvm.request({ op: 'worker', plugin: [], properties: {} });
  await jvm.request({ op: 'produce', topic, records: [{ key: 'key', value: 'value' }] });
  await jvm.request({ op: 'consume', topic, most: 1, timeout: GRACE_SECONDS, toEnd: true });
  await jvm.request({ op: 'offsets', topics: [topic], group: topic });
}

/** PostgreSQL ends at once at this signal, with all its children. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // it has ended
  }
}

/** Removes what an interrupted download leaves in the cache. */
function removePartialDownloads(): void {
  const directory = join(cacheDirectory(), 'tmp');
  try {
    readdirSync(directory).filter(name => name.startsWith(`${process.pid}-`)).forEach(name => rmSync(join(directory, name), { force: true }));
  } catch {
    // there is no such directory: nothing was downloaded
  }
}

/** What opening a file may take on a busy machine. */
const OPENING_MILLISECONDS = 200;

/** The exit statuses that shells know for the two signals. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does the work and cleans up after it, also when a signal comes in the middle.
 *
 * @param work gets a function that opens the session, so that a signal while parts are fetched is caught too
 */
export async function withSession<T>(work: (open: (options: SessionOptions) => Session) => Promise<T>): Promise<T> {
  let session: Session | undefined;
  let ending = false;
  const interrupted = (signal: NodeJS.Signals) => {
    if (ending) {
      return;
    }
    ending = true;
    const exit = () => {
      removePartialDownloads();
      process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
    };
    // files that are about to be made are made, before they are removed
    void (session?.end() ?? sleep(OPENING_MILLISECONDS)).then(exit, exit);
  };
  // for as long as it takes: others that clean up at a signal look whether somebody decides what it does
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  try {
    return await work((options) => {
      session = new Session(options);
      return session;
    });
  } finally {
    await session?.end();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}

import type { ConnectorDeployment } from '../../model';
import { blamed } from '../environment';
import { RehearsalImpossible } from '../impossible';
import type { Progress } from '../progress';
import type { Message, RehearsalProcess } from '../rehearsal-process';
import type { Substitution } from '../stand-ins';
import { growth, recordCounts } from './kafka';
import { localize } from './localize';
import type { Member } from './member';
import { LocalRegistries } from './registries/local-registries';
import { statusOf } from './status';
import type { ConnectorStatus } from './status';

/** A value of the worker that a rehearsal cannot wait for. */
const WORKER_REPLACEMENTS = { 'offset.flush.interval.ms': '1000' };
/** After this time a killed worker is missed, and Kafka gives the partitions of a killed sink to the next one. */
const SOON_MISSED = {
  'session.timeout.ms': '10000',
  'consumer.session.timeout.ms': '10000',
  'consumer.heartbeat.interval.ms': '3000',
};

/** What the service adds to each worker itself. */
function brokers({ bootstrapServers, clientAuthentication, encryptionInTransit }: ConnectorDeployment, standIn: string): Substitution[] {
  const access = [clientAuthentication, encryptionInTransit].filter(text => text !== undefined).join(', ');
  return bootstrapServers === undefined ? [] : [{
    key: 'bootstrap brokers',
    value: `${bootstrapServers.toString()}${access ? ` (${access})` : ''}`,
    standIn: `${standIn} (no authentication, no encryption)`,
  }];
}

/** Silence after which no more records are expected. */
const QUIET_MILLISECONDS = 4000;
/** The same where some are missing. */
const PATIENCE_MILLISECONDS = 15_000;
const POLL_MILLISECONDS = 150;

/** What a run is made of. */
export interface RunParts {
  readonly connect: RehearsalProcess;
  readonly members: readonly Member[];
  /** Seconds that each wait may take. */
  readonly seconds: number;
  readonly progress: Progress;
  readonly offline: () => RehearsalProcess;
  readonly directory: string;
  /** Whether what arrived is kept for the report. */
  readonly data: boolean;
  /** Rows and records that are made up. */
  readonly count: number;
  /** Starts a process for workers alone, that can be killed. */
  readonly startWorkers?: () => RehearsalProcess;
}

/** The running parts, and the operations on connectors that every phase needs. */
export class Run {
  private bootstrapServers = '';
  private readonly registries = new LocalRegistries();

  readonly connect: RehearsalProcess;
  readonly members: readonly Member[];
  readonly seconds: number;
  private readonly progress: Progress;
  /** The process of the workers: that of Kafka, unless they are to be killed. */
  private workers: RehearsalProcess;

  constructor(private readonly parts: RunParts) {
    ({ connect: this.connect, members: this.members, seconds: this.seconds, progress: this.progress } = parts);
    this.workers = parts.startWorkers?.() ?? parts.connect;
  }

  /** A worker without a broker, to ask what classes make of records. */
  get offline(): RehearsalProcess {
    return this.parts.offline();
  }

  /** How many records are made up. */
  get count(): number {
    return this.parts.count;
  }

  /** Whether what arrived is wanted as it is. */
  get keepsData(): boolean {
    return this.parts.data;
  }

  /** Whether records may come twice: where a worker was killed, what it had not committed is read again. */
  get repeats(): boolean {
    return this.parts.startWorkers !== undefined;
  }

  /** Where the logs are. */
  get directory(): string {
    return this.parts.directory;
  }

  async start(): Promise<void> {
    this.progress.step('starting Kafka');
    this.bootstrapServers = (await this.connect.request({ op: 'broker' })).bootstrapServers as string;
  }

  /** What goes wrong with one connector is a matter of that connector. */
  async with(member: Member, step: string, work: () => Promise<void>): Promise<void> {
    if (!member.alive) {
      return;
    }
    this.progress.step(`${member.name}: ${step}`);
    try {
      await work();
    } catch (thrown) {
      const error = blamed(thrown);
      if (error instanceof RehearsalImpossible) {
        member.notRehearsed = error.message;
      } else {
        member.fails(error.message);
      }
    }
  }

  /** Prepares the other end, and what the connector and its worker are given. */
  async prepare(member: Member): Promise<void> {
    member.replacements = await member.end.end.start();
    await this.configure(member);
  }

  /** What the connector and its worker are given, of the configuration that it has now. */
  async configure(member: Member): Promise<void> {
    const { configuration, workerConfiguration } = member.subject.deployment;
    const registry = await this.registries.replacementsFor(configuration ?? new Map());
    const connector = localize(configuration ?? new Map(), this.bootstrapServers, { ...registry, ...member.replacements });
    const properties = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
    const workerRegistry = await this.registries.replacementsFor(properties ?? new Map());
    const ofWorker = { ...workerRegistry, ...WORKER_REPLACEMENTS, ...this.parts.startWorkers && SOON_MISSED };
    const worker = localize(properties ?? new Map(), this.bootstrapServers, ofWorker);
    member.config = connector.config;
    member.workerProperties = worker.config;
    member.substitutions = [...brokers(member.subject.deployment, this.bootstrapServers), ...connector.substitutions, ...worker.substitutions.map(each => ({ ...each, key: `worker: ${each.key}` }))];
  }

  /** Starts its worker and creates the connector, as the service does; waits until it runs. */
  async create(member: Member): Promise<void> {
    const { worker, name, plugin, config, workerProperties: properties } = member;
    try {
      await this.workers.request({ op: 'worker', worker, plugin, properties, bootstrapServers: this.bootstrapServers });
    } catch (error) {
      const blame = blamed(error);
      if (blame instanceof RehearsalImpossible) {
        throw blame;
      }
      member.fails(`the worker did not start with this plugin and worker configuration: ${blame.message}`);
      return;
    }
    const { status, body } = await this.workers.request({ op: 'connector', worker, name, config });
    if (status >= 300) {
      member.fails(`the worker rejected the connector: ${await this.refusal(member) ?? body?.message ?? `HTTP ${status}`}`);
      return;
    }
    const answer = await this.workers.request({ op: 'await', worker, name, timeout: this.seconds });
    const found = statusOf(answer.body);
    if (answer.outcome === 'failed') {
      member.fails(found.error ?? `the connector is ${found.connector}, its tasks are ${found.tasks}`);
    } else if (answer.outcome !== 'running') {
      member.fails(`it was not RUNNING within ${this.seconds} s: the connector is ${found.connector}, its tasks are ${found.tasks}`);
    }
  }

  /** What validating says: where an option has no value, the refusal itself is nothing but a fault of the worker in telling it. */
  private async refusal(member: Member): Promise<string | undefined> {
    const { name, config } = member;
    const path = `/connector-plugins/${config['connector.class']}/config/validate`;
    const { body } = await this.rest(member, 'PUT', path, { ...config, name });
    const values = ((body?.configs ?? []) as { value?: { name: string; errors: string[] } | null }[]).flatMap(({ value }) => value ?? []);
    return values.flatMap(value => value.errors.map(error => `${value.name}: ${error}`)).join('; ') || undefined;
  }

  /** Asks the REST interface of a worker. */
  rest({ worker }: Member, method: string, path: string, body?: object): Promise<Message> {
    return this.workers.request({ op: 'rest', worker, method, path, body });
  }

  /** Deletes the connector and its worker, as the service does. What it wrote to its offset topic stays. */
  async remove(member: Member): Promise<void> {
    await this.workers.request({ op: 'delete', worker: member.worker, name: member.name });
    await this.workers.request({ op: 'stopWorker', worker: member.worker });
  }

  /** Ends all workers as a machine that loses its power does, and starts others in their place. */
  async killWorkers(): Promise<void> {
    this.workers.kill();
    await this.workers.ended;
    this.workers = this.parts.startWorkers!();
    for (const member of this.members) {
      await this.with(member, 'starting the connector again', () => this.create(member));
    }
  }

  async status(member: Member): Promise<ConnectorStatus> {
    return statusOf((await this.workers.request({ op: 'status', worker: member.worker, name: member.name })).body);
  }

  /**
   * How many records there are, without those of topics that hold what went wrong and not what a source wrote.
   *
   * @param of a source that says what it writes
   */
  counts(of?: Member): Promise<Map<string, number>> {
    const { end } = of?.end ?? {};
    const deadLetters = this.members.map(member => member.config['errors.deadletterqueue.topic.name']);
    const offsets = this.members.map(member => member.workerProperties['offset.storage.topic']);
    // what Debezium writes besides the rows: how tables were made, and that they were
    const besides = this.members.flatMap(({ config }) => (config['schema.history.internal.kafka.topic'] === undefined ? []
      : [config['schema.history.internal.kafka.topic'], config['topic.prefix']]));
    const except = new Set([...deadLetters, ...offsets, ...besides].filter(topic => topic !== undefined));
    return recordCounts(this.connect, except, end !== undefined && 'writes' in end ? topic => end.writes!(topic) : undefined);
  }

  /**
   * Waits until a source has written that many records more, or no more come.
   *
   * @param wanted records; where `undefined`, until no more come
   * @param atLeast so many must come: until then a silence may be a busy machine
   */
  async awaitGrowth(
    member: Member, before: ReadonlyMap<string, number>, wanted: number | undefined, atLeast = wanted ?? 0,
  ): Promise<{ records: number; firstAt?: number; lastAt: number }> {
    const end = Date.now() + this.seconds * 1000;
    let [records, lastAt, firstAt] = [0, Date.now(), undefined as number | undefined];
    for (let polls = 1; Date.now() < end; polls++) {
      const now = growth(before, await this.counts(member));
      if (now > records) {
        firstAt ??= Date.now();
        [records, lastAt] = [now, Date.now()];
      }
      const quiet = Date.now() - lastAt > (records < atLeast ? PATIENCE_MILLISECONDS : QUIET_MILLISECONDS);
      if ((wanted !== undefined && records >= wanted) || (quiet && (records > 0 || wanted === undefined))) {
        break;
      }
      if (polls % 10 === 0 && (await this.status(member)).error) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
    }
    return { records, firstAt, lastAt };
  }

  /** Waits for something. */
  async until(test: () => Promise<boolean>, seconds = this.seconds): Promise<boolean> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      if (await test()) {
        return true;
      }
      await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
    }
    return false;
  }
}

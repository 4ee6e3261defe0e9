import type { ConnectorDeployment } from '../../model';
import { RehearsalImpossible } from '../impossible';
import type { Progress } from '../progress';
import type { RehearsalProcess } from '../rehearsal-process';
import type { Substitution } from '../stand-ins';
import { growth, recordCounts } from './kafka';
import { localize } from './localize';
import type { Member } from './member';
import { LocalRegistries } from './registries/local-registries';
import { statusOf } from './status';
import type { ConnectorStatus } from './status';

/** A value of the worker that a rehearsal cannot wait for. */
const WORKER_REPLACEMENTS = { 'offset.flush.interval.ms': '1000' };

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
}

/** The running parts, and the operations on connectors that every phase needs. */
export class Run {
  private bootstrapServers = '';
  private readonly registries = new LocalRegistries();

  readonly connect: RehearsalProcess;
  readonly members: readonly Member[];
  readonly seconds: number;
  private readonly progress: Progress;

  constructor(private readonly parts: RunParts) {
    ({ connect: this.connect, members: this.members, seconds: this.seconds, progress: this.progress } = parts);
  }

  /** A worker without a broker, to ask what classes make of records. */
  get offline(): RehearsalProcess {
    return this.parts.offline();
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
    } catch (error) {
      if (error instanceof RehearsalImpossible) {
        member.notRehearsed = error.message;
      } else {
        member.fails((error as Error).message);
      }
    }
  }

  /** Prepares the other end, and what the connector and its worker are given. */
  async prepare(member: Member): Promise<void> {
    const { configuration, workerConfiguration } = member.subject.deployment;
    const registry = await this.registries.replacementsFor(configuration ?? new Map());
    const connector = localize(configuration ?? new Map(), this.bootstrapServers, { ...registry, ...await member.end.end.start() });
    const properties = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
    const workerRegistry = await this.registries.replacementsFor(properties ?? new Map());
    const worker = localize(properties ?? new Map(), this.bootstrapServers, { ...workerRegistry, ...WORKER_REPLACEMENTS });
    member.config = connector.config;
    member.workerProperties = worker.config;
    member.substitutions = [...brokers(member.subject.deployment, this.bootstrapServers), ...connector.substitutions, ...worker.substitutions.map(each => ({ ...each, key: `worker: ${each.key}` }))];
  }

  /** Starts its worker and creates the connector, as the service does; waits until it runs. */
  async create(member: Member): Promise<void> {
    const { worker, name, plugin, config, workerProperties: properties } = member;
    try {
      await this.connect.request({ op: 'worker', worker, plugin, properties });
    } catch (error) {
      member.fails(`the worker does not start with this plugin and worker configuration: ${(error as Error).message}`);
      return;
    }
    const { status, body } = await this.connect.request({ op: 'connector', worker, name, config });
    if (status >= 300) {
      member.fails(`the worker refuses the connector: ${body?.message ?? `HTTP ${status}`}`);
      return;
    }
    const answer = await this.connect.request({ op: 'await', worker, name, timeout: this.seconds });
    const found = statusOf(answer.body);
    if (answer.outcome === 'failed') {
      member.fails(found.error ?? `the connector is ${found.connector}, its tasks are ${found.tasks}`);
    } else if (answer.outcome !== 'running') {
      member.fails(`it did not become RUNNING within ${this.seconds} s: the connector is ${found.connector}, its tasks: ${found.tasks}`);
    }
  }

  /** Deletes the connector and its worker, as the service does. What it wrote to its offset topic stays. */
  async remove(member: Member): Promise<void> {
    await this.connect.request({ op: 'delete', worker: member.worker, name: member.name });
    await this.connect.request({ op: 'stopWorker', worker: member.worker });
  }

  async status(member: Member): Promise<ConnectorStatus> {
    return statusOf((await this.connect.request({ op: 'status', worker: member.worker, name: member.name })).body);
  }

  /** Topics that hold what went wrong, not what a source wrote. */
  counts(): Promise<Map<string, number>> {
    const deadLetters = this.members.map(member => member.config['errors.deadletterqueue.topic.name']);
    const offsets = this.members.map(member => member.workerProperties['offset.storage.topic']);
    return recordCounts(this.connect, new Set([...deadLetters, ...offsets].filter(topic => topic !== undefined)));
  }

  /**
   * Waits until a source has written that many records more, or no more come.
   *
   * @param wanted records; where `undefined`, until no more come
   */
  async awaitGrowth(
    member: Member, before: ReadonlyMap<string, number>, wanted: number | undefined,
  ): Promise<{ records: number; firstAt?: number; lastAt: number }> {
    const end = Date.now() + this.seconds * 1000;
    let [records, lastAt, firstAt] = [0, Date.now(), undefined as number | undefined];
    for (let polls = 1; Date.now() < end; polls++) {
      const now = growth(before, await this.counts());
      if (now > records) {
        firstAt ??= Date.now();
        [records, lastAt] = [now, Date.now()];
      }
      const quiet = Date.now() - lastAt > QUIET_MILLISECONDS;
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
  async until(test: () => Promise<boolean>): Promise<boolean> {
    for (const end = Date.now() + this.seconds * 1000; Date.now() < end;) {
      if (await test()) {
        return true;
      }
      await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
    }
    return false;
  }
}

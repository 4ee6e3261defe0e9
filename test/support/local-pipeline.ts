import { findJava } from '../../src/rehearse/java';
import { classPath, openSearchClassPath, postgresBinaries } from '../../src/rehearse/parts';
import { UnpackedPlugins } from '../../src/rehearse/plugins';
import type { RehearsalProcess } from '../../src/rehearse/rehearsal-process';
import { LocalPostgres } from '../../src/rehearse/run/database';
import { progressOfGroup } from '../../src/rehearse/run/kafka';
import { localize } from '../../src/rehearse/run/localize';
import type { Replacements } from '../../src/rehearse/run/localize';
import { LocalObjectStore } from '../../src/rehearse/run/object-store';
import { LocalOpenSearch } from '../../src/rehearse/run/open-search/local-open-search';
import { statusOf } from '../../src/rehearse/run/status';
import type { ConnectorStatus } from '../../src/rehearse/run/status';
import { commitFailure } from '../../src/rehearse/run/worker-log';
import { Session } from '../../src/rehearse/session';
import { nameOf } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';

/** A value of the worker that a test cannot wait for. */
const SOON_COMMITTED = { 'offset.flush.interval.ms': '1000' };

/** A real broker, PostgreSQL and a worker for each connector, for tests that change rows and look at both ends. */
export class LocalPipeline {
  static async start(...databases: string[]): Promise<LocalPipeline> {
    const session = new Session({ java: findJava(17), classPath: await classPath('run'), seconds: 90, keep: false });
    const connect = session.run();
    const postgres = new LocalPostgres(connect, postgresBinaries, pid => session.watch(pid));
    const server = await postgres.start();
    for (const database of databases) {
      await postgres.create(database);
    }
    const { bootstrapServers } = await connect.request({ op: 'broker' });
    return new LocalPipeline(session, connect, postgres, server, bootstrapServers);
  }

  private readonly plugins: UnpackedPlugins;
  private readonly workers = new Set<string>();

  private constructor(
    private readonly session: Session,
    private readonly connect: RehearsalProcess,
    private readonly postgres: LocalPostgres,
    readonly server: Awaited<ReturnType<LocalPostgres['start']>>,
    private readonly bootstrapServers: string,
  ) {
    this.plugins = new UnpackedPlugins(session.directory);
  }

  /** An OpenSearch that starts when it is first asked. */
  openSearch(): LocalOpenSearch {
    return new LocalOpenSearch(async () => this.session.openSearch(await openSearchClassPath()));
  }

  /** The stand-in for S3. */
  objects(): LocalObjectStore {
    return new LocalObjectStore(this.connect);
  }

  sql(database: string, statements: string) {
    return this.postgres.sql(database, statements);
  }

  /**
   * Starts a connector and its worker, as MSK Connect gives it one. Answers with the keys whose values were replaced.
   *
   * @param at the worker that connectors of one archive share, which takes less time
   */
  async run(subject: Subject, replacements: Replacements, at?: string): Promise<string[]> {
    const name = nameOf(subject.deployment);
    const shared = at ?? name;
    const { configuration, workerConfiguration } = subject.deployment;
    const connector = localize(configuration!, this.bootstrapServers, replacements);
    const worker = localize(typeof workerConfiguration === 'object' ? workerConfiguration.properties ?? new Map() : new Map(), this.bootstrapServers, SOON_COMMITTED);
    if (!this.workers.has(shared)) {
      await this.connect.request({ op: 'worker', worker: shared, plugin: await this.plugins.folder(subject.archive), properties: worker.config });
      this.workers.add(shared);
    }
    const created = await this.connect.request({ op: 'connector', worker: shared, name, config: connector.config });
    expect(created).toMatchObject({ status: 201 });
    await this.expectRunning(name, { worker: shared });
    return connector.substitutions.map(({ key }) => key);
  }

  /** Starts a Debezium source of the local PostgreSQL. */
  runSource(subject: Subject): Promise<string[]> {
    const { host, port, user, password } = this.server;
    return this.run(subject, {
      'database.hostname': host, 'database.port': String(port), 'database.user': user, 'database.password': password, 'database.sslmode': 'disable',
    });
  }

  /** @param wait for so many seconds; without it, as long as a rehearsal does */
  async expectRunning(name: string, wait: { readonly timeout?: number; readonly worker?: string } = {}): Promise<void> {
    expect(await this.connect.request({ op: 'await', worker: name, name, ...wait })).toMatchObject({ outcome: 'running' });
  }

  /** Deletes a connector, as CloudFormation does. */
  async stop(name: string): Promise<void> {
    await this.connect.request({ op: 'delete', worker: name, name });
  }

  /** What the worker says of a connector and its tasks. */
  async status(name: string, worker = name): Promise<ConnectorStatus> {
    return statusOf((await this.connect.request({ op: 'status', worker, name })).body);
  }

  /** What a sink has read and committed of a topic, and what it has not. */
  progress(name: string, topic: string): Promise<{ read: number; lag: number }> {
    return progressOfGroup(this.connect, `connect-${name}`, [topic]);
  }

  /** Why the commits of a sink fail; nothing but the log of its worker says it. */
  commitFailure(name: string): string | undefined {
    return commitFailure(this.session.directory, name);
  }

  /** A sink subscribes by name: a topic that is not there yet is found only minutes later. */
  async awaitTopics(...topics: string[]): Promise<void> {
    await eventually(async () => Object.keys((await this.connect.request({ op: 'offsets' })).end), end => expect(end).toEqual(expect.arrayContaining(topics)));
  }

  /** Topics of one partition, with the largest message that each takes. */
  async createTopics(sizes: { readonly [name: string]: number }): Promise<void> {
    const create = Object.entries(sizes).map(([name, bytes]) => ({ name, partitions: 1, config: { 'max.message.bytes': String(bytes) } }));
    await this.connect.request({ op: 'topics', create });
  }

  async produce(topic: string, ...records: { readonly key?: string; readonly value: string | null }[]): Promise<void> {
    await this.connect.request({ op: 'produce', topic, records });
  }

  /** The values of a topic with one partition, which holds at least so many. */
  async values(topic: string, atLeast: number): Promise<any[]> {
    return (await this.records(topic, atLeast)).map(({ value }) => JSON.parse(value));
  }

  /** The records of a topic with one partition, which holds at least so many. */
  async records(topic: string, atLeast: number): Promise<{ key: string | null; value: string }[]> {
    return eventually(
      async () => (await this.connect.request({ op: 'consume', topic, most: 1000, timeout: 1 })).records,
      records => expect(records.length).toBeGreaterThanOrEqual(atLeast),
    );
  }

  end(): Promise<void> {
    return this.session.end();
  }
}

/** Asks until the answer is as expected, or for 40 s. */
export async function eventually<T>(ask: () => Promise<T>, check: (answer: T) => void): Promise<T> {
  for (const end = Date.now() + 40_000; ; await new Promise(resolve => setTimeout(resolve, 100))) {
    try {
      const answer = await ask();
      check(answer);
      return answer;
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
  }
}

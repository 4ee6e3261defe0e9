import { connectorOf, DEBEZIUM_MYSQL } from '../families';
import type { LocalEnd } from '../families';
import type { RehearsalOutcome } from './outcome';
import { mariaDbBinaries, mongoDbClassPath, openSearchClassPath, postgresBinaries } from './parts';
import type { UnpackedPlugins } from './plugins';
import type { Progress } from './progress';
import type { RehearsalProcess } from './rehearsal-process';
import { chooseEnd } from './run/choose-end';
import { LocalPostgres } from './run/database';
import { isMariaDbUrl, isPostgresUrl } from './run/jdbc/sql-database';
import type { SinkEnd, SourceEnd } from './run/ends';
import type { Neighbours } from './run/hostile-rows';
import type { Contents } from './run/made-up-tables';
import { LocalMariaDb } from './run/maria-db';
import { Member } from './run/member';
import { LocalMongoDb } from './run/mongodb/local-mongodb';
import type { DeployFunction } from './run/deploy-functions';
import { LocalOpenSearch } from './run/open-search/local-open-search';
import { replace } from './run/replacement';
import { Run } from './run/run';
import { catchUp, compareSink, poisonSink, startSink } from './run/sink-phases';
import { changeSource, keepWritten, startSource } from './run/source-phases';
import { createTopics, declaredTopics } from './run/topics';
import type { Session } from './session';
import { withStandIns } from './stand-ins';
import type { Subject } from './subjects';

/** How a run is made. */
export interface RunLevelOptions extends Contents {
  /** What a deploy does to domains of OpenSearch before sinks write. */
  readonly functions: readonly DeployFunction[];
  /** Whether what arrived is kept for the report. */
  readonly data: boolean;
  /** Whether each sink gets a record that it cannot read. */
  readonly poison: boolean;
  /** Whether all workers are killed while changes are on their way. */
  readonly kill: boolean;
  /** Those that run first, by name, and are replaced by those of today. */
  readonly older?: ReadonlyMap<string, Subject>;
  /** Whether each connector is replaced once. */
  readonly replace: boolean;
  /** Seconds that each wait may take. */
  readonly seconds: number;
}

/** A connector with what validating it said. */
export interface Validated {
  readonly subject: Subject;
  readonly outcome: RehearsalOutcome;
}

/** Runs connectors together on one Kafka, each on a worker of its own: sources first, then the sinks that read what they write. */
export class RunLevel {
  private readonly connect: RehearsalProcess;
  private readonly names = new Set<string>();
  private readonly postgres: LocalPostgres;
  private readonly mariaDb: LocalMariaDb;
  private readonly openSearch: LocalOpenSearch;
  private readonly mongoDb: LocalMongoDb;

  /** Starts the parts at once: while connectors are validated, they get ready. What fails does so again when the part is needed, and then it counts. */
  constructor(
    private readonly session: Session,
    private readonly plugins: UnpackedPlugins,
    private readonly options: RunLevelOptions,
    subjects: readonly Subject[],
  ) {
    const classes = new Set(subjects.map(({ deployment }) => deployment.configuration?.get('connector.class')?.literal));
    const ends = new Set([...classes].map(className => connectorOf(className)?.end));
    const urls = subjects.map(({ deployment }) => deployment.configuration?.get('connection.url')?.toString())
      .filter(url => url?.startsWith('jdbc:'));
    // what Connector/J asks of MySQL, it asks of this one too
    const asMySql = classes.has(DEBEZIUM_MYSQL) || urls.some(url => url!.startsWith('jdbc:mysql:'));
    this.connect = session.run();
    this.postgres = new LocalPostgres(this.connect, postgresBinaries, pid => this.session.watch(pid));
    this.mariaDb = new LocalMariaDb(this.connect, asMySql, mariaDbBinaries, pid => this.session.watch(pid));
    this.openSearch = new LocalOpenSearch(async () => session.openSearch(await openSearchClassPath()));
    this.mongoDb = new LocalMongoDb(async () => session.mongoDb(await mongoDbClassPath()));
    const early = [
      this.connect.request({ op: 'broker' }),
      ...ends.has('opensearch') ? [this.openSearch.start()] : [],
      ...ends.has('mongodb') ? [this.mongoDb.start()] : [],
      ...ends.has('mysql-source') || urls.some(isMariaDbUrl) ? [this.mariaDb.start()] : [],
      ...ON_POSTGRES.some(end => ends.has(end)) || urls.some(isPostgresUrl) ? [this.postgres.start()] : [],
    ];
    early.forEach(part => void part.catch(() => undefined));
  }

  /** @param offline the worker that validated the connectors: it knows what their classes make of records */
  async run(validated: readonly Validated[], progress: Progress, offline: () => RehearsalProcess): Promise<RehearsalOutcome[]> {
    const results: (Member | RehearsalOutcome)[] = [];
    const neighbours = neighboursOf(validated);
    for (const { subject, outcome } of validated) {
      results.push(outcome.passed ? await this.takePart(subject, outcome, isOnlyOpenSearch(validated), neighbours) : outcome);
    }
    const members = results.filter(result => result instanceof Member);
    if (members.length > 0) {
      const { seconds, count, data } = this.options;
      const parts = { connect: this.connect, members, seconds, progress, offline, directory: this.session.directory, count, data };
      await perform(new Run(this.options.kill ? { ...parts, startWorkers: () => this.session.run() } : parts), validated, this.options);
    }
    return results.map(result => (result instanceof Member ? result.outcome() : result));
  }

  private async takePart(
    subject: Subject, outcome: RehearsalOutcome, onlyOpenSearch: boolean, neighbours: Neighbours,
  ): Promise<Member | RehearsalOutcome> {
    const { configuration } = subject.deployment;
    const { config } = withStandIns(configuration ?? new Map());
    const end = this.names.has(outcome.name)
      ? 'another connector of this run has the same name; select one with --connector, or rehearse each template separately'
      : chooseEnd(outcome.name, config, {
        connect: this.connect,
        postgres: this.postgres,
        mariaDb: this.mariaDb,
        openSearch: this.openSearch,
        mongoDb: this.mongoDb,
        functions: this.options.functions
          .filter(({ code, endpoint }) => code === 'database'
            ? endpoint === configuration?.get('database.hostname')?.toString()
            : onlyOpenSearch || endpoint === configuration?.get('connection.url')?.toString()),
        server: configuration?.get('database.hostname')?.identity ?? '',
        given: this.options,
        neighbours,
        directory: this.session.directory,
      });
    this.names.add(outcome.name);
    if (typeof end === 'string') {
      return { ...outcome, passed: false, notRehearsed: `not at level run: ${end}; it passed level validate` };
    }
    const plugin = await this.plugins.folder(subject.archive);
    const older = this.options.older?.get(outcome.name);
    const member = new Member(older ?? subject, outcome.name, outcome, older ? await this.plugins.folder(older.archive) : plugin, end);
    member.next = older && { subject, plugin };
    if (this.options.older !== undefined && older === undefined) {
      member.notes.push('not upgraded, because there is no older connector with this name');
    }
    return member;
  }
}

/** Does it at the first call only. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => done ??= work();
}

/** The parts for which a PostgreSQL is started. */
const ON_POSTGRES: readonly LocalEnd[] = ['postgres-source', 'iceberg-tables'];

/** Then all index templates and role mappings are for its domain, however they name it. */
function isOnlyOpenSearch(validated: readonly Validated[]): boolean {
  return validated.filter(({ outcome }) => connectorOf(outcome.class)?.end === 'opensearch').length === 1;
}

/** What sources must know of the others, before they make up rows. */
function neighboursOf(validated: readonly Validated[]): Neighbours {
  const connectors = validated.map(({ subject: { deployment }, outcome: { name } }) =>
    ({ name, config: withStandIns(deployment.configuration ?? new Map()).config }));
  const compacted = declaredTopics(validated.map(({ subject }) => subject.deployment))
    .filter(topic => topic.config['cleanup.policy']?.includes('compact'));
  return { sinks: connectors.filter(({ config }) => config.topics !== undefined || config['topics.regex'] !== undefined), compacted: compacted.map(({ name }) => name) };
}

async function perform(run: Run, validated: readonly Validated[], options: RunLevelOptions): Promise<void> {
  const sources = run.members.flatMap(member => (member.end.kind === 'source' ? [[member, member.end.end] as [Member, SourceEnd]] : []));
  const sinks = run.members.flatMap(member => (member.end.kind === 'sink' ? [[member, member.end.end] as [Member, SinkEnd]] : []));
  await run.start();
  await createTopics(run.connect, declaredTopics(validated.map(({ subject }) => subject.deployment)));
  for (const [member, end] of sources) {
    await run.with(member, 'reading the existing rows', () => startSource(run, member, end));
  }
  for (const [member, end] of sinks) {
    await run.with(member, 'writing the existing rows', () => startSink(run, member, end));
  }
  if (options.poison) {
    for (const [member] of sinks) {
      await run.with(member, 'writing a bad record', () => poisonSink(run, member));
    }
  }
  const killOnce = options.kill ? once(() => run.killWorkers()) : undefined;
  for (const [member, end] of sources) {
    await run.with(member, 'inserts, updates and deletes', () => changeSource(run, member, end, killOnce));
  }
  await killOnce?.();
  for (const [member, end] of sinks) {
    await run.with(member, 'inserts, updates and deletes', () => catchUp(run, member, end));
  }
  if (options.replace || options.older !== undefined) {
    await replace(run, sources, sinks);
  }
  for (const [member, end] of sinks) {
    await run.with(member, 'comparing the results', () => compareSink(run, member, end));
    end.close?.();
  }
  for (const member of run.members) {
    await run.with(member, 'final check', async () => {
      const { tasks, connector, error } = await run.status(member);
      Object.assign(member.figures, { connector, tasks });
      await keepWritten(run, member);
      if (error !== undefined) {
        member.fails(error);
      }
    });
  }
}

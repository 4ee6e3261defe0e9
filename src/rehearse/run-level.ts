import type { RehearsalOutcome } from './outcome';
import { postgresBinaries } from './parts';
import type { UnpackedPlugins } from './plugins';
import type { Progress } from './progress';
import type { RehearsalProcess } from './rehearsal-process';
import { chooseEnd } from './run/choose-end';
import { LocalPostgres } from './run/database';
import type { SinkEnd, SourceEnd } from './run/ends';
import { Member } from './run/member';
import { replace } from './run/replacement';
import { Run } from './run/run';
import { catchUp, startSink } from './run/sink-phases';
import { changeSource, startSource } from './run/source-phases';
import { createTopics, declaredTopics } from './run/topics';
import type { Session } from './session';
import { withStandIns } from './stand-ins';
import type { Subject } from './subjects';

/** How a run is made. */
export interface RunLevelOptions {
  /** Schema and rows for the source's database. */
  readonly sql?: string;
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

  /** Starts Kafka at once: while connectors are validated, it gets ready. */
  constructor(private readonly session: Session, private readonly plugins: UnpackedPlugins, private readonly options: RunLevelOptions) {
    this.connect = session.run();
    this.connect.request({ op: 'broker' }).catch(() => { /* the same request comes again, and then its failure counts */ });
  }

  async run(validated: readonly Validated[], progress: Progress): Promise<RehearsalOutcome[]> {
    const postgres = new LocalPostgres(this.connect, postgresBinaries, pid => this.session.watch(pid));
    const results: (Member | RehearsalOutcome)[] = [];
    for (const { subject, outcome } of validated) {
      results.push(outcome.passed ? await this.takePart(subject, outcome, postgres) : outcome);
    }
    const members = results.filter(result => result instanceof Member);
    if (members.length > 0) {
      await perform(new Run(this.connect, members, this.options.seconds, progress), validated, this.options);
    }
    return results.map(result => (result instanceof Member ? result.outcome() : result));
  }

  private async takePart(subject: Subject, outcome: RehearsalOutcome, postgres: LocalPostgres): Promise<Member | RehearsalOutcome> {
    const { configuration } = subject.deployment;
    const { config } = withStandIns(configuration ?? new Map());
    const end = this.names.has(outcome.name)
      ? 'another connector of this run has the same name; choose with --connector, or rehearse each template alone'
      : chooseEnd(outcome.name, config, {
        connect: this.connect, postgres, server: configuration?.get('database.hostname')?.identity ?? '', sql: this.options.sql, directory: this.session.directory,
      });
    this.names.add(outcome.name);
    return typeof end === 'string'
      ? { ...outcome, passed: false, notRehearsed: `not at level run: ${end}; at level validate it passed` }
      : new Member(subject, outcome.name, outcome, await this.plugins.folder(subject.archive), end);
  }
}

async function perform(run: Run, validated: readonly Validated[], options: RunLevelOptions): Promise<void> {
  const sources = run.members.flatMap(member => (member.end.kind === 'source' ? [[member, member.end.end] as [Member, SourceEnd]] : []));
  const sinks = run.members.flatMap(member => (member.end.kind === 'sink' ? [[member, member.end.end] as [Member, SinkEnd]] : []));
  await run.start();
  await createTopics(run.connect, declaredTopics(validated.map(({ subject }) => subject.deployment)));
  for (const [member, end] of sources) {
    await run.with(member, 'reading what is there', () => startSource(run, member, end));
  }
  for (const [member, end] of sinks) {
    await run.with(member, 'writing what is there', () => startSink(run, member, end));
  }
  for (const [member, end] of sources) {
    await run.with(member, 'inserts, updates and deletes', () => changeSource(run, member, end));
  }
  for (const [member, end] of sinks) {
    await run.with(member, 'inserts, updates and deletes', () => catchUp(run, member, end));
  }
  if (options.replace) {
    await replace(run, sources, sinks);
  }
  for (const member of run.members) {
    await run.with(member, 'last look', async () => {
      const { tasks, connector, error } = await run.status(member);
      Object.assign(member.figures, { connector, tasks });
      if (error !== undefined) {
        member.fails(error);
      }
    });
  }
}

import { readFileSync } from 'fs';
import { resolve } from 'path';
import { InputError } from '../adapters';
import { colorsOf, EXIT } from '../plugins';
import type { CommandIo } from '../plugins';
import { blamed, expectRoom } from './environment';
import { RehearsalImpossible } from './impossible';
import { findJava } from './java';
import type { RehearsalOutcome } from './outcome';
import { classPath } from './parts';
import { withPinnedArchive } from './pinned-archive';
import { UnpackedPlugins } from './plugins';
import { Progress } from './progress';
import { readSamples, traceRecords, withTraces } from './record-steps';
import { jsonOf, renderOutcomes, withoutSecrets } from './report';
import { deployFunctionsOf } from './run/deploy-functions';
import { RunLevel } from './run-level';
import type { RunLevelOptions, Validated } from './run-level';
import { withSession } from './session';
import type { Session, SessionOptions } from './session';
import { olderSubjects, readSubjects } from './subjects';
import type { Subject } from './subjects';
import { neededJava, ValidateLevel } from './validate-level';

export interface RehearseOptions {
  readonly connector: readonly string[];
  readonly level: 'validate' | 'run';
  /** Seconds for each connector. */
  readonly timeout: string;
  readonly format: 'text' | 'json';
  readonly plugin?: string;
  /** A file with schema and rows. */
  readonly sql?: string;
  /** A file with changes. */
  readonly changes?: string;
  /** A file of sample records. */
  readonly record?: string;
  /** Rows of a made-up table. */
  readonly count?: string;
  readonly poison?: boolean;
  readonly kill?: boolean;
  /** An older cloud assembly, or an older archive. */
  readonly upgrade?: string;
  readonly replace?: boolean;
  /** Put what arrived into the report. */
  readonly data?: boolean;
  readonly keep?: boolean;
  readonly kafkaConnectVersion?: string;
}

/** `cdk-msk-connect rehearse`: 0 all passed, 1 some connector failed, 2 could not rehearse. */
export async function rehearse(path: string, options: RehearseOptions, io: CommandIo): Promise<number> {
  const progress = new Progress(io.stderr);
  let outcomes: RehearsalOutcome[];
  try {
    outcomes = await outcomesOf(path, options, io, progress);
  } catch (thrown) {
    progress.done();
    const error = blamed(thrown);
    if (!(error instanceof RehearsalImpossible) && !(error instanceof InputError)) {
      throw error;
    }
    io.stderr.write(`error: ${error.message}\n`);
    if (options.format === 'json') {
      io.stdout.write(jsonOf([], error.message));
    }
    return EXIT.FAILED;
  }
  progress.done();
  io.stdout.write(options.format === 'json' ? jsonOf(outcomes) : renderOutcomes(outcomes, colorsOf(io)));
  if (outcomes.some(outcome => !outcome.passed && outcome.notRehearsed === undefined)) {
    return EXIT.FINDINGS;
  }
  return outcomes.some(outcome => outcome.notRehearsed !== undefined) ? EXIT.FAILED : EXIT.OK;
}

/** How the connectors of a cloud assembly, template or connector file do. */
export async function outcomesOf(path: string, options: RehearseOptions, io: CommandIo, progress: Progress): Promise<RehearsalOutcome[]> {
  const subjects = readSubjects(path, options.connector, options.plugin, io.cwd ?? '.');
  const all = await withSession(open => rehearseAll(subjects, { path, options, io, progress }, open));
  return withoutSecrets(all, subjects.map(({ deployment }) => deployment));
}

/** One call of the command. */
interface RehearseCommand {
  readonly path: string;
  readonly options: RehearseOptions;
  readonly io: CommandIo;
  readonly progress: Progress;
}

async function rehearseAll(
  subjects: readonly Subject[], { path, options, io, progress }: RehearseCommand, open: (options: SessionOptions) => Session,
): Promise<RehearsalOutcome[]> {
  const seconds = secondsOf(options.timeout);
  const cwd = io.cwd ?? '.';
  const runOptions = runLevelOptions(path, options, subjects, seconds, cwd);
  const samples = options.record === undefined ? undefined : readSamples(options.record, cwd);
  const level = needsRun(options) ? 'run' : options.level;
  const version = options.kafkaConnectVersion ?? subjects.map(subject => subject.deployment.kafkaConnectVersion?.literal).find(found => found !== undefined) ?? '3.7.x';
  const java = findJava(neededJava(version));
  expectRoom(level);
  progress.step('downloading Kafka');
  const session = open({ java, classPath: await classPath(level), seconds, keep: options.keep ?? false });
  if (options.keep) {
    io.stderr.write(`kept: ${session.directory}\n`);
  }
  progress.step('preparing the classes of Kafka, once for all rehearsals');
  await session.quicken(level);
  const plugins = new UnpackedPlugins(session.directory);
  const running = level === 'run' ? new RunLevel(session, plugins, runOptions, subjects) : undefined;
  const validating = new ValidateLevel(session, plugins);
  const validated: Validated[] = [];
  for (const given of subjects) {
    const subject = await withPinnedArchive(given, session.directory);
    progress.step(`${subject.deployment.name}: validating`);
    const outcome = await validating.validate(subject);
    const traced = samples !== undefined && outcome.passed
      ? withTraces(outcome, await traceRecords(subject, await plugins.folder(subject.archive), samples, validating.process()))
      : outcome;
    validated.push({ subject, outcome: traced });
  }
  return running?.run(validated, progress, () => validating.process()) ?? validated.map(({ outcome }) => outcome);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new RehearsalImpossible(`--timeout must be a number of seconds greater than 0 and at most 86400, got ${JSON.stringify(text)}`);
  }
  return seconds;
}

/** Whether something is asked for that only a run can show. */
function needsRun({ replace, poison, kill, upgrade }: RehearseOptions): boolean {
  return [replace, poison, kill].includes(true) || upgrade !== undefined;
}

function runLevelOptions(path: string, options: RehearseOptions, subjects: readonly Subject[], seconds: number, cwd: string): RunLevelOptions {
  return {
    seconds,
    sql: readSql('--sql', options.sql, cwd),
    changes: readSql('--changes', options.changes, cwd),
    count: countOf(options.count),
    poison: options.poison ?? false,
    kill: options.kill ?? false,
    replace: options.replace ?? false,
    data: options.data ?? false,
    older: olderSubjects(options.upgrade, subjects, cwd),
    functions: deployFunctionsOf(path, cwd),
  };
}

const ROWS = 1000;
const MOST_ROWS = 1_000_000;

function countOf(text: string | undefined): number {
  const count = text === undefined ? ROWS : Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS) {
    throw new RehearsalImpossible(`--count must be a whole number from 1 to ${MOST_ROWS}, got ${JSON.stringify(text)}`);
  }
  return count;
}

function readSql(option: string, file: string | undefined, cwd: string): string | undefined {
  if (file === undefined) {
    return undefined;
  }
  try {
    return readFileSync(resolve(cwd, file), 'utf-8');
  } catch (error) {
    throw new RehearsalImpossible(`${option} ${file} cannot be read: ${(error as Error).message}`);
  }
}

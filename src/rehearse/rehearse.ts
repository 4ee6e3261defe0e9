import { readFileSync } from 'fs';
import { resolve } from 'path';
import { InputError } from '../adapters';
import { colorsOf, EXIT } from '../plugins';
import type { CommandIo } from '../plugins';
import { RehearsalImpossible } from './impossible';
import { findJava } from './java';
import type { RehearsalOutcome } from './outcome';
import { classPath } from './parts';
import { UnpackedPlugins } from './plugins';
import { Progress } from './progress';
import { jsonOf, renderOutcomes, withoutSecrets } from './report';
import { deployFunctionsOf } from './run/open-search/deploy-functions';
import { RunLevel } from './run-level';
import type { Validated } from './run-level';
import { withSession } from './session';
import type { Session, SessionOptions } from './session';
import { readSubjects } from './subjects';
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
  readonly replace?: boolean;
  readonly keep?: boolean;
  readonly kafkaConnectVersion?: string;
}

/** `cdk-msk-connect rehearse`: 0 all passed, 1 some connector failed, 2 could not rehearse. */
export async function rehearse(path: string, options: RehearseOptions, io: CommandIo): Promise<number> {
  const progress = new Progress(io.stderr);
  let outcomes: RehearsalOutcome[];
  try {
    const subjects = readSubjects(path, options.connector, options.plugin, io.cwd ?? '.');
    const all = await withSession(open => rehearseAll(subjects, path, options, io, progress, open));
    outcomes = withoutSecrets(all, subjects.map(({ deployment }) => deployment));
  } catch (error) {
    progress.done();
    if (!(error instanceof RehearsalImpossible) && !(error instanceof InputError)) {
      throw error;
    }
    io.stderr.write(`error: ${error.message}\n`);
    return EXIT.FAILED;
  }
  progress.done();
  io.stdout.write(options.format === 'json' ? jsonOf(outcomes) : renderOutcomes(outcomes, colorsOf(io)));
  if (outcomes.some(outcome => !outcome.passed && outcome.notRehearsed === undefined)) {
    return EXIT.FINDINGS;
  }
  return outcomes.some(outcome => outcome.notRehearsed !== undefined) ? EXIT.FAILED : EXIT.OK;
}

async function rehearseAll(
  subjects: readonly Subject[], path: string, options: RehearseOptions, io: CommandIo, progress: Progress, open: (options: SessionOptions) => Session,
): Promise<RehearsalOutcome[]> {
  const seconds = secondsOf(options.timeout);
  const sql = options.sql === undefined ? undefined : readSql(options.sql, io.cwd ?? '.');
  const level = options.replace ? 'run' : options.level;
  const version = options.kafkaConnectVersion ?? subjects.map(subject => subject.deployment.kafkaConnectVersion?.literal).find(found => found !== undefined) ?? '3.7.x';
  const java = findJava(neededJava(version));
  progress.step('fetching the parts of Kafka');
  const session = open({ java, classPath: await classPath(level), seconds, keep: options.keep ?? false });
  if (options.keep) {
    io.stderr.write(`kept: ${session.directory}\n`);
  }
  const plugins = new UnpackedPlugins(session.directory);
  const running = level === 'run' ? new RunLevel(session, plugins, {
    sql, replace: options.replace ?? false, seconds, functions: deployFunctionsOf(path, io.cwd ?? '.'),
  }, subjects) : undefined;
  const validating = new ValidateLevel(session, plugins);
  const validated: Validated[] = [];
  for (const subject of subjects) {
    progress.step(`${subject.deployment.name}: validating`);
    validated.push({ subject, outcome: await validating.validate(subject) });
  }
  return running?.run(validated, progress, () => validating.process()) ?? validated.map(({ outcome }) => outcome);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new RehearsalImpossible(`--timeout is ${JSON.stringify(text)}; give seconds, a number above 0 and up to 86400`);
  }
  return seconds;
}

function readSql(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf-8');
  } catch (error) {
    throw new RehearsalImpossible(`--sql ${file} cannot be read: ${(error as Error).message}`);
  }
}

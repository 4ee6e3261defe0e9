import { mkdirSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { InputError } from '../../adapters/input/errors';
import { colorsOf } from '../../plugins/commands/io';
import { EXIT } from '../io';
import type { CliIo } from '../io';
import { RehearsalImpossible } from './impossible';
import { findJava } from './java';
import type { RehearsalOutcome } from './outcome';
import { classPath } from './parts';
import { RehearsalProcess } from './rehearsal-process';
import { jsonOf, renderOutcomes } from './report';
import { readSubjects } from './subjects';
import type { Subject } from './subjects';
import { neededJava, validate } from './validate-level';

export interface RehearseOptions {
  readonly connector: readonly string[];
  readonly level: 'validate' | 'run';
  /** Seconds for each connector. */
  readonly timeout: string;
  readonly format: 'text' | 'json';
  readonly plugin?: string;
  readonly keep?: boolean;
  readonly kafkaConnectVersion?: string;
}

/** `cdk-msk-connect rehearse`: 0 all passed, 1 some connector failed, 2 could not rehearse. */
export async function rehearse(path: string, options: RehearseOptions, io: CliIo): Promise<number> {
  let outcomes: RehearsalOutcome[];
  try {
    outcomes = await rehearseAll(readSubjects(path, options.connector, options.plugin, io.cwd ?? '.'), options, io);
  } catch (error) {
    if (!(error instanceof RehearsalImpossible) && !(error instanceof InputError)) {
      throw error;
    }
    io.stderr.write(`error: ${error.message}\n`);
    return EXIT.UNREADABLE;
  }
  io.stdout.write(options.format === 'json' ? jsonOf(outcomes) : renderOutcomes(outcomes, colorsOf(io)));
  if (outcomes.some(outcome => !outcome.passed && outcome.notRehearsed === undefined)) {
    return EXIT.FINDINGS;
  }
  return outcomes.some(outcome => outcome.notRehearsed !== undefined) ? EXIT.UNREADABLE : EXIT.CLEAN;
}

async function rehearseAll(subjects: readonly Subject[], options: RehearseOptions, io: CliIo): Promise<RehearsalOutcome[]> {
  const version = options.kafkaConnectVersion ?? subjects.map(subject => subject.deployment.kafkaConnectVersion?.literal).find(found => found !== undefined) ?? '3.7.x';
  const java = findJava(neededJava(version));
  const parts = await classPath('validate');
  const directory = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-rehearsal-'));
  const connect = RehearsalProcess.start({ java: java.executable, classPath: parts, command: ['serve'], jvmOptions: ['-Xmx512m'] });
  const cleanUp = () => {
    connect.kill();
    if (options.keep) {
      io.stderr.write(`kept: ${directory}\n`);
    } else {
      rmSync(directory, { recursive: true, force: true });
    }
  };
  const interrupted = () => {
    cleanUp();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    const outcomes: RehearsalOutcome[] = [];
    for (const [index, subject] of subjects.entries()) {
      const own = join(directory, String(index));
      mkdirSync(own);
      outcomes.push(await within(Number(options.timeout), validate(subject, connect, own)));
    }
    return outcomes;
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    cleanUp();
    await connect.ended;
  }
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new RehearsalImpossible(`a connector was not rehearsed within ${seconds} s; give it longer with --timeout`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

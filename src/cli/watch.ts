import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { filesOf, InputError } from '../adapters';
import { EXIT } from '../plugins';
import { check, pathsToCheck } from './check';
import type { CheckOptions } from './check';
import type { CliIo } from './io';

/** Milliseconds between two looks at the files. They are looked at, for file systems of containers and networks tell of no changes. */
const INTERVAL = 200;
/** Looking takes at most this part of the time. */
const SHARE = 1 / 10;
const NAMED = 3;

/** What tells that a file has changed, by path. */
type State = ReadonlyMap<string, string>;

/** `cdk-msk-connect check --watch`: checks at once and after each change, until it is interrupted; the exit status is the last one. */
export async function watch(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<number> {
  if (paths.includes('-')) {
    io.stderr.write('error: --watch needs files or directories; standard input ("-") can be read only once\n');
    return EXIT.FAILED;
  }
  const end = new AbortController();
  // who asks a second time does not want to wait for the check that runs
  const stop = () => (end.signal.aborted ? process.exit(EXIT.FAILED) : end.abort());
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const look = () => stateOf(paths, options, io);
    for (let state = look(); ;) {
      const status = await check(paths, options, io);
      const changed = await nextState(state, look, end.signal);
      if (changed === undefined) {
        return status;
      }
      io.stderr.write(`\nchanged: ${changes(state, changed)}\n`);
      state = changed;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** The next state that lasts: a file that is still being written is not read yet. Nothing when it is over. */
async function nextState(checked: State, look: () => State, signal: AbortSignal): Promise<State | undefined> {
  let before = checked;
  let pause = INTERVAL;
  for (;;) {
    if (!await waited(pause, signal)) {
      return undefined;
    }
    const start = performance.now();
    const now = look();
    pause = Math.max(INTERVAL, (performance.now() - start) / SHARE);
    if (differences(before, now).length === 0 && differences(checked, now).length > 0) {
      return now;
    }
    before = now;
  }
}

async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await setTimeout(milliseconds, undefined, { signal });
    return true;
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
    return false;
  }
}

function stateOf(paths: readonly string[], { plugin, workerConfig }: CheckOptions, io: CliIo): State {
  const cwd = io.cwd ?? '.';
  return new Map([...pathsToCheck(paths, io), ...[plugin, workerConfig].filter(path => path !== undefined)]
    .flatMap(path => filesFound(path, cwd)).map(path => [path, stampOf(resolve(cwd, path))]));
}

/** A path that is not there now can come to be. */
function filesFound(path: string, cwd: string): string[] {
  try {
    return filesOf(path, cwd).map(file => file.path);
  } catch (error) {
    // a directory can go while it is walked through
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code !== undefined) {
      return [];
    }
    throw error;
  }
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

function differences(before: State, after: State): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(path => before.get(path) !== after.get(path));
}

function changes(before: State, after: State): string {
  const paths = differences(before, after);
  return `${paths.slice(0, NAMED).join(', ')}${paths.length > NAMED ? ` and ${paths.length - NAMED} more` : ''}`;
}

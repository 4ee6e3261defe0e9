import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheDirectory } from '../../../src/plugins/cache';
import { examplesOf } from '../../adapters/forms/examples';
import { CliProgram } from '../../rehearse/cli-process';
import { leaks, seeded } from './seeds';

jest.setTimeout(300_000);

/** All processes below one, with their arguments and environments. */
function processesBelow(root: number): string[] {
  const parents = new Map<number, number>();
  const said = new Map<number, string>();
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number)) {
    try {
      parents.set(id, Number(readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) \S /, '').split(' ')[0]));
      said.set(id, readFileSync(`/proc/${id}/cmdline`, 'utf8') + readFileSync(`/proc/${id}/environ`, 'utf8'));
    } catch {
      // it has ended
    }
  }
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && parents.get(id) !== 0 && isBelow(parents.get(id)!));
  return [...said].filter(([id]) => isBelow(id)).map(([, text]) => text);
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map(name => join(directory, name)).filter(file => statSync(file, { throwIfNoEntry: false })?.isFile());
}

const program = new CliProgram();

test('rehearse: no secret in what it says, in a process, in a file that it leaves, or in the cache', async () => {
  const secrets: string[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'secrets-'));
  const input = join(directory, 'input');
  mkdirSync(input);
  for (const [kind, { config, secrets: own }] of Object.entries(seeded()).filter(([name]) => name === 'mongo')) {
    const { content } = examplesOf({ ...config, 'tasks.max': '1' }).Properties;
    writeFileSync(join(input, `${kind}.properties`), content);
    secrets.push(...own);
  }
  const started = program.start(['rehearse', input, '--level', 'validate', '--format', 'json']);
  const began = Date.now();
  const seen: string[] = [];
  let over = false;
  void started.ended.then(() => { over = true; });
  for (; !over; await setTimeout(100)) {
    seen.push(...processesBelow(started.child.pid!));
  }
  await started.ended;
  expect(started.out).toContain('mongo');
  expect(seen.length).toBeGreaterThan(1);
  expect(leaks(seen.join('\n'), secrets)).toEqual([]);
  expect(started.out.split('\n').filter(line => leaks(line, secrets).length > 0)).toEqual([]);
  const left = [...existsSync(cacheDirectory()) ? filesIn(cacheDirectory()).filter(file => statSync(file).mtimeMs >= began) : [], ...filesIn(started.temporary)];
  expect(left.filter(file => leaks(readFileSync(file, 'latin1'), secrets).length > 0)).toEqual([]);
});

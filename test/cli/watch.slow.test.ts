import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BIN, RIGHT, WRONG } from './ci/runner';

const SUMMARY = /^\d+ connectors?: (\d+) errors?/gm;

/** The real command, watching a folder of its own. */
class Watched {
  readonly folder = mkdtempSync(join(tmpdir(), 'watch '));
  out = '';
  err = '';
  private readonly process;
  private readonly over: Promise<number | NodeJS.Signals>;

  constructor(paths: readonly string[], files: Record<string, unknown>) {
    mkdirSync(join(this.folder, 'dir'));
    Object.entries(files).forEach(([name, content]) => this.write(name, content));
    this.process = spawn(process.execPath, [BIN, 'check', '--watch', ...paths], { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stdout.on('data', data => { this.out += data; });
    this.process.stderr.on('data', data => { this.err += data; });
    this.over = new Promise(done => this.process.on('close', (code, signal) => done(code ?? signal!)));
  }

  write(name: string, content: unknown): void {
    writeFileSync(join(this.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** The numbers of errors of all reports, as soon as there are so many. */
  async reports(count: number): Promise<number[]> {
    for (let waited = 0; waited < 15_000 && this.errors().length < count; waited += 50) {
      await setTimeout(50);
    }
    return this.errors();
  }

  async end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
    this.process.kill(signal);
    return this.over;
  }

  private errors(): number[] {
    return [...this.out.matchAll(SUMMARY)].map(([, errors]) => Number(errors));
  }
}

test('each change has its report: of an edited file, a new one and one that is gone', async () => {
  const watched = new Watched(['dir'], { 'dir/a.json': WRONG });
  expect(await watched.reports(1)).toEqual([1]);
  watched.write('dir/a.json', RIGHT);
  expect(await watched.reports(2)).toEqual([1, 0]);
  expect(watched.err).toBe(`\nchanged: ${join('dir', 'a.json')}\n`);
  watched.write('dir/b.json', WRONG);
  expect(await watched.reports(3)).toEqual([1, 0, 1]);
  rmSync(join(watched.folder, 'dir', 'b.json'));
  expect(await watched.reports(4)).toEqual([1, 0, 1, 0]);
  expect(watched.out).not.toContain('\u001b');
  expect(await watched.end('SIGINT')).toBe(0);
});

test('the last status is the exit status', async () => {
  const watched = new Watched(['a.json'], { 'a.json': RIGHT });
  expect(await watched.reports(1)).toEqual([0]);
  watched.write('a.json', WRONG);
  expect(await watched.reports(2)).toEqual([0, 1]);
  expect(await watched.end('SIGTERM')).toBe(1);
});

test('a file that is written in pieces is read once, and one that is not there is waited for', async () => {
  const watched = new Watched(['late.json'], {});
  await until(() => watched.err.includes('there is no such file'));
  const text = JSON.stringify(WRONG, undefined, 1);
  for (let end = 1; end < text.length + 10; end += 10) {
    watched.write('late.json', text.slice(0, end));
    await setTimeout(30);
  }
  expect(await watched.reports(1)).toEqual([1]);
  expect(watched.err.match(/changed: /g)).toHaveLength(1);
  expect(watched.err).not.toContain('no JSON');
  expect(await watched.end('SIGINT')).toBe(1);
});

test('without a change there is no second report', async () => {
  const watched = new Watched([], { 'dir/a.json': RIGHT });
  expect(await watched.reports(1)).toEqual([0]);
  watched.write('notes.txt', 'not for us');
  await setTimeout(1000);
  expect(await watched.reports(1)).toEqual([0]);
  expect(await watched.end('SIGINT')).toBe(0);
});

test('standard input cannot be watched', () => {
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'check', '--watch', '-'], { input: '{}', encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'error: --watch needs files or directories; standard input ("-") can be read only once\n' });
});

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 15_000 && !holds(); waited += 50) {
    await setTimeout(50);
  }
  expect(holds()).toBe(true);
}

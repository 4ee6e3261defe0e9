import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tasks-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs commands as a task, in the shell of this project's tasks. */
function runTask(...commands: string[]) {
  const { shell } = JSON.parse(readFileSync(join(ROOT, '.projen', 'tasks.json'), 'utf8'));
  mkdirSync(join(folder, '.projen'), { recursive: true });
  writeFileSync(join(folder, '.projen', 'tasks.json'), JSON.stringify({ shell, tasks: { steps: { name: 'steps', steps: commands.map(exec => ({ exec })) } } }));
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', 'projen', 'bin', 'projen'), 'steps'], { cwd: folder, encoding: 'utf8' });
}

test.each(['SIGKILL', 'SIGTERM'])('a task fails when its command is ended by %s, and what follows is not run', (signal) => {
  const { status, stdout } = runTask(`node -e "process.kill(process.pid, '${signal}'); setTimeout(() => {}, 5000)"`, 'echo released');
  expect(status).not.toBe(0);
  expect(stdout).not.toMatch(/^released/m);
});

test('a task whose commands succeed runs them all', () => {
  expect(runTask('node -e ""', 'echo released')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^released/m) });
});

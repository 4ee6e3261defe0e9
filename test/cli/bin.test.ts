import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BIN = join(__dirname, '..', '..', 'bin', 'cdk-msk-connect');

let installed: string;
beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'bin-'));
  mkdirSync(join(installed, 'bin'));
  mkdirSync(join(installed, 'lib', 'cli'), { recursive: true });
  copyFileSync(BIN, join(installed, 'bin', 'cdk-msk-connect'));
  writeFileSync(join(installed, 'lib', 'cli', 'main.js'), `exports.main = async given => {
    if (given[0] === 'throw') throw new Error('of the command');
    console.log(given.join());
    return given.length;
  };`);
  writeFileSync(join(installed, 'refuses.js'), 'require(\'node:v8\').setFlagsFromString = flag => { throw new Error(`no ${flag}`); };');
});
afterAll(() => rmSync(installed, { recursive: true }));

function run(args: readonly string[], ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, join(installed, 'bin', 'cdk-msk-connect'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('this version of Node knows the flag that is set, so it says nothing of it, and the command is as fast as it was measured', () => {
  expect(spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout).toMatch(/^ {2}--interrupt-budget /m);
  expect(run(['check', 'app'])).toEqual({ status: 2, stdout: 'check,app\n', stderr: '' });
});

test('a Node that refuses the flag runs the command', () => {
  expect(run(['check', 'app'], '--require', join(installed, 'refuses.js'))).toEqual({ status: 2, stdout: 'check,app\n', stderr: '' });
});

test('what no command expects ends with 3', () => {
  const { status, stderr } = run(['throw']);
  expect(status).toBe(3);
  expect(stderr).toMatch(/^unexpected: Error: of the command\n[^]*please report this\n$/);
});

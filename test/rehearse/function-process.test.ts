import { spawn } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const scratch = mkdtempSync(join(tmpdir(), 'function-process-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a function that does what `body` says. */
function start(body: string) {
  const source = readFileSync(join(__dirname, '..', '..', 'src', 'rehearse', 'function-process.ts'), 'utf8');
  writeFileSync(join(scratch, 'main.js'), transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } }).outputText);
  writeFileSync(join(scratch, 'index.js'), `exports.handler = async () => { ${body} };`);
  const child = spawn(process.execPath, [join(scratch, 'main.js'), scratch, '{}'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (text) => { out += text; });
  child.stderr.on('data', (text) => { error += text; });
  return { child, ended: new Promise<object>(resolve => child.once('close', status => resolve({ status, out, error }))) };
}

test('a function of a deploy ends when its work is done, and says why it fails', async () => {
  expect(await start('setInterval(() => {}, 1000)').ended).toEqual({ status: 0, out: '', error: '' });
  expect(await start('throw new Error("no such user")').ended).toEqual({ status: 1, out: '', error: 'no such user\n' });
});

test('it ends with who started it', async () => {
  const { child, ended } = start('process.stdout.write("here"); await new Promise(resolve => setTimeout(resolve, 60000))');
  await new Promise(resolve => child.stdout.once('data', resolve));
  child.stdin.end();
  expect(await ended).toEqual({ status: 1, out: 'here', error: '' });
});

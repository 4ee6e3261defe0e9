import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, WRONG, RIGHT, npxFolder } from './runner';

interface Hook { readonly id: string; readonly entry: string; readonly language: string; readonly files: string; readonly exclude: string; readonly types: string[] }
const [HOOK] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

/** The files that a commit changes: those that the hook is for are arguments of its entry. */
function commit(files: Record<string, unknown>) {
  const cwd = mkdtempSync(join(tmpdir(), 'hook '));
  Object.entries(files).forEach(([name, content]) => writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content)));
  const passed = Object.keys(files).filter(name => new RegExp(HOOK.files).test(name) && !new RegExp(HOOK.exclude).test(name));
  const [command, ...args] = HOOK.entry.split(' ');
  const npx = npxFolder(mkdtempSync(join(tmpdir(), 'npx ')));
  const { status, stdout, stderr } = spawnSync(command, [...args, ...passed], { cwd, encoding: 'utf8', env: { HOME: cwd, PATH: `${npx.folder}:${process.env.PATH}` } });
  return { status, stdout, stderr, passed };
}

test('a commit with a wrong connector is refused', () => {
  const { status, stdout } = commit({ 'wrong.json': WRONG, 'right.json': RIGHT });
  expect(status).toBe(1);
  expect(stdout).toContain('tasks.max');
});

test('a commit with a right connector passes, whatever else is in it', () => {
  const { status, stderr, passed } = commit({
    'right.json': RIGHT, 'a b.properties': 'connector.class=com.example.Sink\ntopics=a\n', 'tsconfig.json': '// comment\n{"compilerOptions":{}}', 'package-lock.json': '{}', 'index.ts': 'x',
    'chart.yaml': 'a: {{ .Values.a }}\n', 'empty.json': '', 'main.tf': 'resource "aws_s3_bucket" "a" {}\n',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(passed).toEqual(['right.json', 'a b.properties', 'tsconfig.json', 'chart.yaml', 'empty.json', 'main.tf']);
});

test('a commit without a connector passes', () => {
  expect(commit({ 'package.json': { name: 'a', config: { topics: 'x' } } })).toMatchObject({ status: 0, stderr: '' });
});

test('a connector that is cut is told of', () => {
  const { status, stderr } = commit({ 'right.json': RIGHT, 'cut.json': '{"name":"a","config":{"connector.class":"com.example.Sink","topics":"a"' });
  expect(status).toBe(2);
  expect(stderr).toContain('cut.json: it is not valid JSON');
});

test('the entry is a command of this package', () => {
  expect(HOOK).toMatchObject({ id: 'cdk-msk-connect', language: 'system', types: ['text'] });
  expect(HOOK.entry).toMatch(/^npx --yes cdk-msk-connect check /);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, WRONG, RIGHT, npxFolder } from './runner';

interface Step { readonly id: string; readonly shell: string; readonly env: Record<string, string>; readonly run: string }
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<string, { readonly description: string; readonly required: boolean; readonly default: string }>;
  readonly outputs: Record<string, { readonly description: string; readonly value: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** Runs the steps of the action as the runner does, in a workspace with some files. */
function act(inputs: Record<string, string>, files: Record<string, unknown>, folder = '/_actions/cdk-msk-connect/cdk-msk-connect/v1.2.3') {
  const home = mkdtempSync(join(tmpdir(), 'action '));
  const workspace = join(home, 'work');
  mkdirSync(workspace);
  Object.entries(files).forEach(([name, content]) => writeFileSync(join(workspace, name), typeof content === 'string' ? content : JSON.stringify(content)));
  const output = join(home, 'output');
  writeFileSync(output, '');
  const given = { ...Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default])), ...inputs };
  const evaluated = (text: string) => text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, path: string) => {
    if (path === 'github.action_path') {
      return folder;
    }
    expect(Object.keys(given).map(name => `inputs.${name}`)).toContain(path);
    return given[path.slice('inputs.'.length)];
  });
  const [step] = ACTION.runs.steps;
  const script = join(home, 'step.sh');
  writeFileSync(script, evaluated(step.run));
  const npx = npxFolder(home);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: workspace, encoding: 'utf8',
    env: {
      HOME: home, PATH: `${npx.folder}:${process.env.PATH}`, RUNNER_TEMP: home, GITHUB_OUTPUT: output, GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, evaluated(value)])),
    },
  });
  const outputs = Object.fromEntries(readFileSync(output, 'utf8').split('\n').filter(line => line !== '').map(line => line.split(/=(.*)/s)));
  return { status, stdout, stderr, outputs, asked: npx.asked() };
}

test('what is wrong makes the step fail, with a report for code scanning and the findings in the log', () => {
  const { status, stdout, outputs, asked } = act({ files: 'a b.json\r\n\nright.json\n' }, { 'a b.json': WRONG, 'right.json': RIGHT });
  expect(status).toBe(1);
  expect(outputs.status).toBe('1');
  const sarif = JSON.parse(readFileSync(outputs.report, 'utf8'));
  expect(sarif.version).toBe('2.1.0');
  expect(JSON.stringify(sarif.runs[0].results)).toMatch(/tasks\.max/);
  expect(decodeURIComponent(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri)).toBe('a b.json');
  expect(stdout).toContain('tasks.max');
  expect(asked[0]).toBe('--yes cdk-msk-connect@1.2.3 check --format sarif --fail-on error -- a b.json right.json');
});

test('what is right passes; without files all is checked', () => {
  const { status, outputs, asked } = act({}, { 'right.json': RIGHT });
  expect({ status, told: outputs.status }).toEqual({ status: 0, told: '0' });
  expect(JSON.parse(readFileSync(outputs.report, 'utf8')).runs[0].results.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
  expect(asked[0]).toMatch(/ --$/);
});

test('a file that is not there is an error, and leaves no report', () => {
  const { status, stderr, outputs } = act({ files: 'none.json' }, {});
  expect(status).toBe(2);
  expect(stderr).toContain('none.json: there is no such file');
  expect(outputs).toEqual({ status: '2' });
});

test.each([
  ['v2', '', '2'],
  ['v1.0.0-rc.1', '', '1.0.0-rc.1'],
  ['main', '', 'latest'],
  ['0f3c0d9f0e1b2a3c4d5e6f708192a3b4c5d6e7f8', '', 'latest'],
  ['v1.2.3', '1.1.0', '1.1.0'],
])('at %s, with the version "%s", it is %s that runs', (tag, version, expected) => {
  expect(act({ version, format: 'text' }, { 'right.json': RIGHT }, `/_actions/o/r/${tag}`).asked[0]).toContain(`cdk-msk-connect@${expected} check`);
});

test('the GitLab format has a JSON report, and an unknown one is told of', () => {
  expect(act({ format: 'gitlab' }, { 'wrong.json': WRONG }).outputs.report).toMatch(/\.json$/);
  const unknown = act({ format: 'xml' }, { 'right.json': RIGHT });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('sarif');
});

test('inputs are data: no shell takes them for commands, and a version is no place to install from', () => {
  const evil = '"; touch pwned; $(touch pwned) `touch pwned`';
  const result = act({ 'files': evil, 'fail-on': evil }, { 'right.json': RIGHT });
  expect(result.status).toBe(2);
  expect(result.stderr).not.toContain('touch: ');
  expect(result.asked[0]).toContain(evil);
  const version = act({ version: 'https://example.com/x.tgz' }, { 'right.json': RIGHT });
  expect({ status: version.status, asked: version.asked }).toEqual({ status: 2, asked: [] });
  expect(version.stdout).toContain('::error::');
  for (const { run } of ACTION.runs.steps) {
    expect(run).not.toContain('${{');
  }
});

test('the file has what GitHub asks of an action', () => {
  expect(Object.keys(ACTION).sort()).toEqual(['branding', 'description', 'inputs', 'name', 'outputs', 'runs']);
  expect(ACTION.runs.using).toBe('composite');
  for (const step of ACTION.runs.steps) {
    expect(Object.keys(step).filter(key => !['id', 'name', 'shell', 'env', 'run', 'if', 'working-directory'].includes(key))).toEqual([]);
    expect(step.shell).toBe('bash');
  }
  const ids = ACTION.runs.steps.map(({ id }) => id);
  for (const { description, value } of Object.values(ACTION.outputs)) {
    const [, id, name] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value)!;
    expect(description).not.toBe('');
    expect(ids).toContain(id);
    expect(ACTION.runs.steps.find(step => step.id === id)!.run).toContain(`"${name}=$`);
  }
  for (const input of Object.values(ACTION.inputs)) {
    expect(Object.keys(input).sort()).toEqual(['default', 'description', 'required']);
  }
});

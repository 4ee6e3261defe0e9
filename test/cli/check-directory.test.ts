import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPaths } from '../../src/adapters/read';
import { check, run } from './run';

const GOOD = { 'connector.class': 'com.example.Sink', 'topics': 'a' };
const CUT = /^it is not valid JSON: unexpected end of file$/;
const CONNECTOR = '{"name":"orders","config":{"connector.class":"com.example.Sink","topics":"a"';

test.each<[string, string, string | Buffer, RegExp]>([
  ['a configuration that is cut', 'orders.json', CONNECTOR, CUT],
  ['a configuration with a bracket too many', 'orders.json', `${CONNECTOR}}} }`, /^it is not valid JSON: unexpected character in line 1, column 80$/],
  ['a flat configuration in YAML', 'orders.yaml', 'connector.class: a\nconnector.class: b\n', /^it is not valid YAML: map keys must be unique in line 2$/],
  ['properties with half an escape', 'orders.properties', 'connector.class=a\ntopics=\\u12\n', /^it is not in properties format: /],
  ['a template in YAML', 'stack.yml', 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A:\n    Type: AWS::S3::Bucket\n   B: x\n', /^it is not valid YAML: .* in line \d+$/],
  ['a template without a connector so far', 'stack.json', '{"Resources":{"A":{"Type":"AWS::MSK::Cluster"', CUT],
  ['an empty template', 'x.template.json', '', /^it is empty$/],
  ['a call of the API that is cut', 'create.json', '{"connectorConfiguration":{', CUT],
  ['a plan that is cut', 'plan.json', '{"planned_values":{"root_module":{"resources":[{"type":"aws_mskconnect_connector"', CUT],
  ['a configuration that PowerShell wrote, cut', 'orders.json', Buffer.from(CONNECTOR, 'utf16le'), CUT],
  ['no text at all', 'orders.json', Buffer.concat([Buffer.from(CONNECTOR), Buffer.from([0, 255, 254, 0])]), /^it is not a text file; /],
  ['a custom resource of Strimzi', 'strimzi.yaml', 'kind: KafkaConnector\nspec: {class: a\n', /^it is not valid YAML: /],
])('%s is told of, and the others are checked', async (_, path, content, reason) => {
  const result = await check(['.'], { 'a.json': GOOD, [path]: content });
  expect(result.status).toBe(2);
  const [, told, why] = /^error: ([^:]*): (.*)\n$/.exec(result.err)!;
  expect(told).toBe(path);
  expect(why).toMatch(reason);
  expect(result.report.deployments.map(({ source }) => source)).toEqual(['a.json']);
});

test('each broken file is told of, with the findings of the others', async () => {
  const { status, out, err } = await run(['check', 'dir'], { 'dir/a.json': CONNECTOR, 'dir/deep/b.json': CONNECTOR, 'dir/c.json': { topics: 'a', name: 'c', config: {} }, 'dir/d.json': { ...GOOD, 'tasks.max': 'x' } });
  expect(status).toBe(2);
  expect(err).toBe('error: dir/a.json: it is not valid JSON: unexpected end of file\nerror: dir/deep/b.json: it is not valid JSON: unexpected end of file\n');
  expect(out).toContain('tasks.max');
});

test('where all is broken, that is all that is said', async () => {
  expect(await run(['check', 'dir'], { 'dir/a.json': CONNECTOR })).toEqual({ status: 2, out: '', err: 'error: dir/a.json: it is not valid JSON: unexpected end of file\n' });
});

test('a template that the manifest of an assembly names is told of, whatever is in it', async () => {
  const { status, err } = await run(['check'], {
    'cdk.out/manifest.json': { artifacts: Object.fromEntries(['A', 'B'].map(id => [id, { type: 'aws:cloudformation:stack', properties: { templateFile: `${id}.template.json` } }])) },
    'cdk.out/A.template.json': { Resources: { C: { Type: 'AWS::KafkaConnect::Connector', Properties: {} } } },
    'cdk.out/B.template.json': '{',
  });
  expect(status).toBe(2);
  expect(err).toMatch(/^error: cdk\.out\/B\.template\.json: it is not valid JSON: [^\n]*\n$/);
});

test('files of other tools make no noise', async () => {
  const { status, err } = await check(['.'], {
    'a.json': GOOD,
    'package.json': { name: 'x', dependencies: { kafkajs: '1' } },
    'README.md': '# connector.class\n{',
    'tsconfig.json': '{\n  // comments\n  "compilerOptions": { "strict": true, },\n}\n',
    '.vscode/settings.json': '{ "a": 1, /* b */ }',
    'chart/templates/service.yaml': 'kind: Service\n{{- if .Values.x }}\nspec: {{ toYaml .Values.spec | nindent 2 }}\n{{- end }}\n',
    'messages.properties': 'greeting=\\u12\n',
    'fixtures/broken.json': '{"a":',
    'empty.yaml': '',
    'image.json': Buffer.from([0, 1, 2, 3, 255]),
    'docs/site.yml': 'a: b: c\n',
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('a file that may not be read is told of', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  writeFileSync(join(cwd, 'a.json'), JSON.stringify(GOOD));
  chmodSync(join(cwd, 'a.json'), 0);
  chmodSync(cwd, 0o755);
  // root may read everything, so for a moment the test is nobody
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    process.seteuid!(65534);
  }
  try {
    expect(() => readPaths(['.'], cwd)).toThrow('a.json: it cannot be read: permission denied');
  } finally {
    if (isRoot) {
      process.seteuid!(0);
    }
  }
});

test('a broken template is no deletion for diff, and no saving for the costs', async () => {
  const template = { Resources: { C: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'c' } } } };
  const files = { 'old/a.json': template, 'old/b.json': template, 'new/a.json': template, 'new/b.json': JSON.stringify(template).slice(0, -1) };
  for (const args of [['diff', 'old', 'new'], ['explain', 'new']]) {
    expect(await run(args, files)).toEqual({ status: 2, out: '', err: 'error: new/b.json: it is not valid JSON: unexpected end of file\n' });
  }
});

test('a file that two paths lead to is read once', async () => {
  const files = { 'dir/a.json': { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'h', 'slot.name': 's' } };
  for (const paths of [['dir', 'dir/a.json'], ['dir', 'dir'], ['dir/a.json', './dir/a.json']]) {
    const { report } = await check(paths, files);
    expect(report.deployments).toHaveLength(1);
    expect(report.deployments[0].findings.map(({ rule }) => rule)).not.toContain('MC-DBZ-010');
  }
});

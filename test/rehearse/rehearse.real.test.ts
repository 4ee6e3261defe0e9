import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { examples } from '../examples/examples';
import { runRehearse } from './run-rehearse';

// whatever stands in a path: blanks, and letters that not every locale has
const scratch = mkdtempSync(join(tmpdir(), 'rehearse größe 数据 '));
const assembly = join(scratch, 'cdk.out');

const run = (...args: string[]) => runRehearse(scratch, ...args);

beforeAll(() => {
  examples().find(example => example.name === 'debezium-postgres-serverless')!.build({ outdir: assembly }).synth();
}, 300_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The template of the example, changed; its archive is where it was. */
function changed(name: string, change: (configuration: Record<string, unknown>) => void): string {
  const template = JSON.parse(readFileSync(join(assembly, 'Shop.template.json'), 'utf-8'));
  const connector: any = Object.values(template.Resources).find((resource: any) => resource.Type === 'AWS::KafkaConnect::Connector');
  change(connector.Properties.ConnectorConfiguration);
  writeFileSync(join(assembly, name), JSON.stringify(template));
  return join('cdk.out', name);
}

test('a sound assembly passes, and says what stood in for what', async () => {
  const { status, out } = await run('cdk.out', '--format', 'json');
  const report = JSON.parse(out);
  expect(report.summary).toEqual({ passed: 1, failed: 0, notRehearsed: 0 });
  expect(report.connectors[0]).toMatchObject({ name: 'shop-orders', class: 'io.debezium.connector.postgresql.PostgresConnector', passed: true });
  expect(report.connectors[0].substitutions.map((substitution: any) => substitution.key)).toContain('database.hostname');
  expect(report.connectors[0].substitutions).toContainEqual(expect.objectContaining({ key: 'database.password', standIn: '${secretsmanager:stand-in:password}' }));
  expect(status).toBe(0);
});

test('a wrong option fails with its key', async () => {
  const { status, out } = await run(changed('wrong.template.json', (configuration) => { configuration['tasks.max'] = 'many'; }));
  expect(out).toMatch(/failed shop-orders[\s\S]*configuration tasks\.max: /);
  expect(status).toBe(1);
});

test('a class that is not in the plugin fails', async () => {
  const { status, out } = await run(changed('absent.template.json', (configuration) => { configuration['connector.class'] = 'com.example.Absent'; }));
  expect(out).toMatch(/class the class com\.example\.Absent is not in the plugin/);
  expect(status).toBe(1);
});

test('a corrupt archive fails', async () => {
  writeFileSync(join(scratch, 'broken.zip'), 'PK\u0003\u0004 and then nothing');
  const { status, out } = await run('cdk.out', '--plugin', 'broken.zip');
  expect(out).toMatch(/failed shop-orders[\s\S]*plugin .*broken\.zip/);
  expect(status).toBe(1);
});

test('without the archive it could not be rehearsed', async () => {
  writeFileSync(join(scratch, 'connector.json'), JSON.stringify({ 'name': 'a', 'connector.class': 'com.example.Sink', 'topics': 'a' }));
  const { status, out } = await run('connector.json');
  expect(out).toMatch(/not rehearsed: its plugin is not in the cloud assembly.*--plugin FILE/);
  expect(status).toBe(2);
});

test('a bare configuration of a known class is rehearsed with the pinned archive; where that cannot be had, it says so', async () => {
  writeFileSync(join(scratch, 'bare.json'), JSON.stringify({ 'name': 'lines', 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'topics': 'a', 'file': '/out' }));
  const { status, out } = await run('bare.json');
  expect(out).toMatch(/ok lines[\s\S]*note: it specifies no plugin, so the pinned archive of its class was used, org\.apache\.kafka:connect-file:3\.7\.2/);
  expect(status).toBe(0);
  writeFileSync(join(scratch, 'wrong.json'), JSON.stringify({ 'name': 'lines', 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'topics': 'a', 'tasks.max': 'many' }));
  expect(await run('wrong.json')).toMatchObject({ status: 1, out: expect.stringMatching(/failed lines[\s\S]*configuration tasks\.max: /) });
});

test('a connector that is not there is named', async () => {
  const { status, err } = await run('cdk.out', '--connector', 'other');
  expect(err).toMatch(/there is no connector "other" in cdk\.out; specify one of shop-orders/);
  expect(status).toBe(2);
});

test('a path that is not there is named', async () => {
  const { status, err } = await run('nowhere');
  expect(err).toMatch(/nowhere/);
  expect(status).toBe(2);
});

test('a secret in plain text is in no report, whatever repeats it', async () => {
  const template = changed('secrets.template.json', (configuration) => {
    configuration['database.password'] = 'hunter22';
    configuration['tasks.max'] = 'hunter22';
    configuration['snapshot.mode'] = 'jdbc:postgresql://db/shop?user=me&password=swordfish';
  });
  for (const format of ['text', 'json']) {
    const { status, out, err } = await run(template, '--format', format);
    expect(out).toMatch(/tasks\.max/);
    expect(out).toMatch(/snapshot\.mode/);
    expect(out + err).not.toMatch(/hunter22|swordfish/);
    expect(status).toBe(1);
  }
});

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { connectorJar, put, rawZip, temporaryDirectory } from '../support/archives';

/** Blanks, letters that not every locale has, and what shells take for something else. */
const ODD = 'größe ☃ 数据 (1) & $HOME';
const environment = { ...process.env };
let cwd: string;

beforeEach(() => {
  cwd = join(temporaryDirectory(), ODD);
  mkdirSync(cwd);
  process.env = { ...environment, CDK_MSK_CONNECT_CACHE: join(cwd, 'der Zwischenspeicher ü') };
});
afterEach(() => { process.env = environment; });

async function run(...args: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const write = (text: string) => { out += text; };
  const status = await main(args, { cwd, color: false, stdin: () => '', stdout: { write }, stderr: { write } });
  return { status, out };
}

const template = (tasks: string) => JSON.stringify({
  Resources: { A: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'a', ConnectorConfiguration: { 'connector.class': 'com.example.MySink', 'topics': 'a', 'tasks.max': tasks } } } },
});
const SINK = { 'name': 'a', 'connector.class': 'com.example.MySink', 'topics': 'a', 'tasks.max': 'many' };

test('archives are packed, inspected and cached there', async () => {
  put(cwd, 'mein Plugin ü.zip', rawZip([{ name: 'top dir/my sink-1.2.3.jar', data: connectorJar() }]));
  expect((await run('plugin', 'inspect', 'mein Plugin ü.zip')).out).toContain('com.example.MySink');
  const packed = await run('plugin', 'pack', 'mein Plugin ü.zip', '--output', 'gepackt ☃.zip');
  expect(packed).toMatchObject({ status: 0 });
  expect(readdirSync(cwd)).toContain('gepackt ☃.zip');
  expect((await run('plugin', 'inspect', join(cwd, 'gepackt ☃.zip'))).out).toContain('com.example.MySink');
  expect((await run('plugin', 'cache')).out).toContain('der Zwischenspeicher ü');
});

test('files and folders are checked and compared there, and findings name them as they are', async () => {
  put(cwd, join('mes fichiers é', 'le connecteur.json'), JSON.stringify(SINK));
  put(cwd, 'vorher ☃.json', template('1'));
  put(cwd, join('mes fichiers é', 'après.json'), template('2'));
  for (const path of ['mes fichiers é', join('mes fichiers é', 'le connecteur.json'), join(cwd, 'mes fichiers é')]) {
    const { status, out } = await run('check', path);
    expect({ path, status }).toEqual({ path, status: 1 });
    expect(out).toContain('le connecteur.json');
    expect(out).toContain('tasks.max');
  }
  expect((await run('diff', 'vorher ☃.json', join('mes fichiers é', 'après.json'))).out).toContain('tasks.max');
  const sarif = JSON.parse((await run('check', 'mes fichiers é', '--format', 'sarif')).out);
  const uris = (sarif.runs[0].results as { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[]).map(({ locations: [at] }) => decodeURI(at.physicalLocation.artifactLocation.uri));
  expect(uris).toContain('mes fichiers é/le connecteur.json');
});

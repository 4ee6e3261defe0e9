import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { classesIn } from '../../src/families';
import { KNOWN_PLUGINS, type LockedJar, type Origin, knownOrigin, packPlugin } from '../../src/plugins';
import { CLASS_KINDS, type ClassKind, type PluginContents } from '../../src/model';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { referencedClasses } from '../../src/plugins/inspect/class-file';
import type { RehearsalProcess } from '../../src/rehearse/rehearsal-process';
import { startRealConnect } from '../support/real-connect';
import { put, temporaryDirectory } from '../support/archives';

const DIST = path.join(__dirname, '..', '..', 'extensions', 'dist');
const PROVIDER = 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider';
const ROUTER = 'org.apache.iceberg.connect.transforms.KafkaMetadataTransform';

/** Our secrets provider with its pinned dependencies, as the constructs give it. */
function secretsProvider(): Origin[] {
  const lock = JSON.parse(fs.readFileSync(path.join(DIST, 'secrets-provider.lock.json'), 'utf8')) as { jar: { file: string; sha256: string }; dependencies: LockedJar[] };
  return [{ kind: 'file', path: path.join(DIST, lock.jar.file), sha256: lock.jar.sha256 }, { kind: 'jars', jars: lock.dependencies }];
}

/** A transform of another maker, with what it needs beside it. */
function extraTransform(): Origin {
  const { lock } = knownOrigin('iceberg') as { lock: LockedJar[] };
  return { kind: 'jars', jars: lock.filter(jar => /:iceberg-(kafka-connect-transforms|api|common|bundled-guava):/.test(jar.coordinates)) };
}

async function unpack(zip: string): Promise<string> {
  const directory = temporaryDirectory();
  for (const entry of await readZip(fs.readFileSync(zip), zip)) { put(directory, entry.path, entry.data()); }
  return directory;
}

interface Packed { readonly contents: PluginContents; readonly output: string }

async function pack(origins: Origin[]): Promise<Packed> {
  const output = path.join(temporaryDirectory(), 'plugin.zip');
  return { contents: await packPlugin({ origins }, output, { reuse: false }), output };
}

const packs = new Map<string, Promise<Packed>>();

/** A known plugin, which is packed once for all tests. */
function known(id: string): Promise<Packed> {
  const one = packs.get(id) ?? pack([knownOrigin(id)!]);
  packs.set(id, one);
  return one;
}

/** Classes that inspection lists. Config providers count where they are declared as services; fat JARs carry other makers', which are not. */
function listed(contents: PluginContents): string[] {
  const declared = new Set(contents.serviceFiles.flatMap(file => file.classes));
  const kinds = Object.keys(CLASS_KINDS) as ClassKind[];
  return [...new Set(kinds.flatMap(kind => contents[kind]
    .filter(entry => !entry.abstract && entry.public && (kind !== 'configProviders' || declared.has(entry.name)))
    .map(entry => entry.name)))];
}

let connect: RehearsalProcess;
beforeAll(() => { connect = startRealConnect(); });
afterAll(() => connect.stop());

test('Debezium, the secrets provider and another maker\'s transform in one plugin load in a real Kafka Connect', async () => {
  const { contents, output } = await pack([knownOrigin('debezium-postgres')!, ...secretsProvider(), extraTransform()]);
  expect(contents.findings.filter(finding => finding.severity !== 'info')).toEqual([]);
  const connector = 'io.debezium.connector.postgresql.PostgresConnector';
  const answer = await connect.request({ op: 'load', plugin: await unpack(output), classes: [connector, PROVIDER, ROUTER, 'io.debezium.util.Strings', 'com.example.Nope'] });
  // A class that is there but is no plugin does not count as found.
  expect(answer.classes).toMatchObject({
    [connector]: { found: true, kind: 'source' },
    [PROVIDER]: { found: true },
    [ROUTER]: { found: true },
    'io.debezium.util.Strings': { found: false },
    'com.example.Nope': { found: false },
  });
}, 300_000);

test.each(KNOWN_PLUGINS.map(plugin => plugin.id))('%s packs without error or warning, and inspection and Kafka Connect find the same classes', async id => {
  const { contents, output } = await known(id);
  expect(contents.findings.filter(finding => finding.severity !== 'info')).toEqual([]);
  const names = listed(contents);
  expect(names).toEqual(expect.arrayContaining([...classesIn(id), ...KNOWN_PLUGINS.find(plugin => plugin.id === id)!.classes ?? []]));
  const answer = await connect.request({ op: 'load', plugin: await unpack(output), classes: names });
  const missing = Object.entries(answer.classes).filter(([, value]) => !(value as { found: boolean }).found).map(([name]) => name);
  expect(missing).toEqual([]);
  // And the other way round: the worker's own scan of the plugin shows nothing that inspection overlooked. Kafka's own classes in fat JARs are
  // left out on purpose: they are no content of the plugin.
  const scanned = (answer.plugins as { class: string }[]).map(plugin => plugin.class).filter(name => id === 'file-stream' || !name.startsWith('org.apache.kafka.'));
  expect([...new Set(scanned)].filter(name => !names.includes(name))).toEqual([]);
}, 300_000);

test('no known plugin misses a Kafka class for what is left out of it', async () => {
  const available = new Set<string>();
  const libraries = path.join(__dirname, '..', '..', 'rehearsal', 'target', 'libs');
  const classesOf = async (data: Buffer, name: string) => (await readZip(data, name, { jar: true })).filter(entry => /^(?!META-INF).*\.class$/.test(entry.path));
  for (const file of fs.readdirSync(libraries).filter(name => name.endsWith('.jar'))) {
    for (const entry of await classesOf(fs.readFileSync(path.join(libraries, file)), file)) { available.add(entry.path.slice(0, -'.class'.length)); }
  }
  const missing: string[] = [];
  for (const { id } of KNOWN_PLUGINS) {
    const { output } = await known(id);
    const own = new Set(available);
    const references = new Set<string>();
    for (const jar of (await readZip(fs.readFileSync(output), output)).filter(entry => entry.path.endsWith('.jar'))) {
      for (const entry of await classesOf(jar.data(), jar.path)) {
        own.add(entry.path.slice(0, -'.class'.length));
        for (const name of referencedClasses(entry.data())) { references.add(name); }
      }
    }
    missing.push(...[...references].filter(name => name.startsWith('org/apache/kafka/') && !own.has(name)).map(name => `${id}: ${name}`));
  }
  expect(missing).toEqual([]);
}, 600_000);

test('another Node version packs the same bytes', async () => {
  // npm carries ready Node binaries, one package per platform.
  const directory = temporaryDirectory();
  const name = `node-${process.platform}-${process.arch}`;
  const packed = spawnSync('npm', ['pack', '--silent', `${name}@24`, '--pack-destination', directory], { encoding: 'utf8', shell: process.platform === 'win32' });
  expect([packed.status, packed.stderr]).toEqual([0, expect.anything()]);
  expect(spawnSync('tar', ['xzf', path.join(directory, packed.stdout.trim().split('\n').pop()!), '-C', directory]).status).toBe(0);
  const recipe = { origins: [knownOrigin('debezium-postgres')!, ...secretsProvider(), extraTransform()] };
  const hashes = [process.execPath, path.join(directory, 'package', 'bin', 'node')].map(node => {
    const outputFile = path.join(temporaryDirectory(), 'plugin.zip');
    const worker = path.join(__dirname, '..', '..', 'src', 'plugins', 'pack', 'pack-worker.ts');
    const child = spawnSync(node, ['--require', require.resolve('../../tools/typescript.js'), worker], { input: JSON.stringify({ recipe, outputFile, options: { reuse: false } }), encoding: 'utf8' });
    expect(JSON.parse(child.stdout)).not.toHaveProperty('error');
    return createHash('sha256').update(fs.readFileSync(outputFile)).digest('hex');
  });
  expect(hashes[1]).toBe(hashes[0]);
}, 600_000);

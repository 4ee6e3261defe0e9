import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CustomPlugin, PluginArchive } from '../../src/connect';
import {
  PIN_FILE, applyPins, fetchOrigin, knownOrigin, pluginCommandFetch, pluginCommandPin, readPins, recipesOfAssembly, resolveWithMaven,
} from '../../src/plugins';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { classFile, connectorJar, jar, put, temporaryDirectory } from '../support/archives';

const SINK = 'com.example:thin-sink:1.0';
const WHOLE = 'com.example:whole-sink:1.0';
/** What the thin JAR extends is in another. */
const REPOSITORY: Record<string, Buffer> = {
  'com/example/thin-sink/1.0/thin-sink-1.0.jar': jar({ 'com/example/Sink.class': classFile('com.example.Sink', { extends: 'org.base.BaseSink' }) }),
  'org/base/base/2.0/base-2.0.jar': jar({ 'org/base/BaseSink.class': classFile('org.base.BaseSink', { extends: 'org.apache.kafka.connect.sink.SinkConnector', access: 0x421 }) }),
  'org/base/more/3.0/more-3.0.jar': jar({ 'org/base/More.class': classFile('org.base.More') }),
};
const WITH_WHOLE = { ...REPOSITORY, 'com/example/whole-sink/1.0/whole-sink-1.0.jar': connectorJar('com.example.Whole') };
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');
const THIN = sha256(REPOSITORY['com/example/thin-sink/1.0/thin-sink-1.0.jar']);

let server: http.Server;
let directory: string;
let asked: string[];
const environment = { ...process.env };
const start = process.cwd();

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const file = (WITH_WHOLE as Record<string, Buffer>)[request.url!.slice(1)];
    asked.push(request.url!);
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise(done => server.close(done)));
beforeEach(() => {
  directory = temporaryDirectory();
  asked = [];
  process.env = {
    ...environment,
    CDK_MSK_CONNECT_CACHE: path.join(directory, 'cache'),
    CDK_MSK_CONNECT_MAVEN_URL: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    CDK_MSK_CONNECT_MVN: maven(REPOSITORY),
  };
  process.chdir(directory);
});
afterEach(() => {
  process.chdir(start);
  process.env = environment;
});

/** A Maven that "resolves" to some files, in the layout of a repository. */
function maven(files: Record<string, Buffer>): string {
  for (const [name, data] of Object.entries(files)) { put(directory, `resolved/${name}`, data); }
  return command(`for a in "$@"; do case "$a" in -DoutputDirectory=*) mkdir -p "\${a#*=}"; cp -r '${directory}/resolved/.' "\${a#*=}";; esac; done`);
}

function command(script: string): string {
  const file = put(directory, 'mvn', `#!/bin/sh\n${script}\n`);
  fs.chmodSync(file, 0o755);
  return file;
}

const io = () => {
  let out = '';
  let err = '';
  return { stdout: { write: (text: string) => { out += text; } }, stderr: { write: (text: string) => { err += text; } }, color: false, cwd: directory, out: () => out, err: () => err };
};

/** The JARs in the plugin of the cloud assembly, and the connectors that inspection found. */
async function synthesized(archive: PluginArchive, fetch = true) {
  const outdir = temporaryDirectory();
  const app = new App({ outdir, context: fetch ? {} : { 'cdk-msk-connect:fetch-plugins': false } });
  const plugin = new CustomPlugin(new Stack(app, 'Stack'), 'Plugin', { archives: [archive] });
  app.synth();
  const zip = fs.readdirSync(outdir).find(file => file.endsWith('.zip'));
  return {
    outdir,
    name: plugin.customPluginName,
    jars: zip ? (await readZip(fs.readFileSync(path.join(outdir, zip)), zip)).map(entry => path.basename(entry.path)) : [],
    contents: CustomPlugin._modelOf(plugin).contents,
  };
}

const ALL = ['base-2.0.jar', 'more-3.0.jar', 'thin-sink-1.0.jar'];

describe('what "plugin pin --resolve" pinned is what the CDK packs', () => {
  beforeEach(async () => {
    expect(await pluginCommandPin({ targets: [SINK], resolve: true }, io())).toBe(0);
    expect(readPins(PIN_FILE)[SINK]).toMatchObject({ sha256: THIN, lock: [{ coordinates: SINK }, { coordinates: 'org.base:base:2.0' }, { coordinates: 'org.base:more:3.0' }] });
  });

  test.each([['without a checksum', undefined], ['with the checksum of the thin JAR', THIN]])('fromMaven %s', async (_, checksum) => {
    const { jars, contents, name } = await synthesized(PluginArchive.fromMaven(SINK, { sha256: checksum }));
    expect(jars.sort()).toEqual(ALL);
    expect(contents!.connectors.map(each => [each.name, each.type])).toContainEqual(['com.example.Sink', 'sink']);
    expect(contents!.findings).toEqual([]);
    expect((await synthesized(PluginArchive.fromMaven(SINK, { sha256: checksum }), false)).name).toBe(name);
  });

  test('also with other parts of the plugin', async () => {
    const more = PluginArchive.fromFile(put(directory, 'smt-1.0.jar', jar({ 'a/Smt.class': classFile('a.Smt') })));
    const app = new App({ outdir: temporaryDirectory() });
    const plugin = new CustomPlugin(new Stack(app, 'Stack'), 'Plugin', { archives: [PluginArchive.fromMaven(SINK), more] });
    expect(CustomPlugin._modelOf(plugin).contents!.jars.map(each => each.name).sort()).toEqual([...ALL.slice(0, 2), 'smt-1.0.jar', ALL[2]]);
  });

  test('"plugin fetch" of the cloud assembly fetches all of them', async () => {
    const { outdir } = await synthesized(PluginArchive.fromMaven(SINK), false);
    expect(recipesOfAssembly(outdir)[0].origins).toEqual([expect.objectContaining({ kind: 'mavenResolved', coordinates: SINK })]);
    process.env.CDK_MSK_CONNECT_CACHE = path.join(directory, 'empty-cache');
    asked = [];
    expect(await pluginCommandFetch({ targets: [outdir] }, io())).toBe(0);
    expect(asked.sort()).toEqual(Object.keys(REPOSITORY).map(file => `/${file}`).sort());
  });

  test('a checksum of another file contradicts the list, which is said', () => {
    const other = 'a'.repeat(64);
    expect(() => applyPins({ kind: 'maven', coordinates: SINK, sha256: other }, readPins(PIN_FILE)))
      .toThrow(`${SINK} is specified with SHA-256 ${other}, but the pin file has a list of 3 JARs for the file with ${THIN}`);
  });

  test('a pin of the file alone does not take the list away silently', async () => {
    maven(WITH_WHOLE);
    expect(await pluginCommandPin({ targets: [WHOLE], resolve: true }, io())).toBe(0);
    const terminal = io();
    expect(await pluginCommandPin({ targets: [WHOLE] }, terminal)).toBe(1);
    expect(terminal.err()).toContain(`${WHOLE} is pinned with a list of 4 JARs; pin it again with --resolve`);
    expect(readPins(PIN_FILE)[WHOLE].lock).toHaveLength(4);
    expect(await pluginCommandPin({ targets: [WHOLE], update: true }, io())).toBe(0);
    expect(readPins(PIN_FILE)[WHOLE].lock).toBeUndefined();
  });

  test('nor does another list replace it silently', async () => {
    fs.rmSync(path.join(directory, 'resolved', 'org', 'base', 'more'), { recursive: true });
    const terminal = io();
    expect(await pluginCommandPin({ targets: [SINK], resolve: true }, terminal)).toBe(1);
    expect(terminal.err()).toContain('requires other JARs than the pinned ones: - org.base:more:3.0');
    expect(readPins(PIN_FILE)[SINK].lock).toHaveLength(3);
    expect(await pluginCommandPin({ targets: [SINK], resolve: true, update: true }, io())).toBe(0);
    expect(readPins(PIN_FILE)[SINK].lock).toHaveLength(2);
  });
});

test('without a pin, the thin JAR alone is packed, and what it lacks is said', async () => {
  // this process cannot serve while it waits for the one that packs
  await fetchOrigin({ kind: 'maven', coordinates: SINK });
  const { jars, contents } = await synthesized(PluginArchive.fromMaven(SINK));
  expect(jars).toEqual(['thin-sink-1.0.jar']);
  expect(contents!.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['unpinned-download', 'nothing-loadable']));
});

test('pins leave alone what comes with a list of its own', () => {
  const known = knownOrigin('iceberg')!;
  expect(applyPins(known, { 'org.apache.iceberg:iceberg-kafka-connect:1.10.1': { size: 1, sha256: 'a'.repeat(64), contents: { jars: 1, classFileMajor: 61, classes: {} } } })).toBe(known);
});

describe('Maven\'s reason', () => {
  const reason = async (output: string): Promise<string> => {
    fs.writeFileSync(path.join(directory, 'output'), output);
    const error: Error = await resolveWithMaven(SINK, { mvn: command(`cat '${directory}/output'; exit 1`) }).then(() => { throw new Error('resolved'); }, failure => failure);
    return error.message;
  };
  const ABSENT = `Maven cannot resolve ${SINK}: Could not find artifact com.example:thin-sink:jar:1.0 in central (https://repo.example.com/maven2); check the coordinates and Maven's settings`;

  test.each([
    ['colour codes before it', '\x1b[0m\x1b[0m[ERROR] Failed to execute goal on project plugin: Could not resolve dependencies for project plugin:plugin:pom:1: '
      + 'Could not find artifact com.example:thin-sink:jar:1.0 in central (https://repo.example.com/maven2) -> [Help 1]\n[ERROR] \n[ERROR] Re-run Maven\n\x1b[0m'],
    ['colours within it', '[\x1b[1;31mERROR\x1b[m] Failed to execute goal on project \x1b[36mplugin\x1b[m: \x1b[1;31mCould not resolve dependencies for project plugin:plugin:pom:1: '
      + 'Could not find artifact com.example:thin-sink:jar:1.0 in central (https://repo.example.com/maven2)\x1b[m -> \x1b[1m[Help 1]\x1b[m\n[\x1b[1;31mERROR\x1b[m] \n'],
    ['none', '[INFO] Scanning\n[ERROR] Failed to execute goal on project plugin: Could not resolve dependencies for project plugin:plugin:pom:1: '
      + 'Could not find artifact com.example:thin-sink:jar:1.0 in central (https://user:secret@repo.example.com/maven2) -> [Help 1]'],
  ])('%s', async (_, output) => expect(await reason(output)).toBe(ABSENT));

  test('on several lines, as newer versions write it', async () => {
    expect(await reason('[ERROR] Failed to execute goal on project plugin: Could not resolve dependencies for project plugin:plugin:pom:1\n'
      + '[ERROR] dependency: com.example:thin-sink:jar:1.0 (compile)\n[ERROR] \tCould not find artifact com.example:thin-sink:jar:1.0 in central\n[ERROR] -> [Help 1]\n[ERROR] To see'))
      .toBe(`Maven cannot resolve ${SINK}: dependency: com.example:thin-sink:jar:1.0 (compile) Could not find artifact com.example:thin-sink:jar:1.0 in central; `
        + 'check the coordinates and Maven\'s settings');
  });

  test('where Maven itself does not start', async () => {
    expect(await reason('\x1b[31mThe JAVA_HOME environment variable is not defined correctly\x1b[m,\nthis variable is needed')).toContain('The JAVA_HOME environment variable is not defined correctly');
  });
});

test('a ready archive is not resolved', async () => {
  await expect(resolveWithMaven('com.example:sink:1.0:zip')).rejects.toThrow('com.example:sink:1.0:zip is a zip, not a JAR');
});

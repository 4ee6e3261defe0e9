import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as path from 'node:path';
import {
  type CommandIo, PIN_FILE, PLUGIN_METADATA, type Pins, applyPins, findPinFile, originOf, pluginCommandFetch, pluginCommandInspect,
  pluginCommandPack, pluginCommandPin, readPins, recipesOfAssembly, writePins,
} from '../../src/plugins';
import { renderTable } from '../../src/plugins/commands/render';
import { connectorJar, put, rawZip, temporaryDirectory } from '../support/archives';

const body = connectorJar();
const sha256 = createHash('sha256').update(body).digest('hex');
let served = body;
let base: string;
let server: http.Server;
const environment = { ...process.env };

beforeAll(async () => {
  server = http.createServer((request, response) => {
    response.statusCode = request.url!.includes('gone') ? 404 : 200;
    response.end(served);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
});
afterAll(() => new Promise(resolve => server.close(resolve)));
beforeEach(() => {
  served = body;
  process.env = { ...environment, CDK_MSK_CONNECT_CACHE: path.join(temporaryDirectory(), 'cache'), CDK_MSK_CONNECT_MAVEN_URL: base };
});
afterEach(() => { process.env = environment; });

function terminal(cwd: string = temporaryDirectory()): CommandIo & { readonly cwd: string; out(): string; err(): string } {
  let out = '';
  let err = '';
  return {
    stdout: { write: text => { out += text; } }, stderr: { write: text => { err += text; } }, color: false, cwd, out: () => out, err: () => err,
  };
}

describe('inspect', () => {
  test('a usable archive: a table and status 0', async () => {
    const io = terminal();
    put(io.cwd, 'my.zip', rawZip([{ name: 'top/my-sink-1.2.3.jar', data: body }, { name: 'top/slf4j-api-2.0.1.jar', data: 'x' }]));
    expect(await pluginCommandInspect({ target: 'my.zip' }, io)).toBe(0);
    expect(io.out()).toContain('Connectors (1)\n  com.example.MySink  sink  1.2.3  Java 17  my-sink-1.2.3.jar');
    expect(io.out()).toContain('Omitted (1)\n  slf4j-api-2.0.1.jar  0.0 kB  logging, the worker provides it');
    expect(io.out()).toContain('No findings');
    expect(io.err()).toBe('');
  });

  test('findings: status 1, also as JSON', async () => {
    const io = terminal();
    put(io.cwd, 'my.jar', body);
    expect(await pluginCommandInspect({ target: 'my.jar', kafkaConnectVersion: '2.7.1', format: 'json' }, io)).toBe(1);
    const json = JSON.parse(io.out());
    expect(json).toMatchObject({ sha256, size: body.length, kafkaConnectVersion: '2.7.1', connectors: [{ name: 'com.example.MySink', classFileMajor: 61 }] });
    expect(json.findings.map((finding: { code: string }) => finding.code)).toEqual(['newer-java']);
    const text = terminal(io.cwd);
    expect(await pluginCommandInspect({ target: 'my.jar', expect: ['com.example.Other'] }, text)).toBe(1);
    expect(text.out()).toContain('error class com.example.Other is not in the plugin');
  });

  test('what cannot be read: one line and status 2', async () => {
    const io = terminal();
    put(io.cwd, 'bad.zip', rawZip([{ name: '../x', data: 'x' }]));
    expect(await pluginCommandInspect({ target: 'bad.zip' }, io)).toBe(2);
    expect(io.out()).toBe('');
    expect(io.err()).toMatch(/^error: .*bad\.zip contains a path that leads out of the archive.*\n$/);
    const missing = terminal();
    expect(await pluginCommandInspect({ target: 'nowhere' }, missing)).toBe(2);
    expect(missing.err()).toMatch(/^error: 'nowhere' is not a file or directory/);
    const gone = terminal();
    expect(await pluginCommandInspect({ target: 'com.example:gone:1' }, gone)).toBe(2);
    expect(gone.err()).toMatch(/^error: com\.example:gone:1 does not exist at /);
  });

  test('coordinates and addresses; the second time from the cache', async () => {
    const io = terminal();
    expect(await pluginCommandInspect({ target: 'com.example:my-sink:1.0' }, io)).toBe(0);
    expect(io.out()).toContain("info com.example:my-sink:1.0 is not pinned to a checksum; pin it with 'cdk-msk-connect plugin pin com.example:my-sink:1.0'");
    const offline = terminal();
    expect(await pluginCommandInspect({ target: 'com.example:my-sink:1.0', offline: true }, offline)).toBe(0);
    expect(offline.out()).toBe(io.out());
  });
});

describe('pin', () => {
  test('writes address, size, checksum and summary; later commands use it', async () => {
    const io = terminal();
    expect(await pluginCommandPin({ targets: [`${base}/my-sink.jar`] }, io)).toBe(0);
    expect(JSON.parse(fs.readFileSync(path.join(io.cwd, PIN_FILE), 'utf8'))).toEqual({
      version: 1,
      pins: { [`${base}/my-sink.jar`]: { size: body.length, sha256, contents: { jars: 1, classFileMajor: 61, classes: { connectors: ['com.example.MySink'] } } } },
    });
    expect(io.out()).toContain(`sha256 ${sha256}  com.example.MySink\nwrote ${PIN_FILE}\n`);
    served = connectorJar('com.example.Changed');
    process.env.CDK_MSK_CONNECT_CACHE = path.join(temporaryDirectory(), 'cache');
    const inspect = terminal(io.cwd);
    expect(await pluginCommandInspect({ target: `${base}/my-sink.jar` }, inspect)).toBe(2);
    expect(inspect.err()).toContain('differs from the pinned file');
  });

  test('a release that changed is refused until --update', async () => {
    const io = terminal();
    await pluginCommandPin({ targets: [`${base}/my-sink.jar`] }, io);
    served = connectorJar('com.example.Changed');
    const again = terminal(io.cwd);
    expect(await pluginCommandPin({ targets: [`${base}/my-sink.jar`] }, again)).toBe(1);
    expect(again.err()).toMatch(/has changed: pinned [0-9a-f]{64} .* now [0-9a-f]{64}.*--update/);
    expect(readPins(path.join(io.cwd, PIN_FILE))[`${base}/my-sink.jar`].sha256).toBe(sha256);
    expect(await pluginCommandPin({ targets: [`${base}/my-sink.jar`], update: true }, again)).toBe(0);
    expect(readPins(path.join(io.cwd, PIN_FILE))[`${base}/my-sink.jar`].contents.classes.connectors).toEqual(['com.example.Changed']);
  });

  test('compares with the checksum that the maker publishes, and pins no local path and nothing unusable', async () => {
    const io = terminal();
    expect(await pluginCommandPin({ targets: [`${base}/a.jar`], sha256: 'b'.repeat(64) }, io)).toBe(2);
    put(io.cwd, 'local.jar', body);
    expect(await pluginCommandPin({ targets: ['local.jar'] }, io)).toBe(2);
    expect(await pluginCommandPin({ targets: [`${base.replace('//', '//me:s3cret@')}/a.jar`] }, io)).toBe(2);
    expect(io.err()).not.toContain('s3cret');
    served = rawZip([{ name: 'README', data: 'x' }]);
    expect(await pluginCommandPin({ targets: [`${base}/b.zip`] }, io)).toBe(2);
    expect(io.err().split('\n')).toEqual([
      expect.stringContaining('expected bbbb'),
      expect.stringContaining('is a local path, which cannot be pinned'),
      expect.stringContaining('contains a user name, which would be visible in the pin file'),
      expect.stringContaining('b.zip is not pinned: the plugin contains no JAR'),
      '',
    ]);
    expect(fs.existsSync(path.join(io.cwd, PIN_FILE))).toBe(false);
  });
});

describe('fetch', () => {
  test('fills the cache from a pin file and from a cloud assembly', async () => {
    const io = terminal();
    await pluginCommandPin({ targets: [`${base}/my-sink.jar`] }, terminal(io.cwd));
    process.env.CDK_MSK_CONNECT_CACHE = path.join(temporaryDirectory(), 'cache');
    expect(await pluginCommandFetch({}, io)).toBe(0);
    expect(io.out()).toContain(`1 of 1 in ${process.env.CDK_MSK_CONNECT_CACHE}`);
    const recipe = { origins: [{ kind: 'maven', coordinates: 'com.example:my-sink:1.0', sha256 }, { kind: 'file', path: '/somewhere.jar' }] };
    const nested = { origins: [{ kind: 'jars', jars: [{ coordinates: 'com.example:gone:1', size: 1, sha256: 'c'.repeat(64) }] }] };
    put(io.cwd, 'cdk.out/manifest.json', JSON.stringify({
      artifacts: {
        App: { type: 'aws:cloudformation:stack', metadata: { '/App/Plugin': [{ type: PLUGIN_METADATA, data: JSON.stringify(recipe) }, { type: 'aws:cdk:logicalId', data: 'X' }] } },
        Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Stage' } },
      },
    }));
    put(io.cwd, 'cdk.out/assembly-Stage/manifest.json', JSON.stringify({ artifacts: { S: { type: 'aws:cloudformation:stack', additionalMetadataFile: 'S.metadata.json' } } }));
    put(io.cwd, 'cdk.out/assembly-Stage/S.metadata.json', JSON.stringify({ '/S/Plugin': [{ type: PLUGIN_METADATA, data: JSON.stringify(nested) }] }));
    expect(recipesOfAssembly(path.join(io.cwd, 'cdk.out'))).toEqual([recipe, nested]);
    expect(await pluginCommandFetch({ targets: ['cdk.out'] }, io)).toBe(2);
    expect(io.out()).toContain('downloaded com.example:my-sink:1.0');
    expect(io.err()).toMatch(/^error: com\.example:gone:1 does not exist/);
    expect(io.out()).toContain('1 of 2 in');
  });

  test('nothing to fetch, and no cloud assembly', async () => {
    const io = terminal();
    expect(await pluginCommandFetch({}, io)).toBe(2);
    expect(await pluginCommandFetch({ targets: ['.'] }, io)).toBe(2);
    expect(io.err()).toMatch(/^error: nothing to download: specify a cloud assembly directory.*\nerror: .* is not a cloud assembly \(no manifest\.json\)/);
  });
});

test('pack makes the ZIP without CDK, and warns of what is not pinned', async () => {
  const io = terminal();
  put(io.cwd, 'my.jar', body);
  expect(await pluginCommandPack({ targets: ['my.jar'], output: 'out.zip' }, io)).toBe(0);
  expect(io.out()).toMatch(/\nout\.zip {2}\d\.\d kB {2}sha256 [0-9a-f]{64}\n$/);
  const url = terminal(io.cwd);
  expect(await pluginCommandPack({ targets: [`${base}/my.jar`], output: 'url.zip', format: 'json' }, url)).toBe(1);
  expect(JSON.parse(url.out()).findings).toEqual([expect.objectContaining({ rule: 'MC-ARC-021', code: 'unpinned-download', severity: 'warning', fix: expect.stringContaining('cdk-msk-connect plugin pin http') })]);
  const empty = terminal(io.cwd);
  expect(await pluginCommandPack({ targets: [], output: 'empty.zip' }, empty)).toBe(0);
});

test('pin files: found upwards, refused when broken, a written checksum wins', () => {
  const directory = temporaryDirectory();
  const pins: Pins = { 'https://a.example/x.zip': { size: 1, sha256, contents: { jars: 1, classFileMajor: 61, classes: {} } } };
  writePins(path.join(directory, PIN_FILE), pins);
  fs.mkdirSync(path.join(directory, 'a/b'), { recursive: true });
  expect(findPinFile(path.join(directory, 'a/b'))).toBe(path.join(directory, PIN_FILE));
  expect(readPins(path.join(directory, PIN_FILE))).toEqual(pins);
  expect(applyPins({ kind: 'url', url: 'https://a.example/x.zip' }, pins)).toEqual({ kind: 'url', url: 'https://a.example/x.zip', sha256 });
  expect(applyPins({ kind: 'url', url: 'https://a.example/x.zip', sha256: 'd'.repeat(64) }, pins)).toMatchObject({ sha256: 'd'.repeat(64) });
  expect(applyPins({ kind: 'url', url: '__proto__' }, pins)).toEqual({ kind: 'url', url: '__proto__' });
  expect(() => readPins(put(directory, 'a.json', '{'))).toThrow(/a\.json is not JSON/);
  expect(() => readPins(put(directory, 'b.json', '{"version":2}'))).toThrow(/is not a pin file of version 1/);
  expect(() => readPins(put(directory, 'c.json', '{"version":1,"pins":{"u":{"sha256":"x"}}}'))).toThrow(/no valid size and SHA-256 for u/);
});

test('what a person types is an address, a path or coordinates', () => {
  const directory = temporaryDirectory();
  put(directory, 'x/a.jar', 'x');
  expect(originOf('https://a.example/x.zip', directory)).toEqual({ kind: 'url', url: 'https://a.example/x.zip' });
  expect(originOf('x', directory)).toEqual({ kind: 'directory', path: path.join(directory, 'x') });
  expect(originOf('x/a.jar', directory)).toEqual({ kind: 'file', path: path.join(directory, 'x/a.jar') });
  expect(originOf('g:a:1:zip:plugin', directory)).toEqual({ kind: 'maven', coordinates: 'g:a:1:plugin:zip' });
});

test('tables align their columns', () => {
  expect(renderTable([['a', 'bb'], ['ccc', '']])).toBe('  a    bb\n  ccc');
});

import type * as childProcess from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { PluginCache, type PluginRecipe, inspectArchive, packPlugin, packPluginSync, recipeFingerprint, reusePacked } from '../../src/plugins';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { classFile, connectorJar, jar, put, rawZip, tarGz, temporaryDirectory } from '../support/archives';

const sha256 = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

async function sampleOrigins(directory: string): Promise<PluginRecipe> {
  const zip = put(directory, 'my-sink-1.2.3.zip', rawZip([
    { name: 'my-sink/my-sink-1.2.3.jar', data: connectorJar() },
    { name: 'my-sink/kafka-clients-4.3.0.jar', data: jar({ 'a.class': classFile('a') }) },
    { name: 'my-sink/slf4j-api-2.0.1.jar', data: jar({ 'b.class': classFile('b') }) },
    { name: 'my-sink/aws-msk-iam-auth-2.3.6.jar', data: jar({ 'c.class': classFile('c') }) },
    { name: 'my-sink/LICENSE.txt', data: 'licence' },
  ]));
  const tgz = put(directory, 'extra-transforms.tar.gz', await tarGz([
    { name: 'extra/transform-2.0.jar', data: jar({ 'x/Route.class': classFile('x.Route', { implements: ['org.apache.kafka.connect.transforms.Transformation'] }) }) },
    { name: 'extra/LICENSE.txt', data: 'another licence' },
  ]));
  const loose = put(directory, 'provider-1.0.jar', jar({
    'p/Provider.class': classFile('p.Provider', { implements: ['org.apache.kafka.common.config.provider.ConfigProvider'] }),
    'META-INF/services/org.apache.kafka.common.config.provider.ConfigProvider': 'p.Provider # ours\n',
  }));
  return { origins: [{ kind: 'file', path: zip }, { kind: 'file', path: tgz }, { kind: 'file', path: loose }] };
}

test('merges a ZIP, a tar.gz and a JAR into one ZIP of stored entries under one folder', async () => {
  const directory = temporaryDirectory();
  const output = path.join(directory, 'out', 'plugin.zip');
  const contents = await packPlugin(await sampleOrigins(directory), output, { cache: new PluginCache(path.join(directory, 'cache')) });
  const entries = await readZip(fs.readFileSync(output), 'plugin.zip');
  expect(entries.map(entry => entry.path)).toEqual([
    'plugin/extra-transforms/LICENSE.txt',
    'plugin/extra-transforms/transform-2.0.jar',
    'plugin/my-sink-1.2.3/LICENSE.txt',
    'plugin/my-sink-1.2.3/my-sink-1.2.3.jar',
    'plugin/provider-1.0/provider-1.0.jar',
  ]);
  expect(fs.statSync(output).size).toBeGreaterThan(entries.reduce((sum, entry) => sum + entry.size, 0));
  expect(contents.leftOut.map(left => left.name)).toEqual([
    'plugin/my-sink-1.2.3/aws-msk-iam-auth-2.3.6.jar',
    'plugin/my-sink-1.2.3/kafka-clients-4.3.0.jar',
    'plugin/my-sink-1.2.3/slf4j-api-2.0.1.jar',
  ]);
  expect(contents.connectors).toEqual([expect.objectContaining({ name: 'com.example.MySink', type: 'sink', public: true, abstract: false, version: '1.2.3' })]);
  expect(contents.transformations.map(entry => entry.name)).toEqual(['x.Route']);
  expect(contents.configProviders.map(entry => entry.name)).toEqual(['p.Provider']);
  expect(contents.findings.map(finding => finding.code)).toEqual(['left-out']);
  // What was packed reads back as the same plugin.
  expect((await inspectArchive(output)).files).toEqual(contents.files);
});

test('the same inputs give the same bytes in two directories, time zones and orders of creation', async () => {
  const hashes: string[] = [];
  const zone = process.env.TZ;
  for (const tz of ['UTC', 'Pacific/Auckland']) {
    process.env.TZ = tz;
    const directory = temporaryDirectory();
    const output = path.join(directory, 'plugin.zip');
    await packPlugin(await sampleOrigins(directory), output, { reuse: false });
    hashes.push(sha256(output));
  }
  process.env.TZ = zone;
  expect(hashes[0]).toBe(hashes[1]);
});

test('the synchronous way gives the same bytes, passes errors through, and reuses what was packed', async () => {
  const directory = temporaryDirectory();
  const recipe = await sampleOrigins(directory);
  const cacheDirectory = path.join(directory, 'cache');
  const first = path.join(directory, 'first.zip');
  const second = path.join(directory, 'second.zip');
  const third = path.join(directory, 'third.zip');
  await packPlugin(recipe, first, { reuse: false });
  const packed = packPluginSync(recipe, second, { cacheDirectory });
  expect(sha256(second)).toBe(sha256(first));
  const spawned = jest.spyOn(jest.requireActual<typeof childProcess>('node:child_process'), 'spawnSync');
  expect(packPluginSync(recipe, third, { cacheDirectory })).toEqual(packed);
  expect(spawned).not.toHaveBeenCalled();
  expect(sha256(third)).toBe(sha256(first));
  // A packed file that was touched and damaged in the cache does not count.
  const packs = fs.readdirSync(path.join(cacheDirectory, 'packs')).filter(name => name.endsWith('.zip'));
  expect(packs).toHaveLength(1);
  const stored = path.join(cacheDirectory, 'packs', packs[0]);
  const damaged = fs.readFileSync(stored);
  damaged[100] += 1;
  fs.rmSync(stored);
  fs.writeFileSync(stored, damaged);
  const { mtime, atime } = fs.statSync(third);
  fs.utimesSync(stored, atime, mtime);
  expect(reusePacked(recipe, third, new PluginCache(cacheDirectory))).toBeUndefined();
  const missing: PluginRecipe = { origins: [{ kind: 'url', url: 'https://example.invalid/a.zip', sha256: 'a'.repeat(64) }] };
  expect(() => packPluginSync(missing, third, { cacheDirectory, offline: true })).toThrow(/a\.zip is not in the cache, and downloads are turned off; copy the file to .*a{64}.*plugin fetch/);
});

test('the fingerprint follows contents, names and kept artifacts, and nothing else', async () => {
  const one = await sampleOrigins(temporaryDirectory());
  const other = await sampleOrigins(temporaryDirectory());
  expect(recipeFingerprint(one)).toMatch(/^[0-9a-f]{64}$/);
  expect(recipeFingerprint(other)).toBe(recipeFingerprint(one));
  expect(recipeFingerprint({ ...one, kafkaConnectVersion: '2.7.1' })).toBe(recipeFingerprint(one));
  expect(recipeFingerprint({ ...one, keep: ['slf4j-api'] })).not.toBe(recipeFingerprint(one));
  expect(recipeFingerprint({ origins: one.origins.slice(1) })).not.toBe(recipeFingerprint(one));
  expect(recipeFingerprint({ origins: [{ kind: 'maven', coordinates: 'g:a:1:zip:plugin', sha256: 'b'.repeat(64) }] }))
    .toBe(recipeFingerprint({ origins: [{ kind: 'maven', coordinates: 'g:a:1:plugin:zip', sha256: 'b'.repeat(64) }] }));
});

test('an empty plugin is a ZIP with a note', async () => {
  const directory = temporaryDirectory();
  const output = path.join(directory, 'empty.zip');
  const contents = await packPlugin({ origins: [{ kind: 'empty' }] }, output, { reuse: false });
  expect(contents.findings).toEqual([]);
  expect(contents.files.map(file => file.path)).toEqual(['plugin/README.txt']);
});

test('a directory and a kept artifact', async () => {
  const directory = temporaryDirectory();
  put(directory, 'in/lib/my-sink-1.0.jar', connectorJar());
  put(directory, 'in/lib/slf4j-api-2.0.1.jar', jar({ 'b.class': classFile('b') }));
  put(directory, 'in/.DS_Store', 'x');
  const contents = await packPlugin({ origins: [{ kind: 'directory', path: path.join(directory, 'in') }], keep: ['slf4j-api'] }, path.join(directory, 'o.zip'), { reuse: false });
  expect(contents.files.map(file => file.path)).toEqual(['plugin/in/lib/my-sink-1.0.jar', 'plugin/in/lib/slf4j-api-2.0.1.jar']);
  expect(contents.leftOut).toEqual([]);
});

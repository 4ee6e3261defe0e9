import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type * as net from 'node:net';
import * as path from 'node:path';
import { PluginCache } from '../../src/plugins';
import { cachedArchives, pruneCache } from '../../src/plugins/cache-contents';
import { fetchOrigin } from '../../src/plugins/fetch/fetch-origin';
import { connectorJar, put, temporaryDirectory } from '../support/archives';
import { run } from '../cli/run';

const DAY = 86_400_000;
const before = { ...process.env };
afterEach(() => { process.env = { ...before }; });

/** A cache with archives of a size, each a day older than the one before. */
function cacheOf(sizes: readonly number[]): string {
  const directory = temporaryDirectory();
  sizes.forEach((size, index) => {
    const file = index % 2 === 0 ? path.join('sha256', 'aa', `${index}`.repeat(64)) : path.join('packs', `${index}.zip`);
    put(directory, file, Buffer.alloc(size));
    if (index % 2 === 1) { put(directory, path.join('packs', `${index}.json`), '{}'); }
  });
  return directory;
}

/** No system call sets the time of a file's last change of state; the clock is set instead. */
const inDays = (days: number) => jest.spyOn(Date, 'now').mockReturnValue(Date.now() + days * DAY);
afterEach(() => { jest.restoreAllMocks(); });

test('plugin cache shows what is there', async () => {
  process.env.CDK_MSK_CONNECT_CACHE = cacheOf([1024 ** 2, 2 * 1024 ** 2]);
  const { status, out } = await run(['plugin', 'cache']);
  expect(status).toBe(0);
  expect(out).toMatch(/download +0{24} +1\.0 MB/);
  expect(out).toMatch(/pack +1\.zip +2\.0 MB/);
  expect(out).toMatch(/2 archives, 3\.0 MB; the limit is 10240\.0 MB/);
});

test('it is pruned by age and by size, a pack with what is known of it', async () => {
  process.env.CDK_MSK_CONNECT_CACHE = cacheOf([1024 ** 2, 1024 ** 2, 1024 ** 2]);
  const left = async (...args: string[]) => (JSON.parse((await run(['plugin', 'cache', '--format', 'json', ...args])).out) as { archives: unknown[] }).archives.length;
  expect(await left('--prune')).toBe(3);
  expect(await left('--prune', '--age', '30')).toBe(3);
  expect(await left('--prune', '--size', '2')).toBe(2);
  inDays(31);
  expect(await left('--prune', '--age', '30')).toBe(0);
  expect(fs.readdirSync(path.join(process.env.CDK_MSK_CONNECT_CACHE, 'packs'))).toEqual([]);
});

test.each([
  [['--age', '3'], '--age and --size require --prune'],
  [['--prune', '--age', 'old'], '--age must be a number of days such as 30, got \'old\''],
  [['--prune', '--size', ''], '--size must be a number of megabytes such as 30, got \'\''],
])('plugin cache %j is refused', async (args, message) => {
  expect(await run(['plugin', 'cache', ...args])).toMatchObject({ status: 2, err: expect.stringContaining(message) });
});

test('what rehearsals keep counts and is pruned as downloads are', () => {
  const directory = temporaryDirectory();
  for (const folder of ['class-data', 'unpacked']) {
    fs.mkdirSync(path.join(directory, folder));
    fs.writeFileSync(path.join(directory, folder, 'a'), 'a');
  }
  expect(cachedArchives(directory).map(({ kind }) => kind).sort()).toEqual(['classes', 'unpacked']);
  expect(pruneCache(directory, { bytes: 0 })).toHaveLength(2);
  expect(cachedArchives(directory)).toEqual([]);
});

test('what was used last stays, and the cache bounds itself when something is added', async () => {
  const directory = cacheOf([1000, 1000, 1000]);
  const [newest] = cachedArchives(directory);
  expect(pruneCache(directory, { bytes: 1500 })).toHaveLength(2);
  expect(cachedArchives(directory)).toEqual([newest]);
  process.env.CDK_MSK_CONNECT_CACHE_GB = '0.000000001';
  const added = await new PluginCache(directory).store((async function* () { yield Buffer.from('new'); })(), { what: 'a' });
  expect(cachedArchives(directory).map(({ path: file }) => file)).toEqual([added.path]);
});

test('what a killed process left is swept up, and what another one writes now is not', async () => {
  const directory = temporaryDirectory();
  const [dead, young, own] = ['999999999-dead', '999999998-young', `${process.pid}-own`].map(name => put(directory, path.join('tmp', name), 'x'));
  for (const file of [dead, own]) { fs.utimesSync(file, 1, 1); }
  await new PluginCache(directory).store((async function* () { yield Buffer.from('new'); })(), { what: 'a' });
  expect([dead, young, own].map(file => fs.existsSync(file))).toEqual([false, true, true]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s while a file arrives: nothing of it is left, and the process ends by the signal', async signal => {
  const server = http.createServer((_, response) => { response.writeHead(200, { 'content-length': '1000000' }).write(connectorJar()); });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const directory = temporaryDirectory();
  const url = `http://127.0.0.1:${(server.address() as net.AddressInfo).port}/a.jar`;
  const sources = path.join(__dirname, '..', '..', 'src', 'plugins');
  const code = `const { fetchOrigin } = require(${JSON.stringify(path.join(sources, 'fetch', 'fetch-origin'))});`
    + `const { PluginCache } = require(${JSON.stringify(path.join(sources, 'cache'))});`
    + `fetchOrigin({ kind: 'url', url: ${JSON.stringify(url)} }, { cache: new PluginCache(${JSON.stringify(directory)}) });`;
  const child = spawn(process.execPath, ['--require', require.resolve('../../tools/typescript.js'), '-e', code], { stdio: 'ignore' });
  const ended = new Promise(resolve => child.once('exit', (_, by) => resolve(by)));
  const temporaries = () => fs.existsSync(path.join(directory, 'tmp')) ? fs.readdirSync(path.join(directory, 'tmp')) : [];
  while (temporaries().length === 0 && child.exitCode === null) { await new Promise(resolve => setTimeout(resolve, 20)); }
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(temporaries()).toEqual([]);
  server.closeAllConnections();
  server.close();
});

test('fetching leaves no listener for signals behind', async () => {
  const server = http.createServer((_, response) => { response.end(connectorJar()); });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const listeners = process.listenerCount('SIGINT');
  await fetchOrigin({ kind: 'url', url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}/a.jar` }, { cache: new PluginCache(temporaryDirectory()) });
  expect(process.listenerCount('SIGINT')).toBe(listeners);
  server.closeAllConnections();
  server.close();
});

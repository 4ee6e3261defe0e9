import { createHash } from 'crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { classPath } from '../../src/rehearse/parts';
import { PluginCache } from '../../src/plugins/cache';
import { runRehearse } from './run-rehearse';

interface Part { readonly artifact: string; readonly sha256: string; readonly sets: readonly string[] }

const scratch = mkdtempSync(join(tmpdir(), 'corrupt-cache-'));
const cache = new PluginCache(join(scratch, 'cache'));
const before = { ...process.env };
let corrupt: Part;

/** A cache of its own, with all parts of Kafka Connect in it, one of them damaged. */
beforeEach(async () => {
  await classPath('validate');
  const lock: { jars: Part[] } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'rehearsal', 'lock', 'kafka-connect-3.7.2.json'), 'utf-8'));
  const parts = lock.jars.filter(({ sets }) => sets.includes('validate'));
  for (const { sha256 } of parts) {
    mkdirSync(dirname(cache.pathOf(sha256)), { recursive: true });
    copyFileSync(new PluginCache().pathOf(sha256), cache.pathOf(sha256));
  }
  corrupt = parts[0];
  writeFileSync(cache.pathOf(corrupt.sha256), 'not what it was');
  process.env.CDK_MSK_CONNECT_CACHE = cache.directory;
}, 300_000);

afterEach(() => {
  process.env = { ...before };
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('a corrupt entry is thrown away, and named where it cannot be fetched', async () => {
  process.env.CDK_MSK_CONNECT_OFFLINE = '1';
  writeFileSync(join(scratch, 'connector.json'), JSON.stringify({ 'name': 'a', 'connector.class': 'com.example.Sink', 'topics': 'a' }));
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(new RegExp(`^error: \\S+:${corrupt.artifact}:\\S+ is not in the cache`));
  expect(existsSync(cache.pathOf(corrupt.sha256))).toBe(false);
  expect(status).toBe(2);
});

test('a corrupt entry is fetched again', async () => {
  expect(await classPath('validate')).toContain(cache.pathOf(corrupt.sha256));
  expect(createHash('sha256').update(readFileSync(cache.pathOf(corrupt.sha256))).digest('hex')).toBe(corrupt.sha256);
});

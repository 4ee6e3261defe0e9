import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { runRehearse } from './run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'bad-environment-'));
const before = { ...process.env };

beforeAll(() => writeFileSync(join(scratch, 'connector.json'), JSON.stringify({ 'name': 'a', 'connector.class': 'com.example.Sink', 'topics': 'a' })));

afterEach(() => {
  process.env = { ...before };
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function java(version: string): string {
  const bin = join(scratch, version, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return dirname(bin);
}

test('no Java', async () => {
  process.env = { ...before, JAVA_HOME: '', PATH: scratch };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: there is no Java in JAVA_HOME or on the PATH; rehearsing needs Java 17 or newer: install a Java 17 runtime/);
  expect(status).toBe(2);
});

test('a Java that is too old', async () => {
  process.env = { ...before, JAVA_HOME: java('11.0.2'), PATH: '/usr/bin-not' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: Java 11 is too old; rehearsing needs Java 17 or newer/);
  expect(status).toBe(2);
});

test('no network and an empty cache', async () => {
  process.env = { ...before, JAVA_HOME: java('17.0.1'), CDK_MSK_CONNECT_CACHE: join(scratch, 'empty'), CDK_MSK_CONNECT_OFFLINE: '1' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: \S+:\S+ is not in the cache and fetching is off; put the file at .*plugin fetch/);
  expect(status).toBe(2);
});

test('a network that does not answer and an empty cache', async () => {
  process.env = { ...before, JAVA_HOME: java('17.0.1'), CDK_MSK_CONNECT_CACHE: join(scratch, 'empty'), CDK_MSK_CONNECT_MAVEN_URL: 'http://127.0.0.1:1/maven' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: .*127\.0\.0\.1:1/);
  expect(status).toBe(2);
}, 60_000);

test.each(['0', '-1', 'soon', '1e9'])('--timeout %s', async (timeout) => {
  const { status, err } = await runRehearse(scratch, 'connector.json', `--timeout=${timeout}`);
  expect(err).toMatch(`error: --timeout is "${timeout}"; give seconds`);
  expect(status).toBe(2);
});

test('--sql with a file that is not there', async () => {
  const { status, err } = await runRehearse(scratch, 'connector.json', '--level', 'run', '--sql', 'nowhere.sql');
  expect(err).toMatch(/error: --sql nowhere\.sql cannot be read/);
  expect(status).toBe(2);
});

test('Kafka Connect 2.7.1', async () => {
  const { status, err } = await runRehearse(scratch, 'connector.json', '--kafka-connect-version', '2.7.1');
  expect(err).toMatch(/error: Kafka Connect 2\.7\.1 cannot be rehearsed/);
  expect(status).toBe(2);
});

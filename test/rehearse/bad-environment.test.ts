import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { blamed, expectRoom } from '../../src/rehearse/environment';
import { RehearsalImpossible } from '../../src/rehearse/impossible';
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
  expect(err).toMatch(/^error: no Java was found in JAVA_HOME or on the PATH; a rehearsal requires Java 17 or later: install a Java 17 runtime/);
  expect(status).toBe(2);
});

test('a Java that is too old', async () => {
  process.env = { ...before, JAVA_HOME: java('11.0.2'), PATH: '/usr/bin-not' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: Java 11 \(.*\/bin\/java\): a rehearsal requires Java 17 to 23; install a Java 17 runtime/);
  expect(status).toBe(2);
});

test('no network and an empty cache', async () => {
  process.env = { ...before, JAVA_HOME: java('17.0.1'), CDK_MSK_CONNECT_CACHE: join(scratch, 'empty'), CDK_MSK_CONNECT_OFFLINE: '1' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: \S+:\S+ is not in the cache, and downloads are turned off; copy the file to .*plugin fetch/);
  expect(status).toBe(2);
});

test('a network that does not answer and an empty cache', async () => {
  process.env = { ...before, JAVA_HOME: java('17.0.1'), CDK_MSK_CONNECT_CACHE: join(scratch, 'empty'), CDK_MSK_CONNECT_MAVEN_URL: 'http://127.0.0.1:1/maven' };
  const { status, err } = await runRehearse(scratch, 'connector.json');
  expect(err).toMatch(/^error: .*127\.0\.0\.1:1/);
  expect(status).toBe(2);
});

test('no directory for temporary files', async () => {
  process.env = { ...before, JAVA_HOME: java('17.0.1') };
  const temporary = jest.spyOn(jest.requireActual<typeof import('os')>('os'), 'tmpdir').mockReturnValue(join(scratch, 'nowhere'));
  const { status, out, err } = await runRehearse(scratch, 'connector.json', '--format', 'json');
  expect(err).toMatch(/^error: \S+nowhere, the directory for temporary files, cannot be used: ENOENT.*; set TMPDIR to a writable directory\n$/);
  temporary.mockRestore();
  // the report for machines says the same
  expect(JSON.parse(out)).toEqual({ version: 1, error: err.slice('error: '.length).trim(), connectors: [], summary: { passed: 0, failed: 0, notRehearsed: 0 } });
  expect(status).toBe(2);
});

const machine = (openFiles: number | undefined, freeBytes: number | undefined) => ({ openFiles: () => openFiles, freeBytes: () => freeBytes });

test('too few files, too little room on the disk', () => {
  expect(() => expectRoom('validate', machine(255, 1e10))).toThrow('the limit of open files is 255, but --level validate requires 256; raise the limit, for example with "ulimit -n 4096"');
  expect(() => expectRoom('run', machine(1024, 1.9e9))).toThrow(/has 1900 MB left, but --level run requires 2000 MB; free space, or set TMPDIR to a directory with more space$/);
  expect(() => expectRoom('run', machine(1024, 2e9))).not.toThrow();
  expect(() => expectRoom('run', machine(undefined, undefined))).not.toThrow();
});

test.each([
  ['ENOSPC: no space left on device, write', /^the disk is full: free space/],
  ['java.io.IOException: No space left on device', /^the disk is full/],
  ['java.net.SocketException: Too many open files', /^the limit of open files is too low/],
  ['java.net.BindException: Address already in use', /^no local port is free/],
  ['the worker\'s process ended with status 1: There is insufficient memory for the Java Runtime Environment to continue.', /^there is not enough memory/],
  ['the worker\'s process ended with SIGKILL: ', /^the system killed a process of the rehearsal/],
])('%s is no fault of a connector', (message, said) => {
  const error = new Error(message);
  expect(blamed(error)).toBeInstanceOf(RehearsalImpossible);
  expect(blamed(error).message).toMatch(said);
});

test('what a connector says stays its own', () => {
  const error = new Error('org.apache.kafka.connect.errors.ConnectException: no such table');
  expect(blamed(error)).toBe(error);
});

test.each(['0', '-1', 'soon', '1e9'])('--timeout %s', async (timeout) => {
  const { status, err } = await runRehearse(scratch, 'connector.json', `--timeout=${timeout}`);
  expect(err).toMatch(`error: --timeout must be a number of seconds greater than 0 and at most 86400, got "${timeout}"`);
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

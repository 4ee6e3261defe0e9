import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { writeAssembly } from './assembly';
import { rehearseToJson, runRehearse } from './run-rehearse';
import { compilePlugin } from './test-plugins';

const scratch = mkdtempSync(join(tmpdir(), 'bad-plugins-'));
const FILE_SOURCE = 'org.apache.kafka.connect.file.FileStreamSourceConnector';
let misbehaving: string;

beforeAll(() => {
  misbehaving = compilePlugin(scratch, 'org/apache/kafka/connect/file/FileStreamSourceConnector.java', 'misbehaving');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const behaving = (name: string, behaviour: string) => ({
  name,
  archive: misbehaving,
  config: {
    'connector.class': FILE_SOURCE,
    'tasks.max': '1',
    behaviour,
    'file': '/in',
    'topic': name,
    'topic.creation.default.replication.factor': '1',
    'topic.creation.default.partitions': '1',
  },
});

const byName = (report: any) => Object.fromEntries(report.connectors.map((outcome: any) => [outcome.name, outcome]));

test('level validate: what does not load, what hangs, what ends the process; the connectors after it are rehearsed all the same', async () => {
  const template = writeAssembly(join(scratch, 'validate'), [
    { name: 'throws', archive: compilePlugin(scratch, 'com/example/Throws.java', 'throws'), config: { 'connector.class': 'com.example.Throws', 'topics': 'a' } },
    { name: 'newer', archive: compilePlugin(scratch, 'com/example/Throws.java', 'newer', 65), config: { 'connector.class': 'com.example.Throws', 'topics': 'a' } },
    behaving('hangs', 'hangs in validate'),
    behaving('ends', 'ends the process'),
    behaving('dials', 'dials'),
    behaving('sound', 'none'),
  ]);
  const { status, report } = await rehearseToJson(scratch, template, '--timeout', '15');
  const outcomes = byName(report);
  expect(outcomes.throws.problems).toEqual([
    { kind: 'class', message: expect.stringMatching(/the class com\.example\.Throws is not in the plugin, or cannot be instantiated/) },
    { kind: 'plugin', message: expect.stringMatching(/^Failed to discover SinkConnector in the plugin: .*the licence has expired$/) },
  ]);
  expect(JSON.stringify(outcomes.newer.problems)).toMatch(/com\.example\.Throws .*requires Java 21, but Kafka Connect 3\.7\.x runs on Java 17/);
  expect(outcomes.hangs.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/it does not respond: no answer within 15 s; specify a longer --timeout/) }]);
  expect(outcomes.ends.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/process ended with status 3/) }]);
  expect(outcomes.dials.problems.concat(outcomes.dials.environment).length).toBeGreaterThan(0);
  const dialled = JSON.stringify(outcomes.dials);
  for (const way of ['socket', 'channel', 'name']) {
    expect(dialled).toMatch(new RegExp(`by ${way}: \\S+ .*only the loopback may be dialled in a rehearsal`));
  }
  expect(dialled).not.toContain('got through');
  expect(outcomes.sound.passed).toBe(true);
  expect(status).toBe(1);
});

test('level run: a task that dies, one that hangs, one that never runs, one that is silent, one that floods the log', async () => {
  const template = writeAssembly(join(scratch, 'run'), [
    behaving('dies', 'dies'),
    behaving('hangs', 'hangs in its task'),
    behaving('never', 'hangs in start'),
    behaving('silent', 'stays silent'),
    behaving('floods', 'floods'),
  ]);
  const { status, report, err } = await rehearseToJson(scratch, template, '--level', 'run', '--timeout', '10', '--keep');
  const kept = /kept: (\S+)/.exec(err)![1];
  try {
    const outcomes = byName(report);
    expect(outcomes.dies.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/the task has had enough.*, caused by .*the disk is made of glass/) }]);
    expect(outcomes.hangs.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/was not RUNNING within 10 s: the connector is RUNNING, its tasks are none/) }]);
    expect(outcomes.never.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/was not RUNNING within 10 s/) }]);
    expect(outcomes.silent.problems).toEqual([{ kind: 'run', message: expect.stringMatching(/1000 rows existed, but only 0 records arrived within 10 s/) }]);
    expect(outcomes.floods).toMatchObject({ passed: true, problems: [], figures: { 'rows in': 1000, 'records out': 1000, 'tasks': '1 RUNNING' } });
    expect(status).toBe(1);
    const log = readdirSync(kept).filter(name => name.startsWith('run-'));
    expect(statSync(join(kept, log[0])).size).toBeGreaterThan(10_000_000);
    expect(statSync(join(kept, log[0])).size).toBeLessThan(21_000_000);
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
  expect(existsSync(kept)).toBe(false);
}, 200_000);

test('a connector without a local part is not rehearsed at level run, and what validating said stays', async () => {
  const unknown = {
    name: 'unknown',
    archive: compilePlugin(scratch, 'com/example/Unknown.java', 'unknown'),
    config: {
      'connector.class': 'com.example.Unknown', 'topics': 'a',
    },
  };
  const wrong = { ...unknown, name: 'wrong', config: { ...unknown.config, 'tasks.max': 'many' } };
  const { status, out } = await runRehearse(scratch, writeAssembly(join(scratch, 'other'), [unknown, wrong]), '--level', 'run');
  expect(out).toMatch(/\? unknown[\s\S]*not rehearsed: not at level run: there is no local stand-in for the system that com\.example\.Unknown connects to.*it passed level validate/);
  expect(out).toMatch(/failed wrong[\s\S]*configuration tasks\.max/);
  expect(status).toBe(1);
});

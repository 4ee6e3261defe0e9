import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { eventsIn } from '../../../src/cli/log/log-events';
import { firstErrors } from '../../../src/cli/log/task-errors';
import { explainedBy } from '../../../src/families';
import { allDescriptions } from '../../../src/cli/report/descriptions';
import { ERROR_TEXTS } from '../../../src/families/error-texts';
import { FILE, renderHandlerErrors } from '../../../tools/rules/handler-errors';
import { PAGE, renderTroubleshooting } from '../../../tools/rules/troubleshooting';
import { run } from '../run';
import { SAMPLES } from './samples';

const LOGS = join(__dirname, 'logs');
const read = (name: string) => readFileSync(join(LOGS, name), 'utf8');

/** Logs of workers that ran here (provoke.ts), and the entry that says what went wrong in each. */
const RUNS: { readonly [log: string]: string } = {
  'compacted.txt': 'compacted-topic-without-key',
  'dead-letter-replicas.txt': 'dead-letter-queue-replicas',
  'java-version.txt': 'java-version',
  'large.txt': 'record-too-large',
  'missing-directory.txt': 'file-stream-no-file',
  'mongo-refused.txt': 'mongodb-out-of-reach',
  'no-bootstrap-name.txt': 'no-bootstrap-servers',
  'no-brokers.txt': 'brokers-out-of-reach',
  'no-class.txt': 'class-not-in-plugin',
  'no-converter.txt': 'converter-not-in-plugin',
  'no-json.txt': 'no-json',
  'no-login-module.txt': 'login-module',
  'no-map.txt': 'transform-of-another-form',
  'no-number.txt': 'number-of-another-size',
  'no-schema.txt': 'json-without-schema',
  'no-secret.txt': 'secret-is-missing',
  'no-tasks.txt': 'invalid-configuration',
  'no-topic.txt': 'topic-name',
  'no-topics.txt': 'no-topics',
  'no-transform.txt': 'transform-not-in-plugin',
  'no-trust-store.txt': 'trust-store',
  'pg-no-column.txt': 'unknown-field',
  'pg-no-database.txt': 'database-does-not-exist',
  'pg-no-plugin.txt': 'postgres-output-plugin',
  'pg-no-publication-right.txt': 'postgres-publication-right',
  'pg-no-publication.txt': 'postgres-no-publication',
  'pg-no-replication-role.txt': 'postgres-replication-role',
  'pg-password.txt': 'database-password',
  'pg-refused.txt': 'database-refuses-connections',
  'pg-slot-taken.txt': 'postgres-slot-active',
  'pg-tls.txt': 'database-tls',
  'pg-topic-replicas.txt': 'topic-replicas',
  'pg-unknown-host.txt': 'database-unknown-host',
  'topic-is-missing.txt': 'topic-is-missing',
  'topic-replicas.txt': 'topic-replicas',
};

describe('real logs', () => {
  test('are all here', () => {
    expect(readdirSync(LOGS).sort()).toEqual(Object.keys(RUNS).sort());
  });

  test.each(Object.entries(RUNS))('%s', (name, id) => {
    const errors = firstErrors(eventsIn(read(name)));
    const own = errors.filter(({ connector }) => connector === undefined || connector === name.replace('.txt', ''));
    expect([...new Set(own.map(({ known }) => known?.id))]).toEqual([id]);
  });
});

describe('the table', () => {
  test.each(Object.entries(SAMPLES))('%s', (id, text) => {
    expect(explainedBy(text)?.id).toBe(id);
  });

  test('has a case for each entry, and each name once', () => {
    const ids = ERROR_TEXTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect([...new Set([...Object.values(RUNS), ...Object.keys(SAMPLES)])].sort()).toEqual([...ids].sort());
  });

  test('names rules that exist, sections of the runbook that exist, and where it is from', () => {
    const rules = new Set(allDescriptions().map(({ id }) => id));
    const runbook = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'runbook.md'), 'utf8');
    for (const { id, rules: named = [], runbook: section, source } of ERROR_TEXTS) {
      expect([id, named.filter(rule => !rules.has(rule))]).toEqual([id, []]);
      expect([id, named.length > 0 || section !== undefined]).toEqual([id, true]);
      expect([id, section === undefined || runbook.includes(`\n### ${section}\n`)]).toEqual([id, true]);
      expect([id, source.endsWith('.txt') ? RUNS[source] !== undefined : source.startsWith('https://')]).toEqual([id, true]);
    }
  });

  test('is the page of docs', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(renderTroubleshooting());
  });

  test('is what the functions of a deploy know', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(renderHandlerErrors());
  });

  test('does not explain what nobody knows', () => {
    for (const text of ['java.lang.IllegalStateException: the flux capacitor is empty', 'NullPointerException', 'Task threw an uncaught and unrecoverable exception']) {
      expect(explainedBy(text)).toBeUndefined();
    }
  });
});

describe('the command', () => {
  const explain = (log: string, ...more: string[]) => run(['explain', '--log', '-', ...more], {}, log);
  const ids = async (log: string) => ((JSON.parse((await explain(log, '--format', 'json')).out) as { errors: { id?: string }[] }).errors).map(({ id }) => id);

  test('says the first error of each task, at 80 columns', async () => {
    const { status, out } = await explain(read('no-json.txt') + read('pg-slot-taken.txt'));
    expect(status).toBe(0);
    expect(out).toContain('no-json, task 0, 2026-');
    expect(out).toContain('2 of 2 explained');
    expect(out).toContain('MC-DBZ-010 (cdk-msk-connect explain MC-DBZ-010)');
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  test('says so when nothing explains an error', async () => {
    const { status, out } = await explain('[Worker-1] [2026-11-29 10:00:00,000] ERROR [x|task-0] Boom (a.B:1)\njava.lang.IllegalStateException: the flux capacitor is empty');
    expect(status).toBe(0);
    expect(out).toContain('the flux capacitor is empty');
    expect(out).toMatch(/Unknown +not a known error/);
    expect(out).toContain('0 of 1 explained');
  });

  test('reads what CloudWatch Logs gives', async () => {
    const lines = read('no-json.txt').trim().split('\n');
    const worker = '[Worker-0a1b2c3d4e5f60718] ';
    const prefixed = lines.map(line => (line.startsWith('[') ? line : worker + line));
    const cell = (line: string) => `1700108453000,"${line.replace(/"/g, '""')}"`;
    expect(await ids(JSON.stringify({ events: [{ timestamp: 1, message: lines.join('\n') }] }))).toEqual(['no-json']);
    expect(await ids(JSON.stringify({ events: prefixed.map(message => ({ message })) }))).toEqual(['no-json']);
    expect(await ids(JSON.stringify({ results: prefixed.map(value => [{ field: '@timestamp', value: 'x' }, { field: '@message', value }]) }))).toEqual(['no-json']);
    expect(await ids(['timestamp,message', ...prefixed.map(cell)].join('\n'))).toEqual(['no-json']);
    expect(await ids(['timestamp,message', cell(lines.join('\n'))].join('\r\n'))).toEqual(['no-json']);
    expect(await ids(prefixed.map(line => `2026-11-29T10:00:00.123000+00:00 a/stream ${line}`).join('\n'))).toEqual(['no-json']);
  });

  test('lines of workers that stand between each other are told apart', async () => {
    const log = ['[Worker-1] [2026-11-29 10:00:00,000] ERROR [a|task-0] Boom (a.B:1)', '[Worker-2] [2026-11-29 10:00:00,000] ERROR [b|task-0] Boom (a.B:1)',
      '[Worker-1] Caused by: java.lang.OutOfMemoryError: Java heap space', '[Worker-2] Caused by: java.net.ConnectException: Connection refused'].join('\n');
    expect(await ids(log)).toEqual(['out-of-memory', 'target-refuses-connections']);
  });

  test('a stack trace alone is an error as well', async () => {
    expect(await ids('org.apache.kafka.connect.errors.ConnectException: x\n\tat a.b(C.java:1)\nCaused by: java.lang.OutOfMemoryError: Java heap space')).toEqual(['out-of-memory']);
  });

  test('a log without errors, and none at all', async () => {
    expect((await explain('[Worker-1] [2026-11-29 10:00:00,000] INFO [a|task-0] All is well (a.B:1)')).out).toBe('no errors in this log\n');
    expect((await explain('')).out).toBe('no errors in this log\n');
    expect(await run(['explain', '--log', 'no-such.log'])).toMatchObject({ status: 2, err: expect.stringContaining('the log no-such.log cannot be read (ENOENT); specify a file') });
  });

  test('repeats no password', async () => {
    const { out } = await explain('[2026-11-29 10:00:00,000] ERROR [a|task-0] jdbc:postgresql://u:hunter2hunter2@db/x?password=hunter3hunter3 (a.B:1)');
    expect(out).not.toMatch(/hunter[23]/);
  });
});

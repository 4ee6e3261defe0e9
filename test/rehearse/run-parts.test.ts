import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { connectorOf } from '../../src/families';
import { Text } from '../../src/model';
import { LogFile } from '../../src/rehearse/log-file';
import { Progress } from '../../src/rehearse/progress';
import { chooseEnd } from '../../src/rehearse/run/choose-end';
import { LocalPostgres } from '../../src/rehearse/run/database';
import { JdbcSink } from '../../src/rehearse/run/jdbc/jdbc-sink';
import { localize } from '../../src/rehearse/run/localize';
import { madeUpRecords } from '../../src/rehearse/run/made-up-records';
import { statusOf } from '../../src/rehearse/run/status';
import { isCaptured, literalTables } from '../../src/rehearse/run/table-list';
import { declaredTopics, topicsOfSink } from '../../src/rehearse/run/topics';
import { examples, goldenStacks, readGolden } from '../examples/examples';

const texts = (config: { [key: string]: string }) => new Map(Object.entries(config).map(([key, value]) => [key, Text.literal(value)]));

describe('localize', () => {
  test('Kafka clients lose encryption and authentication, topics their replicas', () => {
    const { config, substitutions } = localize(texts({
      'topics': 'a',
      'signal.kafka.bootstrap.servers': 'b-1:9098',
      'producer.override.security.protocol': 'SASL_SSL',
      'schema.history.internal.consumer.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
      'topic.creation.default.replication.factor': '3',
      'topic.creation.default.min.insync.replicas': '2',
      'errors.deadletterqueue.topic.replication.factor': '1',
    }), '127.0.0.1:9', {});
    expect(config).toEqual({
      'topics': 'a',
      'signal.kafka.bootstrap.servers': '127.0.0.1:9',
      'producer.override.security.protocol': 'PLAINTEXT',
      'topic.creation.default.replication.factor': '1',
      'topic.creation.default.min.insync.replicas': '1',
      'errors.deadletterqueue.topic.replication.factor': '1',
    });
    expect(substitutions.map(({ key }) => key)).toEqual([
      'signal.kafka.bootstrap.servers', 'producer.override.security.protocol', 'schema.history.internal.consumer.sasl.jaas.config',
      'topic.creation.default.replication.factor', 'topic.creation.default.min.insync.replicas',
    ]);
  });

  test('a secret in plain text is replaced and never shown; a reference to one is shown', () => {
    const { config, substitutions } = localize(texts({ 'database.password': 'hunter2', 'my.token': '${secretsmanager:shop:token}' }), '', { 'database.password': 'x' });
    expect(config).toEqual({ 'database.password': 'x', 'my.token': 'stand-in' });
    expect(substitutions).toEqual([
      { key: 'database.password', value: '(secret)', standIn: 'x' },
      { key: 'my.token', value: '${secretsmanager:shop:token}', standIn: 'stand-in' },
    ]);
  });

  test('what a part needs and is not set is added, what is replaced by nothing is left out', () => {
    const { config, substitutions } = localize(texts({ a: '1', b: '2' }), '', { a: undefined, c: '3', d: undefined });
    expect(config).toEqual({ b: '2', c: '3' });
    expect(substitutions).toEqual([{ key: 'a', value: '1', standIn: '(omitted)' }, { key: 'c', value: '(not set)', standIn: '3' }]);
  });
});

describe('tables', () => {
  test('entries that name a table are told from regular expressions', () => {
    expect(literalTables('public.orders, shop\\.lines ,public.o.*,orders')).toEqual([{ schema: 'public', table: 'orders' }, { schema: 'shop', table: 'lines' }]);
  });

  test.each([
    ['public.orders', { 'table.include.list': 'public.o.*' }, true],
    ['public.Orders', { 'table.include.list': 'public.orders' }, true],
    ['public.orders_old', { 'table.include.list': 'public.orders' }, false],
    ['public.orders', { 'table.exclude.list': 'public.orders' }, false],
    ['public.orders', { 'schema.include.list': 'shop' }, false],
    ['public.orders', {}, true],
  ])('%s with %j: %s', (table, config, captured) => expect(isCaptured(table, config as { [key: string]: string })).toBe(captured));
});

test('each connector of an example has a local part, or a reason by name', () => {
  const classes = examples().flatMap(({ name }) => goldenStacks(name).flatMap(stack => [...JSON.stringify(readGolden(name, stack)).matchAll(/"connector\.class":"([\w.]+)"/g)].map(match => match[1])));
  const unknown = [...new Set(classes)].filter(name => connectorOf(name)?.end === undefined && connectorOf(name)?.noEnd === undefined);
  expect(classes.length).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
  expect(chooseEnd('a', { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector' }, undefined as never)).toMatch(/MongoSourceConnector connects to, because the stand-in for MongoDB does not support change streams; there are local stand-ins for /);
});

describe('chooseEnd', () => {
  const options = { connect: undefined as never, postgres: undefined as never, mariaDb: undefined as never, openSearch: undefined as never, mongoDb: undefined as never, functions: [], neighbours: { sinks: [], compacted: [] }, given: { count: 1 }, server: 'a', directory: '/tmp' };
  test('a list that names no table needs --sql', () => {
    const config = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'table.include.list': 'public\\..*' };
    expect(chooseEnd('a', config, options)).toMatch(/does not name a table to generate; specify the schema and rows with --sql FILE/);
    expect(chooseEnd('a', config, { ...options, given: { count: 1, sql: '' } })).toMatchObject({ kind: 'source' });
  });

  test('a JDBC sink to another database is not rehearsed, one whose address only the deploy knows is', () => {
    const config = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'connection.url': 'jdbc:redshift://a/b' };
    expect(chooseEnd('a', config, options)).toBe('its database is jdbc:redshift; only PostgreSQL, MySQL and MariaDB are available locally');
    expect(chooseEnd('a', { ...config, 'connection.url': 'jdbc:mysql://a/b' }, options)).toMatchObject({ kind: 'sink' });
    expect(chooseEnd('a', { ...config, 'connection.url': 'stand-in' }, options)).toMatchObject({ kind: 'sink' });
  });
});

test.each([
  ['jdbc:postgresql://db:5432/mirror?sslmode=require&reWriteBatchedInserts=true&sslrootcert=/ca', 'jdbc:postgresql://127.0.0.1:9/mirror?reWriteBatchedInserts=true'],
  ['jdbc:postgresql://db:5432/mirror?sslmode=require', 'jdbc:postgresql://127.0.0.1:9/mirror'],
  ['jdbc:postgresql://db:5432/mirror', 'jdbc:postgresql://127.0.0.1:9/mirror'],
  ['jdbc:postgresql://db:5432/mirror?user=me&password=hunter22&ApplicationName=a', 'jdbc:postgresql://127.0.0.1:9/mirror?ApplicationName=a'],
  ['stand-in', 'jdbc:postgresql://127.0.0.1:9/rehearsal'],
])('a JDBC sink to %s is told to write to %s', async (url, local) => {
  class NamedPostgres extends LocalPostgres {
    start = async () => ({ host: '127.0.0.1', port: 9, user: 'u', password: 'p', pid: 1 });
    create = async (name: string) => name;
  }
  const postgres = new NamedPostgres(undefined as never, undefined as never, undefined as never);
  const servers = { postgres, mariaDb: undefined as never };
  const debezium = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'connection.url': url, 'schema.evolution': 'basic' };
  expect(await new JdbcSink(debezium, servers).start()).toEqual({ 'connection.url': local, 'connection.username': 'u', 'connection.password': 'p' });
  const confluent = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'connection.url': url, 'auto.create': 'true' };
  expect(await new JdbcSink(confluent, servers).start()).toEqual({ 'connection.url': local, 'connection.user': 'u', 'connection.password': 'p' });
  // of tables that the user makes himself nothing is known, so the connector makes them here
  expect(await new JdbcSink({ ...debezium, 'schema.evolution': 'none' }, servers).start()).toMatchObject({ 'schema.evolution': 'basic' });
  expect(await new JdbcSink({ ...confluent, 'auto.create': 'false' }, servers).start()).toMatchObject({ 'auto.create': 'true', 'auto.evolve': 'true' });
});

test('replication slots of different servers do not meet on the one local server, those of one do', () => {
  const postgres = new LocalPostgres(undefined as never, undefined as never, undefined as never);
  expect([postgres.slot('shop', 'a'), postgres.slot('shop', 'b'), postgres.slot('shop', 'b'), postgres.slot('shop', 'a')]).toEqual(['shop', 'shop_2', 'shop_2', 'shop']);
});

describe('madeUpRecords', () => {
  const json = 'org.apache.kafka.connect.json.JsonConverter';
  test('in the format of the converters, the worker\'s where the connector names none', () => {
    const [record] = madeUpRecords({ 'value.converter': json }, { 'key.converter': json, 'key.converter.schemas.enable': 'false' }, 7, 1) as any;
    expect(record.key).toBe('{"id":7}');
    expect(JSON.parse(record.value)).toMatchObject({ schema: { type: 'struct' }, payload: { id: 7, name: 'row 7' } });
    expect(madeUpRecords({}, {}, 1, 1)).toEqual([{ key: '1', value: 'row 1' }]);
  });

  test('a converter of which nothing is known', () => {
    expect(madeUpRecords({ 'value.converter': 'com.example.Avro' }, {}, 1, 1)).toMatch(/value\.converter is com\.example\.Avro.*together with the source/);
  });
});

test('a status says how many tasks are in which state, and the first error with its innermost cause', () => {
  const trace = 'org.apache.kafka.connect.errors.ConnectException: no\n\tat a.b(C.java:1)\nCaused by: java.io.IOException: because\n\tat d\nCaused by: java.net.ConnectException: refused\n';
  expect(statusOf({ connector: { state: 'RUNNING' }, tasks: [{ state: 'RUNNING' }, { state: 'FAILED', trace }, { state: 'RUNNING' }] })).toEqual({
    connector: 'RUNNING', tasks: '2 RUNNING, 1 FAILED', error: 'org.apache.kafka.connect.errors.ConnectException: no, caused by java.net.ConnectException: refused',
  });
  expect(statusOf(null)).toEqual({ connector: 'UNKNOWN', tasks: 'none', error: undefined });
});

test('topics: each declared one once, as one broker can have it; a sink reads those it lists or those its pattern matches', () => {
  const topic = { name: Text.literal('a'), partitions: 3, replicationFactor: 3, config: texts({ 'min.insync.replicas': '2', 'cleanup.policy': 'compact' }) };
  const deployment = { name: 'c', source: 's', scope: 'deployment', topics: [topic, { name: Text.reference('X') }] } as const;
  expect(declaredTopics([deployment, deployment])).toEqual([{ name: 'a', partitions: 3, config: { 'min.insync.replicas': '1', 'cleanup.policy': 'compact' } }]);
  expect(topicsOfSink({ topics: 'a, b' }, ['c'])).toEqual(['a', 'b']);
  expect(topicsOfSink({ 'topics.regex': 'shop\\..*' }, ['shop.a', 'shopping', 'old.shop.a'])).toEqual(['shop.a']);
});

test('progress is for terminals only', () => {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const silent = new Progress(stream, false);
  silent.step('a');
  silent.done();
  expect(written).toEqual([]);
  const shown = new Progress(stream, true);
  shown.step('starting Kafka');
  shown.done();
  expect(written).toEqual(['\r\u001b[2Kstarting Kafka (0 s)', '\r\u001b[2K']);
});

test('a log has an end', () => {
  const directory = mkdtempSync(join(tmpdir(), 'log-'));
  const log = new LogFile(join(directory, 'log'), 100);
  for (let line = 0; line < 1000; line++) {
    log.write('twenty bytes of text');
  }
  log.close();
  log.write('after the end');
  const text = readFileSync(join(directory, 'log'), 'utf-8');
  expect(text).toMatch(/^(twenty bytes of text\n){4}\(the log is truncated here, because it exceeds 100 bytes\)\n$/);
  rmSync(directory, { recursive: true });
});

import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as rds from 'aws-cdk-lib/aws-rds';
import { readSubjects } from '../../src/rehearse/subjects';
import type { Subject } from '../../src/rehearse/subjects';
import { DebeziumSource, JdbcSink, JdbcTables, RecordEncoding } from '../../src/connectors';
import { SourceDatabase } from '../../src/databases';
import { LocalPipeline, eventually } from '../support/local-pipeline';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'postgres-to-jdbc-'));

/** All that differs from the deployment: where the servers are, who is let in, how the way is encrypted, how many brokers there are. */
const REPLACED = {
  source: ['database.hostname', 'database.password', 'database.port', 'database.sslmode', 'database.user', 'topic.creation.default.replication.factor'],
  sink: ['connection.password', 'connection.url', 'connection.username'],
};

let pipeline: LocalPipeline;

/** The cloud assembly of a source and a sink whose props say no more than they must. */
function subjects(): Subject[] {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const source = DebeziumSource.postgres({
    database: stage.postgres(),
    topicPrefix: 'shop',
    tables: ['public.orders', 'public.lines'],
    recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
  });
  const mirror = new rds.DatabaseInstance(stage.stack, 'Mirror', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: stage.vpc, databaseName: 'mirror',
  });
  stage.connector('Source', source);
  stage.connector('Sink', JdbcSink.debezium({ database: SourceDatabase.fromInstance(mirror, { databaseName: 'mirror' }), changesFrom: source, tables: JdbcTables.MANAGED }));
  return readSubjects(stage.app.synth().directory, [], undefined, scratch);
}

const SCHEMA = `
CREATE TABLE orders (id int PRIMARY KEY, customer text, price numeric(12,4), qty int, ts timestamptz, day date, note text, active boolean);
CREATE TABLE lines (order_id int, line int, label text, amount numeric(12,4), PRIMARY KEY (order_id, line));
-- the note cannot be compressed and is stored apart
INSERT INTO orders SELECT n, 'c' || n, n * 1.0001, n, '2024-02-29 13:14:15.123456Z'::timestamptz + n * interval '1 hour', '2024-02-29'::date + n,
  (SELECT string_agg(md5(n::text || i::text), '') FROM generate_series(1, 400) i), n % 2 = 0 FROM generate_series(1, 50) n;
INSERT INTO lines SELECT o, l, 'line ' || l, o + l / 10.0 FROM generate_series(1, 20) o, generate_series(1, 3) l;
`;

beforeAll(async () => {
  pipeline = await LocalPipeline.start('shop', 'mirror');
  await pipeline.sql('shop', SCHEMA);
  const [source, sink] = subjects();
  const replacedOfSource = await pipeline.runSource(source);
  await pipeline.awaitTopics('shop.public.orders', 'shop.public.lines');
  const { host, port, user, password } = pipeline.server;
  const replacedOfSink = await pipeline.run(sink, {
    'connection.url': `jdbc:postgresql://${host}:${port}/mirror`, 'connection.username': user, 'connection.password': password,
  });
  expect({ source: replacedOfSource.sort(), sink: replacedOfSink.sort() }).toEqual(REPLACED);
}, 300_000);

afterAll(async () => {
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

/** Every row and column of both tables at both ends. */
async function sameRows(columns: string): Promise<void> {
  for (const [table, listed, key] of [['orders', columns, 'id'], ['lines', 'order_id, line, label, amount', 'order_id, line']]) {
    const rows = (database: string, from: string) => pipeline.sql(database, `SELECT ${listed} FROM ${from} ORDER BY ${key}`);
    const expected = await rows('shop', table);
    await eventually(() => rows('mirror', `shop_public_${table}`), actual => expect(actual).toEqual(expected));
  }
}

const COLUMNS = 'id, customer, price, qty, ts, day, note, active';
const WITH_EXTRA = `${COLUMNS}, extra`;
const WITHOUT_ACTIVE = WITH_EXTRA.replace(', active', '');
const mirrored = async (query: string) => (await pipeline.sql('mirror', query)).map(row => row.join());

// one after the other on the same tables
const CHANGES: [string, string, string, string, string[]][] = [
  ['snapshot', 'SELECT 1', COLUMNS, 'SELECT count(*) FROM shop_public_orders UNION ALL SELECT count(*) FROM shop_public_lines', ['50', '60']],
  ['insert', 'INSERT INTO orders VALUES (100, \'zoë "quoted"\', 99.9999, 1, now(), \'2026-01-31\', \'x\', true)', COLUMNS,
    'SELECT customer, price FROM shop_public_orders WHERE id = 100', ['zoë "quoted",99.9999']],
  ['insert of a row of nulls', 'INSERT INTO orders (id) VALUES (101)', COLUMNS, 'SELECT count(*) FROM shop_public_orders WHERE id = 101 AND note IS NULL', ['1']],
  ['update with an untouched TOAST column', 'UPDATE orders SET qty = qty + 1000 WHERE id <= 10', COLUMNS,
    'SELECT qty, length(note) FROM shop_public_orders WHERE id = 10', ['1010,12800']],
  ['columns to NULL', 'UPDATE orders SET customer = NULL, price = NULL, ts = NULL, day = NULL, active = NULL WHERE id = 3', COLUMNS,
    'SELECT count(*) FROM shop_public_orders WHERE id = 3 AND coalesce(customer, price::text, ts::text, day::text, active::text) IS NULL', ['1']],
  ['delete', 'DELETE FROM orders WHERE id IN (4, 5); DELETE FROM lines WHERE order_id = 2 AND line = 1', COLUMNS,
    'SELECT id FROM shop_public_orders WHERE id IN (4, 5)', []],
  ['change of a single key', 'UPDATE orders SET id = 206 WHERE id = 6', COLUMNS, 'SELECT id FROM shop_public_orders WHERE id IN (6, 206)', ['206']],
  ['change of a composite key', 'UPDATE lines SET line = 9 WHERE order_id = 3 AND line = 3', COLUMNS,
    'SELECT line FROM shop_public_lines WHERE order_id = 3 ORDER BY line', ['1', '2', '9']],
  ['delete and insert in one transaction', 'BEGIN; DELETE FROM orders WHERE id = 7; INSERT INTO orders (id, customer) VALUES (7, \'again\'); COMMIT', COLUMNS,
    'SELECT customer FROM shop_public_orders WHERE id = 7 AND note IS NULL', ['again']],
  ['500 updates of one row', 'DO $$ BEGIN FOR n IN 1..500 LOOP UPDATE orders SET qty = n WHERE id = 8; END LOOP; END $$', COLUMNS,
    'SELECT qty FROM shop_public_orders WHERE id = 8', ['500']],
  ['ADD COLUMN and update', 'ALTER TABLE orders ADD COLUMN extra text; UPDATE orders SET extra = \'e\' || id WHERE id IN (9, 10)', WITH_EXTRA,
    'SELECT extra FROM shop_public_orders WHERE extra IS NOT NULL ORDER BY id', ['e9', 'e10']],
  ['DROP COLUMN and update', 'ALTER TABLE orders DROP COLUMN active; UPDATE orders SET customer = \'after the drop\' WHERE id = 11', WITHOUT_ACTIVE,
    'SELECT customer FROM shop_public_orders WHERE id = 11', ['after the drop']],
  ['ALTER TYPE and update', 'ALTER TABLE orders ALTER COLUMN qty TYPE bigint; UPDATE orders SET qty = 123456 WHERE id = 12', WITHOUT_ACTIVE,
    'SELECT qty FROM shop_public_orders WHERE id = 12', ['123456']],
];

test('the long column is stored apart, or its test would show nothing', async () => {
  const [[size]] = await pipeline.sql('shop', 'SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE relname = \'orders\'');
  expect(Number(size)).toBeGreaterThan(0);
});

test.each(CHANGES)('%s', async (_, statements, columns, query, expected) => {
  await pipeline.sql('shop', statements);
  await sameRows(columns);
  await eventually(() => mirrored(query), actual => expect(actual).toEqual(expected));
});

test('both connectors run to the end, without an error', async () => {
  await pipeline.expectRunning('source', { timeout: 5 });
  await pipeline.expectRunning('sink', { timeout: 5 });
});

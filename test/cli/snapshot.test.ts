import { run } from './run';

const source = (more: object = {}, name = 'shop') => ({ name, config: {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'table.include.list': 'public.orders, public\\.c.*', 'signal.data.collection': 'cdc.signal', ...more,
} });
const snapshot = (args: string[], files: Record<string, object>) => run(['snapshot', ...args], files);

test('the statement is for the table of signals of the source', async () => {
  const { status, out } = await snapshot(['c.json', '--tables', 'public.orders', 'public.customers'], { 'c.json': source() });
  expect(out).toMatch(/^INSERT INTO "cdc"\."signal" \(id, type, data\) VALUES \('[0-9a-f-]{36}', 'execute-snapshot', '\{"type":"incremental","data-collections":\["public\.orders","public\.customers"\]\}'\);\n$/);
  expect(status).toBe(0);
});

test('names are quoted as the database does', async () => {
  const mysql = source({ 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'table.include.list': "shop.it's" });
  expect((await snapshot(['c.json', '--tables', "shop.it's"], { 'c.json': mysql })).out).toMatch(/^INSERT INTO `cdc`\.`signal` .*"shop\.it''s"/);
});

test('SQL Server has brackets, and the name of the database in signals', async () => {
  const sqlServer = (names: string) => source({
    'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'table.include.list': 'dbo.orders', 'database.names': names, 'signal.data.collection': 'shop.debezium.sig]nal',
  });
  const outOf = async (names: string) => (await snapshot(['c.json', '--tables', 'dbo.orders'], { 'c.json': sqlServer(names) })).out;
  expect(await outOf('shop')).toMatch(/^INSERT INTO \[shop\]\.\[debezium\]\.\[sig\]\]nal\] .*"data-collections":\["shop\.dbo\.orders"\]/);
  // of several databases, nobody knows which one is meant
  expect(await outOf('shop,other')).toMatch(/"data-collections":\["dbo\.orders"\]/);
});

test('of several sources, the one that is named', async () => {
  const files = { 'd/a.json': source({}, 'first'), 'd/b.json': source({ 'signal.data.collection': 'other.signal' }, 'second') };
  expect((await snapshot(['d', '--tables', 'public.orders', '--connector', 'second'], files)).out).toMatch(/^INSERT INTO "other"\."signal"/);
  expect(await snapshot(['d', '--tables', 'public.orders'], files)).toMatchObject({ status: 2, err: expect.stringMatching(/there are several sources; specify one of first, second/) });
  expect(await snapshot(['d', '--tables', 'public.orders', '--connector', 'third'], files)).toMatchObject({ status: 2, err: expect.stringMatching(/there is no source "third"; specify one of first, second/) });
});

test.each<[string, object, RegExp]>([
  ['a table that the source does not capture', source({ 'table.include.list': 'public.customers' }), /the source does not capture public\.orders; table\.include\.list is public\.customers/],
  ['a source without a table of signals', source({ 'signal.data.collection': undefined }), /the source has no signaling table \(signal\.data\.collection\); prepare its database/],
  ['no source', { name: 'sink', config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'topics': 'a' } }, /the input contains no Debezium source/],
])('%s is one clear sentence', async (_what, file, message) => {
  expect(await snapshot(['c.json', '--tables', 'public.orders'], { 'c.json': file })).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
});

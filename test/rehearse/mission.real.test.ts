import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { exampleAssembly } from './example-assembly';
import { rehearseToJson } from './run-rehearse';

// whole pipelines of the examples on real parts; where no folder with the makers' archives is named, with stand-ins for the sinks
const scratch = mkdtempSync(join(tmpdir(), 'mission-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('PostgreSQL to OpenSearch, signed, with a bad record and all workers killed: documents are the rows', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('cdc-postgres-to-opensearch', scratch), '--poison', '--kill');
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  // what the killed worker had not committed comes again
  expect(source.figures).toMatchObject({ 'rows in': 2000, 'records out': 2000, 'changes': expect.stringMatching(/^6 inserts, 20 updates, 10 deletes, TRUNCATE of 998 rows and 100 inserts: \d+ records$/) });
  // the login that the preparation of the deploy made
  expect(source.substitutions).toContainEqual(expect.objectContaining({ key: 'database.user', standIn: 'cdc_shop' }));
  expect(sink.figures).toMatchObject({
    'documents out': 1995,
    'dead letters': expect.any(Number),
    'compared': '1995 documents, 4 deletions',
    'rows compared with their tables': '1995 of 2 tables, value by value',
    'requests': expect.stringMatching(/^\d+ with a valid signature$/),
  });
  // rows that hurt: what the destination cannot hold is told
  expect(sink.notes).toContain('public.orders: 1 row has a key longer than the 512 bytes that the sink supports; they are in its dead-letter queue');
  expect(source.notes).toEqual([
    'no table without a key was generated: the preparation of the database does not publish such tables, because their rows could not be changed',
    expect.stringMatching(/^the time 24:00:00 was not generated: /),
    'TRUNCATE deleted 898 rows of public.customers, but the source skips it (skipped.operations), so the sinks keep them',
  ]);
  expect(status).toBe(0);
}, 240_000);

test('PostgreSQL to Parquet in S3, upgraded: each record once and in order, read back by Apache\'s libraries', async () => {
  const assembly = await exampleAssembly('s3-archive-parquet', scratch);
  const { report, err, status } = await rehearseToJson(scratch, assembly, '--upgrade', assembly);
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  expect(source.figures.replacement).toMatch(/^5 rows of public\.\w+ written in the meantime, 5 arrived, 0 records were sent again$/);
  // of orders 1000 rows, 13 inserts and updates, 100 inserts after a TRUNCATE, 5 meanwhile, and 5 deletions, each a record that says so; of customers, without a key, 1000 rows and 3
  expect(sink.figures).toMatchObject({
    'compared': expect.stringMatching(/^2126 records in \d+ objects \(parquet\)$/), 'rows compared with their tables': '2001 of 2 tables, value by value', 'replacement': '5 records written in the meantime, all read',
  });
  expect(status).toBe(0);
}, 240_000);

test('MySQL to OpenSearch, by a password, both replaced: documents are the rows', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('cdc-aurora-mysql-to-opensearch', scratch), '--replace');
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  expect(source).toMatchObject({ figures: { 'rows in': 2000, 'records out': 2000, 'changes': '6 inserts, 20 updates, 10 deletes, TRUNCATE of 998 rows and 100 inserts: 136 records' } });
  expect(sink.figures).toMatchObject({ 'compared': '1995 documents, 4 deletions', 'rows compared with their tables': '1995 of 2 tables, value by value', 'requests': expect.stringMatching(/^\d+ with the configured password$/) });
  expect(source.substitutions).toContainEqual(expect.objectContaining({ key: 'database.user', standIn: 'cdc' }));
  expect(status).toBe(0);
}, 240_000);

test('a database that the deploy could not prepare fails on the laptop, with what to do', async () => {
  const sql = join(scratch, 'keyless.sql');
  writeFileSync(sql, 'CREATE TABLE public.orders (id int); CREATE TABLE public.customers (id int PRIMARY KEY);');
  const assembly = await exampleAssembly('cdc-postgres-to-opensearch', scratch);
  const { report, status } = await rehearseToJson(scratch, assembly, '--level', 'run', '--connector', 'shop-source', '--sql', sql);
  expect(JSON.stringify(report.connectors[0].problems)).toMatch(/the preparation of the database \(\w+\) failed: public\.orders has no primary key: published, the application could no longer update/);
  expect(status).toBe(1);
});

test('MirrorMaker 2 between two brokers: source, checkpoints and heartbeats', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('cluster-replication', scratch), '--level', 'run');
  expect(err).toBe('');
  expect(report.connectors.flatMap((each: any) => each.problems)).toEqual([]);
  const [source] = report.connectors;
  expect(source.figures).toMatchObject({ 'rows in': 2000, 'changes': expect.stringMatching(/^20 records of the source cluster: /) });
  expect(status).toBe(0);
}, 240_000);

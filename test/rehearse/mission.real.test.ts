import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { exampleAssembly } from './example-assembly';
import { rehearseToJson } from './run-rehearse';

// whole pipelines of the examples on real parts; where no folder with the makers' archives is named, with stand-ins for the sinks
const scratch = mkdtempSync(join(tmpdir(), 'mission-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('PostgreSQL to OpenSearch, signed: documents are the rows', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('cdc-postgres-to-opensearch', scratch), '--level', 'run');
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  expect(source.figures).toMatchObject({ 'rows in': 2000, 'records out': 2000 });
  expect(sink.figures).toMatchObject({
    'documents out': 1996, 'compared': '1996 documents, 4 deletions', 'requests': expect.stringMatching(/^\d+ with a right signature$/),
  });
  expect(status).toBe(0);
}, 240_000);

test('PostgreSQL to Parquet in S3: each record once and in order, read back by Apache\'s libraries', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('s3-archive-parquet', scratch), '--level', 'run');
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  // 2000 rows, 26 inserts and updates; a deletion is a record of its own, that says so
  expect(sink.figures.compared).toMatch(/^2036 records in \d+ objects \(parquet\)$/);
  expect(status).toBe(0);
}, 240_000);

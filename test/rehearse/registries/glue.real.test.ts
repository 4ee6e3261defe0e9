import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { exampleAssembly } from '../example-assembly';
import { rehearseToJson } from '../run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'glue-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('PostgreSQL to Avro with schemas in AWS Glue to Parquet in S3: each row of both tables, once and in order', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('glue-avro-parquet', scratch), '--level', 'run');
  expect(err).toBe('');
  const [source, sink] = report.connectors;
  expect([...source.problems, ...sink.problems]).toEqual([]);
  expect(source.figures).toMatchObject({ 'rows in': 2000 });
  // 2000 rows, 26 inserts and updates; a deletion is a record of its own, that says so
  expect(sink.figures.compared).toMatch(/^2\d{3} records in \d+ objects \(parquet\)$/);
  for (const [{ substitutions }, property] of [[source, 'key.converter'], [source, 'value.converter'], [sink, 'value.converter']]) {
    expect(substitutions).toContainEqual({ key: `${property}.endpoint`, value: '(not set)', standIn: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) });
  }
  expect(status).toBe(0);
}, 300_000);

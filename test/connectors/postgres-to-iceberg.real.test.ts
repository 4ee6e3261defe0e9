import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ChangeHistory, DebeziumSource, IcebergCatalog, IcebergSink, RecordEncoding } from '../../src/connectors';
import { rehearseToJson } from '../rehearse/run-rehearse';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'postgres-to-iceberg-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('what the presets of Debezium and Iceberg make runs from PostgreSQL to a table on a stand-in for S3', async () => {
  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const source = DebeziumSource.postgres({
    database: stage.postgres(),
    topicPrefix: 'shop',
    tables: ['public.orders'],
    recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
    // Iceberg appends: a deletion can only be kept as a row that says so
  }).forArchive({ rewritesDeletions: true, hasColumns: true, history: ChangeHistory.CHANGES });
  stage.connector('Source', source);
  stage.connector('Lake', IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: new s3.Bucket(stage.stack, 'Bucket'), prefix: 'warehouse/', databases: ['shop'] }),
    tables: ['shop.orders'],
    controlTopic: 'control-lake',
    changesFrom: source,
    config: { 'iceberg.tables.auto-create-enabled': 'true' },
  }));
  const { report, err } = await rehearseToJson(scratch, stage.app.synth().directory, '--level', 'run');
  expect(report ?? err).toHaveProperty('connectors');
  const outcomes = Object.fromEntries(report.connectors.map((outcome: any) => [outcome.name, outcome]));
  expect([...outcomes.source.problems, ...outcomes.lake.problems]).toEqual([]);
  expect(outcomes.source).toMatchObject({ passed: true, figures: { 'records out': 1000 } });
  expect(outcomes.lake.passed).toBe(true);
  expect(outcomes.lake.figures['records in']).toBeGreaterThanOrEqual(1000);
  expect(outcomes.lake.figures['data files out']).toBeGreaterThanOrEqual(1);
}, 240_000);

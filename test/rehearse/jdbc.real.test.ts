import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Size, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Connector, DatabaseEngine, JdbcSink, JdbcSource, JdbcSourceMode, KafkaVpc, RecordEncoding, ServerlessCluster, SourceDatabase } from '../../src';
import { WITHOUT_ARCHIVES } from '../examples/examples';
import { exampleAssembly, packArchives } from './example-assembly';
import { rehearseToJson } from './run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'jdbc-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('MySQL by number and time to PostgreSQL by key, both replaced: the rows of the tables are those that were read', async () => {
  const { report, err, status } = await rehearseToJson(scratch, await exampleAssembly('jdbc-tables', scratch), '--replace');
  expect(err).toBe('');
  const [source, rows, log] = report.connectors;
  expect([...source.problems, ...rows.problems]).toEqual([]);
  expect(source.figures).toMatchObject({
    'rows in': 2000, 'records out': 2000, 'changes': '6 inserts, 20 updates: 26 records', 'replacement': expect.stringMatching(/^5 rows of shop\.\w+ written in the meantime, 5 arrived, 0 records were sent again$/),
  });
  expect(rows.figures).toMatchObject({
    'rows out': 2011,
    'compared': '2011 rows of 2 tables, value by value, 0 deletions',
    'rows compared with their tables': '2011 of 2 tables, value by value',
    'replacement': '5 records written in the meantime, all read',
  });
  expect(rows.figures).not.toHaveProperty('not compared');
  // rows that hurt, as far as the connector can read them
  expect(source.notes).toEqual([
    expect.stringMatching(/^no text of more than 1 MB was generated: producer\.override\.max\.request\.size is not set/),
    'no BIGINT UNSIGNED above 9223372036854775807 was generated, because the connector reads it as a signed number',
    'no TIME of 24 hours or more, or below 0, was generated, because the type Time of Kafka Connect does not support it',
    'no row was deleted, because the connector polls rows and cannot detect deletions',
  ]);
  expect(log.notRehearsed).toMatch(/its database is jdbc:redshift; only PostgreSQL, MySQL and MariaDB are available locally/);
  expect(status).toBe(2);
}, 240_000);

/** Rows of PostgreSQL by their number in MariaDB, each record a row, by the connectors of Confluent: of those no example stands in the repository. */
function confluentTables(outdir: string): void {
  const app = new App({ outdir, context: WITHOUT_ARCHIVES });
  const stack = new Stack(app, 'Tables', { env: { account: '111122223333', region: 'eu-central-1' } });
  const cluster = new ServerlessCluster(stack, 'Kafka', { vpc: new KafkaVpc(stack, 'Network', {}).vpc });
  const database = (name: string, engine: DatabaseEngine) => SourceDatabase.fromEndpoint({
    engine,
    host: `${name}.example.internal`,
    databaseName: name,
    secret: secretsmanager.Secret.fromSecretNameV2(stack, name, `${name}/kafka`),
    securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, `${name}Group`, 'sg-0a1b2c3d4e5f60718')],
  });
  const source = JdbcSource.confluent({
    database: database('shop', DatabaseEngine.POSTGRES),
    topicPrefix: 'shop_',
    tables: ['orders'],
    mode: JdbcSourceMode.incrementing('id'),
    recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
  });
  new Connector(stack, 'Source', { connectorName: 'rows', cluster, definition: source, maxRecordSize: Size.mebibytes(4) });
  // its tables are the user's own
  new Connector(stack, 'Log', { connectorName: 'log', cluster, definition: JdbcSink.confluent({ database: database('reports', DatabaseEngine.MARIADB), changesFrom: source, keyColumns: ['id'] }) });
  app.synth();
}

test('PostgreSQL by number to MariaDB, by the connectors of Confluent', async () => {
  const outdir = join(scratch, 'confluent');
  confluentTables(outdir);
  await packArchives(outdir);
  const { report, err, status } = await rehearseToJson(scratch, outdir, '--level', 'run');
  expect(err).toBe('');
  const [source, log] = report.connectors;
  expect([...source.problems, ...log.problems]).toEqual([]);
  // an update changes no number, so that it is not seen
  expect(source.figures).toMatchObject({ 'rows in': 1000, 'records out': 1000, 'changes': '3 inserts, 0 updates: 3 records' });
  expect(source.notes).toEqual([
    'the time 24:00:00 was not generated, because the type Time of Kafka Connect does not support it',
    'no row was deleted, because the connector polls rows and cannot detect deletions',
  ]);
  expect(log.figures).toMatchObject({ compared: '1003 rows of 1 table, value by value, 0 deletions' });
  expect(log.substitutions).toContainEqual(expect.objectContaining({ key: 'auto.create', standIn: 'true' }));
  expect(status).toBe(0);
}, 240_000);

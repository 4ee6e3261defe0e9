import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { knownOrigin, packPluginSync } from '../../../src/plugins';
import { SHOP_ORDERS, writeAssembly } from '../assembly';
import { exampleAssembly } from '../example-assembly';
import { rehearseToJson } from '../run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'glue-'));
const AVRO = 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter';

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

test('keys and values in one registry: the task fails as it would on AWS', async () => {
  const archive = join(scratch, 'source.zip');
  packPluginSync({ origins: [knownOrigin('debezium-postgres')!, knownOrigin('glue-schema-registry')!], kafkaConnectVersion: '3.7.x' }, archive);
  const converter = (property: string) => ({
    [property]: AVRO,
    [`${property}.region`]: 'eu-central-1',
    [`${property}.registry.name`]: 'both',
    [`${property}.schemaAutoRegistrationEnabled`]: 'true',
    [`${property}.avroRecordType`]: 'GENERIC_RECORD',
  });
  const config = {
    ...SHOP_ORDERS, ...converter('key.converter'), ...converter('value.converter'), 'tasks.max': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.partitions': '1',
  };
  const template = writeAssembly(join(scratch, 'one-registry'), [{ name: 'shop-source', archive, config }]);
  const { report } = await rehearseToJson(scratch, template, '--level', 'run', '--timeout', '60');
  expect(report.connectors[0].problems.map(({ message }: any) => message)).toContainEqual(expect.stringMatching(/Schema Evolution|evolution|FAILURE|compatib/i));
}, 300_000);

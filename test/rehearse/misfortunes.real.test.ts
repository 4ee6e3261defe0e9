import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { knownOrigin, packPluginSync } from '../../src/plugins';
import { connectFile, debeziumPostgres } from './archives';
import type { TestConnector } from './assembly';
import { SHOP_ORDERS, writeAssembly } from './assembly';
import { rehearseToJson } from './run-rehearse';
import { compilePlugin } from './test-plugins';

const scratch = mkdtempSync(join(tmpdir(), 'misfortunes-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SQL = `
CREATE TABLE orders (id int PRIMARY KEY, label text);
INSERT INTO orders SELECT n, 'order ' || n FROM generate_series(1, 20) n;
CREATE TABLE documents (id int PRIMARY KEY, body text);
INSERT INTO documents VALUES (1, 'short'), (7, repeat('x', 1100000)), (8, 'after it');
CREATE TABLE notes (note text);
INSERT INTO notes VALUES ('without a key');`;

async function source(name: string, table: string, config: { readonly [key: string]: string } = {}): Promise<TestConnector> {
  return {
    name,
    archive: await debeziumPostgres(),
    config: {
      ...SHOP_ORDERS, 'table.include.list': `public.${table}`, 'topic.prefix': name, 'slot.name': name, 'publication.name': name,
      'topic.creation.default.replication.factor': '3', 'topic.creation.default.partitions': '1', ...config,
    },
  };
}

function sinks(...behaviours: string[]): TestConnector[] {
  const archive = compilePlugin(scratch, 'io/aiven/kafka/connect/s3/AivenKafkaConnectS3SinkConnector.java', 'behaving');
  return behaviours.map((behaviour) => {
    const name = behaviour.replace(/ /g, '-');
    return {
      name,
      archive,
      config: {
        'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'tasks.max': '1', 'topics': `to-${name}`, 'aws.s3.bucket.name': 'archive',
        'format.output.type': 'jsonl', 'format.output.fields': 'key', behaviour,
      },
    };
  });
}

/** A sink of two topics that no source writes. */
const alone = async (): Promise<TestConnector> => ({
  name: 'alone', archive: await connectFile(), config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': '1', 'topics': 'a,b', 'file': '/out' },
});

/** A source of Avro, with the schemas of keys and values under one name. */
async function ofOneRegistry(): Promise<TestConnector> {
  const archive = join(scratch, 'glue.zip');
  packPluginSync({ origins: [knownOrigin('debezium-postgres')!, knownOrigin('glue-schema-registry')!], kafkaConnectVersion: '3.7.x' }, archive);
  const converter = (property: string) => ({
    [property]: 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter',
    [`${property}.region`]: 'eu-central-1',
    [`${property}.registry.name`]: 'both',
    [`${property}.schemaAutoRegistrationEnabled`]: 'true',
    [`${property}.avroRecordType`]: 'GENERIC_RECORD',
  });
  return { ...await source('registry', 'orders', { ...converter('key.converter'), ...converter('value.converter') }), archive };
}

async function withoutTopics(): Promise<TestConnector> {
  const { config, ...rest } = await source('topicless', 'orders');
  return { ...rest, config: Object.fromEntries(Object.entries(config).filter(([key]) => !key.startsWith('topic.creation'))) };
}

test('a sink that never commits, an object that cannot be read, sources that end at one record: each says what it is, and those without misfortune pass', async () => {
  writeFileSync(join(scratch, 'shop.sql'), SQL);
  const template = writeAssembly(join(scratch, 'assembly'), [
    await source('sound', 'orders'),
    await source('large', 'documents'),
    await source('keyless', 'notes', { 'topic.creation.default.cleanup.policy': 'compact' }),
    await source('refused', 'orders', { 'plugin.name': 'decoderbufs' }),
    await withoutTopics(),
    await ofOneRegistry(),
    ...sinks('right', 'never commits', 'breaks off'),
    await alone(),
  ]);
  const { status, report, err } = await rehearseToJson(scratch, template, '--level', 'run', '--sql', 'shop.sql', '--count', '100', '--timeout', '20');
  expect(err).toBe('');
  const found = Object.fromEntries(report.connectors.map((each: any) => [each.name, each]));
  const failures = (...messages: (string | RegExp)[]) => messages.map(message => ({ kind: 'run', message: expect.stringMatching(message) }));
  expect(found.sound).toMatchObject({ passed: true, problems: [], figures: { 'rows in': 20, 'records out': 20 } });
  expect(found.large.problems).toEqual(failures(/RecordTooLargeException/, /^it stopped at a record of the table public\.documents for the topic large\.public\.documents, with the key Struct\{id=7\}$/));
  expect(found.keyless.problems).toEqual(failures(
    /Compacted topic cannot accept message without key|One or more records have been rejected/,
    /^it stopped at a record of the table public\.notes for the topic keyless\.public\.notes, without a key, with the value Struct\{after=Struct\{note=without a key\}/,
  ));
  expect(JSON.stringify(found.refused.problems)).toMatch(/decoderbufs/);
  expect(found.topicless.problems).toEqual(failures(/only 0 records arrived within 20 s.*create them, or set topic\.creation\.default\.replication\.factor/));
  // as it would on AWS
  expect(found.registry.problems.map(({ message }: any) => message)).toContainEqual(expect.stringMatching(/Schema Evolution|evolution|FAILURE|compatib/i));
  expect(found.alone).toMatchObject({ passed: true, figures: { 'records in': 200, 'lines out': 200 }, notes: [expect.stringMatching(/no rehearsed source writes to a, b/)] });
  expect(found.right).toMatchObject({ passed: true, problems: [], figures: { 'records in': 100, 'compared': expect.stringMatching(/^100 records in \d+ objects? \(lines, gzip\)$/) } });
  expect(found['never-commits'].problems).toEqual(failures(
    /^it has not read 100 of 100 records after 20 s; the connector is still RUNNING, but its commits fail: java\.io\.IOException: the bucket is not there$/,
  ));
  expect(found['breaks-off'].problems[0]).toEqual(failures(/^the object to-breaks-off-0-0 cannot be read: java\.io\.EOFException: Unexpected end of ZLIB input stream/)[0]);
  expect(status).toBe(1);
}, 240_000);

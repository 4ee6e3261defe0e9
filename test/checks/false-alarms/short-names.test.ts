import { check } from '../../cli/run';
import { connectorJar, jar } from '../../support/archives';
import { errors, findingsOf, said } from './harness';

// what `check` reads without a plugin beside it: nobody knows whose class a short name is
const CONFLUENT_HTTP = { 'connector.class': 'HttpSink', 'tasks.max': '1', 'topics': 't', 'http.api.url': 'https://api.example.com/', 'reporter.bootstrap.servers': 'b:9092' };
const AIVEN_HTTP = { 'connector.class': 'HttpSink', 'tasks.max': '1', 'topics': 't', 'http.url': 'https://api.example.com/', 'http.authorization.type': 'none' };

test.each([
  ['HttpSink of Confluent', CONFLUENT_HTTP],
  ['the same with options that both have', { ...CONFLUENT_HTTP, 'max.retries': '3', 'retry.backoff.ms': '500' }],
  ['S3SinkConnector of Lenses', { 'connector.class': 'S3SinkConnector', 'topics': 't', 'connect.s3.kcql': 'INSERT INTO bucket:prefix SELECT * FROM t', 'connect.s3.aws.region': 'eu-west-1' }],
  ['MongoSinkConnector of Lenses', { 'connector.class': 'MongoSinkConnector', 'topics': 't', 'connect.mongo.connection': 'mongodb://m', 'connect.mongo.db': 'd', 'connect.mongo.kcql': 'INSERT INTO a SELECT * FROM t' }],
  ['ElasticsearchSinkConnector of another vendor', { 'connector.class': 'ElasticsearchSinkConnector', 'topics': 't', 'es.hosts': 'https://es', 'es.mode': 'bulk' }],
  ['JdbcSink, which three vendors have', { 'connector.class': 'JdbcSink', 'topics': 't', 'connection.url': 'jdbc:postgresql://db/shop' }],
])('%s', async (_, config) => {
  expect(await errors(config)).toEqual([]);
});

test('the name in full is asked for', async () => {
  const found = (await findingsOf(CONFLUENT_HTTP)).find(({ rule }) => rule === 'MC-OPT-039');
  expect(found).toMatchObject({ severity: 'info', key: 'connector.class', fix: 'write the full name of the class', message: expect.stringContaining('io.aiven.kafka.connect.http.HttpSinkConnector') });
});

test('a short name whose options fit is checked', async () => {
  expect(await errors(AIVEN_HTTP)).toEqual([]);
  expect(await said('MC-OPT-004', { ...AIVEN_HTTP, 'http.authorization.type': 'sometimes' })).toEqual({ 'http.authorization.type': 'error' });
  expect(await said('MC-OPT-002', { 'connector.class': 'HttpSink', 'topics': 't', 'http.authorization.type': 'none' })).toEqual({ 'http.url': 'error' });
  expect(await said('MC-OPT-002', { 'connector.class': 'PostgresConnector', 'database.hostname': 'h', 'database.user': 'u', 'database.password': '${sm:a:b}', 'database.dbname': 'd' })).toEqual({ 'topic.prefix': 'error' });
});

test('the full name is the class, whatever the options', async () => {
  expect(await said('MC-OPT-002', { ...CONFLUENT_HTTP, 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector' })).toMatchObject({ 'http.url': 'error' });
});

// a plugin tells whose class a short name is
describe('with the plugin', () => {
  const rules = async (config: Record<string, string>, ...classes: string[]) => {
    const zip = jar(Object.fromEntries(classes.map((name, index) => [`p/lib/${index}.jar`, connectorJar(name, { extends: 'org.apache.kafka.connect.sink.SinkConnector' })])));
    const { report } = await check(['--plugin', 'plugin.zip', 'connector.json'], { 'plugin.zip': zip, 'connector.json': { name: 'orders', config: { ...config, name: 'orders' } } });
    return report.deployments[0].findings.filter(({ severity }) => severity === 'error').map(({ rule, key }) => `${rule} ${key}`);
  };

  test('of Confluent', async () => {
    expect(await rules(CONFLUENT_HTTP, 'io.confluent.connect.http.HttpSinkConnector')).toEqual([]);
    expect(await rules({ ...CONFLUENT_HTTP, 'tasks.max': 'two' }, 'io.confluent.connect.http.HttpSinkConnector')).toEqual(['MC-OPT-003 tasks.max']);
  });

  test('of Aiven, whose options are checked whatever they are', async () => {
    expect(await rules(AIVEN_HTTP, 'io.aiven.kafka.connect.http.HttpSinkConnector')).toEqual([]);
    expect(await rules(CONFLUENT_HTTP, 'io.aiven.kafka.connect.http.HttpSinkConnector')).toContain('MC-OPT-002 http.url');
  });

  test('without such a class', async () => {
    expect(await rules(CONFLUENT_HTTP, 'com.example.OtherConnector')).not.toEqual([]);
  });
});

describe('classes that the catalog does not know', () => {
  const SFTP = { 'connector.class': 'io.confluent.connect.sftp.SftpCsvSourceConnector', 'topics': 't' };

  test.each([
    ['a source with a stray topics', { ...SFTP, 'producer.override.linger.ms': '5' }],
    ['with topics.regex too', { ...SFTP, 'topics.regex': 't.*', 'producer.override.linger.ms': '5' }],
    ['of which the name says nothing', { 'connector.class': 'com.example.Mover', 'topics': 't', 'producer.override.linger.ms': '5' }],
    ['a sink', { 'connector.class': 'com.example.MySink', 'topics': 't', 'consumer.override.max.poll.records': '50' }],
  ])('%s', async (_, config) => {
    expect(await errors(config)).toEqual([]);
    expect(await said('MC-OPT-029', config)).toEqual({});
  });

  test('what is wrong all the same', async () => {
    expect(await said('MC-OPT-029', { ...SFTP, 'producer.override.acks': '7' })).toEqual({ 'producer.override.acks': 'error' });
    expect(await said('MC-OPT-029', { 'connector.class': 'com.example.MySink', 'topics': 't', 'producer.override.linger.ms': '5' })).toEqual({ 'producer.override.linger.ms': 'warning' });
    expect((await errors({ 'connector.class': 'com.example.MySink', 'topics': 't', 'topics.regex': 't.*' })).map(({ key }) => key)).toEqual(['topics', 'topics.regex']);
  });
});

import type { Finding } from '../../src/model';
import { Text } from '../../src/model';
import { OPAQUE, validateConfiguration, ValidationInput } from '../support/validate-configuration';

const POSTGRES = {
  'name': 'cdc',
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'database.hostname': 'db.example',
  'database.user': 'cdc',
  'database.dbname': 'shop',
  'topic.prefix': 'shop',
  'plugin.name': 'pgoutput',
  'slot.name': 'shop',
};
const FILE_SINK = { 'name': 'out', 'connector.class': 'FileStreamSinkConnector', 'topics': 'lines' };
const FILE_SOURCE = { 'name': 'in', 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'topic': 'lines' };

function connect(config: ValidationInput['config'], more: Partial<ValidationInput> = {}): string[] {
  return validateConfiguration({ config, ...more }).filter(one => one.origin === 'connect').map(one => one.message);
}

function about(found: Finding[], key: string): Finding[] {
  return found.filter(one => one.key === key);
}

describe('what Kafka Connect refuses', () => {
  test.each<[string, ValidationInput['config'], RegExp]>([
    ['a missing required option', { ...FILE_SOURCE, topic: undefined }, /^topic is required and has no default$/],
    ['a wrong type', { ...FILE_SINK, 'tasks.max': 'many' }, /^tasks\.max must be a whole number of 32 bits, got 'many'$/],
    ['a value out of range', { ...FILE_SINK, 'tasks.max': 0 }, /^tasks\.max must be at least 1, got '0'$/],
    ['a value that is not in the list', { ...FILE_SINK, 'errors.tolerance': 'some' }, /^errors\.tolerance must be one of none, all, got 'some'$/],
    ['null', { ...FILE_SINK, 'some.key': null }, /^some\.key is null/],
    ['a sink without topics', { ...FILE_SINK, topics: ' ' }, /^topics must be set/],
    ['topics and a pattern', { ...FILE_SINK, 'topics.regex': '.*' }, /^topics and topics\.regex are both set/],
    ['its own dead letter queue as input', { ...FILE_SINK, 'errors.deadletterqueue.topic.name': 'lines' }, /dead-letter queue of the connector itself/],
    ['a transform without class', { ...FILE_SINK, transforms: 'a' }, /^transforms\.a\.type is required/],
    ['a transform that does not exist', { ...FILE_SINK, 'transforms': 'a', 'transforms.a.type': 'org.apache.kafka.connect.transforms.InsertFeld$Value' }, /cannot be found; did you mean org\.apache\.kafka\.connect\.transforms\.InsertField\$Value\?/],
    ['a converter in place of a transform', { ...FILE_SINK, 'transforms': 'a', 'transforms.a.type': 'org.apache.kafka.connect.json.JsonConverter' }, /is not a transformation/],
    ['an incomplete transform', { ...FILE_SINK, 'transforms': 'a', 'transforms.a.type': 'org.apache.kafka.connect.transforms.InsertHeader', 'transforms.a.header': 'x' }, /^transforms\.a\.value\.literal is required/],
    ['an alias given twice', { ...FILE_SINK, 'transforms': 'a,a', 'transforms.a.type': 'org.apache.kafka.connect.transforms.Filter' }, /^transforms names 'a' twice/],
    ['negate without predicate', { ...FILE_SINK, 'transforms': 'a', 'transforms.a.type': 'org.apache.kafka.connect.transforms.Filter', 'transforms.a.negate': 'true' }, /no predicate to negate/],
    ['a wrong cast', { ...FILE_SINK, 'transforms': 'a', 'transforms.a.type': 'org.apache.kafka.connect.transforms.Cast$Value', 'transforms.a.spec': 'x:integer' }, /has 'x:integer', expected field:type/],
    ['a converter that is none', { ...FILE_SINK, 'value.converter': 'org.apache.kafka.connect.transforms.Filter' }, /^value\.converter is not a converter/],
    ['a client override of the wrong type', { ...FILE_SINK, 'consumer.override.max.poll.records': 'all' }, /^consumer\.override\.max\.poll\.records must be a whole number/],
    ['exactly once from a connector that cannot', { ...FILE_SOURCE, 'transaction.boundary': 'connector' }, /does not define transaction boundaries/],
    ['Debezium without a host', { ...POSTGRES, 'database.hostname': ' ' }, /^database\.hostname must have a value/],
    ['a slot name in upper case', { ...POSTGRES, 'slot.name': 'Shop' }, /^slot\.name may hold only lower case/],
    ['two lists that exclude each other', { ...POSTGRES, 'table.include.list': 'a', 'table.exclude.list': 'b' }, /^table\.exclude\.list is set together with table\.include\.list/],
    ['a queue not larger than a batch', { ...POSTGRES, 'max.batch.size': '9000' }, /^max\.queue\.size is 8192, which is not larger than max\.batch\.size \(9000\)/],
  ])('%s', (_, config, message) => {
    expect(connect(config)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test.each<[string, ValidationInput['config'], string, string]>([
    ['what is missing is to be set', { ...POSTGRES, 'notification.enabled.channels': 'sink' }, 'MC-OPT-002', 'set notification.sink.topic.name, or remove sink from notification.enabled.channels'],
    ['so is the class of a mode of one\'s own', { ...POSTGRES, 'snapshot.mode': 'custom' }, 'MC-OPT-002', 'set snapshot.mode.custom.name, or another snapshot.mode'],
    ['of two that exclude each other one is to go', { ...POSTGRES, 'table.include.list': 'a', 'table.exclude.list': 'b' }, 'MC-OPT-010', 'remove one of the two options, or change one to fit the other'],
    ['a queue is to be larger', { ...POSTGRES, 'max.batch.size': '9000' }, 'MC-OPT-010', 'set max.queue.size above 9000, or lower max.batch.size'],
  ])('the fix fits the mistake: %s', (_, config, rule, fix) => {
    const found = validateConfiguration({ config }).filter(one => one.origin === 'connect');
    expect(found).toEqual([expect.objectContaining({ rule, fix })]);
  });

  test('nothing is said of a configuration that is right', () => {
    expect(connect(POSTGRES)).toEqual([]);
    expect(connect(FILE_SINK)).toEqual([]);
    expect(connect({ ...FILE_SINK, 'tasks.max': ' 2 ', 'transforms': 'a', 'transforms.a.type': 'RegexRouter', 'transforms.a.regex': 'a', 'transforms.a.replacement': 'b', 'value.converter': 'JsonConverter' })).toEqual([]);
  });

  test('a class that the plugin does not hold', () => {
    const config = { ...FILE_SINK, 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'transforms': 'u', 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState', 'value.converter': 'io.confluent.connect.avro.AvroConverter' };
    const pluginClasses = ['org.apache.kafka.connect.file.FileStreamSinkConnector'];
    expect(connect(config)).toEqual([]);
    expect(connect(config, { pluginClasses })).toEqual([expect.stringMatching(/^value\.converter is not in the plugin/), expect.stringMatching(/^transforms\.u\.type is not in the plugin/)]);
    expect(connect(config, { pluginClasses: [] })).toEqual(expect.arrayContaining([expect.stringMatching(/^connector\.class is not in the plugin/)]));
  });

  test('client overrides on Kafka Connect 2.7, which allows none', () => {
    expect(connect({ ...FILE_SINK, 'consumer.override.max.poll.records': '5' }, { kafkaConnectVersion: '2.7.1' })).toEqual([expect.stringMatching(/cannot be overridden on Kafka Connect 2\.7\.1/)]);
    expect(connect({ ...FILE_SINK, 'consumer.override.max.poll.records': '5' })).toEqual([]);
  });

  test('the connector has the last word on its own keys: MongoDB takes errors.tolerance=data', () => {
    const config = { 'name': 'x', 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'a', 'database': 'shop', 'errors.tolerance': 'data' };
    expect(about(validateConfiguration({ config }), 'errors.tolerance')).toEqual([]);
  });
});

describe('versions', () => {
  const never = { ...POSTGRES, 'snapshot.mode': 'never' };

  test('a value that only another version takes is an error where the version is known', () => {
    expect(connect(never, { version: '3.6.1.Final' })).toEqual([expect.stringMatching(/^snapshot\.mode must be one of .*no_data/)]);
    expect(connect(never, { version: '2.7.4.Final' })).toEqual([]);
    expect(connect(never)).toEqual([]);
  });

  test('a value may be legal in a version that is newer than the catalog', () => {
    const found = about(validateConfiguration({ config: { ...POSTGRES, 'snapshot.mode': 'lazily' }, version: '9.0.0' }), 'snapshot.mode');
    expect(found.map(one => [one.severity, one.origin])).toEqual([['warning', 'rule']]);
  });

  test('a renamed option is named with what took its place', () => {
    const found = validateConfiguration({ config: { ...POSTGRES, 'table.whitelist': 'public.orders' }, version: '3.6.1.Final' });
    expect(about(found, 'table.whitelist')).toMatchObject([{ rule: 'MC-OPT-031', severity: 'warning', fix: 'use table.include.list' }]);
  });
});

describe('values that are not known before the deploy', () => {
  test('neither references to config providers nor those of CDK trip a check', () => {
    const config = { ...POSTGRES, 'database.hostname': OPAQUE, 'database.port': '${sm:db:port}', 'max.batch.size': OPAQUE, 'snapshot.mode': Text.join(['ini', { ref: 'Mode' }]), 'transforms': OPAQUE, 'tasks.max': OPAQUE };
    expect(validateConfiguration({ config, workerConfig: { 'config.providers': 'sm' } }).filter(one => one.severity === 'error' && one.rule !== 'MC-OPT-900')).toEqual([]);
    expect(validateConfiguration({ config: { ...FILE_SINK, topics: OPAQUE } })).toEqual([]);
    expect(validateConfiguration({ config: { 'connector.class': OPAQUE, 'topics': 'a', 'tasks.max': '0' } }).map(one => one.key)).toEqual(['tasks.max']);
  });

  test('a reference to a provider that the worker does not declare is the text it is', () => {
    expect(connect({ ...POSTGRES, 'database.port': '${sm:db:port}' }, { workerConfig: {} })).toEqual([expect.stringMatching(/^database\.port must be a whole number/)]);
  });
});

describe('what is not known', () => {
  test('an unknown class is an info, and the keys of Kafka Connect are still checked', () => {
    const found = validateConfiguration({ config: { 'connector.class': 'com.example.MySink', 'topics': 'a', 'tasks.max': '0', 'my.option': 'x' } });
    expect(found).toMatchObject([{ key: 'tasks.max', origin: 'connect', severity: 'error' }, { key: 'connector.class', severity: 'info', rule: 'MC-OPT-039' }]);
  });

  test('a class in other letters names the one that is known', () => {
    const [found] = validateConfiguration({ config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector', 'topics': 'a' } });
    expect(found).toMatchObject({ severity: 'info', message: expect.stringContaining('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector') });
  });

  test('a missing class is an error', () => {
    expect(connect({ topics: 'a' })).toEqual(['connector.class must name the connector class']);
    expect(connect({ 'connector.class': '  ', 'topics': 'a' })).toEqual(['connector.class must name the connector class']);
    expect(connect({ 'connector.class': 'org.apache.kafka.connect.json.JsonConverter', 'topics': 'a' })).toEqual([expect.stringMatching(/^connector\.class is not a connector/)]);
  });

  test('an unknown key is an info, with a near match a warning', () => {
    const found = validateConfiguration({ config: { ...FILE_SINK, 'topc': 'x', 'com.example.private': 'y', 'Tasks.Max': '2' } });
    expect(about(found, 'topc')).toMatchObject([{ severity: 'warning', message: 'topc is not an option of the connector; did you mean topics?' }]);
    expect(about(found, 'Tasks.Max')).toMatchObject([{ severity: 'warning', message: expect.stringContaining('did you mean tasks.max?') }]);
    expect(about(found, 'com.example.private')).toMatchObject([{ severity: 'info' }]);
  });

  test('pass-through keys are not unknown', () => {
    const config = { ...POSTGRES, 'driver.socketTimeout': '5', 'schema.history.internal.producer.security.protocol': 'SASL_SSL', 'custom.converter': 'x', 'converters': 'iso', 'iso.type': 'x.Y' };
    expect(validateConfiguration({ config }).filter(one => one.rule === 'MC-OPT-030').map(one => one.key)).toEqual(['custom.converter']);
  });
});

test('a password is never shown', () => {
  const found = validateConfiguration({ config: { ...POSTGRES, 'database.password': '${DB_PASSWORD}', 'my.secret.token': '${TOKEN}' } });
  expect(JSON.stringify(found.map(one => one.value))).not.toMatch(/PASSWORD|TOKEN/);
});

describe('mistakes of the failure catalogue that Kafka Connect itself refuses', () => {
  const SEARCH = { 'name': 'x', 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'a', 'connection.url': 'https://search.example:443' };
  const ARCHIVE = { 'name': 'x', 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'a', 'aws.s3.bucket.name': 'archive' };

  test.each<[string, ValidationInput['config'], ValidationInput['config'], string]>([
    ['a URL without a scheme', { ...SEARCH, 'connection.url': 'search.example:443' }, SEARCH, 'connection.url'],
    ['a missing URL', { ...SEARCH, 'connection.url': undefined }, SEARCH, 'connection.url'],
    ['a value that is none of the list', { ...SEARCH, 'behavior.on.null.values': 'remove' }, { ...SEARCH, 'behavior.on.null.values': 'DELETE' }, 'behavior.on.null.values'],
    ['an unknown region', { ...ARCHIVE, 'aws.s3.region': 'nowhere' }, { ...ARCHIVE, 'aws.s3.region': 'eu-central-1' }, 'aws.s3.region'],
    ['a misspelt format', { ...ARCHIVE, 'format.output.type': 'jsonlines' }, { ...ARCHIVE, 'format.output.type': 'jsonl' }, 'format.output.type'],
    ['a MongoDB sink without topics', { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'database': 'd' }, { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'database': 'd', 'topics': 'a' }, 'topics'],
  ])('%s', (_, wrong, right, key) => {
    expect(about(validateConfiguration({ config: wrong }), key)).toMatchObject([{ origin: 'connect', severity: 'error' }]);
    expect(about(validateConfiguration({ config: right }), key).filter(one => one.origin === 'connect')).toEqual([]);
  });
});

import * as fs from 'fs';
import * as path from 'path';
import { Duration, Size, SecretValue, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { generateOptions, OPTIONS_DIRECTORY } from '../../../tools/catalog/generate-options';
import { withoutMeaning } from '../../../tools/catalog/option-structs';
import { PUBLISHED_FILE, readPublished, renderPublished } from '../../../tools/catalog/published-options';
import { ConnectorSecret } from '../../../src/connect/connector-secret';
import {
  AivenS3SinkFormatOutputType, AivenS3SinkOptions, CastOptions, DebeziumPostgresOptions, DebeziumSnapshotMode, MirrorMakerSourceOptions,
  OptionalDuration, OptionalSize,
} from '../../../src/connect/options';
import { renderOptions } from '../../../src/connect/options/render';
import { classFact, factIndex, keysByProperty, keyWithinStruct, propertyName } from '../../../src/catalog';
import { validateConfiguration } from '../../support/validate-configuration';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const S3 = 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector';
const MIRROR = 'org.apache.kafka.connect.mirror.MirrorSourceConnector';

test('the generated structs are what the generator makes of the facts', () => {
  const { files: generated, published } = generateOptions();
  expect(fs.readdirSync(OPTIONS_DIRECTORY).sort()).toEqual([...generated.keys()].sort());
  for (const [name, content] of generated) {
    expect([name, fs.readFileSync(path.join(OPTIONS_DIRECTORY, name), 'utf8')]).toEqual([name, content]);
  }
  expect(fs.readFileSync(PUBLISHED_FILE, 'utf8')).toBe(renderPublished(published));
});

test('no two names differ in case only: Go refuses them, and some file systems keep one of two such files', () => {
  const names = [...generateOptions().files.values()].flatMap(content => [...content.matchAll(/^export (?:class|interface) (\w+)/gm)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(150);
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
});

describe('typed options become configuration', () => {
  test('times in milliseconds, sizes in bytes, lists with commas, values by their names', () => {
    const options: DebeziumPostgresOptions = {
      databaseHostname: 'db.example',
      databasePort: 5433,
      heartbeatIntervalMs: Duration.seconds(5),
      tableIncludeList: ['public.orders', 'public.customers'],
      snapshotMode: DebeziumSnapshotMode.NO_DATA,
      maxQueueSizeInBytes: Size.mebibytes(4),
      slotDropOnStop: false,
    };
    expect(renderOptions(options, POSTGRES)).toEqual({
      config: {
        'database.hostname': 'db.example',
        'database.port': '5433',
        'heartbeat.interval.ms': '5000',
        'table.include.list': 'public.orders,public.customers',
        'snapshot.mode': 'no_data',
        'max.queue.size.in.bytes': '4194304',
        'slot.drop.on.stop': 'false',
      },
      secrets: {},
    });
  });

  test('what can be off is switched off', () => {
    const options: MirrorMakerSourceOptions = { refreshTopicsIntervalSeconds: Duration.minutes(1) };
    expect(renderOptions(options, MIRROR).config).toEqual({ 'refresh.topics.interval.seconds': '60' });
    expect(OptionalDuration.disabled().value).toBe('-1');
    expect(OptionalDuration.of(Duration.minutes(1)).value).toBe('60000');
    expect(OptionalSize.disabled().value).toBe('-1');
    expect(OptionalSize.of(Size.kibibytes(1)).value).toBe('1024');
  });

  test('times are counted in the unit of their option', () => {
    expect(renderOptions({ refreshTopicsIntervalSeconds: Duration.minutes(2) }, MIRROR).config).toEqual({ 'refresh.topics.interval.seconds': '120' });
    expect(renderOptions({ timeout: Duration.minutes(1) }, 'io.aiven.kafka.connect.http.HttpSinkConnector').config).toEqual({ 'http.timeout': '60' });
    expect(() => renderOptions({ refreshTopicsIntervalSeconds: Duration.millis(1500) }, MIRROR))
      .toThrow('refreshTopicsIntervalSeconds must be in whole seconds, got 1 second 500 millis; round it');
  });

  test('a point in time is a number, and no class of values lists Regions', () => {
    const { published } = generateOptions();
    expect(published.structs.AivenJdbcSourceOptions.timestampInitialMs).toEqual(['timestamp.initial.ms', 'number']);
    expect(published.structs.ConfluentS3SinkOptions.region).toEqual(['s3.region', 'string']);
    expect(Object.entries(published.values).filter(([, constants]) => Object.values(constants).some(value => /^[a-z]{2}-[a-z]+-\d$/.test(value)))).toEqual([]);
  });

  test('a secret that is none is refused', () => {
    expect(() => renderOptions({ databasePassword: { reference: 'x' } }, POSTGRES)).toThrow(/databasePassword must be a ConnectorSecret/);
  });

  test('a value that this library does not know is taken as it is', () => {
    expect(renderOptions({ snapshotMode: DebeziumSnapshotMode.of('lazily') }, POSTGRES).config).toEqual({ 'snapshot.mode': 'lazily' });
  });

  test('secrets are told apart', () => {
    const stack = new Stack(undefined, 'Test');
    const secret = ConnectorSecret.fromSecretsManager(new Secret(stack, 'Secret', { secretStringValue: SecretValue.unsafePlainText('x') }), 'password');
    const rendered = renderOptions({ databasePassword: secret, databaseUser: 'cdc' }, POSTGRES);
    expect(rendered).toEqual({ config: { 'database.user': 'cdc' }, secrets: { 'database.password': secret } });
    expect(() => renderOptions({ databasePassword: secret }, POSTGRES, { 'database.password': 'x' })).toThrow(/'database\.password' is specified twice: as databasePassword, a secret, and in config/);
  });

  test('plain keys stay beside them, and saying a thing twice differently names both', () => {
    const options: AivenS3SinkOptions = { formatOutputType: AivenS3SinkFormatOutputType.JSONL };
    expect(renderOptions(options, S3, { 'new.option': 'x', 'format.output.type': 'jsonl' }).config).toEqual({ 'new.option': 'x', 'format.output.type': 'jsonl' });
    expect(() => renderOptions(options, S3, { 'format.output.type': 'csv' })).toThrow("'format.output.type' is specified twice: 'jsonl' as formatOutputType and 'csv' in config; remove one of them");
    expect(renderOptions(undefined, S3, { a: 'b' })).toEqual({ config: { a: 'b' }, secrets: {} });
  });

  test('an element with a comma is refused, it would become two', () => {
    expect(() => renderOptions({ tableIncludeList: ['a{1,2}'] }, POSTGRES)).toThrow(/tableIncludeList has the element 'a\{1,2\}', which contains a comma/);
  });

  test('what is not an option of the class is refused', () => {
    expect(() => renderOptions({ snapshotMood: 'x' }, POSTGRES)).toThrow(/'snapshotMood' is not an option of/);
    expect(() => renderOptions({ a: 1 }, 'com.example.Unknown')).toThrow(/the catalog does not know the class/);
  });

  test('the two forms of a transform share a struct', () => {
    const options: CastOptions = { spec: ['price:float64'] };
    expect(renderOptions(options, 'org.apache.kafka.connect.transforms.Cast$Value').config).toEqual({ spec: 'price:float64' });
    expect(renderOptions(options, 'org.apache.kafka.connect.transforms.Cast$Key').config).toEqual({ spec: 'price:float64' });
  });
});

test('every class and option says what it means, and its definition says the rest', () => {
  expect(withoutMeaning()).toEqual([]);
  const text = [...generateOptions().files].find(([name]) => name === 'confluent-s3-sink-options.ts')![1];
  expect(text).toContain(['  /**', '   * The number of records in an object.', '   *', '   * `flush.size`: int, high importance, required.', '   *', '   * @default - none', '   */', '  readonly flushSize?: number;'].join('\n'));
  expect(text).toContain('@see https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html');
  expect(text).toContain('`9223372036854775807 ms`');
});

describe('names', () => {
  test.each([
    ['database.hostname', 'databaseHostname'], ['aws.s3.bucket.name', 'awsS3BucketName'], ['offset-syncs.topic.location', 'offsetSyncsTopicLocation'], ['bufferFlushTime', 'bufferFlushTime'],
    ['NotFoundStrategy', 'notFoundStrategy'], ['snowflake.topic2table.map', 'snowflakeTopic2TableMap'], ['database.tcpKeepAlive', 'databaseTcpKeepAlive'],
  ])('%s is %s', (key, property) => expect(propertyName(key)).toBe(property));

  test.each([
    ['com.snowflake.kafka.connector.SnowflakeSinkConnector', 'snowflake.url.name', 'urlName'],
    ['com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'clickhouseSettings', 'settings'],
    ['org.apache.iceberg.connect.IcebergSinkConnector', 'iceberg.tables', 'tables'],
    ['software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'aws.eventbridge.eventbus.arn', 'eventbusArn'],
    // another option has the short name
    ['com.mongodb.kafka.connect.MongoSinkConnector', 'mongo.errors.tolerance', 'mongoErrorsTolerance'],
    ['com.mongodb.kafka.connect.MongoSinkConnector', 'errors.tolerance', 'errorsTolerance'],
  ])('of %s, %s is %s', (className, key, property) => expect(keysByProperty(className).get(property)).toBe(key));

  test.each(['column.mask.with.(d+).chars', '', 'a..b', '9lives', 'topic.override.%s.%s'])('%j stays in config', key => expect(propertyName(key)).toBeUndefined());

  test('of two keys with one property the newer has it', () => {
    expect(keysByProperty(S3).get('awsAccessKeyId')).toBe('aws.access.key.id');
    expect(keysByProperty(S3).get('prefix')).toBe('aws.s3.prefix');
  });

  test('every key that can be named has a property', () => {
    for (const name of Object.entries(factIndex().classes).filter(([, one]) => /source|sink/.test(one.k)).map(([one]) => one)) {
      const keys = keysByProperty(name);
      const nameable = [...classFact(name)!.options.keys()].filter(key => propertyName(key) !== undefined);
      expect([name, nameable.filter(key => !keys.has(propertyName(key)!) && !keys.has(propertyName(keyWithinStruct(name, key))!))]).toEqual([name, []]);
    }
  });
});

describe('what is published stays', () => {
  const before = readPublished();
  const changed = (property: string, key: string, type: string) => ({
    ...before, structs: { ...before.structs, RegexRouterOptions: { ...before.structs.RegexRouterOptions, [property]: [key, type] as const } },
  });

  test('a type, whatever the facts say now', () => {
    const { files, published } = generateOptions(changed('regex', 'regex', 'number'));
    expect(files.get('regex-router-options.ts')).toContain('readonly regex?: number;');
    expect(published.structs.RegexRouterOptions.regex).toEqual(['regex', 'number']);
    const text = { ...before, structs: { ...before.structs, HeaderFromOptions: { operation: ['operation', 'string'] as const } } };
    expect(generateOptions(text).files.get('header-from-options.ts')).toMatch(/readonly operation\?: string;/);
  });

  test('a constant that no option takes any more', () => {
    const gone = { ...before, values: { ...before.values, HeaderFromOperation: { ...before.values.HeaderFromOperation, SWAP: 'swap' } } };
    expect(generateOptions(gone).files.get('header-from-values.ts')).toContain('SWAP = new HeaderFromOperation(\'swap\')');
  });

  test('an option: one that is gone, or stands for another key, is refused', () => {
    expect(() => generateOptions(changed('gone', 'gone', 'string'))).toThrow(/RegexRouterOptions is published, and options that are published stay: gone is gone/);
    expect(() => generateOptions(changed('regex', 'pattern', 'string'))).toThrow(/regex would stand for regex and no longer for pattern/);
  });

  test('what is new is added', () => {
    const { published } = generateOptions({ structs: {}, values: {} });
    expect(published).toEqual(before);
  });
});

test('what is rendered is checked like any configuration', () => {
  const { config } = renderOptions({ databaseHostname: 'db.example', databaseUser: 'cdc', databaseDbname: 'shop', topicPrefix: 'shop', slotName: 'Upper', pluginName: { value: 'pgoutput' } }, POSTGRES);
  expect(validateConfiguration({ config: { 'connector.class': POSTGRES, ...config } }).filter(one => one.severity === 'error').map(one => one.key)).toEqual(['slot.name']);
});

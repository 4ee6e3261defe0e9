import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAPS } from '../../corpus/maps';
import { run } from '../run';
import { synthesized } from './synthesized';

async function imported(files: Record<string, string | object>, ...args: string[]): Promise<string> {
  const { out, err, status } = await run(['import', ...Object.keys(files), ...args], files);
  expect(err).toBe('');
  expect(status).toBe(0);
  return out;
}

/** What a comment of the code says that it adds, by key. */
function added(code: string): string[] {
  return [...code.matchAll(/^ {4}\/\/ {3}([\w.-]+)=/gm)].map(([, key]) => key);
}

/** Options that a preset takes from the secret of the login, and those of which the names mean nothing. */
const NOT_COMPARED = /password|secret|private\.key|^connection\.uri$|user$|username$|^predicates|\.predicate$|^schema\.history\.internal\.kafka\.bootstrap\.servers$/;

test.each(MAPS)('%s synthesizes to its configuration', async (_, map) => {
  const config = Object.fromEntries(Object.entries(map).filter(([, value]) => value !== '').map(([key, value]) => [key, String(value)]));
  const code = await imported({ 'shop.json': { name: 'shop', config } });
  const made = synthesized(code).get('shop')!.configuration;
  expect(Object.keys(config).filter(key => !(key in made))).toEqual([]);
  expect(Object.entries(config).filter(([key, value]) => !NOT_COMPARED.test(key) && made[key] !== value)).toEqual([]);
  const comments = added(code);
  expect(Object.keys(made).filter(key => !(key in config) && !comments.includes(key))).toEqual([]);
});

test.each<[string, object]>([
  ['io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', { 'aws.s3.bucket.name': 'shop', 'aws.s3.region': 'eu-central-1' }],
  ['io.confluent.connect.s3.S3SinkConnector', {
    's3.bucket.name': 'shop', 's3.region': 'eu-central-1', 'flush.size': '1000',
    'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat',
  }],
  ['io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', { 'connection.url': 'https://search.example.internal:9200' }],
  ['com.clickhouse.kafka.connect.ClickHouseSinkConnector', { hostname: 'house', port: '8443', database: 'shop', username: 'me', password: '${file:/p:a}' }],
])('the preset of %s brings its archive, and no plugin is asked for', async (className, options) => {
  const config = { 'connector.class': className, 'topics': 'orders', ...options };
  const code = await imported({ 'shop.json': { name: 'shop', config } });
  expect(code).not.toMatch(/IConnectorPlugin|^ {6}plugin:/m);
  expect(synthesized(code).size).toBe(1);
  // the plugin that a template names stays, where the library has no checksum of the archive
  const arn = 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/shop/0000-1';
  const template = { Resources: { Shop: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'shop', ConnectorConfiguration: config, Plugins: [{ CustomPlugin: { CustomPluginArn: arn, Revision: 1 } }] } } } };
  expect(await imported({ 'template.json': template })).toContain('CustomPlugin.fromCustomPluginArn');
});

/** Properties as the L1 and as the template call them. */
function lowerKeys(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).toLowerCase());
}

const EXAMPLES = join(__dirname, '..', '..', '..', 'examples');

test.each(readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => /[/\\]expected[/\\].*\.template\.json$/.test(file)))(
  'of the template %s, each connector is made again', async (file) => {
    const { Resources } = JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as { Resources: Record<string, { Type: string; Properties: Record<string, never> }> };
    const wanted = Object.values(Resources).filter(({ Type }) => /^(AWS::KafkaConnect::Connector|Custom::KafkaConnectConnector)$/.test(Type));
    const { out, status } = await run(['import', join(EXAMPLES, file)]);
    expect(status).toBe(wanted.length > 0 ? 0 : 2);
    const made = wanted.length > 0 ? synthesized(out) : new Map();
    expect([...made.keys()].sort()).toEqual(wanted.map(({ Properties }) => Properties.ConnectorName).sort());
    for (const { Properties: { ConnectorName, ConnectorConfiguration, Capacity } } of wanted) {
      const { configuration, capacity } = made.get(ConnectorName)!;
      expect(Object.keys(configuration).filter(key => !added(out).includes(key)).sort()).toEqual(Object.keys(ConnectorConfiguration).sort());
      const literals = Object.entries(ConnectorConfiguration).filter(([key, value]) => typeof value === 'string' && !NOT_COMPARED.test(key));
      expect(literals.filter(([key, value]) => configuration[key] !== value)).toEqual([]);
      expect(lowerKeys(capacity)).toEqual(lowerKeys(Capacity));
    }
  },
);

const sink = (config: object, name = 'shop') => ({ name, config: { 'connector.class': 'com.example.Sink', 'topics': 'orders', ...config } });

test('no secret is in the code, whole or within a value', async () => {
  const code = await imported({ 'shop.json': sink({
    'example.password': 'Seeded-1', 'connection.uri': 'mongodb://me:Seeded-2@db/x', 'http.headers': 'Authorization: Bearer Seeded-3', 'sasl.jaas.config': 'x password="Seeded-4";',
  }) });
  expect(code).not.toContain('Seeded');
  expect(code).toContain('secrets: {');
  expect([...code.matchAll(/readonly \w+: ConnectorSecret;/g)]).toHaveLength(4);
});

test('references for AWS Secrets Manager become that secret, one however often it is read', async () => {
  const code = await imported({ 'shop.json': sink({ 'a.password': '${secretManager:prod/shop:password}', 'b.password': '${secretManager:prod/shop:other}' }) });
  expect(code).toContain("const shopSecret = secretsmanager.Secret.fromSecretNameV2(this, 'ProdShopSecret', 'prod/shop');");
  expect(code).toContain("'b.password': ConnectorSecret.fromSecretsManager(shopSecret, 'other'),");
});

test('values of all kinds survive', async () => {
  const values = { quotes: 'it\'s "so" `far`', dollars: '${topic}-$1', lines: 'a\nb\r\t\u0001\u2028', backslash: '\\d+\\.', empty: '', unicode: 'größe ☃' };
  const code = await imported({ 'shop.json': sink(values) });
  expect(synthesized(code).get('shop')!.configuration).toEqual(expect.objectContaining(values));
});

test('transforms with predicates stay as they are', async () => {
  const config = {
    'transforms': 'route, mask', 'transforms.route.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.route.regex': '(.*)', 'transforms.route.replacement': 'x-$1',
    'transforms.mask.type': 'org.apache.kafka.connect.transforms.MaskField$Value', 'transforms.mask.fields': 'a,b', 'transforms.mask.predicate': 'gone', 'transforms.mask.negate': 'true',
    'predicates': 'gone', 'predicates.gone.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone',
  };
  const code = await imported({ 'shop.json': sink(config) });
  expect(code).toContain("Transform.maskFieldValue({ fields: ['a', 'b'] }, {");
  expect(synthesized(code).get('shop')!.configuration).toMatchObject({
    'transforms': 'route,mask', 'transforms.mask.predicate': 'recordIsTombstone', 'transforms.mask.negate': 'true', 'transforms.mask.fields': 'a,b',
  });
});

test('a topic that a router renames is asked for', async () => {
  const source = { name: 'shop', config: {
    'connector.class': 'com.example.Source', 'topic.prefix': 'shop', 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter',
  } };
  expect(await imported({ 'shop.json': source })).toContain('readonly shopTopics: string[];');
});

test('the prefix of a JDBC source is followed by the name of the table, that of other sources by a dot', async () => {
  const written = async (connector: string) => imported({ 'shop.json': { name: 'shop', config: { 'connector.class': connector, 'topic.prefix': 'shop-' } } });
  expect(await written('com.example.JdbcSourceConnector')).toMatch(/topics: \['shop-\*'\]/);
  expect(await written('com.example.Source')).toMatch(/topics: \['shop-', 'shop-\.\*'\]/);
});

test('workers keep what MSK Connect lets them, and the offsets with it', async () => {
  const worker = 'bootstrap.servers=kafka:9092\ngroup.id=connect\noffset.storage.topic=connect-offsets\nplugin.path=/opt\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\n';
  const { out } = await run(['import', 'shop.json', '--worker-config', 'worker.properties'], { 'shop.json': sink({}), 'worker.properties': worker });
  expect(out).toContain('// Worker properties that MSK Connect sets itself: bootstrap.servers, group.id, plugin.path\n');
  expect(out).toContain("config: { 'offset.storage.topic': 'connect-offsets', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' },");
  expect(synthesized(out).size).toBe(1);
});

test('the converters of the workers stay those of the connector, whatever its preset would choose', async () => {
  const postgres = { name: 'shop', config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db', 'database.user': 'reader', 'database.password': 'Seeded-1',
    'database.dbname': 'shop', 'topic.prefix': 'shop', 'table.include.list': 'public.orders',
  } };
  const worker = (lines: string) => run(['import', 'shop.json', '--worker-config', 'w.properties'], { 'shop.json': postgres, 'w.properties': lines });
  const json = 'org.apache.kafka.connect.json.JsonConverter';
  const { out } = await worker(`key.converter=${json}\nkey.converter.schemas.enable=false\nvalue.converter=${json}\noffset.storage.topic=o\n`);
  // schemas are on where nothing says otherwise
  expect(synthesized(out).get('shop')!.configuration).toMatchObject({ 'key.converter.schemas.enable': 'false', 'value.converter.schemas.enable': 'true' });
  const avro = await worker('value.converter=io.confluent.connect.avro.AvroConverter\nvalue.converter.schema.registry.url=http://registry:8081\n');
  expect(synthesized(avro.out).get('shop')!.configuration).toMatchObject({ 'value.converter': 'io.confluent.connect.avro.AvroConverter', 'value.converter.schema.registry.url': 'http://registry:8081' });
});

test('workers that are brought have the config provider of the secrets that the code takes', async () => {
  const postgres = { name: 'shop', config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db', 'database.user': 'reader', 'database.password': '${file:/etc/p:password}',
    'database.dbname': 'shop', 'topic.prefix': 'shop', 'table.include.list': 'public.orders',
  } };
  const workers = 'offset.storage.topic=offsets\nconfig.providers=file\nconfig.providers.file.class=org.apache.kafka.common.config.provider.FileConfigProvider\n';
  const { out } = await run(['import', 'shop.json', '--worker-config', 'w.properties'], { 'shop.json': postgres, 'w.properties': workers });
  expect(out).toContain("'config.providers': 'secretsmanager',\n        'config.providers.secretsmanager.class': 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider',\n        'config.providers.secretsmanager.param.region': this.region,");
  expect(out).not.toContain('FileConfigProvider');
});

test('several files are one stack, and --connector picks', async () => {
  const files = { 'a.json': sink({}, 'first'), 'b.json': sink({}, 'second') };
  expect([...synthesized(await imported(files)).keys()]).toEqual(['first', 'second']);
  const { out } = await run(['import', 'a.json', 'b.json', '--connector', 'second', '--stack', 'Search'], files);
  expect(out).toContain('export class Search extends Stack {');
  expect(out).not.toContain('first');
});

test('what a preset sets otherwise stays as it was, and is said', async () => {
  const code = await imported({ 'shop.json': { name: 'shop', config: {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db', 'database.user': 'reader', 'database.password': 'Seeded-1',
    'database.dbname': 'shop', 'topic.prefix': 'shop', 'table.include.list': 'public.orders',
  } } });
  expect(code).toContain('// Without them in config, DebeziumSource.postgres sets:\n    //   decimal.handling.mode=string\n');
  expect(synthesized(code).get('shop')!.configuration).toMatchObject({ 'decimal.handling.mode': 'precise', 'time.precision.mode': 'adaptive', 'publication.name': 'dbz_publication' });
});

test('the reason why there is no preset stands in the code', async () => {
  const config = { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', 'aws.s3.bucket.name': 'shop', 'aws.access.key.id': 'AKIAIOSFODNN7EXAMPLE', 'topics.regex': 'x' };
  expect(await imported({ 'shop.json': { name: 'shop', config } })).toMatch(/\/\/ Not written with S3Sink\.aiven: it sets other values for topics\.regex\n|\/\/ The library refuses it/);
});

test.each<[string, string | object, RegExp]>([
  ['a template without connectors', { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }, /it contains no connector|there is no connector to import/],
  ['no input at all', 'x: [', /error: in\.json/],
])('%s is one clear sentence', async (_, content, words) => {
  const { err, out, status } = await run(['import', 'in.json'], { 'in.json': content });
  expect(err).toMatch(words);
  expect(err).not.toContain('    at ');
  expect([out, status]).toEqual(['', 2]);
});

test.each(['toString', 'constructor'])('%s is no class with a preset, though every object has it', async (name) => {
  const out = await imported({ 'shop.json': { name: 'shop', config: { 'connector.class': name, 'topics': 'orders' } } });
  expect(out).toContain(`ConnectorDefinition.sink('${name}'`);
});

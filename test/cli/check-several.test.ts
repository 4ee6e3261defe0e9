import { check } from './run';

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const AVRO = 'io.confluent.connect.avro.AvroConverter';

/** Two environments in one directory, as people keep them. */
const orders = (env: string, more: object = {}) => ({
  name: 'orders',
  config: {
    'connector.class': 'io.debezium.connector.mysql.MySqlConnector',
    'database.hostname': `${env}.db.example.com`,
    'database.user': 'u',
    'database.password': '${secretsmanager:x:y}',
    'database.server.id': '184054',
    'topic.prefix': 't',
    'schema.history.internal.kafka.topic': 'h',
    'schema.history.internal.kafka.bootstrap.servers': `${env}-1.x.kafka.us-east-1.amazonaws.com:9098`,
    'key.converter': JSON_CONVERTER,
    'value.converter': JSON_CONVERTER,
    ...more,
  },
});

/** A source, and a sink of its topics, in a template. */
const template = (options: { brokers?: unknown; host?: unknown; slot?: unknown; name?: string; read?: string; written?: string; workers?: number } = {}, more: object = {}) => {
  const connector = (id: string, configuration: object) => ({
    Type: 'AWS::KafkaConnect::Connector',
    Properties: {
      ConnectorName: options.name === undefined ? { 'Fn::Sub': `\${AWS::StackName}-${id}` } : `${options.name}-${id}`,
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: options.brokers ?? { 'Fn::GetAtt': ['Brokers', 'Servers'] } } },
      Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: options.workers ?? 1 } },
      ConnectorConfiguration: configuration,
    },
  });
  return {
    Parameters: { Host: { Type: 'String' } },
    Resources: {
      Source: connector('source', {
        'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
        'database.hostname': options.host ?? { Ref: 'Host' },
        'topic.prefix': 'shop',
        'slot.name': options.slot ?? 'shop',
        'value.converter': options.written ?? JSON_CONVERTER,
      }),
      Sink: connector('sink', { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'shop.public.orders', 'value.converter': options.read ?? options.written ?? JSON_CONVERTER }),
    },
    ...more,
  };
};

/** The rules over several connectors that find something, with the file. */
async function found(files: Record<string, object | string>, args = ['.']): Promise<string[]> {
  const { report } = await check(args, files);
  return report.deployments.flatMap(({ source, findings }) => findings.filter(({ rule }) => /^MC-(DBZ-01[0-4]|PIPE-001|FLEET)/.test(rule)).map(({ rule }) => `${source} ${rule}`)).sort();
}

const manifest = (environments: Record<string, string>) => ({
  artifacts: Object.fromEntries(Object.entries(environments).map(([id, environment]) => [id, {
    type: 'aws:cloudformation:stack', environment, properties: { templateFile: `${id}.template.json` },
  }])),
});

test('two environments in one directory are neither the other\'s', async () => {
  expect(await found({ 'envs/dev/orders.json': orders('dev'), 'envs/prod/orders.json': orders('prod') })).toEqual([]);
  const anywhere = { 'database.hostname': 'mysql', 'schema.history.internal.kafka.bootstrap.servers': 'kafka:9092' };
  expect(await found({ 'envs/dev/orders.json': orders('dev', anywhere), 'envs/prod/orders.json': orders('prod', anywhere) })).toEqual([]);
  const secret = { 'database.hostname': '${secretsmanager:shop:host}' };
  expect(await found({ 'envs/dev/orders.json': orders('dev', secret), 'envs/prod/orders.json': orders('prod', secret) })).toEqual([]);
});

test('one server and one cluster in several files are found, and the finding says where', async () => {
  const files = { 'a/orders.json': orders('prod'), 'b/orders.json': orders('prod', { 'database.hostname': 'PROD.db.example.com.', 'database.port': '3306' }) };
  expect(await found(files)).toEqual(['a', 'b'].flatMap(directory => ['MC-DBZ-012', 'MC-DBZ-013', 'MC-DBZ-014'].map(rule => `${directory}/orders.json ${rule}`)));
  const { report } = await check(['.'], files);
  expect(report.deployments[0].findings.find(({ rule }) => rule === 'MC-DBZ-012')!.message).toBe('the server ID 184054 is also used by orders in b/orders.json on the same server');
  const nearby = { 'database.hostname': 'mysql', 'schema.history.internal.kafka.bootstrap.servers': 'kafka:9092' };
  expect(await found({ 'a.json': orders('x', nearby), 'b.json': orders('y', nearby) })).toContain('a.json MC-DBZ-012');
});

test('another port or database is another one', async () => {
  const ports = { 'a.json': orders('prod'), 'b.json': orders('prod', { 'database.port': '3307', 'schema.history.internal.kafka.topic': 'h2', 'topic.prefix': 't2' }) };
  expect(await found(ports)).toEqual([]);
});

test('any broker, at any port and in any order, stands for its cluster', async () => {
  const broker = (number: number, port: number) => `b-${number}.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:${port}`;
  const history = (servers: string) => orders(servers, { 'schema.history.internal.kafka.bootstrap.servers': servers });
  expect(await found({ 'a.json': history(`${broker(1, 9098)},${broker(2, 9098)}`), 'b.json': history(`${broker(3, 9096)}, ${broker(1, 9096)}`) }))
    .toEqual(['a.json MC-DBZ-013', 'a.json MC-DBZ-014', 'b.json MC-DBZ-013', 'b.json MC-DBZ-014']);
  expect(await found({ 'a.json': history(broker(1, 9098)), 'b.json': history(broker(1, 9098).replace('shop.abcdef', 'shop.fedcba')) })).toEqual([]);
});

test('references of different templates are different, whatever their names', async () => {
  // Each template agrees with itself, and not with the other.
  const files = { 'dev.json': template({ written: JSON_CONVERTER }), 'prod.json': template({ written: AVRO }) };
  expect(await found(files)).toEqual([]);
  expect(await found({ 'dev.json': template({ read: AVRO }) })).toEqual(['dev.json MC-PIPE-001']);
  const agnostic = 'aws://unknown-account/unknown-region';
  for (const [dev, prod] of [[agnostic, agnostic], ['aws://111111111111/eu-west-1', 'aws://222222222222/eu-west-1'], ['aws://111111111111/eu-west-1', 'aws://111111111111/eu-west-1']]) {
    expect(await found({ 'cdk.out/manifest.json': manifest({ Dev: dev, Prod: prod }), 'cdk.out/Dev.template.json': files['dev.json'], 'cdk.out/Prod.template.json': files['prod.json'] }, [])).toEqual([]);
  }
});

const exporting = (name: string) => ({
  Parameters: {},
  Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties: {} } },
  Outputs: { Host: { Value: { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] }, Export: { Name: name } } },
});
const imported = { 'Fn::ImportValue': 'shop-host' };

test.each<[string, Record<string, object | string>]>([
  ['from a stack that exports it', { 'base.json': exporting('shop-host'), 'a.json': template({ host: imported }), 'b.yaml': JSON.stringify(template({ host: { 'Fn::ImportValue': { 'Fn::Sub': 'shop-host' } } })) }],
  ['in the exporting stack itself', {
    'a.json': template({ host: { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] } }, { Outputs: exporting('shop-host').Outputs }), 'b.json': template({ host: imported }),
  }],
  ['by a parameter of nested stacks', {
    'parent.json': {
      Resources: Object.fromEntries(['a', 'b'].map(id => [id, { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: `./${id}.json`, Parameters: { Host: { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] } } } }])),
    },
    'a.json': template(),
    'b.json': template(),
  }],
  ['by an output of a nested stack', {
    'db.json': { Resources: {}, Outputs: { Host: { Value: { Ref: 'Db' } } } },
    'a.json': template({ host: { 'Fn::GetAtt': ['Nested', 'Outputs.Host'] } }, {
      Outputs: { Host: { Value: { 'Fn::GetAtt': ['Nested', 'Outputs.Host'] }, Export: { Name: 'shop-host' } } },
    }),
    'b.json': template({ host: imported }),
  }],
  ['by its name', { 'a.json': template({ host: 'db.example.com' }), 'b.json': template({ host: 'db.example.com' }) }],
])('a server that two stacks take %s is the same', async (_, files) => {
  expect(await found(files)).toEqual([expect.stringMatching(/^a\.json MC-DBZ-010/), expect.stringMatching(/^b\.(json|yaml) MC-DBZ-010/)]);
});

test('an export of that name in another environment is another', async () => {
  const environment = (directory: string) => ({ [`${directory}/base.json`]: exporting('shop-host'), [`${directory}/a.json`]: template({ host: imported }) });
  expect(await found({ ...environment('dev'), ...environment('prod') })).toEqual([]);
});

test.each([['aws://111111111111/eu-west-1', true], ['aws://unknown-account/unknown-region', false]])('what account and Region decide is the same where they are the same: %s', async (environment, same) => {
  const files = {
    'cdk.out/manifest.json': manifest({ A: environment, B: environment }),
    'cdk.out/A.template.json': template({ host: '{{resolve:ssm:/shop/host}}' }),
    'cdk.out/B.template.json': template({ host: '{{resolve:ssm:/shop/host}}' }),
  };
  expect(await found(files, [])).toEqual(same ? ['cdk.out/A.template.json MC-DBZ-010', 'cdk.out/B.template.json MC-DBZ-010'] : []);
});

test('names and workers count for each account and Region', async () => {
  const files = (...environments: string[]) => ({
    'cdk.out/manifest.json': manifest({ A: environments[0], B: environments[1] }),
    'cdk.out/A.template.json': template({ name: 'orders', workers: 20 }),
    'cdk.out/B.template.json': template({ name: 'orders', workers: 20 }),
  });
  expect(await found(files('aws://111111111111/eu-west-1', 'aws://222222222222/eu-west-1'), [])).toEqual([]);
  expect(await found(files('aws://111111111111/eu-west-1', 'aws://111111111111/eu-west-1'), [])).toEqual(['MC-FLEET-001', 'MC-FLEET-002', 'MC-FLEET-002'].map(rule => `cdk.out/B.template.json ${rule}`));
});

test('loops between templates lead nowhere', async () => {
  const loop = (name: string, other: string) => template({ host: { 'Fn::ImportValue': other } }, { Outputs: { X: { Value: { 'Fn::ImportValue': other }, Export: { Name: name } } } });
  expect(await found({ 'a.json': loop('a', 'b'), 'b.json': loop('b', 'a') })).toEqual([]);
});

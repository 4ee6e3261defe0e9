import { check } from '../cli/run';

type Json = Record<string, unknown>;
const ref = (name: string) => ({ Ref: name });
const connector = (properties: Json, config: Json = {}) => ({
  Type: 'AWS::KafkaConnect::Connector',
  Properties: {
    ConnectorName: 'shop',
    KafkaConnectVersion: '3.7.x',
    Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
    ConnectorConfiguration: {
      'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
      'tasks.max': '1',
      'topics': 'orders',
      'aws.s3.bucket.name': 'shop-archive',
      'aws.s3.region': 'eu-central-1',
      'format.output.type': 'jsonl',
      'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
      'value.converter.schemas.enable': 'false',
      ...config,
    },
    KafkaCluster: {
      ApacheKafkaCluster: {
        BootstrapServers: 'b-1.shop.abc123.c2.kafka.eu-central-1.amazonaws.com:9098',
        Vpc: { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
      },
    },
    KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
    KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
    Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/s3/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f-1', Revision: 1 } }],
    ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/shop',
    ...properties,
  },
});
const mcu = (count: unknown) => ({ Capacity: { ProvisionedCapacity: { McuCount: count, WorkerCount: 1 } } });
const format = (value: unknown) => connector({}, { 'format.output.type': value });
const text = (more: Json) => ({ Type: 'String', ...more });

async function said(Parameters: Json, resource: object, more: Record<string, string | object> = {}): Promise<string[]> {
  const { report } = await check([Object.keys(more).length === 0 ? 't.json' : '.'], { 't.json': { Parameters, Resources: { Connector: resource } }, ...more });
  expect(report.deployments).toHaveLength(1);
  return report.deployments[0].findings.filter(({ rule }) => !['MC-LOG-002', 'MC-RUN-001'].includes(rule)).map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

test.each<[string, Json, object, string]>([
  ['a number', { Mcu: { Type: 'Number', Default: 3 } }, connector(mcu(ref('Mcu'))), 'warning MC-CAP-001 the MCU count of the provisioned capacity is 3; allowed are 1, 2, 4 and 8 (with the default of the parameter Mcu)'],
  ['an option', { Format: text({ Default: 'jsonlines' }) }, format(ref('Format')), "warning MC-OPT-004 format.output.type must be one of avro, csv, json, jsonl, parquet, got 'jsonlines' (with the default of the parameter Format)"],
  ['a part of a text', { Suffix: text({ Default: 'lines' }), Other: text({ Default: 'x' }) }, format({ 'Fn::Sub': 'json${Suffix}' }), "warning MC-OPT-004 format.output.type must be one of avro, csv, json, jsonl, parquet, got 'jsonlines' (with the default of the parameter Suffix)"],
  ['a list', { Subnets: { Type: 'CommaDelimitedList', Default: 'subnet-0123456789abcdef0,vpc-1' } }, connector({
    KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.shop.abc123.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ref('Subnets') } } },
  }), 'with the default of the parameter Subnets'],
  ['two together', { Min: { Type: 'Number', Default: 4 }, Max: { Type: 'Number', Default: 2 } }, connector({
    Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: ref('Min'), MaxWorkerCount: ref('Max'), ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } } },
  }), 'with the defaults of the parameters Min, Max'],
])('a default of %s that fails is a warning', async (_, parameters, resource, expected) => {
  const found = (await said(parameters, resource)).filter(message => message.includes('default'));
  expect(found).toEqual([expect.stringContaining(expected)]);
  expect(found[0]).toMatch(/^warning /);
});

test('no allowed value that is right is an error, and one that is right is enough', async () => {
  expect(await said({ Format: text({ AllowedValues: ['jsonlines', 'ndjson'], Default: 'ndjson' }) }, format(ref('Format')))).toEqual([
    "error MC-OPT-004 format.output.type must be one of avro, csv, json, jsonl, parquet, got 'jsonlines' (with each of the allowed values of the parameter Format)",
  ]);
  expect(await said({ Format: text({ AllowedValues: ['jsonlines', 'jsonl'], Default: 'jsonl' }) }, format(ref('Format')))).toEqual([]);
  expect(await said({ Mcu: { Type: 'Number', AllowedValues: [3, 5] } }, connector(mcu(ref('Mcu'))))).toEqual([expect.stringMatching(/^error MC-CAP-001 .*\(with each of the allowed values of the parameter Mcu\)$/)]);
});

test.each<[string, Json, object]>([
  ['a default that is right', { Format: text({ Default: 'jsonl' }), Mcu: { Type: 'Number', Default: 2 } }, connector(mcu(ref('Mcu')), { 'format.output.type': ref('Format') })],
  ['no default', { Format: text({}) }, format(ref('Format'))],
  ['an empty default, which stands for none', { Format: text({ Default: '' }) }, format(ref('Format'))],
  ['a secret', { Format: text({ Default: 'jsonlines', NoEcho: true }) }, format(ref('Format'))],
  ['the name of a parameter of SSM', { Format: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/shop/format' } }, format(ref('Format'))],
  ['a parameter that nothing uses', { Format: text({ Default: 'jsonlines' }) }, format('jsonl')],
  ['a choice that a condition makes', { Format: text({ Default: 'jsonlines' }) }, format({ 'Fn::If': ['Own', ref('Format'), 'jsonl'] })],
])('nothing is said of %s', async (_, parameters, resource) => {
  expect((await said(parameters, resource)).filter(message => message.includes('parameter'))).toEqual([]);
});

test('what a parent passes is not the default', async () => {
  const parent = (value: string) => ({ Resources: { Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 't.json', Parameters: { Format: value } } } } });
  const parameters = { Format: text({ Default: 'jsonlines' }) };
  expect(await said(parameters, format(ref('Format')), { 'parent.json': parent('jsonl') })).toEqual([]);
  expect(await said(parameters, format(ref('Format')), { 'parent.json': parent('ndjson') })).toEqual([expect.stringMatching(/^error MC-OPT-004 .*got 'ndjson'$/)]);
});

test('what is wrong anyway is told once', async () => {
  const found = await said({ Topic: text({ Default: 'orders' }) }, connector({}, { 'topics': ref('Topic'), 'format.output.type': 'jsonlines' }));
  expect(found).toEqual([expect.stringMatching(/^error MC-OPT-004 .*got 'jsonlines'$/)]);
});

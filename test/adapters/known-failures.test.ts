import { check } from '../cli/run';

const SECRETS = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';
const WORKER = Buffer.from(`key.converter=a\nvalue.converter=b\nconfig.providers=sm\nconfig.providers.sm.class=${SECRETS}\n`).toString('base64');

const template = (resources: Record<string, unknown>, properties: Record<string, unknown> = {}, configuration: Record<string, unknown> = {}) => ({
  Resources: {
    Worker: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'worker', PropertiesFileContent: WORKER } },
    Orders: {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: {
        WorkerConfiguration: { WorkerConfigurationArn: { 'Fn::GetAtt': ['Worker', 'WorkerConfigurationArn'] }, Revision: 1 },
        ConnectorConfiguration: { 'connector.class': 'com.example.Sink', ...configuration },
        KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] }, Vpc: { SecurityGroups: ['sg-1'], Subnets: [{ Ref: 'Subnet' }] } } },
        ...properties,
      },
    },
    Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    ...resources,
  },
});

async function rulesOf(content: object, name = 'a.template.json'): Promise<string[]> {
  const { report } = await check([name], { [name]: content });
  return report.deployments.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

const generated = (more: object) => ({ Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: more } } });
const password = { 'database.password': { 'Fn::Sub': '${!sm:x}' } };
const refers = { 'database.password': { 'Fn::Join': ['', ['${sm:', { 'Fn::Select': [6, { 'Fn::Split': [':', { Ref: 'Secret' }] }] }, ':password}']] } };
const byRef = { 'database.password': { 'Fn::Join': ['', ['${sm:', { Ref: 'Secret' }, ':password}']] } };
const asks = (call: object) => ({ Brokers: { Type: 'Custom::AWS', Properties: { Create: JSON.stringify({ action: 'getBootstrapBrokers' }), ...call } } });

test.each<[string, string, object, object]>([
  ['a secret that is a plain text', 'MC-SEC-012', template(generated({ PasswordLength: 30 }), {}, byRef), template(generated({ SecretStringTemplate: '{"username":"a"}', GenerateStringKey: 'password' }), {}, byRef)],
  ['a DNS server that answers nobody', 'MC-NET-019', template({ Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsSupport: false } } }), template({})],
  ['brokers that are asked for again', 'MC-BOOT-003', template(asks({ Update: { 'Fn::Join': ['', ['{"service":"Kafka","action":"getBootstrapBrokers","parameters":{"ClusterArn":"', { Ref: 'Cluster' }, '"}}']] } })), template(asks({}))],
  ['one key for all builds', 'MC-PLUG-011',
    template({ Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'a', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::archive', FileKey: 'sink.zip' } } } } }, { Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } }] }),
    template({ Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'a', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::archive', FileKey: 'sink.zip', ObjectVersion: '3L4k' } } } } }, { Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } }] })],
])('%s is seen in a template', async (_, rule, wrong, right) => {
  expect(await rulesOf(wrong)).toContain(rule);
  expect(await rulesOf(right)).not.toContain(rule);
});

test('what a template takes apart is not judged', async () => {
  expect(await rulesOf(template(generated({ PasswordLength: 30 }), {}, refers))).not.toContain('MC-SEC-012');
  expect(await rulesOf(template(generated({ PasswordLength: 30 }), {}, password))).not.toContain('MC-SEC-012');
});

test.each([['10m', true], ['45m', false], ['2h', false]])('a plan that waits %s for a connector', async (create, isShort) => {
  const plan = { format_version: '1.2', planned_values: { root_module: { resources: [{ address: 'aws_mskconnect_connector.a', mode: 'managed', type: 'aws_mskconnect_connector', name: 'a', values: { name: 'a', connector_configuration: { 'connector.class': 'com.example.Sink' }, timeouts: { create, delete: null } } }] } }, configuration: { root_module: {} } };
  expect((await rulesOf(plan, 'plan.json')).includes('MC-RUN-003')).toBe(isShort);
});

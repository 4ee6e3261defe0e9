import { judgeEachForm } from '../support/yaml-forms';
import { rightTemplate, withValue } from './template';

/** What other template checkers say of it, by their count in a trial: 9 of the 29 mistakes of connectors are seen by the best of them. */
interface Mistake { readonly name: string; readonly rule: string; readonly at: [string, string[], unknown] }

const connector = (name: string, rule: string, path: string[], value: unknown): Mistake => ({ name, rule, at: ['Connector', path, value] });
const CAPACITY = ['Capacity', 'ProvisionedCapacity'];
const autoscaled = (more: object) => ({
  AutoScaling: {
    McuCount: 1,
    MinWorkerCount: 1,
    MaxWorkerCount: 2,
    MaxAutoscalingTaskCount: 2,
    ScaleInPolicy: { CpuUtilizationPercentage: 20 },
    ScaleOutPolicy: { CpuUtilizationPercentage: 80 },
    ...more,
  },
});
const VPC = ['KafkaCluster', 'ApacheKafkaCluster', 'Vpc'];
const plugin = { CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } };

const MISTAKES: readonly Mistake[] = [
  connector('mcuCount 3', 'MC-CAP-001', [...CAPACITY, 'McuCount'], 3),
  connector('two plugins', 'MC-PLUG-001', ['Plugins'], [plugin, plugin]),
  connector('PLAINTEXT with IAM', 'MC-AUTH-002', ['KafkaClusterEncryptionInTransit', 'EncryptionType'], 'PLAINTEXT'),
  connector('empty subnet list', 'MC-NET-010', [...VPC, 'Subnets'], []),
  connector('subnets missing', 'MC-NET-010', [...VPC, 'Subnets'], undefined),
  { name: 'worker configuration not base64', rule: 'MC-WRK-004', at: ['Workers', ['PropertiesFileContent'], 'key.converter=a'] },
  connector('connector name with underscore', 'MC-NAME-001', ['ConnectorName'], 'my_orders'),
  connector('connector name with space and slash', 'MC-NAME-001', ['ConnectorName'], 'my orders/1'),
  connector('autoscaling CPU 150 %', 'MC-CAP-006', ['Capacity'], autoscaled({ ScaleOutPolicy: { CpuUtilizationPercentage: 150 } })),
  connector('min workers > max', 'MC-CAP-005', ['Capacity'], autoscaled({ MinWorkerCount: 3 })),
  connector('scale-in > scale-out', 'MC-CAP-006', ['Capacity'], autoscaled({ ScaleInPolicy: { CpuUtilizationPercentage: 90 } })),
  connector('both capacity kinds', 'MC-CAP-003', ['Capacity'], { ...autoscaled({}), ProvisionedCapacity: { WorkerCount: 1 } }),
  connector('workerCount 0', 'MC-CAP-002', [...CAPACITY, 'WorkerCount'], 0),
  connector('no connector.class', 'MC-CFG-001', ['ConnectorConfiguration', 'connector.class'], undefined),
  connector('tasks.max not a number', 'MC-OPT-003', ['ConnectorConfiguration', 'tasks.max'], 'many'),
  connector('Kafka Connect version unknown', 'MC-VER-001', ['KafkaConnectVersion'], '9.9.9'),
  connector('CloudWatch log on, no group', 'MC-LOG-001', ['LogDelivery', 'WorkerLogDelivery', 'CloudWatchLogs'], { Enabled: true }),
  connector('no worker log at all', 'MC-LOG-002', ['LogDelivery'], undefined),
  connector('plain-text password in configuration', 'MC-SEC-002', ['ConnectorConfiguration', 'database.password'], 'hunter22'),
  connector('role ARN malformed', 'MC-ROLE-012', ['ServiceExecutionRoleArn'], 'connect-role'),
  connector('bootstrap port 9092 with IAM/TLS', 'MC-BOOT-002', ['KafkaCluster', 'ApacheKafkaCluster', 'BootstrapServers'], 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9092'),
  connector('bootstrap without port', 'MC-BOOT-001', ['KafkaCluster', 'ApacheKafkaCluster', 'BootstrapServers'], 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com'),
  connector('configuration value not a string', 'MC-CFG-002', ['ConnectorConfiguration', 'table.include.list'], { tables: ['public.orders'] }),
  connector('authentication SASL_SCRAM', 'MC-AUTH-001', ['KafkaClusterClientAuthentication', 'AuthenticationType'], 'SASL_SCRAM'),
  { name: 'plugin content type TAR', rule: 'MC-PLUG-008', at: ['Plugin', ['ContentType'], 'TAR'] },
  { name: 'bucket ARN is a bucket name', rule: 'MC-PLUG-008', at: ['Plugin', ['Location', 'S3Location', 'BucketArn'], 'artifacts'] },
  { name: '.jar key with content type ZIP', rule: 'MC-PLUG-008', at: ['Plugin', ['Location', 'S3Location', 'FileKey'], 'debezium.jar'] },
  { name: 'worker configuration without converters', rule: 'MC-WRK-001', at: ['Workers', ['PropertiesFileContent'], Buffer.from('offset.storage.topic=o\n').toString('base64')] },
];

// Two of the trial are left out, because nothing proves that the service refuses them:
// eleven workers, and an underscore in the name of a worker configuration.

function findings(template: object): string[] {
  return judgeEachForm(template)[0].findings.map(({ rule }) => rule);
}

test('the template without a mistake has no finding', () => {
  expect(judgeEachForm(rightTemplate())[0].findings).toEqual([]);
});

test('what nobody proves that the service refuses is no finding', () => {
  expect(findings(withValue('Connector', [...CAPACITY, 'WorkerCount'], 11))).toEqual([]);
  expect(findings(withValue('Workers', ['Name'], 'orders_0a1b2c3d4e5f'))).toEqual([]);
});

test.each(MISTAKES.map(each => [each.name, each] as const))('%s is refused or warned of', (_, { rule, at }) => {
  expect(findings(withValue(...at))).toContain(rule);
});

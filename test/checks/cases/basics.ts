import type { Case } from './case';
import { Text } from '../../../src/checks';

const CONVERTERS = { 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const MSK = 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com';

/** The bad input that constructors refuse. */
export const BASICS: readonly Case[] = [
  {
    rule: 'MC-CAP-001', failure: 15, says: 'the MCU count of the provisioned capacity is 3; allowed are 1, 2, 4 and 8',
    fails: { capacity: { provisioned: { mcuCount: 3, workerCount: 1 } } },
    passes: { capacity: { provisioned: { mcuCount: 4, workerCount: 1 } } },
  },
  {
    rule: 'MC-CAP-002', failure: 15, says: 'the worker count of the provisioned capacity is 0',
    fails: { capacity: { provisioned: { workerCount: 0 } } },
    passes: { capacity: { provisioned: { workerCount: 11 } } },
  },
  {
    rule: 'MC-CAP-002', says: 'the minimum of workers of the autoscaled capacity is 1.5',
    fails: { capacity: { autoscaled: { minWorkerCount: 1.5 } } },
    passes: { capacity: { autoscaled: { minWorkerCount: 1 } } },
  },
  {
    rule: 'MC-CAP-003', failure: 15, says: 'both provisioned and autoscaled',
    fails: { capacity: { provisioned: {}, autoscaled: {} } },
    passes: { capacity: { provisioned: {} } },
  },
  { rule: 'MC-CAP-003', says: 'neither', fails: { capacity: {} }, passes: {} },
  {
    rule: 'MC-CAP-004', failure: 15, says: 'the task cap of the autoscaled capacity is 2, below the maximum of 4 workers',
    fails: { capacity: { autoscaled: { maxWorkerCount: 4, maxAutoscalingTaskCount: 2 } } },
    passes: { capacity: { autoscaled: { maxWorkerCount: 4, maxAutoscalingTaskCount: 4 } } },
  },
  {
    rule: 'MC-CAP-005', failure: 15, says: 'the minimum of workers is 5, above the maximum of 4',
    fails: { capacity: { autoscaled: { minWorkerCount: 5, maxWorkerCount: 4 } } },
    passes: { capacity: { autoscaled: { minWorkerCount: 4, maxWorkerCount: 4 } } },
  },
  {
    rule: 'MC-CAP-006', failure: 15, says: 'the scale-out threshold is 150 %',
    fails: { capacity: { autoscaled: { scaleInCpuPercentage: 20, scaleOutCpuPercentage: 150 } } },
    passes: { capacity: { autoscaled: { scaleInCpuPercentage: 1, scaleOutCpuPercentage: 100 } } },
  },
  {
    rule: 'MC-CAP-006', says: 'is not below the scale-out threshold',
    fails: { capacity: { autoscaled: { scaleInCpuPercentage: 80, scaleOutCpuPercentage: 20 } } },
    passes: { capacity: { autoscaled: { scaleInCpuPercentage: 20, scaleOutCpuPercentage: 80 } } },
  },
  {
    rule: 'MC-AUTH-001', says: 'the client authentication is "SASL_SCRAM"; MSK Connect offers IAM and NONE only',
    fails: { clientAuthentication: 'SASL_SCRAM' }, passes: { clientAuthentication: 'IAM' }, unknown: { clientAuthentication: { Ref: 'Auth' } },
  },
  {
    rule: 'MC-AUTH-002', failure: 21, says: 'IAM needs TLS',
    fails: { clientAuthentication: 'IAM', encryptionInTransit: 'PLAINTEXT' },
    passes: { clientAuthentication: 'IAM', encryptionInTransit: 'TLS' },
    unknown: { clientAuthentication: 'IAM', encryptionInTransit: { Ref: 'Encryption' } },
  },
  {
    rule: 'MC-BOOT-001', says: 'the bootstrap servers are an ARN',
    fails: { bootstrapServers: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/abc-1' },
    passes: { bootstrapServers: `${MSK}:9098,b-2.${MSK}:9098` },
  },
  {
    rule: 'MC-BOOT-001', says: 'the bootstrap servers are an ARN',
    fails: { bootstrapServers: { 'Fn::GetAtt': ['Cluster', 'Arn'] }, cluster: { arn: Text.reference('Cluster.Arn') } },
    passes: { bootstrapServers: { 'Fn::GetAtt': ['Lookup', 'BootstrapBrokers'] } },
  },
  { rule: 'MC-BOOT-001', says: 'has no port', fails: { bootstrapServers: MSK }, passes: { bootstrapServers: { Ref: 'Brokers' } } },
  { rule: 'MC-BOOT-001', says: 'has no port', fails: { bootstrapServers: { 'Fn::Sub': '${Name}.internal' } }, passes: { bootstrapServers: { 'Fn::Sub': '${Name}:9092' } } },
  { rule: 'MC-BOOT-001', says: 'has a URL scheme', fails: { bootstrapServers: 'SASL_SSL://a:9098' }, passes: { bootstrapServers: '[::1]:9098' } },
  { rule: 'MC-BOOT-001', failure: 20, says: 'the bootstrap servers are empty', fails: { bootstrapServers: '' }, passes: { bootstrapServers: 'a:1' } },
  { rule: 'MC-BOOT-001', says: 'holds a blank', fails: { bootstrapServers: 'a:9092 b:9092' }, passes: { bootstrapServers: 'a:9092,b:9092' } },
  { rule: 'MC-BOOT-001', says: 'allowed are 1 to 65535', fails: { bootstrapServers: 'a:99999' }, passes: { bootstrapServers: 'a:65535' } },
  {
    rule: 'MC-BOOT-002', failure: 21, says: 'port 9092, which is for unauthenticated plaintext; the client authentication is IAM with TLS',
    fails: { bootstrapServers: `${MSK}:9092`, clientAuthentication: 'IAM', encryptionInTransit: 'TLS' },
    passes: { bootstrapServers: `${MSK}:9098`, clientAuthentication: 'IAM', encryptionInTransit: 'TLS' },
    unknown: { bootstrapServers: { Ref: 'Brokers' }, clientAuthentication: 'IAM', encryptionInTransit: 'TLS' },
  },
  {
    rule: 'MC-BOOT-002', says: 'port 9098, which is for IAM',
    fails: { bootstrapServers: `${MSK}:9098`, clientAuthentication: 'NONE', encryptionInTransit: 'TLS' },
    passes: { bootstrapServers: 'kafka.internal:9098', clientAuthentication: 'NONE', encryptionInTransit: 'TLS' },
  },
  {
    rule: 'MC-WRK-001', failure: 18, says: 'the worker configuration has no value.converter',
    fails: { worker: { 'key.converter': 'x' } }, passes: { worker: CONVERTERS }, unknown: { workerConfiguration: {} } as never,
  },
  {
    rule: 'MC-WRK-002', failure: 17, says: 'every property that begins with sasl.',
    fails: { worker: { ...CONVERTERS, 'sasl.mechanism': 'AWS_MSK_IAM' } }, passes: { worker: { ...CONVERTERS, 'offset.storage.topic': 'o' } },
  },
  { rule: 'MC-WRK-002', failure: 17, says: 'group.id', fails: { worker: { ...CONVERTERS, 'group.id': 'g' } }, passes: { worker: CONVERTERS } },
  {
    rule: 'MC-WRK-003', failure: 17, says: 'consumer.isolation.level, which is not on the service\'s list',
    fails: { worker: { ...CONVERTERS, 'consumer.isolation.level': 'read_committed' } }, passes: { worker: { ...CONVERTERS, 'consumer.max.poll.records': '9' } },
  },
  {
    rule: 'MC-WRK-004', says: 'not a properties text: it is not base64',
    fails: { workerConfiguration: { unreadable: 'it is not base64' } } as never, passes: { worker: CONVERTERS },
  },
  { rule: 'MC-NAME-001', failure: 13, says: 'holds "_"; allowed are letters', fails: { connectorName: 'my_connector' }, passes: { connectorName: 'my-connector' } },
  { rule: 'MC-NAME-001', failure: 13, says: 'has 129 characters', fails: { connectorName: 'a'.repeat(129) }, passes: { connectorName: 'a'.repeat(128) } },
  {
    rule: 'MC-NAME-001', failure: 13, says: 'holds "."',
    fails: { connectorName: { 'Fn::Sub': '${Stage}.orders' } }, passes: { connectorName: 'orders' }, unknown: { connectorName: { 'Fn::Sub': '${Stage}-orders' } },
  },
  {
    rule: 'MC-CFG-001', says: 'no connector.class', fails: { config: { 'tasks.max': 1 } },
    passes: { config: { 'connector.class': 'com.example.S' } }, unknown: { config: { 'connector.class': { Ref: 'Class' } } },
  },
  {
    rule: 'MC-SEC-001', says: 'database.password is given as plain text',
    fails: { literalSecretProperties: ['database.password'] }, passes: { literalSecretProperties: [] },
  },
  {
    rule: 'MC-SEC-002', failure: 94, says: 'database.password is given as plain text',
    fails: { config: { 'database.password': 'hunter2' } }, passes: { config: { 'database.password': '${secretsmanager:shop:password}' } },
  },
  {
    rule: 'MC-SEC-002', says: 'aws.secret.access.key',
    fails: { config: { 'aws.secret.access.key': 'abc' } }, passes: { config: { 'aws.secret.access.key': { Ref: 'Key' }, 'key.converter': 'x', 'message.key.columns': 'a' } },
  },
  {
    rule: 'MC-SEC-003', failure: 55, says: 'refers to the config provider "sm", but the worker configuration declares "ssm"',
    fails: { config: { p: '${sm:a:b}' }, worker: { ...CONVERTERS, 'config.providers': 'ssm' } },
    passes: { config: { p: '${sm:a:b}', t: 'x.${routedByValue}' }, worker: { ...CONVERTERS, 'config.providers': 'ssm, sm' } },
    unknown: { config: { p: '${sm:a:b}' } },
  },
  {
    rule: 'MC-SEC-003', failure: 55, says: 'there is no worker configuration that declares it',
    fails: { config: { p: '${sm:a:b}' }, worker: 'default' }, passes: { config: { p: 'b' }, worker: 'default' },
  },
  {
    rule: 'MC-SEC-004', says: 'asked for the secret "arn"',
    fails: { config: { p: '${sm:arn:aws:secretsmanager:eu-west-1:1:secret:x:password}' }, worker: { 'config.providers': 'sm', 'config.providers.sm.class': 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider' } },
    passes: { config: { p: '${sm:arn:aws:secretsmanager:eu-west-1:1:secret:x:password}' }, worker: { 'config.providers': 'sm', 'config.providers.sm.class': 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider' } },
    unknown: { config: { p: '${sm:arn:aws:x:y}' } },
  },
  {
    rule: 'MC-LOG-001', says: 'log delivery to CloudWatch Logs is switched on without a log group',
    fails: { logDelivery: [{ kind: 'cloudwatch', enabled: true }] }, passes: { logDelivery: [{ kind: 's3', enabled: false }] },
  },
  {
    rule: 'MC-LOG-002', failure: 4, says: 'delivered nowhere',
    fails: { logDelivery: [] }, passes: { logDelivery: [{ kind: 's3', enabled: true }] },
  },
  {
    rule: 'MC-PLUG-001', failure: 12, says: 'the connector has 2 custom plugins; exactly one is allowed',
    fails: { plugins: [{}, {}] }, passes: { plugins: [{}] },
  },
  {
    rule: 'MC-VER-001', says: 'the Kafka Connect version is "3.9"; known are 2.7.1 and 3.7.x',
    fails: { kafkaConnectVersion: '3.9' }, passes: { kafkaConnectVersion: '3.7.x' }, unknown: { kafkaConnectVersion: { Ref: 'V' } },
  },
  {
    rule: 'MC-OFF-001', failure: 3, says: 'it has no worker configuration',
    fails: { kind: 'source', worker: 'default' }, passes: { kind: 'source', worker: { 'offset.storage.topic': 'o' } }, unknown: { kind: 'source', workerConfiguration: {} } as never,
  },
];

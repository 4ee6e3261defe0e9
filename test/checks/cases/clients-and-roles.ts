import { statementsFromDocument, Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const MSK = 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com';
const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule required username="${sm:shop:username}" password="${sm:shop:password}";';
const IAM = {
  'source.cluster.security.protocol': 'SASL_SSL',
  'source.cluster.sasl.mechanism': 'AWS_MSK_IAM',
  'source.cluster.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
  'source.cluster.sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
};
const LOGIN = { 'source.cluster.security.protocol': 'SASL_SSL', 'source.cluster.sasl.mechanism': 'SCRAM-SHA-512', 'source.cluster.sasl.jaas.config': SCRAM };
const mirror = (config: Record<string, unknown>, servers: unknown = 'kafka.example.com:9092'): Sketch => ({
  config: { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source.cluster.bootstrap.servers': servers, ...config },
});
const without = (config: Record<string, string>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(config).filter(([key]) => !keys.some(each => key.endsWith(each))));

const BUS = 'arn:aws:events:eu-west-1:111122223333:event-bus/shop';
const events = (config: Record<string, unknown>, ...grants: Array<[action: string, resource: unknown]>): Sketch => ({
  config: { 'connector.class': 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'aws.eventbridge.eventbus.arn': BUS, ...config },
  role: { statements: statementsFromDocument({ Statement: grants.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })) }) },
});
const asks = (className: string, config: Record<string, unknown>, ...grants: Array<[action: string, resource: unknown]>): Sketch => ({
  config: { 'connector.class': className, 'topics': 'orders', ...config },
  role: { statements: statementsFromDocument({ Statement: grants.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })) }) },
});
const QUEUE = { 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' };
const NORDSTROM = 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector';
const CAMEL_LAMBDA = 'org.apache.camel.kafkaconnector.awslambdasink.CamelAwslambdasinkSinkConnector';
const LENSES = 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector';
const KCQL = { 'connect.s3.kcql': 'INSERT INTO `lake:orders` SELECT * FROM orders STOREAS `PARQUET`; insert into raw:all select * from audit' };
const ICEBERG = { 'iceberg.tables': 'shop.orders,shop.lines', 'iceberg.catalog.type': 'glue' };
const ICEBERG_SINK = 'org.apache.iceberg.connect.IcebergSinkConnector';
const LAKE: Array<[action: string, resource: unknown]> = [['s3:*Object', 'arn:aws:s3:::lake/*'], ['s3:ListBucket', 'arn:aws:s3:::*']];
const OFFLOAD = { 'aws.eventbridge.offloading.default.s3.bucket': 'large' };

/** Clients that connectors open themselves, what they do in AWS, and lengths of texts. */
export const CLIENTS_AND_ROLES: readonly Case[] = [
  {
    rule: 'MC-AUTH-003',
    says: 'source.cluster.security.protocol is SASL_SSL, but source.cluster.sasl.mechanism and source.cluster.sasl.jaas.config are not set',
    fails: mirror({ 'source.cluster.security.protocol': 'SASL_SSL' }),
    passes: mirror(LOGIN),
  },
  { rule: 'MC-AUTH-003', says: 'without a mechanism the client tries Kerberos', fails: mirror(without(LOGIN, 'sasl.mechanism')), passes: mirror(LOGIN) },
  { rule: 'MC-AUTH-003', says: 'sasl.jaas.config is not set', fails: mirror(without(LOGIN, 'jaas.config')), passes: mirror({ ...without(LOGIN, 'jaas.config'), 'source.consumer.sasl.jaas.config': SCRAM }) },
  {
    rule: 'MC-AUTH-003',
    says: 'source.cluster.security.protocol is SSL, but source.cluster.bootstrap.servers names brokers for SASL/SCRAM, which require SASL_SSL',
    fails: mirror({ 'source.cluster.security.protocol': 'SSL' }, `${MSK}:9096`),
    passes: mirror({ 'source.cluster.security.protocol': 'SSL' }, `${MSK}:9094`),
  },
  {
    rule: 'MC-AUTH-003',
    says: 'is not set, so it is PLAINTEXT, but source.cluster.bootstrap.servers names brokers for IAM, which require SASL_SSL',
    fails: mirror({}, { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] }),
    passes: mirror(IAM, { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] }),
  },
  { rule: 'MC-AUTH-003', says: 'names brokers for TLS without IAM, which require SSL', fails: mirror(LOGIN, `${MSK}:9094`), passes: mirror(LOGIN, { Ref: 'Brokers' }) },
  { rule: 'MC-AUTH-003', says: '"SCRAM-SHA-512", but the brokers are for IAM, which requires AWS_MSK_IAM', fails: mirror(LOGIN, `${MSK}:9098`), passes: mirror(LOGIN, `${MSK}:9096`) },
  {
    rule: 'MC-AUTH-003',
    says: 'is "PLAIN", but source.cluster.sasl.jaas.config names org.apache.kafka.common.security.scram.ScramLoginModule, which is for SCRAM-SHA-512 or SCRAM-SHA-256',
    fails: mirror({ ...LOGIN, 'source.cluster.sasl.mechanism': 'PLAIN' }),
    passes: mirror({ ...LOGIN, 'source.cluster.sasl.mechanism': 'SCRAM-SHA-256' }),
  },
  { rule: 'MC-AUTH-003', says: 'sasl.client.callback.handler.class is not set', fails: mirror(without(IAM, 'handler.class')), passes: mirror(IAM) },
  {
    rule: 'MC-AUTH-003',
    says: 'no source.cluster.ssl.keystore.* is set: the client has no certificate',
    fails: mirror({ 'source.cluster.security.protocol': 'SSL' }, `${MSK}:9194`),
    passes: mirror({ 'source.cluster.security.protocol': 'SSL', 'source.cluster.ssl.keystore.key': '${sm:c:key}', 'source.cluster.ssl.keystore.certificate.chain': '${sm:c:chain}' }, `${MSK}:9194`),
  },
  {
    rule: 'MC-AUTH-003',
    says: 'ssl.keystore.certificate.chain is not set; the private key and the certificate must be set together',
    fails: mirror({ 'source.cluster.security.protocol': 'SSL', 'source.cluster.ssl.keystore.key': '${sm:c:key}' }),
    passes: mirror({ 'source.cluster.security.protocol': 'SSL' }),
  },
  {
    rule: 'MC-AUTH-003',
    says: 'names the file "/opt/keystore.jks"; you cannot place files on workers',
    fails: mirror({ 'source.cluster.security.protocol': 'SSL', 'source.cluster.ssl.keystore.location': '/opt/keystore.jks' }),
    passes: mirror({ 'source.cluster.security.protocol': 'SSL', 'source.cluster.ssl.keystore.location': '${s3import:eu-west-1:bucket/keystore.jks}' }),
  },
  {
    rule: 'MC-AUTH-003',
    says: 'iceberg.kafka.sasl.mechanism and iceberg.kafka.sasl.jaas.config are not set',
    fails: { config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'iceberg.kafka.bootstrap.servers': 'a:1', 'iceberg.kafka.security.protocol': 'SASL_SSL' } },
    passes: { config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'iceberg.kafka.security.protocol': 'SASL_SSL' } },
  },
  {
    rule: 'MC-ROLE-016',
    says: `does not allow events:PutEvents on the event bus to which events are sent, ${BUS}`,
    fails: events({}, ['events:PutRule', '*']),
    passes: events({}, ['events:PutEvents', BUS]),
    unknown: events({ 'aws.eventbridge.eventbus.arn': { 'Fn::GetAtt': ['Bus', 'Arn'] } }, ['events:PutEvents', BUS]),
  },
  { rule: 'MC-ROLE-016', says: 'events:PutEvents', fails: events({}, ['events:*', `${BUS}-other`]), passes: events({}, ['events:Put*', 'arn:aws:events:*:*:event-bus/*']) },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow events:PutEvents',
    fails: events({ 'aws.eventbridge.iam.role.arn': '' }),
    passes: events({ 'aws.eventbridge.iam.role.arn': 'arn:aws:iam::111122223333:role/sender' }, ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/sender']),
    unknown: { ...events({}), role: { arn: Text.literal('arn:aws:iam::111122223333:role/mine') } },
  },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow s3:PutObject on the objects of the bucket to which large events are offloaded, large',
    fails: events(OFFLOAD, ['events:PutEvents', BUS], ['s3:PutObject', 'arn:aws:s3:::small/*']),
    passes: events(OFFLOAD, ['events:PutEvents', BUS], ['s3:PutObject', 'arn:aws-cn:s3:::large/*']),
    unknown: events(OFFLOAD, ['events:PutEvents', BUS], ['s3:PutObject', { 'Fn::Sub': 'arn:aws:s3:::${Large}/*' }]),
  },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow sqs:SendMessage on the queue, https://sqs.eu-west-1.amazonaws.com/111122223333/orders (sqs.queue.url)',
    fails: asks(NORDSTROM, QUEUE, ['sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:lines']),
    passes: asks(NORDSTROM, QUEUE, ['sqs:SendMessage', 'arn:aws:sqs:*:111122223333:orders']),
    unknown: asks(NORDSTROM, { 'sqs.queue.url': { Ref: 'Queue' } }, ['sqs:SendMessage', { 'Fn::GetAtt': ['Queue', 'Arn'] }]),
  },
  { rule: 'MC-ROLE-016', says: 'sqs:SendMessage', fails: asks(NORDSTROM, { 'sqs.queue.url': { Ref: 'Queue' } }, ['sqs:ReceiveMessage', '*']), passes: asks(NORDSTROM, QUEUE, ['sqs:*', '*']) },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow lambda:InvokeFunction on the function, <Handler>',
    fails: asks(CAMEL_LAMBDA, { 'camel.kamelet.aws-lambda-sink.function': { Ref: 'Handler' } }, ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:layer:other']),
    passes: asks(CAMEL_LAMBDA, { 'camel.kamelet.aws-lambda-sink.function': { Ref: 'Handler' } }, ['lambda:InvokeFunction', { 'Fn::GetAtt': ['Handler', 'Arn'] }]),
    unknown: asks(CAMEL_LAMBDA, { 'camel.kamelet.aws-lambda-sink.function': { Ref: 'Handler' } }, ['lambda:InvokeFunction', { Ref: 'Resource' }]),
  },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow s3:PutObject, s3:GetObject on the objects of the bucket, INSERT INTO',
    fails: asks(LENSES, KCQL, ...LAKE),
    passes: asks(LENSES, KCQL, ...LAKE, ['s3:*', 'arn:aws:s3:::raw/*']),
  },
  {
    rule: 'MC-ROLE-016',
    says: 'does not allow glue:UpdateTable on the catalog, databases and tables, shop.orders,shop.lines (iceberg.tables)',
    fails: asks(ICEBERG_SINK, ICEBERG, ['glue:GetTable', '*'], ['glue:UpdateTable', 'arn:aws:glue:eu-west-1:111122223333:table/shop/orders']),
    passes: asks(ICEBERG_SINK, ICEBERG, ['glue:GetTable', '*'], ['glue:UpdateTable', 'arn:aws:glue:*:*:*']),
  },
  {
    rule: 'MC-ROLE-017',
    says: `target.arn names ${BUS}, but the execution role does not allow any action on it`,
    fails: asks('com.example.BusSink', { 'target.arn': BUS }, ['events:PutEvents', `${BUS}-other`]),
    passes: asks('com.example.BusSink', { 'target.arn': BUS }, ['events:Put*', 'arn:aws:events:*:111122223333:event-bus/*']),
    unknown: asks('com.example.BusSink', { 'target.arn': { 'Fn::GetAtt': ['Bus', 'Arn'] } }, ['events:PutEvents', BUS]),
  },
  {
    rule: 'MC-ROLE-017',
    says: 'the execution role does not allow any action on it',
    fails: asks('com.example.BucketSink', { bucket: 'arn:aws:s3:::lake' }, ['s3:PutObject', 'arn:aws:s3:::pond/*']),
    passes: asks('com.example.BucketSink', { 'bucket': 'arn:aws:s3:::lake', 'consumer.override.role': BUS }, ['s3:PutObject', 'arn:aws:s3:::lake/*']),
  },
  {
    rule: 'MC-ROLE-017',
    says: 'target.arn names <Bus.Arn>, but the execution role does not allow any action on it',
    fails: asks('com.example.BusSink', { 'target.arn': { 'Fn::GetAtt': ['Bus', 'Arn'] } }, ['kafka-cluster:*', { Ref: 'Cluster' }]),
    passes: asks('com.example.BusSink', { 'target.arn': { 'Fn::GetAtt': ['Bus', 'Arn'] } }, ['events:PutEvents', { 'Fn::GetAtt': ['Bus', 'Arn'] }]),
  },
  {
    rule: 'MC-ROLE-018',
    says: 'com.example.KinesisSinkConnector calls AWS services, the permissions that it requires are not known, and the execution role allows only those for Kafka and secrets',
    fails: asks('com.example.KinesisSinkConnector', {}, ['kafka-cluster:*', '*'], ['secretsmanager:GetSecretValue', '*']),
    passes: asks('com.example.KinesisSinkConnector', {}, ['kinesis:PutRecords', '*']),
    unknown: { ...asks('com.example.KinesisSinkConnector', {}), role: { arn: Text.literal('arn:aws:iam::111122223333:role/mine') } },
  },
  {
    rule: 'MC-ROLE-018',
    says: 'calls AWS',
    fails: asks('com.example.aws.TableSink', { 'aws.access.key.id': '' }, ['kafka-cluster:*', '*']),
    passes: asks('com.example.aws.TableSink', { 'aws.access.key.id': 'AKIA' }, ['kafka-cluster:*', '*']),
  },
  {
    rule: 'MC-NAME-002',
    failure: 13,
    says: 'the description of the connector has 1025 characters; allowed are at most 1024',
    fails: { connectorDescription: 'a'.repeat(1025) },
    passes: { connectorDescription: 'a'.repeat(1024) },
    unknown: { connectorDescription: { Ref: 'Description' } },
  },
  { rule: 'MC-NAME-002', says: 'has more than 1030 characters', fails: { connectorDescription: { 'Fn::Sub': `\${Stage}${'a'.repeat(1030)}` } }, passes: { connectorDescription: '' } },
  { rule: 'MC-NAME-002', says: 'the name of the custom plugin has 129 characters; allowed are 1 to 128', fails: { plugins: [{ name: Text.literal('a'.repeat(129)) }] }, passes: { plugins: [{ name: Text.literal('a'.repeat(128)) }] } },
  { rule: 'MC-NAME-002', says: 'the name of the custom plugin is empty', fails: { plugins: [{ name: Text.literal('') }] }, passes: { plugins: [{}] } },
  { rule: 'MC-NAME-002', says: 'the description of the custom plugin has 1025', fails: { plugins: [{ description: Text.literal('a'.repeat(1025)) }] }, passes: { plugins: [{ description: Text.literal('a') }] } },
  {
    rule: 'MC-NAME-002',
    says: 'the name of the worker configuration has 129',
    fails: { workerConfiguration: { name: Text.literal('a'.repeat(129)) } } as never,
    passes: { workerConfiguration: { name: Text.literal('a') } } as never,
  },
  {
    rule: 'MC-NAME-002',
    says: 'the description of the worker configuration has 1025',
    fails: { workerConfiguration: { description: Text.literal('a'.repeat(1025)) } } as never,
    passes: { workerConfiguration: { description: Text.literal('a') } } as never,
  },
];

import type { StatementModel } from '../../../src/model';
import { statementsFromDocument, Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const CLUSTER = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/0a1b-2';
const arn = (type: string, name: string) => `${CLUSTER.replace(':cluster/', `:${type}/`)}/${name}`;
const allow = (...statements: Array<[string | string[], unknown]>): StatementModel[] =>
  statementsFromDocument({ Statement: statements.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })) });
const topicActions = ['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'].map(name => `kafka-cluster:${name}`);
const groupActions = ['AlterGroup', 'DescribeGroup'].map(name => `kafka-cluster:${name}`);
const iam = (sketch: Sketch, ...statements: Array<[string | string[], unknown]>): Sketch => ({
  connectorName: 'orders', clientAuthentication: 'IAM', cluster: { arn: Text.literal(CLUSTER) }, ...sketch, role: { statements: allow(...statements) },
});
const elsewhere = (sketch: Sketch): Sketch => ({ ...iam(sketch), role: { arn: Text.literal('arn:aws:iam::111122223333:role/r') } });

const CLUSTER_REF = { 'Fn::GetAtt': ['Cluster', 'Arn'] };
const fromRef = (type: string, name: unknown) => ({
  'Fn::Join': ['', [
    { 'Fn::Select': [0, { 'Fn::Split': [':cluster/', CLUSTER_REF] }] }, `:${type}/`, { 'Fn::Select': [1, { 'Fn::Split': [':cluster/', CLUSTER_REF] }] }, '/', name,
  ]],
});

const SINK: Sketch = { kind: 'sink', config: { 'connector.class': 'com.example.MySink', 'topics': 'shop.orders' } };
const SOURCE: Sketch = { kind: 'source', config: { 'connector.class': POSTGRES, 'topic.prefix': 'shop', 'table.include.list': 'public.orders' } };
const HISTORY: Sketch = { kind: 'source', config: { 'connector.class': MYSQL, 'topic.prefix': 'shop', 'schema.history.internal.kafka.topic': 'history.shop' } };
const trust = (Principal: unknown, Condition?: unknown) => statementsFromDocument({ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal, Condition } });

/** Rights in Kafka, and the role itself. */
export const KAFKA: readonly Case[] = [
  {
    rule: 'MC-ROLE-001',
    says: 'must allow kafka-cluster:Connect on *',
    fails: { role: { notAdded: allow(['kafka-cluster:Connect', '*']) } },
    passes: { role: { notAdded: [] } },
  },
  {
    rule: 'MC-ROLE-002',
    says: /does not allow kafka-cluster:Connect, kafka-cluster:DescribeCluster on the cluster[^]*__amazon_msk_connect_status_orders_/,
    fails: iam({}, ['s3:*', '*']),
    passes: iam({}, [['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], CLUSTER], [topicActions, arn('topic', '__amazon_msk_connect_*')], [groupActions, arn('group', '__amazon_msk_connect_*')]),
    unknown: elsewhere({}),
  },
  {
    rule: 'MC-ROLE-003',
    says: 'on the topic shop_orders, which the connector writes',
    fails: iam({ kind: 'source', config: { 'connector.class': 'io.aiven.connect.jdbc.JdbcSourceConnector', 'topic.prefix': 'shop_', 'table.whitelist': 'orders' } }, [topicActions, arn('topic', 'crm_*')]),
    passes: iam({ kind: 'source', config: { 'connector.class': 'io.aiven.connect.jdbc.JdbcSourceConnector', 'topic.prefix': 'shop_', 'table.whitelist': 'orders' } }, [topicActions, arn('topic', 'shop_*')]),
  },
  {
    rule: 'MC-ROLE-003',
    says: 'on the topic docs.shop.orders, which the connector writes',
    fails: iam({ kind: 'source', config: { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector', 'topic.prefix': 'docs', 'database': 'shop', 'collection': 'orders' } }, [topicActions, arn('topic', 'shop.*')]),
    passes: iam({ kind: 'source', config: { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector', 'topic.prefix': 'docs', 'database': 'shop', 'collection': 'orders' } }, [topicActions, arn('topic', 'docs.*')]),
  },
  {
    rule: 'MC-ROLE-003',
    says: 'on the topic __debezium-heartbeat.shop, which the connector writes',
    fails: iam({ kind: 'source', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'table.include.list': 'public.orders', 'heartbeat.interval.ms': '10000' } }, [topicActions, arn('topic', 'shop.*')]),
    passes: iam({ kind: 'source', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'table.include.list': 'public.orders' } }, [topicActions, arn('topic', 'shop.*')]),
  },
  {
    rule: 'MC-ROLE-003',
    failure: 25,
    says: 'kafka-cluster:WriteData on the topic shop.public.orders',
    fails: iam(SOURCE, [topicActions, arn('topic', 'other.*')]),
    passes: iam(SOURCE, [topicActions, arn('topic', 'shop.*')]),
    unknown: elsewhere(SOURCE),
  },
  {
    rule: 'MC-ROLE-003',
    failure: 25,
    says: /on the topic shop.orders[^]*on the group connect-orders/,
    fails: iam(SINK, [topicActions, fromRef('topic', 'audit')]),
    passes: iam({ ...SINK, cluster: { arn: Text.reference('Cluster.Arn') } }, [topicActions, fromRef('topic', 'shop.*')], [groupActions, fromRef('group', 'connect-orders')]),
  },
  {
    rule: 'MC-ROLE-004',
    failure: 35,
    says: 'on the topic orders-offsets, in which the source keeps its position',
    fails: iam({ ...SOURCE, worker: { 'offset.storage.topic': 'orders-offsets' } }, [topicActions, arn('topic', '__amazon_msk_connect_*')]),
    passes: iam({ ...SOURCE, worker: { 'offset.storage.topic': 'orders-offsets' } }, [topicActions, arn('topic', 'orders-offsets')]),
  },
  {
    rule: 'MC-ROLE-005',
    failure: 28,
    says: 'does not allow kafka-cluster:CreateTopic on the topic history.shop',
    fails: iam(HISTORY, [topicActions.slice(1), arn('topic', '*')]),
    passes: iam(HISTORY, [topicActions, arn('topic', '*')]),
  },
  {
    rule: 'MC-ROLE-006',
    failure: 27,
    says: 'on the group shop-schemahistory',
    fails: iam({ ...HISTORY, connectorVersion: '3.5.0.Final' }, [groupActions, arn('group', 'connect-*')]),
    passes: iam({ ...HISTORY, connectorVersion: '3.6.1.Final' }, [groupActions, arn('group', 'connect-*')]),
    unknown: iam(HISTORY, [groupActions, arn('group', 'connect-*')]),
  },
  {
    rule: 'MC-ROLE-007',
    says: 'does not allow kafka-cluster:CreateTopic on the topic dead, to which failed records are sent',
    fails: iam({ kind: 'sink', config: { ...SINK.config, 'errors.deadletterqueue.topic.name': 'dead', 'errors.deadletterqueue.topic.replication.factor': '3' } }, [['DescribeTopic', 'WriteData'].map(action => `kafka-cluster:${action}`), arn('topic', '*')]),
    passes: iam({ kind: 'sink', topics: [{ name: Text.literal('dead') }], config: { ...SINK.config, 'errors.deadletterqueue.topic.name': 'dead', 'errors.deadletterqueue.topic.replication.factor': '3' } }, [['DescribeTopic', 'WriteData'].map(action => `kafka-cluster:${action}`), arn('topic', '*')]),
  },
  {
    rule: 'MC-ROLE-007',
    failure: 30,
    says: 'on the topic dead, to which failed records are sent',
    fails: iam({ kind: 'sink', config: { ...SINK.config, 'errors.deadletterqueue.topic.name': 'dead' } }, [topicActions, arn('topic', 'shop.*')]),
    passes: iam({ kind: 'sink', config: { ...SINK.config, 'errors.deadletterqueue.topic.name': 'dead' } }, [topicActions, arn('topic', '*')]),
  },
  {
    rule: 'MC-ROLE-008',
    failure: 26,
    says: 'on the group cg-control-0',
    fails: iam({ config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector' } }, [topicActions, arn('topic', '*')], [groupActions, arn('group', 'connect-*')]),
    passes: iam({ config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector' } }, [topicActions, arn('topic', '*')], [groupActions, arn('group', '*')]),
  },
  {
    rule: 'MC-ROLE-009',
    failure: 36,
    says: 'allows kafka-cluster:WriteData on the ARN of the cluster only',
    fails: iam({}, ['kafka-cluster:WriteData', CLUSTER]),
    passes: iam({}, ['kafka-cluster:WriteData', [CLUSTER, arn('topic', '*')]]),
    unknown: elsewhere({}),
  },
  {
    rule: 'MC-ROLE-010',
    failure: 32,
    says: 'trusts kafka.amazonaws.com',
    fails: { role: { trust: trust({ Service: 'kafka.amazonaws.com' }) } },
    passes: { role: { trust: trust({ Service: ['ec2.amazonaws.com', 'kafkaconnect.amazonaws.com'] }) } },
    unknown: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/r') } },
  },
  {
    rule: 'MC-ROLE-011',
    failure: 32,
    says: 'which the connector orders does not match',
    fails: { connectorName: 'orders', role: { trust: trust({ Service: 'kafkaconnect.amazonaws.com' }, { ArnEquals: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-west-1:111122223333:connector/orders/0000-4' } }) } },
    passes: { connectorName: 'orders', role: { trust: trust({ Service: 'kafkaconnect.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-west-1:111122223333:connector/orders/*' } }) } },
    unknown: { role: { trust: trust({ Service: 'kafkaconnect.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:kafkaconnect:eu-west-1:111122223333:connector/orders/*' } }) } },
  },
  {
    rule: 'MC-ROLE-012',
    failure: 33,
    says: 'is linked to a service',
    fails: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/aws-service-role/kafkaconnect.amazonaws.com/AWSServiceRoleForKafkaConnect') } },
    passes: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/path/connect') } },
    unknown: { role: { arn: Text.reference('Role.Arn') } },
  },
  {
    rule: 'MC-ROLE-012',
    says: 'allowed is the ARN of a role',
    fails: { role: { arn: Text.literal('connect-role') } },
    passes: { role: { arn: Text.literal('arn:aws-cn:iam::111122223333:role/connect') } },
  },
  {
    rule: 'MC-TOP-001',
    failure: 62,
    says: 'the cluster does not create topics automatically',
    fails: { ...SOURCE, cluster: { kind: 'provisioned', serverProperties: new Map() } },
    passes: { ...SOURCE, cluster: { kind: 'provisioned', serverProperties: new Map([['auto.create.topics.enable', Text.literal('true')]]) } },
    unknown: { ...SOURCE, cluster: {} },
  },
  {
    rule: 'MC-TOP-002',
    failure: 63,
    says: 'topic.creation.default.replication.factor is 3, but the cluster has 2 brokers',
    fails: { config: { 'topic.creation.default.replication.factor': 3 }, cluster: { brokerCount: 2 } },
    passes: { config: { 'topic.creation.default.replication.factor': -1 }, cluster: { brokerCount: 2 } },
    unknown: { config: { 'topic.creation.default.replication.factor': 3 } },
  },
  {
    rule: 'MC-TOP-002',
    failure: 63,
    says: 'topics of express clusters have 3 replicas',
    fails: { config: { 'topic.creation.default.replication.factor': 2 }, cluster: { kind: 'express' } },
    passes: { config: { 'topic.creation.default.replication.factor': 3 }, cluster: { kind: 'express' } },
  },
  {
    rule: 'MC-TOP-003',
    failure: 30,
    says: 'so it is 3, but the cluster has 2 brokers',
    fails: { kind: 'sink', config: { 'errors.deadletterqueue.topic.name': 'dead' }, cluster: { brokerCount: 2 } },
    passes: { kind: 'sink', config: { 'errors.deadletterqueue.topic.name': 'dead' }, cluster: { brokerCount: 3 } },
    unknown: { kind: 'sink', config: { 'errors.deadletterqueue.topic.name': 'dead' } },
  },
  {
    rule: 'MC-TOP-004',
    failure: 31,
    says: 'the cluster runs Kafka 3.6.0',
    fails: { clientAuthentication: 'IAM', config: { 'exactly.once.support': 'required' }, cluster: { kafkaVersion: Text.literal('3.6.0') } },
    passes: { clientAuthentication: 'IAM', config: { 'exactly.once.support': 'required' }, cluster: { kafkaVersion: Text.literal('3.8.x') } },
    unknown: { clientAuthentication: 'IAM', config: { 'exactly.once.support': 'required' } },
  },
  {
    rule: 'MC-TOP-005',
    failure: 64,
    says: 'is created with cleanup.policy delete, the default; it must be compact',
    fails: { kind: 'source', worker: { 'offset.storage.topic': 'o' }, topics: [{ name: Text.literal('o'), config: new Map() }] },
    passes: { kind: 'source', worker: { 'offset.storage.topic': 'o' }, topics: [{ name: Text.literal('o'), config: new Map([['cleanup.policy', Text.literal('compact')]]) }] },
    unknown: { kind: 'source', worker: { 'offset.storage.topic': 'o' }, topics: [{ name: Text.literal('o') }] },
  },
  {
    rule: 'MC-TOP-006',
    failure: 68,
    says: 'retention.ms of the brokers, a week by default',
    fails: { ...HISTORY, topics: [{ name: Text.literal('history.shop'), config: new Map() }] },
    passes: { ...HISTORY, topics: [{ name: Text.literal('history.shop'), partitions: 1, config: new Map([['retention.ms', Text.literal('-1')]]) }] },
    unknown: { ...HISTORY, topics: [{ name: Text.literal('history.shop') }] },
  },
  {
    rule: 'MC-TOP-007',
    failure: 95,
    says: 'can send messages of 9000000 bytes, but the brokers accept 1048588, the default',
    fails: { config: { 'producer.override.max.request.size': '9000000' }, cluster: { serverProperties: new Map() } },
    passes: { config: { 'producer.override.max.request.size': '9000000' }, cluster: { serverProperties: new Map([['message.max.bytes', Text.literal('9000000')]]) } },
    unknown: { config: { 'producer.override.max.request.size': '9000000' } },
  },
];

import type { ClusterModel } from '../../../src/model';
import { Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import { texts } from '../deployments';
import type { Case } from './case';

const on = (cluster: ClusterModel): Sketch => ({ cluster });
const version = (literal: string) => Text.literal(literal);
const EXPRESS: ClusterModel = { kind: 'express', kafkaVersion: version('3.8.x'), instanceType: Text.literal('express.m7g.large') };
const TIERED: ClusterModel = { kind: 'provisioned', storage: { tiered: true }, kafkaVersion: version('3.6.0') };
const ORDERS = { name: Text.literal('orders') };
const PUBLIC: ClusterModel = { kind: 'provisioned', publicAccess: true, iam: true, unauthenticated: false, tls: true, plaintext: false };

const OBJECTS = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat' };
const ROWS = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders' };
const MIRROR = Object.fromEntries([['connector.class', 'org.apache.kafka.connect.mirror.MirrorSourceConnector'], ...['source', 'target'].flatMap(side => [
  [`${side}.cluster.bootstrap.servers`, `b-1.${side}.abc.c2.kafka.eu-west-1.amazonaws.com:9098`], [`${side}.cluster.sasl.mechanism`, 'AWS_MSK_IAM'],
])]);

/** What was added to clusters since, and the properties of brokers and topics. */
export const BROKERS: readonly Case[] = [
  { rule: 'MC-CLU-019', says: 'public access is turned on for a cluster that this plan creates', fails: on({ publicAccess: true, creation: 'certain' }), passes: on({ publicAccess: true, creation: 'none' }) },
  { rule: 'MC-CLU-020', says: 'public access is turned on, but unauthenticated access is on', fails: on({ ...PUBLIC, unauthenticated: true }), passes: on(PUBLIC) },
  {
    rule: 'MC-CLU-020',
    says: 'public access is turned on for clients with SASL/SCRAM, but allow.everyone.if.no.acl.found is true by default',
    fails: on({ ...PUBLIC, scram: true, serverProperties: new Map() }),
    passes: on({ ...PUBLIC, scram: true, serverProperties: texts({ 'allow.everyone.if.no.acl.found': false }) }),
  },
  { rule: 'MC-CLU-020', says: 'encryption between the brokers is turned off', fails: on({ ...PUBLIC, encryptedInCluster: false }), passes: on({ ...PUBLIC, encryptedInCluster: undefined }) },
  {
    rule: 'MC-CLU-021',
    says: 'brokers of type kafka.m7g.large do not support Kafka 3.2.0',
    fails: on({ instanceType: Text.literal('kafka.m7g.large'), kafkaVersion: version('3.2.0') }),
    passes: on({ instanceType: Text.literal('kafka.m7g.large'), kafkaVersion: version('2.8.2.tiered') }),
    unknown: on({ instanceType: Text.literal('kafka.m7g.large') }),
  },
  {
    rule: 'MC-CLU-022',
    says: 'the secret kafka/app is associated with a cluster, but its name does not begin with AmazonMSK_',
    fails: on({ scramSecrets: [{ name: Text.literal('kafka/app'), customerKey: true }] }),
    passes: on({ scramSecrets: [{ name: Text.join(['Amazon', { ref: 'Rest' }]), customerKey: true }, { name: Text.literal('AmazonMSK_app') }] }),
    unknown: on({ scramSecrets: [{ customerKey: true }] }),
  },
  {
    rule: 'MC-CLU-023',
    says: 'authorizer logs go to Amazon S3 without a bucket',
    fails: on({ logs: [{ of: 'authorizer', kind: 's3', enabled: true }] }),
    passes: on({ logs: [{ of: 'authorizer', kind: 's3', enabled: false }, { of: 'broker', kind: 'cloudwatch', enabled: true, target: Text.reference('Logs') }] }),
  },
  {
    rule: 'MC-CLU-024',
    says: 'the broker configuration is in us-east-1, but the cluster is in eu-west-1',
    fails: on({ region: 'eu-west-1', configurationArn: Text.literal('arn:aws:kafka:us-east-1:111122223333:configuration/a/0-1') }),
    passes: on({ region: 'eu-west-1', configurationArn: Text.reference('Settings.Arn') }),
  },
  {
    rule: 'MC-CLU-025',
    says: 'standard brokers do not support the property log.retention.mss; did you mean log.retention.ms?',
    fails: on({ kind: 'provisioned', serverProperties: texts({ 'log.retention.mss': 1 }) }),
    passes: on({ kind: 'provisioned', serverProperties: texts({ 'log.retention.hours': 1, 'min.insync.replicas': 2 }) }),
  },
  {
    rule: 'MC-CLU-025',
    says: 'express brokers do not support the property log.segment.bytes; supported are allow.everyone',
    fails: on({ ...EXPRESS, serverProperties: texts({ 'log.segment.bytes': 1000 }) }),
    passes: on({ ...EXPRESS, serverProperties: texts({ 'log.retention.ms': 1000, 'max.connections.per.ip': 5 }) }),
  },
  {
    rule: 'MC-CLU-025',
    says: 'zookeeper.session.timeout.ms cannot be set: brokers with KRaft (3.9.x.kraft) have no ZooKeeper',
    fails: on({ kind: 'provisioned', kafkaVersion: version('3.9.x.kraft'), serverProperties: texts({ 'zookeeper.session.timeout.ms': 6000 }) }),
    passes: on({ kind: 'provisioned', kafkaVersion: version('3.9.x'), serverProperties: texts({ 'zookeeper.session.timeout.ms': 6000 }) }),
  },
  {
    rule: 'MC-CLU-026',
    says: 'replica.lag.time.max.ms must be a whole number from 10000 to 30000, got "5000"',
    fails: on({ kind: 'provisioned', serverProperties: texts({ 'replica.lag.time.max.ms': 5000 }) }),
    passes: on({ kind: 'provisioned', serverProperties: texts({ 'replica.lag.time.max.ms': 30000, 'num.partitions': { Ref: 'Partitions' }, 'auto.create.topics.enable': 'TRUE' }) }),
  },
  {
    rule: 'MC-CLU-026',
    says: 'log.cleanup.policy is compact, but a cluster with tiered storage supports only delete',
    fails: on({ ...TIERED, serverProperties: texts({ 'log.cleanup.policy': 'compact' }) }),
    passes: on({ ...TIERED, serverProperties: texts({ 'log.cleanup.policy': 'delete' }) }),
  },
  {
    rule: 'MC-CLU-026',
    says: 'compression.type must be one of gzip, snappy, lz4, zstd, uncompressed, producer, got "gzipp"',
    fails: on({ serverProperties: texts({ 'compression.type': 'gzipp' }) }),
    passes: on({ serverProperties: texts({ 'compression.type': 'gzip', 'log.cleanup.policy': 'delete, compact', 'log.cleaner.min.cleanable.ratio': '0.5' }) }),
  },
  {
    rule: 'MC-CLU-027',
    says: 'the topic orders: topics on express brokers do not support the property min.insync.replicas',
    fails: on({ ...EXPRESS, topic: { ...ORDERS, config: texts({ 'min.insync.replicas': 2 }) } }),
    passes: on({ ...EXPRESS, topic: { ...ORDERS, config: texts({ 'retention.ms': -1, 'cleanup.policy': 'compact,delete' }) } }),
  },
  {
    rule: 'MC-TOP-009',
    failure: 66,
    says: 'topics of serverless clusters do not support the property segment.bytes',
    fails: { cluster: { kind: 'serverless' }, config: { 'topic.creation.default.segment.bytes': 1000, 'topic.creation.default.partitions': 1 } },
    passes: { cluster: { kind: 'serverless' }, config: { 'topic.creation.default.retention.ms': -1, 'topic.creation.default.partitions': 1, 'topic.creation.default.replication.factor': 3 } },
  },
  {
    rule: 'MC-TOP-009',
    says: 'topic.creation.default.max.message.bytes must be a whole number from 0 to 8388608, got "9000000"',
    fails: { cluster: { kind: 'serverless' }, config: { 'topic.creation.default.max.message.bytes': 9000000 } },
    passes: { cluster: { kind: 'express' }, config: { 'topic.creation.default.max.message.bytes': 9000000 } },
  },
  {
    rule: 'MC-CLU-028',
    says: 'the network type is dual-stack, but Kafka 3.5.1 supports IPv4 only',
    fails: on({ dualStack: true, kafkaVersion: version('3.5.1') }),
    passes: on({ dualStack: true, kafkaVersion: version('3.6.0') }),
    unknown: on({ dualStack: true }),
  },
  { rule: 'MC-CLU-029', says: 'the network type is dual-stack, but the cluster is not declared as existing', fails: on({ dualStack: true, creation: 'possible' }), passes: on({ dualStack: true, creation: 'none' }) },
  {
    rule: 'MC-CLU-030',
    says: 'brokers of type t3.small do not support Kafka 3.9.x.kraft, which has no ZooKeeper',
    fails: on({ instanceType: Text.literal('kafka.t3.small'), kafkaVersion: version('3.9.x.kraft') }),
    passes: on({ instanceType: Text.literal('kafka.t3.small'), kafkaVersion: version('3.9.x') }),
    unknown: on({ instanceType: Text.literal('kafka.t3.small') }),
  },
  { rule: 'MC-CLU-031', says: 'intelligent rebalancing is active for a cluster with standard brokers', fails: on({ kind: 'provisioned', rebalancing: true }), passes: on({ ...EXPRESS, rebalancing: true }) },
  { rule: 'MC-CLU-032', says: 'the channel is of a provisioned cluster', fails: on({ kind: 'provisioned', channel: {} }), passes: on({ kind: 'express', channel: { freshnessSeconds: 300 } }), unknown: on({ channel: {} }) },
  { rule: 'MC-CLU-032', says: 'the freshness of the channel is 60 seconds, but 300 to 900 are possible', fails: on({ kind: 'express', channel: { freshnessSeconds: 60 } }), passes: on({ kind: 'express', channel: { freshnessSeconds: 900 } }) },
  ...([
    ['!{yyyy}/!{MM}/', 'ends with a slash'], ['!{topic-name}', 'contains neither'], ['!{sequence-number}-!{kafka-offset}', 'contains both'],
    ['!{sequence-number}/x', 'before its last part'], ['!{kafka-offset}', 'without !{partition-id}'], ['a/../!{sequence-number}', 'as a part'],
  ] as const).map(([template, says]): Case => ({
    rule: 'MC-CLU-032', says,
    fails: on({ kind: 'express', channel: { keyTemplate: Text.literal(template) } }),
    passes: on({ kind: 'express', channel: { keyTemplate: Text.literal('topic=!{topic-name}/!{partition-id}/!{kafka-offset}') } }),
  })),
  {
    rule: 'MC-CLU-033', says: 'the source cluster of the replicator has no IAM access control',
    fails: on({ replicated: [{ side: 'source', iam: false }, { side: 'target', iam: true }] }), passes: on({ replicated: [{ side: 'source', iam: true }] }), unknown: on({ replicated: [{ side: 'target' }] }),
  },
  ...([
    ['another format', { 'format.class': 'io.confluent.connect.s3.format.parquet.ParquetFormat' }], ['a transform', { transforms: 'a' }], ['two topics', { topics: 'a,b' }],
  ] as const).map(([, others]): Case => ({
    rule: 'MC-CLU-034', says: 'a channel could deliver the topic orders without a connector',
    fails: { cluster: EXPRESS, config: OBJECTS }, passes: { cluster: EXPRESS, config: { ...OBJECTS, ...others } },
  })),
  { rule: 'MC-CLU-034', says: 'a channel could deliver', fails: { cluster: EXPRESS, config: ROWS }, passes: { cluster: { kind: 'provisioned' }, config: ROWS } },
  {
    rule: 'MC-CLU-035', says: 'a replicator could copy these topics without connectors', fails: { config: MIRROR },
    passes: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': 'kafka.example:9093', 'source.cluster.sasl.mechanism': 'SCRAM-SHA-512' } },
  },
  { rule: 'MC-CLU-035', says: 'a replicator could copy', fails: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] } } }, passes: { config: { ...MIRROR, transforms: 'a' } } },
];

import type { ClusterModel, ClusterPart } from '../../../src/model';
import { texts } from '../deployments';
import type { Case } from './case';

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
const part = (name: ClusterPart, cluster: ClusterModel) => ({ part: name, cluster });

const ICEBERG = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'a', 'iceberg.tables': 'lake.a', 'iceberg.catalog.type': 'glue' };
const ROLE = 'iceberg.catalog.client.assume-role.arn';
const assuming = (more: object = {}) => ({ config: { ...ICEBERG, [ROLE]: 'arn:aws:iam::111122223333:role/lake', ...more } });
const FACTORY = { 'iceberg.catalog.client.factory': 'org.apache.iceberg.aws.AssumeRoleAwsClientFactory' };
const creating = (automatic: string | undefined, more: object = {}) => ({
  config: { ...ICEBERG, ...more }, cluster: { kind: 'provisioned' as const, creation: 'certain' as const, serverProperties: texts(automatic === undefined ? {} : { 'auto.create.topics.enable': automatic }) },
});

const ELASTICSEARCH = { 'connector.class': 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'topics': 'a', 'connection.url': 'http://search.internal:9200', 'value.converter': JSON_CONVERTER };
const upserting = (more: object) => ({ config: { ...ICEBERG, 'connector.class': 'io.tabular.iceberg.connect.IcebergSinkConnector', 'iceberg.tables.upsert-mode-enabled': 'true', 'iceberg.tables.auto-create-enabled': 'true', ...more } });
const IDS = { 'iceberg.tables.default-id-columns': 'id' };
const QUEUE = { 'connector.class': 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector', 'topics': 'a', 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/a' };
const domain = (more: object) => ({ config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'a', 'connection.url': 'https://search-a-abcdef.eu-west-1.es.amazonaws.com', ...more } });
const FIREHOSE = { 'connector.class': 'com.amazon.kinesis.kafka.FirehoseSinkConnector', 'topics': 'a', 'deliveryStream': 'a', 'region': 'eu-west-1' };
const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', 'flush.size': '1000', 'rotate.interval.ms': '60000' };
const partitioned = (by: string) => ({ config: { ...S3, 'partitioner.class': `io.confluent.connect.storage.partitioner.${by}Partitioner` } });

const mirror = (kind: string, more: object = {}) => ({
  config: { 'connector.class': `org.apache.kafka.connect.mirror.Mirror${kind}Connector`, 'source.cluster.alias': 'old', 'target.cluster.alias': 'new', 'source.cluster.bootstrap.servers': 'old.internal:9092', ...more },
});
const SAME_NAMES = { 'replication.policy.class': 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy' };

const DOCUMENTS = { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector', 'topic.prefix': 'shop', 'database': 'db', 'collection': 'orders', 'publish.full.document.only': 'true' };
const TOMBSTONES = { 'publish.full.document.only.tombstone.on.delete': 'true' };
const copy = (source: object, sink: object) => [{ config: { ...DOCUMENTS, ...source }, scope: 'configuration' as const }, {
  config: { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'shop.db.orders', ...sink }, scope: 'configuration' as const,
}];

const STATE = 'tasks.file.status.storage.';
const pulse = (more: object) => ({
  config: { 'connector.class': 'io.streamthoughts.kafka.connect.filepulse.source.FilePulseSourceConnector', [`${STATE}bootstrap.servers`]: 'b-1.a.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098', ...more },
});
const LOGIN = {
  [`${STATE}producer.security.protocol`]: 'SASL_SSL', [`${STATE}producer.sasl.mechanism`]: 'AWS_MSK_IAM', [`${STATE}producer.sasl.jaas.config`]: 'software.amazon.msk.auth.iam.IAMLoginModule required;',
  [`${STATE}producer.sasl.client.callback.handler.class`]: 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
};

/** What a second round of public trouble reports has in common. */
export const REPORT_KINDS: readonly Case[] = [
  { rule: 'MC-OPT-849', says: 'has no effect, because iceberg.catalog.client.factory is not set', fails: assuming(), passes: assuming({ ...FACTORY, 'iceberg.catalog.client.assume-role.region': 'eu-west-1' }) },
  { rule: 'MC-OPT-849', says: 'is not set, and the factory for assumed roles requires it', fails: assuming(FACTORY), passes: assuming({ 'iceberg.catalog.glue.lakeformation-enabled': 'true' }) },
  { rule: 'MC-OPT-841', says: 'did you mean iceberg.catalog.client.assume-role.arn?', fails: { config: { ...ICEBERG, 'client.assume-role.arn': 'a' } }, passes: { config: { ...ICEBERG, 'client.id': 'a' } } },
  { rule: 'MC-ICE-005', says: 'the control topic control-iceberg is not created', fails: creating('false'), passes: creating('true'), unknown: { config: ICEBERG } },
  { rule: 'MC-ICE-005', says: 'the control topic lake-control is not created', fails: creating(undefined, { 'iceberg.control.topic': 'lake-control' }), passes: { ...creating('false'), topics: [{ config: new Map() }] } },
  { rule: 'MC-OPT-709', says: 'gives values without a schema', fails: { config: { ...ELASTICSEARCH, 'value.converter.schemas.enable': 'false' } }, passes: { config: { ...ELASTICSEARCH, 'value.converter.schemas.enable': 'false', 'schema.ignore': 'true' } } },
  { rule: 'MC-REC-004', says: 'the sink writes each value by its schema', fails: { config: { ...FIREHOSE, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' } }, passes: { config: { ...FIREHOSE, 'value.converter': TEXT } } },
  { rule: 'MC-OPT-416', says: 'has no effect, because partitioner.class is FieldPartitioner', fails: partitioned('Field'), passes: partitioned('TimeBased') },
  { rule: 'MC-PIPE-018', says: 'is left at org.apache.kafka.connect.mirror.DefaultReplicationPolicy, but it is org.apache.kafka.connect.mirror.IdentityReplicationPolicy', fails: [mirror('Source', SAME_NAMES), mirror('Checkpoint')], passes: [mirror('Source', SAME_NAMES), mirror('Checkpoint', SAME_NAMES)] },
  { rule: 'MC-PIPE-018', says: 'replication.policy.separator is _, but it is left at .', fails: [mirror('Source'), mirror('Checkpoint', { 'replication.policy.separator': '_' })], passes: [mirror('Source'), mirror('Checkpoint', { 'replication.policy.separator': '_', 'source.cluster.alias': 'other' })] },
  { rule: 'MC-PIPE-019', says: 'writes no tombstone for a deleted document', fails: copy({}, { 'delete.on.null.values': 'true' }), passes: copy(TOMBSTONES, { 'delete.on.null.values': 'true' }) },
  { rule: 'MC-AUTH-003', says: 'names brokers for IAM, which require SASL_SSL', fails: pulse({}), passes: pulse(LOGIN) },
  { rule: 'MC-CLU-048', says: 'the plan deletes the configuration "orders" while the cluster uses it', fails: part('cluster', { replacedConfiguration: { name: 'orders', refused: 'deletion' } }), passes: part('cluster', {}) },
  { rule: 'MC-CLU-048', says: 'creates a second configuration with the name "orders"', fails: part('cluster', { replacedConfiguration: { name: 'orders', refused: 'name' } }), passes: part('cluster', {}) },
  { rule: 'MC-ICE-006', says: 'neither iceberg.tables.default-id-columns nor iceberg.table.lake.a.id-columns names', fails: upserting({}), passes: upserting({ 'iceberg.table.lake.a.id-columns': 'id' }) },
  { rule: 'MC-ICE-006', says: 'partitions lake.a by created, which iceberg.tables.default-id-columns does not contain', fails: upserting({ ...IDS, 'iceberg.tables.default-partition-by': 'bucket(id, 8), day(created)' }), passes: upserting({ ...IDS, 'iceberg.tables.default-partition-by': 'bucket(id, 8)' }) },
  { rule: 'MC-ICE-006', says: 'the sink of Apache Iceberg appends each record', fails: { config: { ...ICEBERG, 'iceberg.tables.upsert-mode-enabled': 'true' } }, passes: { config: { ...ICEBERG, 'iceberg.tables.upsert-mode-enabled': 'false' } } },
  { rule: 'MC-ICE-007', says: 'it is for the table default.iceberg, which is not in iceberg.tables', fails: { config: { ...ICEBERG, 'iceberg.table.default.iceberg.id-columns': 'id' } }, passes: { config: { ...ICEBERG, 'iceberg.table.lake.a.id-columns': 'id' } } },
  { rule: 'MC-OPT-066', says: 'sqs.region is not set', fails: { config: QUEUE }, passes: { config: { ...QUEUE, 'sqs.region': 'eu-west-1' } } },
  { rule: 'MC-OPT-031', says: 'was removed in version 11.0', fails: { config: { ...ELASTICSEARCH, 'topic.index.map': 'a:b' } }, passes: { config: ELASTICSEARCH } },
  { rule: 'MC-OS-013', says: 'the sink has neither a password nor a signature', fails: domain({}), passes: domain({ 'aws.signing.region': 'eu-west-1' }) },
  { rule: 'MC-OS-013', says: 'the sink has neither a password nor a signature', fails: domain({}), passes: { ...domain({}), search: { fineGrainedAccess: false } } },
  { rule: 'MC-BOOT-004', says: 'belongs to Confluent Cloud, which requires SASL/PLAIN', fails: { bootstrapServers: 'pkc-abc12.eu-west-1.aws.confluent.cloud:9092', clientAuthentication: 'NONE' }, passes: { bootstrapServers: 'kafka.example.com:9092', clientAuthentication: 'NONE' } },
  { rule: 'MC-CLU-049', says: 'no cluster uses this configuration', fails: part('configuration', { isUnusedConfiguration: true }), passes: part('configuration', {}) },
  { rule: 'MC-CLU-050', says: 'removes the secrets of aws_msk_scram_secret_association.etl', fails: part('scram-association', { undoneAssociations: ['aws_msk_scram_secret_association.etl'] }), passes: part('scram-association', {}) },
];

import { Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import { texts } from '../deployments';
import type { Case } from './case';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };
const SENT = 'producer.override.max.request.size';
const TAKEN = 'topic.creation.default.max.message.bytes';
const POLICY = 'topic.creation.default.cleanup.policy';

const source = (config: Record<string, unknown> = {}, more: Sketch = {}): Sketch => ({
  kind: 'source', worker: 'default', bootstrapServers: 'b-1:9098', config: { 'connector.class': POSTGRES, 'topic.prefix': 'shop', 'table.include.list': 'public.orders', ...config }, ...more,
});
const jdbc = (config: Record<string, unknown>): Sketch => source({ 'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector', ...config });
const mongodb = (config: Record<string, unknown>): Sketch => source({ 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', ...config });
const sink = (connectorClass: string, config: Record<string, unknown> = {}): Sketch => ({
  kind: 'sink', bootstrapServers: 'b-1:9098', config: { 'connector.class': connectorClass, 'topics': 'shop.public.orders', ...config },
});
const aivenS3 = (config: Record<string, unknown> = {}) => sink('io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', config);
const confluentS3 = (config: Record<string, unknown> = {}) => sink('io.confluent.connect.s3.S3SinkConnector', { 'flush.size': '1000', ...config });
const letters = (more: Sketch): Sketch => ({ ...sink('com.example.Sink', { [SENT]: '4259840', 'errors.deadletterqueue.topic.name': 'letters' }), ...more });
const openSearch = sink('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector');
const large = source({ [SENT]: '8388608', [TAKEN]: '8388608' });
const queue = (config: Record<string, unknown> = {}): Sketch => ({ ...sink('com.example.Sink', { 'errors.deadletterqueue.topic.name': 'letters', 'errors.tolerance': 'all', ...config }), worker: 'default' });

const cluster = (properties: Record<string, string>): Sketch => ({ cluster: { serverProperties: texts(properties) } });
const dropTombstones = {
  'transforms': 'drop',
  'transforms.drop.type': 'org.apache.kafka.connect.transforms.Filter',
  'transforms.drop.predicate': 'tombstone',
  'predicates': 'tombstone',
  'predicates.tombstone.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone',
};
const toTombstone = { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone' };
const rewrite = { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite' };

/** Records that end a task, stay back, or are missed: too large, without a key, without a value, the last ones. */
export const HOSTILE_RECORDS: readonly Case[] = [
  {
    rule: 'MC-TOP-007',
    says: 'a record of more than 1048576 bytes fails the task',
    fails: source(),
    passes: source({ [SENT]: '8388608', [TAKEN]: '8388608' }),
    unknown: source({}, { worker: undefined }),
  },
  {
    rule: 'MC-TOP-007',
    says: 'topics accept messages of 8388608 bytes by topic.creation.default.max.message.bytes, but the producer sends at most 1048576, the default',
    fails: jdbc({ [TAKEN]: '8388608' }),
    passes: jdbc({ [TAKEN]: '8388608', [SENT]: '1000000' }),
    unknown: jdbc({ [TAKEN]: { Ref: 'Size' } }),
  },
  {
    rule: 'MC-TOP-007',
    says: 'the producer can send messages of 1048576 bytes, the default, but the brokers accept 500000',
    fails: { ...jdbc({}), ...cluster({ 'message.max.bytes': '500000' }) },
    passes: { ...jdbc({ [SENT]: '500000' }), ...cluster({ 'message.max.bytes': '500000' }) },
  },
  {
    rule: 'MC-TOP-007',
    says: 'can send messages of 9000000 bytes, but topics accept 2000000 by topic.creation.large.max.message.bytes',
    fails: source({ [SENT]: '9000000', 'topic.creation.groups': 'large', 'topic.creation.large.max.message.bytes': '2000000', [TAKEN]: '9000000' }),
    passes: source({ [SENT]: '9000000', 'topic.creation.groups': 'large', 'topic.creation.large.max.message.bytes': '9000000', [TAKEN]: '9000000' }),
  },
  {
    rule: 'MC-TOP-007',
    says: 'but the brokers accept 1048588, the default',
    fails: source({}, { worker: { 'producer.max.request.size': '8388608' }, cluster: { kind: 'serverless' } }),
    passes: source({ [TAKEN]: '8388608' }, { worker: { 'producer.max.request.size': '8388608' }, cluster: { kind: 'serverless' } }),
  },
  {
    rule: 'MC-TOP-007',
    says: 'can send messages of 4259840 bytes, but the topic letters accepts 1000000',
    fails: letters({ topics: [{ name: Text.literal('letters'), config: texts({ 'max.message.bytes': '1000000' }) }] }),
    passes: letters({ topics: [{ name: Text.literal('letters'), config: texts({ 'max.message.bytes': '4259840' }) }] }),
    unknown: letters({ topics: [{ name: Text.literal('letters'), config: new Map([['max.message.bytes', Text.reference('Size')]]) }] }),
  },
  {
    rule: 'MC-TOP-007',
    says: 'can send messages of 4259840 bytes, but the brokers accept 1048588, the default',
    fails: letters({ cluster: { kind: 'serverless' } }),
    passes: letters(cluster({ 'message.max.bytes': '4259840' })),
    unknown: letters({}),
  },
  {
    rule: 'MC-TOP-008',
    says: 'if public.orders has no primary key, its first record fails the task for all tables',
    fails: source({ [POLICY]: 'compact' }),
    passes: source({ [POLICY]: 'compact', 'message.key.columns': 'public.lines:id;public.(orders|notes):id,line' }),
  },
  {
    rule: 'MC-TOP-008',
    says: 'the first table without primary key that table.include.list takes in, now or later',
    fails: source({ [POLICY]: 'compact,delete', 'table.include.list': 'public\\..*' }),
    passes: source({ [POLICY]: 'delete', 'table.include.list': 'public\\..*' }),
  },
  {
    rule: 'MC-TOP-008',
    says: 'topic.creation.all.cleanup.policy is compact',
    fails: source({ 'topic.creation.groups': 'all', 'topic.creation.all.cleanup.policy': 'compact', [POLICY]: 'delete' }),
    passes: mongodb({ 'topic.creation.groups': 'all', 'topic.creation.all.cleanup.policy': 'compact' }),
    unknown: source({ [POLICY]: 'compact', 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter' }),
  },
  {
    rule: 'MC-TOP-008',
    says: 'but records of this source have no key',
    fails: jdbc({ [POLICY]: 'compact' }),
    passes: jdbc({ [POLICY]: 'delete' }),
    unknown: jdbc({ [POLICY]: 'compact', 'transforms': 'key', 'transforms.key.type': 'org.apache.kafka.connect.transforms.ValueToKey' }),
  },
  {
    rule: 'MC-S3-004',
    says: 'objects are written by record count only, every 1000 records',
    fails: confluentS3(),
    passes: confluentS3({ 'rotate.schedule.interval.ms': '600000' }),
    unknown: confluentS3({ 'rotate.interval.ms': { Ref: 'Interval' } }),
  },
  { rule: 'MC-S3-004', says: 'by record count only', fails: confluentS3({ 'rotate.interval.ms': '-1' }), passes: confluentS3({ 'rotate.interval.ms': '60000' }) },
  { rule: 'MC-S3-004', says: 'every 2 records', fails: confluentS3({ 'flush.size': '2' }), passes: confluentS3({ 'flush.size': '1' }) },
  {
    rule: 'MC-PIPE-010',
    says: 'changes may be missing in the archive, because topics of Connector1 are compacted',
    fails: [source({ [POLICY]: 'compact' }), aivenS3()],
    passes: [source({ [POLICY]: 'compact' }), openSearch, source({ [POLICY]: 'delete', 'topic.prefix': 'other' }), confluentS3({ topics: 'other.public.orders' })],
  },
  {
    rule: 'MC-PIPE-011',
    says: 'deletions from Connector1 are not in the archive, because they are tombstones and a transform of the sink drops them',
    fails: [source(toTombstone), aivenS3({ 'format.output.type': 'parquet', ...dropTombstones })],
    passes: [source(rewrite), aivenS3({ 'format.output.type': 'parquet', ...dropTombstones })],
  },
  {
    rule: 'MC-PIPE-011',
    says: 'behavior.on.null.values is ignore',
    fails: [source(toTombstone), confluentS3({ 'behavior.on.null.values': 'ignore' })],
    passes: [source(), confluentS3({ 'behavior.on.null.values': 'ignore' })],
  },
  {
    rule: 'MC-PIPE-011',
    says: 'format.output.fields has no key',
    fails: [source(toTombstone), aivenS3({ 'format.output.type': 'jsonl' })],
    passes: [source(toTombstone), aivenS3({ 'format.output.type': 'jsonl', 'format.output.fields': 'key,value,offset' })],
  },
  {
    rule: 'MC-PIPE-012',
    says: 'after a TRUNCATE of a table of Connector1 its documents stay in the index',
    fails: [source(), openSearch],
    passes: [source({ 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector' }), openSearch, source({ 'topic.prefix': 'other' }), aivenS3()],
  },
  {
    rule: 'MC-PIPE-013',
    says: 'if public.orders of Connector1 has no primary key, its first record fails the task for all tables',
    fails: [source(), openSearch],
    passes: [source({ 'message.key.columns': 'public.orders:id' }), openSearch],
  },
  {
    rule: 'MC-PIPE-013',
    says: 'the first table without primary key that Connector1 takes in, now or later',
    fails: [source({ 'table.include.list': 'public\\..*' }), sink('io.debezium.connector.jdbc.JdbcSinkConnector', { 'primary.key.mode': 'record_key' })],
    passes: [source({ 'table.include.list': 'public\\..*' }), sink('io.debezium.connector.jdbc.JdbcSinkConnector')],
  },
  {
    rule: 'MC-PIPE-015',
    says: 'a bad record of more than 1048576 bytes is lost, because the producer of the dead-letter queue sends no more by default; Connector1 writes up to 8388608',
    fails: [large, queue()],
    passes: [large, queue({ [SENT]: '8454144' }), queue({ 'errors.tolerance': 'none' }), openSearch, queue({ [SENT]: { Ref: 'Size' } }), queue({ topics: 'other.public.orders' })],
  },
  {
    rule: 'MC-PIPE-015',
    says: 'a bad record of more than 2000000 bytes is lost, because the producer of the dead-letter queue sends no more; the topic shop.public.orders takes 4194304',
    fails: { ...queue({ [SENT]: '2000000' }), topics: [{ name: Text.literal('shop.public.orders'), config: texts({ 'max.message.bytes': '4194304' }) }] },
    passes: { ...queue(), topics: [{ name: Text.literal('shop.public.orders'), config: texts({ 'max.message.bytes': '1048588' }) }] },
  },
];

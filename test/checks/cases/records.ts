import type { Sketch } from '../deployments';
import type { Case } from './case';

const KAFKA = 'org.apache.kafka.connect.';
const JSON_CONVERTER = `${KAFKA}json.JsonConverter`;
const TEXT = `${KAFKA}storage.StringConverter`;
const BYTES = `${KAFKA}converters.ByteArrayConverter`;
const CONFLUENT_JDBC = 'io.confluent.connect.jdbc.Jdbc';
const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';
const ON_ONE_CLUSTER = { bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' };

/** A connector of a class with one transform after the other, `t0`, `t1` … */
const connector = (kind: 'source' | 'sink', className: string, config: Record<string, unknown>, ...transforms: Array<Record<string, string>>): Sketch => ({
  ...ON_ONE_CLUSTER,
  kind,
  config: {
    'connector.class': className,
    ...config,
    ...transforms.length > 0 && { transforms: transforms.map((_, index) => `t${index}`).join() },
    ...Object.fromEntries(transforms.flatMap((transform, index) => Object.entries(transform).map(([name, value]) => [`transforms.t${index}.${name}`, value]))),
  },
});
const smt = (name: string, options: Record<string, string> = {}) => ({ type: `${KAFKA}transforms.${name}`, ...options });
const debezium = (config: Record<string, unknown>, ...transforms: Array<Record<string, string>>) => connector(
  'source', 'io.debezium.connector.postgresql.PostgresConnector', { 'topic.prefix': 'shop', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, ...config }, ...transforms);
const table = (config: Record<string, unknown>, ...transforms: Array<Record<string, string>>) => connector(
  'source', `${CONFLUENT_JDBC}SourceConnector`, { 'topic.prefix': 'db-', 'table.whitelist': 'orders', 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, ...config }, ...transforms);
const rows = (config: Record<string, unknown>, ...transforms: Array<Record<string, string>>) => connector(
  'sink', `${CONFLUENT_JDBC}SinkConnector`, { 'topics': 'shop.public.orders', 'value.converter': JSON_CONVERTER, ...config }, ...transforms);
const documents = (config: Record<string, unknown>, ...transforms: Array<Record<string, string>>) => connector(
  'sink', 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', { 'topics': 'orders', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false', ...config }, ...transforms);
const mongo = (config: Record<string, unknown>) => connector('source', 'com.mongodb.kafka.connect.MongoSourceConnector', { 'key.converter': TEXT, 'value.converter': TEXT, ...config });
const mongoSink = (config: Record<string, unknown>) => connector(
  'sink', 'com.mongodb.kafka.connect.MongoSinkConnector', { 'topics': 'orders', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, ...config });
const unwrap = (options: Record<string, string> = {}) => ({ type: UNWRAP, ...options });
const idToKey = smt('ValueToKey', { fields: 'id' });

/** A rule over options is silent where only the deploy decides, as it is where all is right. */
const quietWhereUnknown = ({ unknown, ...each }: Case): Case[] => (unknown === undefined ? [each] : [each, { ...each, passes: unknown }]);

/** What a record is from the topic to the connector, and back. */
export const RECORDS: readonly Case[] = ([
  {
    rule: 'MC-REC-001',
    says: 'transforms.t0.type is ExtractField$Key, which extracts a field from an object, but keys are plain strings',
    fails: documents({ 'key.converter': TEXT }, smt('ExtractField$Key', { field: 'id' })),
    passes: documents({ 'key.converter': JSON_CONVERTER }, smt('ExtractField$Key', { field: 'id' })),
    unknown: documents({ 'key.converter': { Ref: 'Converter' } }, smt('ExtractField$Key', { field: 'id' })),
  },
  {
    rule: 'MC-REC-001',
    says: 'names the schema of a struct, but values are objects without a schema',
    fails: documents({}, smt('SetSchemaMetadata$Value', { 'schema.name': 'order' })),
    passes: documents({ 'value.converter.schemas.enable': 'true' }, smt('SetSchemaMetadata$Value', { 'schema.name': 'order' })),
  },
  {
    rule: 'MC-REC-001',
    says: 'uses the field id, which envelopes of change events at this point do not have',
    fails: debezium({}, idToKey),
    passes: debezium({}, unwrap(), idToKey),
    unknown: debezium({}, { type: { Ref: 'Transform' } as unknown as string }, idToKey),
  },
  {
    rule: 'MC-REC-001',
    says: 'uses the field number, which structs with a schema at this point do not have',
    fails: table({}, idToKey, smt('ExtractField$Key', { field: 'number' })),
    passes: table({}, idToKey, smt('ExtractField$Key', { field: 'id' })),
  },
  {
    rule: 'MC-REC-001',
    says: 'inserts the field __op, which structs with a schema at this point already have',
    fails: debezium({}, unwrap({ 'add.fields': 'op' }), smt('InsertField$Value', { 'static.field': '__op', 'static.value': 'x' })),
    passes: debezium({}, unwrap({ 'add.fields': 'table' }), smt('InsertField$Value', { 'static.field': '__op', 'static.value': 'x' })),
  },
  {
    rule: 'MC-REC-001',
    says: 'is for sources: in a sink it fails at the first event',
    fails: documents({ 'value.converter.schemas.enable': 'true' }, { type: 'io.debezium.transforms.outbox.EventRouter' }),
    passes: debezium({}, { type: 'io.debezium.transforms.outbox.EventRouter' }),
  },
  {
    rule: 'MC-REC-002',
    says: 'does nothing, because values are structs with a schema here and no envelopes of change events',
    fails: debezium({}, unwrap(), { type: 'io.debezium.transforms.outbox.EventRouter' }),
    passes: debezium({}, { type: 'io.debezium.transforms.outbox.EventRouter' }),
  },
  { rule: 'MC-REC-002', says: 'does nothing, because values are structs', fails: table({}, unwrap()), passes: table({}, smt('MaskField$Value', { fields: 'name' })) },
  { rule: 'MC-REC-003', says: 'writes the string Struct{...} in place of structs with a schema', fails: table({ 'value.converter': TEXT }), passes: table({}) },
  { rule: 'MC-REC-003', says: 'does not support structs with a schema, so the task fails', fails: table({ 'value.converter': BYTES }), passes: table({}) },
  {
    rule: 'MC-REC-003',
    says: 'writes the name of a Java object such as [B@1f2e3d in place of bytes',
    fails: mongo({ 'output.format.value': 'bson' }),
    passes: mongo({ 'output.format.value': 'bson', 'value.converter': BYTES }),
    unknown: mongo({ 'output.format.value': { Ref: 'Format' } }),
  },
  {
    rule: 'MC-REC-004',
    says: 'values are plain strings, and a document is an object',
    fails: documents({ 'value.converter': TEXT }),
    passes: documents({ 'value.converter': TEXT }, smt('HoistField$Value', { field: 'line' })),
    unknown: documents({ 'value.converter': { Ref: 'Converter' } }),
  },
  { rule: 'MC-REC-004', says: 'values are bytes, from which the sink cannot create columns', fails: rows({ 'value.converter': BYTES }), passes: rows({}) },
  {
    rule: 'MC-REC-004',
    says: 'names the field id, which values do not have after the transforms',
    fails: rows({ 'pk.mode': 'record_value', 'pk.fields': 'id' }, smt('ReplaceField$Value', { exclude: 'id' })),
    passes: rows({ 'pk.mode': 'record_value', 'pk.fields': 'id' }, smt('ReplaceField$Value', { renames: 'number:id', exclude: 'name' })),
  },
  {
    rule: 'MC-PIPE-014',
    says: 'values are envelopes of change events, from which the sink cannot create columns: the task fails at the first record (records of Connector1)',
    fails: [debezium({}), rows({})],
    passes: [debezium({}, unwrap()), rows({})],
    unknown: [debezium({ 'value.converter': { Ref: 'Converter' } }), rows({})],
  },
  {
    rule: 'MC-PIPE-014',
    says: 'uses the field number, which structs with a schema at this point do not have',
    fails: [table({}, smt('ReplaceField$Value', { include: 'id,name' })), rows({ topics: 'db-orders' }, smt('ValueToKey', { fields: 'number' }))],
    passes: [table({}, smt('ReplaceField$Value', { include: 'id,number' })), rows({ topics: 'db-orders' }, smt('ValueToKey', { fields: 'number' }))],
  },
  {
    rule: 'MC-PIPE-014',
    says: 'does nothing, because values are structs with a schema here',
    fails: [debezium({}, unwrap()), rows({}, unwrap({ 'add.fields': 'op' }))],
    passes: [debezium({}, unwrap({ 'add.fields': 'op' })), rows({}, unwrap())],
  },
  {
    rule: 'MC-OPT-048',
    says: 'renames number, which is dropped, because include does not name it',
    fails: documents({}, smt('ReplaceField$Value', { include: 'id,name', renames: 'number:id' })),
    passes: documents({}, smt('ReplaceField$Value', { include: 'number,name', renames: 'number:id' })),
    unknown: documents({}, smt('ReplaceField$Value', { include: { Ref: 'Names' } as unknown as string, renames: 'number:id' })),
  },
  {
    rule: 'MC-OPT-049',
    says: 'does not match the topic orders, so the transform does nothing',
    fails: documents({}, smt('RegexRouter', { regex: 'shop\\.(.*)', replacement: '$1' })),
    passes: documents({ topics: 'shop.orders' }, smt('RegexRouter', { regex: 'shop\\.(.*)', replacement: '$1' })),
  },
  {
    rule: 'MC-OPT-049',
    says: 'lets t0 drop every record: it matches every topic',
    fails: documents({ 'predicates': 'test', 'predicates.test.type': `${KAFKA}transforms.predicates.TopicNameMatches`, 'predicates.test.pattern': 'ord.*' }, smt('Filter', { predicate: 'test' })),
    passes: documents({ 'topics': 'orders,test', 'predicates': 'test', 'predicates.test.type': `${KAFKA}transforms.predicates.TopicNameMatches`, 'predicates.test.pattern': 'ord.*' }, smt('Filter', { predicate: 'test' })),
  },
  {
    rule: 'MC-OPT-055',
    says: 'has no effect here: it is an option of the consumer, read as consumer.override.max.poll.records',
    fails: documents({ 'max.poll.records': '100' }),
    passes: documents({ 'consumer.override.max.poll.records': '100' }),
  },
  { rule: 'MC-OPT-055', says: 'is an option of workers', fails: documents({ 'offset.flush.interval.ms': '1000' }), passes: documents({}) },
  { rule: 'MC-OPT-055', says: 'it is read as value.converter.schemas.enable', fails: documents({ 'schemas.enable': 'false' }), passes: documents({}) },
  { rule: 'MC-OPT-055', says: 'it is read as transforms.a.field', fails: documents({ 'transform.a.field': 'id' }), passes: documents({}) },
  {
    rule: 'MC-OPT-055',
    says: 'is not an option of RegexRouter; did you mean transforms.t0.topic.field?',
    fails: documents({}, smt('InsertField$Value', { 'timestamp.field': 'at' }), smt('RegexRouter', { 'regex': '(.*)', 'replacement': '$1', 'topic.field': 'topic' })),
    passes: documents({}, smt('InsertField$Value', { 'timestamp.field': 'at', 'topic.field': 'topic' }), smt('RegexRouter', { regex: '(.*)', replacement: '$1' })),
  },
  {
    rule: 'MC-OPT-517',
    says: 'names no column, but keys are plain strings, each for exactly one column',
    fails: rows({ 'pk.mode': 'record_key', 'key.converter': TEXT }),
    passes: rows({ 'pk.mode': 'record_key', 'key.converter': TEXT, 'pk.fields': 'id' }),
    unknown: rows({ 'pk.mode': 'record_key', 'key.converter': { Ref: 'Converter' } }),
  },
  {
    rule: 'MC-OPT-517',
    says: 'gives keys without a schema',
    fails: rows({ 'pk.mode': 'record_key', 'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'false', 'pk.fields': 'id' }),
    passes: rows({ 'pk.mode': 'record_key', 'key.converter': JSON_CONVERTER, 'pk.fields': 'id' }),
  },
  {
    rule: 'MC-OPT-823',
    says: 'document.id.strategy is left at BsonOidStrategy, whose IDs cannot be derived from a deletion',
    fails: mongoSink({ 'delete.on.null.values': 'true' }),
    passes: mongoSink({ 'delete.on.null.values': 'true', 'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.FullKeyStrategy' }),
    unknown: mongoSink({ 'delete.on.null.values': 'true', 'document.id.strategy': { Ref: 'Strategy' } }),
  },
  {
    rule: 'MC-OPT-823',
    says: 'document.id.strategy is PartialValueStrategy, whose IDs cannot be derived from a deletion',
    fails: mongoSink({ 'delete.on.null.values': 'true', 'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.PartialValueStrategy' }),
    passes: mongoSink({ 'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.PartialValueStrategy' }),
  },
] as readonly Case[]).flatMap(quietWhereUnknown);

import type { Sketch } from '../deployments';
import type { Case } from './case';

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const KAFKA = { bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' };
const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };
const KEEPS_DELETIONS = { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone' };
const READABLE = { 'decimal.handling.mode': 'string', 'time.precision.mode': 'isostring' };

/** A source and a sink that reads its topics on the same cluster. */
const stream = (sink: Record<string, string>) => (source: Record<string, string>, more: Record<string, string> = {}): Sketch[] => [
  { ...KAFKA, kind: 'source', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'value.converter': JSON_CONVERTER, ...source } },
  { ...KAFKA, kind: 'sink', config: { 'topics': 'shop.public.orders', 'value.converter': JSON_CONVERTER, ...sink, ...more } },
];
const toOpenSearch = stream({ 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector' });
const toAivenS3 = stream({ 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector' });
const toConfluentS3 = stream({ 'connector.class': 'io.confluent.connect.s3.S3SinkConnector' });

/** What two connectors make of one change. */
export const CHANGE_STREAMS: readonly Case[] = [
  { rule: 'MC-PIPE-002', says: 'are envelopes, and nothing unwraps them', fails: toOpenSearch({}), passes: toOpenSearch(UNWRAP) },
  {
    rule: 'MC-PIPE-003',
    says: 'become 1970-01-01, because its time.precision.mode is connect',
    fails: toOpenSearch({ 'time.precision.mode': 'connect' }),
    passes: toOpenSearch({ 'time.precision.mode': 'connect' }, { 'schema.ignore': 'true' }),
  },
  {
    rule: 'MC-PIPE-004',
    says: 'objects are parquet, which cannot contain the tombstones',
    fails: toAivenS3(KEEPS_DELETIONS, { 'format.output.type': 'parquet' }),
    passes: toAivenS3(KEEPS_DELETIONS, { 'format.output.type': 'jsonl' }),
  },
  {
    rule: 'MC-PIPE-004',
    says: 'stops the sink, because behavior.on.null.values is fail',
    fails: toConfluentS3(KEEPS_DELETIONS),
    passes: toConfluentS3(KEEPS_DELETIONS, { 'behavior.on.null.values': 'ignore' }),
  },
  {
    rule: 'MC-PIPE-005',
    says: 'deleted rows stay in the index, because behavior.on.null.values is ignore',
    fails: toOpenSearch(KEEPS_DELETIONS),
    passes: toOpenSearch(KEEPS_DELETIONS, { 'behavior.on.null.values': 'delete' }),
  },
  {
    rule: 'MC-PIPE-005',
    says: 'a deletion leaves nothing in the topics',
    fails: toOpenSearch({ ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'drop' }, { 'behavior.on.null.values': 'delete' }),
    passes: toOpenSearch(KEEPS_DELETIONS, { 'behavior.on.null.values': 'delete' }),
  },
  { rule: 'MC-PIPE-006', says: 'because its decimal.handling.mode is precise', fails: toOpenSearch({ ...READABLE, 'decimal.handling.mode': 'precise' }), passes: toOpenSearch(READABLE) },
  { rule: 'MC-PIPE-006', says: 'lose digits, because its decimal.handling.mode is double', fails: toOpenSearch({ ...READABLE, 'decimal.handling.mode': 'double' }), passes: toOpenSearch(READABLE) },
  { rule: 'MC-PIPE-006', says: 'because its time.precision.mode is adaptive', fails: toOpenSearch({ 'decimal.handling.mode': 'string' }), passes: toOpenSearch(READABLE) },
  {
    rule: 'MC-PIPE-007',
    says: '__debezium_unavailable_value',
    fails: toOpenSearch(UNWRAP),
    passes: toOpenSearch({ ...UNWRAP, 'post.processors': 'reselect', 'reselect.type': 'io.debezium.processors.reselect.ReselectColumnsPostProcessor' }),
  },
  {
    rule: 'MC-PIPE-008',
    says: 'become plain numbers in avro, because its time.precision.mode is adaptive',
    fails: toAivenS3({}, { 'format.output.type': 'avro' }),
    passes: toAivenS3({ 'time.precision.mode': 'connect' }, { 'format.output.type': 'avro' }),
  },
];

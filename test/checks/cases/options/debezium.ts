import type { Case } from '../case';
import { optionCase } from './option-case';

const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };
const COMPACTED = { 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.cleanup.policy': 'compact' };
/** What Debezium 2.7.4 takes in place of times as ISO texts. */
const BEFORE_ISO = { 'time.precision.mode': 'connect' };
const EXACT = { 'converters': 'exact', 'exact.type': 'io.github.cdkmskconnect.debezium.ExactValues' };

/** Debezium sources, and sinks behind them. */
export const DEBEZIUM_OPTIONS: readonly Case[] = [
  optionCase({ rule: 'MC-OPT-900', base: 'postgres', says: 'value.converter is not set, and the StringConverter of the worker writes change events as the text Struct{...}', fails: { 'value.converter': undefined, 'value.converter.schemas.enable': undefined }, passes: {}, worker: { 'config.providers': 'sm' } }),
  optionCase({ rule: 'MC-OPT-901', base: 'postgres', says: 'decimal.handling.mode is precise, which writes decimals as base64 in JSON without schemas', fails: { 'decimal.handling.mode': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-902', base: 'postgres', says: 'decimal.handling.mode is double, which loses digits of long decimals', fails: { 'decimal.handling.mode': 'double' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-903', base: 'postgres', says: 'time.precision.mode writes times and dates as plain numbers in JSON without schemas', fails: { 'time.precision.mode': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-904', base: 'postgres', says: 'post.processors is not set, so updates may hold a placeholder instead of a large column', fails: { ...UNWRAP, 'post.processors': undefined, 'reselect.type': undefined }, passes: UNWRAP }),
  optionCase({ rule: 'MC-OPT-905', base: 'postgres', says: 'transforms.unwrap.delete.tombstone.handling.mode keeps deletes from a sink that deletes by tombstones', fails: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'drop' }, passes: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone' } }),
  optionCase({ rule: 'MC-OPT-906', base: 'opensearch', says: 'transforms.k.type fails on the first tombstone, and no predicate guards it', fails: { 'transforms': 'k', 'transforms.k.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.k.fields': 'id' }, passes: { 'transforms': 'k', 'transforms.k.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.k.fields': 'id', 'transforms.k.predicate': 't', 'transforms.k.negate': 'true', 'predicates': 't', 'predicates.t.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone' } }),
  optionCase({ rule: 'MC-OPT-907', base: 'opensearch', says: 'transforms.unwrap.type does nothing to JSON without schemas, so documents keep the whole envelope', fails: UNWRAP, passes: { ...UNWRAP, 'value.converter.schemas.enable': 'true' } }),
  optionCase({ rule: 'MC-OPT-908', base: 'postgres', says: 'transforms.unwrap.delete.tombstone.handling.mode leaves the text null instead of a tombstone, and topic.creation.default.cleanup.policy is compact', fails: { ...UNWRAP, 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.cleanup.policy': 'compact' }, passes: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone', 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.cleanup.policy': 'compact' } }),
  // before Debezium 3 two options say what becomes of a deletion
  optionCase({ rule: 'MC-OPT-905', base: 'postgres', says: 'transforms.unwrap.delete.handling.mode keeps deletes from a sink that deletes by tombstones', fails: { ...UNWRAP, 'transforms.unwrap.delete.handling.mode': 'rewrite' }, passes: { ...UNWRAP, 'transforms.unwrap.drop.tombstones': 'false' } }),
  optionCase({ rule: 'MC-OPT-905', base: 'postgres', says: 'transforms.unwrap.drop.tombstones keeps deletes from a sink that deletes by tombstones', fails: { ...UNWRAP, ...BEFORE_ISO }, passes: { ...UNWRAP, ...BEFORE_ISO, 'transforms.unwrap.drop.tombstones': 'false', 'transforms.unwrap.delete.handling.mode': 'rewrite' }, version: '2.7.4.Final' }),
  optionCase({ rule: 'MC-OPT-908', base: 'postgres', says: 'transforms.unwrap.delete.handling.mode leaves the text null instead of a tombstone, and topic.creation.default.cleanup.policy is compact', fails: { ...UNWRAP, ...COMPACTED, 'transforms.unwrap.delete.handling.mode': 'none', 'transforms.unwrap.drop.tombstones': 'false' }, passes: { ...UNWRAP, ...COMPACTED, 'transforms.unwrap.delete.handling.mode': 'drop', 'transforms.unwrap.drop.tombstones': 'false' } }),
  optionCase({ rule: 'MC-OPT-909', base: 'postgres', says: 'slot.name is left at its default, which a second connector on the same database would share', fails: { 'slot.name': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-910', base: 'postgres', says: 'plugin.name is decoderbufs, which RDS and Aurora do not have', fails: { 'plugin.name': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-911', base: 'mysql', says: 'schema.history.internal.kafka.topic must be set', fails: { 'schema.history.internal.kafka.topic': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-912', base: 'postgres', says: 'database.password is not set', fails: { 'database.password': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-913', base: 'postgres', says: 'tasks.max has no effect above 1: the connector always has one task', fails: { 'tasks.max': 4 }, passes: { 'tasks.max': 1 } }),
  optionCase({ rule: 'MC-OPT-915', base: 'postgres', says: 'interval.handling.mode writes columns of type INTERVAL as numbers of microseconds', fails: {}, passes: { 'interval.handling.mode': 'string' } }),
  optionCase({ rule: 'MC-OPT-916', base: 'mysql', says: 'bigint.unsigned.handling.mode is long, which makes large values of BIGINT UNSIGNED columns negative', fails: {}, passes: { 'bigint.unsigned.handling.mode': 'precise' } }),
  optionCase({ rule: 'MC-OPT-916', base: 'mysql', says: 'bigint.unsigned.handling.mode is long, which makes large values of BIGINT UNSIGNED columns negative', fails: { 'bigint.unsigned.handling.mode': 'long' }, passes: EXACT }),
  optionCase({ rule: 'MC-OPT-917', base: 'mysql', says: 'time.precision.mode is isostring, which loses values of TIME columns that are no time of a day', fails: { 'time.precision.mode': 'isostring' }, passes: EXACT }),
  optionCase({ rule: 'MC-OPT-917', base: 'mysql', says: 'time.precision.mode is connect, which loses values of TIME columns that are no time of a day', fails: { 'time.precision.mode': 'connect' }, passes: { 'time.precision.mode': 'adaptive_time_microseconds' } }),
  optionCase({ rule: 'MC-OPT-917', base: 'postgres', says: 'time.precision.mode is isostring, which loses values of TIME columns that are no time of a day', fails: {}, passes: { 'time.precision.mode': 'adaptive' } }),
  optionCase({ rule: 'MC-OPT-917', base: 'postgres', says: 'time.precision.mode is isostring, which loses values of TIME columns that are no time of a day', fails: {}, passes: { 'time.precision.mode': 'connect' } }),
  optionCase({ rule: 'MC-OPT-918', base: 'postgres', says: 'time.precision.mode is connect, which cuts timestamps and times to milliseconds', fails: { 'time.precision.mode': 'connect' }, passes: { 'time.precision.mode': 'isostring' } }),
  optionCase({ rule: 'MC-OPT-914', base: 'postgres', says: 'binary.handling.mode loses the mark of bytea columns that a change leaves as they are', fails: { 'binary.handling.mode': 'base64' }, passes: { 'binary.handling.mode': 'hex' } }),
];

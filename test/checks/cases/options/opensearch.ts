import type { Case } from '../case';
import { optionCase } from './option-case';

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };

/** The OpenSearch sink of Aiven. */
export const OPENSEARCH_OPTIONS: readonly Case[] = [
  optionCase({ rule: 'MC-OPT-100', base: 'opensearch', says: 'index.write.method is upsert with key.ignore=true, which needs key.ignore.id.strategy=record.key', fails: { 'index.write.method': 'upsert', 'key.ignore': 'true', 'behavior.on.null.values': 'ignore' }, passes: { 'index.write.method': 'upsert', 'key.ignore': 'true', 'key.ignore.id.strategy': 'record.key', 'behavior.on.null.values': 'ignore' } }),
  optionCase({ rule: 'MC-OPT-101', base: 'opensearch', says: 'index.write.method is upsert, which data streams do not support', fails: { 'index.write.method': 'upsert', 'data.stream.enabled': 'true', 'behavior.on.null.values': 'ignore' }, passes: { 'data.stream.enabled': 'true' } }),
  optionCase({ rule: 'MC-OPT-102', base: 'opensearch', says: 'data.stream.prefix has no effect without data.stream.enabled=true', fails: { 'data.stream.prefix': 'x' }, passes: { 'data.stream.prefix': 'x', 'data.stream.enabled': 'true' } }),
  optionCase({ rule: 'MC-OPT-103', base: 'opensearch', says: 'behavior.on.malformed.documents is report, which needs a dead-letter queue or errors.log.enable=true', fails: { 'errors.deadletterqueue.topic.name': undefined }, passes: { 'errors.deadletterqueue.topic.name': undefined, 'errors.log.enable': 'true' } }),
  optionCase({ rule: 'MC-OPT-104', base: 'opensearch', says: 'behavior.on.malformed.documents is report, but errors.tolerance is none, so the first report fails the task', fails: { 'errors.tolerance': 'none' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-105', base: 'opensearch', says: 'key.converter reads JSON objects as a Struct or a map, which cannot be a document ID', fails: { 'key.converter': JSON_CONVERTER }, passes: { 'key.converter': JSON_CONVERTER, 'transforms': 'id', 'transforms.id.type': 'org.apache.kafka.connect.transforms.ExtractField$Key', 'transforms.id.field': 'id' } }),
  optionCase({ rule: 'MC-OPT-106', base: 'opensearch', says: 'drop.invalid.message drops each record without a usable key', fails: { 'drop.invalid.message': 'true' }, passes: { 'drop.invalid.message': 'false' } }),
  optionCase({ rule: 'MC-OPT-107', base: 'opensearch', says: 'schema.ignore is false, but the values of JsonConverter have no schema to create a mapping from', fails: { 'schema.ignore': 'false' }, passes: { 'schema.ignore': 'false', 'value.converter.schemas.enable': 'true' } }),
  optionCase({ rule: 'MC-OPT-108', base: 'opensearch', says: 'schema.ignore is false, so the mapping of an index is created once; columns that are added later are mapped dynamically', fails: { 'schema.ignore': 'false', 'value.converter.schemas.enable': 'true' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-109', base: 'opensearch', says: 'index.write.method is upsert with behavior.on.null.values=delete, and earlier upserts can overwrite such deletes', fails: { 'index.write.method': 'upsert' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-110', base: 'opensearch', says: 'transforms.r.replacement routes several topics to one index', fails: { 'transforms': 'r', 'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.r.regex': '.*', 'transforms.r.replacement': 'all' }, passes: { 'transforms': 'r', 'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.r.regex': 'shop[.](.*)', 'transforms.r.replacement': '$1' } }),
  optionCase({ rule: 'MC-OPT-111', base: 'opensearch', says: 'topics names topics that differ only in case from \'orders\' and so share an index', fails: { 'topics.regex': undefined, 'topics': 'orders,Orders' }, passes: { 'topics.regex': undefined, 'topics': 'orders,returns' } }),
  optionCase({ rule: 'MC-OPT-112', base: 'opensearch', says: 'behavior.on.null.values is delete, but with key.ignore=true no delete finds its document', fails: { 'key.ignore': 'true' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-113', base: 'opensearch', says: 'connection.password is missing, so requests are anonymous', fails: { 'connection.password': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-114', base: 'opensearch', says: 'flush.timeout.ms is shorter than a request with one retry may take (7000 ms)', fails: { 'flush.timeout.ms': '5000' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-115', base: 'opensearch', says: 'behavior.on.null.values is not delete, although the connector takes change events: deleted rows stay or fail the task', fails: { ...UNWRAP, 'behavior.on.null.values': 'ignore' }, passes: { ...UNWRAP } }),
  optionCase({ rule: 'MC-OPT-116', base: 'opensearch', says: 'behavior.on.malformed.documents loses rejected documents with only a log line', fails: { 'behavior.on.malformed.documents': 'warn' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-117', base: 'opensearch', says: 'max.retries is left at its default, so the task fails after 1.5 s without a connection', fails: { 'max.retries': undefined, 'retry.backoff.ms': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-118', base: 'opensearch', says: 'behavior.on.version.conflict is fail, so a record that is delivered again fails the task', fails: { 'behavior.on.version.conflict': undefined }, passes: {} }),
  optionCase({ rule: 'MC-OPT-119', base: 'opensearch', says: 'key.ignore is true, although the connector takes change events: each change becomes a document of its own', fails: { ...UNWRAP, 'key.ignore': 'true' }, passes: { ...UNWRAP } }),
];

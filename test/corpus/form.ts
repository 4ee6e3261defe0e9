/**
 * What people publish of connectors, as minimal forms of our own: the combinations of options are theirs, names and values are ours, and what says
 * nothing is left out. A base of each class, and what the configurations that were read add to it.
 */
export interface Form { readonly className: string; readonly base: Readonly<Record<string, unknown>>; readonly variants: ReadonlyArray<Readonly<Record<string, unknown>>> }

export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
export const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
export const AVRO = 'io.confluent.connect.avro.AvroConverter';
export const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';
export const SMT = 'org.apache.kafka.connect.transforms';
export const plainJson = { 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' };
export const fullJson = { 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER };
export const avro = { 'key.converter': TEXT, 'value.converter': AVRO, 'value.converter.schema.registry.url': 'http://registry:8081' };
export const unwrap = { 'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP };
export const server = { 'database.hostname': 'db.internal', 'database.user': 'reader', 'database.password': '${secretsmanager:db:password}', 'topic.prefix': 'shop' };
export const history = { 'schema.history.internal.kafka.bootstrap.servers': 'kafka:9092', 'schema.history.internal.kafka.topic': 'history.shop' };
export const MIRROR = {
  'source.cluster.alias': 'a', 'target.cluster.alias': 'b', 'source.cluster.bootstrap.servers': 'a:9092', 'target.cluster.bootstrap.servers': 'b:9092', 'key.converter': BYTES, 'value.converter': BYTES,
};

import { rememberedText } from '../model';

/** Keys that no definition lists, because a connector hands them on to something else, or reads them without listing them. */
const EVERYWHERE = /^(transforms|predicates|key\.converter|value\.converter|header\.converter|producer\.override|consumer\.override|admin\.override|topic\.creation)\./;

const BY_CLASS: Array<[RegExp, RegExp]> = [
  [/^io\.debezium\.connector\.(?!jdbc)/, new RegExp([
    'driver', 'database', 'schema\\.history', 'signal', 'notification', 'internal', 'snapshot\\.select\\.statement\\.overrides', 'snapshot\\.mode', 'openlineage', 'errors',
    'log\\.mining', 'ssl', 'kafka', 'incremental\\.snapshot', 'tracing', 'vitess', 'column\\.(mask|truncate)\\.', 'snapshot\\.(locking|query)\\.mode',
  ].map(prefix => `^${prefix}\\.`).join('|').replace(/\\\.\\\./g, '\\.'))],
  [/^io\.debezium\.connector\.jdbc\./, /^((hibernate|dialect|driver|connection|openlineage|errors)\.|use\.reduction\.buffer$)/],
  [/^org\.apache\.kafka\.connect\.mirror\./, /^((source|target)\.(cluster|consumer|producer|admin)|producer|consumer|admin|topic\.filter|group\.filter|config\.property\.filter|replication\.policy|forwarding\.admin)\./],
  [/^org\.apache\.iceberg\.connect\./, /^iceberg\.(catalog|kafka|hadoop|table|control|coordinator)\./],
  [/^com\.mongodb\.kafka\.connect\./, /^(topic\.override|custom|ssl|mongodbaws)\./],
  [/^com\.snowflake\./, /^(snowflake|jvm|oauth)\./],
  [/^io\.confluent\./, /^(confluent|elastic\.https|ssl|kerberos|connection|driver|reporter|jdbc\.credentials|s3\.credentials|partitioner|locale)\./],
  [/^io\.aiven\.kafka\.connect\.(s3|http|opensearch)\./, /^(aws\.credentials|connection\.ssl)\./],
  // what begins with connect.parquet. goes to Parquet, the rest to the library that makes Avro of records
  [/^io\.aiven\.kafka\.connect\.s3\./, new RegExp(`^(connect\\.parquet\\..+|${[
    'avro.codec', 'connect.meta.data', 'enhanced.avro.schema.support', 'allow.optional.map.keys', 'schemas.cache.config', 'generalized.sum.type.support',
    'ignore.default.for.nullables', 'discard.type.doc.default', 'flatten.unions', 'flatten.singleton.unions', 'scrub.invalid.names',
  ].map(key => key.replace(/\./g, '\\.')).join('|')})$`)],
  [/^io\.aiven\.connect\.jdbc\./, /^connection\./],
  [/^com\.clickhouse\./, /^(jdbcConnectionProperties|clickhouseSettings)/],
];

/** Connectors of one class have most keys in common. */
const passedBy = rememberedText((className) => {
  const own = BY_CLASS.filter(([connector]) => connector.test(className)).map(([, keys]) => keys);
  return rememberedText(key => EVERYWHERE.test(key) || own.some(keys => keys.test(key)));
});

/** Whether the connector or the worker hands keys of this form on, so that nothing can be said of one that is not known. */
export function isPassedThrough(className: string | undefined, key: string): boolean {
  return passedBy(className ?? '')(key);
}

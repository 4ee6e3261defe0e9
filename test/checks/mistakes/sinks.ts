import { AIVEN_JDBC, AIVEN_S3, AVRO, CONFLUENT_JDBC, CONFLUENT_S3, ICEBERG, JSON_CONVERTER, KAFKA, MONGODB, OPENSEARCH, S3_BY_TIME, SNOWFLAKE, TEXT, smt } from './connectors';
import { helm, properties, rest, script, strimzi, template, terraform, yamlTemplate } from './forms';
import type { Mistake } from './mistake';
import { mistake } from './mistake';

const DEBEZIUM_JDBC = { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'connection.url': 'jdbc:postgresql://pg.internal.example:5432/shop', 'connection.username': 'writer', 'connection.password': '${sm:db:password}', 'insert.mode': 'upsert', 'primary.key.mode': 'record_key', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER };
const HTTP = { 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector', 'tasks.max': '1', 'topics': 'orders', 'http.url': 'https://api.example/orders', 'http.authorization.type': 'none', 'key.converter': TEXT, 'value.converter': TEXT };
const CATALOG = { 'iceberg.catalog.type': undefined, 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog' };

/** Mistakes in what writes the records of topics elsewhere. */
export const SINKS: readonly Mistake[] = [
  mistake('no flush size', rest, CONFLUENT_S3, { 'flush.size': undefined }, {}, /flush\.size/),
  mistake('format without package', rest, CONFLUENT_S3, { 'format.class': 'JsonFormat' }, {}, /format\.class/),
  mistake('field partitioner without field', rest, CONFLUENT_S3, { 'partitioner.class': 'io.confluent.connect.storage.partitioner.FieldPartitioner' }, { 'partitioner.class': 'io.confluent.connect.storage.partitioner.FieldPartitioner', 'partition.field.name': 'region' }, /partition\.field\.name/),
  mistake('scheduled rotation without zone', yamlTemplate, CONFLUENT_S3, { timezone: undefined }, {}, /timezone/),
  mistake('parts of 1 MB', rest, CONFLUENT_S3, { 's3.part.size': '1048576' }, { 's3.part.size': '5242880' }, /s3\.part\.size/),
  mistake('compression that S3 sinks lack', rest, CONFLUENT_S3, { 's3.compression.type': 'snappy' }, { 's3.compression.type': 'gzip' }, /s3\.compression\.type/),
  mistake('time partitions without format', rest, S3_BY_TIME, { 'path.format': undefined }, {}, /path\.format/),
  mistake('locale of two words', rest, S3_BY_TIME, { locale: undefined }, {}, /locale/),
  mistake('Region as a constant', config => template(config), CONFLUENT_S3, { 's3.region': 'EU_CENTRAL_1' }, {}, /s3\.region/),
  mistake('no storage class', rest, CONFLUENT_S3, { 'storage.class': undefined }, {}, /storage\.class/),
  mistake('null records with a wrong word', rest, CONFLUENT_S3, { 'behavior.on.null.values': 'skip' }, {}, /behavior\.on\.null/),
  mistake('file names without offset', rest, AIVEN_S3, { 'file.name.template': '{{topic}}-{{partition}}.gz' }, { 'file.name.template': '{{topic}}-{{partition}}-{{start_offset}}.gz' }, /file\.name\.template/),
  mistake('output field time', strimzi, AIVEN_S3, { 'format.output.fields': 'key,value,time' }, {}, /format\.output\.fields/),
  mistake('compression gz', rest, AIVEN_S3, { 'file.compression.type': 'gz' }, {}, /file\.compression\.type/),
  mistake('no envelope and two fields', rest, AIVEN_S3, { 'format.output.envelope': 'false' }, { 'format.output.envelope': 'false', 'format.output.fields': 'value' }, /format\.output/),
  mistake('bucket with capitals', config => terraform(config), AIVEN_S3, { 'aws.s3.bucket.name': 'Shop_Archive' }, {}, /bucket\.name/),
  mistake('options of Confluent on Aiven', rest, AIVEN_S3, { 'aws.s3.bucket.name': undefined, 's3.bucket.name': 'shop-archive' }, {}, /bucket\.name/),
  mistake('upsert without key', rest, AIVEN_JDBC, { 'pk.mode': 'none', 'pk.fields': undefined }, {}, /pk\.mode|insert\.mode/),
  mistake('deletes by value', rest, CONFLUENT_JDBC, { 'delete.enabled': 'true', 'pk.mode': 'record_value' }, { 'delete.enabled': 'true' }, /delete\.enabled|pk\.mode/),
  mistake('table name placeholder', rest, AIVEN_JDBC, { 'table.name.format': '${topics}' }, { 'table.name.format': '${topic}' }, /table\.name\.format/),
  mistake('JSON without schemas', strimzi, AIVEN_JDBC, { 'value.converter.schemas.enable': 'false' }, {}, /value\.converter|schemas\.enable/),
  mistake('upsert without key mode', rest, DEBEZIUM_JDBC, { 'primary.key.mode': 'record_keys' }, {}, /primary\.key\.mode/),
  mistake('schema evolution as a boolean', rest, DEBEZIUM_JDBC, { 'schema.evolution': 'true' }, { 'schema.evolution': 'basic' }, /schema\.evolution/),
  mistake('URL of a domain without scheme', rest, OPENSEARCH, { 'connection.url': 'search.internal.example:9200' }, {}, /connection\.url/),
  mistake('no topics', rest, OPENSEARCH, { topics: undefined }, {}, /topics/),
  mistake('topics and a pattern', rest, OPENSEARCH, { 'topics.regex': 'orders.*' }, {}, /topics/),
  mistake('malformed documents skip', helm, OPENSEARCH, { 'behavior.on.malformed.documents': 'skip' }, { 'behavior.on.malformed.documents': 'warn' }, /malformed/),
  mistake('write method update', rest, OPENSEARCH, { 'index.write.method': 'update' }, { 'index.write.method': 'insert' }, /index\.write\.method/),
  mistake('id strategy without package', rest, MONGODB, { 'document.id.strategy': 'BsonOidStrategy' }, { 'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.BsonOidStrategy' }, /document\.id\.strategy/),
  mistake('handler in another package', rest, MONGODB, { 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.postgres.PostgresHandler' }, { 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.rdbms.postgres.PostgresHandler' }, /change\.data\.capture/),
  mistake('table map with equals signs', rest, SNOWFLAKE, { 'snowflake.topic2table.map': 'orders=ORDERS' }, { 'snowflake.topic2table.map': 'orders:ORDERS' }, /topic2table/),
  mistake('no role for streaming', rest, SNOWFLAKE, { 'snowflake.role.name': undefined }, {}, /snowflake\.role/),
  mistake('two kinds of catalog', rest, ICEBERG, { 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog' }, CATALOG, /iceberg\.catalog/),
  mistake('dynamic tables without field', rest, ICEBERG, { 'iceberg.tables': undefined, 'iceberg.tables.dynamic-enabled': 'true' }, { 'iceberg.tables': undefined, 'iceberg.tables.dynamic-enabled': 'true', 'iceberg.tables.route-field': 'table' }, /route-field/),
  mistake('commit interval with its unit', properties, ICEBERG, { 'iceberg.control.commit.interval-ms': '5m' }, { 'iceberg.control.commit.interval-ms': '300000' }, /commit\.interval/),
  mistake('warehouse without scheme', rest, ICEBERG, { 'iceberg.catalog.warehouse': 'shop-lake/wh' }, {}, /warehouse/),
  mistake('no way to sign in', rest, HTTP, { 'http.authorization.type': 'static' }, { 'http.authorization.type': 'static', 'http.headers.authorization': '${sm:api:token}' }, /http\.(headers|authorization)/),
  mistake('oauth by short name', rest, HTTP, { 'http.authorization.type': 'oauth' }, {}, /http\.authorization\.type/),
  mistake('registry option in the plural', rest, CONFLUENT_S3, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.urls': 'https://registry.example' }, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://registry.example' }, /schema\.registry/),
  mistake('registry of the value alone', yamlTemplate, CONFLUENT_S3, { 'key.converter': AVRO }, { 'key.converter': AVRO, 'key.converter.schema.registry.url': 'https://registry.example' }, /key\.converter/),
  mistake('tolerance in capitals', rest, AIVEN_S3, { 'errors.tolerance': 'ALL' }, { 'errors.tolerance': 'all' }, /errors\.tolerance/),
  mistake('no tasks', rest, AIVEN_S3, { 'tasks.max': '0' }, {}, /tasks\.max/),
  mistake('topics separated by spaces', script, AIVEN_S3, { topics: 'orders customers' }, { topics: 'orders,customers' }, /topics/),
  mistake('class that is not quite', rest, AIVEN_S3, { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnectors' }, {}, /connector\.class/),
  mistake('offset reset misspelt', rest, AIVEN_S3, { 'consumer.override.auto.offset.reset': 'earlest' }, { 'consumer.override.auto.offset.reset': 'earliest' }, /auto\.offset\.reset/),
  mistake('placeholder of another name', rest, AIVEN_S3, smt('r', `${KAFKA}TimestampRouter`, { 'topic.format': '${topic}-${time}' }), smt('r', `${KAFKA}TimestampRouter`, { 'topic.format': '${topic}-${timestamp}' }), /topic\.format/),
  mistake('dead-letter headers misspelt', rest, AIVEN_S3, { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dlq', 'errors.deadletterqueue.context.header.enable': 'true' }, { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dlq', 'errors.deadletterqueue.context.headers.enable': 'true' }, /context\.header/),
  mistake('reload action', rest, AIVEN_S3, { 'config.action.reload': 'restarts' }, { 'config.action.reload': 'restart' }, /config\.action\.reload/),
  mistake('retry time with unit', rest, AIVEN_S3, { 'errors.retry.timeout': '5m' }, { 'errors.retry.timeout': '300000' }, /errors\.retry\.timeout/),
];

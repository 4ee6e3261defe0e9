import { MONGO, SINK } from './more-parts';
import { JDBC, JSONC, PG, S3 } from './parts';
import { properties, rest, without } from './report';
import type { Report } from './report';

const GH = 'https://github.com/';
const KAFKA = 'org.apache.kafka.connect.transforms.';
const ORACLE = 'jdbc:oracle:thin:@//ora.internal.example:1521/SHOP';
const SRC = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector', 'tasks.max': '1', 'connection.url': 'jdbc:postgresql://db.internal.example:5432/shop', 'connection.user': 'etl', 'connection.password': '${sm:orders-db:password}', 'mode': 'incrementing', 'incrementing.column.name': 'id', 'table.whitelist': 'orders', 'topic.prefix': 'pg-', 'key.converter': JSONC, 'value.converter': JSONC };
const both = (number: string) => properties({ 'name': 'rows', ...SRC, 'mode': 'timestamp+incrementing', 'timestamp.column.name': 'name', 'incrementing.column.name': number });
const query = (text: string, column: string) => rest({ ...without(SRC, 'table.whitelist'), 'query': text, 'incrementing.column.name': column });
const joined = 'SELECT t.txn_id, c.email FROM demo.txn t JOIN demo.customers c ON t.c = c.id';
const oracle = (column: string) => rest({ ...without(SRC, 'incrementing.column.name'), 'connection.url': ORACLE, 'mode': 'timestamp', 'timestamp.column.name': column, 'table.whitelist': 'ORDERS' });
const router = (regex: string) => rest({ ...SINK, 'topics': 'trg.sub4.src.sun.mytable', 'transforms': 'route', 'transforms.route.type': `${KAFKA}RegexRouter`, 'transforms.route.regex': regex, 'transforms.route.replacement': '$1' });
const TABLES = { ...without(SINK, 'connection.user', 'pk.mode', 'pk.fields', 'auto.create'), 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'connection.username': 'writer', 'insert.mode': 'upsert' };
const key = { 'transforms': 'key', 'transforms.key.type': `${KAFKA}ValueToKey`, 'transforms.key.fields': 'REGION,SHOP,ID' };
const insert = { 'transforms': 'ins', 'transforms.ins.offset.field': 'offset' };
const stamp = { 'transforms': 'stamp', 'transforms.stamp.type': `${KAFKA}InsertField$Value` };
const cast = { 'value.converter': JSONC, 'value.converter.schemas.enable': 'false', 'transforms': 'cast', 'transforms.cast.type': `${KAFKA}Cast$Value`, 'transforms.cast.spec': 'metadata.eventTime:int64' };
const glue = (side: string) => ({ [`${side}.converter`]: 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter', [`${side}.converter.region`]: 'eu-west-1', [`${side}.converter.registry.name`]: 'orders', [`${side}.converter.schemaAutoRegistrationEnabled`]: 'true', [`${side}.converter.avroRecordType`]: 'GENERIC_RECORD' });
const registry = (side: string) => ({ [`${side}.converter.apicurio.registry.url`]: 'http://registry.internal.example:8080/apis/registry/v2', [`${side}.converter.apicurio.registry.auto-register`]: 'true' });
const APICURIO = 'io.apicurio.registry.utils.converter.AvroConverter';

const AVRO = { 'value.converter': 'io.confluent.connect.avro.AvroConverter', 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'http://registry.internal.example:8081' };
const STRATEGY = 'io.confluent.kafka.serializers.subject.RecordNameStrategy';
const now = { 'transforms': 'now', 'transforms.now.type': 'com.github.jcustenborder.kafka.connect.transform.common.TimestampNowField$Value', 'transforms.now.fields': 'at' };

/** Of JDBC connectors, transforms and converters. */
export const ROWS_AND_CONVERTERS: readonly Report[] = [
  { name: 'one column as timestamp and number', source: `${JDBC}242`, wrong: both('name'), right: both('id'), says: /which is also in timestamp\.column\.name/ },
  { name: 'table of three parts in Oracle', source: `${JDBC}709`, wrong: rest({ ...SINK, 'connection.url': ORACLE, 'topics': 'DEMO01.EMP.HIST' }), right: rest({ ...SINK, 'connection.url': ORACLE, 'topics': 'DEMO01.EMP.HIST', 'table.name.format': 'DEMO01.EMP_HIST' }), says: /Oracle has no names of three parts/ },
  { name: 'table of the first two parts', source: `${JDBC}630`, wrong: rest({ ...SINK, topics: 'trg.sub4.src.sun.mytable' }), right: router('.*\\.([^.]+)'), says: /the table is named trg\.sub4/ },
  { name: 'router that must match the whole topic', source: `${JDBC}630`, wrong: router('([^.]+$)'), right: router('.*\\.([^.]+)'), says: /it must match whole names/ },
  { name: 'names of Confluent at the sink of Debezium', source: `${GH}citusdata/citus/issues/7352`, wrong: rest({ ...TABLES, 'pk.mode': 'record_value', 'pk.fields': 'id', 'auto.create': 'true' }), right: rest({ ...TABLES, 'primary.key.mode': 'record_value', 'primary.key.fields': 'id', 'schema.evolution': 'basic' }), says: /use schema\.evolution=basic[^]*|primary\.key\.mode/ },
  { name: 'deletes by fields of the value', source: `${GH}debezium/debezium/pull/7180`, wrong: rest({ ...TABLES, 'primary.key.mode': 'record_value', 'primary.key.fields': 'id', 'delete.enabled': 'true' }), right: rest({ ...TABLES, 'primary.key.mode': 'record_key', 'primary.key.fields': 'id', 'delete.enabled': 'true' }), says: /set primary\.key\.mode to record_key/ },
  { name: 'list to extract', source: `${JDBC}359`, wrong: properties({ 'name': 'rows', ...SRC, ...key, 'transforms': 'key,id', 'transforms.id.type': `${KAFKA}ExtractField$Key`, 'transforms.id.field': 'REGION,SHOP,ID' }), right: properties({ name: 'rows', ...SRC, ...key }), says: /the field REGION,SHOP,ID/ },
  { name: 'column of an alias', source: `${JDBC}833`, wrong: query(joined, 't.txn_id'), right: query(`SELECT * FROM (${joined}) AS x`, 'txn_id'), says: /a column of the result is named txn_id/ },
  { name: 'query with a condition', source: `${JDBC}566`, wrong: query(`${joined} WHERE t.currency = 'EUR' AND t.txn_id > ?`, 'txn_id'), right: query(`SELECT * FROM (${joined}) AS x`, 'txn_id'), says: /wrap the query in a subquery/ },
  { name: 'lower case column of Oracle', source: `${JDBC}1005`, wrong: oracle('updated_at'), right: oracle('UPDATED_AT'), says: /Oracle has UPDATED_AT/ },
  { name: 'type behind an exclamation mark', source: `${JDBC}995`, wrong: rest({ ...SINK, ...insert, '!transforms.ins.type': `${KAFKA}InsertField$Value` }), right: rest({ ...SINK, ...insert, 'transforms.ins.type': `${KAFKA}InsertField$Value` }), says: /transforms\.ins\.type is required/ },
  { name: 'time of a record that has none', source: `${JDBC}311`, wrong: rest({ ...SRC, ...stamp, 'transforms.stamp.timestamp.field': 'SMT_TIMESTAMP' }), right: rest({ ...SRC, ...stamp, 'transforms.stamp.static.field': 'DB', 'transforms.stamp.static.value': 'XE' }), says: /inserts null/ },
  { name: 'cast of a nested field', source: `${GH}a0x8o/kafka/issues/8`, wrong: rest({ ...S3, ...cast }), right: rest({ ...S3, ...cast, 'transforms': 'flat,cast', 'transforms.flat.type': `${KAFKA}Flatten$Value` }), says: /not as a path to a nested one/ },
  { name: 'consumer options without override', source: `${GH}ClickHouse/clickhouse-docs/pull/6166`, wrong: rest({ ...SINK, 'consumer.max.poll.records': '5000' }), right: rest({ ...SINK, 'consumer.override.max.poll.records': '5000' }), says: /read as consumer\.override\.max\.poll\.records/ },
  { name: 'options of Glue for a converter of Confluent', source: `${GH}awslabs/aws-glue-schema-registry/issues/273`, wrong: properties({ 'name': 's3', ...S3, ...glue('value'), 'value.converter': 'io.confluent.connect.protobuf.ProtobufConverter' }), right: properties({ name: 's3', ...S3, ...glue('value') }), says: /schema\.registry\.url is not set/ },
  { name: 'registry by a name of Confluent', source: `${GH}awslabs/aws-glue-schema-registry/issues/56`, wrong: rest({ ...PG, ...without(glue('value'), 'value.converter.registry.name'), 'value.converter.schema.registry.registry_name': 'orders' }), right: rest({ ...PG, ...glue('value') }), says: /did you mean value\.converter\.registry\.name\?/ },
  { name: 'one Glue schema for key and value', source: `${GH}awslabs/aws-glue-schema-registry/issues/234`, wrong: rest({ ...PG, ...glue('key'), ...glue('value') }), right: rest({ ...PG, ...glue('value') }), says: /keys and values are registered under the name of the topic/ },
  { name: 'options of a converter that is not set', source: `${GH}Apicurio/apicurio-registry/issues/2151`, wrong: rest({ ...without(PG, 'key.converter', 'value.converter'), ...registry('key'), ...registry('value') }), right: rest({ ...PG, ...registry('key'), 'key.converter': APICURIO, ...registry('value'), 'value.converter': APICURIO }), says: /because key\.converter is not set/ },
  { name: 'subject strategy without its side', source: `${GH}confluentinc/schema-registry/issues/2438`, wrong: properties({ 'name': 's3', ...S3, ...AVRO, 'value.converter.subject.name.strategy': STRATEGY }), right: properties({ 'name': 's3', ...S3, ...AVRO, 'value.converter.value.subject.name.strategy': STRATEGY }), says: /did you mean value\.converter\.value\.subject\.name\.strategy\?/ },
  { name: 'tables.whitelist', source: `${JDBC}330`, wrong: rest({ ...without(SRC, 'table.whitelist'), 'tables.whitelist': 'dbo.EXBKGS' }), right: rest({ ...SRC, 'table.whitelist': 'dbo.EXBKGS' }), says: /did you mean table\.whitelist\?/ },
  { name: 'quotes in a properties file', source: `${JDBC}1139`, wrong: properties({ 'name': 'rows', ...SRC, 'table.whitelist': '"MIS_PIS_STAGING"' }), right: properties({ 'name': 'rows', ...SRC, 'table.whitelist': 'MIS_PIS_STAGING' }), says: /write the name without quotes/ },
  { name: 'schema pattern of MySQL', source: `${JDBC}232`, wrong: rest({ ...SRC, 'connection.url': 'jdbc:mysql://db.internal.example:3306/', 'schema.pattern': 'shop' }), right: rest({ ...SRC, 'connection.url': 'jdbc:mysql://db.internal.example:3306/shop', 'catalog.pattern': 'shop' }), says: /set catalog\.pattern/ },
  { name: 'no tables', source: `${GH}vdesabou/kafka-docker-playground/issues/7304`, wrong: rest(without(SRC, 'table.whitelist')), right: rest(SRC), says: /set table\.include\.list/ },
  { name: 'schema of Oracle in lower case', source: `${JDBC}1211`, wrong: rest({ ...SRC, 'connection.url': ORACLE, 'incrementing.column.name': 'ID', 'schema.pattern': 'test', 'table.whitelist': 'test.customers' }), right: rest({ ...SRC, 'connection.url': ORACLE, 'incrementing.column.name': 'ID', 'schema.pattern': 'TEST', 'table.whitelist': 'TEST.CUSTOMERS' }), says: /Oracle has TEST/ },
  { name: 'time in a text', source: `${GH}jcustenborder/kafka-connect-transform-common/issues/88`, wrong: rest({ ...MONGO, ...now }), right: rest({ ...MONGO, ...now, 'value.converter': JSONC, 'output.format.value': 'schema' }), says: /inserts a time, but values are plain strings/ },
];

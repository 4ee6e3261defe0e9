import { AIVEN_JDBC, AVRO, CONFLUENT_JDBC, CONFLUENT_S3, GLUE, JDBC_SOURCE, JSON_CONVERTER, KAFKA, MIRROR, POSTGRES, TEXT, UNWRAP, smt } from './connectors';
import { properties, rest, terraform, yamlTemplate } from './forms';
import type { Mistake } from './mistake';
import { mistake } from './mistake';
import { CHECKPOINTS, DEBEZIUM_JDBC } from './whole-deployments';

/** Options of tables, mirrors, converters and transforms. */
export const TABLE_OPTIONS: readonly Mistake[] = [
  mistake('jdbc: confluent sink: insert mode', rest, CONFLUENT_JDBC, { 'insert.mode': 'merge' }, {}, /insert\.mode/),
  mistake('jdbc: confluent sink: delete with record_value', rest, CONFLUENT_JDBC, { 'delete.enabled': 'true', 'pk.mode': 'record_value' }, { 'delete.enabled': 'true' }, /delete\.enabled|pk\.mode/),
  mistake('jdbc: aiven source: mode bulk with incrementing', rest, { ...JDBC_SOURCE, 'connector.class': 'io.aiven.connect.jdbc.JdbcSourceConnector' }, { mode: 'incremental' }, {}, /mode/),
  mistake('jdbc: confluent source: poll in seconds word', rest, JDBC_SOURCE, { 'poll.interval.ms': '5s' }, { 'poll.interval.ms': '5000' }, /poll\.interval/),
  mistake('jdbc: debezium sink: schema.evolution true', rest, DEBEZIUM_JDBC, { 'schema.evolution': 'true' }, {}, /schema\.evolution/),
  mistake('jdbc: debezium sink: key fields none & upsert none', rest, DEBEZIUM_JDBC, { 'primary.key.mode': 'none' }, {}, /primary\.key|insert\.mode/),
  mistake('jdbc: debezium sink: delete with kafka keys', rest, DEBEZIUM_JDBC, { 'delete.enabled': 'true', 'primary.key.mode': 'kafka' }, { 'delete.enabled': 'true' }, /delete\.enabled|primary\.key/),
  mistake('jdbc: sink: schemaless JSON', rest, AIVEN_JDBC, { 'value.converter.schemas.enable': 'false' }, {}, /value\.converter/),
  mistake('jdbc: sink: string converter', terraform, CONFLUENT_JDBC, { 'value.converter': TEXT }, {}, /value\.converter/),
  mistake('jdbc: url missing database', rest, AIVEN_JDBC, { 'connection.url': 'jdbc:postgres://pg.internal.example:5432/shop' }, {}, /connection\.url/),
  mistake('jdbc: sqlserver url with slash', rest, CONFLUENT_JDBC, { 'connection.url': 'jdbc:sqlserver://ms.internal.example:1433/shop' }, { 'connection.url': 'jdbc:sqlserver://ms.internal.example:1433;databaseName=shop;encrypt=false' }, /connection\.url/),
  mistake('mirror: checkpoint without groups regex', rest, CHECKPOINTS, { groups: '*' }, {}, /groups/),
  mistake('mirror: sync group offsets misspelt', rest, CHECKPOINTS, { 'sync.group.offset.enabled': 'true' }, { 'sync.group.offsets.enabled': 'true' }, /sync\.group/),
  mistake('mirror: json converter', yamlTemplate, MIRROR, { 'value.converter': JSON_CONVERTER }, {}, /value\.converter/),
  mistake('converters: avro without url', rest, CONFLUENT_S3, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined }, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://registry.internal.example:8081' }, /schema\.registry/),
  mistake('converters: registry url without prefix', rest, CONFLUENT_S3, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'schema.registry.url': 'https://registry.internal.example:8081' }, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://registry.internal.example:8081' }, /schema\.registry/),
  mistake('converters: glue without region', rest, CONFLUENT_S3, { 'value.converter': GLUE, 'value.converter.schemas.enable': undefined, 'value.converter.avroRecordType': 'GENERIC_RECORD' }, { 'value.converter': GLUE, 'value.converter.schemas.enable': undefined, 'value.converter.avroRecordType': 'GENERIC_RECORD', 'value.converter.region': 'eu-central-1' }, /region/),
  mistake('converters: glue compat value', rest, POSTGRES, { 'value.converter': GLUE, 'value.converter.region': 'eu-central-1', 'value.converter.registry.name': 'shop', 'value.converter.schemaAutoRegistrationEnabled': 'true', 'value.converter.compatibility': 'BACKWARDS' }, { 'value.converter': GLUE, 'value.converter.region': 'eu-central-1', 'value.converter.registry.name': 'shop', 'value.converter.schemaAutoRegistrationEnabled': 'true', 'value.converter.compatibility': 'BACKWARD' }, /compatibility/),
  mistake('converters: basic auth user info without source', rest, CONFLUENT_S3, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://psrc-1.eu-central-1.aws.confluent.cloud', 'value.converter.basic.auth.user.info': '${sm:sr:info}' }, { 'value.converter': AVRO, 'value.converter.schemas.enable': undefined, 'value.converter.schema.registry.url': 'https://psrc-1.eu-central-1.aws.confluent.cloud', 'value.converter.basic.auth.user.info': '${sm:sr:info}', 'value.converter.basic.auth.credentials.source': 'USER_INFO' }, /basic\.auth/),
  mistake('smt: regex replacement with backslash group', rest, POSTGRES, smt('r', KAFKA+'RegexRouter', { regex: 'shop\\.public\\.(.*)', replacement: '\\1' }), smt('r', KAFKA+'RegexRouter', { regex: 'shop\\.public\\.(.*)', replacement: '$1' }), /replacement/),
  mistake('smt: timestamp converter format missing', rest, CONFLUENT_JDBC, smt('t', KAFKA+'TimestampConverter$Value', { 'field': 'at', 'target.type': 'string' }), smt('t', KAFKA+'TimestampConverter$Value', { 'field': 'at', 'target.type': 'string', 'format': 'yyyy-MM-dd' }), /transforms\.t/),
  mistake('smt: timestamp converter week year', rest, CONFLUENT_JDBC, smt('t', KAFKA+'TimestampConverter$Value', { 'field': 'at', 'target.type': 'string', 'format': 'YYYY-MM-DD' }), smt('t', KAFKA+'TimestampConverter$Value', { 'field': 'at', 'target.type': 'string', 'format': 'yyyy-MM-dd' }), /transforms\.t\.format/),
  mistake('smt: predicate not declared', rest, POSTGRES, { ...smt('unwrap', UNWRAP, { predicate: 'isOrder' }) }, { ...smt('unwrap', UNWRAP, { predicate: 'isOrder' }), 'predicates': 'isOrder', 'predicates.isOrder.type': KAFKA+'predicates.TopicNameMatches', 'predicates.isOrder.pattern': 'shop.public.orders' }, /isOrder|predicate/),
  mistake('smt: cast spec equals', rest, CONFLUENT_JDBC, smt('c', KAFKA+'Cast$Value', { spec: 'id=int64' }), smt('c', KAFKA+'Cast$Value', { spec: 'id:int64' }), /transforms\.c/),
  mistake('smt: replacefield blacklist', rest, CONFLUENT_JDBC, smt('d', KAFKA+'ReplaceField$Value', { fields: 'note' }), smt('d', KAFKA+'ReplaceField$Value', { exclude: 'note' }), /transforms\.d/),
  mistake('jdbc: aiven sink: pk.mode', rest, AIVEN_JDBC, { 'pk.mode': 'key' }, {}, /pk\.mode/),
  mistake('jdbc: confluent sink: batch size zero', rest, CONFLUENT_JDBC, { 'batch.size': '-1' }, { 'batch.size': '500' }, /batch\.size/),
  mistake('jdbc: confluent source: query with where & table filter in timestamp mode ends with semicolon', rest, { ...JDBC_SOURCE, 'table.whitelist': undefined }, { query: 'SELECT * FROM orders;' }, { query: 'SELECT * FROM orders' }, /query/),
  mistake('jdbc: debezium sink: dialect url mysql8', rest, DEBEZIUM_JDBC, { 'connection.url': 'mysql://my.internal.example:3306/shop' }, { 'connection.url': 'jdbc:mysql://my.internal.example:3306/shop' }, /connection\.url/),
  mistake('jdbc: sink table.name.format with braces', rest, CONFLUENT_JDBC, { 'table.name.format': 'kafka_{topic}' }, { 'table.name.format': 'kafka_${topic}' }, /table\.name/),
  mistake('mirror: interval seconds named ms', rest, MIRROR, { 'refresh.topics.interval.ms': '60000' }, { 'refresh.topics.interval.seconds': '60' }, /refresh\.topics/),
  mistake('mirror: sasl mechanism wrong', properties, MIRROR, { 'source.cluster.sasl.mechanism': 'AWS_IAM' }, {}, /sasl\.mechanism/),
  mistake('mirror: callback handler of login', rest, MIRROR, { 'source.cluster.sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMLoginModule' }, {}, /callback/),
  mistake('converters: json schema key false but value avro decimal', rest, POSTGRES, { 'value.converter': JSON_CONVERTER, 'value.converter.schema.enable': 'false' }, { 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' }, /schema\.enable/),
  mistake('converters: decimal format', rest, POSTGRES, { 'value.converter.decimal.format': 'NUMBER' }, { 'value.converter.decimal.format': 'NUMERIC' }, /decimal\.format/),
  mistake('converters: glue avro converter of kafka package name', rest, POSTGRES, { 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConvertor', 'value.converter.region': 'eu-central-1' }, {}, /value\.converter/),
  mistake('smt: insertfield offset on sink misspelt', rest, CONFLUENT_JDBC, smt('i', KAFKA+'InsertField$Value', { 'timestamp.fields': 'at' }), smt('i', KAFKA+'InsertField$Value', { 'timestamp.field': 'at' }), /transforms\.i/),
  mistake('smt: filter without predicate', rest, POSTGRES, smt('f', KAFKA+'Filter'), { ...smt('f', KAFKA+'Filter', { predicate: 'p' }), 'predicates': 'p', 'predicates.p.type': KAFKA+'predicates.RecordIsTombstone' }, /transforms\.f/),
  mistake('smt: valuetokey blank then extract wrong order', rest, JDBC_SOURCE, { ...smt('k', KAFKA+'ValueToKey', { field: 'id' }) }, { ...smt('k', KAFKA+'ValueToKey', { fields: 'id' }) }, /transforms\.k/),
  mistake('smt: predicate pattern with commas glob', rest, POSTGRES, { ...smt('unwrap', UNWRAP, { predicate: 'p' }), 'predicates': 'p', 'predicates.p.type': KAFKA+'predicates.TopicNameMatches', 'predicates.p.pattern': 'shop.*.(' }, { ...smt('unwrap', UNWRAP, { predicate: 'p' }), 'predicates': 'p', 'predicates.p.type': KAFKA+'predicates.TopicNameMatches', 'predicates.p.pattern': 'shop.*' }, /predicates\.p/),
];

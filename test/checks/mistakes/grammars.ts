import { AIVEN_JDBC, AIVEN_S3, CONFLUENT_S3, ICEBERG, JDBC_SOURCE, JSON_CONVERTER, MONGODB, MONGODB_SOURCE, MYSQL, POSTGRES, S3_BY_TIME, TEXT } from './connectors';
import { properties, rest, strimzi, template, terraform, yamlTemplate } from './forms';
import type { Mistake } from './mistake';
import { mistake } from './mistake';

export const GRAMMARS: readonly Mistake[] = [
  mistake('dead-letter topic with slash', rest, AIVEN_S3, { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dlq/orders' }, { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dlq.orders' }, /deadletterqueue/),
  mistake('jdbc:postgres', rest, AIVEN_JDBC, { 'connection.url': 'jdbc:postgres://pg.internal.example:5432/shop' }, {}, /connection\.url/),
  mistake('sql server url with a path', config => terraform(config), AIVEN_JDBC, { 'connection.url': 'jdbc:sqlserver://ms.internal.example:1433/shop' }, { 'connection.url': 'jdbc:sqlserver://ms.internal.example:1433;databaseName=shop;encrypt=false' }, /connection\.url/),
  mistake('@ in a mongo password', rest, MONGODB, { 'connection.uri': 'mongodb://writer:p@ss@mg1.internal.example:27017/shop' }, { 'connection.uri': 'mongodb://writer:p%40ss@mg1.internal.example:27017/shop' }, /connection\.uri/),
  mistake('mongo hosts with semicolon', rest, MONGODB, { 'connection.uri': 'mongodb://mg1.internal.example:27017;mg2.internal.example:27017' }, { 'connection.uri': 'mongodb://mg1.internal.example:27017,mg2.internal.example:27017' }, /connection\.uri/),
  mistake('bucket as URL', rest, CONFLUENT_S3, { 's3.bucket.name': 's3://shop-archive' }, {}, /s3\.bucket\.name/),
  mistake('bucket as ARN', properties, AIVEN_S3, { 'aws.s3.bucket.name': 'arn:aws:s3:::shop-archive' }, {}, /bucket\.name/),
  mistake('iceberg table with a catalog in front', rest, ICEBERG, { 'iceberg.tables': 'glue_catalog.lake.orders' }, {}, /iceberg\.tables/),
  mistake('servers with semicolon', rest, MYSQL, { 'schema.history.internal.kafka.bootstrap.servers': 'b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098;b-2.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098' }, {}, /bootstrap\.servers/),
  mistake('aiven template variable', rest, AIVEN_S3, { 'file.name.template': '{{topic}}/{{partition}}/{{offset}}' }, { 'file.name.template': '{{topic}}/{{partition}}/{{start_offset}}' }, /file\.name\.template/),
  mistake('aiven timestamp unit', strimzi, AIVEN_S3, { 'file.name.template': '{{topic}}/{{timestamp:unit=mm}}/{{partition}}-{{start_offset}}' }, { 'file.name.template': '{{topic}}/{{timestamp:unit=MM}}/{{partition}}-{{start_offset}}' }, /file\.name\.template/),
  mistake('message.key.columns without colon', rest, POSTGRES, { 'message.key.columns': 'public.orders.id' }, { 'message.key.columns': 'public.orders:id' }, /message\.key\.columns/),
  mistake('slot with hyphen', config => template(config), POSTGRES, { 'slot.name': 'shop-slot' }, {}, /slot\.name/),
  mistake('minutes where months belong', rest, S3_BY_TIME, { 'path.format': "'year'=YYYY/'month'=mm/'day'=dd/'hour'=HH" }, {}, /path\.format/),
  mistake('a day per partition, an hour in the path', rest, S3_BY_TIME, { 'partition.duration.ms': '86400000' }, {}, /partition\.duration|path\.format/),
  mistake('GMT+1 for Joda', properties, S3_BY_TIME, { timezone: 'GMT+1' }, { timezone: 'Europe/Berlin' }, /timezone/),
  mistake('a glob for topics', rest, AIVEN_S3, { 'topics': undefined, 'topics.regex': 'orders-*' }, { 'topics': undefined, 'topics.regex': 'orders-.*' }, /topics\.regex/),
  mistake('oracle without @', config => terraform(config), AIVEN_JDBC, { 'connection.url': 'jdbc:oracle:thin:db.internal.example:1521:SHOP' }, { 'connection.url': 'jdbc:oracle:thin:@db.internal.example:1521:SHOP' }, /connection\.url/),
  mistake('database behind a colon', rest, JDBC_SOURCE, { 'connection.url': 'jdbc:postgresql://pg.internal.example:5432:shop' }, {}, /connection\.url/),
  mistake('partition transform that is not', rest, ICEBERG, { 'iceberg.tables.default-partition-by': 'date(created_at)', 'iceberg.tables.auto-create-enabled': 'true' }, { 'iceberg.tables.default-partition-by': 'day(created_at)', 'iceberg.tables.auto-create-enabled': 'true' }, /partition-by/),
  mistake('http url without scheme', rest, { 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector', 'topics': 'orders', 'http.authorization.type': 'none', 'key.converter': TEXT, 'value.converter': TEXT }, { 'http.url': 'api.example/orders' }, { 'http.url': 'https://api.example/orders' }, /http\.url/),
  mistake('city for a time zone', rest, JDBC_SOURCE, { 'db.timezone': 'Berlin' }, { 'db.timezone': 'Europe/Berlin' }, /db\.timezone/),
  mistake('column without table', rest, POSTGRES, { 'column.exclude.list': 'email' }, { 'column.exclude.list': 'public.customers.email' }, /column\.exclude/),
  mistake('masked column without table', yamlTemplate, MYSQL, { 'column.mask.with.12.chars': 'email' }, { 'column.mask.with.12.chars': 'shop.customers.email' }, /column\.mask/),
  mistake('key columns of a bare table', rest, POSTGRES, { 'message.key.columns': 'orders:id' }, { 'message.key.columns': 'public.orders:id' }, /message\.key/),
  mistake('name of the bus for its ARN', rest, { 'connector.class': 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'topics': 'orders', 'aws.eventbridge.connector.id': 'shop', 'aws.eventbridge.region': 'eu-central-1', 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' }, { 'aws.eventbridge.eventbus.arn': 'shop' }, { 'aws.eventbridge.eventbus.arn': 'arn:aws:events:eu-central-1:111122223333:event-bus/shop' }, /eventbus/),
  mistake('pipeline that is no JSON', rest, MONGODB_SOURCE, { pipeline: '[{"$match": {"operationType": "insert"}]' }, { pipeline: '[{"$match": {"operationType": "insert"}}]' }, /pipeline/),
];

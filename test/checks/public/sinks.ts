import { AVRO_CONVERTER, JSON_CONVERTER, STRING_CONVERTER, UNWRAP } from './configuration';
import type { PublicConfiguration } from './configuration';

const S3 = 'io.confluent.connect.s3.S3SinkConnector';
const JDBC = 'io.confluent.connect.jdbc.JdbcSinkConnector';
const MONGO = 'com.mongodb.kafka.connect.MongoSinkConnector';
const ELASTIC = 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector';

const hourlyAvro = {
  'connector.class': S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.HourlyPartitioner', 'partition.duration.ms': '300000',
  'rotate.schedule.interval.ms': '20000', 'tasks.max': '1', 'timezone': 'Europe/Zurich', 'locale': 'en',
  'schema.generator.class': 'io.confluent.connect.storage.hive.schema.DefaultSchemaGenerator', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
  'format.class': 'io.confluent.connect.s3.format.avro.AvroFormat', 's3.region': 'us-east-1', 's3.part.size': '5242880', 'store.url': 'http://minio:9000',
  'key.converter': STRING_CONVERTER,
};
const jdbc = { 'connector.class': JDBC, 'connection.url': 'jdbc:postgresql://db.internal:5432/app', 'connection.user': 'u', 'connection.password': 'example' };
const clickHouseJdbc = {
  'connector.class': JDBC, 'connection.url': 'jdbc:clickhouse://clickhouse:8123/default', 'tasks.max': '1', 'insert.mode': 'insert', 'pk.mode': 'record_key',
  'auto.create': 'true', 'auto.evolve': 'true', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER,
};

export const SINKS: readonly PublicConfiguration[] = [
  {
    source: 'DeepHiveMind/Distributed_DataMesh_2.0_Cloud_Implementation DataMesh-as-a-Code_FOSS/implementation/customer/kafka-connect/start-s3-sink.sh',
    name: 'ecomm.customer.s3.sink',
    config: { ...hourlyAvro, 'flush.size': '200', 'topics': 'pub.customer.state.v1', 's3.bucket.name': 'pub.customer-bucket', 'topics.dir': 'refined/customer.state.v1' },
  },
  {
    source: 'hiteshladha-kainos/kafka_cluster_poc connect_scripts/kafka_to_s3/confluent/json_converter.bash', name: 'json_converter',
    config: {
      'connector.class': S3, 's3.region': 'eu-west-1', 'flush.size': 10, 'schema.compatibility': 'NONE', 'tasks.max': 10, 'topics': 'subscriptions',
      'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 's3.bucket.name': 'testing-bucket',
      'topics.dir': 'confluent', 'key.converter': STRING_CONVERTER, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
    },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/aws-s3/s3-sink-orders-time.json', name: 's3-sink-time',
    config: {
      'connector.class': S3, 'tasks.max': '3', 'topics': 'orders', 'key.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter', 'value.converter': JSON_CONVERTER,
      'value.converter.schemas.enable': 'true', 's3.bucket.name': 'orders-time', 's3.region': 'ap-northeast-2', 'store.url': 'http://localstack:4566',
      'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner',
      'partition.duration.ms': '6000000', 'rotate.interval.ms': '6000000', 'path.format': '\'year\'=YYYY/\'month\'=MM/\'day\'=dd/\'hour\'=HH', 'timestamp.extractor': 'Record',
      'flush.size': '100', 'behavior.on.null.values': 'ignore', 'timezone': 'UTC', 'locale': 'en-US', 'format.class': 'io.confluent.connect.s3.format.avro.AvroFormat',
      'keys.format.class': 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat', 'store.kafka.keys': 'true',
    },
  },
  {
    source: 'harjis/graphs-folders-microservice kafka-helpers/upload-folders-sink-graphs.sh', name: 'sink-folders-graphs',
    config: {
      ...jdbc, 'tasks.max': '1', 'topics': 'folders', 'dialect.name': 'PostgreSqlDatabaseDialect', 'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP,
      'transforms.unwrap.drop.tombstones': 'false', 'auto.create': 'true', 'insert.mode': 'upsert', 'delete.enabled': 'true', 'pk.fields': 'id', 'pk.mode': 'record_key',
    },
  },
  {
    source: 'harjis/graphs-folders-microservice kafka-helpers/upload-graphs-sink-folders.sh', name: 'sink-graphs-folders',
    config: {
      ...jdbc, 'topics': 't_graphs', 'dialect.name': 'PostgreSqlDatabaseDialect', 'insert.mode': 'upsert', 'delete.enabled': 'true', 'pk.mode': 'record_key', 'pk.fields': 'id',
      'auto.create': 'false', 'auto.evolve': 'true',
    },
  },
  {
    source: '80330775/cdc kafka-connect/connectors-sink-jdbc.sh', name: 'jdbc-sink',
    config: {
      'topics.regex': 'debezium-shop-.*', 'connector.class': JDBC, 'connection.url': 'jdbc:mysql://db.internal:3306/shop_sink', 'connection.user': 'root',
      'connection.password': 'example', 'insert.mode': 'upsert', 'delete.enabled': true, 'table.name.format': '${topic}_sink', 'pk.mode': 'record_key', 'auto.create': false,
      'auto.evolve': false, 'transforms': 'dropPrefix', 'transforms.dropPrefix.type': 'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.dropPrefix.regex': 'debezium-shop-(.*)', 'transforms.dropPrefix.replacement': '$1',
    },
  },
  {
    source: 'course-files/MIT8107-Docker-Lab5-DataEngineering kafka/scripts/submit_sink-clickhouse-classicmodels-orderdetails-insert-00_config.sh',
    config: { ...clickHouseJdbc, 'table.name.format': 'payments', 'topics': 'classicmodels.classicmodels.payments', 'pk.fields': 'customerNumber, checkNumber' },
  },
  {
    source: 'course-files/MIT8107-Docker-Lab5-DataEngineering kafka/scripts/submit_sink-clickhouse-classicmodels-customers-insert-00_config.sh',
    config: { ...clickHouseJdbc, 'table.name.format': 'customers', 'topics': 'classicmodels.classicmodels.customers', 'pk.fields': 'customerNumber' },
  },
  {
    source: 'sarovar12/Debezium Scripts/create_sqlserver_sink_connector.sh', name: 'sqlserver-sink-connector',
    config: {
      'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'tasks.max': '1', 'topics': 'pg.public.Customers',
      'connection.url': 'jdbc:sqlserver://db.internal:1433;databaseName=customers;encrypt=true;trustServerCertificate=true;', 'connection.username': 'sa',
      'connection.password': 'example', 'table.name.format': 'customers', 'schema.evolution': 'basic', 'auto.create': 'true', 'auto.evolve': 'true', 'insert.mode': 'upsert',
      'primary.key.mode': 'record_value', 'primary.key.fields': 'Id', 'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'true',
      'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'true', 'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP,
      'transforms.unwrap.drop.tombstones': 'true', 'transforms.unwrap.delete.handling.mode': 'rewrite', 'quote.identifiers': 'true',
    },
  },
  {
    source: 'biniona-mongodb/MongoKafkaLite dlq-error-connectors.sh', name: 'mongo-sink',
    config: {
      'connector.class': MONGO, 'connection.uri': 'mongodb://m1:27017/?replicaSet=rs0', 'database': 'quickstart', 'collection': 'sink', 'topics': 'quickstart.source',
      'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dlq', 'errors.deadletterqueue.topic.replication.factor': 1,
      'key.converter': 'io.confluent.connect.protobuf.ProtobufConverter', 'key.converter.schema.registry.url': 'http://registry.internal:8081',
      'value.converter': 'io.confluent.connect.protobuf.ProtobufConverter', 'value.converter.schema.registry.url': 'http://registry.internal:8081',
    },
  },
  {
    source: 'ZloyEgor/iot_task connector/set-connectors.sh', name: 'mongo-test-users-sink',
    config: {
      'connector.class': MONGO, 'connection.uri': 'mongodb://m1:27017/?replicaSet=rs', 'database': 'test', 'collection': 'users', 'topics': 'test.users',
      'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy',
      'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.mongodb.ChangeStreamHandler',
    },
  },
  {
    source: 'derRiesenOtter/BIGD configure_connector.sh', name: 'elasticsearch-sink',
    config: { 'connector.class': ELASTIC, 'tasks.max': '1', 'topics': 'my_new_topic', 'key.ignore': 'true', 'connection.url': 'http://elastic:9200', 'type.name': '_doc', 'name': 'elasticsearch-sink' },
  },
  {
    source: 'thomashuan88/mysql2elastic es_conn.sh', name: 'elasticsearch-sink',
    config: {
      'connector.class': ELASTIC, 'tasks.max': '1', 'topics': 'mysql.testdb.orders', 'connection.url': 'http://elastic:9200', 'type.name': '_doc', 'key.ignore': 'true',
      'value.converter': JSON_CONVERTER, 'key.converter': STRING_CONVERTER,
    },
  },
  {
    source: 'rackilea/diplomski javaFiles/fragment_118133.java', name: 'sink-elastic-customers-00',
    config: {
      'connector.class': ELASTIC, 'topics': 'CUSTOMERS_WITH_ADDRESSES', 'connection.url': 'http://elastic:9200', 'type.name': 'type.name=kafkaconnect', 'key.ignore': 'true',
      'schema.ignore': 'true', 'key.converter': STRING_CONVERTER, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
    },
  },
  {
    source: 'dev-sjlee/aws-resources-example docs/Analytics/MSK/03-msk-connector-and-opensearch-service.md', name: 'logs',
    config: {
      'connector.class': ELASTIC, 'type.name': 'log', 'tasks.max': '3', 'topics': 'logs', 'batch.size': '100', 'topic.index.map': 'logs:logs', 'name': 'logs',
      'bootstrap.servers': 'kafka.internal:9092', 'connection.url': 'https://search.internal:443', 'connection.username': 'u', 'connection.password': 'example',
      'key.ignore': 'true', 'schema.ignore': 'true', 'key.serializer': 'org.apache.kafka.common.serialization.StringSerializer',
      'value.serializer': 'org.apache.kafka.common.serialization.JSONSerializer', 'key.serializer.schemas.enable': 'false', 'value.serializer.schemas.enable': 'false',
      'key.converter': STRING_CONVERTER, 'key.converter.schemas.enable': 'false', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
      'consumer.auto.offset.reset': 'latest',
    },
  },
  {
    source: 'BK1031/SnowflakeIngest kafka_stream.sh', name: 'LIFT_TICKETS',
    config: {
      'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'errors.log.enable': 'true', 'snowflake.database.name': 'SHOP',
      'snowflake.private.key': '${secretsmanager:snowflake:key}', 'snowflake.schema.name': 'PUBLIC', 'snowflake.role.name': 'INGEST',
      'snowflake.url.name': 'https://account.snowflakecomputing.com', 'snowflake.user.name': 'u', 'snowflake.enable.schematization': 'TRUE',
      'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'topics': 'LIFT_TICKETS', 'name': 'LIFT_TICKETS', 'value.converter': JSON_CONVERTER,
      'value.converter.schemas.enable': 'false', 'buffer.count.records': '1000000', 'buffer.flush.time': '10', 'buffer.size.bytes': '250000000',
      'snowflake.topic2table.map': 'LIFT_TICKETS:LIFT_TICKETS',
    },
  },
  {
    source: 'tabular-io/iceberg-kafka-connect README.md', name: 'tabular-events-sink',
    config: {
      'connector.class': 'io.tabular.iceberg.connect.IcebergSinkConnector', 'tasks.max': '2', 'topics': 'tabular-events', 'consumer.override.auto.offset.reset': 'latest',
      'iceberg.tables': 'default.tabular_events', 'iceberg.control.commitIntervalMs': '300000', 'iceberg.catalog': 'org.apache.iceberg.rest.RESTCatalog',
      'iceberg.catalog.uri': 'https://catalog.internal', 'iceberg.catalog.warehouse': 'warehouse', 'iceberg.catalog.http-client.type': 'apache',
    },
  },
  {
    source: 'datafibers-community/df_complete_guide configurations/connects-configurations.md', name: 'local-file-sink',
    config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'file': 'sink.json', 'tasks.max': '1', 'name': 'local-file-sink', 'topics': 'finance' },
  },
  {
    source: 'zaaleksey/github-metrics-kafka-project kafka-connect/README.md', name: 'filestream-sink-kafka-connector',
    config: { 'connector.class': 'FileStreamSink', 'tasks.max': 1, 'topics': 'total-commits,total-committers,top-committers', 'file': '/tmp/metrics.txt' },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/jdbc/jdbc-sink-pk-transform.json', name: 'jdbc-sink',
    config: {
      ...jdbc, 'tasks.max': '1', 'topics': 'pageviews', 'insert.mode': 'insert', 'batch.size': '3000', 'table.name.format': '${topic}', 'pk.mode': 'record_key',
      'pk.fields': 'viewtime', 'db.timezone': 'Asia/Seoul', 'auto.create': 'true', 'transforms': 'flatten',
      'transforms.flatten.type': 'org.apache.kafka.connect.transforms.Flatten$Value', 'transforms.flatten.delimiter': '_', 'key.converter': STRING_CONVERTER,
      'key.converter.schema.registry.url': 'http://registry.internal:8081', 'value.converter': AVRO_CONVERTER, 'value.converter.schema.registry.url': 'http://registry.internal:8081',
    },
  },
];

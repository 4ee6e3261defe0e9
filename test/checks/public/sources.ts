import { JSON_CONVERTER, STRING_CONVERTER, UNWRAP, avro } from './configuration';
import type { PublicConfiguration } from './configuration';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const JDBC = 'io.confluent.connect.jdbc.JdbcSourceConnector';
const MONGO = 'com.mongodb.kafka.connect.MongoSourceConnector';

const postgres = (database: string): Record<string, string> => ({
  'connector.class': POSTGRES, 'database.hostname': 'db.internal', 'database.port': '5432', 'database.user': 'cdc', 'database.password': 'example', 'database.dbname': database,
});
const mysql = (port: string | number = '3306'): Record<string, string | number> => ({
  'connector.class': MYSQL, 'database.hostname': 'db.internal', 'database.port': port, 'database.user': 'cdc', 'database.password': 'example',
});

export const SOURCES: readonly PublicConfiguration[] = [
  {
    source: 'yaperos/app-java-codechallenge init-debezium.sh', name: 'cqrs-connector',
    config: { ...postgres('app'), 'database.server.name': 'pg', 'plugin.name': 'pgoutput', 'topic.prefix': 'cqrs-' },
  },
  {
    source: 'kadekchrisna/kafka-playground create-connector-debezium-pgoutput.sh', name: 'debezium-connect-1',
    config: {
      ...postgres('app'), 'database.server.name': 'test1', 'plugin.name': 'pgoutput', 'topic.prefix': 'topic-connect', 'table.include.list': 'public.(.*)',
      'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'true', 'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'true',
      'heartbeat.interval.ms': '50',
    },
  },
  {
    source: 'abhinavdubey8989/CDC cdc-dependencies/volume/dbzm/external/setup_pg_connector.sh', name: 'my_pg_cdc_01',
    config: { ...postgres('app'), 'tasks.max': '1', 'plugin.name': 'pgoutput', 'topic.prefix': 'pg_cdc_topic' },
  },
  {
    source: 'nulogy/terragrunt-modules modules/debezium_connection/debezium-config.tpl',
    config: {
      ...postgres('events'), 'bootstrap.servers': 'kafka.internal:9092', 'acks': 'all', 'database.server.name': 'events', 'heartbeat.interval.ms': '30000',
      'heartbeat.action.query': 'INSERT INTO heartbeat VALUES (1)', 'behavior.on.null.values': 'delete', 'errors.log.enable': 'true',
      'errors.log.include.messages': 'true', 'plugin.name': 'pgoutput', 'publication.name': 'events', 'slot.name': 'events', 'slot.drop.on.stop': 'false',
      'snapshot.mode': 'never', 'table.whitelist': 'public.events', 'transforms': 'requireTopicName,unwrap,extractTopicName,extractPartitionKey,removeFields',
      'transforms.requireTopicName.type': 'io.confluent.connect.transforms.Filter$Value',
      'transforms.requireTopicName.filter.condition': '$.after.topic_name', 'transforms.requireTopicName.filter.type': 'include',
      'transforms.requireTopicName.missing.or.null.behavior': 'exclude', 'transforms.unwrap.type': UNWRAP, 'transforms.unwrap.drop.tombstones': 'true',
      'transforms.extractTopicName.type': 'io.confluent.connect.transforms.ExtractTopic$Value', 'transforms.extractTopicName.field': 'topic_name',
      'transforms.extractPartitionKey.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.extractPartitionKey.fields': 'partition_key',
      'transforms.removeFields.type': 'org.apache.kafka.connect.transforms.ReplaceField$Value', 'transforms.removeFields.blacklist': 'topic_name,partition_key',
      'key.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'false', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
    },
  },
  {
    source: 'git-raka/docker_kafka_neo4j postgres-to-kafka.sh', name: 'postgresql',
    config: {
      ...postgres('app'), 'tasks.max': '1', 'plugin.name': 'pgoutput', 'database.server.name': 'pg', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER,
      'key.converter.schemas.enable': 'false', 'value.converter.schemas.enable': 'false', 'snapshot.mode': 'always',
    },
  },
  {
    source: 'Manelon/streaming-demo scripts/01-create-source-connector.sh',
    config: {
      ...mysql(), 'database.server.id': '42', 'topic.prefix': 'mysql', 'schema.history.internal.kafka.bootstrap.servers': 'kafka.internal:29092',
      'schema.history.internal.kafka.topic': 'schemahistory.demo', 'time.precision.mode': 'adaptive_time_microseconds', 'include.schema.changes': 'true',
    },
  },
  {
    source: 'dunithd/edu-samples pinot-upserts/debezium/register_mysql.sh',
    config: {
      ...mysql(3306), 'database.server.name': 'mysql', 'database.server.id': '223344', 'database.allowPublicKeyRetrieval': true,
      'database.history.kafka.bootstrap.servers': 'kafka.internal:9092', 'database.history.kafka.topic': 'mysql-history', 'database.include.list': 'fakeshop',
      'time.precision.mode': 'connect', 'include.schema.changes': false, 'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP,
      'transforms.unwrap.drop.tombstones': false, 'transforms.unwrap.delete.handling.mode': 'rewrite',
    },
  },
  {
    source: 'joumenharzli/spring-rdbms-cdc-kafka-elasticsearch activate_connector.sh', name: 'debezium-connector-mysql',
    config: {
      ...mysql(), 'database.server.id': '184054', 'database.server.name': 'mysqlcdc', 'database.history.kafka.bootstrap.servers': 'kafka.internal:9092',
      'database.history.kafka.topic': 'dbhistory.mysqlcdc', 'include.schema.changes': 'true',
    },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/mysql/mysql-source-transform.json', name: 'mysql-source',
    config: {
      'name': 'mysql-source', ...mysql(), ...avro('http://registry.internal:8081'), 'tasks.max': '1', 'database.server.id': '5400', 'database.server.name': 'database2',
      'database.serverTimezone': 'Asia/Seoul', 'database.history.kafka.topic': 'database2.history.sakila', 'database.history.kafka.bootstrap.servers': 'kafka.internal:9092',
      'database.include.list': 'sakila', 'database.allowPublicKeyRetrieval': 'true', 'time.precision.mode': 'adaptive_time_microseconds',
      'decimal.handling.mode': 'precise', 'include.schema.changes': 'true', 'connect.keep.alive': 'true', 'tombstones.on.delete': 'true', 'snapshot.mode': 'initial',
      'max.queue.size': '8192', 'max.batch.size': '2048', 'poll.interval.ms': '1000', 'connect.timeout.ms': '30000', 'sanitize.field.names': 'true',
      'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP,
    },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/sqlserver/sqlserver-source.json', name: 'sqlserver-source',
    config: {
      'name': 'sqlserver-source', 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'tasks.max': '1', ...avro('http://registry.internal:8081'),
      'database.hostname': 'db.internal', 'database.port': '1433', 'database.user': 'sa', 'database.password': 'example', 'database.server.name': 'database3',
      'database.history.kafka.topic': 'database3.history.northwind', 'database.history.kafka.bootstrap.servers': 'kafka.internal:9092', 'database.dbname': 'Northwind',
      'table.include.list': 'dbo.*', 'time.precision.mode': 'adaptive', 'include.schema.changes': 'true', 'snapshot.mode': 'initial', 'max.queue.size': '8192',
    },
  },
  {
    source: 'furkannzmnnn/change-data-capture-kafka-connectors source-connectors/sqlserver/sqlserver-connector.json', name: 'inventory-connector',
    config: {
      'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'database.hostname': '10.0.0.7', 'database.port': '1433', 'database.user': 'sa',
      'database.password': 'example', 'database.names': 'testDB1,testDB2', 'topic.prefix': 'fullfillment', 'table.include.list': 'dbo.customers',
      'schema.history.internal.kafka.bootstrap.servers': 'kafka.internal:9092', 'schema.history.internal.kafka.topic': 'schemahistory.fullfillment',
      'database.ssl.truststore': 'path/to/trust-store', 'database.ssl.truststore.password': 'example',
    },
  },
  {
    source: 'furkannzmnnn/change-data-capture-kafka-connectors source-connectors/oracle/oracle-connector.json', name: 'inventory-connector',
    config: {
      'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'tasks.max': '1', 'topic.prefix': 'server1', 'database.user': 'c##dbzuser',
      'database.password': 'example', 'database.url': 'jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=10.0.0.8)(PORT=1521)))', 'database.dbname': 'ORCLCDB',
      'database.pdb.name': 'ORCLPDB1', 'schema.history.internal.kafka.bootstrap.servers': 'kafka.internal:9092', 'schema.history.internal.kafka.topic': 'schema-changes.inventory',
    },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/oracle/debezium/oracle-source-rbac.json', name: 'inventory-connector',
    config: {
      'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'tasks.max': '1', 'database.hostname': 'db.internal', 'database.port': '1521',
      'database.user': 'c##dbzuser', 'database.password': 'example', 'database.dbname': 'ORCLCDB', 'database.pdb.name': 'ORCLPDB1', 'database.server.name': 'database4',
      'database.connection.adapter': 'logminer', 'schema.include.list': 'oe', 'table.include.list': 'oe.orders', 'transforms': 'Unwrap', 'transforms.Unwrap.type': UNWRAP,
      'database.history.kafka.topic': 'database4-history-oe', 'database.history.kafka.bootstrap.servers': 'kafka.internal:9091',
      'database.history.producer.security.protocol': 'SSL', 'database.history.producer.ssl.truststore.location': '/opt/ssl/broker.truststore.jks',
      'database.history.producer.ssl.truststore.password': 'example', 'database.history.consumer.security.protocol': 'SSL',
      'database.history.consumer.ssl.truststore.location': '/opt/ssl/broker.truststore.jks', 'database.history.consumer.ssl.truststore.password': 'example',
      ...avro('https://registry.internal:8081'), 'key.converter.schema.registry.basic.auth.credentials.source': 'USER_INFO',
    },
  },
  {
    source: 'furkannzmnnn/change-data-capture-kafka-connectors source-connectors/mongo/mongoDb-connector.json', name: 'inventory-connector',
    config: {
      'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'mongodb.connection.string': 'mongodb://10.0.0.9:27017/?replicaSet=rs0',
      'topic.prefix': 'fullfillment', 'collection.include.list': 'inventory[.]*',
    },
  },
  {
    source: 'nethish/experiments kafka-mongo-connect/register-mongo-source.sh', name: 'mongodb-source-connector',
    config: {
      'connector.class': MONGO, 'tasks.max': '1', 'connection.uri': 'mongodb://m1:27017,m2:27017,m3:27017/?replicaSet=rs', 'database': 'testdb', 'collection': 'testcoll',
      'topic.prefix': 'mongo', 'output.format.value': 'json',
    },
  },
  {
    source: 'nethish/experiments kafka-mongo-connect/transforms.sh', name: 'mongodb-source-connector',
    config: {
      'connector.class': MONGO, 'tasks.max': '1', 'connection.uri': 'mongodb://m1:27017,m2:27017,m3:27017/?replicaSet=rs', 'database': 'testdb', 'collection': 'testcoll',
      'topic.prefix': 'mongo', 'output.format.value': 'json', 'output.format.key': 'json', 'transforms': 'Encrypt',
      'transforms.Encrypt.type': 'net.cbhq.kafka.transform.encrypt.EncryptField',
      'output.json.formatter': 'com.mongodb.kafka.connect.source.json.formatter.SimplifiedJson', 'key.converter': STRING_CONVERTER,
    },
  },
  {
    source: 'biniona-mongodb/MongoKafkaLite dlq-error-connectors.sh', name: 'mongo-source',
    config: {
      'connector.class': MONGO, 'connection.uri': 'mongodb://m1:27017/?replicaSet=rs0', 'database': 'quickstart', 'collection': 'source', 'output.format.value': 'schema',
      'output.format.key': 'schema', ...avro('http://registry.internal:8081'),
    },
  },
  {
    source: 'ZloyEgor/iot_task connector/source.sh', name: 'mongodb-test-users-source',
    config: {
      'connector.class': MONGO, 'connection.uri': 'mongodb://m1:27017/?replicaSet=rs', 'change.stream.full.document': 'updateLookup', 'database': 'test', 'collection': 'users',
    },
  },
  {
    source: 'p10solutions/kafka-connect-poc README.md', name: 'mirror-source-connector',
    config: {
      'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'clusters': 'source,destination', 'source.cluster.alias': 'source',
      'target.cluster.alias': 'destination', 'source.cluster.bootstrap.servers': 'kafka-a:9092', 'target.cluster.bootstrap.servers': 'kafka-b:9093',
      'source->destination.enabled': 'true', 'source->destination.topics': '.*', 'replication.factor': '1', 'checkpoints.topic.replication.factor': '1',
      'heartbeats.topic.replication.factor': '1', 'offset-syncs.topic.replication.factor': '1', 'offset.storage.replication.factor': '1',
    },
  },
  {
    source: 'raghav1674/mirror-maker-setup scripts/configurations/mm2-cpc-sasl-auth.json',
    config: {
      'name': 'mm2-cpc', 'connector.class': 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector', 'clusters': 'msksource,mskdest', 'source.cluster.alias': 'msksource',
      'target.cluster.alias': 'mskdest', 'source.cluster.bootstrap.servers': 'source-broker:9092', 'source.cluster.security.protocol': 'SASL_SSL',
      'source.cluster.sasl.mechanism': 'SCRAM-SHA-512', 'target.cluster.bootstrap.servers': 'dest-broker:9092', 'target.cluster.security.protocol': 'SASL_SSL',
      'target.cluster.sasl.mechanism': 'SCRAM-SHA-512',
      'target.cluster.sasl.jaas.config': 'org.apache.kafka.common.security.scram.ScramLoginModule required  username="u" password="example" ; ',
      'replication.policy.class': 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy', 'tasks.max': '2',
      'key.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter', 'value.converter': 'org.apache.kafka.connect.converters.ByteArrayConverter',
      'replication.factor': '1', 'offset-syncs.topic.location': 'target', 'checkpoints.topic.replication.factor': '1', 'emit.checkpoints.interval.seconds': '20',
      'emit.checkpoints.enabled': 'true', 'sync.group.offsets.enabled': 'true', 'sync.group.offsets.interval.seconds': '10',
    },
  },
  {
    source: 'Wesley-Bos/kafka-pipeline-examples source-sink/source_connector.sh',
    config: {
      'connector.class': JDBC, 'connection.url': 'jdbc:postgresql://db.internal:5432/numbers', 'connection.user': 'u', 'connection.password': 'example',
      'poll.interval.ms': '5500', 'mode': 'incrementing', 'incrementing.column.name': 'index', 'topic.prefix': 'P_', 'table.whitelist': 'NUMBER', 'validate.non.null': 'false',
    },
  },
  {
    source: 'isa96/kafka-ksqldb-docker create_connector.sql',
    config: {
      'connector.class': JDBC, 'connection.url': 'jdbc:postgresql://db.internal:5432/app', 'connection.user': 'u', 'connection.password': 'example', 'topic.prefix': 'jdbc_',
      'table.whitelist': 'application_record', 'mode': 'bulk',
    },
  },
  {
    source: 'jimbopls/DF8-Suryo PracticeCase8/source_connector.sql',
    config: {
      'connector.class': JDBC, 'connection.url': 'jdbc:postgresql://db.internal:5432/app', 'connection.user': 'u', 'connection.password': 'example', 'topic.prefix': 'jdbc_',
      'table.whitelist': 'driver_profiles', 'mode': 'incrementing', 'numeric.mapping': 'best_fit', 'incrementing.column.name': 'driver_id', 'key': 'driver_id',
    },
  },
  {
    source: 'alvi31182/payment docker/ksqldb-cli/source-connector/source_connectors.sql',
    config: {
      'connector.class': JDBC, 'connection.url': 'jdbc:postgresql://db.internal:5432/payment?user=u&password=example', 'mode': 'timestamp',
      'timestamp.column.name': 'created_at', 'topic.prefix': 'kafka_v1_', 'table.whitelist': 'payment', 'key': 'id',
    },
  },
  {
    source: 'datafibers-community/df_complete_guide configurations/connects-configurations.md', name: 'local-file-source',
    config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'file': 'recipes.json', 'tasks.max': '1', 'name': 'local-file-source', 'topic': 'finance' },
  },
  {
    source: 'zaaleksey/github-metrics-kafka-project kafka-connect/README.md', name: 'filestream-source-kafka-connector',
    config: { 'connector.class': 'FileStreamSource', 'tasks.max': 1, 'file': '/tmp/accounts.txt', 'topic': 'github-accounts' },
  },
  {
    source: 'codejsha/infrastructure-examples kafka/connector/spooldir/spooldir-json-source.json', name: 'spooldir-json-source',
    config: {
      'connector.class': 'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirJsonSourceConnector', 'tasks.max': '2', 'topic': 'spooldir-json-topic',
      'input.file.pattern': '.*\\.json', 'input.path': '/data', 'error.path': '/error', 'finished.path': '/finished', 'cleanup.policy': 'MOVE', 'halt.on.error': 'false',
      'schema.generation.enabled': 'true', ...avro('http://registry.internal:8081'),
    },
  },
];


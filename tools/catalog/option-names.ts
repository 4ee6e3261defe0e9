/** What users call the connectors; other classes keep their simple name. */
const NAMES: Record<string, string> = {
  'io.debezium.connector.postgresql.PostgresConnector': 'DebeziumPostgres',
  'io.debezium.connector.mysql.MySqlConnector': 'DebeziumMySql',
  'io.debezium.connector.mariadb.MariaDbConnector': 'DebeziumMariaDb',
  'io.debezium.connector.sqlserver.SqlServerConnector': 'DebeziumSqlServer',
  'io.debezium.connector.oracle.OracleConnector': 'DebeziumOracle',
  'io.debezium.connector.mongodb.MongoDbConnector': 'DebeziumMongoDb',
  'io.debezium.connector.mongodb.MongoDbSinkConnector': 'DebeziumMongoDbSink',
  'io.debezium.connector.jdbc.JdbcSinkConnector': 'DebeziumJdbcSink',
  'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector': 'AivenOpenSearchSink',
  'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector': 'AivenS3Sink',
  'io.aiven.kafka.connect.http.HttpSinkConnector': 'AivenHttpSink',
  'io.aiven.connect.jdbc.JdbcSinkConnector': 'AivenJdbcSink',
  'io.aiven.connect.jdbc.JdbcSourceConnector': 'AivenJdbcSource',
  'io.confluent.connect.s3.S3SinkConnector': 'ConfluentS3Sink',
  'io.confluent.connect.jdbc.JdbcSinkConnector': 'ConfluentJdbcSink',
  'io.confluent.connect.jdbc.JdbcSourceConnector': 'ConfluentJdbcSource',
  'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector': 'ConfluentElasticsearchSink',
  'software.amazon.event.kafkaconnector.EventBridgeSinkConnector': 'EventBridgeSink',
  'com.clickhouse.kafka.connect.ClickHouseSinkConnector': 'ClickHouseSink',
  'com.snowflake.kafka.connector.SnowflakeSinkConnector': 'SnowflakeSink',
  'com.mongodb.kafka.connect.MongoSinkConnector': 'MongoDbSink',
  'com.mongodb.kafka.connect.MongoSourceConnector': 'MongoDbSource',
  'org.apache.iceberg.connect.IcebergSinkConnector': 'IcebergSink',
  'org.apache.kafka.connect.mirror.MirrorSourceConnector': 'MirrorMakerSource',
  'org.apache.kafka.connect.mirror.MirrorCheckpointConnector': 'MirrorMakerCheckpoint',
  'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector': 'MirrorMakerHeartbeat',
  'org.apache.kafka.connect.file.FileStreamSourceConnector': 'FileStreamSource',
  'org.apache.kafka.connect.file.FileStreamSinkConnector': 'FileStreamSink',
};

const FAMILIES: Array<[RegExp, string]> = [
  [/^io\.debezium\.connector\.jdbc\./, 'DebeziumJdbc'],
  [/^io\.debezium\./, 'Debezium'],
  [/^org\.apache\.kafka\.connect\.mirror\./, 'MirrorMaker'],
  [/^org\.apache\.kafka\./, 'Kafka'],
  [/^org\.apache\.iceberg\./, 'Iceberg'],
  [/^com\.mongodb\./, 'MongoDb'],
];

/** Names that would differ from others in case only: Go refuses two such files, and some file systems keep one of them. */
const VALUE_NAMES: Record<string, string> = {
  DebeziumDatabaseSslmode: 'DebeziumPostgresSslMode',
};

/** The name of the class with the values of an option. */
export function valuesName(family: string, property: string): string {
  const name = `${family}${property[0].toUpperCase()}${property.slice(1)}`;
  return VALUE_NAMES[name] ?? name;
}

/** Classes of one family share the classes of their values. */
export function familyOf(className: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(className))?.[1] ?? NAMES[className] ?? simpleName(className);
}

/** The name of the struct; the forms of a transform for keys and for values have one. */
export function structName(className: string): string {
  const name = NAMES[className] ?? `${/^io\.debezium\.(converters|connector)/.test(className) ? 'Debezium' : /^org\.apache\.iceberg/.test(className) ? 'Iceberg' : ''}${simpleName(className)}`;
  return `${name}Options`;
}

function simpleName(className: string): string {
  return className.replace(/\$(Key|Value)$/, '').replace(/^.*[.$]/, '');
}

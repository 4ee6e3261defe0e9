/** What users call the connectors, and classes whose simple name says too little; other classes keep their simple name. */
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
  'io.confluent.connect.avro.AvroConverter': 'ConfluentAvroConverter',
  'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter': 'GlueAvroConverter',
  'io.debezium.converters.ByteArrayConverter': 'DebeziumByteArrayConverter',
  'io.debezium.converters.BinaryDataConverter': 'DebeziumBinaryDataConverter',
};

const FAMILIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^io\.debezium\.connector\.jdbc\./, 'DebeziumJdbc'],
  [/^io\.debezium\./, 'Debezium'],
  [/^org\.apache\.kafka\.connect\.mirror\./, 'MirrorMaker'],
  [/^org\.apache\.iceberg\./, 'Iceberg'],
  [/^com\.mongodb\./, 'MongoDb'],
  [/^io\.aiven\.connect\.jdbc\./, 'AivenJdbc'],
  [/^io\.confluent\.connect\.jdbc\./, 'ConfluentJdbc'],
];

/** Classes of one maker, of which equal values are one class. */
export function familyOf(className: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(className))?.[1] ?? baseName(className);
}

/** What names of a class begin with: `DebeziumPostgres`. The forms of a transform for keys and for values have one. */
export function baseName(className: string): string {
  return NAMES[className] ?? `${/^org\.apache\.iceberg/.test(className) ? 'Iceberg' : ''}${simpleName(className)}`;
}

/** The name of the struct of a class. */
export function structName(className: string): string {
  return `${baseName(className)}Options`;
}

/** The name of a class without its package, and without its form for keys or values. */
export function simpleName(className: string): string {
  return className.replace(/\$(Key|Value)$/, '').replace(/^.*[.$]/, '');
}

export function upperFirst(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text[0].toLowerCase() + text.slice(1);
}

export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();
}

import { classFact } from '../../src/catalog';
import { connectorOf, familyOf } from '../../src/families';
import { RULES } from '../../src/families/rules';
import { evaluate } from '../../src/checks';
import { Text } from '../../src/model';

/** The connector classes that public configurations name most, with their kind. */
const MOST_USED: readonly (readonly [string, 'source' | 'sink'])[] = [
  ['io.debezium.connector.postgresql.PostgresConnector', 'source'],
  ['io.debezium.connector.mysql.MySqlConnector', 'source'],
  ['io.debezium.connector.sqlserver.SqlServerConnector', 'source'],
  ['io.debezium.connector.mongodb.MongoDbConnector', 'source'],
  ['io.debezium.connector.oracle.OracleConnector', 'source'],
  ['io.debezium.connector.mariadb.MariaDbConnector', 'source'],
  ['io.debezium.connector.jdbc.JdbcSinkConnector', 'sink'],
  ['io.confluent.connect.jdbc.JdbcSourceConnector', 'source'],
  ['io.confluent.connect.jdbc.JdbcSinkConnector', 'sink'],
  ['io.aiven.connect.jdbc.JdbcSourceConnector', 'source'],
  ['io.aiven.connect.jdbc.JdbcSinkConnector', 'sink'],
  ['io.confluent.connect.s3.S3SinkConnector', 'sink'],
  ['io.confluent.connect.s3.source.S3SourceConnector', 'source'],
  ['io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'sink'],
  ['io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector', 'sink'],
  ['io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'sink'],
  ['io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'sink'],
  ['org.apache.kafka.connect.file.FileStreamSourceConnector', 'source'],
  ['org.apache.kafka.connect.file.FileStreamSinkConnector', 'sink'],
  ['org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source'],
  ['org.apache.kafka.connect.mirror.MirrorCheckpointConnector', 'source'],
  ['org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', 'source'],
  ['io.confluent.kafka.connect.datagen.DatagenConnector', 'source'],
  ['com.amazonaws.mskdatagen.GeneratorSourceConnector', 'source'],
  ['com.mongodb.kafka.connect.MongoSinkConnector', 'sink'],
  ['com.mongodb.kafka.connect.MongoSourceConnector', 'source'],
  ['com.snowflake.kafka.connector.SnowflakeSinkConnector', 'sink'],
  ['com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector', 'sink'],
  ['io.tabular.iceberg.connect.IcebergSinkConnector', 'sink'],
  ['org.apache.iceberg.connect.IcebergSinkConnector', 'sink'],
  ['io.confluent.connect.http.HttpSinkConnector', 'sink'],
  ['io.aiven.kafka.connect.http.HttpSinkConnector', 'sink'],
  ['com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'sink'],
  ['software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'sink'],
  ['io.confluent.connect.aws.lambda.AwsLambdaSinkConnector', 'sink'],
  ['com.amazon.kinesis.kafka.AmazonKinesisSinkConnector', 'sink'],
  ['io.confluent.connect.aws.redshift.RedshiftSinkConnector', 'sink'],
  ['org.neo4j.connectors.kafka.sink.Neo4jConnector', 'sink'],
  ['streams.kafka.connect.sink.Neo4jSinkConnector', 'sink'],
  ['io.confluent.connect.mqtt.MqttSourceConnector', 'source'],
  ['com.ibm.eventstreams.connect.mqsource.MQSourceConnector', 'source'],
  ['com.couchbase.connect.kafka.CouchbaseSinkConnector', 'sink'],
];

test('the list has 40 classes and more, none twice', () => {
  const names = MOST_USED.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test.each(MOST_USED)('%s is a known %s', (className, kind) => {
  expect(connectorOf(className) ?? familyOf(className)).toBeDefined();
  expect(connectorOf(className)?.kind ?? kind).toBe(kind);
});

/** A configuration with nothing but what Kafka Connect itself wants. */
const bare = (className: string, kind: 'source' | 'sink') => ({
  name: 'bare',
  source: 'bare',
  scope: 'configuration' as const,
  configuration: new Map(Object.entries({
    'name': 'bare', 'connector.class': className, 'tasks.max': '1', ...kind === 'sink' && { topics: 'orders' },
  }).map(([key, value]) => [key, Text.literal(value)])),
});

// classes of which there are no facts: nothing that is an error may be said of their options, since those of another maker would be meant
test.each(MOST_USED.filter(([className]) => classFact(className) === undefined))('%s gets no error of another connector', (className, kind) => {
  const errors = evaluate(RULES, bare(className, kind)).filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ key }) => key !== undefined && !['connector.class', 'topics', 'name', 'tasks.max', 'key.converter', 'value.converter'].includes(key))).toEqual([]);
  expect(errors.map(({ message }) => message).filter(message => /did you mean/.test(message ?? ''))).toEqual([]);
});

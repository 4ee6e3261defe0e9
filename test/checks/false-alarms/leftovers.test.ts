import { errors, POSTGRES, said } from './harness';

const HISTORY = { 'schema.history.internal.kafka.topic': 'history.shop', 'schema.history.internal.kafka.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' };
const OLD_HISTORY = { 'database.history.kafka.topic': 'history.shop', 'database.history.kafka.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' };
const JSON_VALUES = { 'key.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const MYSQL = {
  ...JSON_VALUES,
  'connector.class': 'io.debezium.connector.mysql.MySqlConnector',
  'tasks.max': '1',
  'database.hostname': 'h',
  'database.user': 'u',
  'database.password': '${secretsmanager:shop:password}',
  'database.server.id': '5501',
  'topic.prefix': 'shop',
  'table.include.list': 'shop.orders',
};
const MONGODB = { ...JSON_VALUES, 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'mongodb.connection.string': 'mongodb://m:27017/?replicaSet=rs0', 'topic.prefix': 'shop' };
const JDBC = { ...JSON_VALUES, 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'topics': 't', 'connection.url': 'jdbc:postgresql://db/shop', 'connection.username': 'u', 'connection.password': '${secretsmanager:shop:password}' };

describe('options of a schema history that the connector never makes', () => {
  test.each([
    ['at PostgreSQL', { ...POSTGRES, ...JSON_VALUES, ...HISTORY }],
    ['at PostgreSQL, by their names in Debezium 1', { ...POSTGRES, ...JSON_VALUES, ...OLD_HISTORY }],
    ['at MongoDB', { ...MONGODB, ...HISTORY }],
    ['at the JDBC sink', { ...JDBC, ...HISTORY }],
    ['at a sink of another vendor', { 'connector.class': 'com.example.MySink', 'topics': 't', ...HISTORY }],
    ['at MySQL with a history in a bucket', { ...MYSQL, ...HISTORY, 'schema.history.internal': 'io.debezium.storage.s3.history.S3SchemaHistory' }],
  ])('%s', async (_, config) => {
    expect(await said('MC-CDC-002', config)).toEqual({});
    expect((await errors(config)).filter(({ key }) => key?.includes('history'))).toEqual([]);
  });
});

test.each([
  ['MySQL', { ...MYSQL, ...HISTORY }],
  ['MySQL with the history named', { ...MYSQL, ...HISTORY, 'schema.history.internal': 'io.debezium.storage.kafka.history.KafkaSchemaHistory' }],
  ['SQL Server', { ...HISTORY, 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'topic.prefix': 'shop' }],
  ['Db2', { ...HISTORY, 'connector.class': 'io.debezium.connector.db2.Db2Connector', 'topic.prefix': 'shop' }],
])('the history of %s needs clients that authenticate', async (_, config) => {
  expect(await said('MC-CDC-002', config)).toEqual({
    'schema.history.internal.producer.security.protocol': 'error',
    'schema.history.internal.consumer.security.protocol': 'error',
  });
});

describe('names of Snowflake connectors', () => {
  const SNOWFLAKE = {
    'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    'topics': 'orders',
    'snowflake.url.name': 'example.snowflakecomputing.com:443',
    'snowflake.user.name': 'sink',
    'snowflake.private.key': '${secretsmanager:snowflake:key}',
    'snowflake.database.name': 'shop',
    'snowflake.schema.name': 'public',
    'snowflake.role.name': 'sink',
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'com.snowflake.kafka.connector.records.SnowflakeJsonConverter',
  };
  test.each(['shop-orders', '-shop', 'shop_orders', 'Shop-Orders-1$'])('%s', async name => {
    expect(await said('MC-OPT-720', { ...SNOWFLAKE, name })).toEqual({});
    expect(await errors({ ...SNOWFLAKE, name })).toEqual([]);
  });

  // what old versions refuse, later ones give another name
  test.each(['shop.orders', '1-shop'])('%s', async name => {
    expect(await said('MC-OPT-720', { ...SNOWFLAKE, name })).toEqual({ name: 'warning' });
  });
});

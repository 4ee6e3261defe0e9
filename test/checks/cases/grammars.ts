import type { Case } from './case';

const JDBC = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'orders' };
const MONGO = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'orders', 'database': 'shop' };
const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders' };
const ICEBERG = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders', 'iceberg.catalog.type': 'glue', 'iceberg.tables': 'lake.orders' };
const CLICKHOUSE = { 'connector.class': 'com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'topics': 'a' };
const PG = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop' };

/** What the libraries behind the connectors parse. */
export const GRAMMARS: readonly Case[] = [
  { rule: 'MC-OPT-060', says: 'must be a host name alone, without the port 5432', fails: { config: { ...PG, 'database.hostname': 'db.example:5432' } }, passes: { config: { ...PG, 'database.hostname': 'db.example' } } },
  { rule: 'MC-OPT-060', says: 'without https://', fails: { config: { ...CLICKHOUSE, hostname: 'https://x.eu-west-1.aws.clickhouse.cloud' } }, passes: { config: { ...CLICKHOUSE, hostname: 'x.eu-west-1.aws.clickhouse.cloud' } } },
  { rule: 'MC-OPT-061', says: 'it is an ARN, not a name', fails: { config: { ...S3, 's3.bucket.name': 'arn:aws:s3:::archive' } }, passes: { config: { ...S3, 's3.bucket.name': 'archive' } } },
  { rule: 'MC-OPT-061', says: '\'A\' is not allowed in the name of a bucket', fails: { config: { ...S3, 's3.bucket.name': 'Archive' } }, passes: { config: { ...S3, 's3.bucket.name': '${ENV}-Archive' } } },
  { rule: 'MC-OPT-545', says: 'is of \'postgres\', which no driver registers', fails: { config: { ...JDBC, 'connection.url': 'jdbc:postgres://db/shop' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://db/shop' } } },
  { rule: 'MC-OPT-545', says: 'must name the database by ;databaseName=', fails: { config: { ...JDBC, 'connection.url': 'jdbc:sqlserver://db:1433/shop' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:sqlserver://db\\\\main:1433;databaseName=a/b' } } },
  { rule: 'MC-OPT-545', says: 'must begin with jdbc:', fails: { config: { ...JDBC, 'connection.url': 'mysql://db/shop' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:exotic:db' } } },
  { rule: 'MC-OPT-825', says: 'must have a slash before the question mark', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://db:27017?retryWrites=false' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb://db:27017/?retryWrites=false' } } },
  { rule: 'MC-OPT-825', says: 'must have a port from 1 to 65535', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://db:port/shop' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb://${sm:db:host}:port/shop' } } },
  { rule: 'MC-OPT-846', says: '\'O\' is not allowed', fails: { config: { ...ICEBERG, 'iceberg.tables': 'lake.Orders' } }, passes: { config: { ...ICEBERG, 'iceberg.tables': 'lake.Orders', 'iceberg.catalog.glue.skip-name-validation': 'true' } } },
  { rule: 'MC-OPT-846', says: 'it names no database', fails: { config: { ...ICEBERG, 'iceberg.tables': 'orders' } }, passes: { config: { ...ICEBERG, 'iceberg.tables': 'orders', 'iceberg.catalog.type': 'rest' } } },
  { rule: 'MC-OPT-847', says: 'it has no scheme such as s3://', fails: { config: { ...ICEBERG, 'iceberg.catalog.warehouse': 'lake/all' } }, passes: { config: { ...ICEBERG, 'iceberg.catalog.warehouse': 's3://lake/all' } } },
  { rule: 'MC-OPT-742', says: 'contains the letter T, which is not a pattern letter', fails: { config: { ...CLICKHOUSE, dateTimeFormats: 'a=yyyy-MM-ddTHH:mm' } }, passes: { config: { ...CLICKHOUSE, dateTimeFormats: 'a=yyyy-MM-dd HH:mm;b=yyyy' } } },
];

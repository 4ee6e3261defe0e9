import { textFromTemplateValue } from '../../../src/model';
import { IS } from '../../support/archive-sketch';
import type { Case } from './case';

const STRING = 'org.apache.kafka.connect.storage.StringConverter';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const SINK = { 'connector.class': 'com.example.Sink', 'topics': 'orders' };
const converters = (more: object) => ({ config: { ...SINK, 'key.converter': STRING, 'value.converter': JSON_CONVERTER, ...more } });
const ICEBERG = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders', 'iceberg.tables': 'shop.orders' };
const iceberg = (more: object) => ({ config: { ...ICEBERG, ...more } });
const SQL_SERVER = { 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'topic.prefix': 'shop', 'database.names': 'shop,stock' };
const ORACLE = { 'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'topic.prefix': 'shop', 'database.dbname': 'ORCL' };
const POSTGRES = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'database.dbname': 'shop' };
const S3 = { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', 'aws.s3.bucket.name': 'shop' };
const SNOWFLAKE = {
  'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'topics': 'orders', 'snowflake.url.name': 'acme-prod.snowflakecomputing.com:443', 'snowflake.private.key': '${sm:key:key}',
};
const snowflake = (more: object) => ({ config: { ...SNOWFLAKE, ...more } });
const revision = (of: 'plugin' | 'worker', value: number) => of === 'plugin' ? { plugins: [{ revision: value }] } : { workerConfiguration: { revision: value } };
const stored = (className: string, key: unknown) => ({ config: { 'connector.class': className, 'topics': 'orders' }, plugins: [{ fileKey: textFromTemplateValue(key) }] });
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const ARCHIVE = { 'plugin-1.0.jar': { classes: { [MYSQL]: IS.source } } };

/** Kinds of mistakes that were still missed. */
export const SEVENTH_ROUND: readonly Case[] = [
  { rule: 'MC-OPT-079', says: 'did you mean key.converter.schemas.enable?', fails: converters({ 'key.converter.schemas.enabled': 'false' }), passes: converters({ 'key.converter.schemas.enable': 'false' }) },
  { rule: 'MC-OPT-079', says: 'did you mean value.converter.schemas.enable?', fails: converters({ 'value.converter.schemas.enabled': 'false' }), passes: converters({ 'value.converter': 'com.example.Mine', 'value.converter.schemas.enabled': 'false' }) },
  { rule: 'MC-OPT-079', says: 'did you mean value.converter.schemas.enable?', fails: converters({ 'value.converter.schemas.enabled': 'false' }), passes: converters({ 'value.converter': { Ref: 'Converter' }, 'value.converter.schemas.enabled': 'false' }) },
  { rule: 'MC-OPT-079', says: 'did you mean value.converter.schemas.enable?', fails: { config: { ...SINK, 'value.converter.schemas.enabled': 'false' } }, passes: { config: { ...SINK, 'value.converter.schemas.enable': 'false' } } },
  { rule: 'MC-ICE-008', says: 'contains control-iceberg', fails: iceberg({ topics: 'orders,control-iceberg' }), passes: iceberg({ 'topics': 'orders,control-iceberg', 'iceberg.control.topic': 'control' }) },
  { rule: 'MC-ICE-008', says: 'contains control-iceberg', fails: iceberg({ topics: 'orders,control-iceberg' }), passes: iceberg({ 'topics': 'orders,control', 'iceberg.control.topic': { Ref: 'Control' } }) },
  { rule: 'MC-ICE-008', says: 'contains control, the control topic', fails: iceberg({ 'topics': 'orders, control', 'iceberg.control.topic': 'control' }), passes: iceberg({ 'topics': 'orders', 'iceberg.control.topic': 'control' }) },
  { rule: 'MC-ICE-008', says: 'matches control-iceberg', fails: iceberg({ 'topics': undefined, 'topics.regex': '.*' }), passes: iceberg({ 'topics': undefined, 'topics.regex': 'shop\\..*' }) },
  { rule: 'MC-DBZ-031', says: 'separated by commas', fails: { config: { ...SQL_SERVER, 'database.names': 'shop;stock' } }, passes: { config: SQL_SERVER } },
  { rule: 'MC-DBZ-031', says: 'separated by commas', fails: { config: { ...SQL_SERVER, 'database.names': 'shop;stock' } }, passes: { config: { ...SQL_SERVER, 'database.names': { Ref: 'Names' } } } },
  {
    rule: 'MC-OPT-934', says: 'writes public.beat, which table.include.list does not contain',
    fails: { config: { ...POSTGRES, 'publication.autocreate.mode': 'filtered', 'table.include.list': 'public.orders', 'heartbeat.interval.ms': '10000', 'heartbeat.action.query': 'UPDATE public.beat SET at = now()' } },
    passes: { config: { ...POSTGRES, 'publication.autocreate.mode': 'filtered', 'table.include.list': 'public.orders,public[.]be.*', 'heartbeat.interval.ms': '10000', 'heartbeat.action.query': 'UPDATE public.beat SET at = now()' } },
  },
  {
    rule: 'MC-OPT-067', says: 'reads yahoo-fx, which topics does not contain',
    fails: { config: { 'connector.class': 'io.lenses.streamreactor.connect.influx.InfluxSinkConnector', 'topics': 'orders', 'connect.influx.kcql': 'INSERT INTO a SELECT * FROM yahoo-fx' } },
    passes: { config: { 'connector.class': 'io.lenses.streamreactor.connect.influx.InfluxSinkConnector', 'topics': 'orders', 'connect.influx.kcql': 'INSERT INTO a SELECT * FROM `orders` WITHTIMESTAMP sys_time()' } },
  },
  {
    rule: 'MC-DBZ-004', says: '"PDB1.SHOP.ORDERS" begins with the name of the database',
    fails: { config: { ...ORACLE, 'database.pdb.name': 'PDB1', 'table.include.list': 'PDB1.SHOP.ORDERS' } }, passes: { config: { ...ORACLE, 'database.pdb.name': 'PDB1', 'table.include.list': 'SHOP.ORDERS' } },
  },
  { rule: 'MC-DBZ-031', says: 'names one database', fails: { config: { ...ORACLE, 'database.dbname': 'ORCL, SHOP' } }, passes: { config: ORACLE } },
  { rule: 'MC-DBZ-031', says: 'names one database', fails: { config: { ...ORACLE, 'database.pdb.name': 'PDB1,PDB2' } }, passes: { config: { ...ORACLE, 'database.pdb.name': 'PDB1' } } },
  { rule: 'MC-DBZ-031', says: 'names one database', fails: { config: { ...POSTGRES, 'database.dbname': 'shop,stock' } }, passes: { config: { ...POSTGRES, 'database.dbname': 'my shop' } } },
  { rule: 'MC-OPT-215', says: 'has {{ without }}', fails: { config: { ...S3, 'aws.s3.prefix': 'orders/{{timestamp:unit=yyyy/' } }, passes: { config: { ...S3, 'aws.s3.prefix': 'orders/{{timestamp:unit=yyyy}}/' } } },
  { rule: 'MC-OPT-215', says: 'has }} without {{', fails: { config: { ...S3, 'aws.s3.prefix': 'orders/timestamp:unit=yyyy}}/' } }, passes: { config: { ...S3, 'aws.s3.prefix': 'orders/' } } },
  { rule: 'MC-OPT-721', says: 'must be snowflake_jwt or oauth', fails: snowflake({ 'snowflake.authenticator': 'externalbrowser' }), passes: snowflake({ 'snowflake.authenticator': 'SNOWFLAKE_JWT' }) },
  { rule: 'MC-OPT-721', says: 'must be snowflake_jwt or oauth', fails: snowflake({ 'snowflake.authenticator': 'externalbrowser' }), passes: snowflake({ 'snowflake.authenticator': { Ref: 'Login' } }) },
  { rule: 'MC-OPT-725', says: 'which is not a host of Snowflake', fails: snowflake({ 'snowflake.url.name': 'acme-prod.snowflake.com:443' }), passes: snowflake({ 'snowflake.url.name': 'acme-prod.privatelink.snowflakecomputing.com' }) },
  { rule: 'MC-CFN-018', says: 'the revision of the custom plugin is 0', fails: revision('plugin', 0), passes: revision('plugin', 1) },
  { rule: 'MC-CFN-018', says: 'the revision of the worker configuration is -1', fails: revision('worker', -1), passes: revision('worker', 2) },
  { rule: 'MC-PLUG-025', says: 'which is named after debezium-connector-postgres', fails: stored(MYSQL, 'plugins/debezium-connector-postgres-2.5.0.Final-plugin.zip'), passes: stored(MYSQL, 'plugins/debezium-connector-mysql-2.5.0.Final-plugin.zip'), unknown: stored(MYSQL, { Ref: 'Key' }) },
  {
    // an archive that was read says more than its name
    rule: 'MC-PLUG-025',
    says: 'which is named after debezium-connector-postgres',
    fails: [stored(MYSQL, 'debezium-connector-postgres-2.5.0.Final-plugin.zip'), { ...stored(MYSQL, 'debezium-connector-postgres-2.5.0.Final-plugin.zip'), archive: ARCHIVE }],
    passes: { ...stored(MYSQL, 'debezium-connector-postgres-2.5.0.Final-plugin.zip'), archive: ARCHIVE },
  },
  { rule: 'MC-PLUG-025', says: 'which is named after kafka-connect-s3', fails: stored('io.confluent.connect.jdbc.JdbcSinkConnector', 'confluentinc-kafka-connect-s3-10.5.0.zip'), passes: stored('io.confluent.connect.jdbc.JdbcSinkConnector', 'shop-plugins-1.2.3.zip') },
];

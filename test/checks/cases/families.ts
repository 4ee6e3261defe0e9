import { Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
const BYTE_ARRAY_CONVERTER = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const JSON_TO_MAP = { 'transforms': 'map', 'transforms.map.type': 'org.apache.iceberg.connect.transforms.JsonToMapTransform' };
const VPC = Text.reference('Vpc');

const mysql = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': MYSQL, 'database.hostname': 'db', ...config } });
const postgres = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': POSTGRES, 'database.hostname': 'db', ...config } });
const iceberg = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders', ...config } });
const jdbc = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'topics': 'orders', ...config } });
const aivenS3 = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', ...config } });
const confluentS3 = (config: Record<string, unknown> = {}): Sketch => ({ config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', ...config } });
const inVpc = (vpc: Text, leadsElsewhere: boolean): Sketch['network'] => ({ subnets: [{ id: Text.reference('Subnet'), vpc, leadsElsewhere }] });
const parquet = { 'format.class': 'io.confluent.connect.s3.format.parquet.ParquetFormat', 'value.converter': JSON_CONVERTER };

/** What is particular to databases and to the families of connectors. */
export const FAMILIES: readonly Case[] = [
  {
    rule: 'MC-DB-003',
    says: 'the database keeps no backups, so it writes no binary log',
    fails: { ...mysql(), database: { engine: 'mysql', platform: 'rds', backupRetentionDays: 0 } },
    passes: { ...mysql(), database: { engine: 'mysql', platform: 'rds', backupRetentionDays: 1 } },
  },
  {
    rule: 'MC-DB-004',
    says: 'through Amazon RDS Proxy',
    fails: { ...mysql(), database: { engine: 'mysql', platform: 'proxy' } },
    passes: { ...mysql(), database: { engine: 'mysql', platform: 'rds' } },
  },
  {
    rule: 'MC-DB-005',
    says: 'which has no route to the database in the VPC',
    fails: { ...mysql(), database: { vpc: Text.reference('Other') }, network: inVpc(VPC, false) },
    passes: { ...mysql(), database: { vpc: VPC }, network: inVpc(VPC, false) },
    unknown: { ...mysql(), database: { vpc: VPC } },
  },
  {
    rule: 'MC-DB-005',
    says: 'which has no route to the search domain in the VPC',
    fails: { search: { vpc: Text.reference('Other') }, network: inVpc(VPC, false) },
    passes: { search: { vpc: Text.reference('Other') }, network: inVpc(VPC, true) },
  },
  {
    rule: 'MC-DB-006',
    says: 'prepared by the Data API of its cluster, which is off',
    fails: { ...postgres(), database: { engine: 'postgres', platform: 'aurora', byDataApi: true, dataApi: false } },
    passes: { ...postgres(), database: { engine: 'postgres', platform: 'aurora', byDataApi: true, dataApi: true, instanceClasses: ['db.serverless'] } },
    unknown: { ...postgres(), database: { engine: 'postgres', platform: 'aurora', byDataApi: true } },
  },
  { rule: 'MC-DBZ-003', says: 'no table is named for Debezium PostgreSQL', fails: postgres({ 'table.include.list': ' , ' }), passes: postgres({ 'table.include.list': 'public.orders' }) },
  { rule: 'MC-DBZ-004', says: '"orders" is not a fully qualified name', fails: postgres({ 'table.include.list': 'public.items,orders' }), passes: postgres({ 'table.include.list': 'public.items,public.orders' }) },
  { rule: 'MC-DBZ-005', says: 'the server ID is 4294967296', fails: mysql({ 'database.server.id': '4294967296' }), passes: mysql({ 'database.server.id': '4294967295' }) },
  {
    rule: 'MC-DBZ-011',
    says: 'the publication "dbz_publication" is also used by',
    fails: [postgres({ 'publication.autocreate.mode': 'filtered' }), postgres({ 'publication.autocreate.mode': 'filtered' })],
    passes: [postgres({ 'publication.autocreate.mode': 'filtered', 'publication.name': 'a' }), postgres({ 'publication.autocreate.mode': 'filtered', 'publication.name': 'b' })],
  },
  {
    rule: 'MC-DBZ-013',
    says: 'the schema history topic "history" is also used by',
    fails: [mysql({ 'schema.history.internal.kafka.topic': 'history', 'schema.history.internal.kafka.bootstrap.servers': 'b-1.k:9098' }), mysql({ 'schema.history.internal.kafka.topic': 'history', 'schema.history.internal.kafka.bootstrap.servers': 'b-2.k:9098' })],
    passes: [mysql({ 'schema.history.internal.kafka.topic': 'history.a', 'schema.history.internal.kafka.bootstrap.servers': 'b-1.k:9098' }), mysql({ 'schema.history.internal.kafka.topic': 'history.b', 'schema.history.internal.kafka.bootstrap.servers': 'b-1.k:9098' })],
  },
  {
    rule: 'MC-DBZ-014',
    says: 'the topic prefix "shop" is also used by',
    fails: [{ ...postgres({ 'topic.prefix': 'shop' }), bootstrapServers: 'k:9098' }, { ...mysql({ 'topic.prefix': 'shop' }), bootstrapServers: 'k:9098' }],
    passes: [{ ...postgres({ 'topic.prefix': 'shop' }), bootstrapServers: 'k:9098' }, { ...mysql({ 'topic.prefix': 'shop' }), bootstrapServers: 'other:9098' }],
  },
  {
    rule: 'MC-FS-001',
    says: 'uses files on the disk of an MSK Connect worker',
    fails: { config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector' } },
    passes: { scope: 'configuration', config: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector' } },
  },
  { rule: 'MC-ICE-001', says: 'values are read as plain strings, which have no fields', fails: iceberg({ 'value.converter': STRING_CONVERTER }), passes: iceberg({ 'value.converter': JSON_CONVERTER }), unknown: iceberg() },
  { rule: 'MC-ICE-001', says: 'values are read as bytes or numbers', fails: iceberg({ 'value.converter': BYTE_ARRAY_CONVERTER }), passes: iceberg({ 'value.converter': STRING_CONVERTER, ...JSON_TO_MAP }) },
  {
    rule: 'MC-ICE-002',
    says: 'the cluster runs Apache Kafka 3.7.x with IAM access control',
    fails: { ...iceberg(), clientAuthentication: 'IAM', cluster: { kafkaVersion: Text.literal('3.7.x') } },
    passes: { ...iceberg(), clientAuthentication: 'IAM', cluster: { kafkaVersion: Text.literal('3.8.x') } },
    unknown: { ...iceberg(), clientAuthentication: 'IAM' },
  },
  {
    rule: 'MC-ICE-003',
    says: 'the transform map parses strings, but values have been parsed before it',
    fails: iceberg({ 'value.converter': JSON_CONVERTER, ...JSON_TO_MAP }),
    passes: iceberg({ 'value.converter': STRING_CONVERTER, ...JSON_TO_MAP }),
    unknown: iceberg(JSON_TO_MAP),
  },
  {
    rule: 'MC-JDBC-001',
    says: 'values are read as JSON without schemas',
    fails: jdbc({ 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' }),
    passes: jdbc({ 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'true' }),
    unknown: jdbc(),
  },
  {
    rule: 'MC-JDBC-002',
    says: 'insert.mode is upsert, but primary.key.mode is none',
    fails: jdbc({ 'insert.mode': 'upsert', 'primary.key.mode': 'none' }),
    passes: jdbc({ 'insert.mode': 'upsert', 'primary.key.mode': 'record_key' }),
  },
  {
    rule: 'MC-JDBC-002',
    says: 'delete.enabled is true, but primary.key.mode is record_value',
    fails: jdbc({ 'delete.enabled': 'true', 'primary.key.mode': 'record_value' }),
    passes: jdbc({ 'delete.enabled': 'true', 'primary.key.mode': 'record_key' }),
  },
  {
    rule: 'MC-S3-001',
    says: 'objects are parquet and compressed with gzip, the default, as a whole',
    fails: aivenS3({ 'format.output.type': 'parquet' }),
    passes: aivenS3({ 'format.output.type': 'parquet', 'file.compression.type': 'none' }),
  },
  { rule: 'MC-S3-002', says: 'flush.size is 0', fails: confluentS3({ 'flush.size': '0' }), passes: confluentS3({ 'flush.size': '1000' }) },
  {
    rule: 'MC-S3-003',
    says: 'but values are JSON without schemas',
    fails: confluentS3({ ...parquet, 'value.converter.schemas.enable': 'false' }),
    passes: confluentS3({ ...parquet, 'value.converter.schemas.enable': 'true' }),
    unknown: confluentS3({ 'format.class': parquet['format.class'] }),
  },
];

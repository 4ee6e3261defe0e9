import type { ClusterModel } from '../../../src/model';
import { Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import { IS } from '../../support/archive-sketch';
import type { Case } from './case';

const on = (cluster: ClusterModel): Sketch => ({ cluster });
const version = (literal: string, more: ClusterModel = {}): Sketch => on({ kind: 'provisioned', kafkaVersion: Text.literal(literal), ...more });
const named = (literal: string) => on({ name: Text.literal(literal) });

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const GLUE = 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter';
const glue = (type?: string): Sketch => ({
  kind: 'sink', config: { 'connector.class': 'com.example.Sink', 'topics': 'orders', 'value.converter': GLUE, ...type !== undefined && { 'value.converter.avroRecordType': type } },
});
const MSK = 'com.amazonaws.kafka.config.providers.';
const PROVIDER = 'org.apache.kafka.common.config.provider.ConfigProvider';
const provider = (name: string): Sketch => ({ worker: { 'config.providers': 'sm', 'config.providers.sm.class': name } });
const holding = (name: string): Sketch => ({ ...provider(name), archive: { 'providers-1.0.jar': { classes: { [name]: { ...IS.configProvider, access: 0x21 } }, services: { [PROVIDER]: [name] } } } });
const jdbc = (connector: string, config: Record<string, unknown>): Sketch => ({ config: { 'connector.class': connector, 'topics': 'a,b', ...config } });
const CONFLUENT = 'io.confluent.connect.jdbc.JdbcSinkConnector';
const iceberg = (config: Record<string, unknown>, more: Sketch = {}): Sketch => ({ config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'a', ...config }, ...more });
const KAFKA = 'org.apache.kafka.connect.transforms.';
const keyed = { 'transforms': 'key', 'transforms.key.type': `${KAFKA}ValueToKey`, 'transforms.key.fields': 'id' };
const single = { ...keyed, 'transforms': 'key,id', 'transforms.id.type': `${KAFKA}ExtractField$Key`, 'transforms.id.field': 'id' };
const search = (connector: string, config: Record<string, unknown>): Sketch => ({
  config: { 'connector.class': connector, 'topics': 'orders', 'key.ignore': 'false', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false', ...config },
});
const SNOWFLAKE = 'com.snowflake.kafka.connector.records.SnowflakeAvroConverter';

const TABLES = 'io.debezium.connector.jdbc.JdbcSinkConnector';
const mysql = (source: Record<string, unknown>, sink: Record<string, unknown>, connector = 'mysql.MySqlConnector'): Sketch[] => [
  { bootstrapServers: 'k:9098', config: { 'connector.class': `io.debezium.connector.${connector}`, 'topic.prefix': 'shop', ...source } }, { bootstrapServers: 'k:9098', config: { 'connector.class': TABLES, ...sink } },
];

const unwrapping = (mode: string): Record<string, unknown> => ({ 'transforms': 'u', 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState', 'transforms.u.delete.tombstone.handling.mode': mode });
const DELETES = { 'topics': 'shop.shop.orders', 'delete.enabled': 'true' };
const secret = (reference: string, worker?: Record<string, unknown>): Sketch => ({ config: { 'connection.password': reference }, ...worker !== undefined && { worker } });
const FILES = { 'config.providers': 'f', 'config.providers.f.class': 'org.apache.kafka.common.config.provider.FileConfigProvider' };

/** What public reports of trouble added. */
export const REPORTS: readonly Case[] = [
  {
    rule: 'MC-CLU-036', says: 'Kafka 2.1.0, whose support has ended, is requested for a cluster that this plan creates', fails: version('2.1.0', { creation: 'certain' }),
    passes: version('2.8.1', { creation: 'none' }), unknown: version('', { kafkaVersion: Text.reference('Version') }),
  },
  { rule: 'MC-CLU-036', says: 'a deployment that creates the cluster with it fails', fails: version('2.8.2.tiered', { creation: 'possible' }), passes: version('3.6.0', { creation: 'possible' }) },
  { rule: 'MC-CLU-036', says: 'Kafka 3.8.0 is not a version of Amazon MSK, which calls it 3.8.x', fails: version('3.8.0', { creation: 'none' }), passes: version('3.8.x.kraft') },
  { rule: 'MC-CLU-036', says: 'calls it 3.9.x', fails: version('3.9'), passes: version('4.1.x.kraft') },
  { rule: 'MC-CLU-037', says: 'the cluster name "shop_orders" contains "_"', fails: named('shop_orders'), passes: named('shop-orders-2') },
  { rule: 'MC-CLU-037', says: 'has 65 characters; allowed are 64', fails: named('a'.repeat(65)), passes: on({ name: Text.join([{ ref: 'Prefix' }, '-orders']) }) },
  { rule: 'MC-CLU-038', says: 'encoded in Base64', fails: on({ encodedProperties: true }), passes: on({ encodedProperties: false }) },
  { rule: 'MC-CLU-039', says: 'volumes of 400 GiB', fails: on({ refusedUpdates: ['volumes of 400 GiB cannot be reduced to 200 GiB'] }), passes: on({ refusedUpdates: [] }) },
  {
    rule: 'MC-CLU-014', says: 'is TLS_PLAINTEXT, but unauthenticated access is turned off', fails: on({ kind: 'provisioned', scram: true, tls: true, plaintext: true, unauthenticated: false }),
    passes: on({ kind: 'provisioned', scram: true, tls: true, plaintext: true, unauthenticated: true }),
  },
  { rule: 'MC-REG-003', says: 'value.converter.avroRecordType is not set', fails: glue(), passes: glue('GENERIC_RECORD') },
  { rule: 'MC-REG-003', says: 'requires a generated Java class', fails: glue('SPECIFIC_RECORD'), passes: { ...glue(), kind: 'source' } },
  { rule: 'MC-REG-003', says: 'allowed are GENERIC_RECORD and SPECIFIC_RECORD', fails: glue('GENERIC'), passes: glue('GENERIC_RECORD') },
  { rule: 'MC-SEC-013', says: `did you mean ${MSK}SecretsManagerConfigProvider?`, fails: provider(`${MSK}SecretsMamagerConfigProvider`), passes: provider(`${MSK}SecretsManagerConfigProvider`) },
  { rule: 'MC-SEC-013', says: 'which is not a class of a known archive', fails: provider(`${MSK}VaultConfigProvider`), passes: provider('com.example.VaultConfigProvider') },
  { rule: 'MC-SEC-013', says: 'did you mean', fails: { ...holding('com.example.Provider'), ...provider(`${MSK}SecretManagerConfigProvider`) }, passes: holding(`${MSK}SecretManagerConfigProvider`) },
  { rule: 'MC-OPT-518', says: 'is a list of 2 tables', fails: jdbc(CONFLUENT, { 'table.name.format': 'A,B' }), passes: jdbc(CONFLUENT, { 'table.name.format': 'kafka_${topic}' }) },
  {
    rule: 'MC-OPT-518', says: 'is a list of 2 tables', fails: jdbc('io.debezium.connector.jdbc.JdbcSinkConnector', { 'collection.name.format': 'a, b' }),
    passes: jdbc('io.debezium.connector.jdbc.JdbcSinkConnector', { 'collection.name.format': '"a,b"' }),
  },
  { rule: 'MC-ICE-004', says: 'but the tasks are in the group connect-shop', fails: iceberg({ 'iceberg.connect.group-id': 'mine' }, { connectorName: 'shop' }), passes: iceberg({ 'iceberg.connect.group-id': 'connect-shop' }, { connectorName: 'shop' }) },
  { rule: 'MC-ICE-004', says: 'but the tasks are in the group ours', fails: iceberg({ 'iceberg.connect.group-id': 'mine', 'consumer.override.group.id': 'ours' }), passes: iceberg({ 'iceberg.connect.group-id': 'mine', 'consumer.override.group.id': 'mine' }) },
  { rule: 'MC-ICE-004', says: 'connect-<name of the connector>', fails: iceberg({ 'iceberg.connect.group-id': 'mine' }), passes: iceberg({ 'iceberg.connect.group-id': { Ref: 'Group' } }) },
  { rule: 'MC-OPT-708', says: 'which cannot be the ID of a document', fails: search('io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', keyed), passes: search('io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', single) },
  { rule: 'MC-OPT-708', says: 'which cannot be the ID of a document', fails: search('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', keyed), passes: search('io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', { ...keyed, 'key.ignore': 'true' }) },
  {
    rule: 'MC-OPT-726', says: 'value.converter is SnowflakeAvroConverter, which cannot write records', fails: { kind: 'source', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'value.converter': SNOWFLAKE } },
    passes: { kind: 'sink', config: { 'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'value.converter': SNOWFLAKE } },
  },
  {
    rule: 'MC-OPT-030', says: 'did you mean transforms.o.collection.fields.additional.placement?',
    fails: { config: { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'transforms': 'o', 'transforms.o.type': 'io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter', 'transforms.o.table.fields.additional.placement': 'a:header' } },
    passes: { config: { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'transforms': 'o', 'transforms.o.type': 'io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter', 'transforms.o.collection.fields.additional.placement': 'a:header' } },
  },
  { rule: 'MC-PIPE-016', says: 'topics.regex includes the topic shop, to which Connector1 writes schema changes', fails: mysql({}, { 'topics.regex': 'shop.*' }), passes: mysql({}, { 'topics.regex': 'shop\\..*' }) },
  { rule: 'MC-PIPE-016', says: 'topics includes the topic shop', fails: mysql({}, { topics: 'shop, shop.shop.orders' }), passes: mysql({ 'include.schema.changes': 'false' }, { topics: 'shop, shop.shop.orders' }) },
  { rule: 'MC-PIPE-016', says: 'schema changes', fails: mysql({}, { 'topics.regex': 'shop.*' }, 'sqlserver.SqlServerConnector'), passes: mysql({}, { 'topics.regex': 'shop.*' }, 'postgresql.PostgresConnector') },
  { rule: 'MC-PIPE-017', says: 'a deletion leaves nothing in the topics of Connector1', fails: mysql(unwrapping('drop'), DELETES), passes: mysql(unwrapping('tombstone'), DELETES) },
  { rule: 'MC-PIPE-017', says: 'leaves an ordinary row', fails: mysql(unwrapping('rewrite'), DELETES), passes: mysql(unwrapping('rewrite'), { ...DELETES, 'delete.enabled': 'false' }) },
  { rule: 'MC-SEC-014', says: 'refers to file with one part only, db_password', fails: secret('${file:db_password}'), passes: secret('${file:/etc/db.properties:password}') },
  { rule: 'MC-SEC-014', says: 'refers to f with one part only', fails: secret('${f:db_password}', FILES), passes: secret('${env:DB_PASSWORD}') },
];

import { statementsFromDocument, Text } from '../../../src/model';
import type { DatabaseModel } from '../../../src/model';
import type { Sketch } from '../deployments';
import { texts } from '../deployments';
import type { Case } from './case';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const OPENSEARCH = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
const CONFLUENT_S3 = 'io.confluent.connect.s3.S3SinkConnector';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';

const database = (engine: string, parameters: Record<string, string>, more: Partial<DatabaseModel> = {}): DatabaseModel =>
  ({ engine, platform: 'rds', host: Text.reference('Db.Endpoint.Address'), parameters: texts(parameters), ...more });
const postgres = (config: Record<string, string> = {}): Sketch => ({ kind: 'source', config: { 'connector.class': POSTGRES, 'topic.prefix': 'shop', 'database.hostname': 'db', ...config } });
const mysql = (config: Record<string, string> = {}): Sketch => ({ kind: 'source', config: { 'connector.class': MYSQL, 'topic.prefix': 'shop', 'database.hostname': 'db', ...config } });
const openSearch = (config: Record<string, string> = {}): Sketch => ({
  kind: 'sink', config: { 'connector.class': OPENSEARCH, 'topics': 'shop.public.orders', 'connection.url': 'https://search', 'key.converter': STRING_CONVERTER, ...config },
});
const s3 = (config: Record<string, string> = {}, more: Sketch = {}): Sketch => ({ kind: 'sink', config: { 'connector.class': CONFLUENT_S3, 'topics': 'shop.public.orders', ...config }, ...more });
const ON_ONE_CLUSTER = { bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' };
const HISTORY = { 'schema.history.internal.kafka.topic': 'history.shop' };
const IAM_SETTINGS = ['security.protocol', 'sasl.mechanism', 'sasl.jaas.config', 'sasl.client.callback.handler.class'];
const historyIam = Object.fromEntries(['producer', 'consumer'].flatMap(client => IAM_SETTINGS.map(name => [`schema.history.internal.${client}.${name}`, 'x'])));
const search = (principal: unknown): Sketch['search'] => ({ accessPolicy: statementsFromDocument({ Statement: { Effect: 'Allow', Principal: { AWS: principal }, Action: 'es:*', Resource: '*' } }) });

/** What is particular to databases, search and object storage. */
export const SOURCES_AND_SINKS: readonly Case[] = [
  {
    rule: 'MC-CDC-001',
    failure: 70,
    says: 'database.server.name is a name of Debezium 1; Debezium 2 and later call it topic.prefix',
    fails: { kafkaConnectVersion: '3.7.x', config: { 'connector.class': MYSQL, 'database.server.name': 'shop' } },
    passes: { kafkaConnectVersion: '3.7.x', config: { 'connector.class': MYSQL, 'topic.prefix': 'shop' } },
  },
  {
    rule: 'MC-CDC-002',
    failure: 29,
    says: 'the schema history producer has no security.protocol, sasl.mechanism',
    fails: { ...mysql(HISTORY), clientAuthentication: 'IAM' },
    passes: { ...mysql({ ...HISTORY, ...historyIam }), clientAuthentication: 'IAM' },
    unknown: { ...mysql(HISTORY), clientAuthentication: { Ref: 'Auth' } },
  },
  {
    rule: 'MC-CDC-003',
    failure: 74,
    says: 'so it is all_tables, which needs a superuser',
    fails: postgres({ 'plugin.name': 'pgoutput' }),
    passes: postgres({ 'plugin.name': 'pgoutput', 'publication.autocreate.mode': 'filtered' }),
  },
  { rule: 'MC-CDC-004', failure: 73, says: 'the replication slot shop stays', fails: postgres({ 'slot.name': 'shop' }), passes: postgres({ 'slot.drop.on.stop': 'true' }) },
  {
    rule: 'MC-CDC-005',
    failure: 78,
    says: 'database.sslmode is disable, but the database requires TLS',
    fails: { ...postgres({ 'database.sslmode': 'disable' }), database: database('postgres', { 'rds.force_ssl': '1' }) },
    passes: { ...postgres({ 'database.sslmode': 'require' }), database: database('postgres', { 'rds.force_ssl': '1' }) },
    unknown: { ...postgres({ 'database.sslmode': 'disable' }), database: database('postgres', {}) },
  },
  {
    rule: 'MC-CDC-006',
    says: 'database.connection.adapter is xstream, which needs native libraries',
    fails: { config: { 'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'database.connection.adapter': 'XStream' } },
    passes: { config: { 'connector.class': 'io.debezium.connector.oracle.OracleConnector', 'database.connection.adapter': 'logminer' } },
  },
  {
    rule: 'MC-DB-001',
    failure: 71,
    says: 'rds.logical_replication is not set',
    fails: { ...postgres(), database: database('postgres', {}) },
    passes: { ...postgres(), database: database('postgres', { 'rds.logical_replication': '1' }) },
    unknown: { ...postgres(), database: { engine: 'postgres', platform: 'rds' } },
  },
  {
    rule: 'MC-DB-002',
    failure: 75,
    says: 'binlog_format to MIXED; it must be ROW',
    fails: { ...mysql(), database: database('mysql', { binlog_format: 'MIXED' }) },
    passes: { ...mysql(), database: database('mysql', { binlog_format: 'ROW' }) },
    unknown: { ...mysql(), database: { engine: 'mysql', platform: 'rds' } },
  },
  {
    rule: 'MC-DBZ-001',
    failure: 69,
    says: 'its capacity is autoscaled without a maximum number of tasks',
    fails: { ...mysql(), capacity: { autoscaled: { maxWorkerCount: 2 } } },
    passes: { ...mysql(), capacity: { provisioned: { workerCount: 1 } } },
  },
  {
    rule: 'MC-DBZ-010',
    failure: 72,
    says: 'the replication slot "debezium" is also used by',
    fails: [postgres({ 'topic.prefix': 'a' }), postgres({ 'topic.prefix': 'b' })],
    passes: [postgres({ 'slot.name': 'a' }), postgres({ 'slot.name': 'b' })],
  },
  {
    rule: 'MC-DBZ-012',
    failure: 76,
    says: /server/,
    fails: [mysql({ 'database.server.id': '5400' }), mysql({ 'database.server.id': '5400' })],
    passes: [mysql({ 'database.server.id': '5400' }), mysql({ 'database.server.id': '5401' })],
  },
  {
    rule: 'MC-CLU-013',
    failure: 23,
    says: 'brokers of type t3.small',
    fails: { clientAuthentication: 'IAM', config: { 'tasks.max': 8 }, cluster: { instanceType: Text.literal('kafka.t3.small') } },
    passes: { clientAuthentication: 'IAM', config: { 'tasks.max': 8 }, cluster: { instanceType: Text.literal('kafka.m7g.large') } },
  },
  {
    rule: 'MC-OS-003',
    failure: 80,
    says: 'requests to the domain are not signed',
    fails: { ...openSearch(), search: search('arn:aws:iam::111122223333:role/r') },
    passes: { ...openSearch(), search: search('*') },
    unknown: openSearch(),
  },
  {
    rule: 'MC-OS-001',
    failure: 49,
    says: 'requires Java 21',
    fails: openSearch({ 'connector.class': 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector' }),
    passes: openSearch(),
  },
  {
    rule: 'MC-OS-001',
    failure: 81,
    says: 'which requires Java 21',
    fails: openSearch({ 'connector.class': 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector', 'aws.region': 'eu-west-1', 'aws.service.signing.name': 'es' }),
    passes: openSearch({ 'aws.signing.region': 'eu-west-1' }),
  },
  {
    rule: 'MC-OS-020',
    failure: 82,
    says: 'so one rejected document fails the task',
    fails: openSearch(),
    passes: openSearch({ 'behavior.on.malformed.documents': 'report', 'errors.tolerance': 'all', 'errors.log.enable': 'true' }),
  },
  { rule: 'MC-OPT-104', failure: 83, says: /errors.tolerance/, fails: openSearch({ 'behavior.on.malformed.documents': 'report', 'errors.log.enable': 'true' }), passes: openSearch({ 'behavior.on.malformed.documents': 'report', 'errors.log.enable': 'true', 'errors.tolerance': 'all' }) },
  { rule: 'MC-OPT-117', failure: 84, says: /retr|timeout/, fails: openSearch(), passes: openSearch({ 'max.retries': '10', 'retry.backoff.ms': '1000', 'read.timeout.ms': '30000', 'connection.timeout.ms': '10000', 'flush.timeout.ms': '600000' }) },
  { rule: 'MC-OPT-105', failure: 89, says: /key.converter/, fails: openSearch({ 'key.converter': JSON_CONVERTER }), passes: openSearch() },
  {
    rule: 'MC-PIPE-001',
    failure: 88,
    says: 'but Connector1 writes with',
    fails: [{ ...ON_ONE_CLUSTER, ...postgres({ 'value.converter': JSON_CONVERTER }) }, { ...ON_ONE_CLUSTER, ...openSearch({ 'value.converter': 'io.confluent.connect.avro.AvroConverter' }) }],
    passes: [{ ...ON_ONE_CLUSTER, ...postgres({ 'key.converter': STRING_CONVERTER, 'value.converter': JSON_CONVERTER }) }, { ...ON_ONE_CLUSTER, ...openSearch({ 'value.converter': JSON_CONVERTER }) }],
  },
  {
    rule: 'MC-S3-020',
    failure: 86,
    says: 'behavior.on.null.values is fail, the default, and Connector1 writes deletions',
    fails: [{ ...ON_ONE_CLUSTER, ...postgres() }, s3({}, ON_ONE_CLUSTER)],
    passes: [{ ...ON_ONE_CLUSTER, ...postgres() }, s3({ 'behavior.on.null.values': 'ignore' }, ON_ONE_CLUSTER)],
  },
  { rule: 'MC-S3-021', failure: 87, says: 'the sink uses us-west-2, but the connector is in eu-west-1', fails: s3({}, ON_ONE_CLUSTER), passes: s3({ 's3.region': 'eu-west-1' }, ON_ONE_CLUSTER), unknown: s3() },
];

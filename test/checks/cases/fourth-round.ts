import { Text } from '../../../src/model';
import type { Case } from './case';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const MIRROR = 'org.apache.kafka.connect.mirror.MirrorSourceConnector';
const of = (className: string, config: Record<string, string>) => ({ config: { 'connector.class': className, ...config } });
const subnet = (id: string) => ({ network: { subnets: [{ id: Text.literal(id) }], securityGroups: [{ id: Text.literal('sg-0') }] } });
const tagged = (key: string) => ({ resources: [{ logicalId: 'Connector', type: 'AWS::KafkaConnect::Connector', properties: { Tags: [{ Key: key, Value: 'v' }] } }] });

/** Rules that mistakes asked for which nobody had thought of. */
export const FOURTH_ROUND: readonly Case[] = [
  { rule: 'MC-DBZ-015', says: 'database.include.list does not include the database sales', fails: of(MYSQL, { 'database.include.list': 'shop', 'table.include.list': 'sales.orders' }), passes: of(MYSQL, { 'database.include.list': 'shop,sa.*', 'table.include.list': 'sales.orders' }) },
  { rule: 'MC-DBZ-015', says: 'the schema public', fails: of(POSTGRES, { 'schema.include.list': 'sales', 'table.include.list': 'public.orders' }), passes: of(POSTGRES, { 'schema.include.list': 'PUBLIC', 'table.include.list': 'public.orders' }) },
  { rule: 'MC-DBZ-004', says: 'separated by commas', fails: of(MYSQL, { 'table.include.list': 'shop.a;shop.b' }), passes: of(MYSQL, { 'table.include.list': 'shop.a,shop.b' }) },
  { rule: 'MC-OPT-925', says: 'has 2 tables', fails: of(POSTGRES, { 'signal.data.collection': 'a.b,a.c' }), passes: of(POSTGRES, { 'signal.data.collection': 'a.b' }) },
  { rule: 'MC-OPT-828', says: 'database is not', fails: of('com.mongodb.kafka.connect.MongoSourceConnector', { collection: 'c' }), passes: of('com.mongodb.kafka.connect.MongoSourceConnector', { collection: 'c', database: 'd' }) },
  { rule: 'MC-OPT-802', says: 'is not a regular expression', fails: of(MIRROR, { topics: '*' }), passes: of(MIRROR, { topics: '.*,orders[.].*' }) },
  { rule: 'MC-OPT-059', says: 'did you mean ${topic}?', fails: of('io.confluent.connect.jdbc.JdbcSinkConnector', { 'table.name.format': '${topics}' }), passes: of('io.confluent.connect.jdbc.JdbcSinkConnector', { 'table.name.format': 'kafka_${topic}' }) },
  { rule: 'MC-OPT-059', says: 'contains ${time}', fails: of(POSTGRES, { 'transforms': 't', 'transforms.t.type': 'org.apache.kafka.connect.transforms.TimestampRouter', 'transforms.t.topic.format': '${topic}-${time}' }), passes: of(POSTGRES, { 'transforms': 't', 'transforms.t.type': 'org.apache.kafka.connect.transforms.TimestampRouter', 'transforms.t.topic.format': '${topic}-${timestamp}' }) },
  { rule: 'MC-OPT-058', says: 'none of its values: insert, update or upsert', fails: of('io.debezium.connector.jdbc.JdbcSinkConnector', { 'insert.mode': 'merge' }), passes: of('io.debezium.connector.jdbc.JdbcSinkConnector', { 'insert.mode': 'UPSERT' }) },
  { rule: 'MC-OPT-052', says: 'did you mean com.mongodb.kafka.connect.sink.cdc.debezium.rdbms.postgres.PostgresHandler?', fails: of('com.mongodb.kafka.connect.MongoSinkConnector', { 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.postgres.PostgresHandler' }), passes: of('com.mongodb.kafka.connect.MongoSinkConnector', { 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.rdbms.postgres.PostgresHandler' }) },
  { rule: 'MC-DB-007', says: 'listens on port 5433', fails: { database: { listensOn: 5433, port: Text.literal('5432') } }, passes: { database: { listensOn: 5433, port: Text.literal('5433') } }, unknown: { database: { listensOn: 5433, port: Text.reference('Db.Endpoint.Port') } } },
  { rule: 'MC-DB-008', says: 'the engine of the database is postgres', fails: { ...of(MYSQL, {}), database: { engine: 'postgres' } }, passes: { ...of(MYSQL, {}), database: { engine: 'mariadb' } } },
  { rule: 'MC-NET-025', says: 'begins with subnet-', fails: subnet('vpc-0'), passes: subnet('subnet-0') },
  { rule: 'MC-CFN-006', says: 'the tag aws:team', fails: tagged('aws:team'), passes: tagged('team') },
];

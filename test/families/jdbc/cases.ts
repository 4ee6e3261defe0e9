import type { Case } from '../../checks/cases/case';
import { optionCase } from '../../checks/cases/options/option-case';

const DEBEZIUM = {
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'topics': 'orders',
  'connection.username': 'sink', 'connection.password': '${env:PASSWORD}', 'value.converter': 'io.confluent.connect.avro.AvroConverter',
};
const AIVEN = { 'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector', 'topics': 'orders' };

const ORACLE = 'jdbc:oracle:thin:@//db.example:1521/SHOP';
const BOTH = { 'mode': 'timestamp+incrementing', 'timestamp.column.name': 'at', 'incrementing.column.name': 'at' };
const JOIN = 'SELECT t.id, c.name FROM t JOIN c ON t.c = c.id';
const query = (text: string, column: string) => ({ 'table.include.list': undefined, 'query': text, 'mode': 'incrementing', 'incrementing.column.name': column });

/** Rules about Amazon Redshift, and about names of tables and columns. */
export const CASES: readonly Case[] = [
  {
    rule: 'MC-JDBC-003', says: 'looks like Amazon Redshift, addressed as if it were PostgreSQL',
    fails: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:postgresql://db.example.com:5439/dev' } },
    passes: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:postgresql://db.example.com:5432/dev?note=:5439' } },
  },
  {
    rule: 'MC-JDBC-003', says: 'looks like Amazon Redshift, addressed as if it were PostgreSQL',
    fails: { config: { ...AIVEN, 'connection.url': 'jdbc:postgresql://wg.111122223333.eu-west-1.redshift-serverless.amazonaws.com:5439/dev' } },
    passes: { config: { ...AIVEN, 'connection.url': 'jdbc:redshift://wg.111122223333.eu-west-1.redshift-serverless.amazonaws.com:5439/dev' } },
  },
  {
    rule: 'MC-JDBC-003', says: 'which the Debezium JDBC sink does not support',
    fails: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:redshift://db.example.com:5439/dev' } },
    passes: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:mysql://db.example.com:5439/dev' } },
  },
  {
    rule: 'MC-JDBC-004', says: 'is upsert, which cannot be written to Amazon Redshift',
    fails: { config: { ...AIVEN, 'connection.url': 'jdbc:redshift://db.example.com:5439/dev', 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'pk.fields': 'id' } },
    passes: { config: { ...AIVEN, 'connection.url': 'jdbc:redshift://db.example.com:5439/dev', 'insert.mode': 'insert' } },
  },
  optionCase({ rule: 'MC-OPT-504', base: 'jdbcSink', says: 'but Oracle has no names of three parts', fails: { 'topics': 'a.b.c', 'connection.url': ORACLE }, passes: { 'topics': 'a.b.c', 'connection.url': ORACLE, 'table.name.format': 'A.C' } }),
  optionCase({ rule: 'MC-OPT-504', base: 'aivenSink', says: 'of which the table is named a.b', fails: { topics: 'a.b.c.d' }, passes: { 'topics': 'a.b.c.d', 'transforms': 'r', 'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.r.regex': '.*[.]', 'transforms.r.replacement': '' } }),
  optionCase({ rule: 'MC-OPT-519', base: 'jdbcSource', says: 'is at, which is also in timestamp.column.name', fails: BOTH, passes: { ...BOTH, 'incrementing.column.name': 'id' } }),
  optionCase({ rule: 'MC-OPT-520', base: 'jdbcSource', says: 'names t.id, but a column of the result is named id', fails: query(JOIN, 't.id'), passes: query('SELECT t.id AS "t.id" FROM t', 't.id') }),
  optionCase({ rule: 'MC-OPT-521', base: 'jdbcSource', says: 'names id, but Oracle has ID', fails: { 'connection.url': ORACLE, 'mode': 'incrementing', 'incrementing.column.name': 'id' }, passes: { 'connection.url': ORACLE, 'mode': 'incrementing', 'incrementing.column.name': 'ID' } }),
  {
    rule: 'MC-JDBC-005', says: 'at that of Debezium it is primary.key.mode',
    fails: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:mysql://db.example.com/dev', 'pk.mode': 'record_key' } },
    passes: { config: { ...DEBEZIUM, 'connection.url': 'jdbc:mysql://db.example.com/dev', 'primary.key.mode': 'record_key' } },
  },
  {
    rule: 'MC-JDBC-005', says: 'at that of Aiven it is auto.create and auto.evolve',
    fails: { config: { ...AIVEN, 'connection.url': 'jdbc:mysql://db.example.com/dev', 'schema.evolution': 'basic' } },
    passes: { config: { ...AIVEN, 'connection.url': 'jdbc:mysql://db.example.com/dev', 'auto.create': 'true' } },
  },
  optionCase({ rule: 'MC-OPT-521', base: 'jdbcSource', says: 'names shop.orders, but Oracle has SHOP.ORDERS', fails: { 'connection.url': ORACLE, 'table.include.list': undefined, 'table.whitelist': 'shop.orders' }, passes: { 'connection.url': ORACLE, 'table.include.list': undefined, 'table.whitelist': 'SHOP.ORDERS' } }),
  optionCase({ rule: 'MC-OPT-522', base: 'aivenSource', says: 'has "ORDERS", whose quotes are compared, too', fails: { 'table.whitelist': '"ORDERS"' }, passes: { 'table.whitelist': '"SHOP"."ORDERS"' } }),
  optionCase({ rule: 'MC-OPT-522', base: 'aivenSource', says: 'begins and ends with a quote', fails: { query: '"select * from t"' }, passes: { query: 'select "a" from "T"' } }),
  optionCase({ rule: 'MC-OPT-523', base: 'jdbcSource', says: 'has no effect at MySQL', fails: { 'connection.url': 'jdbc:mysql://db.example/shop', 'schema.pattern': 'shop' }, passes: { 'connection.url': 'jdbc:mysql://db.example/shop?databaseTerm=SCHEMA', 'schema.pattern': 'shop' } }),
  optionCase({ rule: 'MC-OPT-524', base: 'jdbcSource', says: 'is not set, and neither is another option that selects tables', fails: { 'table.include.list': undefined }, passes: { 'table.include.list': undefined, 'query': 'SELECT 1' } }),
];

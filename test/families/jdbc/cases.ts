import type { Case } from '../../checks/cases/case';

const DEBEZIUM = {
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector', 'topics': 'orders',
  'connection.username': 'sink', 'connection.password': '${env:PASSWORD}', 'value.converter': 'io.confluent.connect.avro.AvroConverter',
};
const AIVEN = { 'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector', 'topics': 'orders' };

/** Rules about Amazon Redshift. */
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
];

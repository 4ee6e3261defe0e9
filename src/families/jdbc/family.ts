import type { Family, ValueForm } from '../family';

export const DEBEZIUM_JDBC_SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';
export const CONFLUENT_JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
export const CONFLUENT_JDBC_SINK = 'io.confluent.connect.jdbc.JdbcSinkConnector';
export const AIVEN_JDBC_SOURCE = 'io.aiven.connect.jdbc.JdbcSourceConnector';
export const AIVEN_JDBC_SINK = 'io.aiven.connect.jdbc.JdbcSinkConnector';

const valueForms: { readonly [option: string]: ValueForm } = { 'connection.url': { kind: 'jdbc-url' } };

export const JDBC: Family = {
  id: 'jdbc',
  title: 'JDBC',
  connectors: [
    { className: DEBEZIUM_JDBC_SINK, kind: 'sink', title: 'Debezium JDBC sink', archive: 'debezium-jdbc', end: 'postgres-table', valueForms },
    { className: CONFLUENT_JDBC_SOURCE, kind: 'source', title: 'Confluent JDBC source', archive: 'jdbc-confluent', valueForms },
    { className: CONFLUENT_JDBC_SINK, kind: 'sink', title: 'Confluent JDBC sink', archive: 'jdbc-confluent', end: 'postgres-table', valueForms },
    { className: AIVEN_JDBC_SOURCE, kind: 'source', title: 'Aiven JDBC source', archive: 'jdbc-aiven', valueForms },
    { className: AIVEN_JDBC_SINK, kind: 'sink', title: 'Aiven JDBC sink', archive: 'jdbc-aiven', end: 'postgres-table', valueForms },
  ],
  others: /[Jj]dbc/,
  position: [{
    options: ['connection.url', 'mode', 'query', 'incrementing.column.name', 'timestamp.column.name', 'topic.prefix'],
    reason: 'the position is kept for each table or query and its mode',
  }],
};

export const JDBC_CLASSES = JDBC.connectors.map(({ className }) => className);

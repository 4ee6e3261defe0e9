import type { Family } from '../family';

export const DEBEZIUM_JDBC_SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';
export const CONFLUENT_JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
export const CONFLUENT_JDBC_SINK = 'io.confluent.connect.jdbc.JdbcSinkConnector';
export const AIVEN_JDBC_SOURCE = 'io.aiven.connect.jdbc.JdbcSourceConnector';
export const AIVEN_JDBC_SINK = 'io.aiven.connect.jdbc.JdbcSinkConnector';

export const JDBC: Family = {
  id: 'jdbc',
  title: 'JDBC',
  connectors: [
    { className: DEBEZIUM_JDBC_SINK, kind: 'sink', title: 'Debezium JDBC sink', archive: 'debezium-jdbc', end: 'postgres-table' },
    { className: CONFLUENT_JDBC_SOURCE, kind: 'source', title: 'Confluent JDBC source', archive: 'jdbc-confluent' },
    { className: CONFLUENT_JDBC_SINK, kind: 'sink', title: 'Confluent JDBC sink', archive: 'jdbc-confluent' },
    { className: AIVEN_JDBC_SOURCE, kind: 'source', title: 'Aiven JDBC source', archive: 'jdbc-aiven' },
    { className: AIVEN_JDBC_SINK, kind: 'sink', title: 'Aiven JDBC sink', archive: 'jdbc-aiven' },
  ],
  others: /[Jj]dbc/,
  position: [{
    options: ['connection.url', 'mode', 'query', 'incrementing.column.name', 'timestamp.column.name', 'topic.prefix'],
    reason: 'the position is kept for each table or query and its mode',
  }],
};

export const JDBC_CLASSES = JDBC.connectors.map(({ className }) => className);

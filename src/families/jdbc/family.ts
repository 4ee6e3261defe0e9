import type { RecordType } from '../../catalog';
import type { Family, ValueForm } from '../family';
import type { RecordNeed } from '../record-needs';

export const DEBEZIUM_JDBC_SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';
export const CONFLUENT_JDBC_SOURCE = 'io.confluent.connect.jdbc.JdbcSourceConnector';
export const CONFLUENT_JDBC_SINK = 'io.confluent.connect.jdbc.JdbcSinkConnector';
export const AIVEN_JDBC_SOURCE = 'io.aiven.connect.jdbc.JdbcSourceConnector';
export const AIVEN_JDBC_SINK = 'io.aiven.connect.jdbc.JdbcSinkConnector';
/** Confluent's sink and Aiven's, which is a fork of it: many options and what they do are the same. */
export const CONFLUENT_JDBC_SINKS: readonly string[] = [CONFLUENT_JDBC_SINK, AIVEN_JDBC_SINK];
/** The sinks that write rows of tables. */
export const JDBC_SINKS: readonly string[] = [...CONFLUENT_JDBC_SINKS, DEBEZIUM_JDBC_SINK];

const valueForms: { readonly [option: string]: ValueForm } = { 'connection.url': { kind: 'jdbc-url' } };

/** The rows of a table or query, without a key. */
const TABLE_ROWS: RecordType = { kind: 'struct', envelope: 'no' };

const COLUMNS: readonly RecordNeed[] = [
  {
    side: 'value',
    // of objects without a schema MC-OPT-503 says more
    kinds: ['struct', 'map'],
    isFlat: true,
    otherwise: 'from which the sink cannot create columns: the task fails at the first record',
    fix: 'read records with their schema (schemas.enable=true, Avro or Protobuf with a schema registry) and make rows of change events with ExtractNewRecordState, or ExtractNewDocumentState from MongoDB',
  },
  {
    side: 'value',
    kinds: ['struct'],
    fields: 'pk.fields',
    when: { option: 'pk.mode', is: /^record_value$/ },
    otherwise: 'from which the sink cannot take a primary key: the task fails at the first record',
    fix: 'name fields of the value in pk.fields',
  },
];

export const JDBC: Family = {
  id: 'jdbc',
  title: 'JDBC',
  connectors: [
    {
      className: DEBEZIUM_JDBC_SINK,
      kind: 'sink',
      title: 'Debezium JDBC sink',
      archive: 'debezium-jdbc',
      end: 'jdbc-sink',
      valueForms,
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by key',
        deletes: 'applied',
        schemas: 'needed',
        cost: 'the database',
        preset: 'JdbcSink.debezium',
        page: 'jdbc.md',
        poison: 'no key: exclude the table',
      },
    },
    {
      className: CONFLUENT_JDBC_SOURCE,
      kind: 'source',
      gives: { value: TABLE_ROWS },
      recordsWithoutTime: true,
      end: 'jdbc-source',
      title: 'Confluent JDBC source',
      archive: 'jdbc-confluent',
      valueForms,
      licence: 'Confluent Community License',
      traits: {
        delivery: 'at least once',
        deletes: 'not captured: it queries rows',
        schemas: 'included or omitted, configurable',
        cost: 'database queries',
        preset: 'JdbcSource.confluent',
        page: 'jdbc.md',
      },
    },
    {
      className: CONFLUENT_JDBC_SINK,
      kind: 'sink',
      takes: COLUMNS,
      title: 'Confluent JDBC sink',
      archive: 'jdbc-confluent',
      end: 'jdbc-sink',
      valueForms,
      licence: 'Confluent Community License',
      traits: {
        delivery: 'once, by key',
        deletes: 'applied with `delete.enabled`',
        schemas: 'needed',
        cost: 'the database',
        preset: 'JdbcSink.confluent',
        page: 'jdbc.md',
      },
    },
    {
      className: AIVEN_JDBC_SOURCE,
      kind: 'source',
      gives: { value: TABLE_ROWS },
      recordsWithoutTime: true,
      end: 'jdbc-source',
      title: 'Aiven JDBC source',
      archive: 'jdbc-aiven',
      valueForms,
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'not captured: it queries rows',
        schemas: 'included or omitted, configurable',
        cost: 'database queries',
        preset: 'JdbcSource.aiven',
        page: 'jdbc.md',
      },
    },
    {
      className: AIVEN_JDBC_SINK,
      kind: 'sink',
      takes: COLUMNS,
      title: 'Aiven JDBC sink',
      archive: 'jdbc-aiven',
      end: 'jdbc-sink',
      valueForms,
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'once, by key',
        deletes: 'applied with `delete.enabled`',
        schemas: 'needed',
        cost: 'the database',
        preset: 'JdbcSink.aiven',
        page: 'jdbc.md',
      },
    },
  ],
  others: /[Jj]dbc/,
  writes: ['{topic.prefix}{table.whitelist}', '{topic.prefix}{table.include.list}'],
  position: [{
    options: ['connection.url', 'mode', 'query', 'incrementing.column.name', 'timestamp.column.name', 'topic.prefix'],
    reason: 'the position is kept for each table or query and its mode',
  }],
};

export const JDBC_CLASSES = JDBC.connectors.map(({ className }) => className);

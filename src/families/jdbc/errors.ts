import type { ErrorText } from '../error-text';

/** What JDBC connectors say. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 'jdbc-no-driver',
    pattern: /No suitable driver found for/,
    cause: 'the plugin does not contain the driver of the database in "connection.url"',
    fix: 'add the JAR of the driver to the plugin, and correct the URL',
    rules: ['MC-PLUG-002', 'MC-JDBC-003'],
    source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.sql/java/sql/DriverManager.html',
  },
  {
    id: 'jdbc-no-key-field',
    pattern: /PK mode for table '[^']*' is \w+|Primary key mode must be 'record_key'|requires? (?:pk\.mode|a primary key)|primary\.key\.mode/i,
    cause: 'the sink updates or deletes rows, and cannot tell their primary key from the records',
    fix: 'set "pk.mode" to "record_key" ("primary.key.mode" of Debezium), and write the records with keys that have those fields',
    rules: ['MC-JDBC-002'],
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/789',
  },
  {
    id: 'jdbc-no-schema',
    pattern: /Value schema must be of type Struct|requires records with a non-null (?:Struct value and non-null )?(?:Struct )?schema|Sink connector '[^']*' is configured with .* and therefore requires records/,
    cause: 'the sink makes columns of the schema of records, and these have none',
    fix: 'read the records with a converter that has schemas (JsonConverter with "schemas.enable": "true", or Avro)',
    rules: ['MC-JDBC-001'],
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/591',
  },
  {
    id: 'jdbc-no-table',
    pattern: /Table "?[^"\n]*"? is missing and auto-creation is disabled|Cannot ALTER .* to add missing field/,
    cause: 'the table, or a column, does not exist, and the sink is told not to create it',
    fix: 'create it, or set "auto.create" and "auto.evolve" to "true" ("schema.evolution": "basic" of Debezium)',
    runbook: 'failed-tasks',
    source: 'https://github.com/confluentinc/kafka-connect-jdbc/issues/790',
  },
];

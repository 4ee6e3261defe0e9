import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINK, DEBEZIUM_JDBC_SINK } from '../family';

/** Options of the sinks of Confluent and Aiven, and what they are at that of Debezium. */
const NAMES: ReadonlyArray<readonly [string, string]> = [
  ['pk.mode', 'primary.key.mode'], ['pk.fields', 'primary.key.fields'], ['auto.create', 'schema.evolution=basic'], ['auto.evolve', 'schema.evolution=basic'],
  ['connection.user', 'connection.username'], ['quote.sql.identifiers', 'quote.identifiers'], ['table.name.format', 'collection.name.format'],
];

/** The other way round. */
const NAMES_OF_DEBEZIUM: ReadonlyArray<readonly [string, string]> = [
  ...NAMES.filter(([, own]) => !own.includes('=')).map(([theirs, own]) => [own, theirs] as const), ['schema.evolution', 'auto.create and auto.evolve'],
];

export const namesOfVendor: Rule = optionRule({
  id: 'MC-JDBC-005',
  classes: [DEBEZIUM_JDBC_SINK, CONFLUENT_JDBC_SINK, AIVEN_JDBC_SINK],
  title: 'the options are those of this JDBC sink, not of one of another vendor',
  severity: 'warning',
  why: 'The connector ignores an option of another connector: its own keeps the default, so that tables are not created or rows are not found by their key.',
  fix: 'use the option of this connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/jdbc.html#jdbc-connector-configuration',
  instead: ['MC-OPT-030', 'MC-OPT-055'],
  check: connector => {
    const isDebezium = connector.fact?.className === DEBEZIUM_JDBC_SINK;
    const [mine, others] = isDebezium ? ['Debezium', 'the JDBC sinks of Confluent and Aiven'] : [connector.fact?.className === AIVEN_JDBC_SINK ? 'Aiven' : 'Confluent', 'the JDBC sink of Debezium'];
    return (isDebezium ? NAMES : NAMES_OF_DEBEZIUM).filter(([name]) => connector.has(name) && connector.option(name) === undefined)
      .map(([name, own]) => ({ key: name, message: `is an option of ${others}; at that of ${mine} it is ${own}`, fix: `use ${own}` }));
  },
});

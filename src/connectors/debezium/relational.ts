import { defined } from '../preset-transforms';
import type { DebeziumRelationalSourceOptions } from './debezium-options';
import { isAtLeast } from './debezium-version';
import type { ValueForm } from './plan';

/** What the options say for any relational database. */
export function relationalTyped(options: DebeziumRelationalSourceOptions): { [key: string]: string } {
  return defined({
    'database.hostname': options.database.host,
    'database.port': options.database.port,
    'table.include.list': options.tables.join(','),
  });
}

/**
 * Values as their reader can take them. JSON without schemas carries decimals and times only as text, which an index template or a table type turns back.
 * What writes columns knows the types of Kafka Connect and no others, whose times have milliseconds. Databases know those of Debezium, which lose nothing.
 */
export function relationalValues(form: ValueForm, version: string): { [key: string]: string } {
  switch (form) {
    case 'text': return { 'decimal.handling.mode': 'string', 'time.precision.mode': isAtLeast(version, 3, 0) ? 'isostring' : 'connect' };
    case 'columns': return { 'time.precision.mode': 'connect' };
    case 'types': return {};
  }
}

/** As a number, a month would be 30.4375 days. */
export const INTERVALS: { [key: string]: string } = { 'interval.handling.mode': 'string' };

/** For databases whose structure is kept in a schema history: changes of it need no topic besides. */
export const HISTORIZED_DEFAULTS: { [key: string]: string } = { 'include.schema.changes': 'false' };

/** The topic of the schema history. It must not begin with the topic prefix, or a sink that reads by pattern would take it for a table. */
export function schemaHistoryTopic(options: { readonly topicPrefix: string; readonly schemaHistoryTopic?: string }): string {
  return options.schemaHistoryTopic ?? `schema-history.${options.topicPrefix}`;
}

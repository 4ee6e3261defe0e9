import { defined } from '../preset-transforms';
import type { DebeziumRelationalProps } from './debezium-props';
import { isAtLeast } from './debezium-version';

/** What the options say for any relational database. */
export function relationalTyped(options: DebeziumRelationalProps): { [key: string]: string } {
  return defined({
    'database.hostname': options.database.host,
    'database.port': options.database.port,
    'table.include.list': options.tables.join(','),
  });
}

/** Values as JSON can carry them without loss: decimals and times as text, which an index template or a table type turns back. */
export function relationalTexts(version: string): { [key: string]: string } {
  return {
    'decimal.handling.mode': 'string',
    'time.precision.mode': isAtLeast(version, 3, 0) ? 'isostring' : 'connect',
  };
}

/** For databases whose structure is kept in a schema history: changes of it need no topic besides. */
export const HISTORIZED_DEFAULTS: { [key: string]: string } = { 'include.schema.changes': 'false' };

/** The topic of the schema history. It must not begin with the topic prefix, or a sink that reads by pattern would take it for a table. */
export function schemaHistoryTopic(options: { readonly topicPrefix: string; readonly schemaHistoryTopic?: string }): string {
  return options.schemaHistoryTopic ?? `schema-history.${options.topicPrefix}`;
}

import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_RELATIONAL } from '../family';

export const keyColumnsOfTables: Rule = optionRule({
  id: 'MC-OPT-926',
  classes: DEBEZIUM_RELATIONAL,
  title: 'tables with key columns of their own have fully qualified names',
  severity: 'error',
  why: 'Debezium compares the name before the colon with the whole name of a table. A bare name matches nothing: the keys stay as they are, without an error.',
  fix: 'write the schema (for MySQL and MariaDB the database) before the name: inventory.orders:id',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-message-key-columns',
  check: connector => (connector.known('message.key.columns') ?? '').split(';').map(entry => entry.split(':')).filter(parts => parts.length === 2 && /^\s*[A-Za-z0-9_$-]+\s*$/.test(parts[0]))
    .map(([table]) => ({ key: 'message.key.columns', message: `has the table "${table.trim()}", which is not a fully qualified name` })),
});

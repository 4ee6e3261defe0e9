import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { debeziumSource } from '../source';

export const fullTableNames: Rule = {
  id: 'MC-DBZ-004',
  title: 'tables to capture have fully qualified names',
  severity: 'error',
  why: 'Debezium compares each entry with the whole name, schema or database included. A bare table name matches nothing: the connector runs and '
    + 'captures nothing, without an error.',
  fix: 'write the schema (for MySQL, MariaDB and MongoDB the database) before the name',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-table-include-list',
  check(deployment) {
    const source = debeziumSource(deployment);
    const list = source && literal(deployment, source.tables.option);
    if (source === undefined || list === undefined) {
      return NOT_APPLICABLE;
    }
    const entries = list.split(',').map(entry => entry.trim());
    const found = (value: string, message: string) => ({ key: source.tables.option, value, message });
    return findings(entries.flatMap(entry => /^[A-Za-z0-9_$-]+$/.test(entry) ? [found(entry, `"${entry}" is not a fully qualified name; ${source.title} expects ${source.tables.entry}`)]
      : /^[\w$.-]+(\s*;\s*[\w$.-]+)+;?$/.test(entry) ? [found(entry, `"${entry}" is one entry, which matches no table: entries are separated by commas, not by semicolons`)] : []));
  },
};

import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { debeziumFamily } from './families';

export const fullTableNames: Rule = {
  id: 'MC-DBZ-004',
  title: 'tables to capture have fully qualified names',
  severity: 'error',
  why: 'Debezium compares each entry with the whole name, schema or database included. A bare table name matches nothing: the connector runs and '
    + 'captures nothing, without an error.',
  fix: 'write the schema (for MySQL, MariaDB and MongoDB the database) before the name',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-table-include-list',
  check(deployment) {
    const family = debeziumFamily(deployment);
    const list = family && literal(deployment, family.list);
    if (family === undefined || list === undefined) {
      return NOT_APPLICABLE;
    }
    const entries = list.split(',').map(entry => entry.trim());
    return finding(...entries.filter(entry => /^[A-Za-z0-9_$-]+$/.test(entry)).map(entry => ({
      key: family.list,
      value: entry,
      message: `"${entry}" is not a fully qualified name; ${family.name} expects ${family.entry}`,
    })));
  },
};

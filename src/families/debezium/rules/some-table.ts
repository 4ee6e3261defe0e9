import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { debeziumSource } from '../source';

export const someTable: Rule = {
  id: 'MC-DBZ-003',
  title: 'the list of tables to capture is not empty',
  severity: 'error',
  why: 'An empty list counts as no list: the connector captures every table of the database.',
  fix: 'name the tables, or remove the option if all tables are meant',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-table-include-list',
  check(deployment) {
    const source = debeziumSource(deployment);
    const list = source && literal(deployment, source.tables.option);
    if (source === undefined || list === undefined) {
      return NOT_APPLICABLE;
    }
    return list.split(',').some(entry => entry.trim() !== '') ? HOLDS : finding({
      key: source.tables.option,
      value: list,
      message: `no table is named for ${source.title}; expected are names such as ${source.tables.entry}`,
    });
  },
};

import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';

const LIST = 'snapshot.select.statement.overrides';

export const snapshotStatements: Rule = optionRule({
  id: 'MC-DBZ-029',
  title: 'each table with a statement of its own for the snapshot has that statement',
  severity: 'error',
  why: 'Debezium looks for the statement of a table under the name of the table. Without it, the snapshot reads the whole table; a statement of a table that is not listed is ignored.',
  fix: `list the table in ${LIST}, and set ${LIST}.<table> to the statement`,
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-snapshot-select-statement-overrides',
  check: connector => {
    const listed = connector.has(LIST) ? connector.known(LIST)?.split(',').map(each => each.trim()).filter(each => each !== '') : [];
    return listed === undefined || connector.fact?.className.startsWith('io.debezium.connector.') !== true ? [] : [
      ...listed.filter(table => !connector.has(`${LIST}.${table}`)).map(table => ({ key: LIST, message: `lists ${table}, but ${LIST}.${table} is not set` })),
      ...connector.keys().filter(key => key.startsWith(`${LIST}.`) && !listed.includes(key.slice(LIST.length + 1)))
        .map(key => ({ key, message: `is a statement for ${key.slice(LIST.length + 1)}, which ${LIST} does not list` })),
    ];
  },
});

import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

/** A name of one or two parts, of which no regular expression could make three. */
const TOO_SHORT = /^[A-Za-z0-9_$-]+(\\?\.[A-Za-z0-9_$-]+)?$/;

/** Options that list columns. */
const OF_COLUMNS = /^column\.((include|exclude)\.list|mask\.with\.\d+\.chars|mask\.hash(\.v2)?\.\w.*|truncate\.to\.\d+\.chars|propagate\.source\.type)$/;

export const fullColumnNames: Rule = optionRule({
  id: 'MC-OPT-923',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE],
  title: 'columns have fully qualified names',
  severity: 'error',
  why: 'Debezium compares each entry with the whole name of a column. A shorter one matches nothing: an include list of such names leaves no column but the key, '
    + 'an exclude list excludes nothing and a mask masks nothing, and no error reports it.',
  fix: 'write schema and table before the column; for MySQL and MariaDB, database and table',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-column-include-list',
  check: connector => connector.keys().filter(key => OF_COLUMNS.test(key)).flatMap(key => (connector.known(key) ?? '').split(',').map(entry => entry.trim())
    .filter(entry => TOO_SHORT.test(entry)).map(entry => ({ key, value: entry, message: `has "${entry}", which is not a fully qualified column name such as inventory.orders.id` }))),
});

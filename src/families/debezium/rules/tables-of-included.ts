import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_POSTGRES } from '../family';

/** A name that says one table, of a database or schema that it names. */
const TABLE = /^([\w$-]+)\\?\.[\w$-]+$/;
const NAME = /^[\w$-]+$/;

export const tablesOfIncluded: Rule = optionRule({
  id: 'MC-DBZ-015',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB],
  title: 'tables to capture are of databases and schemas that are included',
  severity: 'warning',
  why: 'Debezium captures a table that both lists include. A table of another database or schema is never captured, without an error.',
  fix: 'add the database or the schema to its list, or remove that list: table.include.list is enough',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-database-include-list',
  check: connector => {
    const of = connector.fact?.className === DEBEZIUM_POSTGRES ? 'schema' : 'database';
    const key = `${of}.include.list`;
    const included = connector.has(key) ? connector.list(key) ?? [] : [];
    const tables = included.filter(entry => TABLE.test(entry));
    if (tables.length > 0) {
      return [{ key, message: `has "${tables[0]}", the name of a table; its entries are names of ${of}s` }];
    }
    // the entries are expressions: of others than plain names, only Java knows what they match
    if (included.length === 0 || !included.every(entry => NAME.test(entry))) {
      return [];
    }
    const names = new Set(included.map(entry => entry.toLowerCase()));
    return (connector.list('table.include.list') ?? []).flatMap(entry => {
      const owner = TABLE.exec(entry)?.[1];
      return owner === undefined || names.has(owner.toLowerCase()) ? []
        : [{ key: 'table.include.list', message: `has "${entry}", but ${key} does not include the ${of} ${owner}` }];
    });
  },
});

import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { debeziumSource } from '../source';

/** As SQL quotes names; a character class of a regular expression has brackets. */
const QUOTED = /^[`"][^`"]+[`"](\.[`"][^`"]+[`"])*$|^\w+\.[`"][^`"]+[`"]$/;
/** Their names are those within the database. */
const WITHIN_DATABASE = /(Postgres|SqlServer|Oracle)Connector$/;

function isWithDatabase(entry: string, databases: readonly string[], className: string): boolean {
  const [database, ...names] = entry.split('.');
  return WITHIN_DATABASE.test(className) && names.length === 2 && names.every(name => /^\w+$/.test(name)) && databases.includes(database);
}

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
    const databases = ['database.dbname', 'database.names', 'database.pdb.name'].flatMap(key => literal(deployment, key)?.split(',') ?? []).map(name => name.trim());
    return findings(entries.flatMap(entry => QUOTED.test(entry) ? [found(entry, `${entry} is written with quotation marks, which are compared as part of the name`)]
      : isWithDatabase(entry, databases, source.className) ? [found(entry, `"${entry}" begins with the name of the database; ${source.title} expects ${source.tables.entry}`)]
        : /^[A-Za-z0-9_$-]+$/.test(entry) ? [found(entry, `"${entry}" is not a fully qualified name; ${source.title} expects ${source.tables.entry}`)]
          : /^[\w$.-]+(\s*;\s*[\w$.-]+)+;?$/.test(entry) ? [found(entry, `"${entry}" is one entry, which matches no table: entries are separated by commas, not by semicolons`)] : []));
  },
};

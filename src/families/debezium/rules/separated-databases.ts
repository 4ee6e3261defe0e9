import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

interface Names { readonly option: string; readonly list?: true; readonly wrong: RegExp }

/** The names that do not occur: a service name of Oracle has no space either. */
const NAMES: Readonly<Record<string, readonly Names[]>> = {
  [DEBEZIUM_SQL_SERVER]: [{ option: 'database.names', list: true, wrong: /[;|]/ }],
  [DEBEZIUM_ORACLE]: [{ option: 'database.dbname', wrong: /[,;|\s]/ }, { option: 'database.pdb.name', wrong: /[,;|\s]/ }],
  [DEBEZIUM_POSTGRES]: [{ option: 'database.dbname', wrong: /[,;|]/ }],
};

export const separatedDatabases: Rule = optionRule({
  id: 'MC-DBZ-031',
  classes: Object.keys(NAMES),
  title: 'databases are named as the connector separates them',
  severity: 'warning',
  why: 'Debezium splits database.names at commas only, and the other options name one database. Everything else is part of a name, and the connector fails because there is no such database.',
  fix: 'separate the databases of SQL Server by commas; for other databases, deploy one connector for each',
  source: 'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-property-database-names',
  check: connector => (NAMES[connector.fact?.className ?? ''] ?? []).flatMap(({ option, list, wrong }) => {
    const value = connector.isSet(option) ? connector.known(option)?.trim() : undefined;
    return value === undefined || !wrong.test(value) ? [] : [{
      key: option,
      message: list ? `is "${value}", which is one name: names are separated by commas` : `is "${value}"; it names one database`,
    }];
  }),
});

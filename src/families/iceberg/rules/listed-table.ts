import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { optionsOfTables, tablesOf } from '../tables';
import { SINKS } from './catalog';

export const listedTable: Rule = optionRule({
  id: 'MC-ICE-007',
  title: 'options of single Iceberg tables are for tables that the sink writes',
  severity: 'warning',
  why: 'iceberg.table.<table>.id-columns and its siblings are read for the tables in iceberg.tables. For another name they are ignored.',
  fix: 'write the name of the table as in iceberg.tables, or use iceberg.tables.default-id-columns, iceberg.tables.default-partition-by or iceberg.tables.default-commit-branch for all tables',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/180, https://iceberg.apache.org/docs/latest/kafka-connect/',
  check: (connector, deployment) => {
    const tables = SINKS.test(literal(deployment, 'connector.class') ?? '') ? tablesOf(connector) : undefined;
    return tables === undefined ? [] : optionsOfTables(connector).filter(({ table }) => !tables.includes(table))
      .map(({ key, table }) => ({ key, message: `has no effect: it is for the table ${table}, which is not in iceberg.tables` }));
  },
});

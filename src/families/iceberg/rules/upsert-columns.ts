import type { ConnectorOptions } from '../../../catalog';
import type { OptionViolation } from '../../../checks';
import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { ICEBERG_SINK, TABULAR_ICEBERG_SINK } from '../family';
import { columnsIn, createsTables, tableOption, tablesOf } from '../tables';

const UPSERT = 'iceberg.tables.upsert-mode-enabled';

export const upsertColumns: Rule = optionRule({
  id: 'MC-ICE-006',
  title: 'an Iceberg sink that updates rows finds them',
  severity: 'warning',
  why: 'An update deletes the row with the same values of the ID columns, in the partition of the new row. Without ID columns the task fails ("Equality field ids shouldn\'t be null or empty"); '
    + 'with a partition that an update changes, the old row stays and the table has both. The sink of Apache Iceberg itself only appends.',
  fix: 'set iceberg.tables.default-id-columns, and partition by these columns only, as in bucket(id, 16)',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/180, https://github.com/databricks/iceberg-kafka-connect/issues/181',
  instead: ['MC-OPT-030'],
  check: (connector, deployment) => {
    const className = literal(deployment, 'connector.class');
    if (connector.known(UPSERT)?.trim().toLowerCase() !== 'true') {
      return [];
    }
    return className === ICEBERG_SINK ? [{ key: UPSERT, message: 'has no effect: the sink of Apache Iceberg appends each record', fix: 'remove the option, and merge the rows of each key in a query or a job' }]
      : className === TABULAR_ICEBERG_SINK ? (tablesOf(connector) ?? []).flatMap(table => violationsOf(connector, table)) : [];
  },
});

function violationsOf(connector: ConnectorOptions, table: string): OptionViolation[] {
  const ids = tableOption(connector, table, 'id-columns');
  if (ids === undefined) {
    // a table that exists may have identifier fields of its own
    return createsTables(connector) ? [{ key: UPSERT, message: `is true, but neither iceberg.tables.default-id-columns nor iceberg.table.${table}.id-columns names the columns that identify a row` }] : [];
  }
  const partitions = tableOption(connector, table, 'partition-by');
  const columns = ids.value === undefined ? [] : columnsIn(ids.value);
  const others = columns.length === 0 ? [] : columnsIn(partitions?.value ?? '').filter(column => !columns.includes(column));
  return others.length === 0 ? [] : [{
    key: partitions!.key, message: `partitions ${table} by ${others.join(' and ')}, which ${ids.key} does not contain: an update that changes it leaves the old row in its partition`,
  }];
}

import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

const COLUMNS = ['incrementing.column.name', 'timestamp.column.name'];

export const columnsOfResult: Rule = optionRule({
  id: 'MC-OPT-520',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'the followed columns are named as in the result, without their table',
  severity: 'error',
  why: 'The connector looks for a column of the result with the whole name, and quotes it as one name in the statement: the query fails, or the task because the column is not found.',
  fix: 'set the name of the column alone; if the query joins tables, wrap it: SELECT * FROM (SELECT …) AS rows',
  source: `${CONFLUENT}, TimestampIncrementingCriteria: https://github.com/confluentinc/kafka-connect-jdbc/issues/833`,
  check: connector => COLUMNS.filter(key => !connector.isMissing(key)).flatMap(key => (connector.list(key) ?? [])
    .filter(name => /^\w+(\.\w+)+$/.test(name) && !connector.isOpaque('query') && !isLabel(connector.known('query') ?? '', name))
    .map(name => ({ key, message: `names ${name}, but a column of the result is named ${name.slice(name.lastIndexOf('.') + 1)}` }))),
});

/** Whether a query gives a column a name with a dot. */
const isLabel = (query: string, name: string) => ['"', '`'].some(quote => query.includes(`${quote}${name}${quote}`)) || query.includes(`[${name}]`);

import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const columnOfTwoKinds: Rule = optionRule({
  id: 'MC-OPT-519',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'the timestamp column and the incrementing column are different columns',
  severity: 'error',
  why: 'A timestamp is not a number and a number is not a timestamp: the task fails at the first row, or the table is skipped.',
  fix: 'set timestamp.column.name to a column with times and incrementing.column.name to one with numbers, or use a mode with one of them',
  source: `${CONFLUENT}, TimestampIncrementingCriteria.extractValues: https://github.com/confluentinc/kafka-connect-jdbc/issues/242`,
  check: connector => {
    const number = connector.known('incrementing.column.name')?.trim();
    const isBoth = connector.is('mode', 'timestamp+incrementing') && number && (connector.list('timestamp.column.name') ?? []).includes(number)
      && (connector.lower('timestamp.granularity') ?? 'connect_logical') === 'connect_logical';
    return isBoth ? [{ key: 'incrementing.column.name', message: `is ${number}, which is also in timestamp.column.name` }] : [];
  },
});

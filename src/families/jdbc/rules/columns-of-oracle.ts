import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

const COLUMNS = ['incrementing.column.name', 'timestamp.column.name'];

export const columnsOfOracle: Rule = optionRule({
  id: 'MC-OPT-521',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'columns of Oracle are in upper case',
  severity: 'warning',
  why: 'Oracle stores names in upper case unless they were created in quotes. The connector compares and quotes names as they are: the query fails, or no rows arrive.',
  fix: 'write the name in upper case, unless the column was created in double quotes',
  source: `${CONFLUENT}, https://github.com/confluentinc/kafka-connect-jdbc/issues/1005`,
  check: connector => /^jdbc:oracle:/i.test(connector.shape('connection.url') ?? '') ? COLUMNS.filter(key => !connector.isMissing(key)).flatMap(key => (connector.list(key) ?? [])
    .filter(name => /^[a-z_][a-z0-9_$#]*$/.test(name) && !(connector.known('query') ?? '').includes(`"${name}"`))
    .map(name => ({ key, message: `names ${name}, but Oracle has ${name.toUpperCase()}` }))) : [],
});

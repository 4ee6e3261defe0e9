import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

const COLUMNS = ['incrementing.column.name', 'timestamp.column.name'];
const TABLES = ['schema.pattern', 'table.whitelist', 'table.blacklist'];
/** A name without an upper-case letter, and without quotes. */
const LOWER = /^(?=.*[a-z])[a-z0-9_$#%]+$/;

export const namesOfOracle: Rule = optionRule({
  id: 'MC-OPT-521',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'schemas, tables and columns of Oracle are in upper case',
  severity: 'warning',
  why: 'Oracle stores names in upper case unless they were created in quotes. The connector compares and quotes names as they are: no table is found, the query fails, or no rows arrive.',
  fix: 'write the name in upper case, unless it was created in double quotes',
  source: `${CONFLUENT}, https://github.com/confluentinc/kafka-connect-jdbc/issues/1005, https://github.com/confluentinc/kafka-connect-jdbc/issues/1211`,
  check: connector => /^jdbc:oracle:/i.test(connector.shape('connection.url') ?? '') ? [
    ...lowerCase(connector, COLUMNS).filter(({ name }) => !(connector.known('query') ?? '').includes(`"${name}"`)),
    ...lowerCase(connector, TABLES),
  ].map(({ key, name }): OptionViolation => ({ key, message: `names ${name}, but Oracle has ${name.toUpperCase()}` })) : [],
});

function lowerCase(connector: ConnectorOptions, keys: readonly string[]) {
  return keys.filter(key => !connector.isMissing(key)).flatMap(key => (connector.list(key) ?? []).filter(name => name.split('.').some(part => LOWER.test(part))).map(name => ({ key, name })));
}

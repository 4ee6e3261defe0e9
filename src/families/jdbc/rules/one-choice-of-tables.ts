import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE } from '../family';
import { AIVEN } from '../sources';

export const oneChoiceOfTables: Rule = optionRule({
  id: 'MC-OPT-508',
  classes: [AIVEN_JDBC_SOURCE],
  title: 'tables are selected in a single way',
  severity: 'error',
  why: 'The connector fails when it starts.',
  fix: 'keep one of table.whitelist, table.blacklist and query',
  source: `${AIVEN}, JdbcSourceConnector.start`,
  check: connector => {
    const given = ['table.whitelist', 'table.blacklist', 'query'].filter(key => connector.isSet(key));
    return given.length > 1 ? [{ key: given[given.length - 1], message: `is set together with ${given.slice(0, -1).join(' and ')}` }] : [];
  },
});

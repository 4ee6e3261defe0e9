import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { AIVEN } from '../sources';

export const oneChoiceOfTables: Rule = optionRule({
  id: 'MC-OPT-508',
  classes: [AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE],
  title: 'tables are selected in a single way',
  severity: 'error',
  why: 'The connector fails when it starts.',
  fix: 'keep one of table.whitelist, table.blacklist and query',
  source: `${AIVEN}, JdbcSourceConnector.start`,
  check: connector => {
    // of a query beside tables, another rule says more for the connector of Confluent
    const ways = connector.fact?.className === AIVEN_JDBC_SOURCE ? ['table.whitelist', 'table.blacklist', 'query'] : ['table.whitelist', 'table.blacklist'];
    const given = ways.filter(key => connector.isSet(key));
    return given.length > 1 ? [{ key: given[given.length - 1], message: `is set together with ${given.slice(0, -1).join(' and ')}` }] : [];
  },
});

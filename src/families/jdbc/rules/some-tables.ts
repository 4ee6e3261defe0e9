import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

const WAYS = ['query', 'query.masked', 'table.whitelist', 'table.blacklist', 'table.include.list', 'table.exclude.list'];

export const someTables: Rule = optionRule({
  id: 'MC-OPT-524',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'the tables of a JDBC source are selected',
  severity: 'warning',
  why: 'Recent versions of the connector reject a configuration without a query and without a list of tables: At least one table filtering configuration is required. Earlier versions read all tables that the user can see.',
  fix: 'set table.include.list (table.whitelist in versions without it) to the tables, or set a query',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://github.com/vdesabou/kafka-docker-playground/issues/7304`,
  check: connector => WAYS.some(key => connector.isSet(key)) ? [] : [{ key: 'table.include.list', message: 'is not set, and neither is another option that selects tables' }],
});

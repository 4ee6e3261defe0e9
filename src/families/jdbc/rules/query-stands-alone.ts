import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const queryStandsAlone: Rule = optionRule({
  id: 'MC-OPT-512',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'a query is used without table filters',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'keep either the query or the table filters',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => {
    const filters = ['table.whitelist', 'table.blacklist', 'table.include.list', 'table.exclude.list'].filter(key => connector.isSet(key));
    const queries = ['query', 'query.masked'].filter(key => connector.isSet(key));
    return [
      ...say('query.masked', 'is set together with query', queries.length === 2),
      ...say(queries[0] ?? '', `is set together with ${filters.join(' and ')}`, queries.length > 0 && filters.length > 0),
    ];
  },
});

import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const oldAndNewFilters: Rule = optionRule({
  id: 'MC-OPT-510',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'old and new table filters are not combined',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'use table.include.list and table.exclude.list only',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => {
    const old = ['table.whitelist', 'table.blacklist'].find(key => connector.isSet(key));
    const now = ['table.include.list', 'table.exclude.list'].find(key => connector.isSet(key));
    return old && now ? [{ key: old, message: `is set together with ${now}` }] : [];
  },
});

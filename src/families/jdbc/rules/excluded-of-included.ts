import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const excludedOfIncluded: Rule = optionRule({
  id: 'MC-OPT-511',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'excluded tables are among the included ones',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set table.include.list',
  source: `${CONFLUENT}, JdbcSourceConnectorValidation: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => say('table.exclude.list', 'needs table.include.list', connector.isSet('table.exclude.list') && connector.isMissing('table.include.list')),
});

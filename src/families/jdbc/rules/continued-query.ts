import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const continuedQuery: Rule = optionRule({
  id: 'MC-OPT-515',
  classes: [CONFLUENT_JDBC_SOURCE],
  title: 'a query can be extended with a condition',
  severity: 'warning',
  why: 'The connector appends a WHERE clause to the query, which fails if the query has its own, or ends with a semicolon.',
  fix: 'wrap the query in a subquery, without a semicolon at the end',
  source: `${CONFLUENT}, general knowledge: https://docs.confluent.io/kafka-connect-jdbc/current/source-connector/source_config_options.html`,
  check: connector => [...say('query', 'ends with a semicolon, after which nothing can be added', /;\s*$/.test(connector.text('query') ?? '') && !connector.is('mode', 'bulk', '')), ...say('query', `has its own WHERE clause, and mode=${connector.text('mode')} adds another`, /\bwhere\b/i.test(connector.text('query') ?? '') && connector.text('mode') !== undefined && !connector.is('mode', 'bulk', '')
    && !/^\s*select\s+\*\s+from\s*\(/i.test(connector.text('query') ?? ''))],
});

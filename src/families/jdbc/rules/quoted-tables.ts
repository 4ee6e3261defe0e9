import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

/** No statement begins with a quote. */
const QUOTED_QUERY = /^\s*(["'])\s*(select|with)\b[^]*\1\s*$/i;

export const quotedTables: Rule = optionRule({
  id: 'MC-OPT-522',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'tables and the query are written without quotes',
  severity: 'warning',
  why: 'Quotes are part of the value. The connector compares each entry with the name of the table, and with its qualified name: a single name in quotes matches no table, so that no task runs. A query in quotes is not SQL.',
  fix: 'write the name without quotes, such as ORDERS or SHOP.ORDERS, and the query as the statement alone',
  source: `${CONFLUENT}, TableMonitorThread: https://github.com/confluentinc/kafka-connect-jdbc/issues/1139`,
  check: connector => [
    ...['table.whitelist', 'table.blacklist'].filter(key => !connector.isMissing(key)).flatMap(key => (connector.list(key) ?? [])
      .filter(name => /^(["'`])[^"'`.]+\1$/.test(name)).map(name => ({ key, message: `has ${name}, whose quotes are compared, too` }))),
    ...say('query', 'begins and ends with a quote, which is sent to the database as part of the statement', QUOTED_QUERY.test(connector.text('query') ?? '')),
  ],
});

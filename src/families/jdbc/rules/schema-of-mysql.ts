import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_JDBC_SOURCE, CONFLUENT_JDBC_SOURCE } from '../family';
import { CONFLUENT } from '../sources';

export const schemaOfMysql: Rule = optionRule({
  id: 'MC-OPT-523',
  classes: [CONFLUENT_JDBC_SOURCE, AIVEN_JDBC_SOURCE],
  title: 'a database of MySQL is selected as catalog',
  severity: 'warning',
  why: 'For the drivers of MySQL and MariaDB a database is a catalog, and there are no schemas: schema.pattern filters nothing, so that tables of other databases are read, or tables of one name are ambiguous.',
  fix: 'set catalog.pattern to the database, and name it in connection.url',
  source: `${CONFLUENT}, GenericDatabaseDialect.tableIds: https://github.com/confluentinc/kafka-connect-jdbc/issues/232`,
  check: connector => connector.isSet('schema.pattern') && connector.isMissing('catalog.pattern') && /^jdbc:(mysql|mariadb|aws-wrapper:(mysql|mariadb)):(?!.*databaseTerm=SCHEMA)/i.test(connector.shape('connection.url') ?? '')
    ? [{ key: 'schema.pattern', message: 'has no effect at MySQL, whose databases are catalogs' }] : [],
});

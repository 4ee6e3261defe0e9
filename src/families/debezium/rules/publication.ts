import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

export const publicationMode: Rule = {
  id: 'MC-CDC-003',
  title: 'a PostgreSQL source publishes only the tables that it captures',
  severity: 'warning',
  why: 'By default Debezium creates a publication for all tables, which requires a superuser; the master user of Amazon RDS is not one. Such a '
    + 'publication also decodes changes of tables that nobody captures.',
  fix: 'set publication.autocreate.mode=filtered, or create the publication yourself and set it to disabled',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-publication-autocreate-mode',
  check(deployment) {
    const { configuration } = deployment;
    if (configuration === undefined || literal(deployment, 'connector.class') !== DEBEZIUM_POSTGRES || literal(deployment, 'plugin.name') !== 'pgoutput') {
      return NOT_APPLICABLE;
    }
    const mode = configuration.get('publication.autocreate.mode');
    return mode !== undefined && mode.literal !== 'all_tables' ? HOLDS : finding({
      key: 'publication.autocreate.mode',
      value: mode?.literal,
      message: `publication.autocreate.mode is ${mode === undefined ? 'not set, so it is all_tables' : 'all_tables'}, which needs a superuser unless the publication exists`,
    });
  },
};

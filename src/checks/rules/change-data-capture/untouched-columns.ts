import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { unwraps } from './deletes';

export const untouchedColumns: Rule = {
  id: 'MC-CDC-007',
  title: 'large columns that a change leaves as they are keep their values',
  severity: 'warning',
  why: 'PostgreSQL does not repeat large columns (TOAST) in the log of a change that leaves them as they are. Unless the tables have REPLICA IDENTITY '
    + 'FULL, the text __debezium_unavailable_value takes their place in the sink.',
  fix: 'add the post processor io.debezium.processors.reselect.ReselectColumnsPostProcessor, or give all tables REPLICA IDENTITY FULL and acknowledge this',
  source: 'https://debezium.io/documentation/reference/stable/post-processors/reselect-columns.html',
  check(deployment) {
    const isPostgres = literal(deployment, 'connector.class') === 'io.debezium.connector.postgresql.PostgresConnector';
    if (!isPostgres || deployment.configuration === undefined || unwraps(deployment) !== true) {
      return NOT_APPLICABLE;
    }
    const { configuration } = deployment;
    return configuration.has('post.processors') || configuration.has('replica.identity.autoset.values') ? HOLDS : finding({
      key: 'post.processors',
      message: 'columns that a change leaves as they are arrive as __debezium_unavailable_value, unless all tables have REPLICA IDENTITY FULL',
    });
  },
};

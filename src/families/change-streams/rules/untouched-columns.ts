import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../../opensearch/rules/family';
import { unwraps } from './deletes';
import { checkPairs } from './pairs';

export const untouchedColumns: FleetRule = {
  id: 'MC-PIPE-007',
  title: 'large columns that a change leaves as they are keep their values in the index',
  severity: 'warning',
  why: 'PostgreSQL does not repeat large columns (TOAST) in the log of a change that leaves them as they are. Unless the tables have REPLICA IDENTITY '
    + 'FULL, the text __debezium_unavailable_value takes their place in the document.',
  fix: 'add the post processor io.debezium.processors.reselect.ReselectColumnsPostProcessor, or give all tables REPLICA IDENTITY FULL and acknowledge this',
  source: 'https://debezium.io/documentation/reference/stable/post-processors/reselect-columns.html',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const isPostgres = literal(source, 'connector.class') === 'io.debezium.connector.postgresql.PostgresConnector';
    const covered = source.configuration!.has('post.processors') || source.configuration!.has('replica.identity.autoset.values');
    return isOpenSearchSink(sink) && isPostgres && unwraps(source) === true && !covered ? [{
      key: 'post.processors',
      message: `large columns that a change leaves as they are arrive from ${source.name} as __debezium_unavailable_value, unless its tables have REPLICA IDENTITY FULL`,
    }] : [];
  }),
};

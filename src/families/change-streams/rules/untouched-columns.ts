import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { DEBEZIUM_POSTGRES, RESELECT_COLUMNS } from '../../debezium/family';
import { unwraps } from './deletes';
import { checkPairs } from './pairs';

export const untouchedColumns: FleetRule = {
  id: 'MC-PIPE-007',
  title: 'large columns that an update does not change keep their values in the index',
  severity: 'warning',
  why: 'PostgreSQL does not repeat large (TOASTed) columns that did not change in its log. Unless the tables have REPLICA IDENTITY FULL, the '
    + 'document contains the string __debezium_unavailable_value instead.',
  fix: `add the post processor ${RESELECT_COLUMNS}, or set REPLICA IDENTITY FULL on all tables and `
    + 'acknowledge this finding',
  source: 'https://debezium.io/documentation/reference/stable/post-processors/reselect-columns.html',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const isPostgres = literal(source, 'connector.class') === DEBEZIUM_POSTGRES;
    const covered = source.configuration!.has('post.processors') || source.configuration!.has('replica.identity.autoset.values');
    return isOpenSearchSink(sink) && isPostgres && unwraps(source) === true && !covered ? [{
      key: 'post.processors',
      message: `large columns that an update does not change arrive from ${source.name} as __debezium_unavailable_value, unless its tables have REPLICA IDENTITY FULL`,
    }] : [];
  }),
};

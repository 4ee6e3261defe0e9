import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES } from '../../debezium/family';
import { checkPairs } from './pairs';

/** Databases in which a captured table can be truncated. SQL Server refuses it. */
const TRUNCATE = [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_ORACLE];

export const truncatedTables: FleetRule = {
  id: 'MC-PIPE-012',
  title: 'documents of a truncated table are deleted manually',
  severity: 'info',
  why: 'TRUNCATE deletes no single row, and Debezium skips it by default. No OpenSearch sink can act on it: all documents of the table stay.',
  fix: 'delete rows with DELETE, or delete the documents yourself (POST <index>/_delete_by_query) after a table is truncated; acknowledge this finding',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-skipped-operations',
  check: deployments => checkPairs(deployments, ({ source, sink }) =>
    isOpenSearchSink(sink) && TRUNCATE.includes(literal(source, 'connector.class') ?? '')
      ? [{ message: `after a TRUNCATE of a table of ${source.name} its documents stay in the index` }] : []),
};

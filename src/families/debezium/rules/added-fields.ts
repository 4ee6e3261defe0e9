import type { ConnectorOptions } from '../../../catalog';
import { nearest } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

const OPTIONS = ['add.fields', 'add.headers'];
/** What an envelope has beside the rows, and what its source block has, whatever the connector is. */
const OUTER = ['op', 'ts_ms', 'ts_us', 'ts_ns', 'transaction', 'before', 'after', 'source'];
const SOURCE = [
  'version', 'connector', 'name', 'ts_ms', 'ts_us', 'ts_ns', 'snapshot', 'db', 'sequence', 'schema', 'table', 'collection', 'keyspace', 'keyspace_name', 'table_name', 'origin', 'origin_lsn',
  'txId', 'lsn', 'xmin', 'server_id', 'gtid', 'file', 'pos', 'row', 'thread', 'query', 'change_lsn', 'commit_lsn', 'event_serial_no', 'txSeq', 'scn', 'commit_scn', 'commit_ts_ms', 'lcr_position',
  'rs_id', 'ssn', 'redo_thread', 'redo_sql', 'user_name', 'row_id', 'start_scn', 'start_ts_ms', 'begin_lsn', 'ord', 'lsid', 'txnNumber', 'wallTime', 'stxnid', 'shard', 'vgtid', 'partition_token',
];

/** Fields that only the events of some connectors have, of those of relational databases. */
const OF_CONNECTORS: ReadonlyArray<readonly [connectors: readonly string[], fields: readonly string[]]> = [
  [[DEBEZIUM_POSTGRES], ['lsn', 'xmin']],
  [[DEBEZIUM_MYSQL, DEBEZIUM_MARIADB], ['server_id', 'gtid', 'file', 'pos', 'row', 'thread']],
  [[DEBEZIUM_SQL_SERVER], ['change_lsn', 'commit_lsn', 'event_serial_no']],
  [[DEBEZIUM_ORACLE], ['scn', 'commit_scn', 'lcr_position', 'rs_id', 'ssn', 'redo_thread', 'redo_sql', 'user_name', 'row_id', 'start_scn']],
];
const RELATIONAL = OF_CONNECTORS.flatMap(([connectors]) => connectors);

export const addedFields: Rule = optionRule({
  id: 'MC-OPT-928',
  title: 'fields that are added to rows exist in the change event',
  severity: 'warning',
  why: 'The transform looks for each name in the envelope and its source block. At the first event that has no field of this name, it throws "Unexpected field name" and the task fails.',
  fix: 'name op, ts_ms, transaction.id, or a field of the source block such as source.ts_ms, db, table or, by the connector, schema, lsn or pos',
  source: 'Debezium 3.6.1, ExtractNewRecordState: https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  check: connector => connector.transforms().filter(({ className }) => className === 'io.debezium.transforms.ExtractNewRecordState')
    .flatMap(({ alias }) => OPTIONS.map(option => `transforms.${alias}.${option}`)).flatMap(key => ofOption(connector, key)),
});

function ofOption(connector: ConnectorOptions, key: string) {
  const entries = (connector.known(key) ?? '').split(',').map(entry => entry.trim().split(':')[0]).filter(entry => /^\w+(\.\w+)*$/.test(entry));
  const own = connector.fact?.className ?? '';
  const elsewhere = RELATIONAL.includes(own) ? entries.filter(entry => {
    const [first, second = first] = entry.split('.');
    return (first === 'source' || second === first) && OF_CONNECTORS.some(([connectors, fields]) => fields.includes(second) && !connectors.includes(own));
  }) : [];
  return [...elsewhere.map(entry => ({ key, message: `has '${entry}', which change events of this connector do not have` })), ...entries.filter(entry => !isThere(entry.split('.'))).map(entry => {
    const near = nearest(entry, [...OUTER, ...SOURCE]);
    return { key, message: `has '${entry}', which no change event has${near === undefined ? '' : `; did you mean ${near}?`}` };
  })];
}

function isThere([first, second]: readonly string[]): boolean {
  return first === 'source' ? second === undefined || SOURCE.includes(second) : OUTER.includes(first) || (second === undefined && SOURCE.includes(first));
}

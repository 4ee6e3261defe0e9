import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { capturedTables } from '../captured-tables';
import { DEBEZIUM_POSTGRES } from '../family';

/** The table that a statement writes, with its schema. */
const WRITTEN = /^\s*(?:insert\s+into|update)\s+(\w+\.\w+)\b/i;

export const heartbeatTable: Rule = optionRule({
  id: 'MC-OPT-934',
  classes: [DEBEZIUM_POSTGRES],
  title: 'the table of heartbeats is in the publication',
  severity: 'warning',
  why: 'With publication.autocreate.mode=filtered, the publication has only the tables of table.include.list. Changes of another table do not reach the connector, so that its position does not advance.',
  fix: 'add the table to table.include.list',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-wal-disk-space',
  check: connector => {
    const table = WRITTEN.exec(connector.text('heartbeat.action.query') ?? '')?.[1];
    const captured = capturedTables(connector);
    return table === undefined || captured === undefined || connector.text('publication.autocreate.mode') !== 'filtered' || captured.some(each => each.test(table)) ? []
      : [{ key: 'heartbeat.action.query', message: `writes ${table}, which table.include.list does not contain, so that it is not in the publication` }];
  },
});

import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_ORACLE, DEBEZIUM_RELATIONAL, DEBEZIUM_SQL_SERVER } from '../family';

/** A name without the characters of a pattern but its dots, which may be escaped. */
const NAME = /^[\w$-]+(\\?\.[\w$-]+)+$/;

export const signalColumns: Rule = optionRule({
  id: 'MC-OPT-930',
  classes: DEBEZIUM_RELATIONAL,
  title: 'a list of columns contains those of the signaling table',
  severity: 'error',
  why: 'column.include.list applies to the signaling table, too. Without its three columns each signal is ignored: it should have 3 fields but has 0.',
  fix: 'add the columns of the signaling table to column.include.list, as in shop.signals.id, shop.signals.type, shop.signals.data',
  source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html#debezium-signaling-enabling-source-signaling-channel',
  check: connector => {
    const table = connector.known('signal.data.collection')?.trim() ?? '';
    const listed = connector.list('column.include.list') ?? [];
    const channels = connector.list('signal.enabled.channels');
    const usesTable = /^[\w$-]+(\.[\w$-]+)+$/.test(table) && channels !== undefined && (channels.length === 0 || channels.includes('source'));
    if (!usesTable || listed.length === 0 || !listed.every(entry => NAME.test(entry))) {
      return [];
    }
    const has = [DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE].includes(connector.fact?.className ?? '') ? table.split('.').slice(1).join('.') : table;
    const columns = listed.filter(entry => entry.replace(/\\/g, '').toLowerCase().startsWith(`${has.toLowerCase()}.`));
    return columns.length >= 3 ? [] : [{ key: 'column.include.list', message: `contains ${columns.length === 0 ? 'no column' : `${columns.length} of the 3 columns`} of ${table}, the table of signal.data.collection` }];
  },
});

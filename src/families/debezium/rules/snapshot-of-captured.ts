import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { capturedTables, entriesOf } from '../captured-tables';
import { DEBEZIUM_RELATIONAL } from '../family';

/** A name that says one table; a dot in it can be any character. */
const NAME = /^[\w$-]+(\\?\.[\w$-]+)+$/;

export const snapshotOfCaptured: Rule = optionRule({
  id: 'MC-OPT-927',
  classes: DEBEZIUM_RELATIONAL,
  title: 'tables of the snapshot are among those that are captured',
  severity: 'warning',
  why: 'The snapshot is of tables that are captured and that this list names. Of a table that table.include.list omits, no row is read, without an error.',
  fix: 'add the table to table.include.list, or remove it from snapshot.include.collection.list',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-snapshot-include-collection-list',
  check: connector => {
    const captured = capturedTables(connector);
    return captured === undefined ? [] : entriesOf(connector, 'snapshot.include.collection.list')
      .filter(entry => NAME.test(entry) && !captured.some(pattern => pattern.test(entry.replace(/\\/g, ''))))
      .map(entry => ({ key: 'snapshot.include.collection.list', message: `has "${entry}", which table.include.list does not contain` }));
  },
});

import { literal } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { DEBEZIUM_MYSQL } from '../family';
import { followedDatabase, parameter } from '../followed-database';

export const gtidOfReadOnly: Rule = {
  id: 'MC-DB-021',
  title: 'a MySQL source that only reads has a database with GTIDs',
  severity: 'error',
  why: 'With read.only=true the connector tells the windows of an incremental snapshot by GTIDs. If gtid_mode is not ON, the task fails when it starts: Read only connection requires GTID_MODE to be ON.',
  fix: 'set gtid-mode to ON and enforce_gtid_consistency to ON in the parameter group of the database, or remove read.only and give the signals a table with signal.data.collection',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-read-only-incremental-snapshots',
  check(deployment) {
    const database = followedDatabase(deployment);
    const isReadOnly = literal(deployment, 'connector.class') === DEBEZIUM_MYSQL && literal(deployment, 'read.only')?.trim().toLowerCase() === 'true';
    if (!isReadOnly || database?.engine !== 'mysql' || (database.platform !== 'rds' && database.platform !== 'aurora')) {
      return NOT_APPLICABLE;
    }
    if (database.parameters === undefined && !database.defaultParameters) {
      return cannotKnow('the parameter group is defined elsewhere');
    }
    const mode = ['gtid-mode', 'gtid_mode'].map(name => parameter(database, name)).find(each => each !== undefined);
    const value = mode?.literal;
    return mode === undefined
      ? findings([{ key: 'read.only', severity: 'warning', message: 'read.only is true, but the parameter group of the database does not set gtid-mode, whose default is OFF_PERMISSIVE in most versions' }])
      : findings(value === undefined || value.toUpperCase() === 'ON' ? [] : [{ key: 'read.only', value, message: `read.only is true, but the parameter group of the database sets gtid-mode to ${value}; it must be ON` }]);
  },
};

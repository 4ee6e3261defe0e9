import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { followedDatabase, parameter } from '../followed-database';

export const logicalReplication: Rule = {
  id: 'MC-DB-001',
  title: 'the PostgreSQL database of a source has logical replication turned on',
  severity: 'error',
  why: 'A Debezium source reads the write-ahead log by logical decoding. With any wal_level other than logical, the connector stops at once.',
  fix: 'set rds.logical_replication=1 in the parameter group and reboot the database',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-on-amazon-rds',
  requires: ['database'],
  check(deployment) {
    const database = followedDatabase(deployment);
    if (database?.engine !== 'postgres' || (database.platform !== 'rds' && database.platform !== 'aurora')) {
      return NOT_APPLICABLE;
    }
    if (database.defaultParameters === true) {
      return finding({ message: 'the database has the default parameters, in which logical replication is off' });
    }
    if (database.parameters === undefined) {
      return cannotKnow('the parameter group of the database is defined elsewhere');
    }
    const value = parameter(database, 'rds.logical_replication');
    return value !== undefined && (!value.isLiteral || ['1', 'on', 'true'].includes(value.literal!)) ? HOLDS : finding({
      value: value?.literal,
      message: `rds.logical_replication is ${value === undefined ? 'not set' : value} in the parameter group of the database; it must be 1`,
    });
  },
};

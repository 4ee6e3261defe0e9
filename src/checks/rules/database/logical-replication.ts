import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { followedDatabase, parameter } from './family';

export const logicalReplication: Rule = {
  id: 'MC-DB-001',
  title: 'the PostgreSQL database of a source has logical replication',
  severity: 'error',
  why: 'Without it the database keeps too little in its log, and the connector stops at once: wal_level must be logical.',
  fix: 'set rds.logical_replication=1 in the parameter group, which needs a reboot',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-on-amazon-rds',
  check(deployment) {
    const database = followedDatabase(deployment);
    if (database?.engine !== 'postgres' || (database.platform !== 'rds' && database.platform !== 'aurora')) {
      return NOT_APPLICABLE;
    }
    if (database.defaultParameters === true) {
      return finding({ message: 'the database has the default parameters, in which logical replication is off' });
    }
    if (database.parameters === undefined) {
      return cannotKnow('the parameter group of the database stands elsewhere');
    }
    const value = parameter(database, 'rds.logical_replication');
    return value !== undefined && (!value.isLiteral || ['1', 'on', 'true'].includes(value.literal!)) ? HOLDS : finding({
      value: value?.literal,
      message: `rds.logical_replication is ${value === undefined ? 'not set' : value} in the parameter group of the database; it must be 1`,
    });
  },
};

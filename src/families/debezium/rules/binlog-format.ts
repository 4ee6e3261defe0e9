import type { DatabaseModel, Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { followedDatabase, isMySql, parameter } from '../followed-database';

/** What holds without a parameter: Aurora writes no binary log at all; of Amazon RDS it depends on the version. */
function byDefault(database: DatabaseModel): string | undefined {
  return database.platform === 'aurora' ? 'OFF' : undefined;
}

export const binlogFormat: Rule = {
  id: 'MC-DB-002',
  title: 'the MySQL or MariaDB database of a source writes whole rows to its binary log',
  severity: 'error',
  why: 'The connector reads rows from the binary log. With another format, or without a binary log, it fails when it starts; with row images that are '
    + 'not full, columns are missing.',
  fix: 'set binlog_format to ROW (and binlog_row_image to full) in the parameter group of the instance, or of the cluster for Aurora, and reboot',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-binlog',
  requires: ['database'],
  check(deployment) {
    const database = followedDatabase(deployment);
    if (database === undefined || !isMySql(database) || (database.platform !== 'rds' && database.platform !== 'aurora')) {
      return NOT_APPLICABLE;
    }
    if (database.parameters === undefined && !database.defaultParameters) {
      return cannotKnow('the parameter group is defined elsewhere');
    }
    const violations: Violation[] = [];
    const format = parameter(database, 'binlog_format');
    const holds = format === undefined ? byDefault(database) : format.literal;
    if (holds !== undefined && holds.toUpperCase() !== 'ROW') {
      violations.push({
        key: 'binlog_format',
        value: holds,
        message: format === undefined
          ? `the ${database.defaultParameters ? 'database has no parameter group of its own' : 'parameter group of the database does not set binlog_format'}, `
            + 'so Aurora writes no binary log'
          : `the parameter group of the database sets binlog_format to ${holds}; it must be ROW`,
      });
    }
    const image = parameter(database, 'binlog_row_image')?.literal;
    if (image !== undefined && image.toUpperCase() !== 'FULL') {
      violations.push({
        key: 'binlog_row_image',
        value: image,
        message: `the parameter group of the database sets binlog_row_image to ${image}; it must be full`,
      });
    }
    return findings(violations);
  },
};

import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { followedDatabase, isMySql } from '../followed-database';

export const backupsForBinlog: Rule = {
  id: 'MC-DB-003',
  title: 'the MySQL or MariaDB instance of a source has automated backups',
  severity: 'error',
  why: 'Amazon RDS writes a binary log only while automated backups are turned on.',
  fix: 'set the backup retention period to at least one day',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.MySQL.BinaryFormat.html',
  requires: ['database'],
  check(deployment) {
    const database = followedDatabase(deployment);
    if (database === undefined || !isMySql(database) || database.platform !== 'rds' || database.backupRetentionDays === undefined) {
      return NOT_APPLICABLE;
    }
    return database.backupRetentionDays > 0 ? HOLDS : finding({
      value: '0',
      message: 'the database keeps no backups, so it writes no binary log',
    });
  },
};

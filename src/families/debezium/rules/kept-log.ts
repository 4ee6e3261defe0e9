import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { followedDatabase, isMySql, parameter } from '../followed-database';

const GIBIBYTE = 1024;
const DAY = 86_400;

export const keptLog: Rule = {
  id: 'MC-DB-020',
  title: 'the database retains its log long enough for a source to resume',
  severity: 'warning',
  why: 'If the position of a source is no longer in the log, the source fails, and only a new snapshot helps. That happens when a connector was stopped, or its creation failed, for longer than the log is kept.',
  fix: 'raise max_slot_wal_keep_size (-1 keeps all) for PostgreSQL, binlog_expire_logs_seconds for MySQL and MariaDB, and watch the disk',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-wal-disk-space',
  requires: ['database'],
  check(deployment) {
    const database = followedDatabase(deployment);
    const name = database?.engine === 'postgres' ? 'max_slot_wal_keep_size' : database !== undefined && isMySql(database) ? 'binlog_expire_logs_seconds' : undefined;
    const value = name === undefined ? undefined : Number(parameter(database!, name)?.literal ?? NaN);
    if (name === undefined || value === undefined || Number.isNaN(value)) {
      return NOT_APPLICABLE;
    }
    const isShort = name.startsWith('max') ? value >= 0 && value < GIBIBYTE : value > 0 && value < DAY;
    return isShort ? findings([{ value: String(value), message: `${name} is ${value}, so the log is kept for ${name.startsWith('max') ? `${value} MB` : `${value} seconds`} of changes only` }]) : HOLDS;
  },
};

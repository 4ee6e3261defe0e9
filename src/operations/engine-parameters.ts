import type { Size } from 'aws-cdk-lib';
import { DatabaseEngine } from '../databases';
import { numberText } from '../synth';

/** Options for the parameters of a database server. */
export interface EngineParametersOptions {
  /**
   * PostgreSQL 13 and later: the maximum size of the log that a replication slot can retain, in whole MiB. A slot that falls further behind is
   * invalidated, and its connector must take a new snapshot; without a limit, the disk can fill up and the database stops.
   *
   * @default - no limit
   * @see https://www.postgresql.org/docs/current/runtime-config-replication.html#GUC-MAX-SLOT-WAL-KEEP-SIZE
   */
  readonly maxSlotWalKeepSize?: Size;
}

/**
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.FeatureSupport.LogicalReplication.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.MySQL.BinaryFormat.html
 */
export function engineParameters(engine: DatabaseEngine, { maxSlotWalKeepSize }: EngineParametersOptions): { [name: string]: string } {
  if (maxSlotWalKeepSize !== undefined && engine !== DatabaseEngine.POSTGRES) {
    throw new Error(`"maxSlotWalKeepSize" is for PostgreSQL, and the engine is ${engine}; omit it`);
  }
  switch (engine) {
    case DatabaseEngine.POSTGRES:
      return {
        'rds.logical_replication': '1',
        ...maxSlotWalKeepSize && { max_slot_wal_keep_size: numberText(maxSlotWalKeepSize.toMebibytes()) },
      };
    case DatabaseEngine.MYSQL:
    case DatabaseEngine.MARIADB:
      return { binlog_format: 'ROW', binlog_row_image: 'FULL' };
    case DatabaseEngine.SQL_SERVER:
    case DatabaseEngine.ORACLE:
    case DatabaseEngine.MONGODB:
    case DatabaseEngine.REDSHIFT:
      throw new Error(`no server parameter of the engine ${engine} prepares it for change data capture; it is enabled within the database`);
  }
}

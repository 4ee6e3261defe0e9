import { DatabaseEngine } from './database-engine';

/** How Amazon RDS names its engines, by the beginning of the name. */
const BY_PREFIX: ReadonlyArray<[string, DatabaseEngine]> = [
  ['postgres', DatabaseEngine.POSTGRES],
  ['aurora-postgresql', DatabaseEngine.POSTGRES],
  ['aurora-mysql', DatabaseEngine.MYSQL],
  ['mysql', DatabaseEngine.MYSQL],
  ['mariadb', DatabaseEngine.MARIADB],
  ['sqlserver', DatabaseEngine.SQL_SERVER],
  ['custom-sqlserver', DatabaseEngine.SQL_SERVER],
  ['oracle', DatabaseEngine.ORACLE],
  ['custom-oracle', DatabaseEngine.ORACLE],
];

/** The kind of an engine of Amazon RDS or Aurora. */
export function engineOf(engineType: string | undefined): DatabaseEngine | undefined {
  return engineType === undefined ? undefined : BY_PREFIX.find(([prefix]) => engineType.startsWith(prefix))?.[1];
}

/** The port that an engine listens on unless told otherwise. */
export const DEFAULT_PORTS: { readonly [engine in DatabaseEngine]: number } = {
  [DatabaseEngine.POSTGRES]: 5432,
  [DatabaseEngine.MYSQL]: 3306,
  [DatabaseEngine.MARIADB]: 3306,
  [DatabaseEngine.SQL_SERVER]: 1433,
  [DatabaseEngine.ORACLE]: 1521,
  [DatabaseEngine.MONGODB]: 27017,
  [DatabaseEngine.REDSHIFT]: 5439,
};

import { DatabaseEngine } from '../../databases';
import type { SourceDatabase } from '../../databases';

/** The address of a database as JDBC drivers take it, encrypted where Amazon RDS runs it. Without a name where none is known. */
export function jdbcUrl({ engine, host, port, databaseName: name = '', _managed: encrypted }: SourceDatabase): string {
  switch (engine) {
    case DatabaseEngine.POSTGRES:
      return `jdbc:postgresql://${host}:${port}/${name}${encrypted ? '?sslmode=require' : ''}`;
    case DatabaseEngine.MYSQL:
      return `jdbc:mysql://${host}:${port}/${name}${encrypted ? '?sslMode=REQUIRED' : ''}`;
    case DatabaseEngine.MARIADB:
      return `jdbc:mariadb://${host}:${port}/${name}${encrypted ? '?sslMode=trust' : ''}`;
    case DatabaseEngine.SQL_SERVER:
      return `jdbc:sqlserver://${host}:${port};databaseName=${name}${encrypted ? ';encrypt=true;trustServerCertificate=true' : ''}`;
    case DatabaseEngine.ORACLE:
      return `jdbc:oracle:thin:@//${host}:${port}/${name}`;
    default:
      return '';
  }
}

/** Refuses databases that have no JDBC driver, or whose name is not known. */
export function refuseDatabase(database: SourceDatabase): void {
  if (jdbcUrl(database) === '') {
    throw new Error(`a JDBC sink cannot write to ${database.engine}; allowed are postgres, mysql, mariadb, sqlserver and oracle`);
  }
  if (database.databaseName === undefined) {
    throw new Error('a JDBC sink needs the name of the database; give "databaseName" where the Database is made');
  }
}

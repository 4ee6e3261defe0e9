import { DatabaseEngine } from '../../databases';
import type { SourceDatabase } from '../../databases';

/** The address of a database as JDBC drivers take it, encrypted where Amazon RDS runs it. */
export function jdbcUrl(database: SourceDatabase): string {
  const { host, port, databaseName } = database;
  const encrypted = database._managed;
  switch (database.engine) {
    case DatabaseEngine.POSTGRES:
      return `jdbc:postgresql://${host}:${port}/${named(databaseName)}${encrypted ? '?sslmode=require' : ''}`;
    case DatabaseEngine.MYSQL:
      return `jdbc:mysql://${host}:${port}/${named(databaseName)}${encrypted ? '?sslMode=REQUIRED' : ''}`;
    case DatabaseEngine.MARIADB:
      return `jdbc:mariadb://${host}:${port}/${named(databaseName)}${encrypted ? '?sslMode=trust' : ''}`;
    case DatabaseEngine.SQL_SERVER:
      return `jdbc:sqlserver://${host}:${port};databaseName=${named(databaseName)}${encrypted ? ';encrypt=true;trustServerCertificate=true' : ''}`;
    case DatabaseEngine.ORACLE:
      return `jdbc:oracle:thin:@//${host}:${port}/${named(databaseName)}`;
    default:
      throw new Error(`a JDBC sink cannot write to ${database.engine}; allowed are postgres, mysql, mariadb, sqlserver and oracle`);
  }
}

function named(databaseName: string | undefined): string {
  if (databaseName === undefined) {
    throw new Error('a JDBC sink needs the name of the database; give "databaseName" where the Database is made');
  }
  return databaseName;
}

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
    case DatabaseEngine.REDSHIFT:
      // the driver encrypts unless told otherwise
      return `jdbc:redshift://${host}:${port}/${name}`;
    case DatabaseEngine.MONGODB:
      return '';
  }
}

/** Refuses databases that a JDBC connector cannot work with, or whose name is not known. */
export function refuseDatabase(title: string, database: SourceDatabase, but: readonly DatabaseEngine[] = []): void {
  const able = Object.values(DatabaseEngine).filter(engine => engine !== DatabaseEngine.MONGODB && !but.includes(engine));
  if (!able.includes(database.engine)) {
    throw new Error(`${title} cannot work with ${database.engine}; allowed are ${able.join(', ')}`);
  }
  if (database.databaseName === undefined) {
    throw new Error(`${title} needs the name of the database; specify "databaseName" for the SourceDatabase`);
  }
}

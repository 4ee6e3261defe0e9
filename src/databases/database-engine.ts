/** The database engines that connectors support. */
export enum DatabaseEngine {
  /** PostgreSQL, Amazon RDS for PostgreSQL, Amazon Aurora PostgreSQL. */
  POSTGRES = 'postgres',
  /** MySQL, Amazon RDS for MySQL, Amazon Aurora MySQL. */
  MYSQL = 'mysql',
  /** MariaDB, Amazon RDS for MariaDB. */
  MARIADB = 'mariadb',
  /** Microsoft SQL Server, Amazon RDS for SQL Server. */
  SQL_SERVER = 'sqlserver',
  /** Oracle Database, Amazon RDS for Oracle. */
  ORACLE = 'oracle',
  /** MongoDB. */
  MONGODB = 'mongodb',
  /** Amazon Redshift, provisioned or serverless. Only JDBC connectors support it. */
  REDSHIFT = 'redshift',
}

import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { DatabaseEngine } from './database-engine';

/** Common options for databases. */
export interface DatabaseAccessOptions {
  /**
   * The name of the database on the server. Required by connectors for PostgreSQL, SQL Server and Oracle.
   *
   * @default - none
   */
  readonly databaseName?: string;
  /**
   * The credentials: a JSON secret with the fields `username` and `password`. We recommend a dedicated user with least privilege.
   *
   * @default - the secret that the construct created for its administrator, if any
   */
  readonly secret?: secretsmanager.ISecret;
}

/** Options for a database that is a construct. */
export interface SourceDatabaseOptions extends DatabaseAccessOptions {
  /**
   * The database engine.
   *
   * @default - the engine of the construct; required for a construct that was imported without its engine
   */
  readonly engine?: DatabaseEngine;
}

/** Options for a database behind Amazon RDS Proxy. */
export interface ProxiedDatabaseOptions extends DatabaseAccessOptions {
  /** The engine of the database behind the proxy. */
  readonly engine: DatabaseEngine;
}

/** Options for a database that is not a construct in the app. */
export interface DatabaseEndpointOptions {
  /** The database engine. */
  readonly engine: DatabaseEngine;
  /** The host name or IP address. */
  readonly host: string;
  /**
   * The port.
   *
   * @default - the default port of the engine
   */
  readonly port?: number;
  /**
   * The name of the database on the server. Required by connectors for PostgreSQL, SQL Server and Oracle.
   *
   * @default - none
   */
  readonly databaseName?: string;
  /**
   * The credentials: a JSON secret with the fields `username` and `password`.
   *
   * @default - none: configure credentials on the connector
   */
  readonly secret?: secretsmanager.ISecret;
  /**
   * The security groups of the server. Inbound rules for the connector are added to them.
   *
   * @default - none: allow access to the server yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

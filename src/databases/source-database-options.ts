import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { DatabaseEngine } from './database-engine';

/** How a database is used. */
export interface DatabaseAccessOptions {
  /**
   * The name of the database on the server. Connectors for PostgreSQL, SQL Server and Oracle need it.
   *
   * @default - none
   */
  readonly databaseName?: string;
  /**
   * The credentials: a JSON secret with the fields `username` and `password`. Prefer a user of its own that has no more rights than it needs.
   *
   * @default - the secret that the construct made for its administrator, where it made one
   */
  readonly secret?: secretsmanager.ISecret;
}

/** What a database does not tell by itself. */
export interface SourceDatabaseOptions extends DatabaseAccessOptions {
  /**
   * The kind of the database.
   *
   * @default - that of the construct; needed for one that was imported without its engine
   */
  readonly engine?: DatabaseEngine;
}

/** A database that is reached through Amazon RDS Proxy. */
export interface ProxiedDatabaseOptions extends DatabaseAccessOptions {
  /** The kind of the database behind the proxy. */
  readonly engine: DatabaseEngine;
}

/** A database that is no construct of the app. */
export interface DatabaseEndpointOptions {
  /** The kind of the database. */
  readonly engine: DatabaseEngine;
  /** The host name or address. */
  readonly host: string;
  /**
   * The port.
   *
   * @default - the port that the engine listens on unless told otherwise
   */
  readonly port?: number;
  /**
   * The name of the database on the server. Connectors for PostgreSQL, SQL Server and Oracle need it.
   *
   * @default - none
   */
  readonly databaseName?: string;
  /**
   * The credentials: a JSON secret with the fields `username` and `password`.
   *
   * @default - none; the connector must be given them otherwise
   */
  readonly secret?: secretsmanager.ISecret;
  /**
   * The security groups of the server; they are opened for the connector.
   *
   * @default - none; the way to the server is opened elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

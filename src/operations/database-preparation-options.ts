import type { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { SourceDatabase } from '../databases';

/** Options for the preparation of a database for change data capture. */
export interface DatabasePreparationOptions {
  /**
   * The user that prepares the database: a JSON secret with the fields `username` and `password`. It must be able to create roles, and have the
   * privileges of the table owners. The master user of Amazon RDS and Aurora fulfills this; a superuser is not required.
   *
   * @default - the secret of the database
   */
  readonly adminSecret?: secretsmanager.ISecret;
  /**
   * The user of the connector: a JSON secret with the fields `username` and `password`. The role is created if it does not exist, and its password is
   * set to that of the secret.
   *
   * @default - a new secret with a generated password
   */
  readonly userSecret?: secretsmanager.ISecret;
  /**
   * The schema, or database for MySQL and MariaDB, of the tables for heartbeats and signals. It is created if it does not exist. For SQL Server, it
   * must not be `cdc`, which is the schema of the system tables.
   *
   * @default 'cdc'; for SQL Server 'debezium'
   */
  readonly schemaName?: string;
  /**
   * PostgreSQL: the tables, as in the list of tables, whose complete old row is logged (`REPLICA IDENTITY FULL`): those without a primary key, and
   * those whose previous row values are required. Every change of these tables logs the old row.
   *
   * @default - none: a table without a primary key is an error
   */
  readonly replicaIdentityFull?: string[];
  /**
   * The minimum retention of the binary log of MySQL or MariaDB on Amazon RDS and Aurora, in whole hours: a connector that is stopped for longer
   * cannot resume. A longer existing retention is kept.
   *
   * @default Duration.hours(72)
   */
  readonly binlogRetention?: Duration;
  /**
   * PostgreSQL: the removal policy of the replication slot and the publication when the connector is deleted. An unused slot retains the log until
   * the disk is full. Replacing the connector does not affect them.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
  /**
   * Amazon Aurora: whether the Data API of the cluster runs the statements, so that the function requires no VPC and no network access to the server.
   * The cluster must have the Data API enabled (`enableDataApi`), and instance classes other than `db.t`. The changes in the database are the same.
   *
   * @default false: a function in the VPC connects to the database
   */
  readonly useDataApi?: boolean;
  /**
   * The VPC from which the database is reachable.
   *
   * @default - the VPC of the database
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the function. They require access to AWS Secrets Manager: a NAT gateway or an interface endpoint.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * CA certificates in PEM format, for a server whose certificate is not issued by Amazon RDS. The function connects only over TLS.
   *
   * @default - the Amazon RDS and public certificate authorities
   */
  readonly certificateAuthorities?: string;
}

/** Properties for `DatabasePreparation`. */
export interface DatabasePreparationProps extends DatabasePreparationOptions {
  /** The database, with its name on the server. The statements for SQL Server follow its documentation, and have not been tested on a real server. */
  readonly database: SourceDatabase;
  /** The tables to capture: `schema.table`, or `database.table` for MySQL and MariaDB. */
  readonly tables: string[];
  /**
   * The name of the user that is created for the connector.
   *
   * @default 'debezium'; not used with `userSecret`
   */
  readonly userName?: string;
  /**
   * PostgreSQL: the name of the publication, which is created.
   *
   * @default - none; required for PostgreSQL
   */
  readonly publicationName?: string;
  /**
   * PostgreSQL: the name of the replication slot, which the connector creates.
   *
   * @default - none; required for PostgreSQL
   */
  readonly slotName?: string;
}

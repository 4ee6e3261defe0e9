import type { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { SourceDatabase } from '../databases';

/** How a database is prepared for change data capture. */
export interface DatabasePreparationOptions {
  /**
   * The login that prepares the database: a JSON secret with the fields `username` and `password`. It must be able to create roles, and have the rights
   * of the owners of the tables. The administrator of Amazon RDS and Aurora can; it need not be a superuser.
   *
   * @default - the secret of the database
   */
  readonly adminSecret?: secretsmanager.ISecret;
  /**
   * The login of the connector: a JSON secret with the fields `username` and `password`. The role is made where it does not exist, and gets the
   * password of the secret.
   *
   * @default - a new secret with a generated password
   */
  readonly userSecret?: secretsmanager.ISecret;
  /**
   * The schema of the tables for heartbeats and signals, for MySQL and MariaDB a database. It is made where it does not exist. For SQL Server it must not
   * be `cdc`, which is the schema of the server's own tables.
   *
   * @default 'cdc'; for SQL Server 'debezium'
   */
  readonly schemaName?: string;
  /**
   * PostgreSQL: the tables, as in the list of tables, whose whole old row goes to the log (`REPLICA IDENTITY FULL`): those without a primary key, and those whose rows
   * are needed as they were. Every change of such a table writes its old row to the log.
   *
   * @default - none: a table without a primary key is refused
   */
  readonly replicaIdentityFull?: string[];
  /**
   * For how long Amazon RDS and Aurora keep the binary log of MySQL or MariaDB, at least: a connector that is stopped for longer cannot go on. A longer time
   * that is set already stays. In whole hours.
   *
   * @default Duration.hours(72)
   */
  readonly binlogRetention?: Duration;
  /**
   * PostgreSQL: what becomes of the replication slot and of the publication when the connector is deleted for good. A slot that nobody reads keeps the log until the disk is full.
   * A replacement of the connector leaves both alone.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
  /**
   * Amazon Aurora: whether the Data API of the cluster runs the statements, so that the function needs no VPC, and no way to the server. The cluster must have
   * it on (`enableDataApi`), and instances of other classes than `db.t`. What is done in the database is the same.
   *
   * @default false: a function in the VPC connects to the database
   */
  readonly useDataApi?: boolean;
  /**
   * The VPC in which the database is reached.
   *
   * @default - the VPC of the database
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets of the function. They need a way to AWS Secrets Manager: a NAT gateway, or an interface endpoint.
   *
   * @default - the private subnets
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * Certificates of authorities in PEM, for a server whose certificate is not of Amazon RDS. The function connects over TLS only.
   *
   * @default - the authorities of Amazon RDS, and the public ones
   */
  readonly certificateAuthorities?: string;
}

/** A database that is prepared for one connector. */
export interface DatabasePreparationProps extends DatabasePreparationOptions {
  /** The database, with its name on the server. The statements for SQL Server follow its documentation, and were never run on a real server. */
  readonly database: SourceDatabase;
  /** The tables that are followed: `schema.table`, for MySQL and MariaDB `database.table`. */
  readonly tables: string[];
  /**
   * The user name of the login that is made for the connector.
   *
   * @default 'debezium'; not used beside `userSecret`
   */
  readonly userName?: string;
  /**
   * PostgreSQL: the publication, which is made.
   *
   * @default - none; needed for PostgreSQL
   */
  readonly publicationName?: string;
  /**
   * PostgreSQL: the replication slot, which the connector makes.
   *
   * @default - none; needed for PostgreSQL
   */
  readonly slotName?: string;
}

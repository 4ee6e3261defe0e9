import { CustomResource, Duration, RemovalPolicy, Token } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { SERVICE_TIMEOUT } from '../cluster/internal';
import { DatabaseEngine } from '../databases';
import { numberText } from '../synth';
import { engineParameters } from './engine-parameters';
import type { EngineParametersOptions } from './engine-parameters';
import type { DatabasePreparationProps } from './database-preparation-options';
import { preparingFunction } from './preparing-function';

/** What can be prepared. */
const ENGINES = [DatabaseEngine.POSTGRES, DatabaseEngine.MYSQL, DatabaseEngine.MARIADB, DatabaseEngine.SQL_SERVER];

/** The schema that SQL Server makes for the changes of tables. */
const CAPTURE_SCHEMA = 'cdc';

/** One table: servers allow any name, Debezium reads anything else as a pattern. */
const TABLE = /^[A-Za-z0-9_$-]+\.[A-Za-z0-9_$ -]+$/;

/**
 * Prepares a database for change data capture at deployment, before the connector is created: a dedicated user that can read exactly the captured
 * tables, and tables for heartbeats and signals. For PostgreSQL, also the publication, and the replication slot is dropped after the connector is
 * deleted; for MySQL and MariaDB, the retention of binary logs; for SQL Server, change data capture for the database and each table. The statements
 * for SQL Server follow its documentation, and have not been tested on a real server.
 *
 * A function in the VPC of the database runs the statements over TLS, or, for Amazon Aurora, through the Data API of the cluster (`useDataApi`). It
 * is idempotent, never waits for a lock for longer than five seconds, and rejects changes that would harm the application (such as publishing a table
 * without a replica identity) with the statement that fixes the problem.
 */
export class DatabasePreparation extends Construct {
  /**
   * Returns the server parameters that change data capture requires, for the parameter group of an instance or cluster: `parameters:
   * DatabasePreparation.engineParameters(DatabaseEngine.POSTGRES)`. Some of them take effect only after a restart of the server.
   *
   * @param engine the kind of the database
   * @param options further limits
   */
  public static engineParameters(engine: DatabaseEngine, options: EngineParametersOptions = {}): { [name: string]: string } {
    return engineParameters(engine, options);
  }

  /** The credentials of the connector. */
  public readonly userSecret: secretsmanager.ISecret;
  /** The heartbeat table: `schema.table`, or `database.schema.table` for SQL Server. */
  public readonly heartbeatTable: string;
  /** The signaling table: `schema.table`, or `database.schema.table` for SQL Server. */
  public readonly signalTable: string;

  constructor(scope: Construct, id: string, props: DatabasePreparationProps) {
    super(scope, id);
    const { database, removalPolicy = RemovalPolicy.DESTROY } = props;
    const isPostgres = database.engine === DatabaseEngine.POSTGRES;
    const isSqlServer = database.engine === DatabaseEngine.SQL_SERVER;
    const schemaName = props.schemaName ?? (isSqlServer ? 'debezium' : 'cdc');
    refuse(this, props);
    const adminSecret = props.adminSecret ?? database.secret!;
    this.userSecret = props.userSecret ?? newLogin(this, props.userName ?? 'debezium');
    const place = isSqlServer ? `${database.databaseName}.${schemaName}` : schemaName;
    this.heartbeatTable = `${place}.heartbeat`;
    this.signalTable = `${place}.signal`;

    const { serviceToken, ready } = preparingFunction(this, props, [adminSecret, this.userSecret]);
    const common = {
      Engine: database.engine,
      Host: database.host,
      Port: database.port,
      DatabaseName: database.databaseName,
      AdminSecretArn: adminSecret.secretArn,
      CertificateAuthorities: props.certificateAuthorities,
      ...props.useDataApi && { ClusterArn: database._cluster!.clusterArn },
    };
    const preparation = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::MskConnectDatabasePreparation',
      serviceToken,
      serviceTimeout: SERVICE_TIMEOUT,
      properties: {
        Task: 'prepare',
        ...common,
        UserSecretArn: this.userSecret.secretArn,
        Tables: props.tables,
        Schema: schemaName,
        ...ofEngine(props),
      },
    });
    preparation.node.addDependency(...ready);
    if (isPostgres && removalPolicy === RemovalPolicy.DESTROY) {
      const slot = new CustomResource(this, 'ReplicationSlot', {
        resourceType: 'Custom::MskConnectReplicationSlot',
        serviceToken,
        serviceTimeout: SERVICE_TIMEOUT,
        properties: { Task: 'slot', ...common, SlotName: props.slotName },
      });
      slot.node.addDependency(preparation);
    }
  }
}

/** What one engine is told besides. */
function ofEngine({ database, publicationName, replicaIdentityFull, removalPolicy, binlogRetention = Duration.hours(72) }: DatabasePreparationProps) {
  if (database.engine === DatabaseEngine.POSTGRES) {
    return {
      Publication: publicationName,
      ReplicaIdentityFull: replicaIdentityFull,
      // a slot that stays needs its publication: changes are decoded with what was published when they were made
      ...(removalPolicy ?? RemovalPolicy.DESTROY) !== RemovalPolicy.DESTROY && { Retain: 'true' },
    };
  }
  return database.engine === DatabaseEngine.SQL_SERVER ? {} : { RetentionHours: numberText(binlogRetention.toHours()) };
}

function newLogin(scope: Construct, username: string): secretsmanager.Secret {
  return new secretsmanager.Secret(scope, 'UserSecret', {
    description: `Login of a connector, ${username}`,
    generateSecretString: { secretStringTemplate: JSON.stringify({ username }), generateStringKey: 'password', excludePunctuation: true, passwordLength: 32 },
  });
}

/** Refuses what the function could only refuse at the deploy. */
function refuse(scope: Construct, props: DatabasePreparationProps): void {
  const { database, tables, adminSecret = database.secret, userSecret } = props;
  const { path } = scope.node;
  if (!ENGINES.includes(database.engine)) {
    throw new Error(`${path} cannot prepare a database of the engine ${database.engine}; it can prepare ${ENGINES.join(', ')}`);
  }
  refuseForPostgres(path, props);
  if (database.engine === DatabaseEngine.SQL_SERVER) {
    refuseForSqlServer(path, props);
  }
  if (adminSecret === undefined) {
    throw new Error(`${path} requires the credentials of an administrator of the database; specify "adminSecret"`);
  }
  if (adminSecret === userSecret) {
    throw new Error(`${path} has the same secret as "adminSecret" and "userSecret"; the connector requires a user with fewer permissions than the administrator`);
  }
  if (props.useDataApi) {
    refuseForDataApi(path, props);
  } else if ((props.vpc ?? database._vpc) === undefined) {
    throw new Error(`${path} prepares a database whose VPC is not known; specify "vpc"`);
  }
  const pattern = tables.find(table => !Token.isUnresolved(table) && !TABLE.test(table));
  if (tables.length === 0 || pattern !== undefined) {
    throw new Error(`${path} needs the name of each table to publish it and to let the connector read it, but `
      + `${pattern === undefined ? 'the list is empty' : `"${pattern}" is a pattern`}; name the tables as schema.table`);
  }
}

function refuseForDataApi(path: string, props: DatabasePreparationProps): void {
  const { database, vpc, vpcSubnets, certificateAuthorities } = props;
  if (database._cluster === undefined || ![DatabaseEngine.POSTGRES, DatabaseEngine.MYSQL].includes(database.engine)) {
    throw new Error(`${path} has "useDataApi", and only clusters of Amazon Aurora have the Data API; create the SourceDatabase with fromCluster, or omit "useDataApi"`);
  }
  const given = Object.entries({ vpc, vpcSubnets, certificateAuthorities }).find(([, value]) => value !== undefined);
  if (given !== undefined) {
    throw new Error(`${path} has "${given[0]}" together with "useDataApi", which requires no network access to the server; remove one of the two`);
  }
}

function refuseForPostgres(path: string, props: DatabasePreparationProps): void {
  const { database, publicationName, slotName, tables, replicaIdentityFull = [], removalPolicy, binlogRetention } = props;
  if (database.engine !== DatabaseEngine.POSTGRES) {
    const given = Object.entries({ publicationName, slotName, replicaIdentityFull: props.replicaIdentityFull, removalPolicy })
      .find(([, value]) => value !== undefined);
    if (given !== undefined) {
      throw new Error(`${path} has "${given[0]}", which is for PostgreSQL, and prepares a database of the engine ${database.engine}; omit it`);
    }
    return;
  }
  if (binlogRetention !== undefined) {
    throw new Error(`${path} has "binlogRetention", and PostgreSQL has no binary log; omit it`);
  }
  if (database.databaseName === undefined) {
    throw new Error(`${path} needs the name of the database; specify "databaseName" for the SourceDatabase`);
  }
  if (publicationName === undefined || slotName === undefined) {
    throw new Error(`${path} prepares PostgreSQL and needs "publicationName" and "slotName"`);
  }
  const stranger = replicaIdentityFull.find(table => !tables.includes(table));
  if (stranger !== undefined) {
    throw new Error(`${path} has "${stranger}" in "replicaIdentityFull", which is not one of the tables ${tables.join(', ')}`);
  }
}

function refuseForSqlServer(path: string, { database, schemaName, binlogRetention }: DatabasePreparationProps): void {
  if (binlogRetention !== undefined) {
    throw new Error(`${path} has "binlogRetention", and SQL Server has no binary log; omit it`);
  }
  if (database.databaseName === undefined) {
    throw new Error(`${path} needs the name of the database; specify "databaseName" for the SourceDatabase`);
  }
  if (schemaName?.toLowerCase() === CAPTURE_SCHEMA) {
    throw new Error(`${path} has "${schemaName}" as "schemaName", which is the schema that SQL Server creates for captured changes; specify another one, or omit it for "debezium"`);
  }
}

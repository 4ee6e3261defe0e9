import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as rds from 'aws-cdk-lib/aws-rds';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { IDependable } from 'constructs';
import { numberText } from '../synth';
import type { DatabaseEngine } from './database-engine';
import type { DatabaseEndpointOptions, SourceDatabaseOptions, ProxiedDatabaseOptions } from './source-database-options';
import { DEFAULT_PORTS, engineOf } from './engine-names';
import { clusterSettings, instanceSettings } from './engine-settings';
import type { EngineSettings } from './engine-settings';

/** How a database is reached. */
type Platform = 'rds' | 'aurora' | 'proxy' | 'endpoint';

interface DatabaseParts {
  readonly engine: DatabaseEngine;
  readonly platform: Platform;
  readonly host: string;
  readonly port: number;
  readonly databaseName?: string;
  readonly secret?: secretsmanager.ISecret;
  readonly connections: ec2.Connections;
  readonly dependencies: IDependable[];
  readonly settings: () => EngineSettings;
  readonly vpc?: ec2.IVpc;
  /** Whether the template removes the replication slot of its connector. */
  readonly slotRemoved?: boolean;
  /** A cluster of Amazon Aurora. */
  readonly cluster?: rds.IDatabaseCluster;
  /** Whether its Data API prepares it. */
  readonly byDataApi?: boolean;
}

/**
 * A database: its host, port, credentials, security groups, and its engine settings if they are defined in the same app.
 *
 * Connectors that use it get network access, permission to read its secret, and are checked against its settings.
 */
export class SourceDatabase implements ec2.IConnectable {
  /**
   * An Amazon RDS DB instance.
   *
   * @param instance the instance
   * @param options settings that cannot be derived from the construct
   */
  public static fromInstance(instance: rds.IDatabaseInstance, options: SourceDatabaseOptions = {}): SourceDatabase {
    const own = instance as rds.IDatabaseInstance & { readonly secret?: secretsmanager.ISecret; readonly vpc?: ec2.IVpc };
    return new SourceDatabase({
      engine: knownEngine(options.engine ?? engineOf(instance.engine?.engineType), instance.node.path),
      platform: 'rds',
      host: instance.instanceEndpoint.hostname,
      port: instance.instanceEndpoint.port,
      databaseName: options.databaseName,
      secret: options.secret ?? own.secret,
      connections: instance.connections,
      dependencies: [instance],
      settings: () => instanceSettings(instance),
      vpc: own.vpc,
    });
  }

  /**
   * An Amazon Aurora DB cluster, or an Amazon RDS Multi-AZ DB cluster. Connectors connect to its writer endpoint.
   *
   * @param cluster the cluster
   * @param options settings that cannot be derived from the construct
   */
  public static fromCluster(cluster: rds.IDatabaseCluster, options: SourceDatabaseOptions = {}): SourceDatabase {
    const own = cluster as rds.IDatabaseCluster & { readonly secret?: secretsmanager.ISecret; readonly vpc?: ec2.IVpc };
    const engineType = cluster.engine?.engineType;
    const isAurora = engineType === undefined || engineType.startsWith('aurora');
    return new SourceDatabase({
      engine: knownEngine(options.engine ?? engineOf(engineType), cluster.node.path),
      platform: isAurora ? 'aurora' : 'rds',
      host: cluster.clusterEndpoint.hostname,
      port: cluster.clusterEndpoint.port,
      databaseName: options.databaseName,
      secret: options.secret ?? own.secret,
      connections: cluster.connections,
      dependencies: [cluster],
      settings: () => clusterSettings(cluster),
      vpc: own.vpc,
      cluster: isAurora ? cluster : undefined,
    });
  }

  /**
   * A database behind Amazon RDS Proxy. Use it for sinks; change data capture does not work through a proxy.
   *
   * @param proxy the proxy
   * @param options settings that cannot be derived from the construct
   */
  public static fromProxy(proxy: rds.IDatabaseProxy, options: ProxiedDatabaseOptions): SourceDatabase {
    const own = proxy as rds.IDatabaseProxy & { readonly connections?: ec2.Connections };
    return new SourceDatabase({
      engine: options.engine,
      platform: 'proxy',
      host: proxy.endpoint,
      port: DEFAULT_PORTS[options.engine],
      databaseName: options.databaseName,
      secret: options.secret,
      connections: own.connections ?? new ec2.Connections(),
      dependencies: [proxy],
      settings: () => ({}),
    });
  }

  /**
   * A database that is not a construct in the app, on AWS or elsewhere.
   *
   * @param options its host, port and credentials
   */
  public static fromEndpoint(options: DatabaseEndpointOptions): SourceDatabase {
    return new SourceDatabase({
      engine: options.engine,
      platform: 'endpoint',
      host: options.host,
      port: options.port ?? DEFAULT_PORTS[options.engine],
      databaseName: options.databaseName,
      secret: options.secret,
      connections: new ec2.Connections({ securityGroups: options.securityGroups }),
      dependencies: [],
      settings: () => ({}),
    });
  }

  /** The database engine. */
  public readonly engine: DatabaseEngine;
  /** The host name or IP address, usually a token. */
  public readonly host: string;
  /** The port, as text; usually a token. */
  public readonly port: string;
  /**
   * The name of the database on the server.
   *
   * @default - none
   */
  public readonly databaseName?: string;
  /**
   * The credentials.
   *
   * @default - none
   */
  public readonly secret?: secretsmanager.ISecret;
  /** The security groups of the server. */
  public readonly connections: ec2.Connections;
  /** The port, for security group rules. */
  public readonly ec2Port: ec2.Port;

  private constructor(private readonly parts: DatabaseParts) {
    this.engine = parts.engine;
    this.host = parts.host;
    this.port = numberText(parts.port);
    this.databaseName = parts.databaseName;
    this.secret = parts.secret;
    this.connections = parts.connections;
    this.ec2Port = ec2.Port.tcp(parts.port);
  }

  /** What must exist before somebody connects. @internal */
  public get _dependencies(): IDependable[] {
    return this.parts.dependencies;
  }

  /** Whether Amazon RDS or Aurora run it, so that it takes encrypted connections. @internal */
  public get _managed(): boolean {
    return this.parts.platform === 'rds' || this.parts.platform === 'aurora';
  }

  /** How it is reached. @internal */
  public get _platform(): string {
    return this.parts.platform;
  }

  /** @internal */
  public get _vpc(): ec2.IVpc | undefined {
    return this.parts.vpc;
  }

  /** Whether the template removes the replication slot of its connector. @internal */
  public get _slotRemoved(): boolean | undefined {
    return this.parts.slotRemoved;
  }

  /** The cluster of Amazon Aurora that it is. @internal */
  public get _cluster(): rds.IDatabaseCluster | undefined {
    return this.parts.cluster;
  }

  /** Whether its Data API prepares it. @internal */
  public get _byDataApi(): boolean | undefined {
    return this.parts.byDataApi;
  }

  /** The same database with the login that it was prepared for. @internal */
  public _prepared(secret: secretsmanager.ISecret, slotRemoved: boolean, byDataApi?: boolean): SourceDatabase {
    return new SourceDatabase({ ...this.parts, secret, slotRemoved, byDataApi });
  }

  /** The settings of its engine, read at synth. @internal */
  public get _settings(): EngineSettings {
    return this.parts.settings();
  }
}

function knownEngine(engine: DatabaseEngine | undefined, path: string): DatabaseEngine {
  if (engine === undefined) {
    throw new Error(`the engine of the database ${path} is not known, because the database was imported without it; specify "engine"`);
  }
  return engine;
}

import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import type { ChangeArchiveOptions, ChangeStream, IChangeSource } from '../cdc/change-source';
import { bindDebezium } from './bind';
import { changeStreamOf } from './change-stream';
import type {
  DebeziumMariaDbSourceOptions, DebeziumMongoDbSourceOptions, DebeziumMySqlSourceOptions, DebeziumOracleSourceOptions,
  DebeziumPostgresSourceOptions, DebeziumSqlServerSourceOptions,
} from './debezium-options';
import { mongoDbPlan } from './mongodb';
import { mariaDbPlan, mySqlPlan } from './mysql';
import { oraclePlan } from './oracle';
import type { DebeziumPlan } from './plan';
import { postgresPlan } from './postgres';
import { refusePlan } from './refusals';
import { sqlServerPlan } from './sql-server';

/**
 * A source that follows the changes of a database with Debezium.
 *
 * Its defaults are those under which rows arrive unharmed at sinks of JSON: rows instead of envelopes, deletions as tombstones, decimals, large
 * unsigned numbers, times and intervals as text, columns that the log lacks read again. All of it can be said otherwise, by properties or by real keys in `config`.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/
 */
export class DebeziumSource implements IChangeSource {
  /**
   * Changes of PostgreSQL, Amazon RDS for PostgreSQL, Amazon Aurora PostgreSQL.
   *
   * @param options database, tables, topics
   */
  public static postgres(options: DebeziumPostgresSourceOptions): DebeziumSource {
    return new DebeziumSource(postgresPlan(options));
  }

  /**
   * Changes of MySQL, Amazon RDS for MySQL, Amazon Aurora MySQL.
   *
   * @param options database, tables, topics
   */
  public static mysql(options: DebeziumMySqlSourceOptions): DebeziumSource {
    return new DebeziumSource(mySqlPlan(options));
  }

  /**
   * Changes of MariaDB.
   *
   * @param options database, tables, topics
   */
  public static mariadb(options: DebeziumMariaDbSourceOptions): DebeziumSource {
    return new DebeziumSource(mariaDbPlan(options));
  }

  /**
   * Changes of SQL Server. Change data capture must be enabled in the database and for each table.
   *
   * @param options database, tables, topics
   */
  public static sqlServer(options: DebeziumSqlServerSourceOptions): DebeziumSource {
    return new DebeziumSource(sqlServerPlan(options));
  }

  /**
   * Changes of Oracle.
   *
   * @param options database, tables, topics
   */
  public static oracle(options: DebeziumOracleSourceOptions): DebeziumSource {
    return new DebeziumSource(oraclePlan(options));
  }

  /**
   * Changes of MongoDB.
   *
   * @param options database, collections, topics
   */
  public static mongodb(options: DebeziumMongoDbSourceOptions): DebeziumSource {
    return new DebeziumSource(mongoDbPlan(options));
  }

  /** What all topics of the source begin with. */
  public readonly topicPrefix: string;
  /**
   * The topics of the tables, where the list names each table.
   *
   * @default - not known: the list holds patterns
   */
  public readonly topics?: string[];

  private constructor(private readonly plan: DebeziumPlan) {
    this.topicPrefix = plan.options.topicPrefix;
    this.topics = plan.topics.names;
    refusePlan(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindDebezium(this.plan, scope, context);
  }

  /** What sinks must know of its records. */
  public get changeStream(): ChangeStream {
    return changeStreamOf(this.plan);
  }

  public forArchive(options: ChangeArchiveOptions): IChangeSource {
    return new DebeziumSource({ ...this.plan, archive: options, ...options.hasColumns && { valueForm: 'columns' } });
  }
}

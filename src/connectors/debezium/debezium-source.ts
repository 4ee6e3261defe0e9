import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import type { ChangeArchiveOptions, ChangeStream, IChangeSource } from '../cdc/change-source';
import { bindDebezium } from './bind';
import { changeStreamOf } from './change-stream';
import type {
  DebeziumMariaDbSourceOptions, DebeziumMongoDbSourceOptions, DebeziumMySqlSourceOptions, DebeziumOracleSourceOptions,
  DebeziumPostgresSourceOptions, DebeziumSqlServerSourceOptions,
} from './debezium-options';
import { RecordEncoding } from './debezium-values';
import { mongoDbPlan } from './mongodb';
import { mariaDbPlan, mySqlPlan } from './mysql';
import { oraclePlan } from './oracle';
import type { DebeziumPlan } from './plan';
import { postgresPlan } from './postgres';
import { refusePlan } from './refusals';
import { sqlServerPlan } from './sql-server';

/**
 * A source that captures the changes of a database with Debezium.
 *
 * Its defaults preserve rows in JSON: rows instead of change event envelopes, deletions as tombstones, decimals, large unsigned numbers, times and
 * intervals as strings, and columns that the log omits are queried again. You can override each default with a property or by key in `config`.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/
 */
export class DebeziumSource implements IChangeSource {
  /**
   * Captures changes of PostgreSQL, Amazon RDS for PostgreSQL and Amazon Aurora PostgreSQL.
   *
   * @param options the database, tables and topics
   */
  public static postgres(options: DebeziumPostgresSourceOptions): DebeziumSource {
    return new DebeziumSource(postgresPlan(options));
  }

  /**
   * Captures changes of MySQL, Amazon RDS for MySQL and Amazon Aurora MySQL.
   *
   * @param options the database, tables and topics
   */
  public static mysql(options: DebeziumMySqlSourceOptions): DebeziumSource {
    return new DebeziumSource(mySqlPlan(options));
  }

  /**
   * Captures changes of MariaDB.
   *
   * @param options the database, tables and topics
   */
  public static mariadb(options: DebeziumMariaDbSourceOptions): DebeziumSource {
    return new DebeziumSource(mariaDbPlan(options));
  }

  /**
   * Captures changes of SQL Server. Change data capture must be enabled for the database and for each table.
   *
   * @param options the database, tables and topics
   */
  public static sqlServer(options: DebeziumSqlServerSourceOptions): DebeziumSource {
    return new DebeziumSource(sqlServerPlan(options));
  }

  /**
   * Captures changes of Oracle Database.
   *
   * @param options the database, tables and topics
   */
  public static oracle(options: DebeziumOracleSourceOptions): DebeziumSource {
    return new DebeziumSource(oraclePlan(options));
  }

  /**
   * Captures changes of MongoDB.
   *
   * @param options the database, collections and topics
   */
  public static mongodb(options: DebeziumMongoDbSourceOptions): DebeziumSource {
    return new DebeziumSource(mongoDbPlan(options));
  }

  /** The prefix of all topics of the source. */
  public readonly topicPrefix: string;
  /**
   * The topics of the tables, if the list names each table.
   *
   * @default - not known: the list contains patterns
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

  /** The topics and converters that sinks need to read its records. */
  public get changeStream(): ChangeStream {
    return changeStreamOf(this.plan);
  }

  public forArchive(options: ChangeArchiveOptions): IChangeSource {
    return new DebeziumSource({ ...this.plan, archive: options, ...options.hasColumns && withColumns(this.plan) });
  }
}

/** Columns have the types of a schema, which the records carry unless the user chose how they are written. */
function withColumns({ options }: DebeziumPlan): Pick<DebeziumPlan, 'options' | 'valueForm'> {
  const isChosen = options.recordEncoding !== undefined || options.valueConverter !== undefined;
  return { valueForm: 'columns', options: isChosen ? options : { ...options, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS } };
}

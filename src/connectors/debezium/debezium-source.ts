import type { Construct } from 'constructs';
import { ConnectorKind, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import type { ChangeStream } from '../cdc/change-stream';
import { deleteFormOf } from '../cdc/change-stream';
import { producerOf } from '../message-size';
import { producedBytes, UNWRAP_ALIAS } from './created-topics';
import type {
  DebeziumMariaDbProps, DebeziumMongoDbProps, DebeziumMySqlProps, DebeziumOracleProps, DebeziumPostgresProps, DebeziumSqlServerProps,
} from './debezium-props';
import { chosenVersion } from './debezium-version';
import { mongoDbPlan } from './mongodb';
import { mariaDbPlan, mySqlPlan } from './mysql';
import { oraclePlan } from './oracle';
import type { ArchivePlan, DebeziumExtension, DebeziumPlan } from './plan';
import { postgresPlan } from './postgres';
import { refusePlan, refuseVersion } from './refusals';
import { schemaHistoryAccess, schemaHistoryDefaults } from './schema-history';
import { signalAccess, signalDefaults } from './signals';
import { sourceSettings, valueFormOf } from './source-settings';
import { sqlServerPlan } from './sql-server';
import { writtenTopics } from './written-topics';

/**
 * A source that follows the changes of a database with Debezium.
 *
 * Its defaults are those under which rows arrive unharmed at sinks of JSON: rows instead of envelopes, deletions as tombstones, decimals, large
 * unsigned numbers, times and intervals as text, columns that the log lacks read again. All of it can be said otherwise, by properties or by real keys in `config`.
 *
 * @see https://debezium.io/documentation/reference/stable/connectors/
 */
export class DebeziumSource implements IConnectorDefinition {
  /**
   * Changes of PostgreSQL, Amazon RDS for PostgreSQL, Amazon Aurora PostgreSQL.
   *
   * @param options database, tables, topics
   */
  public static postgres(options: DebeziumPostgresProps): DebeziumSource {
    return new DebeziumSource(postgresPlan(options));
  }

  /**
   * Changes of MySQL, Amazon RDS for MySQL, Amazon Aurora MySQL.
   *
   * @param options database, tables, topics
   */
  public static mysql(options: DebeziumMySqlProps): DebeziumSource {
    return new DebeziumSource(mySqlPlan(options));
  }

  /**
   * Changes of MariaDB.
   *
   * @param options database, tables, topics
   */
  public static mariadb(options: DebeziumMariaDbProps): DebeziumSource {
    return new DebeziumSource(mariaDbPlan(options));
  }

  /**
   * Changes of SQL Server. Change data capture must be enabled in the database and for each table.
   *
   * @param options database, tables, topics
   */
  public static sqlServer(options: DebeziumSqlServerProps): DebeziumSource {
    return new DebeziumSource(sqlServerPlan(options));
  }

  /**
   * Changes of Oracle.
   *
   * @param options database, tables, topics
   */
  public static oracle(options: DebeziumOracleProps): DebeziumSource {
    return new DebeziumSource(oraclePlan(options));
  }

  /**
   * Changes of MongoDB.
   *
   * @param options database, collections, topics
   */
  public static mongodb(options: DebeziumMongoDbProps): DebeziumSource {
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

  public bind(_scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { plan } = this;
    const { options } = plan;
    const version = chosenVersion(plan.pluginId, options.debeziumVersion, context.kafkaConnectVersion.version);
    refuseVersion(plan, version, context.kafkaConnectVersion.version);
    const settings = sourceSettings(plan, version);
    const extension = this.extension(context, version);
    const producer = producerOf(producedBytes(settings.config), context.kafkaConnectVersion.version);
    const rendered = renderDefinition(plan.connectorClass, ConnectorKind.SOURCE, {
      ...options,
      transforms: [],
      secrets: settings.secrets,
      archives: options.archives ?? [PluginArchive._known(plan.pluginId, options.debeziumVersion, context.kafkaConnectVersion.version)],
      endpoints: options.endpoints ?? [{ connections: options.database, port: options.database.ec2Port, description: 'database' }],
      dependencies: [...options.database._dependencies, ...options.dependencies ?? []],
    }, context, {
      topicCreation: options.topicCreation,
      createsTopics: options.topicsExist !== true,
      typed: settings.typed,
      defaults: {
        ...settings.defaults,
        ...(extension && { ...extension.config, [extension.option]: extension.className }),
        ...(plan.schemaHistoryTopic !== undefined && schemaHistoryDefaults(plan.schemaHistoryTopic, version, context)),
        ...signalDefaults(settings.config, options.topicPrefix, context),
        ...producer.config,
      },
    });

    const { config } = rendered;
    const extensions = extension && config[extension.option] === extension.className ? [extension] : [];
    const history = config['schema.history.internal.kafka.topic'];
    return {
      ...rendered,
      workerDefaults: producer.worker,
      database: options.database,
      connectorVersion: options.archives ? options.debeziumVersion : version,
      additionalArchives: extensions.map(({ archive }) => archive),
      pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...settings.pluginClasses, ...extensions.map(({ className }) => className)])],
      topicsWritten: writtenTopics(config, options.topicPrefix, plan.topics),
      kafkaAccess: [
        ...rendered.kafkaAccess ?? [],
        ...(history === undefined ? [] : schemaHistoryAccess(history, options.topicPrefix, version)),
        ...signalAccess(config, options.topicPrefix),
      ],
    };
  }

  /** An extension goes into a plugin that can take it, beside a connector whose version is known. */
  private extension(context: ConnectorDefinitionContext, version: string): DebeziumExtension | undefined {
    const { archives, debeziumVersion } = this.plan.options;
    const isKnown = debeziumVersion !== undefined || (context.takesArchives && archives === undefined);
    const isMergeable = context.takesAdditionalArchives && !archives?.some(({ _location }) => _location !== undefined);
    return isKnown && isMergeable ? this.plan.extension?.(valueFormOf(this.plan), version) : undefined;
  }

  /** The same source for an archive of its changes: other defaults, where the user says nothing. @internal */
  public _archived(archive: ArchivePlan): DebeziumSource {
    return new DebeziumSource({ ...this.plan, archive, ...archive.hasColumns && { valueForm: 'columns' } });
  }

  /** What a sink of its records must know. @internal */
  public get _changes(): ChangeStream {
    const { plan } = this;
    const { config } = sourceSettings(plan, chosenVersion(plan.pluginId, plan.options.debeziumVersion, '3.7.x'));
    return {
      name: `${plan.title} ${plan.options.topicPrefix}`,
      topicPrefix: plan.options.topicPrefix,
      topics: plan.topics,
      config,
      deletes: deleteFormOf(config, UNWRAP_ALIAS),
    };
  }
}

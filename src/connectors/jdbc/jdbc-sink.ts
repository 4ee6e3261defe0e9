import type { Construct } from 'constructs';
import { ConnectorKind, ConnectorSecret, Converter, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { DEBEZIUM_JDBC_SINK } from '../../families';
import { converterIn } from '../cdc/change-stream';
import { readTopics } from '../cdc/sink-topics';
import { defaultConverter, defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import type { DebeziumJdbcSinkProps } from './jdbc-sink-props';
import { jdbcUrl } from './jdbc-url';

/** Records a transaction. With the vendor's 500, writing by key is slower than the vendor's default of only inserting. */
const BATCH = '5000';

/** A row of a topic is a row of a table: changed by its key, removed by a tombstone. */
const DEFAULTS: { [key: string]: string } = {
  'insert.mode': 'upsert',
  'delete.enabled': 'true',
  'primary.key.mode': 'record_key',
  'batch.size': BATCH,
};

/** A batch is no larger than what the consumer hands over at once. */
const WORKER_DEFAULTS: { [key: string]: string } = { 'consumer.max.poll.records': BATCH };

/** A sink that writes records as rows of a database. */
export class JdbcSink implements IConnectorDefinition {
  /**
   * With the connector of Debezium, which takes rows as well as Debezium's own envelopes.
   *
   * A row is found by the key of its record, changed or removed, so that what comes twice does no harm. Every change is written, in the order of
   * the topic: `'use.reduction.buffer': 'true'` in `config` writes only the last state of each row of a batch, for tables without other unique columns.
   *
   * Batches have up to 5000 records. A worker configuration of your own must say `consumer.max.poll.records=5000` for that, or they have 500.
   *
   * @param options database, topics, tables
   * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
   */
  public static debezium(options: DebeziumJdbcSinkProps): JdbcSink {
    return new JdbcSink(options);
  }

  private readonly options: DebeziumJdbcSinkProps;

  private constructor(props: DebeziumJdbcSinkProps) {
    const options = withTypedOptions(DEBEZIUM_JDBC_SINK, props);
    this.options = options;
    readTopics('the JDBC sink', options, options.changesFrom?._changes);
  }

  public bind(_scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this;
    const { database } = options;
    const read = readTopics('the JDBC sink', options, options.changesFrom?._changes);
    const rendered = renderDefinition(DEBEZIUM_JDBC_SINK, ConnectorKind.SINK, {
      ...options,
      secrets: this.credentials(),
      archives: options.archives ?? [PluginArchive._known('debezium-jdbc', options.debeziumVersion, context.kafkaConnectVersion.version)],
      endpoints: options.endpoints ?? [{ connections: database, port: database.ec2Port, description: 'database' }],
      dependencies: [...database._dependencies, ...options.dependencies ?? []],
    }, context, {
      topics: read.topics,
      topicsRegex: read.topicsRegex,
      topicsRead: read.topicsRead,
      errorHandling: options.errorHandling,
      typed: {
        'connection.url': jdbcUrl(database),
        ...defined({ 'schema.evolution': options.tables, 'collection.name.format': options.tableNameFormat }),
      },
      defaults: this.presetDefaults(),
    });
    return { ...rendered, workerDefaults: WORKER_DEFAULTS, database };
  }

  private presetDefaults(): { [key: string]: string } {
    const { options } = this;
    const changes = options.changesFrom?._changes;
    const json = Converter.json({ schemasEnabled: true });
    return {
      ...DEFAULTS,
      ...defaultConverter('key.converter', changes ? converterIn(changes.config, 'key.converter') : json.render('key.converter'),
        options.keyConverter, options.config),
      ...defaultConverter('value.converter', changes ? converterIn(changes.config, 'value.converter') : json.render('value.converter'),
        options.valueConverter, options.config),
    };
  }

  private credentials(): { [key: string]: ConnectorSecret } {
    const { options } = this;
    const { secret } = options.database;
    const given = (key: string) => options.config?.[key] !== undefined || options.secrets?.[key] !== undefined;
    return {
      ...(secret && !given('connection.username') && { 'connection.username': ConnectorSecret.fromSecretsManager(secret, 'username') }),
      ...(secret && !given('connection.password') && { 'connection.password': ConnectorSecret.fromSecretsManager(secret, 'password') }),
      ...options.secrets,
    };
  }
}

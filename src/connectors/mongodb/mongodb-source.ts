import type { Construct } from 'constructs';
import { ConnectorKind, Converter, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { MONGODB_SOURCE } from '../../families';
import { defaultConverter, defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { mongoEndpoints } from './mongodb-endpoints';
import type { MongoDbSourceMongodbOptions } from './mongodb-options';

/** The source writes JSON as text itself. */
const TEXT = Converter.string();

/**
 * A source that reads the change streams of MongoDB or Amazon DocumentDB, and writes the complete document after each change.
 *
 * A deletion is written as a tombstone with the key of the document. `DebeziumSource.mongodb` reads the same change streams.
 */
export class MongoDbSource implements IConnectorDefinition {
  /**
   * Uses the MongoDB connector (Apache License 2.0), in the version that this library pins.
   *
   * @param options the connection, database and topics
   * @see https://www.mongodb.com/docs/kafka-connector/current/source-connector/
   */
  public static mongodb(options: MongoDbSourceMongodbOptions): MongoDbSource {
    return new MongoDbSource(withTypedOptions(MONGODB_SOURCE, options));
  }

  private constructor(private readonly options: MongoDbSourceMongodbOptions) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this;
    const { collection, databaseName, topicPrefix, config } = options;
    return renderDefinition({ connectorClass: MONGODB_SOURCE, kind: ConnectorKind.SOURCE, scope, context }, {
      ...options,
      archives: options.archives ?? [PluginArchive._known('mongodb', undefined, context.kafkaConnectVersion.version)],
      secrets: { 'connection.uri': options.connectionString, ...options.secrets },
      endpoints: options.endpoints ?? mongoEndpoints(options.securityGroups),
    }, {
      topicsWritten: [`${topicPrefix}.${databaseName}.${collection ?? '*'}`],
      createsTopics: options.topicsExist !== true,
      topicCreation: options.topicCreation,
      typed: { 'database': databaseName, 'topic.prefix': topicPrefix, ...defined({ collection }) },
      defaults: {
        'startup.mode': options.copyExisting === false ? 'latest' : 'copy_existing',
        'publish.full.document.only': 'true',
        'publish.full.document.only.tombstone.on.delete': 'true',
        'change.stream.full.document': 'updateLookup',
        'output.json.formatter': 'com.mongodb.kafka.connect.source.json.formatter.SimplifiedJson',
        ...defaultConverter('key.converter', TEXT.render('key.converter'), options.keyConverter, config),
        ...defaultConverter('value.converter', TEXT.render('value.converter'), options.valueConverter, config),
      },
    });
  }
}

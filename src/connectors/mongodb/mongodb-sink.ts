import type { Construct } from 'constructs';
import { PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { MONGODB_SINK } from '../../families';
import { defined } from '../preset-transforms';
import { PLAIN_JSON, refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { mongoEndpoints } from './mongodb-endpoints';
import type { MongoDbSinkMongodbOptions } from './mongodb-options';

/** The key is the id; a document is replaced whole, and a tombstone removes it. */
const BY_KEY = {
  'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.FullKeyStrategy',
  'document.id.strategy.overwrite.existing': 'true',
  'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy',
  'delete.on.null.values': 'true',
};

/** A sink that writes records as documents to MongoDB or Amazon DocumentDB. */
export class MongoDbSink implements IConnectorDefinition {
  /**
   * Uses the MongoDB connector (Apache License 2.0), in the version that this library pins.
   *
   * @param options the connection, database and topics
   * @see https://www.mongodb.com/docs/kafka-connector/current/sink-connector/
   */
  public static mongodb(options: MongoDbSinkMongodbOptions): MongoDbSink {
    return new MongoDbSink(mongoPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<MongoDbSinkMongodbOptions>) {
    refuseSink(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: options.archives ?? [PluginArchive._known('mongodb', undefined, context.kafkaConnectVersion.version)],
        secrets: { 'connection.uri': options.connectionString, ...options.secrets },
        endpoints: options.endpoints ?? mongoEndpoints(options.securityGroups),
      },
    });
  }
}

function mongoPlan(preset: MongoDbSinkMongodbOptions): SinkPlan<MongoDbSinkMongodbOptions> {
  return sinkPlan('the MongoDB sink', MONGODB_SINK, preset, (options, source) => ({
    typed: { database: options.databaseName, ...defined({ collection: options.collection }) },
    defaults: {
      ...options.keyIsId !== false && BY_KEY,
      // the connector's own setting: without it, a record that MongoDB refuses stops the task whatever Kafka Connect tolerates
      ...options.errorHandling && { 'mongo.errors.tolerance': 'all', 'mongo.errors.log.enable': 'true' },
    },
    converters: source ?? PLAIN_JSON,
  }));
}

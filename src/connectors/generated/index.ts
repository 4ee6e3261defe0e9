// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { IConnectorDefinition, SinkDefinitionOptions } from '../../connect';
import type { DebeziumMongoDbSinkOptions } from '../../connect/internal';
import { typedSink } from '../typed-definition';

/** What `Connectors.debeziumMongoDbSink` is told. */
export interface DebeziumMongoDbSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: DebeziumMongoDbSinkOptions;
}

/**
 * Connectors of which the options are known, and for which there is no preset.
 *
 * They bring the archive where its maker publishes it at a fixed address, and nothing else: permissions, ways through security groups and topics are yours to say.
 */
export class Connectors {
  /**
   * Writes Debezium's change events to collections of MongoDB.
   *
   * @param options topics, options, and what goes with it
   * @see https://debezium.io/documentation/reference/stable/connectors/mongodb-sink.html
   */
  public static debeziumMongoDbSink(options: DebeziumMongoDbSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('io.debezium.connector.mongodb.MongoDbSinkConnector', options);
  }

  private constructor() {}
}

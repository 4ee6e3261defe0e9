// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { IConnectorDefinition, SinkDefinitionOptions, SourceDefinitionOptions } from '../../connect';
import type { AivenHttpSinkOptions, ClickHouseSinkOptions, ConfluentElasticsearchSinkOptions, DebeziumMongoDbSinkOptions, EventBridgeSinkOptions, MongoDbSinkOptions, MongoDbSourceOptions, SnowflakeSinkOptions } from '../../connect/internal';
import { typedSink, typedSource } from '../typed-definition';

/** What `Connectors.aivenHttpSink` is told. */
export interface AivenHttpSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: AivenHttpSinkOptions;
}

/** What `Connectors.clickHouseSink` is told. */
export interface ClickHouseSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: ClickHouseSinkOptions;
}

/** What `Connectors.confluentElasticsearchSink` is told. */
export interface ConfluentElasticsearchSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: ConfluentElasticsearchSinkOptions;
}

/** What `Connectors.debeziumMongoDbSink` is told. */
export interface DebeziumMongoDbSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: DebeziumMongoDbSinkOptions;
}

/** What `Connectors.eventBridgeSink` is told. */
export interface EventBridgeSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: EventBridgeSinkOptions;
}

/** What `Connectors.mongoDbSink` is told. */
export interface MongoDbSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: MongoDbSinkOptions;
}

/** What `Connectors.mongoDbSource` is told. */
export interface MongoDbSourceDefinitionOptions extends SourceDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: MongoDbSourceOptions;
}

/** What `Connectors.snowflakeSink` is told. */
export interface SnowflakeSinkDefinitionOptions extends SinkDefinitionOptions {
  /**
   * The options of the connector.
   *
   * @default - its defaults
   */
  readonly options?: SnowflakeSinkOptions;
}

/**
 * Connectors of which the options are known, and for which there is no preset.
 *
 * They bring the archive where its maker publishes it at a fixed address, and nothing else: permissions, ways through security groups and topics are yours to say.
 */
export class Connectors {
  /**
   * Sends records to an HTTP address.
   *
   * @param options topics, options, and what goes with it
   * @see https://github.com/Aiven-Open/http-connector-for-apache-kafka
   */
  public static aivenHttpSink(options: AivenHttpSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('io.aiven.kafka.connect.http.HttpSinkConnector', options);
  }

  /**
   * Writes records as rows of tables of ClickHouse.
   *
   * @param options topics, options, and what goes with it
   * @see https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink
   */
  public static clickHouseSink(options: ClickHouseSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('com.clickhouse.kafka.connect.ClickHouseSinkConnector', options);
  }

  /**
   * Writes records as documents of indexes of Elasticsearch.
   *
   * @param options topics, options, and what goes with it
   * @see https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html
   */
  public static confluentElasticsearchSink(options: ConfluentElasticsearchSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', options);
  }

  /**
   * Writes Debezium's change events to collections of MongoDB.
   *
   * @param options topics, options, and what goes with it
   * @see https://debezium.io/documentation/reference/stable/connectors/mongodb-sink.html
   */
  public static debeziumMongoDbSink(options: DebeziumMongoDbSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('io.debezium.connector.mongodb.MongoDbSinkConnector', options);
  }

  /**
   * Sends records as events to Amazon EventBridge.
   *
   * @param options topics, options, and what goes with it
   * @see https://github.com/awslabs/eventbridge-kafka-connector
   */
  public static eventBridgeSink(options: EventBridgeSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('software.amazon.event.kafkaconnector.EventBridgeSinkConnector', options);
  }

  /**
   * Writes records as documents of collections of MongoDB.
   *
   * @param options topics, options, and what goes with it
   * @see https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/
   */
  public static mongoDbSink(options: MongoDbSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('com.mongodb.kafka.connect.MongoSinkConnector', options);
  }

  /**
   * Follows the change streams of MongoDB.
   *
   * @param options topics, options, and what goes with it
   * @see https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/
   */
  public static mongoDbSource(options: MongoDbSourceDefinitionOptions): IConnectorDefinition {
    return typedSource('com.mongodb.kafka.connect.MongoSourceConnector', options);
  }

  /**
   * Writes records to tables of Snowflake.
   *
   * @param options topics, options, and what goes with it
   * @see https://docs.snowflake.com/en/user-guide/kafka-connector-install
   */
  public static snowflakeSink(options: SnowflakeSinkDefinitionOptions): IConnectorDefinition {
    return typedSink('com.snowflake.kafka.connector.SnowflakeSinkConnector', options);
  }

  private constructor() {}
}

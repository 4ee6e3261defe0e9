// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { SnowflakeSinkBehaviorOnNullValues, SnowflakeSinkErrorsTolerance, SnowflakeSinkIngestionMethod } from './snowflake-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalSize } from '../optional-size';

/**
 * Options of `com.snowflake.kafka.connector.SnowflakeSinkConnector`.
 *
 * Writes records to tables of Snowflake. Read from version 2.5.0.
 *
 * @see https://docs.snowflake.com/en/user-guide/kafka-connector-install
 */
export interface SnowflakeSinkOptions {
  /**
   * How the connector logs in: by key or by OAuth.
   *
   * `snowflake.authenticator`: string, low importance.
   *
   * @default - `snowflake_jwt`
   */
  readonly authenticator?: string;

  /**
   * What happens with a record without a value.
   *
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `default`
   */
  readonly behaviorOnNullValues?: SnowflakeSinkBehaviorOnNullValues;

  /**
   * The number of records of a partition that are collected before they are written.
   *
   * `buffer.count.records`: long, low importance, at least 1.
   *
   * @default - `10000`
   */
  readonly bufferCountRecords?: number;

  /**
   * How long records are collected before they are written.
   *
   * `buffer.flush.time`: long, low importance, at least 1.
   *
   * @default - `120 s`
   */
  readonly bufferFlushTime?: Duration;

  /**
   * The size of records of a partition that are collected before they are written.
   *
   * `buffer.size.bytes`: long, low importance, at least 1.
   *
   * @default - `5000000 bytes`
   */
  readonly bufferSizeBytes?: Size;

  /**
   * The database that is written.
   *
   * `snowflake.database.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseName?: string;

  /**
   * Whether log lines name the connector.
   *
   * `enable.mdc.logging`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly enableMdcLogging?: boolean;

  /**
   * Whether positions of channels with older names are taken over.
   *
   * `enable.streaming.channel.offset.migration`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetMigration?: boolean;

  /**
   * Whether positions of channels are verified.
   *
   * `enable.streaming.channel.offset.verification`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetVerification?: boolean;

  /**
   * Whether tasks of a worker share a client.
   *
   * `enable.streaming.client.optimization`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingClientOptimization?: boolean;

  /**
   * Whether a task fails when Snowflake refuses its login.
   *
   * `enable.task.fail.on.authorization.errors`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly enableTaskFailOnAuthorizationErrors?: boolean;

  /**
   * The topic for records that cannot be handled.
   *
   * `errors.deadletterqueue.topic.name`: string, low importance.
   *
   * @default - not set
   */
  readonly errorsDeadletterqueueTopicName?: string;

  /**
   * Whether each failed operation is logged.
   *
   * `errors.log.enable`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * Whether a record that cannot be handled is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string, low importance.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: SnowflakeSinkErrorsTolerance;

  /**
   * Whether records are loaded by files or streamed.
   *
   * `snowflake.ingestion.method`: string, low importance.
   *
   * @default - `snowpipe`
   */
  readonly ingestionMethod?: SnowflakeSinkIngestionMethod;

  /**
   * Whether metrics are reported over JMX.
   *
   * `jmx`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly jmx?: boolean;

  /**
   * Hosts that are reached without the proxy.
   *
   * `jvm.nonProxy.hosts`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmNonProxyHosts?: string;

  /**
   * The host of the proxy.
   *
   * `jvm.proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyHost?: string;

  /**
   * The password for the proxy.
   *
   * `jvm.proxy.password`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyPassword?: IConnectorSecret;

  /**
   * The port of the proxy.
   *
   * `jvm.proxy.port`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyPort?: string;

  /**
   * The user for the proxy.
   *
   * `jvm.proxy.username`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyUsername?: string;

  /**
   * Whether rows hold the attributes of their record.
   *
   * `snowflake.metadata.all`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataAll?: boolean;

  /**
   * Whether rows hold the time of their record.
   *
   * `snowflake.metadata.createtime`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataCreatetime?: boolean;

  /**
   * Whether rows hold offset and partition of their record.
   *
   * `snowflake.metadata.offset.and.partition`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataOffsetAndPartition?: boolean;

  /**
   * Whether rows hold the topic of their record.
   *
   * `snowflake.metadata.topic`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataTopic?: boolean;

  /**
   * The client id for OAuth.
   *
   * `snowflake.oauth.client.id`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthClientId?: string;

  /**
   * The client secret for OAuth.
   *
   * `snowflake.oauth.client.secret`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthClientSecret?: IConnectorSecret;

  /**
   * The refresh token for OAuth.
   *
   * `snowflake.oauth.refresh.token`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthRefreshToken?: IConnectorSecret;

  /**
   * The private key of the user.
   *
   * `snowflake.private.key`: password, high importance.
   *
   * @default - not set
   */
  readonly privateKey?: IConnectorSecret;

  /**
   * The passphrase of the private key.
   *
   * `snowflake.private.key.passphrase`: password, low importance.
   *
   * @default - not set
   */
  readonly privateKeyPassphrase?: IConnectorSecret;

  /**
   * Who runs the connector.
   *
   * `provider`: string, low importance.
   *
   * @default - `UNKNOWN`
   */
  readonly provider?: string;

  /**
   * The role of the user.
   *
   * `snowflake.role.name`: string, low importance.
   *
   * @default - not set
   */
  readonly roleName?: string;

  /**
   * The schema that is written.
   *
   * `snowflake.schema.name`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaName?: string;

  /**
   * Whether names of staged files have an extension.
   *
   * `snowflake.snowpipe.stageFileNameExtensionEnabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly snowpipeStageFileNameExtensionEnabled?: boolean;

  /**
   * Whether staged files are removed in the new way.
   *
   * `snowflake.snowpipe.v2CleanerEnabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly snowpipeV2CleanerEnabled?: boolean;

  /**
   * The number of threads that remove staged files.
   *
   * `snowflake.snowpipe.v2CleanerThreads`: int, low importance.
   *
   * @default - `1`
   */
  readonly snowpipeV2CleanerThreads?: number;

  /**
   * Settings of the streaming client, `name:value`.
   *
   * `snowflake.streaming.client.provider.override.map`: string, low importance.
   *
   * @default - not set
   */
  readonly streamingClientProviderOverrideMap?: string;

  /**
   * Whether channels are closed at once.
   *
   * `snowflake.streaming.closeChannelsInParallel.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly streamingCloseChannelsInParallelEnabled?: boolean;

  /**
   * Whether records are collected only once, in the client.
   *
   * `snowflake.streaming.enable.single.buffer`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly streamingEnableSingleBuffer?: boolean;

  /**
   * Whether records go to Iceberg tables.
   *
   * `snowflake.streaming.iceberg.enabled`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly streamingIcebergEnabled?: boolean;

  /**
   * How many seconds records wait in the client.
   *
   * `snowflake.streaming.max.client.lag`: long, low importance, at least 1.
   *
   * @default - `1`
   */
  readonly streamingMaxClientLag?: number;

  /**
   * How much memory the client takes.
   *
   * `snowflake.streaming.max.memory.limit.bytes`: long, low importance.
   *
   * @default - `-1`
   */
  readonly streamingMaxMemoryLimitBytes?: OptionalSize;

  /**
   * Whether rows hold the time at which they were written.
   *
   * `snowflake.streaming.metadata.connectorPushTime`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly streamingMetadataConnectorPushTime?: boolean;

  /**
   * For tests of the connector itself.
   *
   * `snowflake.test.rebalancing`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly testRebalancing?: boolean;

  /**
   * Topics with their tables, `topic:table`.
   *
   * `snowflake.topic2table.map`: string, low importance.
   *
   * @default - not set
   */
  readonly topic2TableMap?: string;

  /**
   * The host of the Snowflake account.
   *
   * `snowflake.url.name`: string, high importance.
   *
   * @default - not set
   */
  readonly urlName?: string;

  /**
   * The user.
   *
   * `snowflake.user.name`: string, high importance.
   *
   * @default - not set
   */
  readonly userName?: string;
}

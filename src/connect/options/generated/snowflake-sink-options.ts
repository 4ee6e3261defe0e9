// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration, Size } from 'aws-cdk-lib';
import type { SnowflakeSinkBehaviorOnNullValues, SnowflakeSinkErrorsTolerance, SnowflakeSinkIngestionMethod } from './snowflake-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalSize } from '../optional-size';

/**
 * Options of `com.snowflake.kafka.connector.SnowflakeSinkConnector`.
 *
 * Read from version 2.5.0.
 *
 * @see https://docs.snowflake.com/en/user-guide/kafka-connector-install
 */
export interface SnowflakeSinkOptions {
  /**
   * `snowflake.authenticator`: string, low importance.
   *
   * @default - `snowflake_jwt`
   */
  readonly authenticator?: string;

  /**
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `default`
   */
  readonly behaviorOnNullValues?: SnowflakeSinkBehaviorOnNullValues;

  /**
   * `buffer.count.records`: long, low importance, at least 1.
   *
   * @default - `10000`
   */
  readonly bufferCountRecords?: number;

  /**
   * `buffer.flush.time`: long, low importance, at least 1.
   *
   * @default - `120` s
   */
  readonly bufferFlushTime?: Duration;

  /**
   * `buffer.size.bytes`: long, low importance, at least 1.
   *
   * @default - `5000000` bytes
   */
  readonly bufferSizeBytes?: Size;

  /**
   * `snowflake.database.name`: string, high importance.
   *
   * @default - not set
   */
  readonly databaseName?: string;

  /**
   * `enable.mdc.logging`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly enableMdcLogging?: boolean;

  /**
   * `enable.streaming.channel.offset.migration`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetMigration?: boolean;

  /**
   * `enable.streaming.channel.offset.verification`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetVerification?: boolean;

  /**
   * `enable.streaming.client.optimization`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly enableStreamingClientOptimization?: boolean;

  /**
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
   * `snowflake.ingestion.method`: string, low importance.
   *
   * @default - `snowpipe`
   */
  readonly ingestionMethod?: SnowflakeSinkIngestionMethod;

  /**
   * `jmx`: boolean, high importance.
   *
   * @default - `true`
   */
  readonly jmx?: boolean;

  /**
   * `jvm.nonProxy.hosts`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmNonProxyHosts?: string;

  /**
   * `jvm.proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyHost?: string;

  /**
   * `jvm.proxy.password`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyPassword?: IConnectorSecret;

  /**
   * `jvm.proxy.port`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyPort?: string;

  /**
   * `jvm.proxy.username`: string, low importance.
   *
   * @default - not set
   */
  readonly jvmProxyUsername?: string;

  /**
   * `snowflake.metadata.all`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataAll?: boolean;

  /**
   * `snowflake.metadata.createtime`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataCreatetime?: boolean;

  /**
   * `snowflake.metadata.offset.and.partition`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataOffsetAndPartition?: boolean;

  /**
   * `snowflake.metadata.topic`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly metadataTopic?: boolean;

  /**
   * `snowflake.oauth.client.id`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthClientId?: string;

  /**
   * `snowflake.oauth.client.secret`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthClientSecret?: IConnectorSecret;

  /**
   * `snowflake.oauth.refresh.token`: string, high importance.
   *
   * @default - not set
   */
  readonly oauthRefreshToken?: IConnectorSecret;

  /**
   * `snowflake.private.key`: password, high importance.
   *
   * @default - not set
   */
  readonly privateKey?: IConnectorSecret;

  /**
   * `snowflake.private.key.passphrase`: password, low importance.
   *
   * @default - not set
   */
  readonly privateKeyPassphrase?: IConnectorSecret;

  /**
   * `provider`: string, low importance.
   *
   * @default - `UNKNOWN`
   */
  readonly provider?: string;

  /**
   * `snowflake.role.name`: string, low importance.
   *
   * @default - not set
   */
  readonly roleName?: string;

  /**
   * `snowflake.schema.name`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaName?: string;

  /**
   * `snowflake.snowpipe.stageFileNameExtensionEnabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly snowpipeStageFileNameExtensionEnabled?: boolean;

  /**
   * `snowflake.snowpipe.v2CleanerEnabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly snowpipeV2CleanerEnabled?: boolean;

  /**
   * `snowflake.snowpipe.v2CleanerThreads`: int, low importance.
   *
   * @default - `1`
   */
  readonly snowpipeV2CleanerThreads?: number;

  /**
   * `snowflake.streaming.client.provider.override.map`: string, low importance.
   *
   * @default - not set
   */
  readonly streamingClientProviderOverrideMap?: string;

  /**
   * `snowflake.streaming.closeChannelsInParallel.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly streamingCloseChannelsInParallelEnabled?: boolean;

  /**
   * `snowflake.streaming.enable.single.buffer`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly streamingEnableSingleBuffer?: boolean;

  /**
   * `snowflake.streaming.iceberg.enabled`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly streamingIcebergEnabled?: boolean;

  /**
   * `snowflake.streaming.max.client.lag`: long, low importance, at least 1.
   *
   * @default - `1`
   */
  readonly streamingMaxClientLag?: number;

  /**
   * `snowflake.streaming.max.memory.limit.bytes`: long, low importance.
   *
   * @default - `-1`
   */
  readonly streamingMaxMemoryLimitBytes?: OptionalSize;

  /**
   * `snowflake.streaming.metadata.connectorPushTime`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly streamingMetadataConnectorPushTime?: boolean;

  /**
   * `snowflake.test.rebalancing`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly testRebalancing?: boolean;

  /**
   * `snowflake.topic2table.map`: string, low importance.
   *
   * @default - not set
   */
  readonly topic2TableMap?: string;

  /**
   * `snowflake.url.name`: string, high importance.
   *
   * @default - not set
   */
  readonly urlName?: string;

  /**
   * `snowflake.user.name`: string, high importance.
   *
   * @default - not set
   */
  readonly userName?: string;
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Size } from 'aws-cdk-lib';
import { SnowflakeSinkBehaviorOnNullValues, SnowflakeSinkErrorsTolerance, SnowflakeSinkSnowflakeIngestionMethod } from './snowflake-sink-values';
import { ConnectorSecret } from '../../../connect';
import { OptionalSize } from '../optional-size';

/**
 * Options of `com.snowflake.kafka.connector.SnowflakeSinkConnector`.
 *
 * Read from version 2.5.0.
 */
export interface SnowflakeSinkOptions {
  /**
   * The option `behavior.on.null.values`: string.
   *
   * @default - `default`
   */
  readonly behaviorOnNullValues?: SnowflakeSinkBehaviorOnNullValues;

  /**
   * The option `buffer.count.records`: long.
   *
   * @default - `10000`
   */
  readonly bufferCountRecords?: number;

  /**
   * The option `buffer.flush.time`: long.
   *
   * @default - `120`
   */
  readonly bufferFlushTime?: number;

  /**
   * The option `buffer.size.bytes`: long.
   *
   * @default - `5000000` bytes
   */
  readonly bufferSizeBytes?: Size;

  /**
   * The option `enable.mdc.logging`: boolean.
   *
   * @default - `false`
   */
  readonly enableMdcLogging?: boolean;

  /**
   * The option `enable.streaming.channel.offset.migration`: boolean.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetMigration?: boolean;

  /**
   * The option `enable.streaming.channel.offset.verification`: boolean.
   *
   * @default - `true`
   */
  readonly enableStreamingChannelOffsetVerification?: boolean;

  /**
   * The option `enable.streaming.client.optimization`: boolean.
   *
   * @default - `true`
   */
  readonly enableStreamingClientOptimization?: boolean;

  /**
   * The option `enable.task.fail.on.authorization.errors`: boolean.
   *
   * @default - `false`
   */
  readonly enableTaskFailOnAuthorizationErrors?: boolean;

  /**
   * The option `errors.deadletterqueue.topic.name`: string.
   *
   * @default - not set
   */
  readonly errorsDeadletterqueueTopicName?: string;

  /**
   * The option `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - `none`
   */
  readonly errorsTolerance?: SnowflakeSinkErrorsTolerance;

  /**
   * The option `jmx`: boolean.
   *
   * @default - `true`
   */
  readonly jmx?: boolean;

  /**
   * The option `jvm.nonProxy.hosts`: string.
   *
   * @default - not set
   */
  readonly jvmNonProxyHosts?: string;

  /**
   * The option `jvm.proxy.host`: string.
   *
   * @default - not set
   */
  readonly jvmProxyHost?: string;

  /**
   * The option `jvm.proxy.password`: string.
   *
   * @default - not set
   */
  readonly jvmProxyPassword?: string;

  /**
   * The option `jvm.proxy.port`: string.
   *
   * @default - not set
   */
  readonly jvmProxyPort?: string;

  /**
   * The option `jvm.proxy.username`: string.
   *
   * @default - not set
   */
  readonly jvmProxyUsername?: string;

  /**
   * The option `provider`: string.
   *
   * @default - `UNKNOWN`
   */
  readonly provider?: string;

  /**
   * The option `snowflake.authenticator`: string.
   *
   * @default - `snowflake_jwt`
   */
  readonly snowflakeAuthenticator?: string;

  /**
   * The option `snowflake.database.name`: string.
   *
   * @default - not set
   */
  readonly snowflakeDatabaseName?: string;

  /**
   * The option `snowflake.ingestion.method`: string.
   *
   * @default - `snowpipe`
   */
  readonly snowflakeIngestionMethod?: SnowflakeSinkSnowflakeIngestionMethod;

  /**
   * The option `snowflake.metadata.all`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeMetadataAll?: boolean;

  /**
   * The option `snowflake.metadata.createtime`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeMetadataCreatetime?: boolean;

  /**
   * The option `snowflake.metadata.offset.and.partition`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeMetadataOffsetAndPartition?: boolean;

  /**
   * The option `snowflake.metadata.topic`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeMetadataTopic?: boolean;

  /**
   * The option `snowflake.oauth.client.id`: string.
   *
   * @default - not set
   */
  readonly snowflakeOauthClientId?: string;

  /**
   * The option `snowflake.oauth.client.secret`: string.
   *
   * @default - not set
   */
  readonly snowflakeOauthClientSecret?: string;

  /**
   * The option `snowflake.oauth.refresh.token`: string.
   *
   * @default - not set
   */
  readonly snowflakeOauthRefreshToken?: string;

  /**
   * The option `snowflake.private.key`: password.
   *
   * @default - not set
   */
  readonly snowflakePrivateKey?: ConnectorSecret;

  /**
   * The option `snowflake.private.key.passphrase`: password.
   *
   * @default - not set
   */
  readonly snowflakePrivateKeyPassphrase?: ConnectorSecret;

  /**
   * The option `snowflake.role.name`: string.
   *
   * @default - not set
   */
  readonly snowflakeRoleName?: string;

  /**
   * The option `snowflake.schema.name`: string.
   *
   * @default - not set
   */
  readonly snowflakeSchemaName?: string;

  /**
   * The option `snowflake.snowpipe.stageFileNameExtensionEnabled`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeSnowpipeStageFileNameExtensionEnabled?: boolean;

  /**
   * The option `snowflake.snowpipe.v2CleanerEnabled`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeSnowpipeV2CleanerEnabled?: boolean;

  /**
   * The option `snowflake.snowpipe.v2CleanerThreads`: int.
   *
   * @default - `1`
   */
  readonly snowflakeSnowpipeV2CleanerThreads?: number;

  /**
   * The option `snowflake.streaming.client.provider.override.map`: string.
   *
   * @default - not set
   */
  readonly snowflakeStreamingClientProviderOverrideMap?: string;

  /**
   * The option `snowflake.streaming.closeChannelsInParallel.enabled`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeStreamingCloseChannelsInParallelEnabled?: boolean;

  /**
   * The option `snowflake.streaming.enable.single.buffer`: boolean.
   *
   * @default - `false`
   */
  readonly snowflakeStreamingEnableSingleBuffer?: boolean;

  /**
   * The option `snowflake.streaming.iceberg.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly snowflakeStreamingIcebergEnabled?: boolean;

  /**
   * The option `snowflake.streaming.max.client.lag`: long.
   *
   * @default - `1`
   */
  readonly snowflakeStreamingMaxClientLag?: number;

  /**
   * The option `snowflake.streaming.max.memory.limit.bytes`: long.
   *
   * @default - `-1`
   */
  readonly snowflakeStreamingMaxMemoryLimitBytes?: OptionalSize;

  /**
   * The option `snowflake.streaming.metadata.connectorPushTime`: boolean.
   *
   * @default - `true`
   */
  readonly snowflakeStreamingMetadataConnectorPushTime?: boolean;

  /**
   * The option `snowflake.test.rebalancing`: boolean.
   *
   * @default - `false`
   */
  readonly snowflakeTestRebalancing?: boolean;

  /**
   * The option `snowflake.topic2table.map`: string.
   *
   * @default - not set
   */
  readonly snowflakeTopic2TableMap?: string;

  /**
   * The option `snowflake.url.name`: string.
   *
   * @default - not set
   */
  readonly snowflakeUrlName?: string;

  /**
   * The option `snowflake.user.name`: string.
   *
   * @default - not set
   */
  readonly snowflakeUserName?: string;
}

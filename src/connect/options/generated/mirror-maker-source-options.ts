// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerOptions } from './mirror-maker-options';
import type { MirrorMakerOffsetSyncsTopicLocation, MirrorMakerSourceUseIncrementalAlterConfigs } from './mirror-maker-values';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorSourceConnector`.
 *
 * Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#mirrormakerconfigs
 */
export interface MirrorMakerSourceOptions extends MirrorMakerOptions {
  /**
   * `add.source.alias.to.metrics`: boolean, low importance.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly addSourceAliasToMetrics?: boolean;

  /**
   * `config.properties.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly configPropertiesBlacklist?: string[];

  /**
   * `config.properties.exclude`: list, high importance.
   *
   * @default - `follower\.replication\.throttled\.replicas,leader\.replicati…`
   */
  readonly configPropertiesExclude?: string[];

  /**
   * `config.property.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultConfigPropertyFilter`
   */
  readonly configPropertyFilterClass?: string;

  /**
   * `consumer.poll.timeout.ms`: long, low importance.
   *
   * @default - `1000` ms
   */
  readonly consumerPollTimeoutMs?: Duration;

  /**
   * `offset.lag.max`: long, low importance.
   *
   * @default - `100`
   */
  readonly offsetLagMax?: number;

  /**
   * `offset-syncs.topic.location`: string, low importance.
   *
   * @default - `source`
   */
  readonly offsetSyncsTopicLocation?: MirrorMakerOffsetSyncsTopicLocation;

  /**
   * `offset-syncs.topic.replication.factor`: short, low importance.
   *
   * @default - `3`
   */
  readonly offsetSyncsTopicReplicationFactor?: number;

  /**
   * `refresh.topics.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly refreshTopicsEnabled?: boolean;

  /**
   * `refresh.topics.interval.seconds`: long, low importance.
   *
   * @default - `600` s
   */
  readonly refreshTopicsIntervalSeconds?: Duration;

  /**
   * `replication.factor`: int, low importance.
   *
   * @default - `2`
   */
  readonly replicationFactor?: number;

  /**
   * `sync.topic.acls.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly syncTopicAclsEnabled?: boolean;

  /**
   * `sync.topic.acls.interval.seconds`: long, low importance.
   *
   * @default - `600` s
   */
  readonly syncTopicAclsIntervalSeconds?: Duration;

  /**
   * `sync.topic.configs.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly syncTopicConfigsEnabled?: boolean;

  /**
   * `sync.topic.configs.interval.seconds`: long, low importance.
   *
   * @default - `600` s
   */
  readonly syncTopicConfigsIntervalSeconds?: Duration;

  /**
   * `topic.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultTopicFilter`
   */
  readonly topicFilterClass?: string;

  /**
   * `topics.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly topicsBlacklist?: string[];

  /**
   * `topics.exclude`: list, high importance.
   *
   * @default - `.*[\-\.]internal,.*\.replica,__.*`
   */
  readonly topicsExclude?: string[];

  /**
   * `use.incremental.alter.configs`: string, low importance.
   *
   * @default - `requested`
   * @deprecated its own documentation says so
   */
  readonly useIncrementalAlterConfigs?: MirrorMakerSourceUseIncrementalAlterConfigs;
}

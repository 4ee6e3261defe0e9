// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerOptions } from './mirror-maker-options';
import type { MirrorMakerOffsetSyncsTopicLocation, MirrorMakerSourceUseIncrementalAlterConfigs } from './mirror-maker-values';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorSourceConnector`.
 *
 * Copies records, settings and access rules of topics from one cluster to another. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#mirrormakerconfigs
 */
export interface MirrorMakerSourceOptions extends MirrorMakerOptions {
  /**
   * Whether metrics carry the alias of the source cluster.
   *
   * `add.source.alias.to.metrics`: boolean, low importance.
   *
   * @default - `false`
   * @deprecated its own documentation says so
   */
  readonly addSourceAliasToMetrics?: boolean;

  /**
   * Settings of topics that are not copied (an older name of the option).
   *
   * `config.properties.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `config.properties.exclude`
   */
  readonly configPropertiesBlacklist?: string[];

  /**
   * Settings of topics that are not copied, as names or regular expressions.
   *
   * `config.properties.exclude`: list, high importance.
   *
   * @default - `follower\.replication\.throttled\.replicas,leader\.replicati…`
   */
  readonly configPropertiesExclude?: string[];

  /**
   * The class that decides which settings of topics are copied.
   *
   * `config.property.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultConfigPropertyFilter`
   */
  readonly configPropertyFilterClass?: string;

  /**
   * How long the consumer waits for records.
   *
   * `consumer.poll.timeout.ms`: long, low importance.
   *
   * @default - `1000 ms`
   */
  readonly consumerPollTimeoutMs?: Duration;

  /**
   * How far a copied partition may be behind before a new pair of offsets is written.
   *
   * `offset.lag.max`: long, low importance.
   *
   * @default - `100`
   */
  readonly offsetLagMax?: number;

  /**
   * The cluster that holds the topic with pairs of offsets.
   *
   * `offset-syncs.topic.location`: string, low importance.
   *
   * @default - `source`
   */
  readonly offsetSyncsTopicLocation?: MirrorMakerOffsetSyncsTopicLocation;

  /**
   * The number of replicas of the topic with pairs of offsets.
   *
   * `offset-syncs.topic.replication.factor`: short, low importance.
   *
   * @default - `3`
   */
  readonly offsetSyncsTopicReplicationFactor?: number;

  /**
   * Whether new topics and partitions are looked for.
   *
   * `refresh.topics.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly refreshTopicsEnabled?: boolean;

  /**
   * How often new topics and partitions are looked for.
   *
   * `refresh.topics.interval.seconds`: long, low importance.
   *
   * @default - `600 s`
   */
  readonly refreshTopicsIntervalSeconds?: Duration;

  /**
   * The number of replicas of the topics that are made.
   *
   * `replication.factor`: int, low importance.
   *
   * @default - `2`
   */
  readonly replicationFactor?: number;

  /**
   * Whether access rules of topics are copied.
   *
   * `sync.topic.acls.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly syncTopicAclsEnabled?: boolean;

  /**
   * How often access rules of topics are copied.
   *
   * `sync.topic.acls.interval.seconds`: long, low importance.
   *
   * @default - `600 s`
   */
  readonly syncTopicAclsIntervalSeconds?: Duration;

  /**
   * Whether settings of topics are copied.
   *
   * `sync.topic.configs.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly syncTopicConfigsEnabled?: boolean;

  /**
   * How often settings of topics are copied.
   *
   * `sync.topic.configs.interval.seconds`: long, low importance.
   *
   * @default - `600 s`
   */
  readonly syncTopicConfigsIntervalSeconds?: Duration;

  /**
   * The class that decides which topics are copied.
   *
   * `topic.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultTopicFilter`
   */
  readonly topicFilterClass?: string;

  /**
   * Topics that are not copied (an older name of the option).
   *
   * `topics.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `topics.exclude`
   */
  readonly topicsBlacklist?: string[];

  /**
   * Topics that are not copied, as names or regular expressions.
   *
   * `topics.exclude`: list, high importance.
   *
   * @default - `.*[\-\.]internal,.*\.replica,__.*`
   */
  readonly topicsExclude?: string[];

  /**
   * Whether settings are changed one by one, so that others stay, or all at once.
   *
   * `use.incremental.alter.configs`: string, low importance.
   *
   * @default - `requested`
   * @deprecated its own documentation says so
   */
  readonly useIncrementalAlterConfigs?: MirrorMakerSourceUseIncrementalAlterConfigs;
}

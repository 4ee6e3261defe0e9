// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerOptions } from './mirror-maker-options';
import type { MirrorMakerOffsetSyncsTopicLocation } from './mirror-maker-values';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorCheckpointConnector`.
 *
 * Translates positions of consumer groups from one cluster to another. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#mirrormakerconfigs
 */
export interface MirrorMakerCheckpointOptions extends MirrorMakerOptions {
  /**
   * The number of replicas of the topic with translated positions.
   *
   * `checkpoints.topic.replication.factor`: short, low importance.
   *
   * @default - `3`
   */
  readonly checkpointsTopicReplicationFactor?: number;

  /**
   * How long the consumer waits for records.
   *
   * `consumer.poll.timeout.ms`: long, low importance.
   *
   * @default - `1000 ms`
   */
  readonly consumerPollTimeoutMs?: Duration;

  /**
   * Whether positions are translated at all.
   *
   * `emit.checkpoints.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly emitCheckpointsEnabled?: boolean;

  /**
   * How often positions are translated.
   *
   * `emit.checkpoints.interval.seconds`: long, low importance.
   *
   * @default - `60 s`
   */
  readonly emitCheckpointsIntervalSeconds?: Duration;

  /**
   * The class that decides which consumer groups are followed.
   *
   * `group.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultGroupFilter`
   */
  readonly groupFilterClass?: string;

  /**
   * The consumer groups, as names or regular expressions.
   *
   * `groups`: list, high importance.
   *
   * @default - `.*`
   */
  readonly groups?: string[];

  /**
   * Consumer groups that are excluded (an older name of the option).
   *
   * `groups.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so; use `groups.exclude`
   */
  readonly groupsBlacklist?: string[];

  /**
   * Consumer groups that are excluded, as names or regular expressions.
   *
   * `groups.exclude`: list, high importance.
   *
   * @default - `console-consumer-.*,connect-.*,__.*`
   */
  readonly groupsExclude?: string[];

  /**
   * The cluster that holds the topic with pairs of offsets.
   *
   * `offset-syncs.topic.location`: string, low importance.
   *
   * @default - `source`
   */
  readonly offsetSyncsTopicLocation?: MirrorMakerOffsetSyncsTopicLocation;

  /**
   * Whether new consumer groups are looked for.
   *
   * `refresh.groups.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly refreshGroupsEnabled?: boolean;

  /**
   * How often new consumer groups are looked for.
   *
   * `refresh.groups.interval.seconds`: long, low importance.
   *
   * @default - `600 s`
   */
  readonly refreshGroupsIntervalSeconds?: Duration;

  /**
   * Whether positions are set for idle consumer groups of the target cluster.
   *
   * `sync.group.offsets.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly syncGroupOffsetsEnabled?: boolean;

  /**
   * How often positions are set for idle consumer groups.
   *
   * `sync.group.offsets.interval.seconds`: long, low importance.
   *
   * @default - `60 s`
   */
  readonly syncGroupOffsetsIntervalSeconds?: Duration;

  /**
   * The class that decides which topics are copied.
   *
   * `topic.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultTopicFilter`
   */
  readonly topicFilterClass?: string;
}

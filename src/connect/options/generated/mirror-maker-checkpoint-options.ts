// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerOptions } from './mirror-maker-options';
import type { MirrorMakerOffsetSyncsTopicLocation } from './mirror-maker-values';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorCheckpointConnector`.
 *
 * Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#mirrormakerconfigs
 */
export interface MirrorMakerCheckpointOptions extends MirrorMakerOptions {
  /**
   * `checkpoints.topic.replication.factor`: short, low importance.
   *
   * @default - `3`
   */
  readonly checkpointsTopicReplicationFactor?: number;

  /**
   * `consumer.poll.timeout.ms`: long, low importance.
   *
   * @default - `1000` ms
   */
  readonly consumerPollTimeoutMs?: Duration;

  /**
   * `emit.checkpoints.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly emitCheckpointsEnabled?: boolean;

  /**
   * `emit.checkpoints.interval.seconds`: long, low importance.
   *
   * @default - `60` s
   */
  readonly emitCheckpointsIntervalSeconds?: Duration;

  /**
   * `group.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultGroupFilter`
   */
  readonly groupFilterClass?: string;

  /**
   * `groups`: list, high importance.
   *
   * @default - `.*`
   */
  readonly groups?: string[];

  /**
   * `groups.blacklist`: list, high importance.
   *
   * @default - not set
   * @deprecated its own documentation says so
   */
  readonly groupsBlacklist?: string[];

  /**
   * `groups.exclude`: list, high importance.
   *
   * @default - `console-consumer-.*,connect-.*,__.*`
   */
  readonly groupsExclude?: string[];

  /**
   * `offset-syncs.topic.location`: string, low importance.
   *
   * @default - `source`
   */
  readonly offsetSyncsTopicLocation?: MirrorMakerOffsetSyncsTopicLocation;

  /**
   * `refresh.groups.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly refreshGroupsEnabled?: boolean;

  /**
   * `refresh.groups.interval.seconds`: long, low importance.
   *
   * @default - `600` s
   */
  readonly refreshGroupsIntervalSeconds?: Duration;

  /**
   * `sync.group.offsets.enabled`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly syncGroupOffsetsEnabled?: boolean;

  /**
   * `sync.group.offsets.interval.seconds`: long, low importance.
   *
   * @default - `60` s
   */
  readonly syncGroupOffsetsIntervalSeconds?: Duration;

  /**
   * `topic.filter.class`: class, low importance.
   *
   * @default - `org.apache.kafka.connect.mirror.DefaultTopicFilter`
   */
  readonly topicFilterClass?: string;
}

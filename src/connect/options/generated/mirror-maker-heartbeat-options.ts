// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { MirrorMakerOptions } from './mirror-maker-options';

/**
 * Options of `org.apache.kafka.connect.mirror.MirrorHeartbeatConnector`.
 *
 * Writes records that show that replication is alive. Read from version 3.7.2.
 *
 * @see https://kafka.apache.org/37/documentation.html#mirrormakerconfigs
 */
export interface MirrorMakerHeartbeatOptions extends MirrorMakerOptions {
  /**
   * Whether heartbeats are written at all.
   *
   * `emit.heartbeats.enabled`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly emitHeartbeatsEnabled?: boolean;

  /**
   * How often heartbeats are written.
   *
   * `emit.heartbeats.interval.seconds`: long, low importance.
   *
   * @default - `1 s`
   */
  readonly emitHeartbeatsIntervalSeconds?: Duration;

  /**
   * The number of replicas of the topic with heartbeats.
   *
   * `heartbeats.topic.replication.factor`: short, low importance.
   *
   * @default - `3`
   */
  readonly heartbeatsTopicReplicationFactor?: number;
}

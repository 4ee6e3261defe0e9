import type { Duration, Size } from 'aws-cdk-lib';

/** The server properties of brokers: the common ones by name, any other in `properties`. */
export interface BrokerConfigurationOptions {
  /**
   * Whether a topic is created when a client uses one that does not exist (`auto.create.topics.enable`).
   *
   * @default false
   */
  readonly autoCreateTopics?: boolean;
  /**
   * The replication factor of topics that do not specify one (`default.replication.factor`). Always 3 on express brokers.
   *
   * @default - 3; 2 for a cluster with two brokers
   */
  readonly defaultReplicationFactor?: number;
  /**
   * The number of in-sync replicas that must store a record before a write with `acks=all` succeeds (`min.insync.replicas`). Always 2 on express brokers.
   *
   * @default - one less than the replication factor
   */
  readonly minInsyncReplicas?: number;
  /**
   * The number of partitions of topics that do not specify one (`num.partitions`).
   *
   * @default - the default of the service, 1
   */
  readonly defaultPartitions?: number;
  /**
   * How long records are kept (`log.retention.ms`).
   *
   * @default - the default of Kafka, 7 days
   */
  readonly retention?: Duration;
  /**
   * The size of a partition beyond which old records are deleted (`log.retention.bytes`).
   *
   * @default - no limit
   */
  readonly retentionSize?: Size;
  /**
   * The largest batch of records (`message.max.bytes`).
   *
   * @default - the default of Kafka, about 1 MiB
   */
  readonly maxMessageSize?: Size;
  /**
   * Whether an out-of-sync replica may become the leader of a partition: the partition is available sooner, but records are lost. Never on express brokers.
   *
   * @default false
   */
  readonly uncleanLeaderElection?: boolean;
  /**
   * Whether clients may use resources for which no access control list (ACL) exists. IAM access control does not need such lists.
   * SASL/SCRAM and mutual TLS over multi-VPC private connectivity need `false`, once there are lists.
   *
   * @default - the default of the service, true
   */
  readonly allowEveryoneIfNoAclFound?: boolean;
  /**
   * Further server properties by their Kafka names.
   *
   * @default - none
   */
  readonly properties?: { [key: string]: string };
}

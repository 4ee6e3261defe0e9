import type { Duration, Size } from 'aws-cdk-lib';

/** Common server properties of brokers. Specify any other property in `properties`. */
export interface BrokerConfigurationOptions {
  /**
   * Whether a topic is created automatically when a client uses one that does not exist (`auto.create.topics.enable`).
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
   * The retention period of records (`log.retention.ms`).
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
   * Whether an out-of-sync replica can become the leader of a partition (`unclean.leader.election.enable`): the partition is available sooner, but
   * records can be lost. Not supported on express brokers.
   *
   * @default false
   */
  readonly uncleanLeaderElection?: boolean;
  /**
   * Whether clients can access resources that have no access control list (ACL) (`allow.everyone.if.no.acl.found`). IAM access control does not use
   * ACLs. SASL/SCRAM and mutual TLS over multi-VPC private connectivity require `false`, once ACLs exist.
   *
   * @default - the default of the service, true
   */
  readonly allowEveryoneIfNoAclFound?: boolean;
  /**
   * Further server properties, by their Kafka names.
   *
   * @default - none
   */
  readonly properties?: { [key: string]: string };
}

import { Names, Resource, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnReplicator } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { replicatorRule } from '../checks';
import { checkCluster, textOf } from '../synth';
import { kafkaResourceArn } from './access-statements';
import { BrokerLogs } from './broker-logs';
import { clusterModelOf } from './model';
import type { ReplicatorCluster, ReplicatorSide } from './replicator-cluster';
import { ReplicatorTopicNames, ReplicationStartingPosition, ReplicatorCompression } from './replicator-options';
import type { ConsumerGroupOffsetSyncMode } from './replicator-options';
import { serviceLogs } from './service-logs';

/** A replication from one cluster to another. */
export interface MskReplicatorProps {
  /** The cluster from which topics are copied. */
  readonly source: ReplicatorCluster;
  /** The cluster to which topics are copied. */
  readonly target: ReplicatorCluster;
  /** The topics, as regular expressions. */
  readonly topics: string[];
  /**
   * Topics that are not copied, as regular expressions.
   *
   * @default - none
   */
  readonly topicsToExclude?: string[];
  /**
   * The consumer groups whose offsets are copied, as regular expressions.
   *
   * @default - all
   */
  readonly consumerGroups?: string[];
  /**
   * Consumer groups whose offsets are not copied, as regular expressions.
   *
   * @default - none
   */
  readonly consumerGroupsToExclude?: string[];
  /**
   * The names of the topics at the target.
   *
   * @default ReplicatorTopicNames.PREFIXED_WITH_SOURCE_CLUSTER_ALIAS
   */
  readonly topicNames?: ReplicatorTopicNames;
  /**
   * Where the replication begins.
   *
   * @default ReplicationStartingPosition.LATEST
   */
  readonly startingPosition?: ReplicationStartingPosition;
  /**
   * How what is written is compressed.
   *
   * @default ReplicatorCompression.NONE
   */
  readonly compression?: ReplicatorCompression;
  /**
   * Whether topics and partitions that come later are copied.
   *
   * @default true
   */
  readonly detectNewTopics?: boolean;
  /**
   * Whether settings of topics are copied.
   *
   * @default true
   */
  readonly copyTopicConfigurations?: boolean;
  /**
   * Whether access control lists of topics are copied.
   *
   * @default true
   */
  readonly copyAccessControlLists?: boolean;
  /**
   * Whether consumer groups that come later are copied.
   *
   * @default true
   */
  readonly detectNewConsumerGroups?: boolean;
  /**
   * Whether the offsets of consumer groups are translated and written at the target.
   *
   * @default true
   */
  readonly synchronizeConsumerGroupOffsets?: boolean;
  /**
   * How offsets are kept equal.
   *
   * @default - the default of the service
   */
  readonly consumerGroupOffsetSyncMode?: ConsumerGroupOffsetSyncMode;
  /**
   * The role that the replicator takes. What it needs is added to it.
   *
   * @default - a new one
   */
  readonly role?: iam.IRole;
  /**
   * Where the logs of the replicator go, at most one destination of each kind.
   *
   * @default - a new log group in CloudWatch Logs that keeps them for a month
   */
  readonly logs?: BrokerLogs[];
  /**
   * The name. It cannot change without a new replicator.
   *
   * @default - a generated one
   */
  readonly replicatorName?: string;
  /**
   * What the replicator is for.
   *
   * @default - none
   */
  readonly description?: string;
}

/**
 * A replicator (MSK Replicator): the service copies topics, and the offsets of consumer groups, from one cluster to another, without workers of your own.
 *
 * @resource AWS::MSK::Replicator
 */
export class MskReplicator extends Resource {
  /**
   * The ARN.
   *
   * @attribute
   */
  public readonly replicatorArn: string;
  /** The role that the replicator takes. */
  public readonly role: iam.IRole;

  constructor(scope: Construct, id: string, props: MskReplicatorProps) {
    super(scope, id);
    checkCluster(this, [replicatorRule], {
      replicated: ([['source', props.source], ['target', props.target]] as const).flatMap(([side, { _cluster: cluster }]) =>
        cluster?.clusterArn === undefined ? [] : [{ side, iam: clusterModelOf(cluster, textOf).iam }]),
    });
    this.role = props.role ?? new iam.Role(this, 'Role', {
      description: 'Replicates topics',
      assumedBy: new iam.ServicePrincipal('kafka.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } }),
    });
    const source = props.source._bind(this, 'source', this.role);
    const target = props.target._bind(this, 'target', this.role);
    [source, target].forEach(side => this.allow(side));
    const logs = serviceLogs(this, this.role, props.logs ?? [BrokerLogs.cloudWatch()]);
    const resource = new CfnReplicator(this, 'Resource', {
      replicatorName: props.replicatorName ?? Names.uniqueResourceName(this, { maxLength: 100, separator: '-' }),
      description: props.description,
      serviceExecutionRoleArn: this.role.roleArn,
      kafkaClusters: [source.property, target.property],
      logDelivery: logs && { replicatorLogDelivery: logs },
      replicationInfoList: [{
        sourceKafkaClusterArn: source.arn,
        sourceKafkaClusterId: source.id,
        targetKafkaClusterArn: target.arn,
        targetKafkaClusterId: target.id,
        targetCompressionType: props.compression ?? ReplicatorCompression.NONE,
        topicReplication: topicReplication(props),
        consumerGroupReplication: {
          consumerGroupsToReplicate: props.consumerGroups ?? ['.*'],
          consumerGroupsToExclude: props.consumerGroupsToExclude,
          detectAndCopyNewConsumerGroups: props.detectNewConsumerGroups ?? true,
          synchroniseConsumerGroupOffsets: props.synchronizeConsumerGroupOffsets ?? true,
          consumerGroupOffsetSyncMode: props.consumerGroupOffsetSyncMode,
        },
      }],
    });
    resource.node.addDependency(this.role, ...source.dependencies, ...target.dependencies);
    this.replicatorArn = resource.attrReplicatorArn;
  }

  /**
   * What the service's own policy allows on all clusters, on this one only.
   *
   * @see https://docs.aws.amazon.com/msk/latest/developerguide/security-iam-awsmanpol-AWSMSKReplicatorExecutionRole.html
   */
  private allow({ arn }: ReplicatorSide): void {
    if (arn === undefined) {
      return;
    }
    const allow = (actions: string[], resource: string) =>
      this.role.addToPrincipalPolicy(new iam.PolicyStatement({ actions, resources: [resource] }));
    allow(['kafka-cluster:AlterCluster', 'kafka-cluster:Connect', 'kafka-cluster:DescribeCluster', 'kafka-cluster:WriteDataIdempotently'], arn);
    allow([
      'kafka-cluster:AlterTopic', 'kafka-cluster:AlterTopicDynamicConfiguration', 'kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic',
      'kafka-cluster:DescribeTopicDynamicConfiguration', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData',
    ], kafkaResourceArn(arn, 'topic', '*'));
    allow(['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], kafkaResourceArn(arn, 'group', '*'));
  }
}

function topicReplication(props: MskReplicatorProps): CfnReplicator.TopicReplicationProperty {
  return {
    topicsToReplicate: props.topics,
    topicsToExclude: props.topicsToExclude,
    copyAccessControlListsForTopics: props.copyAccessControlLists ?? true,
    copyTopicConfigurations: props.copyTopicConfigurations ?? true,
    detectAndCopyNewTopics: props.detectNewTopics ?? true,
    startingPosition: { type: props.startingPosition ?? ReplicationStartingPosition.LATEST },
    topicNameConfiguration: { type: props.topicNames ?? ReplicatorTopicNames.PREFIXED_WITH_SOURCE_CLUSTER_ALIAS },
  };
}

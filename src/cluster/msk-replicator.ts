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

/** Properties for `MskReplicator`. */
export interface MskReplicatorProps {
  /** The source cluster. */
  readonly source: ReplicatorCluster;
  /** The target cluster. */
  readonly target: ReplicatorCluster;
  /** The topics to replicate, as regular expressions. */
  readonly topics: string[];
  /**
   * The topics to exclude, as regular expressions.
   *
   * @default - none
   */
  readonly topicsToExclude?: string[];
  /**
   * The consumer groups to replicate, as regular expressions.
   *
   * @default - all
   */
  readonly consumerGroups?: string[];
  /**
   * The consumer groups to exclude, as regular expressions.
   *
   * @default - none
   */
  readonly consumerGroupsToExclude?: string[];
  /**
   * The names of the topics on the target cluster.
   *
   * @default ReplicatorTopicNames.PREFIXED_WITH_SOURCE_CLUSTER_ALIAS
   */
  readonly topicNames?: ReplicatorTopicNames;
  /**
   * The position from which replication starts.
   *
   * @default ReplicationStartingPosition.LATEST
   */
  readonly startingPosition?: ReplicationStartingPosition;
  /**
   * The compression of the records on the target cluster.
   *
   * @default ReplicatorCompression.NONE
   */
  readonly compression?: ReplicatorCompression;
  /**
   * Whether new topics and partitions are detected and replicated.
   *
   * @default true
   */
  readonly detectNewTopics?: boolean;
  /**
   * Whether topic configurations are replicated.
   *
   * @default true
   */
  readonly copyTopicConfigurations?: boolean;
  /**
   * Whether access control lists (ACLs) of topics are replicated.
   *
   * @default true
   */
  readonly copyAccessControlLists?: boolean;
  /**
   * Whether new consumer groups are detected and replicated.
   *
   * @default true
   */
  readonly detectNewConsumerGroups?: boolean;
  /**
   * Whether consumer group offsets are translated and written to the target cluster.
   *
   * @default true
   */
  readonly synchronizeConsumerGroupOffsets?: boolean;
  /**
   * How consumer group offsets are synchronized.
   *
   * @default - the default of the service
   */
  readonly consumerGroupOffsetSyncMode?: ConsumerGroupOffsetSyncMode;
  /**
   * The service execution role of the replicator. The required permissions are added to it.
   *
   * @default - a new one
   */
  readonly role?: iam.IRole;
  /**
   * The destinations of the replicator logs, at most one of each type.
   *
   * @default - a new log group in CloudWatch Logs, with a retention of one month
   */
  readonly logs?: BrokerLogs[];
  /**
   * The name of the replicator. Changing it replaces the replicator.
   *
   * @default - a generated one
   */
  readonly replicatorName?: string;
  /**
   * The description of the replicator.
   *
   * @default - none
   */
  readonly description?: string;
}

/**
 * A replicator (Amazon MSK Replicator): replicates topics and consumer group offsets from one cluster to another, without connectors.
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
  /** The service execution role of the replicator. */
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

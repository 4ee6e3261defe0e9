import type { Duration, Size } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ClusterPolicy, KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { allowBucketKey, clusterModelOf, KAFKA_ACTIONS, kafkaResourceArn } from '../cluster/internal';
import { textOf } from '../synth';
import { requireArn } from './kafka-side';

/** Properties for `FirehoseConsumer`. */
export interface FirehoseConsumerProps {
  /** An Amazon MSK cluster with IAM access control. A provisioned cluster must have multi-VPC private connectivity with IAM turned on. */
  readonly cluster: IKafkaCluster;
  /** The topic. */
  readonly topic: string;
  /** The bucket. */
  readonly bucket: IBucket;
  /**
   * The prefix of the object keys.
   *
   * @default - none; Firehose adds the year, month, day and hour
   */
  readonly prefix?: string;
  /**
   * The buffer size.
   *
   * @default - 5 MiB, the default of the service
   */
  readonly bufferingSize?: Size;
  /**
   * The buffer interval.
   *
   * @default - 5 minutes, the default of the service
   */
  readonly bufferingInterval?: Duration;
  /**
   * The cluster policy, if the cluster already has one: a cluster can have only one.
   *
   * @default - a new policy that allows only Firehose to connect
   */
  readonly clusterPolicy?: ClusterPolicy;
}

/**
 * An Amazon Data Firehose stream from a topic to a bucket, with its role and the cluster policy that it requires.
 *
 * Firehose concatenates record values; keys, headers and tombstones are lost.
 *
 * @see https://docs.aws.amazon.com/firehose/latest/dev/writing-with-msk.html
 */
export class FirehoseConsumer extends Construct {
  /** The role of the stream. */
  public readonly role: iam.IRole;
  /** The ARN of the stream. */
  public readonly deliveryStreamArn: string;

  constructor(scope: Construct, id: string, props: FirehoseConsumerProps) {
    super(scope, id);
    const { cluster, topic, bucket } = props;
    const clusterArn = requireArn(this, 'FirehoseConsumer', cluster);
    this.refuseUnreachable(cluster);
    const service = new iam.ServicePrincipal('firehose.amazonaws.com');
    const role = new iam.Role(this, 'Role', { assumedBy: service });
    this.role = role;
    const policy = props.clusterPolicy ?? new ClusterPolicy(this, 'ClusterPolicy', { cluster });
    policy.addToPolicy(new iam.PolicyStatement({ principals: [service], actions: ['kafka:CreateVpcConnection'], resources: [clusterArn] }));
    statements(clusterArn, topic, props).forEach(statement => role.addToPrincipalPolicy(statement));
    allowBucketKey(this, role, bucket, keptPrefix(props));
    const stream = new CfnDeliveryStream(this, 'Stream', {
      deliveryStreamType: 'MSKAsSource',
      mskSourceConfiguration: { mskClusterArn: clusterArn, topicName: topic, authenticationConfiguration: { connectivity: 'PRIVATE', roleArn: role.roleArn } },
      extendedS3DestinationConfiguration: {
        bucketArn: bucket.bucketArn,
        roleArn: role.roleArn,
        prefix: props.prefix,
        bufferingHints: (props.bufferingSize ?? props.bufferingInterval) && {
          sizeInMBs: props.bufferingSize?.toMebibytes(),
          intervalInSeconds: props.bufferingInterval?.toSeconds(),
        },
      },
    });
    stream.node.addDependency(role, policy);
    this.deliveryStreamArn = stream.attrArn;
  }

  private refuseUnreachable(cluster: IKafkaCluster): void {
    const { vpcConnectivity } = clusterModelOf(cluster, textOf);
    if (cluster.clusterKind !== KafkaClusterKind.SERVERLESS && vpcConnectivity !== undefined && !vpcConnectivity.includes('IAM')) {
      throw new Error(`${this.node.path}: Firehose connects to the cluster through multi-VPC private connectivity with IAM, which the cluster does not have; specify "vpcConnectivity": VpcConnectivity.of(KafkaAuthentication.IAM)`);
    }
  }
}

/** What keys begin with, as far as Firehose does not fill it in. */
function keptPrefix({ prefix = '' }: FirehoseConsumerProps): string {
  return prefix.split('!{')[0];
}

function statements(clusterArn: string, topic: string, props: FirehoseConsumerProps): iam.PolicyStatement[] {
  const { bucket } = props;
  const allow = (actions: readonly string[], ...resources: string[]) => new iam.PolicyStatement({ actions: [...actions], resources });
  return [
    allow([...KAFKA_ACTIONS.bootstrap, 'kafka-cluster:Connect'], clusterArn),
    allow([...KAFKA_ACTIONS.consume, 'kafka-cluster:DescribeTopicDynamicConfiguration'], kafkaResourceArn(clusterArn, 'topic', topic)),
    // the service chooses the name of its group
    allow(['kafka-cluster:DescribeGroup'], kafkaResourceArn(clusterArn, 'group', '*')),
    allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], bucket.bucketArn),
    allow(['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], bucket.arnForObjects(`${keptPrefix(props)}*`)),
  ];
}

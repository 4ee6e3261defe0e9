import type { Duration } from 'aws-cdk-lib';
import { Names } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { trustedService } from '../cluster/internal';
import { admitPollers, requireArn } from './kafka-side';
import type { PipeTarget } from './pipe-target';

/** Properties for `PipeConsumer`. */
export interface PipeConsumerProps {
  /** An Amazon MSK cluster. */
  readonly cluster: IKafkaCluster;
  /** The topic. */
  readonly topic: string;
  /** The destination of the records. */
  readonly target: PipeTarget;
  /**
   * The consumer group ID. It cannot be changed later.
   *
   * @default - a name that is unique in the app
   */
  readonly consumerGroup?: string;
  /**
   * The secret of a SASL/SCRAM user, with `username` and `password`.
   *
   * @default - IAM
   */
  readonly scramSecret?: ISecret;
  /**
   * Whether only new records are read.
   *
   * @default false - reading starts at the first record of the topic
   */
  readonly fromLatest?: boolean;
  /**
   * The maximum number of records in a batch.
   *
   * @default 100
   */
  readonly batchSize?: number;
  /**
   * The batch window.
   *
   * @default - none
   */
  readonly maxBatchingWindow?: Duration;
}

/**
 * An Amazon EventBridge pipe from a topic to a target, with its role, its permissions on the topic and consumer group, and access from its pollers to
 * the brokers.
 *
 * Pollers call AWS STS, the target and, with SASL/SCRAM, Secrets Manager: the subnets of the brokers require a NAT gateway or VPC endpoints for them.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-msk.html
 */
export class PipeConsumer extends Construct {
  /** The role of the pipe. */
  public readonly role: iam.IRole;
  /** The consumer group. */
  public readonly consumerGroup: string;
  /** The ARN of the pipe. */
  public readonly pipeArn: string;

  constructor(scope: Construct, id: string, props: PipeConsumerProps) {
    super(scope, id);
    const { cluster, topic, scramSecret, target } = props;
    const clusterArn = requireArn(this, 'PipeConsumer', cluster);
    const role = new iam.Role(this, 'Role', { assumedBy: trustedService(this, 'pipes.amazonaws.com', { service: 'pipes', resource: 'pipe', resourceName: '*' }) });
    this.role = role;
    this.consumerGroup = props.consumerGroup ?? Names.uniqueResourceName(this, { maxLength: 100, separator: '-' });
    const before = admitPollers('EventBridge Pipes', clusterArn, role, { cluster, topic, group: this.consumerGroup, scramSecret });
    target._grantTo(role);
    const pipe = new CfnPipe(this, 'Pipe', {
      roleArn: role.roleArn,
      source: clusterArn,
      sourceParameters: {
        managedStreamingKafkaParameters: {
          topicName: topic,
          consumerGroupId: this.consumerGroup,
          startingPosition: props.fromLatest ? 'LATEST' : 'TRIM_HORIZON',
          batchSize: props.batchSize,
          maximumBatchingWindowInSeconds: props.maxBatchingWindow?.toSeconds(),
          credentials: scramSecret && { saslScram512Auth: scramSecret.secretArn },
        },
      },
      target: target.targetArn,
      targetParameters: target._parameters,
    });
    pipe.node.addDependency(...before);
    this.pipeArn = pipe.attrArn;
  }
}

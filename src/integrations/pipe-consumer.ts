import type { Duration } from 'aws-cdk-lib';
import { Names } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { admitPollers, requireArn } from './kafka-side';
import type { PipeTarget } from './pipe-target';

/** A pipe of Amazon EventBridge that reads a topic. */
export interface PipeConsumerProps {
  /** An Amazon MSK cluster. */
  readonly cluster: IKafkaCluster;
  /** The topic. */
  readonly topic: string;
  /** Where the records go. */
  readonly target: PipeTarget;
  /**
   * The consumer group. It cannot change later.
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
   * Whether only records are read that arrive from now on.
   *
   * @default false - from the first record of the topic
   */
  readonly fromLatest?: boolean;
  /**
   * The most records of one batch.
   *
   * @default 100
   */
  readonly batchSize?: number;
  /**
   * How long records are gathered for a batch.
   *
   * @default - not at all
   */
  readonly maxBatchingWindow?: Duration;
}

/**
 * A pipe of Amazon EventBridge from a topic to one target, with its role, its permissions on topic and group, and the way from its pollers to the brokers.
 *
 * Pollers call AWS STS, the target and, with SASL/SCRAM, Secrets Manager: the subnets of the brokers need a NAT gateway or endpoints for them.
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
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('pipes.amazonaws.com') });
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

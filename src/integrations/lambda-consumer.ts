import type { Duration } from 'aws-cdk-lib';
import { Names } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { admitPollers, requireArn } from './kafka-side';

/** A function that is fed from a topic. */
export interface LambdaConsumerProps {
  /** An Amazon MSK cluster. */
  readonly cluster: IKafkaCluster;
  /** The topic. */
  readonly topic: string;
  /** The function. It need not be in the VPC: Lambda's pollers are. */
  readonly handler: lambda.IFunction;
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
   * Where the group begins.
   *
   * @default StartingPosition.TRIM_HORIZON - at the first record, so that none is missed
   */
  readonly startingPosition?: lambda.StartingPosition;
  /**
   * The most records of one call.
   *
   * @default 100
   */
  readonly batchSize?: number;
  /**
   * How long records are gathered before a call.
   *
   * @default - half a second, the service's
   */
  readonly maxBatchingWindow?: Duration;
  /**
   * Where batches go that the function fails at, once their tries are used up. Lambda tries again until the records are out of the topic, so that one
   * record can hold up its partition for as long.
   *
   * @default - nowhere
   */
  readonly onFailure?: lambda.IEventSourceDlq;
}

/**
 * Feeds a Lambda function from a topic, with all that an event source mapping needs: permissions on topic, group and cluster, the way from the pollers
 * to the brokers, and the order in which these are made.
 *
 * Pollers call Lambda, AWS STS and, with SASL/SCRAM, Secrets Manager: the subnets of the brokers need a NAT gateway or endpoints for them.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html
 */
export class LambdaConsumer extends Construct {
  /** The mapping. */
  public readonly eventSourceMapping: lambda.EventSourceMapping;
  /** The consumer group. */
  public readonly consumerGroup: string;

  constructor(scope: Construct, id: string, props: LambdaConsumerProps) {
    super(scope, id);
    const { cluster, topic, scramSecret } = props;
    const clusterArn = requireArn(this, 'LambdaConsumer', cluster);
    this.consumerGroup = props.consumerGroup ?? Names.uniqueResourceName(this, { maxLength: 100, separator: '-' });
    const before = admitPollers('Lambda', clusterArn, props.handler, { cluster, topic, group: this.consumerGroup, scramSecret });
    this.eventSourceMapping = new lambda.EventSourceMapping(this, 'Mapping', {
      target: props.handler,
      eventSourceArn: clusterArn,
      kafkaTopic: topic,
      kafkaConsumerGroupId: this.consumerGroup,
      startingPosition: props.startingPosition ?? lambda.StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      maxBatchingWindow: props.maxBatchingWindow,
      onFailure: props.onFailure,
      supportS3OnFailureDestination: true,
      sourceAccessConfigurations: scramSecret && [{ type: lambda.SourceAccessConfigurationType.SASL_SCRAM_512_AUTH, uri: scramSecret.secretArn }],
    });
    this.eventSourceMapping.node.addDependency(...before);
  }
}

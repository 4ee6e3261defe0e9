import type { Duration } from 'aws-cdk-lib';
import { Names } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { admitPollers, requireArn } from './kafka-side';

/** Properties for `LambdaConsumer`. */
export interface LambdaConsumerProps {
  /** An Amazon MSK cluster. */
  readonly cluster: IKafkaCluster;
  /** The topic. */
  readonly topic: string;
  /** The function. It does not need to be in the VPC: the pollers of Lambda are. */
  readonly handler: lambda.IFunction;
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
   * The position from which the consumer group starts.
   *
   * @default StartingPosition.TRIM_HORIZON - the first record, so that none is missed
   */
  readonly startingPosition?: lambda.StartingPosition;
  /**
   * The maximum number of records in an invocation.
   *
   * @default 100
   */
  readonly batchSize?: number;
  /**
   * The batch window.
   *
   * @default - 500 milliseconds, the default of the service
   */
  readonly maxBatchingWindow?: Duration;
  /**
   * The on-failure destination of batches whose retries are exhausted. By default, Lambda retries until the records expire, so that one record can
   * block its partition until then.
   *
   * @default - none
   */
  readonly onFailure?: lambda.IEventSourceDlq;
}

/**
 * Invokes a Lambda function with the records of a topic, with everything that an event source mapping requires: permissions on the topic, consumer
 * group and cluster, access from the pollers to the brokers, and the order in which these are created.
 *
 * Pollers call Lambda, AWS STS and, with SASL/SCRAM, Secrets Manager: the subnets of the brokers require a NAT gateway or VPC endpoints for them.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html
 */
export class LambdaConsumer extends Construct {
  /** The event source mapping. */
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

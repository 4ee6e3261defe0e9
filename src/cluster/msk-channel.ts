import { Duration, Fn, Names, Resource } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { CfnChannel } from 'aws-cdk-lib/aws-msk';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { channelRule } from '../checks';
import { checkCluster, textOf } from '../synth';
import { BrokerLogs } from './broker-logs';
import type { ChannelDestination } from './channel-destination';
import { ChannelFormat } from './channel-format';
import type { IKafkaCluster } from './kafka-cluster-ref';
import type { IKafkaTopic } from './kafka-topic-ref';
import { allowBucketKey } from './key-statement';
import { clusterModelOf } from './model';
import { serviceLogs } from './service-logs';
import { trustedService } from './trusted-service';

/** Properties for `MskChannel`. */
export interface MskChannelProps {
  /** The cluster. It must have express brokers. */
  readonly cluster: IKafkaCluster;
  /** The topic to deliver. Records that are older than the channel are not delivered. */
  readonly topic: IKafkaTopic;
  /** The destination of the records. */
  readonly destination: ChannelDestination;
  /**
   * The format of the record values.
   *
   * @default ChannelFormat.JSON
   */
  readonly format?: ChannelFormat;
  /**
   * The maximum time before records are delivered: 5 to 15 minutes. Changing any other property replaces the channel.
   *
   * @default Duration.minutes(5)
   */
  readonly freshness?: Duration;
  /**
   * The bucket for records that cannot be delivered.
   *
   * @default - a new one
   */
  readonly deadLetterBucket?: s3.IBucket;
  /**
   * The prefix of the object keys of these records.
   *
   * @default - `errors/`
   */
  readonly deadLetterPrefix?: string;
  /**
   * The service execution role of the channel. The required permissions are added to it.
   *
   * @default - a new one
   */
  readonly role?: iam.IRole;
  /**
   * The key that encrypts records during delivery.
   *
   * @default - a key of the service
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * The destinations of the delivery logs, at most one of each type. Changing them replaces the channel.
   *
   * @default - a new log group in CloudWatch Logs, with a retention of one month
   */
  readonly logs?: BrokerLogs[];
  /**
   * The name of the channel. Changing it replaces the channel.
   *
   * @default - a generated one
   */
  readonly channelName?: string;
}

/**
 * A channel (Amazon MSK data delivery): delivers a topic of an express cluster to Amazon S3 or to a table in Amazon S3 Tables, without a connector.
 *
 * @resource AWS::MSK::Channel
 */
export class MskChannel extends Resource implements iam.IGrantable {
  /**
   * The ARN.
   *
   * @attribute
   */
  public readonly channelArn: string;
  /** The name. */
  public readonly channelName: string;
  /** The service execution role of the channel. */
  public readonly role: iam.IRole;
  /** The bucket for records that cannot be delivered. */
  public readonly deadLetterBucket: s3.IBucket;
  public readonly grantPrincipal: iam.IPrincipal;
  private readonly topicName: string;
  private readonly clusterName: string;

  constructor(scope: Construct, id: string, props: MskChannelProps) {
    super(scope, id);
    const { cluster, destination, topic } = props;
    const freshness = props.freshness ?? Duration.minutes(5);
    checkCluster(this, [channelRule], {
      ...clusterModelOf(cluster, textOf),
      channel: {
        freshnessSeconds: freshness.isUnresolved() ? undefined : freshness.toSeconds(),
        keyTemplate: destination._keyTemplate === undefined ? undefined : textOf(destination._keyTemplate),
      },
    });
    this.role = props.role ?? channelRole(this);
    this.grantPrincipal = this.role.grantPrincipal;
    this.deadLetterBucket = props.deadLetterBucket ?? new s3.Bucket(this, 'DeadLetters', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true,
    });
    const deadLetterPrefix = props.deadLetterPrefix ?? 'errors/';
    this.allowDeadLetters(deadLetterPrefix);
    this.channelName = props.channelName ?? Names.uniqueResourceName(this, { maxLength: 64, separator: '-' });
    this.topicName = topic.topicName;
    this.clusterName = Fn.select(1, Fn.split('/', cluster.clusterArn!));
    const resource = new CfnChannel(this, 'Resource', {
      channelName: this.channelName,
      clusterArn: cluster.clusterArn!,
      encryptionConfiguration: props.encryptionKey && { kmsKeyArn: props.encryptionKey.keyArn },
      topicConfigurationList: [{
        topicArn: topic.topicArn,
        recordConverter: { valueConverter: props.format ?? ChannelFormat.JSON },
        recordSchema: destination._schemaArn === undefined ? undefined : { gsrArn: destination._schemaArn },
      }],
      loggingInfo: serviceLogs(this, this.role, props.logs ?? [BrokerLogs.cloudWatch()]),
      ...destination._bind({
        role: this.role,
        dataFreshnessInSeconds: freshness.toSeconds(),
        deadLetterQueueS3: { bucketArn: this.deadLetterBucket.bucketArn, errorOutputPrefix: deadLetterPrefix },
      }, this),
    });
    // The service tries the role when it creates the channel.
    resource.node.addDependency(this.role);
    this.channelArn = resource.attrChannelArn;
  }

  /**
   * The age of the latest delivered record.
   *
   * @param options statistic, period and other metric options
   */
  public metricDataFreshness(options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('DeliveryToS3.DataFreshness', { statistic: 'Maximum', ...options });
  }

  /**
   * The number of records that could not be read.
   *
   * @param options statistic, period and other metric options
   */
  public metricFailedRecords(options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('FailedRecordCount', { statistic: 'Sum', ...options });
  }

  /**
   * Returns any metric of the channel.
   *
   * @param metricName the name in the namespace `AWS/Kafka`
   * @param options statistic, period and other metric options
   */
  public metric(metricName: string, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    const dimensionsMap = { ClusterName: this.clusterName, ChannelName: this.channelName, Topic: this.topicName };
    return new cloudwatch.Metric({ namespace: 'AWS/Kafka', metricName, dimensionsMap, ...options });
  }

  private allowDeadLetters(prefix: string): void {
    const { bucketArn } = this.deadLetterBucket;
    this.role.addToPrincipalPolicy(new iam.PolicyStatement({
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], resources: [bucketArn],
    }));
    this.role.addToPrincipalPolicy(new iam.PolicyStatement({
      actions: ['s3:ListMultipartUploadParts', 's3:PutObject'], resources: [this.deadLetterBucket.arnForObjects(`${prefix}*`)],
    }));
    allowBucketKey(this, this.role, this.deadLetterBucket, prefix);
  }
}

/** @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery-s3-iam-service-role.html */
function channelRole(scope: Construct): iam.Role {
  return new iam.Role(scope, 'Role', {
    description: 'Delivers records of a topic',
    assumedBy: trustedService(scope, 'kafka.amazonaws.com', { service: 'kafka', resource: 'channel', resourceName: '*' }),
  });
}

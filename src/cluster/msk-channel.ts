import { Duration, Fn, Names, Resource, Stack } from 'aws-cdk-lib';
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
import { clusterModelOf } from './model';
import { serviceLogs } from './service-logs';

/** A managed delivery of a topic. */
export interface MskChannelProps {
  /** The cluster, which has express brokers. */
  readonly cluster: IKafkaCluster;
  /** The topic. Records that are older than the channel are not delivered. */
  readonly topic: IKafkaTopic;
  /** Where records go. */
  readonly destination: ChannelDestination;
  /**
   * How the values of the records are read.
   *
   * @default ChannelFormat.JSON
   */
  readonly format?: ChannelFormat;
  /**
   * How long records wait at most before they are delivered: 5 to 15 minutes. All else of a channel changes by a new one.
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
   * What the names of the objects with such records begin with.
   *
   * @default - `errors/`
   */
  readonly deadLetterPrefix?: string;
  /**
   * The role that the channel takes. What it needs is added to it.
   *
   * @default - a new one
   */
  readonly role?: iam.IRole;
  /**
   * The key that encrypts records while they are on their way.
   *
   * @default - one of the service
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * Where the logs of the delivery go, at most one destination of each kind. They cannot change without a new channel.
   *
   * @default - a new log group in CloudWatch Logs that keeps them for a month
   */
  readonly logs?: BrokerLogs[];
  /**
   * The name. It cannot change without a new channel.
   *
   * @default - a generated one
   */
  readonly channelName?: string;
}

/**
 * A channel (Amazon MSK data delivery): the service delivers a topic of an express cluster to Amazon S3 or to a table in S3 Tables, without a connector.
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
  /** The role that the channel takes. */
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
      }),
    });
    // The service tries the role when it creates the channel.
    resource.node.addDependency(this.role);
    this.channelArn = resource.attrChannelArn;
  }

  /**
   * How old the newest delivered record is.
   *
   * @param options statistic, period and what else a metric has
   */
  public metricDataFreshness(options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('DeliveryToS3.DataFreshness', { statistic: 'Maximum', ...options });
  }

  /**
   * Records that could not be read.
   *
   * @param options statistic, period and what else a metric has
   */
  public metricFailedRecords(options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    return this.metric('FailedRecordCount', { statistic: 'Sum', ...options });
  }

  /**
   * Any metric of the channel.
   *
   * @param metricName the name in the namespace `AWS/Kafka`
   * @param options statistic, period and what else a metric has
   */
  public metric(metricName: string, options?: cloudwatch.MetricOptions): cloudwatch.Metric {
    const dimensionsMap = { ClusterName: this.clusterName, ChannelName: this.channelName, Topic: this.topicName };
    return new cloudwatch.Metric({ namespace: 'AWS/Kafka', metricName, dimensionsMap, ...options });
  }

  private allowDeadLetters(prefix: string): void {
    const { bucketArn, encryptionKey } = this.deadLetterBucket;
    this.role.addToPrincipalPolicy(new iam.PolicyStatement({
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], resources: [bucketArn],
    }));
    this.role.addToPrincipalPolicy(new iam.PolicyStatement({
      actions: ['s3:ListMultipartUploadParts', 's3:PutObject'], resources: [this.deadLetterBucket.arnForObjects(`${prefix}*`)],
    }));
    encryptionKey?.grantEncryptDecrypt(this.role);
  }
}

/** @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery-s3-iam-service-role.html */
function channelRole(scope: Construct): iam.Role {
  const channels = Stack.of(scope).formatArn({ service: 'kafka', resource: 'channel', resourceName: '*' });
  return new iam.Role(scope, 'Role', {
    description: 'Delivers records of a topic',
    assumedBy: new iam.ServicePrincipal('kafka.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account }, ArnLike: { 'aws:SourceArn': channels } },
    }),
  });
}

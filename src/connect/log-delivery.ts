import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct, IDependable } from 'constructs';
import { allowKeyForDelivery } from '../cluster/internal';

/** Options for worker logs in Amazon CloudWatch Logs. */
export interface CloudWatchLogDeliveryOptions {
  /**
   * The log group.
   *
   * @default - a new log group, `/aws/vendedlogs/msk-connect/<connector name>`, deleted with the connector
   */
  readonly logGroup?: logs.ILogGroup;
  /**
   * The retention of the new log group.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly retention?: logs.RetentionDays;
  /**
   * The customer managed key of a new log group. The policy of a key of this app is extended for it; that of another one must
   * allow it to CloudWatch Logs already.
   *
   * @default - CloudWatch Logs encrypts with a key of its own
   */
  readonly encryptionKey?: kms.IKey;
}

/** Options for worker logs in Amazon S3. */
export interface BucketLogDeliveryOptions {
  /**
   * The prefix of the object keys.
   *
   * @default - no prefix
   */
  readonly prefix?: string;
}

/** The result of `LogDelivery.bind`: the log delivery settings of a connector. */
export interface LogDeliveryConfig {
  /**
   * The name of the CloudWatch log group.
   *
   * @default - no delivery to CloudWatch Logs
   */
  readonly logGroup?: logs.ILogGroup;
  /**
   * The bucket.
   *
   * @default - no delivery to Amazon S3
   */
  readonly bucket?: s3.IBucket;
  /**
   * The prefix of the object keys.
   *
   * @default - no prefix
   */
  readonly prefix?: string;
  /**
   * The name of the Firehose stream.
   *
   * @default - no delivery to Amazon Data Firehose
   */
  readonly deliveryStreamName?: string;
  /** Resources that must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/**
 * A destination of worker logs. Without logs, the cause of a failed connector creation is unknown.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html
 */
export abstract class LogDelivery {
  /**
   * Delivers to Amazon CloudWatch Logs. The name of a new log group starts with `/aws/vendedlogs/`, so that the CloudWatch Logs resource policy of
   * the account does not exceed its size limit.
   *
   * @param options the log group, or the retention of a new one
   */
  public static cloudWatch(options: CloudWatchLogDeliveryOptions = {}): LogDelivery {
    return new CloudWatchLogDelivery(options);
  }

  /**
   * Delivers to Amazon S3. The policy of the key of the bucket is extended for it if the key is of this app; that of another one must allow it to
   * `delivery.logs.amazonaws.com` already.
   *
   * @param bucket the bucket
   * @param options the prefix of the keys
   */
  public static s3(bucket: s3.IBucket, options: BucketLogDeliveryOptions = {}): LogDelivery {
    return new FixedLogDelivery({ bucket, prefix: options.prefix, dependencies: [bucket] });
  }

  /**
   * Delivers to Amazon Data Firehose.
   *
   * @param deliveryStream the stream
   */
  public static firehose(deliveryStream: firehose.IDeliveryStream): LogDelivery {
    return new FixedLogDelivery({ deliveryStreamName: deliveryStream.deliveryStreamName, dependencies: [deliveryStream] });
  }

  /**
   * Creates the resources that the delivery requires.
   *
   * @param scope the scope in which resources are created
   * @param connectorName the name of the connector
   */
  public abstract bind(scope: Construct, connectorName: string): LogDeliveryConfig;
}

class CloudWatchLogDelivery extends LogDelivery {
  constructor(private readonly options: CloudWatchLogDeliveryOptions) {
    super();
    for (const option of ['retention', 'encryptionKey'] as const) {
      if (options.logGroup && options[option]) {
        throw new Error(`"${option}" is for a new log group only; set it on the log group, and omit "${option}" here`);
      }
    }
  }

  public bind(scope: Construct, connectorName: string): LogDeliveryConfig {
    const { encryptionKey } = this.options;
    const logGroupName = `/aws/vendedlogs/msk-connect/${connectorName}`;
    encryptionKey?.addToResourcePolicy(keyStatementForLogs(scope, logGroupName));
    const logGroup = this.options.logGroup ?? new logs.LogGroup(scope, 'Logs', {
      logGroupName,
      encryptionKey,
      retention: this.options.retention ?? logs.RetentionDays.ONE_MONTH,
      // the name is fixed, so a group that stayed would stop the next deploy of the same connector
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return { logGroup, dependencies: [logGroup] };
  }
}

/** CloudWatch Logs encrypts by itself, with a principal for each Region, for this log group only. */
function keyStatementForLogs(scope: Construct, logGroupName: string): iam.PolicyStatement {
  const stack = Stack.of(scope);
  const logGroup = stack.formatArn({ service: 'logs', resource: 'log-group', resourceName: logGroupName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(`logs.${stack.region}.${stack.urlSuffix}`)],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
    conditions: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': logGroup } },
  });
}

class FixedLogDelivery extends LogDelivery {
  constructor(private readonly config: LogDeliveryConfig) {
    super();
  }

  public bind(): LogDeliveryConfig {
    if (this.config.bucket) {
      allowKeyForDelivery(this.config.bucket);
    }
    return this.config;
  }
}

/** All deliveries of one connector in CloudFormation's form. */
export function renderLogDelivery(deliveries: readonly LogDeliveryConfig[]): CfnConnector.LogDeliveryProperty | undefined {
  const cloudWatch = only(deliveries, 'Amazon CloudWatch Logs', delivery => delivery.logGroup);
  const bucket = only(deliveries, 'Amazon S3', delivery => delivery.bucket);
  const firehoseStream = only(deliveries, 'Amazon Data Firehose', delivery => delivery.deliveryStreamName);
  return deliveries.length === 0 ? undefined : {
    workerLogDelivery: {
      ...(cloudWatch && { cloudWatchLogs: { enabled: true, logGroup: cloudWatch.logGroup!.logGroupName } }),
      ...(bucket && { s3: { enabled: true, bucket: bucket.bucket!.bucketName, prefix: bucket.prefix } }),
      ...(firehoseStream && { firehose: { enabled: true, deliveryStream: firehoseStream.deliveryStreamName } }),
    },
  };
}

function only(
  deliveries: readonly LogDeliveryConfig[], service: string, target: (delivery: LogDeliveryConfig) => unknown,
): LogDeliveryConfig | undefined {
  const found = deliveries.filter(delivery => target(delivery) !== undefined);
  if (found.length > 1) {
    throw new Error(`a connector can deliver its logs to ${service} at most once, got ${found.length} destinations; remove the others`);
  }
  return found[0];
}

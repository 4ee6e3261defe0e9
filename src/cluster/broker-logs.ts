import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Names, RemovalPolicy } from 'aws-cdk-lib';
import type * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Options for broker logs in CloudWatch Logs. */
export interface CloudWatchBrokerLogsOptions {
  /**
   * The log group.
   *
   * @default - a new log group under `/aws/vendedlogs/`
   */
  readonly logGroup?: logs.ILogGroup;
  /**
   * The retention of the new log group.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly retention?: logs.RetentionDays;
}

type Bind = (scope: Construct) => msk.BrokerLogging;

/** A destination of broker logs. A cluster supports at most one destination of each type. */
export class BrokerLogs {
  /**
   * CloudWatch Logs.
   *
   * @param options the log group, or the retention of a new one
   */
  public static cloudWatch(options: CloudWatchBrokerLogsOptions = {}): BrokerLogs {
    if (options.logGroup !== undefined && options.retention !== undefined) {
      throw new Error('"retention" and "logGroup" of the broker logs are both set, but an existing log group has its own retention; set the retention on the log group');
    }
    // The prefix spares the account's limited resource policy of vended logs one entry per log group.
    return new BrokerLogs(scope => ({
      cloudwatchLogGroup: options.logGroup ?? new logs.LogGroup(scope, 'Logs', {
        logGroupName: `/aws/vendedlogs/msk/${Names.uniqueResourceName(scope, { maxLength: 100, separator: '-' })}`,
        retention: options.retention ?? logs.RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    }));
  }

  /**
   * Amazon S3.
   *
   * @param bucket the bucket
   * @param prefix the prefix of the object keys
   */
  public static s3(bucket: s3.IBucket, prefix?: string): BrokerLogs {
    return new BrokerLogs(() => ({ s3: { bucket, prefix } }));
  }

  /**
   * Amazon Data Firehose.
   *
   * @param deliveryStream the delivery stream
   */
  public static firehose(deliveryStream: firehose.IDeliveryStream): BrokerLogs {
    return new BrokerLogs(() => ({ firehoseDeliveryStreamName: deliveryStream.deliveryStreamName }));
  }

  /**
   * What the cluster is given by all its destinations.
   *
   * @internal
   */
  public static _bindAll(scope: Construct, destinations: readonly BrokerLogs[]): msk.BrokerLogging {
    const bound = destinations.map(each => each.bind(scope));
    const kinds = bound.flatMap(each => Object.keys(each));
    const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
    if (twice !== undefined) {
      throw new Error(`the cluster ${scope.node.path} has several log destinations of the same kind in "logs" (${NAMES[twice]}); specify at most one of each kind`);
    }
    return Object.assign({}, ...bound) as msk.BrokerLogging;
  }

  private constructor(private readonly bind: Bind) {}
}

const NAMES: { [kind: string]: string } = {
  cloudwatchLogGroup: 'CloudWatch Logs', s3: 'Amazon S3', firehoseDeliveryStreamName: 'Amazon Data Firehose',
};

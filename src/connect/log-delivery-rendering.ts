import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { LogDeliveryConfig } from './log-delivery';

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
    throw new Error(`a connector delivers its logs to ${service} once at most, got ${found.length} destinations; leave the others out`);
  }
  return found[0];
}

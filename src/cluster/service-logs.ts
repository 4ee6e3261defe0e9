import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { BrokerLogs } from './broker-logs';

/** Where logs go, as channels and replicators say it. */
export interface ServiceLogs {
  readonly cloudWatchLogs?: { readonly enabled: boolean; readonly logGroup: string };
  readonly s3?: { readonly enabled: boolean; readonly bucket: string; readonly prefix?: string };
  readonly firehose?: { readonly enabled: boolean; readonly deliveryStream: string };
}

/** The destinations of the logs of a channel or replicator, which its role writes. */
export function serviceLogs(scope: Construct, role: iam.IRole, destinations: readonly BrokerLogs[]): ServiceLogs | undefined {
  const { cloudwatchLogGroup, s3, firehoseDeliveryStreamName } = BrokerLogs._bindAll(scope, destinations);
  cloudwatchLogGroup?.grantWrite(role);
  if (s3 !== undefined) {
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: [s3.bucket.arnForObjects(`${s3.prefix ?? ''}*`)] }));
  }
  if (firehoseDeliveryStreamName !== undefined) {
    const stream = Stack.of(scope).formatArn({ service: 'firehose', resource: 'deliverystream', resourceName: firehoseDeliveryStreamName });
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], resources: [stream] }));
  }
  return destinations.length === 0 ? undefined : {
    ...cloudwatchLogGroup && { cloudWatchLogs: { enabled: true, logGroup: cloudwatchLogGroup.logGroupName } },
    ...s3 && { s3: { enabled: true, bucket: s3.bucket.bucketName, prefix: s3.prefix } },
    ...firehoseDeliveryStreamName !== undefined && { firehose: { enabled: true, deliveryStream: firehoseDeliveryStreamName } },
  };
}

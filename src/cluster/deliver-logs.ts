import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnCluster } from 'aws-cdk-lib/aws-msk';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { trustedService } from './trusted-service';

/** Adds logs to an L1 that the alpha does not: those of the authorizer, and of express brokers. */
export function deliverLogs(resource: CfnCluster, kind: 'brokerLogs' | 'authorizerLogs', { cloudwatchLogGroup, s3, firehoseDeliveryStreamName }: msk.BrokerLogging): void {
  if (s3 !== undefined) {
    allowDelivery(s3.bucket);
  }
  const destinations: CfnCluster.BrokerLogsProperty = {
    cloudWatchLogs: cloudwatchLogGroup && { enabled: true, logGroup: cloudwatchLogGroup.logGroupName },
    firehose: firehoseDeliveryStreamName === undefined ? undefined : { enabled: true, deliveryStream: firehoseDeliveryStreamName },
    s3: s3 && { enabled: true, bucket: s3.bucket.bucketName, prefix: s3.prefix },
  };
  // The type asks for broker logs; without any, an empty block says so.
  const others = resource.loggingInfo as CfnCluster.LoggingInfoProperty | undefined;
  const authorizerLogs = others?.authorizerLogs;
  resource.loggingInfo = { brokerLogs: others?.brokerLogs ?? {}, ...authorizerLogs && { authorizerLogs }, [kind]: destinations };
}

/** What CloudWatch Logs needs to deliver to a bucket; a policy in the template is there before the first object. */
function allowDelivery(bucket: IBucket): void {
  const { account } = Stack.of(bucket);
  const conditions = {
    StringEquals: { 'aws:SourceAccount': account },
    ArnLike: { 'aws:SourceArn': Stack.of(bucket).formatArn({ service: 'logs', resource: '*' }) },
  };
  allowKeyForDelivery(bucket);
  const principals = [new iam.ServicePrincipal('delivery.logs.amazonaws.com')];
  bucket.addToResourcePolicy(new iam.PolicyStatement({
    principals,
    actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects('*')],
    conditions: { ...conditions, StringEquals: { ...conditions.StringEquals, 's3:x-amz-acl': 'bucket-owner-full-control' } },
  }));
  bucket.addToResourcePolicy(new iam.PolicyStatement({ principals, actions: ['s3:GetBucketAcl', 's3:ListBucket'], resources: [bucket.bucketArn], conditions }));
}

/**
 * Lets the service that delivers logs to a bucket use the key of the bucket, where the key is of this app.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html
 */
export function allowKeyForDelivery(bucket: IBucket): void {
  bucket.encryptionKey?.addToResourcePolicy(new iam.PolicyStatement({
    principals: [trustedService(bucket, 'delivery.logs.amazonaws.com', { service: 'logs', resource: '*' })],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
  }));
}

import { App, Duration, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { BrokerLogs, ChannelDestination, ExpressCluster, KafkaTopic, KafkaVpc, MskChannel } from 'cdk-msk-connect';

/** An Express cluster from which the service delivers orders to a bucket, without a connector. */
export class DeliveryStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    this.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true);
    // The stack is for one Region, so the template contains its Availability Zones; aws-cdk-lib adds a dependency on the role twice;
    // and cfn-lint does not know the Regions of channels yet.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005', 'E3006'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const cluster = new ExpressCluster(this, 'Kafka', { vpc, logs: [BrokerLogs.cloudWatch()] });
    const topic = new KafkaTopic(this, 'Orders', { cluster, topicName: 'shop.orders', partitions: 12 });

    const accessLogs = new s3.Bucket(this, 'AccessLogs', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: true,
    });
    const bucket = (name: string) => new s3.Bucket(this, name, {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: `${name}/`,
    });
    const delivery = new MskChannel(this, 'Delivery', {
      cluster,
      topic,
      destination: ChannelDestination.s3(bucket('Archive'), {
        prefix: 'orders/',
        keyTemplate: 'date=!{yyyy}-!{MM}-!{dd}/!{partition-id}/!{sequence-number}',
      }),
      freshness: Duration.minutes(10),
      deadLetterBucket: bucket('Errors'),
    });
    new cloudwatch.Alarm(this, 'Late', {
      alarmDescription: 'Orders arrive late in the archive',
      metric: delivery.metricDataFreshness({ period: Duration.minutes(5) }),
      threshold: Duration.minutes(20).toSeconds(),
      evaluationPeriods: 3,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new DeliveryStack(app, 'Delivery', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

import { App, Duration, Size, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { BrokerConfiguration, CleanupPolicy, KafkaGrants, KafkaVpc, ProvisionedCluster, KafkaTopic, TopicRetention } from 'cdk-msk-connect';

/** A cluster with its configuration, storage autoscaling and topics, and a Lambda function that consumes one of them. */
export class OrdersStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one Region, so the template contains its Availability Zones; and aws-cdk-lib adds a dependency of functions on the role twice.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = new ProvisionedCluster(this, 'Kafka', {
      vpc,
      configuration: new BrokerConfiguration(this, 'Configuration', {
        defaultPartitions: 3,
        retention: Duration.days(7),
        properties: { 'log.message.timestamp.type': 'LogAppendTime' },
      }),
      volumeSize: Size.gibibytes(200),
      storageAutoscaling: { maxVolumeSize: Size.tebibytes(2), targetUtilizationPercent: 70 },
    });

    const orders = new KafkaTopic(this, 'Orders', {
      cluster,
      topicName: 'shop.orders',
      partitions: 12,
      retention: TopicRetention.of(Duration.days(30)),
    });
    new KafkaTopic(this, 'Customers', { cluster, topicName: 'shop.customers', partitions: 6, cleanupPolicy: CleanupPolicy.COMPACT });

    const logGroup = new logs.LogGroup(this, 'BillingLogs', { retention: logs.RetentionDays.ONE_MONTH });
    const role = new iam.Role(this, 'BillingRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const billing = new lambda.Function(this, 'Billing', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async ({ records }) => console.log(Object.values(records).flat().length, "orders");'),
      role,
      logGroup,
    });

    // Lambda polls from the subnets of the cluster, in the security group of the brokers.
    cluster.connections.allowInternally(ec2.Port.tcp(9098), 'Lambda pollers');
    role.addToPolicy(new iam.PolicyStatement({
      actions: [
        'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs',
      ],
      resources: ['*'],
    }));
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'the pollers of Lambda make network interfaces whose ids nobody knows before',
    });
    const grant = KafkaGrants.fromCluster(cluster).lambdaEventSource(role, { topics: [orders.topicName], groups: ['billing'] });
    const mapping = new lambda.EventSourceMapping(this, 'OrdersToBilling', {
      target: billing,
      eventSourceArn: cluster.clusterArn,
      kafkaTopic: orders.topicName,
      kafkaConsumerGroupId: 'billing',
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: 100,
    });
    // the brokers allow the pollers before these start
    mapping.node.addDependency(...cluster.connections.securityGroups, orders);
    grant.applyBefore(mapping);
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new OrdersStack(app, 'Orders', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

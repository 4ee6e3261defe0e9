import { App, Stack, Validations } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ClusterPolicy, KafkaAuthentication, KafkaCluster, KafkaGrants, KafkaVpc, ProvisionedCluster, VpcConnection, VpcConnectivity } from 'cdk-msk-connect';

const OWNER = { account: '111122223333', region: 'eu-central-1' };
const CLIENT = { account: '444455556666', region: 'eu-central-1' };

const ORDERS = { topics: ['shop.orders'], groups: ['analytics'] };

/** The account that owns the cluster: it turns on private connectivity, and specifies which principals can connect and what they can read. */
export class KafkaOwnerStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one region, so its availability zones stand in the template.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const cluster = new ProvisionedCluster(this, 'Kafka', {
      vpc,
      clusterName: 'events',
      // Added in the second deployment: the service does not create clusters with it.
      vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM),
    });

    // The brokers listen on these ports; the addresses are those of the clients' VPC.
    cluster.connections.allowFrom(ec2.Peer.ipv4('10.20.0.0/16'), ec2.Port.tcpRange(14001, 14100), 'clients by PrivateLink');

    const policy = new ClusterPolicy(this, 'Policy', { cluster });
    const client = new iam.AccountPrincipal(CLIENT.account);
    policy.allowConnections(client);
    policy.allowConsume(client, ORDERS);
  }
}

/** The account of a client: the brokers are available in its own VPC, where a function reads what the owner allows. */
export class KafkaClientStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one Region, so the template contains its Availability Zones; and aws-cdk-lib adds a dependency of functions on the role twice.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/16'), natGateways: 1 });
    const connection = new VpcConnection(this, 'Events', {
      // The owner's cluster, by the ARN that the owner provides.
      cluster: KafkaCluster.fromClusterArn(this, 'Kafka', 'arn:aws:kafka:eu-central-1:111122223333:cluster/events/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2'),
      vpc,
    });

    const securityGroup = new ec2.SecurityGroup(this, 'AnalyticsGroup', { vpc, allowAllOutbound: false });
    const role = new iam.Role(this, 'AnalyticsRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new logs.LogGroup(this, 'AnalyticsLogs', { retention: logs.RetentionDays.ONE_MONTH });
    logGroup.grantWrite(role);
    // The permissions that Lambda needs to run a function in a VPC.
    role.addToPolicy(new iam.PolicyStatement({
      actions: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'],
      resources: ['*'],
    }));
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'Lambda makes network interfaces whose ids nobody knows before',
    });
    KafkaGrants.fromCluster(connection).consume(role, ORDERS);
    const analytics = new lambda.Function(this, 'Analytics', {
      runtime: lambda.Runtime.NODEJS_24_X,
      handler: 'index.handler',
      // Use a Kafka client of your choice here; the environment variable contains the bootstrap brokers.
      code: lambda.Code.fromInline('exports.handler = async () => console.log(process.env.BOOTSTRAP_SERVERS);'),
      environment: { BOOTSTRAP_SERVERS: connection.bindClient(this, {}).bootstrapServers },
      vpc,
      securityGroups: [securityGroup],
      role,
      logGroup,
    });
    analytics.connections.allowTo(connection, ec2.Port.tcpRange(14001, 14100), 'Kafka brokers');
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new KafkaOwnerStack(app, 'KafkaOwner', { env: OWNER });
  new KafkaClientStack(app, 'KafkaClient', { env: CLIENT });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

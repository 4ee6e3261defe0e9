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

/** The account that owns the cluster: it switches on private connectivity, and says who may connect and what they may read. */
export class KafkaOwnerStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one region, so its availability zones stand in the template.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const cluster = new ProvisionedCluster(this, 'Kafka', {
      vpc,
      clusterName: 'events',
      // Added in the second deploy: the service does not create a cluster with it.
      vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM),
    });

    // The brokers answer on these ports; the addresses are those of the VPC of the clients.
    cluster.connections.allowFrom(ec2.Peer.ipv4('10.20.0.0/16'), ec2.Port.tcpRange(14001, 14100), 'clients by PrivateLink');

    const policy = new ClusterPolicy(this, 'Policy', { cluster });
    const client = new iam.AccountPrincipal(CLIENT.account);
    policy.allowConnections(client);
    policy.allowConsume(client, ORDERS);
  }
}

/** The account of a client: the brokers appear in its own VPC, and a function there reads what the owner allows. */
export class KafkaClientStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one region, so its availability zones stand in the template; and the core lets a function wait for its role twice.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/16'), natGateways: 1 });
    const connection = new VpcConnection(this, 'Events', {
      // The owner's cluster, by the ARN that the owner tells.
      cluster: KafkaCluster.fromClusterArn(this, 'Kafka', 'arn:aws:kafka:eu-central-1:111122223333:cluster/events/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2'),
      vpc,
    });

    const securityGroup = new ec2.SecurityGroup(this, 'AnalyticsGroup', { vpc, allowAllOutbound: false });
    const role = new iam.Role(this, 'AnalyticsRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new logs.LogGroup(this, 'AnalyticsLogs', { retention: logs.RetentionDays.ONE_MONTH });
    logGroup.grantWrite(role);
    // What Lambda needs to place a function into a VPC.
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
      // A Kafka client of your choice goes here; it finds the brokers by the variable.
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

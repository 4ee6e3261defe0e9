import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { BrokerNetworkType, ProvisionedCluster } from 'cdk-msk-connect';

/** A cluster for IPv4 and IPv6 clients, in a dual-stack VPC. */
export class DualStackClusterStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one Region, so the template contains its Availability Zones.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010'] } } };

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipProtocol: ec2.IpProtocol.DUAL_STACK,
      maxAzs: 3,
      natGateways: 0,
      subnetConfiguration: [{ name: 'Private', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
    });
    const logGroup = new logs.LogGroup(this, 'FlowLogs', { retention: logs.RetentionDays.ONE_MONTH });
    vpc.addFlowLog('FlowLog', { destination: ec2.FlowLogDestination.toCloudWatchLogs(logGroup) });
    const cluster = new ProvisionedCluster(this, 'Kafka', {
      vpc,
      // Added in the second deployment: a cluster is created with IPv4. It cannot be changed back.
      networkType: BrokerNetworkType.DUAL_ON_EXISTING_CLUSTER,
    });
    const clients = new ec2.SecurityGroup(this, 'Clients', { vpc, allowAllOutbound: false });
    // the port of the default authentication method
    cluster.connections.allowDefaultPortFrom(clients, 'clients');
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new DualStackClusterStack(app, 'DualStack', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

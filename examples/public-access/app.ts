import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { KafkaVpc, ProvisionedCluster, PublicAccess } from 'cdk-msk-connect';

export interface PublicClusterProps extends StackProps {
  /** Whether the cluster has already been deployed. */
  readonly clusterExists: boolean;
}

/** A cluster that an office reaches over the internet. The service does not create clusters with public access, so the stack is deployed twice. */
export class PublicClusterStack extends Stack {
  constructor(scope: Construct, id: string, props: PublicClusterProps) {
    super(scope, id, props);
    // The stack is for one Region, so the template contains its Availability Zones.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const cluster = new ProvisionedCluster(this, 'Kafka', {
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      // First without, then with it: `cdk deploy`, then `cdk deploy -c clusterExists=true`.
      publicAccess: props.clusterExists ? PublicAccess.ENABLED_ON_EXISTING_CLUSTER : PublicAccess.DISABLED,
    });
    // IAM access control on the public port, for the addresses of the office only.
    cluster.connections.allowFrom(ec2.Peer.ipv4('203.0.113.0/24'), ec2.Port.tcp(9198), 'office');
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  const env = { account: '111122223333', region: 'eu-central-1' };
  if (app.node.tryGetContext('clusterExists') === undefined) {
    // To show both templates; in an account, it is one stack, first without and then with the context value.
    new PublicClusterStack(app, 'FirstDeploy', { env, clusterExists: false });
    new PublicClusterStack(app, 'SecondDeploy', { env, clusterExists: true });
  } else {
    new PublicClusterStack(app, 'PublicCluster', { env, clusterExists: true });
  }
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

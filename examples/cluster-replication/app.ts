import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { KafkaVpc, MirrorMaker2, ProvisionedCluster, ReplicatedTopicNames } from 'cdk-msk-connect';

/** Replicates topics and consumer group offsets from one cluster to another, for a migration or as a standby. */
export class ReplicationStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 1 });
    const primary = new ProvisionedCluster(this, 'Primary', { vpc, clusterName: 'primary' });
    const standby = new ProvisionedCluster(this, 'Standby', { vpc, clusterName: 'standby' });

    new MirrorMaker2(this, 'Replication', {
      sourceCluster: primary,
      targetCluster: standby,
      sourceAlias: 'primary',
      targetAlias: 'standby',
      topics: ['shop.orders', 'shop.customers'],
      groups: ['billing'],
      topicNames: ReplicatedTopicNames.UNCHANGED,
      maxTasks: 4,
      sourceConnector: { connectorName: 'replication-source' },
      checkpointConnector: { connectorName: 'replication-checkpoint' },
      heartbeatConnector: { connectorName: 'replication-heartbeat' },
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new ReplicationStack(app, 'Replication', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

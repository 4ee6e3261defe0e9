import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { KafkaVpc, MskReplicator, ProvisionedCluster, ReplicatorTopicNames, ReplicationStartingPosition, ReplicatorCluster } from 'cdk-msk-connect';

/** A cluster and its standby: the service replicates topics and consumer group offsets, without workers. */
export class StandbyStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one Region, so the template contains its Availability Zones; and aws-cdk-lib adds a dependency on the role twice.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const primary = new ProvisionedCluster(this, 'Primary', { vpc });
    const standby = new ProvisionedCluster(this, 'Standby', { vpc });
    new MskReplicator(this, 'Replicator', {
      source: ReplicatorCluster.msk(primary),
      target: ReplicatorCluster.msk(standby),
      topics: ['shop\\..*'],
      // clients find the same topic names when they move
      topicNames: ReplicatorTopicNames.IDENTICAL,
      startingPosition: ReplicationStartingPosition.EARLIEST,
    });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new StandbyStack(app, 'Standby', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}

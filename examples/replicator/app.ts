import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { KafkaVpc, MskReplicator, ProvisionedCluster, ReplicatorTopicNames, ReplicationStartingPosition, ReplicatorCluster } from 'cdk-msk-connect';

/** A cluster and its stand-by: the service copies topics and the offsets of consumer groups, without workers. */
export class StandbyStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    // The stack is for one region, so its availability zones stand in the template; and the core lets a resource wait for its role twice.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3010', 'W3005'] } } };

    const { vpc } = new KafkaVpc(this, 'Network', { natGateways: 0 });
    const primary = new ProvisionedCluster(this, 'Primary', { vpc });
    const standby = new ProvisionedCluster(this, 'Standby', { vpc });
    new MskReplicator(this, 'Replicator', {
      source: ReplicatorCluster.msk(primary),
      target: ReplicatorCluster.msk(standby),
      topics: ['shop\\..*'],
      // clients find the same names when they move
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

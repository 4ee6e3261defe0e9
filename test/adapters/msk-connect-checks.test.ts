import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import { MskConnectChecks } from '../../src/adapters/msk-connect-checks';

function synth(props: Partial<{ bootstrapServers: string; mcuCount: number; wait: boolean }> = {}): string {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  const app = new App({ outdir, context: { '@aws-cdk/core:validationReportJson': true } });
  Validations.of(app).addPlugins(new MskConnectChecks());
  const stack = new Stack(app, 'Stack');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com') });
  role.addToPolicy(new iam.PolicyStatement({ actions: ['kafka-cluster:*'], resources: ['*'] }));
  const connector = new CfnConnector(stack, 'Connector', {
    connectorName: 'orders',
    capacity: { provisionedCapacity: { mcuCount: props.mcuCount ?? 1, workerCount: 1 } },
    connectorConfiguration: { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', 'source.cluster.alias': 'a', 'target.cluster.alias': 'b' },
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: props.bootstrapServers ?? 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098', vpc: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } } },
    kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
    kafkaConnectVersion: '3.7.x',
    plugins: [{ customPlugin: { customPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/0-1', revision: 1 } }],
    serviceExecutionRoleArn: role.roleArn,
    logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: '/aws/vendedlogs/orders' } } },
  });
  if (props.wait !== false) {
    connector.node.addDependency(role);
  }
  try {
    app.synth();
    return '';
  } catch (error) {
    return `${(error as Error).message}\n${readFileSync(join(outdir, 'validation-report.json'), 'utf8')}`;
  }
}

test('a bare connector without mistakes passes', () => {
  expect(synth()).toBe('');
});

test('mistakes of a bare connector stop the synth', () => {
  const report = synth({ bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9092', mcuCount: 3 });
  expect(report).toContain('MC-BOOT-002');
  expect(report).toContain('MC-CAP-001');
  expect(report).toContain('the MCU count of the provisioned capacity is 3');
});

test('a policy that the connector does not wait for is told', () => {
  const withoutWait = synth({ wait: false, mcuCount: 3 });
  expect(withoutWait).toContain('MC-DEP-001');
  expect(synth({ mcuCount: 3 })).not.toContain('MC-DEP-001');
});

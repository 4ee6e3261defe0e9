import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnParameter, Stack, Validations } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { MskConnectChecks } from '../../src/adapters/msk-connect-checks';
import { KafkaCluster } from '../../src/cluster';
import { Connector } from '../../src/connect';
import { S3Sink } from '../../src/connectors';
import { newApp } from '../support/surroundings';

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

describe('several stacks', () => {
  const source = (stack: Stack, slot: string) => new CfnConnector(stack, 'Connector', {
    connectorName: `source-${slot}`,
    capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
    connectorConfiguration: {
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
      'database.hostname': new CfnParameter(stack, 'Host').valueAsString,
      'slot.name': slot,
    },
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: new CfnParameter(stack, 'Brokers').valueAsString, vpc: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } } },
    kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
    kafkaConnectVersion: '3.7.x',
    plugins: [{ customPlugin: { customPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/0-1', revision: 1 } }],
    serviceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect',
  });

  function report(build: (app: App) => void): string {
    const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
    const app = newApp({ outdir, context: { '@aws-cdk/core:validationReportJson': true } });
    Validations.of(app).addPlugins(new MskConnectChecks());
    build(app);
    expect(() => app.synth()).toThrow();
    return readFileSync(join(outdir, 'validation-report.json'), 'utf8');
  }

  test('the same bare connector in two stacks is none with the slot of the other, and each has its findings', () => {
    const told = report(app => ['Dev', 'Prod'].forEach(id => source(new Stack(app, id), 'shop')));
    expect(told).not.toContain('MC-DBZ-010');
    expect(told.split('"MC-OPT-002"').length - 1).toBeGreaterThan(0);
    expect(told).toContain('Dev.template.json');
    expect(told).toContain('Prod.template.json');
  });

  test('a bare connector is checked although one of ours has its logical id in another stack', () => {
    const told = report(app => {
      const ours = new Stack(app, 'Ours');
      const bucket = s3.Bucket.fromBucketName(ours, 'Bucket', 'archive');
      const connector = new Connector(ours, 'Sink', {
        cluster: KafkaCluster.fromClusterAttributes(ours, 'Kafka', {
          clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/0a1b2c3d-1111-2222-3333-0a1b2c3d4e5f-s1',
          vpc: new ec2.Vpc(ours, 'Vpc', { maxAzs: 2 }),
          securityGroups: [],
        }),
        definition: S3Sink.aiven({ bucket, topics: ['a'] }),
      });
      (connector.node.defaultChild as CfnConnector).overrideLogicalId('Connector');
      source(new Stack(app, 'Bare'), 'shop').overrideLogicalId('Connector');
    });
    expect(told).toContain('MC-OPT-002');
    expect(told).toContain('Bare.template.json');
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import type { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { KafkaCluster, KafkaClusterKind } from '../../src/cluster';
import { Capacity, Connector, ConnectorDefinition, Converter, PluginArchive } from '../../src/connect';
import {
  ClusterAlarms, ConnectorAlarms, ConnectorDashboard, ConnectorLogErrors, ConnectorLogQueries, MonitoringLevel,
} from '../../src/monitoring';
import { CLUSTER_ARN, newApp, Surroundings } from '../support/surroundings';
import { POSTGRES_CLASS, postgresOptions } from './fixtures';

// The one file of this room that runs the core's own validator: its engine takes seconds to start.
beforeAll(() => {
  delete process.env.CDK_VALIDATION;
});

const CONVERTERS = { keyConverter: Converter.json(), valueConverter: Converter.json() };

/** Everything that this room makes, for each kind of cluster. */
function everything(app: App, kind: KafkaClusterKind): Stack {
  const { stack, vpc } = new Surroundings({ app, id: `Monitoring-${kind}` });
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Kafka', { clusterArn: CLUSTER_ARN, clusterKind: kind, vpc });
  const database = new rds.DatabaseInstance(stack, 'Database', {
    vpc,
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
    parameters: { 'rds.logical_replication': '1' },
    storageEncrypted: true,
  });
  const plugin = PluginArchive.fromUrl('https://example.com/plugin.zip', { sha256: 'a'.repeat(64) });
  const common = { cluster, plugin };
  const connectors = [
    new Connector(stack, 'Source', {
      ...common,
      definition: ConnectorDefinition.source(POSTGRES_CLASS, {
        topics: ['shop.*'],
        ...CONVERTERS,
        ...postgresOptions(stack, database.dbInstanceEndpointAddress),
        endpoints: [{ connections: database, port: ec2.Port.tcp(5432), description: 'PostgreSQL' }],
      }),
    }),
    new Connector(stack, 'Sink', {
      ...common,
      capacity: Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 }),
      definition: ConnectorDefinition.sink('com.example.Sink', { topics: ['a', 'b', 'c'], ...CONVERTERS }),
    }),
    new Connector(stack, 'Regex', {
      ...common,
      definition: ConnectorDefinition.sink('com.example.Sink', { topicsRegex: 'shop\\..*', topicPatterns: ['shop.*'], ...CONVERTERS }),
    }),
  ];
  const actions = [new SnsAction(new Topic(stack, 'Alerts', { enforceSSL: true }))];
  const alarms = connectors.flatMap(connector => {
    new ConnectorLogErrors(stack, `${connector.node.id}LogErrors`, { connector });
    new ConnectorLogQueries(stack, `${connector.node.id}Queries`, { connector });
    return new ConnectorAlarms(stack, `${connector.node.id}Alarms`, { connector, actions, noRecordsFor: Duration.hours(1) }).alarms;
  });
  if (kind !== KafkaClusterKind.SERVERLESS) {
    alarms.push(...new ClusterAlarms(stack, 'ClusterAlarms', { cluster, actions, monitoringLevel: MonitoringLevel.PER_BROKER }).alarms);
  }
  new ConnectorDashboard(stack, 'Dashboard', { connectors, cluster, alarms });
  return stack;
}

interface Report {
  readonly pluginReports: ReadonlyArray<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly ruleName: string;
  readonly violatingConstructs: ReadonlyArray<{ readonly constructPath: string }>;
}

/** Synthesizes with the validator and reads its findings, whether it throws or not. */
function findings(build: (app: App) => Stack): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'monitoring-'));
  try {
    const app = newApp({ outdir, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
    build(app);
    let failure: unknown;
    try {
      app.synth();
    } catch (error) {
      failure = error;
    }
    const file = readdirSync(outdir).find(name => name === 'validation-report.json');
    if (file === undefined) {
      throw failure ?? new Error('the validator wrote no report');
    }
    const { pluginReports } = JSON.parse(readFileSync(join(outdir, file), 'utf8')) as Report;
    const found = pluginReports.flatMap(report => report.violations).flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`));
    if (failure !== undefined && found.length === 0) {
      throw failure;
    }
    return found;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

describe("CDK's own validator", () => {
  test.each([KafkaClusterKind.PROVISIONED, KafkaClusterKind.EXPRESS, KafkaClusterKind.SERVERLESS])(
    'finds nothing in alarms, dashboards, filters and queries with a cluster of kind %s', kind => {
      expect(findings(app => everything(app, kind))).toEqual([]);
    });

  test('would find a mistake in an alarm', () => {
    const found = findings(app => {
      const stack = everything(app, KafkaClusterKind.PROVISIONED);
      const alarm = stack.node.findChild('SinkAlarms').node.findChild('Cpu').node.defaultChild as CfnAlarm;
      alarm.addPropertyOverride('ComparisonOperator', 'Roughly');
      return stack;
    });
    expect(found).toEqual([expect.stringContaining('/SinkAlarms/Cpu')]);
  });
});

import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { KafkaCluster, BrokerConfiguration } from '../../src/cluster';
import { Connector, ConnectorKind, CustomPlugin, WorkerConfiguration } from '../../src/connect';
import { ClusterMetrics, ConnectorAlarms, ConnectorDashboard, ConnectorMetrics } from '../../src/monitoring';
import { HOME } from '../support/surroundings';
import { bodyOf } from './dashboard-body';
import { Bench } from './fixtures';

const AWAY = { account: '444455556666', region: 'us-east-1' };
const CONNECTOR = `arn:aws:kafkaconnect:${AWAY.region}:${AWAY.account}:connector/archive/12345678-1234-1234-1234-123456789012-4`;
const CLUSTER = `arn:aws:kafka:${AWAY.region}:${AWAY.account}:cluster/shop/12345678-1234-1234-1234-123456789012-2`;

const stackIn = (env?: typeof HOME) => new Stack(new App(), 'Stack', { env });
const connectorIn = (stack: Stack) => Connector.fromConnectorAttributes(stack, 'Connector', { connectorArn: CONNECTOR, connectorKind: ConnectorKind.SINK });
const clusterIn = (stack: Stack) => KafkaCluster.fromClusterAttributes(stack, 'Kafka', { clusterArn: CLUSTER });
const shown = (stack: Stack, metric: IMetric) => {
  new Dashboard(stack, 'Board', { widgets: [[new GraphWidget({ left: [metric] })]] });
  return bodyOf(stack).widgets[0].properties.metrics as unknown[][];
};

test.each([
  ['a connector', (stack: Stack) => Connector.fromConnectorArn(stack, 'A', CONNECTOR)],
  ['a plugin', (stack: Stack) => CustomPlugin.fromCustomPluginArn(stack, 'A', CONNECTOR.replace('connector/', 'custom-plugin/'))],
  ['a worker configuration', (stack: Stack) => WorkerConfiguration.fromWorkerConfigurationArn(stack, 'A', CONNECTOR.replace('connector/', 'worker-configuration/'))],
  ['a configuration of brokers', (stack: Stack) => BrokerConfiguration.fromBrokerConfigurationAttributes(stack, 'A', {
    configurationArn: CLUSTER.replace('cluster/', 'configuration/'), configurationRevision: 1,
  })],
])('%s made elsewhere has the environment of its ARN', (_, make) => {
  expect(make(stackIn(HOME)).env).toEqual(AWAY);
});

describe('metrics of what was made in another account and Region', () => {
  test('of a connector', () => {
    const stack = stackIn(HOME);
    expect(shown(stack, ConnectorMetrics.of(connectorIn(stack)).metricErroredTaskCount())[0].at(-1)).toMatchObject({ region: AWAY.region, accountId: AWAY.account });
  });

  test('of a cluster, of one broker and over all', () => {
    for (const metric of [(each: ClusterMetrics) => each.metricActiveControllerCount(), (each: ClusterMetrics) => each.metricOverBrokers('CpuIdle')]) {
      const stack = stackIn(HOME);
      expect(shown(stack, metric(ClusterMetrics.of(clusterIn(stack))))[0].at(-1)).toMatchObject({ region: AWAY.region, accountId: AWAY.account });
    }
  });

  test.each([['of named topics', ['orders']], ['of whatever the group reads', undefined]])('the lag %s', (_, topics) => {
    const stack = stackIn(HOME);
    const metrics = shown(stack, ConnectorMetrics.of(connectorIn(stack), { cluster: clusterIn(stack), topics }).metricConsumerLag());
    expect(metrics.map(each => each.at(-1))).toContainEqual(expect.objectContaining({ region: AWAY.region, accountId: AWAY.account }));
  });

  test('the user\'s own word wins', () => {
    const stack = stackIn(HOME);
    expect(ConnectorMetrics.of(connectorIn(stack)).metricErroredTaskCount({ region: 'eu-north-1' })).toMatchObject({ region: 'eu-north-1', account: AWAY.account });
  });

  test('an alarm in another Region is refused, one of another account says it', () => {
    const alarms = (env: typeof HOME) => {
      const stack = stackIn(env);
      new ConnectorAlarms(stack, 'Alarms', { connector: connectorIn(stack), cluster: clusterIn(stack), topics: ['orders'] });
      return Template.fromStack(stack);
    };
    expect(() => alarms(HOME)).toThrow(/Cannot create an Alarm in region 'eu-west-1' based on metric '.*' in 'us-east-1'/);
    alarms({ account: HOME.account, region: AWAY.region }).hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: Match.stringLikeRegexp('failed-tasks'), Metrics: Match.arrayWith([Match.objectLike({ AccountId: AWAY.account })]),
    });
  });
});

test('in a stack whose environment only the deploy knows, alarms on queries stand', () => {
  const stack = stackIn();
  expect(() => new ConnectorAlarms(stack, 'Alarms', { connector: connectorIn(stack), cluster: clusterIn(stack) })).not.toThrow();
});

test('a dashboard in another stack shows the Region of the connector', () => {
  const bench = new Bench();
  const sink = bench.sink();
  const other = new Stack(bench.app, 'Other', { env: AWAY });
  new ConnectorDashboard(other, 'Board', { connectors: [sink] });
  expect(JSON.stringify(bodyOf(other))).toContain('"region":"eu-west-1"');
});

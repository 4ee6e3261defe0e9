import { CfnParameter } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { KafkaClusterKind } from '../../src/cluster';
import { Capacity, ConnectorKind, LogDelivery } from '../../src/connect';
import { ConnectorAlarms, ConnectorDashboard } from '../../src/monitoring';
import { CLUSTER_METRICS, SCOPE_DIMENSIONS } from '../../src/monitoring/cluster-metric-facts';
import { CONNECTOR_METRICS } from '../../src/monitoring/connector-metric-facts';
import { bodyOf, metricsOf } from './dashboard-body';
import type { WidgetBody } from './dashboard-body';
import { Bench } from './fixtures';

const titles = (widgets: readonly WidgetBody[]) => widgets.map(widget => widget.properties.title ?? widget.properties.markdown);

function pipeline(kind: KafkaClusterKind = KafkaClusterKind.PROVISIONED) {
  const bench = new Bench();
  const cluster = bench.cluster(kind);
  const connectors = [bench.source({ cluster }), bench.sink({ cluster })];
  new ConnectorDashboard(bench.stack, 'Dashboard', { connectors, cluster });
  return { bench, cluster, connectors };
}

describe('ConnectorDashboard', () => {
  test('one construct draws a pipeline from left to right, its connectors and its cluster', () => {
    const { widgets } = bodyOf(pipeline().bench.stack);
    expect(titles(widgets)).toEqual([
      '## Flow', 'Source rate', 'Lag', 'Sink rate', 'Failed tasks',
      '## shop-orders', 'Records', 'Tasks', 'Workers', 'Rebalances', 'Errors in the worker log',
      '## archive', 'Records', 'Lag by topic', 'Tasks', 'Workers', 'Errors in the worker log',
      '## Kafka cluster', 'CPU, busiest broker', 'Disk, fullest broker', 'Controller', 'IAM connections',
      'Replicas out of sync',
    ]);
  });

  test('it is one resource', () => {
    const { bench, connectors } = pipeline();
    const before = new Bench();
    const cluster = before.cluster();
    before.source({ cluster });
    before.sink({ cluster });
    const count = (each: Bench) => Object.keys(Template.fromStack(each.stack).toJSON().Resources as object).length;
    expect(connectors).toHaveLength(2);
    expect(count(bench) - count(before)).toBe(1);
  });

  test.each(Object.values(KafkaClusterKind).filter(kind => kind !== KafkaClusterKind.SELF_MANAGED))(
    'names only metrics that exist, with a cluster of kind %s', kind => {
      const metrics = metricsOf(bodyOf(pipeline(kind).bench.stack).widgets);
      const known = CLUSTER_METRICS[kind].map(fact => `AWS/Kafka ${fact.name} ${[...SCOPE_DIMENSIONS[fact.scope]].sort().join()}`);
      known.push(...CONNECTOR_METRICS.map(fact => `AWS/KafkaConnect ${fact.name} ConnectorName`));
      const named = [...new Set(metrics.map(each => `${each.namespace} ${each.name} ${[...each.dimensions].sort().join()}`))];
      expect(named.filter(each => !known.includes(each))).toEqual([]);
      expect(named).toContain('AWS/Kafka SumOffsetLag Cluster Name,Consumer Group,Topic');
      expect(named.length).toBeGreaterThan(10);
    });

  test('standard brokers show disk and replicas, express brokers storage, a serverless cluster nothing of its brokers', () => {
    const shown = (kind: KafkaClusterKind) => titles(bodyOf(pipeline(kind).bench.stack).widgets);
    expect(shown(KafkaClusterKind.EXPRESS)).toEqual(expect.arrayContaining(['## Kafka cluster', 'Storage']));
    expect(shown(KafkaClusterKind.EXPRESS)).not.toContain('Disk, fullest broker');
    expect(shown(KafkaClusterKind.SERVERLESS)).not.toContain('## Kafka cluster');
  });

  test('widgets fill the rows and do not overlap', () => {
    const { widgets } = bodyOf(pipeline().bench.stack);
    const cells = new Set<string>();
    for (const { x, y, width, height } of widgets) {
      expect(x + width).toBeLessThanOrEqual(24);
      for (let column = x; column < x + width; column++) {
        for (let row = y; row < y + height; row++) {
          expect(cells.has(`${column},${row}`)).toBe(false);
          cells.add(`${column},${row}`);
        }
      }
    }
    const rows = new Set(widgets.map(widget => widget.y));
    rows.forEach(y => expect(widgets.filter(widget => widget.y === y).reduce((sum, widget) => sum + widget.width, 0)).toBe(24));
  });

  test('tasks are compared with the expected ones, workers with the most there can be', () => {
    const bench = new Bench();
    new ConnectorDashboard(bench.stack, 'Dashboard', { connectors: [bench.sink({ capacity: Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 }) })] });
    const widgets = bodyOf(bench.stack).widgets;
    const annotations = (title: string) => widgets.find(widget => widget.properties.title === title)!.properties.annotations as unknown;
    expect(annotations('Tasks')).toMatchObject({ horizontal: [{ value: 1, label: 'expected' }] });
    expect(annotations('Workers')).toMatchObject({ horizontal: [{ value: 4, label: 'most', yAxis: 'right' }] });
  });

  test('the lag of a sink by a regular expression is searched by topic', () => {
    const bench = new Bench();
    new ConnectorDashboard(bench.stack, 'Dashboard', { connectors: [bench.regexSink()] });
    const lag = bodyOf(bench.stack).widgets.find(widget => widget.properties.title === 'Lag by topic')!;
    expect(lag.properties.metrics).toEqual([[expect.objectContaining({
      expression: 'SEARCH(\'{AWS/Kafka,"Cluster Name","Consumer Group",Topic} MetricName="SumOffsetLag" "Cluster Name"="shop" '
        + '"Consumer Group"="connect-archive"\', \'Maximum\', 60)',
    })]]);
  });

  test('errors are read from the log group of the connector, or from the one given', () => {
    const bench = new Bench();
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard');
    dashboard.addConnector(bench.source({ logs: [LogDelivery.cloudWatch({ logGroup: LogGroup.fromLogGroupName(bench.stack, 'Own', '/own') })] }));
    dashboard.addConnector(bench.imported(ConnectorKind.SINK), { title: 'Archive', logGroup: LogGroup.fromLogGroupName(bench.stack, 'Given', '/given') });
    const queries = bodyOf(bench.stack).widgets.filter(widget => widget.type === 'log').map(widget => widget.properties.query as string);
    expect(queries).toEqual(['/own', '/given'].map(name =>
      `SOURCE '${name}' | fields @timestamp, @message\n| filter @message like '] ERROR '\n| sort @timestamp desc\n| limit 20`));
  });

  test('connectors without logs in CloudWatch, or of an unknown kind, are drawn as far as they are known', () => {
    const bench = new Bench();
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard');
    dashboard.addConnector(bench.imported());
    dashboard.addConnector(bench.source({ logs: [] }));
    expect(titles(bodyOf(bench.stack).widgets)).toEqual([
      '## archive', 'Records', 'Tasks', 'Workers', 'Rebalances', '## shop-orders', 'Records', 'Tasks', 'Workers', 'Rebalances',
    ]);
  });

  test('it takes alarms, and widgets from anywhere', () => {
    const bench = new Bench();
    const sink = bench.sink();
    const { alarms } = new ConnectorAlarms(bench.stack, 'Alarms', { connector: sink });
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard', {
      dashboardName: 'shop', connectors: [sink], alarms, widgets: [[new TextWidget({ markdown: 'first' })]],
    });
    dashboard.addWidgets(new TextWidget({ markdown: 'last' }));
    const { widgets } = bodyOf(bench.stack);
    expect(titles(widgets)).toEqual(['first', 'Alarms', '## archive', 'Records', 'Lag by topic', 'Tasks', 'Workers', 'Errors in the worker log', 'last']);
    expect(widgets[1].properties.alarms).toHaveLength(alarms.length);
    Template.fromStack(bench.stack).hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: 'shop' });
  });

  test('names that are tokens make a body that parses', () => {
    const bench = new Bench();
    const sink = bench.sink({ connectorName: new CfnParameter(bench.stack, 'Name').valueAsString });
    new ConnectorDashboard(bench.stack, 'Dashboard', { connectors: [sink] });
    const { widgets } = bodyOf(bench.stack);
    expect(titles(widgets)[0]).toBe('## Sink');
    expect(JSON.stringify(widgets)).toContain('"ConnectorName","${{Ref:Name}}"');
  });

  test('fails for a pipeline with a connector of an unknown kind', () => {
    const bench = new Bench();
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard');
    expect(() => dashboard.addPipeline('Flow', [bench.imported()])).toThrow(
      'Stack/Dashboard: it is not known whether archive is a source or a sink, because it is imported; '
      + 'specify "connectorKind" in Connector.fromConnectorAttributes');
  });

  test('fails for a cluster that CloudWatch does not know', () => {
    const bench = new Bench();
    expect(() => new ConnectorDashboard(bench.stack, 'Dashboard', { cluster: bench.cluster(KafkaClusterKind.SELF_MANAGED) }))
      .toThrow('a self-managed cluster has no metrics in CloudWatch');
  });
});

import { CfnOutput, CfnParameter } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { AlarmStatusWidget, GraphWidget, MathExpression, Metric, SingleValueWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { KafkaClusterKind } from '../../src/cluster';
import { Capacity, LogDelivery } from '../../src/connect';
import { ConnectorAlarms, ConnectorDashboard } from '../../src/monitoring';
import { bodyOf } from './dashboard-body';
import { Bench } from './fixtures';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: ReadonlyArray<{ readonly [property: string]: unknown }>;
  readonly fieldConfig?: unknown;
  readonly options?: unknown;
}

/** Parses the JSON as a deployment would make it; what it knows only stands there as `${logical id}`. */
function panelsOf(stack: Stack, dashboard: ConnectorDashboard): Panel[] {
  const value = stack.resolve(dashboard.grafanaJson()) as string | { 'Fn::Join': [string, unknown[]] };
  const text = typeof value === 'string' ? value : value['Fn::Join'][1]
    .map(part => typeof part === 'string' ? part : `\${${JSON.stringify(part).replace(/"/g, '')}}`).join('');
  return (JSON.parse(text) as { panels: Panel[] }).panels;
}

/** Namespace, name and dimensions of a line of CloudWatch, or its expression. */
function lineOf(line: unknown[]): unknown[] {
  const texts = line.filter(part => typeof part === 'string');
  return texts.length > 0 ? texts : [(line[0] as { expression: string }).expression];
}

function targetLine(target: { readonly [property: string]: unknown }): unknown[] {
  return target.metricName === undefined
    ? [target.sqlExpression ?? target.expression]
    : [target.namespace, target.metricName, ...Object.entries(target.dimensions as Record<string, string[]>).flatMap(([name, [value]]) => [name, value])];
}

function pipeline(kind: KafkaClusterKind = KafkaClusterKind.PROVISIONED) {
  const bench = new Bench();
  const cluster = bench.cluster(kind);
  const logs = [LogDelivery.cloudWatch({ logGroup: LogGroup.fromLogGroupName(bench.stack, 'Logs', '/kafka') })];
  const connectors = [bench.source({ cluster, logs }), bench.sink({ cluster, logs, capacity: Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 }) })];
  return { bench, dashboard: new ConnectorDashboard(bench.stack, 'Dashboard', { connectors, cluster }) };
}

describe('grafanaJson', () => {
  test.each([KafkaClusterKind.PROVISIONED, KafkaClusterKind.EXPRESS, KafkaClusterKind.SERVERLESS])(
    'has each metric of the CloudWatch dashboard, in its place, with a cluster of kind %s', kind => {
      const { bench, dashboard } = pipeline(kind);
      const panels = panelsOf(bench.stack, dashboard);
      const { widgets } = bodyOf(bench.stack);
      expect(panels.map(({ gridPos: { x, y, w, h } }) => [x, y, w, h])).toEqual(widgets.map(({ x, y, width, height }) => [x, y, width, height]));
      const lines = widgets.map(widget => ((widget.properties.metrics as unknown[][] | undefined) ?? []).map(lineOf));
      expect(panels.map(panel => panel.type === 'timeseries' ? panel.targets!.map(targetLine) : [])).toEqual(lines);
      expect(lines.flat().length).toBeGreaterThan(15);
      expect(new Set(panels.map(panel => panel.id)).size).toBe(panels.length);
    });

  test('is plain JSON where all names are known, and chooses its data source by a variable', () => {
    const { dashboard } = pipeline(KafkaClusterKind.SERVERLESS);
    const json = JSON.parse(dashboard.grafanaJson()) as { title: string; templating: { list: unknown[] }; panels: Panel[] };
    expect(json.title).toBe('Dashboard');
    expect(json.templating.list).toEqual([expect.objectContaining({ name: 'datasource', type: 'datasource', query: 'cloudwatch' })]);
    const targets = json.panels.flatMap(panel => panel.targets ?? []);
    expect(new Set(targets.map(target => JSON.stringify(target.datasource)))).toEqual(new Set(['{"type":"cloudwatch","uid":"${datasource}"}']));
  });

  test('panels do not overlap and stay within 24 columns', () => {
    const { bench, dashboard } = pipeline();
    dashboard.addWidgets(new TextWidget({ markdown: 'last', width: 6, height: 2 }), new TextWidget({ markdown: 'one more' }));
    const cells = new Set<string>();
    for (const { gridPos: { x, y, w, h } } of panelsOf(bench.stack, dashboard)) {
      expect(x + w).toBeLessThanOrEqual(24);
      for (let cell = 0; cell < w * h; cell++) {
        const name = `${x + cell % w},${y + Math.floor(cell / w)}`;
        expect(cells.has(name)).toBe(false);
        cells.add(name);
      }
    }
  });

  test('the errors of a log, limits and the second axis are kept', () => {
    const { bench, dashboard } = pipeline();
    const panels = panelsOf(bench.stack, dashboard);
    expect(panels.find(panel => panel.type === 'logs')!.targets).toEqual([expect.objectContaining({
      queryMode: 'Logs',
      region: 'eu-west-1',
      logGroupNames: ['/kafka'],
      expression: "fields @timestamp, @message\n| filter @message like '] ERROR '\n| sort @timestamp desc\n| limit 20",
    })]);
    expect(panels.find(panel => panel.title === 'IAM connections')!.fieldConfig).toMatchObject({
      defaults: { min: 0, custom: { axisLabel: 'connections' }, thresholds: { steps: [{ value: null }, { value: 3000, color: '#d62728' }] } },
    });
    expect(panels.filter(panel => panel.title === 'Workers')[1].fieldConfig).toMatchObject({
      defaults: { max: 100, thresholds: { steps: [{ value: null }] } },
      overrides: [{
        matcher: { id: 'byFrameRefID', options: 'Q3' },
        properties: expect.arrayContaining([
          { id: 'custom.axisPlacement', value: 'right' },
          { id: 'thresholds', value: { mode: 'absolute', steps: [{ color: 'transparent', value: null }, { color: '#d62728', value: 4 }] } },
        ]) as unknown,
      }],
    });
    expect(panels.find(panel => panel.title === '## Flow' || panel.title === 'Flow')!.type).toBe('row');
  });

  test('widgets of any origin are drawn, also those given to the CloudWatch dashboard itself', () => {
    const bench = new Bench({});
    const { alarms } = new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.sink() });
    const metric = new Metric({ namespace: 'Shop', metricName: 'Orders', statistic: 'Sum', region: 'us-east-1', account: '111122223333' });
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard', { dashboardName: 'shop', alarms, widgets: [[new SingleValueWidget({ metrics: [metric] })]] });
    dashboard.dashboard.addWidgets(
      new GraphWidget({ stacked: true, left: [new MathExpression({ expression: 'a * 2', label: 'twice', usingMetrics: { a: metric.with({ region: undefined }) } })] }),
      new AlarmStatusWidget({ alarms }));
    const panels = panelsOf(bench.stack, dashboard);
    expect(panels.map(panel => panel.type)).toEqual(['stat', 'text', 'timeseries', 'text']);
    expect(panels[0].targets![0]).toMatchObject({ region: 'us-east-1', accountId: '111122223333', statistic: 'Sum', period: '300', hide: false });
    expect(panels[1].options).toMatchObject({ content: '_Alarms: see the dashboard in CloudWatch; Grafana has no such panel._' });
    expect(panels[2].targets).toEqual([
      expect.objectContaining({ expression: 'a * 2', label: 'twice', hide: false, region: 'default' }),
      expect.objectContaining({ id: 'a', metricName: 'Orders', hide: true }),
    ]);
  });

  test('queries of Metrics Insights are kept apart, also with names that are tokens', () => {
    const bench = new Bench();
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard');
    const name = new CfnParameter(bench.stack, 'Name').valueAsString;
    dashboard.addWidgets(new GraphWidget({ left: [
      new MathExpression({ expression: `SELECT MAX(Lag) FROM Shop WHERE Name = '${name}'` }), new MathExpression({ expression: 'SEARCH(\'x\', \'Sum\')' }),
    ] }));
    expect(panelsOf(bench.stack, dashboard)[0].targets).toEqual([
      expect.objectContaining({ metricQueryType: 1, sqlExpression: "SELECT MAX(Lag) FROM Shop WHERE Name = '${{Ref:Name}}'" }),
      expect.objectContaining({ metricQueryType: 0, expression: 'SEARCH(\'x\', \'Sum\')' }),
    ]);
  });

  test('names that are tokens are filled in by the deployment', () => {
    const bench = new Bench();
    const sink = bench.sink({ connectorName: new CfnParameter(bench.stack, 'Name').valueAsString });
    const dashboard = new ConnectorDashboard(bench.stack, 'Dashboard', { connectors: [sink] });
    const tasks = panelsOf(bench.stack, dashboard).find(panel => panel.title === 'Tasks')!;
    expect(tasks.targets![0].dimensions).toEqual({ ConnectorName: ['${{Ref:Name}}'] });
    const output = new CfnOutput(bench.stack, 'Grafana', { value: dashboard.grafanaJson() });
    expect(bench.stack.resolve(output.value)).toHaveProperty('Fn::Join');
  });
});

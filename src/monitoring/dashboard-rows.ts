import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, GraphWidget, LogQueryWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IAlarm, IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { QueryString } from 'aws-cdk-lib/aws-logs';
import { KafkaClusterKind } from '../cluster';
import { ConnectorKind } from '../connect';
import type { ClusterMetrics } from './cluster-metrics';
import type { ConnectorMetrics } from './connector-metrics';
import { ERRORS } from './log-pattern';

/** A dashboard is 24 columns wide. */
const WIDTH = 24;
const HEIGHT = 6;
const LOG_HEIGHT = 4;
const MINUTE = Duration.minutes(1);

/** What one row of a connector shows. */
export interface ConnectorRow {
  readonly title: string;
  readonly kind?: ConnectorKind;
  readonly metrics: ConnectorMetrics;
  /** A sink whose cluster tells of lag. */
  readonly lag: boolean;
  readonly expectedTasks: number;
  readonly maxWorkers?: number;
  readonly logGroup?: ILogGroup;
}

/** A source, what it writes to, and the sinks that read it. */
export interface PipelineRow {
  readonly title: string;
  readonly sources: readonly ConnectorRow[];
  readonly sinks: readonly ConnectorRow[];
}

export function heading(title: string, text = ''): IWidget[] {
  return [new TextWidget({ markdown: `## ${title}${text && `\n${text}`}`, width: WIDTH, height: text ? 2 : 1 })];
}

export function alarmRow(alarms: readonly IAlarm[]): IWidget[] {
  return [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: WIDTH, height: Math.min(8, 1 + Math.ceil(alarms.length / 4)) })];
}

/** From left to right as the records go: what comes in, what waits, what goes out. */
export function pipelineRow(pipeline: PipelineRow): IWidget[] {
  const all = [...pipeline.sources, ...pipeline.sinks];
  const behind = pipeline.sinks.filter(sink => sink.lag);
  return row([
    ...pipeline.sources.length > 0 ? [graph('Source rate', 'records/s', pipeline.sources.map(source =>
      source.metrics.metricSourceRecordWriteRate({ label: source.title, period: MINUTE })))] : [],
    ...behind.length > 0 ? [graph('Lag', 'records', behind.map(sink => sink.metrics.metricConsumerLag({ label: sink.title })))] : [],
    ...pipeline.sinks.length > 0 ? [graph('Sink rate', 'records/s', pipeline.sinks.map(sink =>
      sink.metrics.metricSinkRecordSendRate({ label: sink.title, period: MINUTE })))] : [],
    graph('Failed tasks', 'tasks', all.map(each => each.metrics.metricErroredTaskCount({ label: each.title, period: MINUTE }))),
  ]);
}

/** Two rows of one connector: what it moves and how it is. */
export function connectorRows(connector: ConnectorRow): IWidget[][] {
  const { metrics, kind } = connector;
  const moving = kind === ConnectorKind.SINK
    ? graph('Records', 'records/s', [
      metrics.metricSinkRecordReadRate({ label: 'read', period: MINUTE }), metrics.metricSinkRecordSendRate({ label: 'sent', period: MINUTE }),
    ])
    : kind === ConnectorKind.SOURCE
      ? graph('Records', 'records/s', [
        metrics.metricSourceRecordPollRate({ label: 'polled', period: MINUTE }),
        metrics.metricSourceRecordWriteRate({ label: 'written', period: MINUTE }),
      ])
      : graph('Records', 'records/s', ['SourceRecordWriteRate', 'SinkRecordSendRate'].map(name => metrics.metric(name, { period: MINUTE })));
  const tasks: Sized = width => new GraphWidget({
    title: 'Tasks',
    left: [
      metrics.metricRunningTaskCount({ label: 'running', period: MINUTE }),
      metrics.metricErroredTaskCount({ label: 'failed', period: MINUTE, color: '#d62728' }),
    ],
    leftAnnotations: [{ value: connector.expectedTasks, label: 'expected' }],
    leftYAxis: { min: 0, label: 'tasks', showUnits: false },
    width,
    height: HEIGHT,
  });
  const workers: Sized = width => new GraphWidget({
    title: 'Workers',
    left: [
      metrics.metricCpuUtilization({ label: 'CPU %', period: MINUTE }), metrics.metricMemoryUtilization({ label: 'memory %', period: MINUTE }),
    ],
    leftYAxis: { min: 0, max: 100, label: '%', showUnits: false },
    right: [metrics.metricWorkerCount({ label: 'workers', period: MINUTE })],
    rightYAxis: { min: 0, label: 'workers', showUnits: false },
    rightAnnotations: connector.maxWorkers === undefined ? [] : [{ value: connector.maxWorkers, label: 'most' }],
    width,
    height: HEIGHT,
  });
  const rebalances = graph('Rebalances', 'rebalances', [metrics.metricRebalanceCompletedTotal({ label: 'completed', period: MINUTE })]);
  const rows = [row([
    moving,
    ...connector.lag ? [graph('Lag by topic', 'records', metrics._lagSeries())] : [],
    tasks,
    workers,
    ...connector.lag ? [] : [rebalances],
  ])];
  return connector.logGroup === undefined ? rows : [...rows, [errorLog(connector.logGroup)]];
}

/** The brokers, as far as the kind of the cluster tells of them. */
export function clusterRow(metrics: ClusterMetrics, kind: KafkaClusterKind): IWidget[] {
  if (kind === KafkaClusterKind.SERVERLESS) {
    return [];
  }
  const over = (name: string, label: string) => metrics.metricOverBrokers(name, { label, period: MINUTE });
  return row([
    graph('CPU, busiest broker', '%', [metrics.metricCpuUsed({ label: 'used', period: MINUTE })], 60),
    kind === KafkaClusterKind.EXPRESS
      ? graph('Storage', 'bytes', [metrics.metricStorageUsed({ label: 'used', period: MINUTE })])
      : graph('Disk, fullest broker', '%', [metrics.metricKafkaDataLogsDiskUsed({ label: 'used', period: MINUTE })], 85),
    graph('Controller', 'count', [
      metrics.metricActiveControllerCount({ label: 'active', period: MINUTE }),
      ...kind === KafkaClusterKind.PROVISIONED ? [
        metrics.metricOfflinePartitionsCount({ label: 'partitions offline', period: MINUTE, color: '#d62728' }),
      ] : [],
    ]),
    graph('IAM connections', 'connections', [
      metrics.metricClientConnectionCount({ label: 'connections', period: MINUTE, statistic: 'Sum' }),
    ], 3000),
    ...kind === KafkaClusterKind.PROVISIONED ? [graph('Replicas out of sync', 'partitions', [
      over('UnderReplicatedPartitions', 'under-replicated'),
    ])] : [],
  ]);
}

function errorLog(logGroup: ILogGroup): IWidget {
  const { id: _, title: __, ...query } = ERRORS;
  return new LogQueryWidget({
    title: 'Errors in the worker log',
    logGroupNames: [logGroup.logGroupName],
    queryString: new QueryString({ ...query, limit: 20 }).toString(),
    width: WIDTH,
    height: LOG_HEIGHT,
  });
}

/** A widget gets its width from the row that it stands in. */
type Sized = (width: number) => GraphWidget;

function graph(title: string, unit: string, left: IMetric[], limit?: number): Sized {
  return width => new GraphWidget({
    title,
    left,
    leftYAxis: { min: 0, label: unit, showUnits: false },
    leftAnnotations: limit === undefined ? [] : [{ value: limit, label: 'limit', color: '#d62728' }],
    width,
    height: HEIGHT,
  });
}

/** Shares the width of the dashboard. */
function row(widgets: readonly Sized[]): IWidget[] {
  const least = Math.floor(WIDTH / widgets.length);
  const wider = WIDTH % widgets.length;
  return widgets.map((widget, index) => widget(index < wider ? least + 1 : least));
}

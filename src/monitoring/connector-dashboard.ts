import { Stack } from 'aws-cdk-lib';
import type { Dashboard, IAlarm, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { ConnectorKind } from '../connect';
import type { IConnector } from '../connect';
import type { ClusterMetricsOptions } from './cluster-metric-options';
import { ClusterMetrics } from './cluster-metrics';
import { hasMetrics } from './cluster-view';
import { ConnectorMetrics } from './connector-metrics';
import type { ConnectorMetricsOptions } from './connector-metrics';
import { ConnectorView } from './connector-view';
import { alarmRow, clusterRow, connectorRows, heading, pipelineRow } from './dashboard-rows';
import type { ConnectorRow } from './dashboard-rows';
import { grafanaDashboard } from './grafana-dashboard';
import { RecordedDashboard } from './recorded-dashboard';

/** Options for a connector on a dashboard. */
export interface DashboardConnectorOptions extends ConnectorMetricsOptions {
  /**
   * The title.
   *
   * @default - the name of the connector
   */
  readonly title?: string;
  /**
   * The log group whose errors are displayed.
   *
   * @default - the log group of the connector, if it was created in this app
   */
  readonly logGroup?: ILogGroup;
}

/** Properties for `ConnectorDashboard`. */
export interface ConnectorDashboardProps {
  /**
   * The name of the dashboard, unique in the account.
   *
   * @default - generated
   */
  readonly dashboardName?: string;
  /**
   * The connectors of a pipeline: the first row shows the record flow through them, followed by rows for each connector.
   *
   * @default - none; add them with `addConnector` and `addPipeline`
   */
  readonly connectors?: IConnector[];
  /**
   * The cluster whose brokers are displayed.
   *
   * @default - none
   */
  readonly cluster?: IKafkaCluster;
  /**
   * Alarms whose state is displayed at the top.
   *
   * @default - none
   */
  readonly alarms?: IAlarm[];
  /**
   * Your own widgets, one list per row, above all others. Any `IWidget` is supported, including those of other libraries.
   *
   * @default - none
   */
  readonly widgets?: IWidget[][];
}

/**
 * One dashboard for clusters, connectors and pipelines: source rate, lag, sink rate, failed tasks, workers, errors in the log.
 *
 * It is a single CloudWatch dashboard; add further widgets with `dashboard.addWidgets`.
 */
export class ConnectorDashboard extends Construct {
  /** The underlying dashboard. */
  public readonly dashboard: Dashboard;
  private readonly recorded: RecordedDashboard;
  private readonly title: string;

  constructor(scope: Construct, id: string, props?: ConnectorDashboardProps) {
    super(scope, id);
    this.recorded = new RecordedDashboard(this, 'Resource', { dashboardName: props?.dashboardName, widgets: props?.widgets });
    this.dashboard = this.recorded;
    this.title = props?.dashboardName ?? id;
    if (props?.alarms && props.alarms.length > 0) {
      this.dashboard.addWidgets(...alarmRow(props.alarms));
    }
    const connectors = props?.connectors ?? [];
    if (connectors.length > 1) {
      this.addPipeline('Flow', connectors);
    }
    connectors.forEach(connector => this.addConnector(connector));
    if (props?.cluster) {
      this.addCluster(props.cluster);
    }
  }

  /**
   * Adds the rows of one connector: throughput, lag, tasks and workers, and the errors in its log.
   *
   * @param connector the connector
   * @param options what cannot be derived from the connector
   */
  public addConnector(connector: IConnector, options: DashboardConnectorOptions = {}): void {
    const row = rowOf(connector, options);
    this.dashboard.addWidgets(...heading(row.title));
    connectorRows(row).forEach(widgets => this.dashboard.addWidgets(...widgets));
  }

  /**
   * Adds one row for connectors that form a pipeline: source rate, lag, sink rate, failed tasks.
   *
   * @param title the title
   * @param connectors the sources and sinks
   */
  public addPipeline(title: string, connectors: IConnector[]): void {
    const rows = connectors.map(connector => rowOf(connector, {}));
    const unknown = rows.find(row => row.kind === undefined);
    if (unknown) {
      throw new Error(
        `${this.node.path}: it is not known whether ${unknown.title} is a source or a sink, because it is imported; `
        + 'specify "connectorKind" in Connector.fromConnectorAttributes');
    }
    this.dashboard.addWidgets(...heading(title));
    this.dashboard.addWidgets(...pipelineRow({
      title,
      sources: rows.filter(row => row.kind === ConnectorKind.SOURCE),
      sinks: rows.filter(row => row.kind === ConnectorKind.SINK),
    }));
  }

  /**
   * Adds a row for the brokers of a cluster. A serverless cluster has none.
   *
   * @param cluster an MSK cluster
   * @param options what is not known from the cluster
   */
  public addCluster(cluster: IKafkaCluster, options: ClusterMetricsOptions = {}): void {
    const metrics = ClusterMetrics.of(cluster, options);
    const widgets = clusterRow(metrics, cluster.clusterKind);
    if (widgets.length > 0) {
      this.dashboard.addWidgets(...heading('Kafka cluster'));
      this.dashboard.addWidgets(...widgets);
    }
  }

  /**
   * Adds a row with your own widgets.
   *
   * @param widgets the widgets, from left to right
   */
  public addWidgets(...widgets: IWidget[]): void {
    this.dashboard.addWidgets(...widgets);
  }

  /**
   * The same dashboard for Grafana, as JSON to import. Its data source is a variable of the type CloudWatch, so that it works in every workspace.
   *
   * It contains the widgets that were added so far. If a name is known only at deployment, the JSON is a token, which you can pass to
   * `s3deploy.Source.data` and other resource properties; otherwise, it can be written to a file.
   */
  public grafanaJson(): string {
    const json = Stack.of(this).toJsonString(grafanaDashboard(this, this.title, this.recorded.bodies()), 2);
    const text: unknown = Stack.of(this).resolve(json);
    return typeof text === 'string' ? text : json;
  }
}

function rowOf(connector: IConnector, options: DashboardConnectorOptions): ConnectorRow {
  const view = new ConnectorView(connector, options.connectorKind);
  const cluster = options.cluster ?? view.cluster;
  return {
    title: options.title ?? view.title,
    kind: view.kind,
    metrics: ConnectorMetrics.of(connector, options),
    lag: view.kind === ConnectorKind.SINK && cluster !== undefined && hasMetrics(cluster),
    expectedTasks: view.expectedTasks,
    maxWorkers: view.maxAutoscaledWorkers,
    logGroup: options.logGroup ?? view.logGroup,
  };
}

import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { IConnector } from '../connect';
import { logGroupOf } from './log-group-of';
import { ERROR_PHRASE } from './log-pattern';

/** The errors in the log of one connector. */
export interface ConnectorLogErrorsProps {
  /** The connector. */
  readonly connector: IConnector;
  /**
   * The log group of its workers.
   *
   * @default - the log group of the connector, where it was created in this app
   */
  readonly logGroup?: logs.ILogGroup;
}

/** The errors in the worker log of a connector, counted as a metric. One metric filter; CloudWatch charges for the metric. */
export class ConnectorLogErrors extends Construct {
  /** The namespace of the metric. */
  public readonly namespace: string = 'MskConnect/Logs';
  /** The name of the metric; a metric filter on plain text has no dimensions. */
  public readonly metricName: string;

  constructor(scope: Construct, id: string, props: ConnectorLogErrorsProps) {
    super(scope, id);
    this.metricName = `Errors-${props.connector.connectorName}`;
    new logs.MetricFilter(this, 'Filter', {
      logGroup: logGroupOf(this, props.connector, props.logGroup),
      filterPattern: logs.FilterPattern.literal(`"${ERROR_PHRASE}"`),
      metricNamespace: this.namespace,
      metricName: this.metricName,
      metricValue: '1',
      defaultValue: 0,
    });
  }

  /**
   * The number of lines at the level ERROR.
   *
   * @param options the statistic, period, label and color
   */
  public metricErrors(options: MetricOptions = {}): Metric {
    return new Metric({ namespace: this.namespace, metricName: this.metricName, statistic: Stats.SUM, ...options });
  }
}

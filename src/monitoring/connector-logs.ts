import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { IConnector } from '../connect';
import { ConnectorView } from './connector-view';
import { ERROR_PHRASE, LOG_QUERIES } from './log-pattern';

/** Properties for `ConnectorLogErrors`. */
export interface ConnectorLogErrorsProps {
  /** The connector. */
  readonly connector: IConnector;
  /**
   * The log group of the workers.
   *
   * @default - the log group of the connector, if it was created in this app
   */
  readonly logGroup?: logs.ILogGroup;
}

/** A metric for the number of errors in the worker log of a connector. Creates a metric filter; CloudWatch charges for the metric. */
export class ConnectorLogErrors extends Construct {
  /** The namespace of the metric. */
  public readonly namespace: string = 'MskConnect/Logs';
  /** The name of the metric. It has no dimensions, because a metric filter on unstructured text does not support them. */
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

/** Properties for `ConnectorLogQueries`. */
export interface ConnectorLogQueriesProps {
  /** The connector. */
  readonly connector: IConnector;
  /**
   * The log group of the workers.
   *
   * @default - the log group of the connector, if it was created in this app
   */
  readonly logGroup?: logs.ILogGroup;
}

/**
 * Saved CloudWatch Logs Insights queries for the worker log of a connector: errors, failed tasks with their cause, rebalances, and errors by
 * exception. One resource per query.
 */
export class ConnectorLogQueries extends Construct {
  /** The queries. */
  public readonly queries: logs.QueryDefinition[];

  constructor(scope: Construct, id: string, props: ConnectorLogQueriesProps) {
    super(scope, id);
    const logGroup = logGroupOf(this, props.connector, props.logGroup);
    this.queries = LOG_QUERIES.map(({ id: queryId, title, ...query }) => new logs.QueryDefinition(this, queryId, {
      // a slash makes a folder in the console
      queryDefinitionName: `msk-connect/${props.connector.connectorName}/${title}`,
      queryString: new logs.QueryString(query),
      logGroups: [logGroup],
    }));
  }
}

/** The log group of the workers of a connector: the one given, or the one that the connector tells. */
function logGroupOf(scope: Construct, connector: IConnector, given: logs.ILogGroup | undefined): logs.ILogGroup {
  const view = new ConnectorView(connector);
  const logGroup = given ?? view.logGroup;
  if (!logGroup) {
    throw new Error(
      `${scope.node.path}: the connector ${view.title} is not known to deliver its logs to CloudWatch Logs; `
      + 'specify "logGroup", or LogDelivery.cloudWatch() to the connector');
  }
  return logGroup;
}

import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { IConnector } from '../connect';
import { logGroupOf } from './log-group-of';
import { LOG_QUERIES } from './log-pattern';

/** Saved queries over the log of one connector. */
export interface ConnectorLogQueriesProps {
  /** The connector. */
  readonly connector: IConnector;
  /**
   * The log group of its workers.
   *
   * @default - the log group of the connector, where it was created in this app
   */
  readonly logGroup?: logs.ILogGroup;
}

/**
 * Saved queries of CloudWatch Logs Insights over the worker log of a connector: errors, failed tasks with their cause, rebalances, errors by
 * exception. One resource a query.
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

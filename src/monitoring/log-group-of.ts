import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { IConnector } from '../connect';
import { ConnectorView } from './connector-view';

/** The log group of the workers of a connector: the one given, or the one that the connector tells. */
export function logGroupOf(scope: Construct, connector: IConnector, given: ILogGroup | undefined): ILogGroup {
  const view = new ConnectorView(connector);
  const logGroup = given ?? view.logGroup;
  if (!logGroup) {
    throw new Error(
      `${scope.node.path}: the connector ${view.title} is not known to deliver its logs to CloudWatch Logs; `
      + 'give "logGroup", or LogDelivery.cloudWatch() to the connector');
  }
  return logGroup;
}

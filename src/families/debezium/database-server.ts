import { hostIdentity } from '../../checks';
import type { ConnectorDeployment } from '../../model';
import { connectorOf } from '../lookup';

/** What tells the database server that a connector dials from all others: `undefined` where it dials none or nothing is known of it. */
export function databaseServer(deployment: ConnectorDeployment): string | undefined {
  const { configuration } = deployment;
  const host = configuration?.get('database.hostname');
  const port = configuration?.get('database.port')?.identity.trim() ?? connectorOf(configuration?.get('connector.class')?.literal)?.databasePort ?? '';
  return host === undefined ? undefined : `${hostIdentity(host, deployment)}:${port}`;
}

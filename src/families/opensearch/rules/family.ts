import type { ConnectorDeployment } from '../../../model';
import { literal } from '../../../checks';

/** The connector of the 3.x line; 4.x writes its class with a capital S. */
const OPENSEARCH_3 = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
export const OPENSEARCH_4 = 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector';

export function isOpenSearchSink(deployment: ConnectorDeployment): boolean {
  const name = literal(deployment, 'connector.class');
  return name === OPENSEARCH_3 || name === OPENSEARCH_4;
}

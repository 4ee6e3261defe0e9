import type { ConnectorDeployment } from '../../model';
import { literal } from '../../checks';
import { AIVEN_OPENSEARCH_SINK, AIVEN_OPENSEARCH_SINK_4 } from './family';

export function isOpenSearchSink(deployment: ConnectorDeployment): boolean {
  const name = literal(deployment, 'connector.class');
  return name === AIVEN_OPENSEARCH_SINK || name === AIVEN_OPENSEARCH_SINK_4;
}

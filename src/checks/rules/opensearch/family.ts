import type { ConnectorDeployment } from '../../model';
import { literal } from '../../support';

/** The connector of the 3.x line; 4.x writes its class with a capital S. */
export const OPENSEARCH_3 = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
export const OPENSEARCH_4 = 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector';

const DEFAULTS: Readonly<Record<string, string>> = {
  'index.write.method': 'insert',
  'key.ignore': 'false',
  'schema.ignore': 'false',
  'key.ignore.id.strategy': 'topic.partition.offset',
  'behavior.on.null.values': 'ignore',
  'behavior.on.malformed.documents': 'fail',
  'behavior.on.version.conflict': 'fail',
  'drop.invalid.message': 'false',
  'data.stream.enabled': 'false',
  'errors.tolerance': 'none',
  'errors.log.enable': 'false',
  'errors.deadletterqueue.topic.name': '',
};

export function isOpenSearchSink(deployment: ConnectorDeployment): boolean {
  const name = literal(deployment, 'connector.class');
  return name === OPENSEARCH_3 || name === OPENSEARCH_4;
}

/** What holds of an option: what is given, else its default; `undefined` where it is given and not known. */
export function holds(deployment: ConnectorDeployment, key: string): string | undefined {
  const given = deployment.configuration?.get(key);
  return given === undefined ? DEFAULTS[key] : given.literal?.trim().toLowerCase();
}

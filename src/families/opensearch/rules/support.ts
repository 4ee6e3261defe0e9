import type { OptionViolation } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';

export const CLASSES = /^io\.aiven\.kafka\.connect\.opensearch\.OpensearchSinkConnector$/;

export const SOURCE = 'Aiven OpenSearch sink 3.1.1';

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export function reports(connector: ConnectorOptions): string | undefined {
  return ['behavior.on.malformed.documents', 'behavior.on.version.conflict'].find(key => connector.is(key, 'report'));
}

/** Whether the document id is made of the record key. */
export function idOfKey(connector: ConnectorOptions): boolean {
  return connector.is('key.ignore', 'false') || (connector.isTrue('key.ignore') && connector.is('key.ignore.id.strategy', 'record.key'));
}

export const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';

import type { ConnectorOptions } from '../../catalog';

export function reports(connector: ConnectorOptions): string | undefined {
  return ['behavior.on.malformed.documents', 'behavior.on.version.conflict'].find(key => connector.is(key, 'report'));
}

/** Whether the document id is made of the record key. */
export function idOfKey(connector: ConnectorOptions): boolean {
  return connector.is('key.ignore', 'false') || (connector.isTrue('key.ignore') && connector.is('key.ignore.id.strategy', 'record.key'));
}

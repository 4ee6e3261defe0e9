import type { ConnectorOptions } from '../../catalog';
import { JSON_CONVERTER } from '../../catalog';
import { EXTRACT_NEW_RECORD_STATE } from './family';

/** Converters of Debezium may write any column otherwise than the modes say. */
export const hasConverters = (connector: ConnectorOptions) => connector.isSet('converters');

export function schemaless(connector: ConnectorOptions): boolean {
  return connector.converter('value') === JSON_CONVERTER && connector.schemasEnabled('value') === false;
}

export function unwrap(connector: ConnectorOptions): string | undefined {
  return connector.transforms().find(({ className }) => className === EXTRACT_NEW_RECORD_STATE)?.alias;
}

/** What the transform makes of a deletion, in the words of Debezium 3, and the key that says so. */
export function deleteMode(connector: ConnectorOptions): { key: string; mode: string | undefined; fix?: string } | undefined {
  const alias = unwrap(connector);
  if (alias === undefined) {
    return undefined;
  }
  const prefix = `transforms.${alias}`;
  const key = `${prefix}.delete.tombstone.handling.mode`;
  const { version } = connector;
  const [drops, handling] = [`${prefix}.drop.tombstones`, `${prefix}.delete.handling.mode`];
  const isOld = version === undefined ? connector.has(drops) || connector.has(handling) : /^[12]\./.test(version);
  if (!isOld || connector.has(key)) {
    return { key, mode: connector.isOpaque(key) ? undefined : (connector.known(key) ?? 'tombstone').trim().toLowerCase() };
  }
  if (connector.isOpaque(drops) || connector.isOpaque(handling)) {
    return { key: handling, mode: undefined };
  }
  // before Debezium 3 two options say it
  const keepsTombstones = connector.known(drops)?.trim().toLowerCase() === 'false';
  const mode = (connector.known(handling) ?? 'drop').trim().toLowerCase();
  switch (mode) {
    case 'none': return { key: handling, mode: 'tombstone', fix: `set ${handling}=drop and ${drops}=false` };
    case 'rewrite': return { key: handling, mode: keepsTombstones ? 'rewrite-with-tombstone' : 'rewrite', fix: `set ${handling}=drop and ${drops}=false` };
    default: return { key: drops, mode: keepsTombstones ? 'delete-to-tombstone' : 'drop', fix: `set ${drops}=false` };
  }
}

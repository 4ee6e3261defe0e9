import type { ConnectorOptions } from '../../catalog';

/** How many fields are named for the primary key; `undefined` where it is not known. */
export function fields(connector: ConnectorOptions): number | undefined {
  return connector.isOpaque('pk.fields') ? undefined : connector.list('pk.fields')?.length ?? 0;
}

import type { ConnectorOptions, RecordType, RecordTypes, Side } from '../catalog';
import { UNKNOWN } from '../catalog';
import { remembered } from '../model';
import { connectorOf } from './lookup';

/** What stands at key and value before the first transform: as the source gives it, or as the converters of a sink read it. */
function startOf(connector: ConnectorOptions): RecordTypes {
  if (connector.kind === 'sink') {
    return { key: connector.read('key'), value: connector.read('value') };
  }
  const gives = connectorOf(connector.fact?.className ?? connector.text('connector.class'))?.gives;
  const given = (side: Side): RecordType => {
    const type = gives?.[side] ?? UNKNOWN;
    if (!('option' in type)) {
      return type;
    }
    const value = connector.has(type.option) ? connector.lower(type.option) : type.byDefault;
    return value !== undefined && Object.hasOwn(type.types, value) ? type.types[value] : UNKNOWN;
  };
  return { key: given('key'), value: given('value') };
}

/** A record of the connector on its way through the transforms. */
export const chainOf = remembered((connector: ConnectorOptions) => connector.chain(startOf(connector)));

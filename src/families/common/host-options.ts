import type { ConnectorDeployment } from '../../model';
import type { DialedHost, Protocol } from '../../checks';
import { literal } from '../../checks';
import { connectorOf } from '../lookup';

/** What a connector speaks with a host: as the address says, or as its class does. */
export function protocolWith({ key, protocol }: DialedHost, deployment: ConnectorDeployment): Protocol | undefined {
  return key === 'database.hostname' ? connectorOf(literal(deployment, 'connector.class'))?.databaseProtocol : protocol;
}

/** A parameter of an address, whatever its letters are; undefined where it is not given. */
export function parameterOf({ rest }: DialedHost, ...names: readonly string[]): string | undefined {
  return new RegExp(`[?&;](?:${names.join('|')})=([^&;]*)`, 'i').exec(rest)?.[1].toLowerCase();
}

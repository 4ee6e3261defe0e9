import type { ConnectorDeployment, Text } from '../../model';
import { literal } from '../../checks';
import type { OwnClient } from '../family';
import { familyOf } from '../lookup';

/** The clients of which the configuration says where they connect to. */
export function ownClients(deployment: ConnectorDeployment): OwnClient[] {
  const clients = familyOf(literal(deployment, 'connector.class'))?.kafkaClients ?? [];
  return clients.filter(({ servers }) => deployment.configuration?.has(servers));
}

/** A setting of a client, wherever it is given. */
export function clientSetting({ configuration }: ConnectorDeployment, { prefix, also }: OwnClient, key: string): Text | undefined {
  const found = [...also, prefix].map(each => configuration?.get(`${each}${key}`)).find(value => value !== undefined);
  return found?.literal?.trim() === '' ? undefined : found;
}

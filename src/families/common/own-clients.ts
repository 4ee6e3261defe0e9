import type { ConnectorDeployment, Text } from '../../model';
import { literal } from '../../checks';
import type { OwnClient } from '../family';
import { familyOf } from '../lookup';

/** The clients of which the configuration says where they connect to. */
export function ownClients(deployment: ConnectorDeployment): OwnClient[] {
  const clients = familyOf(literal(deployment, 'connector.class'))?.kafkaClients ?? namedClients(deployment);
  return clients.filter(({ servers }) => deployment.configuration?.has(servers));
}

const SERVERS = '.bootstrap.servers';

/** Clients of the worker, whose settings the worker has. */
const OF_WORKER = /^((producer|consumer|admin)\.override|bootstrap)\.|^(producer|consumer|admin)\.bootstrap\./;

/** The clients of a connector of which only its options are known: whatever has bootstrap servers of its own is one, as the topic of a license or of a state. */
function namedClients({ configuration }: ConnectorDeployment): OwnClient[] {
  const keys = [...configuration?.keys() ?? []].filter(key => key.endsWith(SERVERS) && !OF_WORKER.test(key));
  return keys.map(servers => {
    const prefix = servers.slice(0, -SERVERS.length + 1);
    return { prefix, servers, also: ['producer.', 'consumer.', 'admin.'].map(client => prefix + client), isGuessed: true };
  });
}

/** A setting of a client, wherever it is given. */
export function clientSetting({ configuration }: ConnectorDeployment, { prefix, also }: OwnClient, key: string): Text | undefined {
  const found = [...also, prefix].map(each => configuration?.get(`${each}${key}`)).find(value => value !== undefined);
  return found?.literal?.trim() === '' ? undefined : found;
}

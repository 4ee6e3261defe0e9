import type { ConnectorDeployment, Text } from '../model';
import { remembered } from '../model';

/** Names and addresses that mean another machine in each network. */
const PRIVATE = /^([^.]*|.*\.(internal|local|localdomain|lan|corp|home|intra|intranet|private|test))$|^(10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;

/** What is equal for the same host, and for nothing else: a public name everywhere, a private one within one account and Region. */
export function hostIdentity(host: Text, { place }: ConnectorDeployment): string {
  const name = host.literal?.trim().toLowerCase().replace(/\.$/, '');
  if (name === undefined) {
    return host.identity;
  }
  // A reference for a config provider is answered by the account, too.
  return name.includes('${') || PRIVATE.test(name) ? `${environmentOf({ place })} ${name}` : name;
}

/** Account and Region; where they are not known, what is deployed together is taken to have the same. */
export function environmentOf({ place }: Pick<ConnectorDeployment, 'place'>): string {
  return place?.environment ?? place?.around ?? '';
}

/** What tells the Kafka cluster of a connector from all others, in each way in which it is known; two that share one have the same cluster. */
export const kafkaClusters = remembered((deployment: ConnectorDeployment): string[] => {
  const { bootstrapServers, cluster } = deployment;
  return [...brokers(bootstrapServers, deployment), ...cluster?.arn === undefined ? [] : [cluster.arn.identity]];
});

/** The same of the cluster in which a source keeps the history of its tables, which is nearly always its own. */
export function historyClusters(deployment: ConnectorDeployment): string[] {
  const { bootstrapServers, configuration } = deployment;
  const servers = configuration?.get('schema.history.internal.kafka.bootstrap.servers');
  const own = servers === undefined || bootstrapServers === undefined || servers.equals(bootstrapServers) !== false;
  return [...brokers(servers, deployment), ...own ? kafkaClusters(deployment) : []];
}

/** Any broker stands for its cluster, at any port. */
function brokers(servers: Text | undefined, deployment: ConnectorDeployment): string[] {
  return (servers?.split(',') ?? []).filter(({ literal }) => literal?.trim() !== '').map(server => {
    const host = server.startsWith('arn:') === true ? server : server.split(':')[0];
    return hostIdentity(host, deployment).replace(/^b-\d+(-public)?\./, '');
  });
}

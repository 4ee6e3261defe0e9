import type { ConnectorDeployment, Text } from '../../model';
import { literal } from '../support';

/** A Kafka client that a connector opens itself, for which MSK Connect sets nothing. */
export interface OwnClient {
  /** What stands before its keys, with the final dot. */
  readonly prefix: string;
  /** The key of its bootstrap servers. */
  readonly servers: string;
  /** Other prefixes by which the same settings can be given. */
  readonly also: readonly string[];
}

const MIRROR_CLIENTS = ['consumer.', 'producer.', 'admin.'];
const mirror = (cluster: string): OwnClient => ({
  prefix: `${cluster}.cluster.`,
  servers: `${cluster}.cluster.bootstrap.servers`,
  also: [...MIRROR_CLIENTS, ...MIRROR_CLIENTS.map(client => `${cluster}.${client}`)],
});
const plain = (prefix: string, servers: string): OwnClient => ({ prefix, servers, also: [] });

const CLIENTS: ReadonlyArray<readonly [RegExp, readonly OwnClient[]]> = [
  [/^org\.apache\.kafka\.connect\.mirror\./, [mirror('source'), mirror('target')]],
  [/^io\.debezium\.connector\./, [
    plain('schema.history.internal.producer.', 'schema.history.internal.kafka.bootstrap.servers'),
    plain('schema.history.internal.consumer.', 'schema.history.internal.kafka.bootstrap.servers'),
    plain('signal.consumer.', 'signal.kafka.bootstrap.servers'),
  ]],
  [/^org\.apache\.iceberg\.connect\./, [plain('iceberg.kafka.', 'iceberg.kafka.bootstrap.servers')]],
];

/** The clients of which the configuration says where they connect to. */
export function ownClients(deployment: ConnectorDeployment): OwnClient[] {
  const className = literal(deployment, 'connector.class') ?? '';
  const clients = CLIENTS.filter(([pattern]) => pattern.test(className)).flatMap(([, each]) => each);
  return clients.filter(({ servers }) => deployment.configuration?.has(servers));
}

/** A setting of a client, wherever it is given. */
export function clientSetting({ configuration }: ConnectorDeployment, { prefix, also }: OwnClient, key: string): Text | undefined {
  const found = [...also, prefix].map(each => configuration?.get(`${each}${key}`)).find(value => value !== undefined);
  return found?.literal?.trim() === '' ? undefined : found;
}

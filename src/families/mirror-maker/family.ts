import { BYTES } from '../../catalog';
import type { Family, OwnClient } from '../family';

export const MIRROR_SOURCE = 'org.apache.kafka.connect.mirror.MirrorSourceConnector';
export const MIRROR_CHECKPOINT = 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector';
export const MIRROR_HEARTBEAT = 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector';

const CLIENTS = ['consumer.', 'producer.', 'admin.'];
const clientOf = (cluster: string): OwnClient => ({
  prefix: `${cluster}.cluster.`,
  servers: `${cluster}.cluster.bootstrap.servers`,
  also: [...CLIENTS, ...CLIENTS.map(client => `${cluster}.${client}`)],
});

/** What its three connectors have in common. */
const BYTES_AS_THEY_ARE = { delivery: 'at least once', schemas: 'unchanged bytes', preset: 'MirrorMaker2' } as const;

export const MIRROR_MAKER: Family = {
  id: 'mirror-maker',
  title: 'MirrorMaker 2',
  // the worker has them itself
  connectors: [
    {
      className: MIRROR_SOURCE,
      kind: 'source',
      gives: { key: BYTES, value: BYTES },
      title: 'MirrorMaker 2 source',
      copiesTopics: true,
      end: 'other-cluster',
      licence: 'Apache License 2.0',
      traits: { ...BYTES_AS_THEY_ARE, deletes: 'copied', cost: 'traffic between the clusters' },
    },
    {
      className: MIRROR_CHECKPOINT,
      kind: 'source',
      title: 'MirrorMaker 2 checkpoints',
      end: 'other-cluster',
      licence: 'Apache License 2.0',
      traits: { ...BYTES_AS_THEY_ARE, deletes: 'none', cost: 'none' },
    },
    {
      className: MIRROR_HEARTBEAT,
      kind: 'source',
      title: 'MirrorMaker 2 heartbeats',
      end: 'other-cluster',
      licence: 'Apache License 2.0',
      traits: { ...BYTES_AS_THEY_ARE, deletes: 'none', cost: 'none' },
    },
  ],
  others: /^org\.apache\.kafka\.connect\.mirror\./,
  kafkaClients: [clientOf('source'), clientOf('target')],
  position: [{
    options: ['source.cluster.alias', 'source.cluster.bootstrap.servers'], reason: 'positions are kept for the alias of the source cluster',
  }],
  createsOwnTopics: true,
};

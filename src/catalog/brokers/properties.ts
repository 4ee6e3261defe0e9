/** What the service takes for a property of brokers or of topics. */
export interface BrokerProperty {
  readonly type: 'boolean' | 'integer' | 'number' | 'list' | 'text';
  readonly min?: number;
  readonly max?: number;
  /** The allowed words; of a list, those of its items. */
  readonly values?: readonly string[];
  /** The first Kafka version that has it, and the first that has it no longer. */
  readonly since?: string;
  readonly until?: string;
  /** With ZooKeeper only. */
  readonly zookeeper?: true;
}

export type BrokerProperties = Readonly<Record<string, BrokerProperty>>;

const INT = 2147483647;
const boolean: BrokerProperty = { type: 'boolean' };
const text: BrokerProperty = { type: 'text' };
const integer = (min?: number, max = INT): BrokerProperty => ({ type: 'integer', ...min !== undefined && { min }, max });
const long = (min?: number): BrokerProperty => ({ type: 'integer', ...min !== undefined && { min } });
const word = (...values: string[]): BrokerProperty => ({ type: 'text', values });
const ZOOKEEPER = { ...integer(6000, 18000), zookeeper: true } as const;

const COMPRESSION = word('gzip', 'snappy', 'lz4', 'zstd', 'uncompressed', 'producer');
const CLEANUP: BrokerProperty = { type: 'list', values: ['delete', 'compact'] };
const TIMESTAMP = word('CreateTime', 'LogAppendTime');

/** What both kinds of brokers take. */
const COMMON: BrokerProperties = {
  'allow.everyone.if.no.acl.found': boolean,
  'auto.create.topics.enable': boolean,
  'compression.type': COMPRESSION,
  'connections.max.idle.ms': long(),
  'delete.topic.enable': boolean,
  'group.initial.rebalance.delay.ms': integer(),
  'group.max.session.timeout.ms': integer(),
  'leader.imbalance.per.broker.percentage': integer(),
  'log.cleanup.policy': CLEANUP,
  'log.message.timestamp.after.max.ms': { ...long(0), since: '3.6' },
  'log.message.timestamp.before.max.ms': { ...long(0), since: '3.6' },
  'log.message.timestamp.type': TIMESTAMP,
  'log.retention.bytes': long(),
  'log.retention.ms': long(),
  'max.incremental.fetch.session.cache.slots': integer(0),
  'message.max.bytes': integer(0),
  'num.partitions': integer(1),
  'offsets.retention.minutes': integer(1),
  'replica.fetch.max.bytes': integer(0),
  'replica.selector.class': text,
  'socket.receive.buffer.bytes': integer(-1),
  'socket.request.max.bytes': integer(1),
  'socket.send.buffer.bytes': integer(-1),
  'transaction.max.timeout.ms': integer(1),
  'transactional.id.expiration.ms': integer(1),
};

/**
 * The properties of a configuration of standard brokers.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html
 */
export const STANDARD_PROPERTIES: BrokerProperties = {
  ...COMMON,
  'default.replication.factor': integer(1, 32767),
  'group.min.session.timeout.ms': integer(),
  'log.cleaner.delete.retention.ms': long(0),
  'log.cleaner.min.cleanable.ratio': { type: 'number', min: 0, max: 1 },
  'log.flush.interval.messages': long(1),
  'log.flush.interval.ms': long(0),
  'log.message.timestamp.difference.max.ms': { ...long(0), until: '4.0' },
  'log.retention.hours': integer(),
  'log.retention.minutes': integer(),
  'log.roll.ms': long(1),
  'log.segment.bytes': integer(14),
  'min.insync.replicas': integer(1),
  'num.io.threads': integer(1),
  'num.network.threads': integer(1),
  'num.recovery.threads.per.data.dir': integer(1),
  'num.replica.fetchers': integer(),
  'offsets.topic.replication.factor': integer(1, 32767),
  'replica.fetch.response.max.bytes': integer(0),
  'replica.lag.time.max.ms': integer(10000, 30000),
  'replica.socket.receive.buffer.bytes': integer(),
  'transaction.state.log.min.isr': integer(1),
  'transaction.state.log.replication.factor': integer(1, 32767),
  'unclean.leader.election.enable': boolean,
  'zookeeper.connection.timeout.ms': ZOOKEEPER,
  'zookeeper.session.timeout.ms': ZOOKEEPER,
};

/**
 * The static properties of a configuration of express brokers.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-write.html
 */
export const EXPRESS_PROPERTIES: BrokerProperties = { ...COMMON, 'max.connections.per.ip': integer(0) };

/**
 * What can be set of a topic on express brokers. The number of replicas and what follows from it are the service's.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-write.html
 */
export const EXPRESS_TOPIC_PROPERTIES: BrokerProperties = {
  'cleanup.policy': CLEANUP,
  'compression.type': COMPRESSION,
  'delete.retention.ms': long(0),
  'max.message.bytes': integer(0),
  'message.timestamp.after.max.ms': { ...long(0), since: '3.6' },
  'message.timestamp.before.max.ms': { ...long(0), since: '3.6' },
  'message.timestamp.type': TIMESTAMP,
  'min.compaction.lag.ms': long(0),
  'max.compaction.lag.ms': long(7 * 24 * 60 * 60 * 1000),
  'retention.bytes': long(),
  'retention.ms': long(-1),
};

/**
 * What can be set of a topic of a serverless cluster.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/serverless-config.html
 */
export const SERVERLESS_TOPIC_PROPERTIES: BrokerProperties = {
  'cleanup.policy': CLEANUP,
  'compression.type': COMPRESSION,
  'max.message.bytes': integer(0, 8388608),
  'message.timestamp.difference.max.ms': long(0),
  'message.timestamp.type': TIMESTAMP,
  'retention.bytes': long(),
  'retention.ms': long(-1),
};

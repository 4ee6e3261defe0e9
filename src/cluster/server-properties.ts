import type { IConstruct } from 'constructs';
import { configTexts, numberText } from '../synth';
import type { BrokerConfigurationOptions } from './broker-configuration-options';
import { KafkaClusterKind } from './kafka-cluster-ref';

type Mutable = Map<string, string>;

/** The server properties that options stand for, with the defaults of the kind of cluster; sorted, so that their order never makes a revision. */
export function serverPropertiesOf(construct: IConstruct, options: BrokerConfigurationOptions, kind: KafkaClusterKind): ReadonlyMap<string, string> {
  const named: Mutable = new Map();
  const set = (key: string, value: string | number | boolean | undefined) => value === undefined ? named : named.set(key, typeof value === 'number' ? numberText(value) : String(value));
  set('auto.create.topics.enable', options.autoCreateTopics);
  set('default.replication.factor', options.defaultReplicationFactor);
  set('min.insync.replicas', options.minInsyncReplicas);
  set('num.partitions', options.defaultPartitions);
  set('log.retention.ms', options.retention?.toMilliseconds());
  set('log.retention.bytes', options.retentionSize?.toBytes());
  set('message.max.bytes', options.maxMessageSize?.toBytes());
  set('unclean.leader.election.enable', options.uncleanLeaderElection);
  set('allow.everyone.if.no.acl.found', options.allowEveryoneIfNoAclFound);
  const further = new Map(Object.entries(configTexts(options.properties, construct.node.path)));
  refuseContradictions(construct, named, further);
  const merged = new Map([...defaultsOf(kind, new Map([...named, ...further])), ...named, ...further]);
  return sorted([...merged]);
}

/** Properties in an order of their own; the last of several values of one key holds. */
export function sorted(properties: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...new Map(properties)].sort(([left], [right]) => left < right ? -1 : 1));
}

/** Lines of a properties file. */
export function renderServerProperties(properties: ReadonlyMap<string, string>): string {
  return [...properties].map(([key, value]) => `${key}=${value}\n`).join('');
}

function refuseContradictions(construct: IConstruct, named: Mutable, further: Mutable): void {
  const twice = [...further].filter(([key, value]) => named.has(key) && named.get(key) !== value);
  if (twice.length > 0) {
    const words = twice.map(([key, value]) => `${key} is ${named.get(key)} by its own property and ${value} in \`properties\``);
    throw new Error(`${construct.node.path}: ${words.join('; ')}; remove one of them`);
  }
}

/** What a careful operator sets: the service's own default lets a replica without all records lead. Express brokers need nothing of it. */
function defaultsOf(kind: KafkaClusterKind, given: Mutable): Mutable {
  const defaults: Mutable = new Map([['auto.create.topics.enable', 'false']]);
  if (kind === KafkaClusterKind.PROVISIONED) {
    const replicas = Number(given.get('default.replication.factor') ?? 3);
    if (Number.isInteger(replicas)) {
      defaults.set('default.replication.factor', String(replicas));
      defaults.set('min.insync.replicas', String(Math.max(1, replicas - 1)));
    }
    defaults.set('unclean.leader.election.enable', 'false');
  }
  return defaults;
}

import { compareVersions, isAtLeast } from '../model';
import { CLUSTER_PROPERTIES } from './cluster-changes';

type Json = Readonly<Record<string, unknown>>;

/** What a property of a cluster was and is, as far as both are known, and all of the cluster before and after. */
interface Change { readonly was: unknown; readonly is: unknown; readonly before: Json; readonly after: Json }

type Refuse = (change: Change) => string | undefined;

/** In GiB: https://docs.aws.amazon.com/msk/latest/developerguide/msk-update-storage.html */
const SMALLEST_INCREASE = 10;

const isKraft = (version: string) => version.endsWith('.kraft') || isAtLeast(version, '4.0') === true;

/** The updates that the service refuses, by the property, whatever else the deploy does. */
const REFUSED: Readonly<Record<string, Refuse>> = {
  'KafkaVersion': change => texts(change, (was, is) => {
    if (compareVersions(is, was) < 0) {
      return `Kafka ${was} cannot be changed to ${is}: versions can only be upgraded`;
    }
    return isKraft(was) && !isKraft(is) ? 'clusters in KRaft mode cannot be changed back to ZooKeeper' : !isKraft(was) && isKraft(is) ? migration(was, change.before) : undefined;
  }),
  'BrokerNodeGroupInfo.InstanceType': change => texts(change, (was, is) => {
    if (was.startsWith('express.') !== is.startsWith('express.')) {
      return 'standard brokers cannot be changed to Express brokers, or the reverse; create a new cluster and replicate the topics';
    }
    return is === 'kafka.t3.small' && was !== is ? 'larger brokers cannot be changed to kafka.t3.small' : undefined;
  }),
  'BrokerNodeGroupInfo.StorageInfo': ({ before, after }) => {
    const [was, is] = [before, after].map(each => value(each, 'BrokerNodeGroupInfo.StorageInfo.EBSStorageInfo.VolumeSize')).map(Number);
    return is < was ? `volumes of ${was} GiB cannot be reduced to ${is} GiB`
      : is > was && is < was + SMALLEST_INCREASE ? `volumes of ${was} GiB cannot be increased to ${is} GiB: an increase is at least ${SMALLEST_INCREASE} GiB` : undefined;
  },
  'StorageMode': ({ was, is }) => was === 'TIERED' && (is === undefined || is === 'LOCAL') ? 'tiered storage cannot be turned off' : undefined,
  'BrokerNodeGroupInfo.ConnectivityInfo': ({ before, after }) => {
    const [was, is] = [before, after].map(each => value(each, 'BrokerNodeGroupInfo.ConnectivityInfo.NetworkType'));
    return was === 'DUAL' && (is === undefined || is === 'IPV4') ? 'dual-stack cannot be changed back to IPv4' : undefined;
  },
  'NumberOfBrokerNodes': ({ was, is, before }) => Number(is) < Number(was) && value(before, 'BrokerNodeGroupInfo.InstanceType') === 'kafka.t3.small'
    ? 'brokers of type kafka.t3.small cannot be removed' : undefined,
};

/** Why the service refuses a change of a property, if it is known to. */
export function refusal(property: string, before: Json, after: Json): string | undefined {
  return REFUSED[property]?.({ was: value(before, property), is: value(after, property), before, after });
}

/** All that the service refuses of an update of a cluster. */
export function refusals(before: Json, after: Json): string[] {
  return CLUSTER_PROPERTIES.flatMap(({ property }) => refusal(property, before, after) ?? []);
}

/** @see https://docs.aws.amazon.com/msk/latest/developerguide/zk-to-kraft-migration.html (August 2026) */
function migration(was: string, before: Json): string | undefined {
  const subnets = value(before, 'BrokerNodeGroupInfo.ClientSubnets');
  const standard = String(value(before, 'BrokerNodeGroupInfo.InstanceType')).startsWith('kafka.');
  const exporters = value(before, 'OpenMonitoring.Prometheus');
  const monitored = isObject(exporters) && Object.values(exporters).some(each => isObject(each) && each.EnabledInBroker === true);
  const lacking: ReadonlyArray<readonly [boolean, string]> = [
    [!was.startsWith('3.9.'), `the cluster runs ${was}, but a migration from ZooKeeper to KRaft requires 3.9.x; upgrade to 3.9.x first`],
    [standard && Array.isArray(subnets) && subnets.length < 3, 'standard brokers must be in 3 Availability Zones'],
    [value(before, 'BrokerNodeGroupInfo.InstanceType') === 'kafka.t3.small', 'brokers of type kafka.t3.small do not support KRaft'],
    [value(before, 'ZookeeperAccess.Enabled') === true, 'client access to ZooKeeper must be turned off first (`ZookeeperAccess`)'],
    [value(before, 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type') === 'SERVICE_PROVIDED_EIPS' && monitored, 'public access and open monitoring must not both be turned on'],
  ];
  return lacking.find(([holds]) => holds)?.[1];
}

function texts({ was, is }: Change, judge: (was: string, is: string) => string | undefined): string | undefined {
  return typeof was === 'string' && typeof is === 'string' ? judge(was, is) : undefined;
}

function value(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => isObject(inner) ? inner[key] : undefined, root);
}

function isObject(given: unknown): given is Json {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

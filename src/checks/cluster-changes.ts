/** What a change of one property of a cluster does. */
export interface ClusterProperty {
  /** The path of the property in the template. */
  readonly property: string;
  /** `replaced`: CloudFormation makes a new, empty cluster. */
  readonly update: 'in place' | 'replaced';
  /** The operation of the service behind the change: one deploy may change properties of one operation only. */
  readonly operation?: string;
  /** Whether the brokers restart, one after the other. */
  readonly restarts?: true;
  /** What else is to be known of the change. */
  readonly note?: string;
}

const VERSION = 'UpdateClusterKafkaVersion';
const CONFIGURATION = 'UpdateClusterConfiguration';
const SECURITY = 'UpdateSecurity';
const STORAGE = 'UpdateStorage';
const MONITORING = 'UpdateMonitoring';
const CONNECTIVITY = 'UpdateConnectivity';

/**
 * The properties of `AWS::MSK::Cluster`. A property stands for all below it that have no entry of their own.
 *
 * CloudFormation calls one operation of the service for an update. When a template changes properties of two, the update is refused.
 *
 * @see https://github.com/aws/aws-cdk/issues/16765
 */
export const CLUSTER_PROPERTIES: readonly ClusterProperty[] = [
  { property: 'ClusterName', update: 'replaced' },
  { property: 'BrokerNodeGroupInfo.ClientSubnets', update: 'replaced' },
  { property: 'BrokerNodeGroupInfo.SecurityGroups', update: 'replaced', note: 'change the rules of the groups instead' },
  { property: 'BrokerNodeGroupInfo.BrokerAZDistribution', update: 'replaced' },
  { property: 'EncryptionInfo.EncryptionAtRest', update: 'replaced' },
  { property: 'EncryptionInfo.EncryptionInTransit.InCluster', update: 'replaced' },
  { property: 'EncryptionInfo.EncryptionInTransit.ClientBroker', update: 'in place', restarts: true, operation: SECURITY },
  { property: 'ClientAuthentication', update: 'in place', restarts: true, operation: SECURITY, note: 'another way of authentication has other bootstrap brokers' },
  { property: 'KafkaVersion', update: 'in place', restarts: true, operation: VERSION, note: 'only upwards; ZooKeeper to KRaft from 3.9.x only' },
  { property: 'ConfigurationInfo', update: 'in place', restarts: true, operation: CONFIGURATION, note: 'a new revision is a change; may go with `KafkaVersion`' },
  { property: 'NumberOfBrokerNodes', update: 'in place', operation: 'UpdateBrokerCount', note: 'removing brokers needs brokers without partitions' },
  { property: 'BrokerNodeGroupInfo.InstanceType', update: 'in place', restarts: true, operation: 'UpdateBrokerType', note: 'standard stays standard, express stays express' },
  { property: 'BrokerNodeGroupInfo.StorageInfo', update: 'in place', operation: STORAGE, note: 'volumes only grow, at most every six hours' },
  { property: 'StorageMode', update: 'in place', operation: STORAGE, note: 'tiered storage cannot be turned off again' },
  { property: 'EnhancedMonitoring', update: 'in place', operation: MONITORING },
  { property: 'OpenMonitoring', update: 'in place', operation: MONITORING },
  { property: 'LoggingInfo', update: 'in place', operation: MONITORING },
  { property: 'BrokerNodeGroupInfo.ConnectivityInfo', update: 'in place', operation: CONNECTIVITY, note: 'refused at creation: private connectivity and public access; dual-stack never goes back' },
  { property: 'ZookeeperAccess', update: 'in place', operation: CONNECTIVITY },
  { property: 'Rebalancing', update: 'in place', operation: 'UpdateRebalancing', note: 'express brokers only' },
  { property: 'CurrentVersion', update: 'in place', note: 'omit it: the service counts it' },
  { property: 'Tags', update: 'in place', note: 'with any other change' },
];

/** The properties of `AWS::MSK::ServerlessCluster`: nothing of it changes in place. */
export const SERVERLESS_PROPERTIES: readonly ClusterProperty[] = ['ClusterName', 'VpcConfigs', 'ClientAuthentication', 'Tags']
  .map(property => ({ property, update: 'replaced' }));

/** The operations in words, with those together that one deploy can do together. */
const WORDS: Readonly<Record<string, string>> = {
  [VERSION]: 'Kafka version and configuration',
  [CONFIGURATION]: 'Kafka version and configuration',
  [SECURITY]: 'authentication and encryption',
  [STORAGE]: 'broker storage',
  [MONITORING]: 'monitoring and logs',
  [CONNECTIVITY]: 'connectivity',
  UpdateBrokerCount: 'number of brokers',
  UpdateBrokerType: 'broker type',
  UpdateRebalancing: 'rebalancing',
};

/** The properties that one deploy can change together, by what they are in words. */
export function clusterPropertyGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { property, operation } of CLUSTER_PROPERTIES) {
    if (operation !== undefined) {
      groups.set(WORDS[operation], [...groups.get(WORDS[operation]) ?? [], property]);
    }
  }
  return groups;
}

/** The operations that a set of changed paths asks for; more than one is refused by the service. */
export function clusterOperations(changed: readonly string[]): string[] {
  const operations = changed.flatMap(path => {
    const entries = CLUSTER_PROPERTIES.filter(({ property }) => path === property || path.startsWith(`${property}.`) || property.startsWith(`${path}.`));
    return entries.flatMap(({ operation }) => operation ?? []);
  });
  // an upgrade takes a configuration with it
  return [...new Set(operations)].filter((operation, _, all) => operation !== CONFIGURATION || !all.includes(VERSION)).sort();
}

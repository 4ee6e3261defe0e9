import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Size } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { brokerVolumes, tieredStorage } from '../checks';
import { isAtLeast } from '../model';
import { knownNumber } from '../synth';
import { alphaFor } from './alpha';
import { amendNodes } from './amend-nodes';
import { brokerCluster } from './broker-cluster';
import type { BrokerClusterProps } from './broker-cluster';
import type { IBrokerConfiguration } from './broker-configuration';
import { BrokerLogs } from './broker-logs';
import { ClusterBase } from './cluster-base';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { StorageAutoscaling } from './storage-autoscaling';
import type { StorageAutoscalingOptions } from './storage-autoscaling';

/** Properties for a cluster with standard brokers. */
export interface ProvisionedClusterProps extends BrokerClusterProps {
  /**
   * The Apache Kafka version. Upgrades are performed in place, as a rolling update of the brokers. Migration from ZooKeeper to KRaft requires 3.9.x.
   *
   * @default - 3.9.x with KRaft
   */
  readonly kafkaVersion?: msk.KafkaVersion;
  /**
   * The instance type of the brokers.
   *
   * @default - m7g.large
   */
  readonly instanceType?: ec2.InstanceType;
  /**
   * The volume size of each broker. It can be increased, but not decreased.
   *
   * @default - 100 GiB
   */
  readonly volumeSize?: Size;
  /**
   * The provisioned storage throughput of each broker volume, in MiB per second. Requires large broker instance types.
   *
   * @default - no provisioned throughput
   */
  readonly volumeThroughputMib?: number;
  /**
   * The storage mode: tiered storage moves old data to a low-cost tier. It cannot be turned off once it is turned on.
   *
   * @default StorageMode.LOCAL
   */
  readonly storageMode?: msk.StorageMode;
  /**
   * Scales the volumes automatically with their utilization.
   *
   * @default - the volumes are not scaled
   */
  readonly storageAutoscaling?: StorageAutoscalingOptions;
  /**
   * The destinations of the broker logs, at most one of each type; an empty list turns broker logs off.
   *
   * @default - a new log group in CloudWatch Logs, with a retention of one month
   */
  readonly logs?: BrokerLogs[];
  /**
   * Whether clients can access ZooKeeper. Access must be turned off before the cluster migrates to KRaft; clusters in KRaft mode have no ZooKeeper.
   *
   * @default - the default of the service
   */
  readonly zookeeperAccess?: boolean;
}

/**
 * An Amazon MSK cluster with standard brokers, configured for connectors: IAM access control, TLS only, three Availability Zones, broker logs.
 *
 * @resource AWS::MSK::Cluster
 */
export class ProvisionedCluster extends ClusterBase {
  /** The underlying cluster of `@aws-cdk/aws-msk-alpha`. */
  public readonly mskCluster: msk.Cluster;
  /** The broker configuration. */
  public readonly configuration: IBrokerConfiguration;
  /**
   * The log group of the brokers.
   *
   * @default - none: broker logs are not delivered to CloudWatch Logs
   */
  public readonly logGroup?: logs.ILogGroup;

  constructor(scope: Construct, id: string, props: ProvisionedClusterProps) {
    super(scope, id);
    const alpha = alphaFor(this.node.path, 'StorageMode.TIERED', ...props.kafkaVersion === undefined ? ['KafkaVersion.V3_9_X_KRAFT'] : []);
    const volumeGib = (props.volumeSize ?? Size.gibibytes(DEFAULT_GIB)).toGibibytes();
    const kafkaVersion = props.kafkaVersion ?? alpha.KafkaVersion.V3_9_X_KRAFT;
    const logging = BrokerLogs._bindAll(this, props.logs ?? [BrokerLogs.cloudWatch()]);
    const { mskCluster, resource, configuration, facts } = brokerCluster(this, props, {
      kind: KafkaClusterKind.PROVISIONED,
      kafkaVersion,
      instanceType: props.instanceType ?? ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      rules: [brokerVolumes, tieredStorage],
      model: {
        storage: {
          volumeGib: knownNumber(volumeGib),
          throughputMib: knownNumber(props.volumeThroughputMib),
          tiered: props.storageMode === alpha.StorageMode.TIERED,
        },
      },
      // the alpha refuses a size that is a token; it is set below
      alphaProps: { ebsStorageInfo: { volumeSize: knownNumber(volumeGib) ?? DEFAULT_GIB }, storageMode: props.storageMode, logging },
    });
    if (props.zookeeperAccess !== undefined) {
      refuseWithoutZooKeeper(this, kafkaVersion);
      resource.zookeeperAccess = { enabled: props.zookeeperAccess };
    }
    if (props.volumeThroughputMib !== undefined || knownNumber(volumeGib) === undefined) {
      const volumeThroughput = props.volumeThroughputMib;
      const provisionedThroughput = volumeThroughput === undefined ? undefined : { enabled: true, volumeThroughput };
      amendNodes(resource, nodes => ({ ...nodes, storageInfo: { ebsStorageInfo: { volumeSize: volumeGib, provisionedThroughput } } }));
    }
    this.node.defaultChild = resource;
    this.mskCluster = mskCluster;
    this.configuration = configuration;
    this.logGroup = logging.cloudwatchLogGroup;
    this._attach(facts, props);
    if (props.storageAutoscaling !== undefined) {
      new StorageAutoscaling(this, 'StorageAutoscaling', { cluster: this, ...props.storageAutoscaling });
    }
  }
}

/** The size of a volume by default. */
const DEFAULT_GIB = 100;

function refuseWithoutZooKeeper(cluster: Construct, { version }: msk.KafkaVersion): void {
  if (version.endsWith('.kraft') || isAtLeast(version, '4.0') === true) {
    throw new Error(`${cluster.node.path}: "zookeeperAccess" is set, but Kafka ${version} runs without ZooKeeper; remove it, or choose a version with ZooKeeper such as 3.9.x`);
  }
}

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
import type { BrokerClusterProps } from './broker-cluster-props';
import type { IBrokerConfiguration } from './broker-configuration';
import { BrokerLogs } from './broker-logs';
import { ClusterBase } from './cluster-base';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { StorageAutoscaling } from './storage-autoscaling';
import type { StorageAutoscalingOptions } from './storage-autoscaling';

/** A cluster with standard brokers. */
export interface ProvisionedClusterProps extends BrokerClusterProps {
  /**
   * The Apache Kafka version. A later one is taken in place, broker by broker; from ZooKeeper to KRaft from 3.9.x only.
   *
   * @default - 3.9.x with KRaft
   */
  readonly kafkaVersion?: msk.KafkaVersion;
  /**
   * The type of the brokers.
   *
   * @default - m7g.large
   */
  readonly instanceType?: ec2.InstanceType;
  /**
   * The size of the volume of each broker. It can grow, and never shrinks.
   *
   * @default - 100 GiB
   */
  readonly volumeSize?: Size;
  /**
   * The throughput of the volume of each broker, in MiB a second. Needs large brokers.
   *
   * @default - what the broker type has without
   */
  readonly volumeThroughputMib?: number;
  /**
   * Whether old data leaves the volumes for a cheaper tier. It cannot be switched off again.
   *
   * @default StorageMode.LOCAL
   */
  readonly storageMode?: msk.StorageMode;
  /**
   * Lets the volumes grow with their use.
   *
   * @default - the volumes keep their size
   */
  readonly storageAutoscaling?: StorageAutoscalingOptions;
  /**
   * Where the logs of the brokers go, at most one destination of each kind; an empty list switches them off.
   *
   * @default - a new log group in CloudWatch Logs that keeps them for a month
   */
  readonly logs?: BrokerLogs[];
  /**
   * Whether clients reach ZooKeeper. It must be off before the cluster moves to KRaft; clusters with KRaft have no ZooKeeper.
   *
   * @default - the default of the service
   */
  readonly zookeeperAccess?: boolean;
}

/**
 * An Amazon MSK cluster with standard brokers, ready for connectors: IAM access control, TLS only, three Availability Zones, broker logs.
 *
 * @resource AWS::MSK::Cluster
 */
export class ProvisionedCluster extends ClusterBase {
  /** The cluster of `@aws-cdk/aws-msk-alpha` inside. */
  public readonly mskCluster: msk.Cluster;
  /** The configuration of the brokers. */
  public readonly configuration: IBrokerConfiguration;
  /**
   * The log group of the brokers.
   *
   * @default - none: the logs do not go to CloudWatch Logs
   */
  public readonly logGroup?: logs.ILogGroup;

  constructor(scope: Construct, id: string, props: ProvisionedClusterProps) {
    super(scope, id);
    const alpha = alphaFor(this.node.path, 'StorageMode.TIERED', ...props.kafkaVersion === undefined ? ['KafkaVersion.V3_9_X_KRAFT'] : []);
    const volumeSize = props.volumeSize ?? Size.gibibytes(100);
    const kafkaVersion = props.kafkaVersion ?? alpha.KafkaVersion.V3_9_X_KRAFT;
    const logging = BrokerLogs._bindAll(this, props.logs ?? [BrokerLogs.cloudWatch()]);
    const { mskCluster, resource, configuration, facts } = brokerCluster(this, props, {
      kind: KafkaClusterKind.PROVISIONED,
      kafkaVersion,
      instanceType: props.instanceType ?? ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      rules: [brokerVolumes, tieredStorage],
      model: {
        storage: {
          volumeGib: volumeSize.toGibibytes(),
          throughputMib: knownNumber(props.volumeThroughputMib),
          tiered: props.storageMode === alpha.StorageMode.TIERED,
        },
      },
      alphaProps: { ebsStorageInfo: { volumeSize: volumeSize.toGibibytes() }, storageMode: props.storageMode, logging },
    });
    if (props.zookeeperAccess !== undefined) {
      refuseWithoutZooKeeper(this, kafkaVersion);
      resource.zookeeperAccess = { enabled: props.zookeeperAccess };
    }
    if (props.volumeThroughputMib !== undefined) {
      const provisionedThroughput = { enabled: true, volumeThroughput: props.volumeThroughputMib };
      amendNodes(resource, nodes => ({
        ...nodes,
        storageInfo: { ebsStorageInfo: { volumeSize: volumeSize.toGibibytes(), provisionedThroughput } },
      }));
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

function refuseWithoutZooKeeper(cluster: Construct, { version }: msk.KafkaVersion): void {
  if (version.endsWith('.kraft') || isAtLeast(version, '4.0') === true) {
    throw new Error(`${cluster.node.path}: "zookeeperAccess" is set, but Kafka ${version} runs without ZooKeeper; remove it, or choose a version with ZooKeeper such as 3.9.x`);
  }
}

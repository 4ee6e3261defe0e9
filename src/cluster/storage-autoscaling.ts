import type { Size } from 'aws-cdk-lib';
import { CfnScalableTarget, CfnScalingPolicy } from 'aws-cdk-lib/aws-applicationautoscaling';
import { Construct } from 'constructs';
import { brokerVolumes, expressSettings } from '../checks';
import { checkCluster, knownNumber, textOf } from '../synth';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { clusterModelOf } from './model';

/** Options for storage auto scaling. */
export interface StorageAutoscalingOptions {
  /** The maximum volume size of each broker. */
  readonly maxVolumeSize: Size;
  /**
   * The target utilization of the volumes, in percent.
   *
   * @default 60
   */
  readonly targetUtilizationPercent?: number;
}

/** Properties for `StorageAutoscaling`. */
export interface StorageAutoscalingProps extends StorageAutoscalingOptions {
  /** Properties for a cluster with standard brokers. */
  readonly cluster: IKafkaCluster;
}

/**
 * Scales the volumes of standard brokers automatically with their utilization.
 *
 * Amazon MSK cannot decrease the size of a volume, so scale-in is disabled. After scaling, the volume size in the template is smaller than the actual
 * size; if you change it, specify a size larger than the actual one.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-autoexpand.html
 */
export class StorageAutoscaling extends Construct {
  constructor(scope: Construct, id: string, props: StorageAutoscalingProps) {
    super(scope, id);
    const model = clusterModelOf(props.cluster, textOf);
    const target = props.targetUtilizationPercent ?? 60;
    const most = props.maxVolumeSize.toGibibytes();
    checkCluster(this, [expressSettings, brokerVolumes], {
      ...model,
      storage: { ...model.storage, autoscaling: { maxVolumeGib: knownNumber(most), targetPercent: knownNumber(target) } },
    });
    const scalable = new CfnScalableTarget(this, 'Target', {
      serviceNamespace: 'kafka',
      resourceId: props.cluster.clusterArn!,
      scalableDimension: 'kafka:broker-storage:VolumeSize',
      minCapacity: 1,
      maxCapacity: most,
    });
    new CfnScalingPolicy(this, 'Policy', {
      policyName: 'storage',
      policyType: 'TargetTrackingScaling',
      scalingTargetId: scalable.ref,
      targetTrackingScalingPolicyConfiguration: {
        predefinedMetricSpecification: { predefinedMetricType: 'KafkaBrokerStorageUtilization' },
        targetValue: target,
        disableScaleIn: true,
      },
    });
  }
}

import type { Size } from 'aws-cdk-lib';
import { CfnScalableTarget, CfnScalingPolicy } from 'aws-cdk-lib/aws-applicationautoscaling';
import { Construct } from 'constructs';
import { brokerVolumes, expressSettings } from '../checks';
import { checkCluster, knownNumber, textOf } from '../synth';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { clusterModelOf } from './model';

/** How the volumes of brokers grow. */
export interface StorageAutoscalingOptions {
  /** The size up to which the volume of each broker grows. */
  readonly maxVolumeSize: Size;
  /**
   * The use of the volumes, in percent, beyond which they grow.
   *
   * @default 60
   */
  readonly targetUtilizationPercent?: number;
}

/** How the volumes of the brokers of a cluster grow. */
export interface StorageAutoscalingProps extends StorageAutoscalingOptions {
  /** A cluster with standard brokers. */
  readonly cluster: IKafkaCluster;
}

/**
 * Lets the volumes of standard brokers grow with their use.
 *
 * They never shrink: Amazon MSK cannot make a volume smaller, so the policy has scale-in switched off. After they grew, the volume size in the
 * template is less than the real one; raise it beyond the real one before you change it.
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
      storage: { ...model.storage, autoscaling: { maxVolumeGib: most, targetPercent: knownNumber(target) } },
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

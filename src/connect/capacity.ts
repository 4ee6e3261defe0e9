import { Token } from 'aws-cdk-lib';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CapacityModel } from '../model';
import { MC_CAP_001, MC_CAP_002, MC_CAP_004, MC_CAP_005, refuse } from '../checks';

/** Options for provisioned capacity. */
export interface ProvisionedCapacityOptions {
  /**
   * The size of each worker in MSK Connect Units: 1, 2, 4 or 8. One unit is 1 vCPU and 4 GiB of memory.
   *
   * @default 1
   */
  readonly mcuCount?: number;
  /**
   * The number of workers, at least 1. The default quota is 60 workers per account and Region.
   *
   * @default 1
   */
  readonly workerCount?: number;
}

/** Options for autoscaled capacity. */
export interface AutoscaledCapacityOptions {
  /**
   * The size of each worker in MSK Connect Units: 1, 2, 4 or 8. One unit is 1 vCPU and 4 GiB of memory.
   *
   * @default 1
   */
  readonly mcuCount?: number;
  /**
   * The minimum number of workers, at least 1.
   *
   * @default 1
   */
  readonly minWorkers?: number;
  /** The maximum number of workers. It counts toward the default quota of 60 workers, whether they are running or not. */
  readonly maxWorkers: number;
  /**
   * The maximum number of tasks, at least `maxWorkers`. Without it, MSK Connect overwrites `tasks.max` with workers × MCUs × 2.
   *
   * @default - the service chooses: workers × MCUs × 2
   * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-max-autoscaling-task-count.html
   */
  readonly maxTasks?: number;
  /**
   * The average CPU utilization, in percent, below which a worker is removed: 1 to 100.
   *
   * @default 20
   */
  readonly scaleInCpuUtilization?: number;
  /**
   * The average CPU utilization, in percent, above which a worker is added: 1 to 100.
   *
   * @default 80
   */
  readonly scaleOutCpuUtilization?: number;
}

/**
 * The capacity of a connector: the number and size of its workers.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-capacity.html
 */
export class Capacity {
  /**
   * Provisioned capacity: a fixed number of workers.
   *
   * @param options the size and number of workers
   */
  public static provisioned(options: ProvisionedCapacityOptions = {}): Capacity {
    return new Capacity({ provisioned: { mcuCount: options.mcuCount ?? 1, workerCount: options.workerCount ?? 1 } });
  }

  /**
   * Autoscaled capacity: the number of workers follows the CPU utilization.
   *
   * @param options the size, minimum and maximum number of workers
   */
  public static autoscaled(options: AutoscaledCapacityOptions): Capacity {
    return new Capacity({
      autoscaled: {
        mcuCount: options.mcuCount ?? 1,
        minWorkerCount: options.minWorkers ?? 1,
        maxWorkerCount: options.maxWorkers,
        maxAutoscalingTaskCount: options.maxTasks,
        scaleInCpuPercentage: options.scaleInCpuUtilization ?? 20,
        scaleOutCpuPercentage: options.scaleOutCpuUtilization ?? 80,
      },
    });
  }

  /** The capacity for the checks: numbers that are tokens are left out. @internal */
  public readonly _model: CapacityModel;

  private constructor(private readonly settings: CapacityModel) {
    this._model = { provisioned: known(settings.provisioned), autoscaled: known(settings.autoscaled) };
    // that scale-in is below scale-out is for the check at synth
    refuse([MC_CAP_001, MC_CAP_002, MC_CAP_004, MC_CAP_005], { name: 'capacity', capacity: this._model });
  }

  /** The maximum number of workers, if known. */
  public get maxWorkerCount(): number | undefined {
    return this._model.provisioned?.workerCount ?? this._model.autoscaled?.maxWorkerCount;
  }

  /** Whether the capacity is autoscaled. */
  public get isAutoscaled(): boolean {
    return this.settings.autoscaled !== undefined;
  }

  /** @internal */
  public _render(): CfnConnector.CapacityProperty {
    const { provisioned, autoscaled } = this.settings;
    if (provisioned) {
      return { provisionedCapacity: { mcuCount: provisioned.mcuCount!, workerCount: provisioned.workerCount! } };
    }
    return {
      autoScaling: {
        mcuCount: autoscaled!.mcuCount!,
        minWorkerCount: autoscaled!.minWorkerCount!,
        maxWorkerCount: autoscaled!.maxWorkerCount!,
        maxAutoscalingTaskCount: autoscaled!.maxAutoscalingTaskCount,
        scaleInPolicy: { cpuUtilizationPercentage: autoscaled!.scaleInCpuPercentage! },
        scaleOutPolicy: { cpuUtilizationPercentage: autoscaled!.scaleOutCpuPercentage! },
      },
    };
  }
}

/** Leaves out what is not known before the deploy. */
function known<T extends object>(settings: T | undefined): T | undefined {
  return settings && Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined && !Token.isUnresolved(value))) as T;
}

import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import type { AlarmOptions, AlarmSetting } from './alarm-options';
import { makeAlarm } from './alarm-spec';
import * as specs from './cluster-alarm-specs';
import type { ClusterMetricsOptions } from './cluster-metric-options';
import { ClusterMetrics } from './cluster-metrics';

/** Properties for `ClusterAlarms`. */
export interface ClusterAlarmsProps extends AlarmOptions, ClusterMetricsOptions {
  /** A cluster with standard or express brokers. */
  readonly cluster: IKafkaCluster;
  /**
   * The CPU utilization of the busiest broker. In percent.
   *
   * @default - at 60 percent for 15 minutes
   */
  readonly cpu?: AlarmSetting;
  /**
   * The data disk utilization of the fullest broker. In percent. Standard brokers only.
   *
   * @default - at 85 percent
   */
  readonly disk?: AlarmSetting;
  /**
   * Partitions without a leader. Standard brokers only.
   *
   * @default - at 1 partition
   */
  readonly offlinePartitions?: AlarmSetting;
  /**
   * Under-replicated partitions. Standard brokers only.
   *
   * @default - at 1 partition for 15 minutes
   */
  readonly underReplicated?: AlarmSetting;
  /**
   * Partitions below `min.insync.replicas`, which reject writes. Standard brokers only.
   *
   * @default - at 1 partition
   */
  readonly underMinIsr?: AlarmSetting;
  /**
   * No active controller.
   *
   * @default - below 1 for 5 minutes
   */
  readonly noController?: AlarmSetting;
  /**
   * The heap memory in use after garbage collection of the worst broker. In percent. Standard brokers only.
   *
   * @default - at 60 percent for 15 minutes
   */
  readonly heap?: AlarmSetting;
  /**
   * The number of IAM connections of a broker, which supports 3000.
   *
   * @default - at 2400 connections for 5 minutes
   */
  readonly iamConnections?: AlarmSetting;
  /**
   * New IAM connections beyond the limit of a broker.
   *
   * @default - at 1, if the monitoring level is known to be `PER_BROKER` or higher
   */
  readonly iamThrottled?: AlarmSetting;
  /**
   * The idle share of the request handlers. From 0 to 1.
   *
   * @default - below 0.3 for 15 minutes, if the monitoring level is known to be `PER_BROKER` or higher
   */
  readonly requestHandlers?: AlarmSetting;
  /**
   * Express brokers throttle producers. In milliseconds.
   *
   * @default - at 1 ms for 15 minutes, if the monitoring level is known to be `PER_BROKER` or higher
   */
  readonly produceThrottling?: AlarmSetting;
  /**
   * Express brokers throttle consumers. In milliseconds.
   *
   * @default - at 1 ms for 15 minutes, if the monitoring level is known to be `PER_BROKER` or higher
   */
  readonly fetchThrottling?: AlarmSetting;
}

/**
 * Alarms for the brokers of an MSK cluster; standard and express brokers have those alarms for which they have metrics. One resource per alarm.
 *
 * A serverless cluster has no brokers to monitor: use the alarms of its connectors.
 */
export class ClusterAlarms extends Construct {
  /** All alarms, for composite alarms and dashboards. */
  public readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, props: ClusterAlarmsProps) {
    super(scope, id);

    const { clusterKind } = props.cluster;
    if (clusterKind === KafkaClusterKind.SERVERLESS) {
      throw new Error(`${this.node.path}: a serverless cluster has no broker metrics; remove these alarms, and use ConnectorAlarms to monitor the consumer lag of its sinks`);
    }
    const metrics = ClusterMetrics.of(props.cluster, props);
    const make = (spec: specs.ClusterAlarmSpec, setting: AlarmSetting | undefined) => this.add(spec, metrics, props, setting);

    make(specs.clusterCpu(metrics), props.cpu);
    make(specs.disk(metrics), props.disk);
    make(specs.offlinePartitions(metrics), props.offlinePartitions);
    make(specs.underReplicated(metrics), props.underReplicated);
    make(specs.underMinIsr(metrics), props.underMinIsr);
    make(specs.noController(metrics), props.noController);
    make(specs.heap(metrics), props.heap);
    make(specs.iamConnections(metrics), props.iamConnections);
    make(specs.iamThrottled(metrics), props.iamThrottled);
    make(specs.requestHandlers(metrics), props.requestHandlers);
    // standard brokers hold back only clients that somebody has set a quota for
    if (clusterKind === KafkaClusterKind.EXPRESS || props.produceThrottling) {
      make(specs.throttling(metrics, 'Produce'), props.produceThrottling);
    }
    if (clusterKind === KafkaClusterKind.EXPRESS || props.fetchThrottling) {
      make(specs.throttling(metrics, 'Fetch'), props.fetchThrottling);
    }
  }

  /** A default does not ask for what the cluster has not; a user who does gets the error of the metric. */
  private add(spec: specs.ClusterAlarmSpec, metrics: ClusterMetrics, props: ClusterAlarmsProps, setting: AlarmSetting | undefined): void {
    if (setting === undefined && !metrics._surelyHas(spec.needs)) {
      return;
    }
    const alarm = makeAlarm(this, spec, props.alarmNamePrefix ?? metrics.clusterName, props, setting);
    if (alarm) {
      this.alarms.push(alarm);
    }
  }
}

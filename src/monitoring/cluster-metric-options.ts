import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { MonitoringLevel } from './monitoring-level';

/** Options for the metrics of a cluster. */
export interface ClusterMetricsOptions {
  /**
   * The monitoring level of a provisioned cluster. Using a metric that the level does not include is an error.
   *
   * @default - derived from a cluster in the same app; otherwise unknown, and all metrics are allowed
   */
  readonly monitoringLevel?: MonitoringLevel;
}

/** Options for a metric of a cluster. */
export interface ClusterMetricOptions extends MetricOptions {
  /**
   * The broker.
   *
   * @default - none: a metric of the cluster
   */
  readonly brokerId?: string;
  /**
   * The topic.
   *
   * @default - none
   */
  readonly topic?: string;
  /**
   * The consumer group.
   *
   * @default - none
   */
  readonly consumerGroup?: string;
  /**
   * The authentication method of the clients to count: `IAM`, `SASL_SCRAM` or `SSL`.
   *
   * @default - none
   */
  readonly clientAuthentication?: string;
}

import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { MonitoringLevel } from './monitoring-level';

/** What the metrics of a cluster need to know and the cluster does not tell. */
export interface ClusterMetricsOptions {
  /**
   * The monitoring level of a provisioned cluster. A metric that it does not have is an error.
   *
   * @default - read from a cluster of the same app; otherwise not known, and nothing is refused
   */
  readonly monitoringLevel?: MonitoringLevel;
}

/** One metric of a cluster. */
export interface ClusterMetricOptions extends MetricOptions {
  /**
   * The broker.
   *
   * @default - none: the metric must be one of the whole cluster
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
   * How the clients authenticate that are counted: `IAM`, `SASL_SCRAM` or `SSL`.
   *
   * @default - none
   */
  readonly clientAuthentication?: string;
}

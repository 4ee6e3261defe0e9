import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKafkaCluster } from '../cluster';
import { ConnectorKind } from '../connect';
import type { IConnector } from '../connect';
import { viewOf } from './cluster-view';
import { CONNECTOR_METRICS, CONNECTOR_NAMESPACE, connectorMetricFact } from './connector-metric-facts';
import { ConnectorView } from './connector-view';
import { ofMetric } from './metric-environment';
import { ConsumerLag } from './consumer-lag';

/** Where the function that restarts failed tasks reports. */
const RESTART_NAMESPACE = 'MskConnect/AutoRestart';

/** Options for the metrics of a connector. */
export interface ConnectorMetricsOptions {
  /**
   * The cluster that the connector connects to; it provides the consumer lag metrics of a sink.
   *
   * @default - the cluster of the connector, if it was created in this app
   */
  readonly cluster?: IKafkaCluster;
  /**
   * The topics that a sink reads.
   *
   * @default - the topics of its definition; if not all of their names are known, all topics that its consumer group reads
   */
  readonly topics?: string[];
  /**
   * Source or sink.
   *
   * @default - derived from the connector
   */
  readonly connectorKind?: ConnectorKind;
}

/**
 * The CloudWatch metrics of a connector. They are free of charge.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/mkc-monitoring-overview.html
 */
export class ConnectorMetrics {
  /**
   * Returns the metrics of a connector, regardless of how it was created.
   *
   * @param connector the connector
   * @param options what cannot be derived from the connector
   */
  public static of(connector: IConnector, options: ConnectorMetricsOptions = {}): ConnectorMetrics {
    return new ConnectorMetrics(connector, options);
  }

  private readonly view: ConnectorView;

  private constructor(connector: IConnector, private readonly options: ConnectorMetricsOptions) {
    this.view = new ConnectorView(connector, options.connectorKind);
  }

  /**
   * Returns any metric of the connector by name.
   *
   * @param metricName the name in the namespace `AWS/KafkaConnect`
   * @param options the statistic, period, label and color
   */
  public metric(metricName: string, options: MetricOptions = {}): Metric {
    const fact = connectorMetricFact(metricName);
    if (fact?.kind && this.view.kind && fact.kind !== this.view.kind) {
      const others = CONNECTOR_METRICS.filter(other => other.kind === this.view.kind).map(other => other.name).join(', ');
      throw new Error(
        `${metricName} is a metric of ${words(fact.kind)}s, got the ${words(this.view.kind)} ${this.view.title}; use one of ${others}`);
    }
    return new Metric({
      namespace: CONNECTOR_NAMESPACE,
      metricName,
      dimensionsMap: { ConnectorName: this.view.name },
      statistic: fact?.statistic,
      ...ofMetric(this.view.environment),
      ...options,
    });
  }

  /**
   * The CPU utilization of the workers, in percent.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricCpuUtilization(options?: MetricOptions): Metric {
    return this.metric('CpuUtilization', options);
  }

  /**
   * The number of failed tasks. MSK Connect reports a connector as RUNNING when its tasks have failed, and does not restart them.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricErroredTaskCount(options?: MetricOptions): Metric {
    return this.metric('ErroredTaskCount', options);
  }

  /**
   * The memory utilization of the workers, in percent. It covers the complete worker: a plateau of 80 to 90 percent is normal for a JVM.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricMemoryUtilization(options?: MetricOptions): Metric {
    return this.metric('MemoryUtilization', options);
  }

  /**
   * 1 while failed tasks are no longer restarted automatically, and no data otherwise. `AutoRestart` publishes it.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRestartsGivenUp(options?: MetricOptions): Metric {
    return new Metric({
      namespace: RESTART_NAMESPACE,
      metricName: 'RestartsGivenUp',
      dimensionsMap: { ConnectorName: this.view.name },
      statistic: Stats.MAXIMUM,
      ...ofMetric(this.view.environment),
      ...options,
    });
  }

  /**
   * The cumulative number of completed rebalances.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRebalanceCompletedTotal(options?: MetricOptions): Metric {
    return this.metric('RebalanceCompletedTotal', options);
  }

  /**
   * The average time of a rebalance, in milliseconds.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRebalanceTimeAvg(options?: MetricOptions): Metric {
    return this.metric('RebalanceTimeAvg', options);
  }

  /**
   * The longest time of a rebalance, in milliseconds.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRebalanceTimeMax(options?: MetricOptions): Metric {
    return this.metric('RebalanceTimeMax', options);
  }

  /**
   * The time since the last rebalance, in milliseconds.
   *
   * Minimum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRebalanceTimeSinceLast(options?: MetricOptions): Metric {
    return this.metric('RebalanceTimeSinceLast', options);
  }

  /**
   * The number of running tasks.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricRunningTaskCount(options?: MetricOptions): Metric {
    return this.metric('RunningTaskCount', options);
  }

  /**
   * The number of bytes per second that a sink reads from Kafka.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSinkConsumerByteRate(options?: MetricOptions): Metric {
    return this.metric('SinkConsumerByteRate', options);
  }

  /**
   * The number of records per second that a sink reads from Kafka.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSinkRecordReadRate(options?: MetricOptions): Metric {
    return this.metric('SinkRecordReadRate', options);
  }

  /**
   * The number of records per second that a sink writes to its target, after transforms and without filtered records.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSinkRecordSendRate(options?: MetricOptions): Metric {
    return this.metric('SinkRecordSendRate', options);
  }

  /**
   * The number of bytes per second that a source writes to Kafka.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSourceProducerByteRate(options?: MetricOptions): Metric {
    return this.metric('SourceProducerByteRate', options);
  }

  /**
   * The number of records per second that a source reads from its system.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSourceRecordPollRate(options?: MetricOptions): Metric {
    return this.metric('SourceRecordPollRate', options);
  }

  /**
   * The number of records per second that a source writes to Kafka, after transforms and without filtered records.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricSourceRecordWriteRate(options?: MetricOptions): Metric {
    return this.metric('SourceRecordWriteRate', options);
  }

  /**
   * The cumulative number of attempts to start a task.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricTaskStartupAttemptsTotal(options?: MetricOptions): Metric {
    return this.metric('TaskStartupAttemptsTotal', options);
  }

  /**
   * The percentage of successful task starts.
   *
   * Average over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricTaskStartupSuccessPercentage(options?: MetricOptions): Metric {
    return this.metric('TaskStartupSuccessPercentage', options);
  }

  /**
   * The number of running workers.
   *
   * Maximum over 5 minutes.
   *
   * @param options the statistic, period, label and color
   */
  public metricWorkerCount(options?: MetricOptions): Metric {
    return this.metric('WorkerCount', options);
  }

  /**
   * The consumer lag of the topic with the largest lag: the number of records whose offsets the consumer group has not committed.
   *
   * The cluster measures it every minute, at the free monitoring level.
   *
   * @param options the statistic, period, label and color
   * @see https://docs.aws.amazon.com/msk/latest/developerguide/consumer-lag.html
   */
  public metricConsumerLag(options: MetricOptions = {}): IMetric {
    return this.lag().ofWorstTopic('SumOffsetLag', options);
  }

  /**
   * The consumer lag of the partition with the largest lag, in records.
   *
   * @param options the statistic, period, label and color
   */
  public metricConsumerLagOfPartition(options: MetricOptions = {}): IMetric {
    return this.lag().ofWorstTopic('MaxOffsetLag', options);
  }

  /**
   * The estimated time that the sink needs to catch up, in seconds.
   *
   * @param options the statistic, period, label and color
   */
  public metricConsumerTimeLag(options: MetricOptions = {}): IMetric {
    const lag = this.lag();
    return lag.ofWorstTopic(lag.timeMetricName, options);
  }

  /**
   * The consumer lag of one topic, in records.
   *
   * @param topic the topic
   * @param options the statistic, period, label and color
   */
  public metricConsumerLagOfTopic(topic: string, options: MetricOptions = {}): IMetric {
    return this.lag().ofTopic('SumOffsetLag', topic, options);
  }

  /** @internal */
  public _lagSeries(): IMetric[] {
    return this.lag().series('SumOffsetLag');
  }

  private lag(): ConsumerLag {
    const cluster = this.options.cluster ?? this.view.cluster;
    if (this.view.kind === ConnectorKind.SOURCE) {
      throw new Error(`consumer lag is a metric of sinks, got the source ${this.view.title}; use SourceRecordPollRate to monitor a source`);
    }
    if (!cluster) {
      throw new Error(`the consumer lag of ${this.view.title} is measured by its cluster, which is unknown for an imported connector; specify "cluster"`);
    }
    return new ConsumerLag(viewOf(cluster), this.view.consumerGroup, this.options.topics ?? this.view.topics);
  }
}

function words(kind: ConnectorKind): string {
  return kind === ConnectorKind.SOURCE ? 'source' : 'sink';
}

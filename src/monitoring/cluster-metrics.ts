import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { nearest } from '../catalog';
import { KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { AGGREGATES, CLUSTER_METRICS, CLUSTER_NAMESPACE, clusterMetricFacts, factsWithDimensions, SCOPE_DIMENSIONS, statisticOf } from './cluster-metric-facts';
import type { ClusterMetricFact } from './cluster-metric-facts';
import type { ClusterMetricOptions, ClusterMetricsOptions } from './cluster-metric-options';
import { KIND_NAMES, viewOf } from './cluster-view';
import type { ClusterView } from './cluster-view';
import { ofMetric } from './metric-environment';
import { insights } from './metrics-insights';
import { MonitoringLevel, reaches } from './monitoring-level';

/**
 * The CloudWatch metrics of an MSK cluster. Standard brokers, express brokers and serverless clusters have different metrics.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/monitoring.html
 */
export class ClusterMetrics {
  /**
   * Returns the metrics of a cluster.
   *
   * @param cluster an MSK cluster
   * @param options what is not known from the cluster
   */
  public static of(cluster: IKafkaCluster, options: ClusterMetricsOptions = {}): ClusterMetrics {
    return new ClusterMetrics(viewOf(cluster, options.monitoringLevel));
  }

  private constructor(private readonly view: ClusterView) {}

  /** The name of the cluster in CloudWatch. */
  public get clusterName(): string {
    return this.view.name;
  }

  /**
   * Whether clusters of this type have a metric, and the monitoring level includes it or is unknown.
   *
   * @param metricName the name in the namespace `AWS/Kafka`
   */
  public has(metricName: string): boolean {
    return clusterMetricFacts(this.view.kind, metricName).some(fact => this.isOn(fact));
  }

  /** Whether the metric is there for certain: a level that is not known counts as the lowest. @internal */
  public _surelyHas(metricName: string): boolean {
    const level = this.view.level ?? MonitoringLevel.DEFAULT;
    return clusterMetricFacts(this.view.kind, metricName).some(fact => reaches(level, fact.level));
  }

  /**
   * Returns any metric of the cluster by name.
   *
   * @param metricName the name in the namespace `AWS/Kafka`
   * @param options the broker, topic or consumer group, and the statistic, period, label and color
   */
  public metric(metricName: string, options: ClusterMetricOptions = {}): Metric {
    const { brokerId, topic, consumerGroup, clientAuthentication, ...metricOptions } = options;
    const given: { [dimension: string]: string | undefined } = {
      'Cluster Name': this.view.name,
      'Broker ID': brokerId,
      'Client Authentication': clientAuthentication,
      'Consumer Group': consumerGroup,
      'Topic': topic,
    };
    return new Metric({
      namespace: CLUSTER_NAMESPACE,
      metricName,
      dimensionsMap: options.dimensionsMap ?? this.dimensions(metricName, given),
      statistic: statisticOf(metricName),
      ...ofMetric(this.view.environment),
      ...metricOptions,
    });
  }

  /**
   * Returns a broker metric across all brokers as a single time series: the value of the worst broker.
   *
   * @param metricName the name in the namespace `AWS/Kafka`
   * @param options statistic (`Maximum`, `Minimum`, `Average` or `Sum` over brokers and time), period, label and color
   */
  public metricOverBrokers(metricName: string, options: MetricOptions = {}): IMetric {
    const fact = this.fact(metricName, each => each.scope === 'broker' || each.scope === 'client');
    const statistic = options.statistic ?? statisticOf(metricName);
    const aggregate = AGGREGATES[statistic];
    if (aggregate === undefined) {
      throw new Error(`the statistic of a metric across all brokers must be one of ${Object.keys(AGGREGATES).join(', ')}, got ${JSON.stringify(statistic)}`);
    }
    return new MathExpression({
      expression: insights({
        aggregate,
        metricName,
        namespace: CLUSTER_NAMESPACE,
        dimensions: SCOPE_DIMENSIONS[fact.scope],
        where: {
          'Cluster Name': this.view.name,
          ...fact.scope === 'client' && { 'Client Authentication': options.dimensionsMap?.['Client Authentication'] as string ?? 'IAM' },
        },
      }),
      label: options.label ?? metricName,
      color: options.color,
      period: options.period,
      searchAccount: options.account ?? this.view.elsewhere.account,
      searchRegion: options.region ?? this.view.elsewhere.region,
    });
  }

  /**
   * The CPU utilization of the busiest broker, in percent. Keep it below 60, so that the remaining brokers can take over if one fails.
   *
   * @param options period, label and color
   */
  public metricCpuUsed(options: MetricOptions = {}): IMetric {
    return new MathExpression({
      expression: '100 - idle',
      usingMetrics: { idle: this.metricOverBrokers('CpuIdle', { period: options.period, statistic: Stats.MINIMUM }) },
      label: options.label ?? 'CPU of the busiest broker',
      color: options.color,
      period: options.period,
    });
  }

  /**
   * The number of active controllers: one, except during an election.
   *
   * @param options the statistic, period, label and color
   */
  public metricActiveControllerCount(options?: MetricOptions): Metric {
    return this.metric('ActiveControllerCount', options);
  }

  /**
   * The number of partitions without a leader. Standard brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricOfflinePartitionsCount(options?: MetricOptions): Metric {
    return this.metric('OfflinePartitionsCount', options);
  }

  /**
   * The storage that all partitions use, in bytes. Express brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricStorageUsed(options?: MetricOptions): Metric {
    return this.metric('StorageUsed', options);
  }

  /**
   * The data disk utilization of the fullest broker, in percent. Standard brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricKafkaDataLogsDiskUsed(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('KafkaDataLogsDiskUsed', options);
  }

  /**
   * The number of under-replicated partitions of the worst broker. Standard brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricUnderReplicatedPartitions(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('UnderReplicatedPartitions', options);
  }

  /**
   * The number of partitions of the worst broker below `min.insync.replicas`, which reject writes with `acks=all`. Standard brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricUnderMinIsrPartitionCount(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('UnderMinIsrPartitionCount', options);
  }

  /**
   * The heap memory in use after garbage collection of the worst broker, in percent. Standard brokers only.
   *
   * @param options the statistic, period, label and color
   */
  public metricHeapMemoryAfterGc(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('HeapMemoryAfterGC', options);
  }

  /**
   * The number of IAM client connections of the broker with the most; Amazon MSK allows 3000.
   *
   * @param options the statistic, period, label and color
   */
  public metricClientConnectionCount(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('ClientConnectionCount', options);
  }

  /**
   * The number of new connections per second of the broker with the most; Amazon MSK allows 100 with IAM. Level `PER_BROKER`.
   *
   * @param options the statistic, period, label and color
   */
  public metricConnectionCreationRate(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('ConnectionCreationRate', options);
  }

  /**
   * The number of IAM connection attempts beyond the limit, of the worst broker. Level `PER_BROKER`.
   *
   * @param options the statistic, period, label and color
   */
  public metricIamTooManyConnections(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('IAMTooManyConnections', options);
  }

  /**
   * The share of time in which the request handlers of the busiest broker are idle, from 0 to 1. Level `PER_BROKER`.
   *
   * @param options the statistic, period, label and color
   */
  public metricRequestHandlerAvgIdlePercent(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('RequestHandlerAvgIdlePercent', options);
  }

  /**
   * The produce throttle time of the worst broker, in milliseconds. Level `PER_BROKER`.
   *
   * @param options the statistic, period, label and color
   */
  public metricProduceThrottleTime(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('ProduceThrottleTime', options);
  }

  /**
   * The fetch throttle time of the worst broker, in milliseconds. Level `PER_BROKER`.
   *
   * @param options the statistic, period, label and color
   */
  public metricFetchThrottleTime(options?: MetricOptions): IMetric {
    return this.metricOverBrokers('FetchThrottleTime', options);
  }

  private dimensions(metricName: string, given: { [dimension: string]: string | undefined }): { [dimension: string]: string } {
    const names = Object.keys(given).filter(name => given[name] !== undefined);
    const fits = factsWithDimensions(metricName, this.facts(metricName), names);
    this.requireLevel(metricName, fits);
    return Object.fromEntries(names.map(name => [name, given[name]!]));
  }

  private fact(metricName: string, wanted: (fact: ClusterMetricFact) => boolean): ClusterMetricFact {
    const facts = this.facts(metricName).filter(wanted);
    if (facts.length === 0) {
      throw new Error(`${metricName} is not a broker metric; use metric("${metricName}")`);
    }
    this.requireLevel(metricName, facts);
    return facts[0];
  }

  private facts(metricName: string): readonly ClusterMetricFact[] {
    const facts = clusterMetricFacts(this.view.kind, metricName);
    if (facts.length > 0) {
      return facts;
    }
    const owners = Object.values(KafkaClusterKind).filter(kind => clusterMetricFacts(kind, metricName).length > 0);
    const near = nearest(metricName, CLUSTER_METRICS[this.view.kind].map(fact => fact.name));
    throw new Error([
      `${KIND_NAMES[this.view.kind]} has no metric ${JSON.stringify(metricName)}`,
      ...owners.length > 0 ? [`; it is one of ${owners.map(kind => KIND_NAMES[kind]).join(' and ')}`] : [],
      ...near !== undefined ? [`; did you mean ${near}?`] : [],
      ...owners.length === 0 && near === undefined ? ['; if the service has added it, give its dimensions with "dimensionsMap"'] : [],
    ].join(''));
  }

  private requireLevel(metricName: string, facts: readonly ClusterMetricFact[]): void {
    if (!facts.some(fact => this.isOn(fact))) {
      throw new Error(
        `the metric ${metricName} needs the monitoring level ${facts[0].level}, but the cluster has ${this.view.level}; raise its enhanced monitoring level`);
    }
  }

  private isOn(fact: ClusterMetricFact): boolean {
    return this.view.level === undefined || reaches(this.view.level, fact.level);
  }
}

import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, MathExpressionOptions, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { KafkaClusterKind } from '../cluster';
import { CLUSTER_NAMESPACE, SCOPE_DIMENSIONS } from './cluster-metric-facts';
import type { ClusterView } from './cluster-view';
import { ofMetric } from './metric-environment';
import { insights } from './metrics-insights';

/** MSK measures lag once a minute. */
const LAG_PERIOD = Duration.minutes(1);

/** CloudWatch lets an alarm name no more metrics than this. */
const METRICS_IN_AN_ALARM = 10;

/** How far a consumer group is behind, by topic. All of it is at the free monitoring level. */
export class ConsumerLag {
  constructor(private readonly cluster: ClusterView, private readonly group: string, private readonly topics: readonly string[] | undefined) {}

  /** The time metric has another name on serverless clusters. */
  get timeMetricName(): string {
    return this.serverless ? 'MaxEstimatedTimeLag' : 'EstimatedMaxTimeLag';
  }

  /** One topic. */
  ofTopic(metricName: string, topic: string, options: MetricOptions = {}): IMetric {
    const metric = this.raw(metricName, topic, options);
    const scale = this.scale('t0', metricName, options);
    return scale === ''
      ? metric
      : new MathExpression({ ...mathOptions(options), expression: `t0${scale}`, usingMetrics: { t0: metric }, period: metric.period });
  }

  /** The topic that is furthest behind, as one time series that an alarm can watch. */
  ofWorstTopic(metricName: string, options: MetricOptions = {}): IMetric {
    const { topics } = this;
    const period = options.period ?? LAG_PERIOD;
    if (topics?.length === 1) {
      return this.ofTopic(metricName, topics[0], options);
    }
    if (topics && topics.length <= METRICS_IN_AN_ALARM) {
      const plain = { ...options, label: undefined, color: undefined };
      const metrics = Object.fromEntries(topics.map((topic, index) => [`t${index}`, this.raw(metricName, topic, plain)]));
      const expression = `MAX([${Object.keys(metrics).join(', ')}])${this.scale('t0', metricName, options)}`;
      return new MathExpression({ ...mathOptions(options), expression, usingMetrics: metrics, period });
    }
    // no list of topics that an alarm could name: one query finds them all, also those that come later
    const query = new MathExpression({
      expression: insights({
        aggregate: AGGREGATES[options.statistic ?? this.statistic(metricName)] ?? 'MAX',
        metricName,
        namespace: CLUSTER_NAMESPACE,
        dimensions: SCOPE_DIMENSIONS.group,
        where: { 'Cluster Name': this.cluster.name, 'Consumer Group': this.group },
        groupBy: 'Topic',
      }),
      period,
      ...this.where(options),
    });
    const expression = `MAX(q)${this.scale('q', metricName, options)}`;
    return new MathExpression({ ...mathOptions(options), expression, usingMetrics: { q: query }, period });
  }

  /** All topics, one line each, for graphs. */
  series(metricName: string): IMetric[] {
    if (this.topics) {
      return this.topics.map(topic => this.ofTopic(metricName, topic, { label: topic }));
    }
    const schema = [CLUSTER_NAMESPACE, ...SCOPE_DIMENSIONS.group.map(name => name.includes(' ') ? `"${name}"` : name)].join(',');
    const search = `{${schema}} MetricName="${metricName}" "Cluster Name"="${this.cluster.name}" "Consumer Group"="${this.group}"`;
    return [new MathExpression({
      expression: `SEARCH('${search}', '${this.statistic(metricName)}', ${LAG_PERIOD.toSeconds()})`,
      label: '',
      period: LAG_PERIOD,
      ...this.where({}),
    })];
  }

  /** A query or search finds the metrics of one account and Region. */
  private where(options: MetricOptions): MathExpressionOptions {
    const { account, region } = this.cluster.elsewhere;
    return { searchAccount: options.account ?? account, searchRegion: options.region ?? region };
  }

  private raw(metricName: string, topic: string, options: MetricOptions): Metric {
    return new Metric({
      namespace: CLUSTER_NAMESPACE,
      metricName,
      dimensionsMap: { 'Cluster Name': this.cluster.name, 'Consumer Group': this.group, 'Topic': topic },
      statistic: this.statistic(metricName),
      period: LAG_PERIOD,
      ...ofMetric(this.cluster.environment),
      ...options,
    });
  }

  /** Serverless clusters tell of each partition once a minute: the sum over a longer time counts each minute anew. */
  private scale(id: string, metricName: string, options: MetricOptions): string {
    const statistic = options.statistic ?? this.statistic(metricName);
    const period = options.period ?? LAG_PERIOD;
    const oneMinute = !period.isUnresolved() && period.toSeconds() === LAG_PERIOD.toSeconds();
    return this.serverless && statistic === Stats.SUM && !oneMinute ? ` * 60 / PERIOD(${id})` : '';
  }

  private get serverless(): boolean {
    return this.cluster.kind === KafkaClusterKind.SERVERLESS;
  }

  /** Data points of a serverless cluster are by partition: their sum is the lag of the topic. */
  private statistic(metricName: string): string {
    return this.serverless && metricName === 'SumOffsetLag' ? Stats.SUM : Stats.MAXIMUM;
  }
}

const AGGREGATES: { [statistic: string]: string } = {
  [Stats.MAXIMUM]: 'MAX',
  [Stats.MINIMUM]: 'MIN',
  [Stats.AVERAGE]: 'AVG',
  [Stats.SUM]: 'SUM',
};

/** An expression knows less than a metric. */
function mathOptions(options: MetricOptions): MathExpressionOptions {
  return { label: options.label, color: options.color, searchAccount: options.account, searchRegion: options.region };
}

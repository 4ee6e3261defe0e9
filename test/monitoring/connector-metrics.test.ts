import { CfnParameter, Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { KafkaCluster, KafkaClusterKind } from '../../src/cluster';
import { Connector, ConnectorKind } from '../../src/connect';
import { ConnectorMetrics } from '../../src/monitoring';
import { CONNECTOR_METRICS } from '../../src/monitoring/connector-metric-facts';
import { Bench } from './fixtures';

/** The table of the developer guide, page mkc-monitoring-overview. */
const DOCUMENTED = [
  'CpuUtilization', 'ErroredTaskCount', 'MemoryUtilization', 'RebalanceCompletedTotal', 'RebalanceTimeAvg', 'RebalanceTimeMax',
  'RebalanceTimeSinceLast', 'RunningTaskCount', 'SinkConsumerByteRate', 'SinkRecordReadRate', 'SinkRecordSendRate', 'SourceProducerByteRate',
  'SourceRecordPollRate', 'SourceRecordWriteRate', 'TaskStartupAttemptsTotal', 'TaskStartupSuccessPercentage', 'WorkerCount',
];

/** What the function of this library writes. */
const OURS = ['RestartsGivenUp'];

describe('ConnectorMetrics', () => {
  test('are exactly those that the service documents', () => {
    expect(CONNECTOR_METRICS.map(fact => fact.name)).toEqual(DOCUMENTED);
  });

  test('have a method each, and no other metric has one', () => {
    const methods = Object.getOwnPropertyNames(ConnectorMetrics.prototype).filter(name => /^metric[A-Z]/.test(name) && !name.includes('Consumer'));
    expect([...methods, 'metricSinkConsumerByteRate'].sort()).toEqual([...DOCUMENTED, ...OURS].map(name => `metric${name}`).sort());
  });

  test.each(CONNECTOR_METRICS)('$name with its statistic and dimension', ({ name, statistic, kind }) => {
    const bench = new Bench();
    const metrics = ConnectorMetrics.of(bench.imported(kind)) as unknown as { [method: string]: () => Metric };
    const metric = metrics[`metric${name}`]();
    expect(metric).toMatchObject({
      namespace: 'AWS/KafkaConnect', metricName: name, statistic, dimensions: { ConnectorName: 'archive' }, unit: undefined,
    });
    expect(metric.period.toMinutes()).toBe(5);
  });

  test('any other metric goes by its name, with whatever the user says', () => {
    const metric = ConnectorMetrics.of(new Bench().imported()).metric('NewMetric', { statistic: 'p90', period: Duration.minutes(1) });
    expect(metric).toMatchObject({ metricName: 'NewMetric', statistic: 'p90', dimensions: { ConnectorName: 'archive' } });
  });

  test('a referenced connector is known by the name in its ARN, be it a token', () => {
    const { stack } = new Bench();
    const connector = Connector.fromConnectorArn(stack, 'Token', new CfnParameter(stack, 'Arn').valueAsString);
    const { ConnectorName: name } = ConnectorMetrics.of(connector).metricWorkerCount().dimensions as { ConnectorName: string };
    expect(stack.resolve(name)).toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] });
  });

  test.each([
    [ConnectorKind.SOURCE, 'SinkRecordReadRate', 'SinkRecordReadRate is a metric of sinks, got the source archive; '
      + 'use one of SourceProducerByteRate, SourceRecordPollRate, SourceRecordWriteRate'],
    [ConnectorKind.SINK, 'SourceRecordPollRate', 'SourceRecordPollRate is a metric of sources, got the sink archive; '
      + 'use one of SinkConsumerByteRate, SinkRecordReadRate, SinkRecordSendRate'],
  ])('fails for a %s that is asked for %s', (kind, name, message) => {
    expect(() => ConnectorMetrics.of(new Bench().imported(kind)).metric(name)).toThrow(message);
  });

  test('nothing is refused where the kind is not known', () => {
    const metrics = ConnectorMetrics.of(new Bench().imported());
    expect([metrics.metricSinkRecordReadRate(), metrics.metricSourceRecordPollRate()].map(metric => metric.metricName))
      .toEqual(['SinkRecordReadRate', 'SourceRecordPollRate']);
  });
});

describe('consumer lag', () => {
  test('of one topic is that of the group connect-<name>, once a minute', () => {
    const metric = ConnectorMetrics.of(new Bench().sink()).metricConsumerLag() as Metric;
    expect(metric).toMatchObject({
      namespace: 'AWS/Kafka',
      metricName: 'SumOffsetLag',
      statistic: 'Maximum',
      dimensions: { 'Cluster Name': 'shop', 'Consumer Group': 'connect-archive', 'Topic': 'orders' },
    });
    expect(metric.period.toSeconds()).toBe(60);
  });

  test('follows the group that the connector is told', () => {
    const sink = new Bench().sink({ definition: { config: { 'consumer.override.group.id': 'mine' } } });
    expect((ConnectorMetrics.of(sink).metricConsumerLag() as Metric).dimensions).toMatchObject({ 'Consumer Group': 'mine' });
  });

  test('of several topics is the worst of them', () => {
    const metric = ConnectorMetrics.of(new Bench().sink({ topics: ['a', 'b', 'c'] })).metricConsumerLag({ label: 'lag' }) as MathExpression;
    expect(metric.expression).toBe('MAX([t0, t1, t2])');
    expect(metric.label).toBe('lag');
    expect(Object.values(metric.usingMetrics).map(topicOf)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['more topics than an alarm can name', (bench: Bench) => bench.sink({ topics: Array.from({ length: 11 }, (_, index) => `t${index}`) })],
    ['a regular expression', (bench: Bench) => bench.regexSink()],
  ])('of %s is found by one query', (_, make) => {
    const metric = ConnectorMetrics.of(make(new Bench())).metricConsumerLag() as MathExpression;
    expect(metric.expression).toBe('MAX(q)');
    expect((metric.usingMetrics.q as MathExpression).expression).toBe(
      'SELECT MAX("SumOffsetLag") FROM SCHEMA("AWS/Kafka", "Cluster Name", "Consumer Group", "Topic") '
      + 'WHERE "Cluster Name" = \'shop\' AND "Consumer Group" = \'connect-archive\' GROUP BY "Topic"');
  });

  test('topics that the user names go before those of the definition', () => {
    const metric = ConnectorMetrics.of(new Bench().regexSink(), { topics: ['shop.orders'] }).metricConsumerLag();
    expect(topicOf(metric)).toBe('shop.orders');
  });

  describe('of a serverless cluster', () => {
    const sink = () => {
      const bench = new Bench();
      return ConnectorMetrics.of(bench.sink({ cluster: bench.cluster(KafkaClusterKind.SERVERLESS), topics: ['a', 'b'] }));
    };

    test('is the sum over partitions, which is right for one minute only', () => {
      expect(sink().metricConsumerLagOfTopic('a')).toMatchObject({ statistic: 'Sum', metricName: 'SumOffsetLag' });
      expect(sink().metricConsumerLagOfTopic('a', { period: Duration.minutes(5) })).toMatchObject({ expression: 't0 * 60 / PERIOD(t0)' });
      expect(sink().metricConsumerLag()).toMatchObject({ expression: 'MAX([t0, t1])' });
      expect(sink().metricConsumerLag({ period: Duration.minutes(5) })).toMatchObject({ expression: 'MAX([t0, t1]) * 60 / PERIOD(t0)' });
    });

    test('has another name for the time', () => {
      expect(metricNames(sink().metricConsumerTimeLag())).toEqual(['MaxEstimatedTimeLag', 'MaxEstimatedTimeLag']);
    });

    test('of unknown topics is scaled too', () => {
      const bench = new Bench();
      const metrics = ConnectorMetrics.of(bench.regexSink(bench.cluster(KafkaClusterKind.SERVERLESS)));
      expect(metrics.metricConsumerLag({ period: Duration.minutes(5) })).toMatchObject({ expression: 'MAX(q) * 60 / PERIOD(q)' });
    });
  });

  test.each([KafkaClusterKind.PROVISIONED, KafkaClusterKind.EXPRESS])('time of a cluster of kind %s', kind => {
    const bench = new Bench();
    expect(metricNames(ConnectorMetrics.of(bench.sink({ cluster: bench.cluster(kind) })).metricConsumerTimeLag())).toEqual(['EstimatedMaxTimeLag']);
  });

  test('of a partition is the other metric', () => {
    expect(metricNames(ConnectorMetrics.of(new Bench().sink()).metricConsumerLagOfPartition())).toEqual(['MaxOffsetLag']);
  });

  test('a cluster of the same app is known by its literal name, any other by the name in its ARN', () => {
    const bench = new Bench();
    expect((ConnectorMetrics.of(bench.sink({ cluster: bench.ownCluster() })).metricConsumerLag() as Metric).dimensions)
      .toMatchObject({ 'Cluster Name': 'own' });
    const metric = ConnectorMetrics.of(bench.imported(ConnectorKind.SINK), {
      topics: ['a'],
      cluster: KafkaCluster.fromClusterArn(bench.stack, 'Token', new CfnParameter(bench.stack, 'P').valueAsString),
    }).metricConsumerLag() as Metric;
    expect(bench.stack.resolve(metric.dimensions!['Cluster Name'])).toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', { Ref: 'P' }] }] });
  });

  test('fails for a source', () => {
    expect(() => ConnectorMetrics.of(new Bench().source()).metricConsumerLag())
      .toThrow('consumer lag is a metric of sinks, got the source shop-orders; use SourceRecordPollRate to monitor a source');
  });

  test('fails where the cluster is not known', () => {
    expect(() => ConnectorMetrics.of(new Bench().imported(ConnectorKind.SINK)).metricConsumerLag())
      .toThrow('the consumer lag of archive is measured by its cluster, which is unknown for an imported connector; specify "cluster"');
  });

  test('fails for Kafka that CloudWatch does not know', () => {
    const bench = new Bench();
    const metrics = ConnectorMetrics.of(bench.imported(ConnectorKind.SINK), { cluster: bench.cluster(KafkaClusterKind.SELF_MANAGED) });
    expect(() => metrics.metricConsumerLag())
      .toThrow('a self-managed cluster has no metrics in CloudWatch, because it is not an Amazon MSK cluster; monitor it with the tools of its operator');
  });
});

function topicOf(metric: IMetric): unknown {
  return (metric as Metric).dimensions!.Topic;
}

function metricNames(metric: IMetric): string[] {
  return metric instanceof MathExpression ? Object.values(metric.usingMetrics).flatMap(metricNames) : [(metric as Metric).metricName];
}

import { Duration } from 'aws-cdk-lib';
import type { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { KafkaCluster, KafkaClusterKind } from '../../src/cluster';
import { ClusterMetrics, MonitoringLevel } from '../../src/monitoring';
import { CLUSTER_METRICS } from '../../src/monitoring/cluster-metric-facts';
import { Bench } from './fixtures';

const { PROVISIONED, EXPRESS, SERVERLESS, SELF_MANAGED } = KafkaClusterKind;

const of = (kind: KafkaClusterKind, monitoringLevel?: MonitoringLevel) => ClusterMetrics.of(new Bench().cluster(kind), { monitoringLevel });

describe('ClusterMetrics', () => {
  test.each([
    // what the guides say only the one or the other has
    [PROVISIONED, ['UnderReplicatedPartitions', 'OfflinePartitionsCount', 'KafkaDataLogsDiskUsed', 'HeapMemoryAfterGC', 'BurstBalance'], ['StorageUsed']],
    [EXPRESS, ['StorageUsed', 'ProduceThrottleTime', 'FetchThrottleTime'], [
      'UnderReplicatedPartitions', 'OfflinePartitionsCount', 'KafkaDataLogsDiskUsed', 'HeapMemoryAfterGC', 'BurstBalance', 'VolumeQueueLength',
      'BwInAllowanceExceeded', 'BwOutAllowanceExceeded', 'UnderMinIsrPartitionCount',
    ]],
    [SERVERLESS, ['SumOffsetLag', 'MaxOffsetLag', 'MaxEstimatedTimeLag', 'BytesInPerSec'], ['EstimatedMaxTimeLag', 'CpuUser', 'ActiveControllerCount']],
  ])('of a cluster of kind %s', (kind, has, hasNot) => {
    const metrics = of(kind);
    expect(has.filter(name => !metrics.has(name))).toEqual([]);
    expect(hasNot.filter(name => metrics.has(name))).toEqual([]);
  });

  test.each([
    // the tables of the pages metrics-details-express and serverless-monitoring
    [EXPRESS, MonitoringLevel.DEFAULT, `ActiveControllerCount BytesInPerSec BytesOutPerSec ClientConnectionCount ConnectionCount CpuIdle CpuSystem CpuUser
      GlobalPartitionCount GlobalTopicCount EstimatedMaxTimeLag LeaderCount MaxOffsetLag MemoryBuffered MemoryCached MemoryFree MemoryUsed
      MessagesInPerSec NetworkRxDropped NetworkRxErrors NetworkRxPackets NetworkTxDropped NetworkTxErrors NetworkTxPackets PartitionCount
      ProduceTotalTimeMsMean RequestBytesMean RequestTime RollingEstimatedTimeLagMax StorageUsed SumOffsetLag UserPartitionExists`],
    [EXPRESS, MonitoringLevel.PER_BROKER, `ConnectionCloseRate ConnectionCreationRate FetchConsumerLocalTimeMsMean FetchConsumerRequestQueueTimeMsMean
      FetchConsumerResponseQueueTimeMsMean FetchConsumerResponseSendTimeMsMean FetchConsumerTotalTimeMsMean FetchFollowerLocalTimeMsMean
      FetchFollowerRequestQueueTimeMsMean FetchFollowerResponseQueueTimeMsMean FetchFollowerResponseSendTimeMsMean
      FetchFollowerTotalTimeMsMean FetchThrottleByteRate FetchThrottleQueueSize FetchThrottleTime IAMNumberOfConnectionRequests
      IAMTooManyConnections NetworkProcessorAvgIdlePercent ProduceLocalTimeMsMean ProduceRequestQueueTimeMsMean
      ProduceResponseQueueTimeMsMean ProduceResponseSendTimeMsMean ProduceThrottleByteRate ProduceThrottleQueueSize ProduceThrottleTime
      ReplicationBytesInPerSec ReplicationBytesOutPerSec RequestExemptFromThrottleTime RequestHandlerAvgIdlePercent
      RequestThrottleQueueSize RequestThrottleTime TcpConnections TrafficBytes`],
    [EXPRESS, MonitoringLevel.PER_TOPIC_PER_BROKER, 'MessagesInPerSec'],
    [EXPRESS, MonitoringLevel.PER_TOPIC_PER_PARTITION, 'EstimatedTimeLag OffsetLag RollingEstimatedTimeLag'],
    [SERVERLESS, MonitoringLevel.DEFAULT, `BytesInPerSec BytesOutPerSec FetchMessageConversionsPerSec MaxEstimatedTimeLag MaxOffsetLag MessagesInPerSec
      ProduceMessageConversionsPerSec SumOffsetLag`],
  ])('of kind %s at the level %s are exactly those that the service documents', (kind, level, documented) => {
    const names = CLUSTER_METRICS[kind].filter(fact => fact.level === level).map(fact => fact.name);
    expect([...new Set(names)].sort()).toEqual(documented.trim().split(/\s+/).sort());
  });

  test('no metric stands twice in one scope', () => {
    for (const facts of Object.values(CLUSTER_METRICS)) {
      const keys = facts.map(fact => `${fact.name} ${fact.scope}`);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  test('one metric with the dimensions of what it is about', () => {
    const metrics = of(PROVISIONED);
    expect(metrics.metricOfflinePartitionsCount()).toMatchObject({ namespace: 'AWS/Kafka', dimensions: { 'Cluster Name': 'shop' }, statistic: 'Maximum' });
    expect(metrics.metric('CpuIdle', { brokerId: '1' })).toMatchObject({ dimensions: { 'Cluster Name': 'shop', 'Broker ID': '1' }, statistic: 'Minimum' });
    expect(metrics.metric('BytesInPerSec', { brokerId: '1', topic: 'a' }))
      .toMatchObject({ dimensions: { 'Cluster Name': 'shop', 'Broker ID': '1', 'Topic': 'a' }, statistic: 'Average' });
    expect(metrics.metric('SumOffsetLag', { consumerGroup: 'g', topic: 'a' }))
      .toMatchObject({ dimensions: { 'Cluster Name': 'shop', 'Consumer Group': 'g', 'Topic': 'a' } });
    expect(metrics.metric('ClientConnectionCount', { brokerId: '1', clientAuthentication: 'IAM' }).dimensions)
      .toEqual({ 'Cluster Name': 'shop', 'Broker ID': '1', 'Client Authentication': 'IAM' });
  });

  test('one metric over all brokers is a query, whatever their number', () => {
    const metric = of(PROVISIONED).metricKafkaDataLogsDiskUsed({ period: Duration.minutes(1) }) as MathExpression;
    expect(metric.expression).toBe(
      'SELECT MAX("KafkaDataLogsDiskUsed") FROM SCHEMA("AWS/Kafka", "Cluster Name", "Broker ID") WHERE "Cluster Name" = \'shop\'');
    expect(metric.period.toMinutes()).toBe(1);
  });

  test.each([
    ['metricUnderReplicatedPartitions', 'SELECT MAX("UnderReplicatedPartitions")'],
    ['metricUnderMinIsrPartitionCount', 'SELECT MAX("UnderMinIsrPartitionCount")'],
    ['metricHeapMemoryAfterGc', 'SELECT MAX("HeapMemoryAfterGC")'],
    ['metricConnectionCreationRate', 'SELECT AVG("ConnectionCreationRate")'],
    ['metricIamTooManyConnections', 'SELECT MAX("IAMTooManyConnections")'],
    ['metricRequestHandlerAvgIdlePercent', 'SELECT MIN("RequestHandlerAvgIdlePercent")'],
    ['metricProduceThrottleTime', 'SELECT MAX("ProduceThrottleTime")'],
    ['metricFetchThrottleTime', 'SELECT MAX("FetchThrottleTime")'],
  ] as const)('%s', (method, start) => {
    expect((of(PROVISIONED)[method]() as MathExpression).expression.startsWith(`${start} FROM SCHEMA`)).toBe(true);
  });

  test('connections are those with IAM', () => {
    expect((of(EXPRESS).metricClientConnectionCount({ statistic: 'Sum' }) as MathExpression).expression).toBe(
      'SELECT SUM("ClientConnectionCount") FROM SCHEMA("AWS/Kafka", "Cluster Name", "Broker ID", "Client Authentication") '
      + 'WHERE "Cluster Name" = \'shop\' AND "Client Authentication" = \'IAM\'');
  });

  test('the CPU used is what is not idle', () => {
    const metric = of(EXPRESS).metricCpuUsed() as MathExpression;
    expect(metric.expression).toBe('100 - idle');
    expect((metric.usingMetrics.idle as MathExpression).expression).toContain('SELECT MIN("CpuIdle")');
  });

  test('whole-cluster metrics of the two kinds of brokers', () => {
    expect((of(EXPRESS).metricStorageUsed() as Metric).metricName).toBe('StorageUsed');
    expect((of(EXPRESS).metricActiveControllerCount() as Metric).statistic).toBe('Maximum');
  });

  describe('fails for', () => {
    test.each<[string, () => unknown, string]>([
      ['a metric of standard brokers on express brokers', () => of(EXPRESS).metricUnderReplicatedPartitions(),
        'a cluster with express brokers has no metric "UnderReplicatedPartitions"; it is one of a cluster with standard brokers'],
      ['a metric of express brokers on standard brokers', () => of(PROVISIONED).metricStorageUsed(),
        'a cluster with standard brokers has no metric "StorageUsed"; it is one of a cluster with express brokers'],
      ['brokers of a serverless cluster', () => of(SERVERLESS).metric('CpuUser', { brokerId: '1' }),
        'a serverless cluster has no metric "CpuUser"; it is one of a cluster with standard brokers and a cluster with express brokers'],
      ['a misspelt metric', () => of(PROVISIONED).metric('OfflinePartitionCount'),
        'a cluster with standard brokers has no metric "OfflinePartitionCount"; did you mean OfflinePartitionsCount?'],
      ['a metric that nobody knows', () => of(PROVISIONED).metric('Happiness'),
        'a cluster with standard brokers has no metric "Happiness"; if the service has added it, give its dimensions with "dimensionsMap"'],
      ['a metric of brokers without a broker', () => of(PROVISIONED).metric('CpuUser'),
        'the metric CpuUser has the dimensions Cluster Name + Broker ID, got Cluster Name; specify "brokerId" for one broker, or use metricOverBrokers for all'],
      ['a metric of the cluster over brokers', () => of(PROVISIONED).metricOverBrokers('OfflinePartitionsCount'),
        'OfflinePartitionsCount is not a broker metric; use metric("OfflinePartitionsCount")'],
      ['a statistic that no query has', () => of(PROVISIONED).metricOverBrokers('CpuUser', { statistic: 'p99' }),
        'the statistic of a metric across all brokers must be one of Maximum, Minimum, Average, Sum, got "p99"'],
      ['a monitoring level that is too low', () => of(PROVISIONED, MonitoringLevel.DEFAULT).metricIamTooManyConnections(),
        'the metric IAMTooManyConnections needs the monitoring level PER_BROKER, but the cluster has DEFAULT; raise its enhanced monitoring level'],
      ['the monitoring level of a cluster of the same app', () => ClusterMetrics.of(new Bench().ownCluster()).metricFetchThrottleTime(),
        'the metric FetchThrottleTime needs the monitoring level PER_BROKER, but the cluster has DEFAULT'],
      ['lag by partition below its level', () => of(PROVISIONED, MonitoringLevel.PER_BROKER).has('OffsetLag') || of(PROVISIONED).metric('OffsetLag'),
        'give all of them with "dimensionsMap"'],
      ['Kafka that CloudWatch does not know', () => of(SELF_MANAGED), 'a self-managed cluster has no metrics in CloudWatch'],
      ['an ARN that is none', () => {
        const bench = new Bench();
        return ClusterMetrics.of(KafkaCluster.fromClusterArn(bench.stack, 'Odd', 'shop'));
      }, 'the ARN of an MSK cluster must end with ":cluster/<name>/<id>", got "shop"; its metrics are named after the cluster'],
    ])('%s', (_, make, message) => {
      expect(make).toThrow(message);
    });
  });

  test('a level that is not known refuses nothing; a metric that the service adds goes by its dimensions', () => {
    const metrics = of(PROVISIONED);
    expect(() => metrics.metricIamTooManyConnections()).not.toThrow();
    expect(metrics.metric('Happiness', { dimensionsMap: { 'Cluster Name': 'shop' } }).metricName).toBe('Happiness');
  });

  test.each([
    [MonitoringLevel.PER_BROKER, 'IAMTooManyConnections', true],
    [MonitoringLevel.PER_BROKER, 'OffsetLag', false],
    [MonitoringLevel.PER_TOPIC_PER_BROKER, 'FetchMessageConversionsPerSec', true],
    [MonitoringLevel.PER_TOPIC_PER_PARTITION, 'OffsetLag', true],
  ])('at the level %s of a cluster of the same app, %s is there: %s', (level, name, there) => {
    expect(ClusterMetrics.of(new Bench().ownCluster(level)).has(name)).toBe(there);
  });
});

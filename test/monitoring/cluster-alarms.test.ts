import { Duration } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { KafkaClusterKind } from '../../src/cluster';
import { AlarmSetting, ClusterAlarms, MonitoringLevel } from '../../src/monitoring';
import type { ClusterAlarmsProps } from '../../src/monitoring';
import { Bench } from './fixtures';

type Props = Omit<ClusterAlarmsProps, 'cluster'>;

function alarmsOf(kind: KafkaClusterKind, props: Props = {}): { [slug: string]: { [property: string]: unknown } } {
  const bench = new Bench();
  new ClusterAlarms(bench.stack, 'Alarms', { cluster: bench.cluster(kind), ...props });
  const found = Object.values(Template.fromStack(bench.stack).findResources('AWS::CloudWatch::Alarm'));
  return Object.fromEntries(found.map(({ Properties }) => [(Properties as { AlarmName: string }).AlarmName.replace('shop-', ''), Properties]));
}

const { PROVISIONED, EXPRESS, SERVERLESS, SELF_MANAGED } = KafkaClusterKind;
const PER_BROKER = { monitoringLevel: MonitoringLevel.PER_BROKER };

const over = (aggregate: string, metric: string, period: number, id = 'expr_1') => ({
  Id: id,
  Expression: `SELECT ${aggregate}("${metric}") FROM SCHEMA("AWS/Kafka", "Cluster Name", "Broker ID") WHERE "Cluster Name" = 'shop'`,
  Label: metric,
  Period: period,
  ReturnData: id === 'expr_1',
});
const HIGH = { ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'notBreaching' };
const LOW = { ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'notBreaching' };

describe('ClusterAlarms', () => {
  test('one line turns on what standard brokers have at the free level', () => {
    expect(Object.keys(alarmsOf(PROVISIONED)).sort()).toEqual([
      'cluster-cpu', 'disk', 'heap', 'iam-connections', 'no-controller', 'offline-partitions', 'under-min-isr', 'under-replicated',
    ]);
  });

  test('a level that is known to be higher adds what it has', () => {
    expect(Object.keys(alarmsOf(PROVISIONED, PER_BROKER))).toEqual(expect.arrayContaining(['iam-throttled', 'request-handlers']));
  });

  test('one line turns on what express brokers have', () => {
    expect(Object.keys(alarmsOf(EXPRESS)).sort()).toEqual(['cluster-cpu', 'iam-connections', 'no-controller']);
    expect(Object.keys(alarmsOf(EXPRESS, PER_BROKER)).sort()).toEqual([
      'cluster-cpu', 'fetch-throttling', 'iam-connections', 'iam-throttled', 'no-controller', 'produce-throttling', 'request-handlers',
    ]);
  });

  test.each<[string, { [property: string]: unknown }]>([
    ['cluster-cpu', {
      Metrics: [
        { Id: 'expr_1', Expression: '100 - idle', Label: 'CPU of the busiest broker', ReturnData: true },
        over('MIN', 'CpuIdle', 300, 'idle'),
      ],
      EvaluationPeriods: 3,
      Threshold: 60,
      ...HIGH,
    }],
    ['disk', { Metrics: [over('MAX', 'KafkaDataLogsDiskUsed', 300)], EvaluationPeriods: 1, Threshold: 85, ...HIGH }],
    ['offline-partitions', {
      Namespace: 'AWS/Kafka',
      MetricName: 'OfflinePartitionsCount',
      Dimensions: [{ Name: 'Cluster Name', Value: 'shop' }],
      Statistic: 'Maximum',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ...HIGH,
    }],
    ['under-replicated', { Metrics: [over('MAX', 'UnderReplicatedPartitions', 300)], EvaluationPeriods: 3, Threshold: 1, ...HIGH }],
    ['under-min-isr', { Metrics: [over('MAX', 'UnderMinIsrPartitionCount', 300)], EvaluationPeriods: 1, Threshold: 1, ...HIGH }],
    ['no-controller', {
      Namespace: 'AWS/Kafka',
      MetricName: 'ActiveControllerCount',
      Dimensions: [{ Name: 'Cluster Name', Value: 'shop' }],
      Statistic: 'Maximum',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ...LOW,
    }],
    ['heap', { Metrics: [over('MAX', 'HeapMemoryAfterGC', 300)], EvaluationPeriods: 3, Threshold: 60, ...HIGH }],
    ['iam-connections', {
      Metrics: [{
        Id: 'expr_1',
        Expression: 'SELECT SUM("ClientConnectionCount") FROM SCHEMA("AWS/Kafka", "Cluster Name", "Broker ID", "Client Authentication") '
          + 'WHERE "Cluster Name" = \'shop\' AND "Client Authentication" = \'IAM\'',
        Label: 'ClientConnectionCount',
        Period: 60,
        ReturnData: true,
      }],
      EvaluationPeriods: 5,
      Threshold: 2400,
      ...HIGH,
    }],
    ['iam-throttled', { Metrics: [over('MAX', 'IAMTooManyConnections', 300)], EvaluationPeriods: 1, Threshold: 1, ...HIGH }],
    ['request-handlers', { Metrics: [over('MIN', 'RequestHandlerAvgIdlePercent', 300)], EvaluationPeriods: 3, Threshold: 0.3, ...LOW }],
  ])('definition of %s', (slug, definition) => {
    expect(alarmsOf(PROVISIONED, PER_BROKER)[slug]).toEqual({
      AlarmName: `shop-${slug}`, AlarmDescription: expect.stringMatching(new RegExp(`docs/runbook.md#${slug}$`)), ...definition,
    });
  });

  test.each([['produce-throttling', 'ProduceThrottleTime'], ['fetch-throttling', 'FetchThrottleTime']])('definition of %s', (slug, metric) => {
    expect(alarmsOf(EXPRESS, PER_BROKER)[slug]).toEqual({
      AlarmName: `shop-${slug}`,
      AlarmDescription: expect.stringContaining('An express broker holds back'),
      Metrics: [over('MAX', metric, 300)],
      EvaluationPeriods: 3,
      Threshold: 1,
      ...HIGH,
    });
  });

  test('each can be left out or changed', () => {
    const alarms = alarmsOf(PROVISIONED, {
      disk: AlarmSetting.at(70),
      heap: AlarmSetting.off(),
      cpu: AlarmSetting.of({ period: Duration.minutes(1), evaluationPeriods: 5 }),
    });
    expect(alarms.disk.Threshold).toBe(70);
    expect(alarms.heap).toBeUndefined();
    expect(alarms['cluster-cpu']).toMatchObject({ EvaluationPeriods: 5, Metrics: [expect.anything(), expect.objectContaining({ Period: 60 })] });
  });

  test('the monitoring level of a cluster of the same app is read', () => {
    const bench = new Bench();
    const { alarms } = new ClusterAlarms(bench.stack, 'Alarms', { cluster: bench.ownCluster('PER_BROKER') });
    expect(alarms.map(alarm => alarm.node.id)).toContain('IamThrottled');
    Template.fromStack(bench.stack).hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmName: 'own-iam-throttled' });
  });

  describe('fails for', () => {
    test.each<[string, () => unknown, string]>([
      ['a serverless cluster', () => alarmsOf(SERVERLESS),
        'Stack/Alarms: a serverless cluster has no broker metrics; remove these alarms, and use ConnectorAlarms to monitor the consumer lag of its sinks'],
      ['Kafka that CloudWatch does not know', () => alarmsOf(SELF_MANAGED), 'a self-managed cluster has no metrics in CloudWatch'],
      ['a disk that express brokers do not have', () => alarmsOf(EXPRESS, { disk: AlarmSetting.at(80) }),
        'a cluster with express brokers has no metric "KafkaDataLogsDiskUsed"; it is one of a cluster with standard brokers'],
      ['a level that is too low', () => alarmsOf(PROVISIONED, { monitoringLevel: MonitoringLevel.DEFAULT, iamThrottled: AlarmSetting.at(1) }),
        'the metric IAMTooManyConnections needs the monitoring level PER_BROKER, but the cluster has DEFAULT'],
      ['a share above all', () => alarmsOf(PROVISIONED, { disk: AlarmSetting.at(120) }), 'the alarm disk needs a threshold of 1 to 100, got 120'],
    ])('%s', (_, make, message) => {
      expect(make).toThrow(message);
    });
  });
});

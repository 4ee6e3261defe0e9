import { CfnParameter, Duration, Lazy, Size, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { KafkaClusterKind } from '../../src/cluster';
import { Capacity, ConnectorKind } from '../../src/connect';
import { AlarmSetting, ConnectorAlarms } from '../../src/monitoring';
import type { ConnectorAlarmsProps } from '../../src/monitoring';
import { Bench } from './fixtures';

const ALARM = 'AWS::CloudWatch::Alarm';
const RUNBOOK = 'https://github.com/cdk-msk-connect/cdk-msk-connect/blob/main/docs/runbook.md';

type Props = Omit<ConnectorAlarmsProps, 'connector'>;

/** The alarms of a connector by the end of their names. */
function alarmsOf(stack: Stack): { [slug: string]: { [property: string]: unknown } } {
  const found = Object.values(Template.fromStack(stack).findResources(ALARM)).map(resource => resource.Properties as { AlarmName: string });
  return Object.fromEntries(found.map(properties => [properties.AlarmName.replace(/^(archive|shop-orders)-/, ''), properties]));
}

function sinkAlarms(props: Props = {}, sink: Parameters<Bench['sink']>[0] = {}) {
  const bench = new Bench();
  const connector = bench.sink(sink);
  const alarms = new ConnectorAlarms(bench.stack, 'Alarms', { connector, ...props });
  return { bench, alarms, properties: () => alarmsOf(bench.stack) };
}

function sourceAlarms(props: Props = {}, source: Parameters<Bench['source']>[0] = {}) {
  const bench = new Bench();
  const alarms = new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.source(source), ...props });
  return { bench, alarms, properties: () => alarmsOf(bench.stack) };
}

const connectorMetric = (MetricName: string, Statistic: string) => ({
  Namespace: 'AWS/KafkaConnect', MetricName, Statistic, Dimensions: [{ Name: 'ConnectorName', Value: 'archive' }],
});
const stat = (Id: string, MetricName: string, Period: number, Stat: string) => ({
  Id,
  MetricStat: { Metric: { Namespace: 'AWS/KafkaConnect', MetricName, Dimensions: [{ Name: 'ConnectorName', Value: 'archive' }] }, Period, Stat },
  ReturnData: false,
});
const LAG_DIMENSIONS = [
  { Name: 'Cluster Name', Value: 'shop' }, { Name: 'Consumer Group', Value: 'connect-archive' }, { Name: 'Topic', Value: 'orders' },
];

describe('ConnectorAlarms', () => {
  test('one line turns on what fits a sink', () => {
    expect(Object.keys(sinkAlarms().properties()).sort())
      .toEqual(['cpu', 'failed-tasks', 'lag', 'lag-not-shrinking', 'memory', 'missing-tasks', 'rebalances']);
  });

  test('one line turns on what fits a source', () => {
    expect(Object.keys(sourceAlarms().properties()).sort()).toEqual(['cpu', 'failed-tasks', 'memory', 'missing-tasks', 'rebalances']);
  });

  test('they are one resource each, and nothing else', () => {
    const { bench, alarms } = sinkAlarms();
    const before = new Bench();
    before.sink();
    const types = (stack: Stack) => Object.keys(Template.fromStack(stack).toJSON().Resources).length;
    expect(types(bench.stack) - types(before.stack)).toBe(alarms.alarms.length);
  });

  describe('definition of', () => {
    const definition = (slug: string, props: Props = {}, sink: Parameters<Bench['sink']>[0] = {}) => sinkAlarms(props, sink).properties()[slug];

    test('failed-tasks', () => {
      expect(definition('failed-tasks')).toEqual({
        AlarmName: 'archive-failed-tasks',
        AlarmDescription: 'Tasks of the connector archive have failed. They stay failed, while MSK Connect says RUNNING. '
          + 'Find the first error in the worker log, mend its cause, then restart the failed tasks (RestartConnector). '
          + `${RUNBOOK}#failed-tasks`,
        ...connectorMetric('ErroredTaskCount', 'Maximum'),
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
    });

    test('missing-tasks: silence is bad, and a sink runs as many tasks as it is told', () => {
      expect(definition('missing-tasks')).toEqual({
        AlarmName: 'archive-missing-tasks',
        AlarmDescription: expect.stringContaining('runs fewer tasks than expected'),
        ...connectorMetric('RunningTaskCount', 'Maximum'),
        Period: 300,
        EvaluationPeriods: 3,
        Threshold: 2,
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      });
    });

    test('lag', () => {
      expect(definition('lag')).toEqual({
        AlarmName: 'archive-lag',
        AlarmDescription: expect.stringContaining('The sink archive is behind.'),
        Namespace: 'AWS/Kafka',
        MetricName: 'SumOffsetLag',
        Statistic: 'Maximum',
        Dimensions: LAG_DIMENSIONS,
        Period: 60,
        EvaluationPeriods: 15,
        Threshold: 10000,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'ignore',
      });
    });

    test('lag-not-shrinking', () => {
      expect(definition('lag-not-shrinking')).toEqual({
        AlarmName: 'archive-lag-not-shrinking',
        AlarmDescription: expect.stringContaining('does not catch up, although it may say RUNNING'),
        Metrics: [
          { Id: 'expr_1', Expression: 'IF(DIFF(lag) >= 0, lag, 0)', Label: 'lag that does not shrink', ReturnData: true },
          {
            Id: 'lag',
            MetricStat: { Metric: { Namespace: 'AWS/Kafka', MetricName: 'SumOffsetLag', Dimensions: LAG_DIMENSIONS }, Period: 300, Stat: 'Maximum' },
            ReturnData: false,
          },
        ],
        EvaluationPeriods: 6,
        Threshold: 100,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'ignore',
      });
    });

    test('no-records', () => {
      expect(definition('no-records', { noRecordsFor: Duration.minutes(45) })).toEqual({
        AlarmName: 'archive-no-records',
        AlarmDescription: expect.stringContaining('The connector archive has read no record for 45 minutes.'),
        ...connectorMetric('SinkRecordReadRate', 'Maximum'),
        Period: 300,
        EvaluationPeriods: 9,
        Threshold: 0.0001,
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      });
    });

    test.each([['cpu', 'CpuUtilization', 90], ['memory', 'MemoryUtilization', 95]])('%s', (slug, metricName, threshold) => {
      expect(definition(slug)).toEqual({
        AlarmName: `archive-${slug}`,
        AlarmDescription: expect.stringContaining(`${RUNBOOK}#${slug}`),
        ...connectorMetric(metricName, 'Average'),
        Period: 300,
        EvaluationPeriods: 6,
        Threshold: threshold,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
    });

    test('workers-at-maximum, under autoscaling', () => {
      expect(definition('workers-at-maximum', {}, { capacity: Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 }) })).toEqual({
        AlarmName: 'archive-workers-at-maximum',
        AlarmDescription: expect.stringContaining('cannot add another'),
        ...connectorMetric('WorkerCount', 'Minimum'),
        Period: 300,
        EvaluationPeriods: 6,
        Threshold: 4,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
    });

    test('rebalances: what the counter grew in a period', () => {
      expect(definition('rebalances')).toEqual({
        AlarmName: 'archive-rebalances',
        AlarmDescription: expect.stringContaining('rebalance again and again'),
        Metrics: [
          { Id: 'expr_1', Expression: 'DIFF(total)', Label: 'rebalances', ReturnData: true },
          stat('total', 'RebalanceCompletedTotal', 900, 'Maximum'),
        ],
        EvaluationPeriods: 2,
        Threshold: 4,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
    });

    test('lag of a regular expression: one alarm over whatever topics there are', () => {
      const bench = new Bench();
      new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.regexSink() });
      expect(alarmsOf(bench.stack).lag.Metrics).toEqual([
        { Id: 'expr_1', Expression: 'MAX(q)', ReturnData: true },
        { Id: 'q', Expression: expect.stringContaining('SELECT MAX("SumOffsetLag")'), Period: 60, ReturnData: false },
      ]);
    });
  });

  test('a lag of several topics that does not shrink is one expression over another', () => {
    const metrics = sinkAlarms({}, { topics: ['a', 'b'] }).properties()['lag-not-shrinking'].Metrics as Array<{ Id: string; Expression?: string }>;
    expect(metrics.map(({ Id, Expression }) => [Id, Expression])).toEqual([
      ['expr_1', 'IF(DIFF(lag) >= 0, lag, 0)'], ['lag', 'MAX([t0, t1])'], ['t0', undefined], ['t1', undefined],
    ]);
  });

  test('a source is watched where it reads', () => {
    const properties = sourceAlarms({ noRecordsFor: Duration.hours(1) }).properties();
    expect(properties['no-records']).toMatchObject({ MetricName: 'SourceRecordPollRate', EvaluationPeriods: 12 });
    expect(properties['no-records'].AlarmDescription).toContain('has captured no record for 1 hour');
  });

  test('a day or more is watched by the hour', () => {
    expect(sourceAlarms({ noRecordsFor: Duration.days(2) }).properties()['no-records']).toMatchObject({ Period: 3600, EvaluationPeriods: 48 });
  });

  describe('expected tasks', () => {
    test('of a source, or under autoscaling, are one at least', () => {
      expect(sourceAlarms({}, { definition: { maxTasks: 4 } }).properties()['missing-tasks'].Threshold).toBe(1);
      const capacity = Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 });
      expect(sinkAlarms({}, { capacity }).properties()['missing-tasks'].Threshold).toBe(1);
    });

    test('are what the user says', () => {
      expect(sourceAlarms({ expectedTasks: 4 }).properties()['missing-tasks'].Threshold).toBe(4);
    });
  });

  describe('settings', () => {
    const cases: Array<[keyof Props, string]> = [
      ['failedTasks', 'failed-tasks'], ['missingTasks', 'missing-tasks'], ['lag', 'lag'], ['lagNotShrinking', 'lag-not-shrinking'], ['cpu', 'cpu'],
      ['memory', 'memory'], ['rebalances', 'rebalances'], ['workersAtMaximum', 'workers-at-maximum'],
    ];
    const capacity = Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 });

    test.each(cases)('%s can be left out', (prop, slug) => {
      const { properties, alarms } = sinkAlarms({ [prop]: AlarmSetting.off() }, { capacity });
      expect(Object.keys(properties())).toHaveLength(7);
      expect(properties()[slug]).toBeUndefined();
      expect((alarms as unknown as { [name: string]: unknown })[prop]).toBeUndefined();
    });

    test.each(cases)('the threshold of %s can be changed', (prop, slug) => {
      expect(sinkAlarms({ [prop]: AlarmSetting.at(3) }, { capacity }).properties()[slug].Threshold).toBe(3);
    });

    test('all else of an alarm can be changed too', () => {
      const { bench, properties } = sinkAlarms({
        cpu: AlarmSetting.of({ threshold: 75, period: Duration.minutes(1), evaluationPeriods: 10, datapointsToAlarm: 8 }),
      });
      expect(properties().cpu).toMatchObject({ Threshold: 75, Period: 60, EvaluationPeriods: 10, DatapointsToAlarm: 8 });
      Template.fromStack(bench.stack).resourcePropertiesCountIs(ALARM, { DatapointsToAlarm: Match.anyValue() }, 1);
    });

    test('actions of all alarms, and of one', () => {
      const bench = new Bench();
      const [all, well, urgent] = ['All', 'Well', 'Urgent'].map(id => new SnsAction(new Topic(bench.stack, id)));
      new ConnectorAlarms(bench.stack, 'Alarms', {
        connector: bench.sink(),
        actions: [all],
        okActions: [well],
        failedTasks: AlarmSetting.of({ actions: [urgent] }),
      });
      const properties = alarmsOf(bench.stack);
      const topic = (id: string) => [{ Ref: expect.stringMatching(`^${id}`) }];
      expect(properties.lag).toMatchObject({ AlarmActions: topic('All'), OKActions: topic('Well') });
      expect(properties['failed-tasks']).toMatchObject({ AlarmActions: topic('Urgent'), OKActions: topic('Well') });
    });

    test('names start with what the user says', () => {
      const { bench } = sinkAlarms({ alarmNamePrefix: 'prod-archive' });
      Template.fromStack(bench.stack).hasResourceProperties(ALARM, { AlarmName: 'prod-archive-failed-tasks' });
    });
  });

  describe('connectors made elsewhere', () => {
    test('need their kind and, where they are sinks, their cluster', () => {
      const bench = new Bench();
      expect(() => new ConnectorAlarms(bench.stack, 'Kind', { connector: bench.imported() }))
        .toThrow('Stack/Kind: it is not known whether the connector archive is a source or a sink, because it is imported; specify "connectorKind"');
      expect(() => new ConnectorAlarms(bench.stack, 'Cluster', { connector: bench.stack.node.findChild('Imported') as never, connectorKind: ConnectorKind.SINK }))
        .toThrow('the consumer lag of archive is measured by its cluster, which is unknown for an imported connector; specify "cluster"');
    });

    test('are watched like any other', () => {
      const bench = new Bench();
      new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.imported(), connectorKind: ConnectorKind.SINK, cluster: bench.cluster(), topics: ['orders'] });
      expect(alarmsOf(bench.stack).lag.Dimensions).toEqual(LAG_DIMENSIONS);
    });

    test('do without a cluster where nobody wants their lag', () => {
      const bench = new Bench();
      const off = AlarmSetting.off();
      new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.imported(ConnectorKind.SINK), lag: off, lagNotShrinking: off });
      expect(Object.keys(alarmsOf(bench.stack))).not.toContain('lag');
    });

    test('whose names are tokens have names by that token', () => {
      const bench = new Bench();
      const sink = bench.sink({ connectorName: new CfnParameter(bench.stack, 'Name').valueAsString });
      new ConnectorAlarms(bench.stack, 'Alarms', { connector: sink });
      Template.fromStack(bench.stack).hasResourceProperties(ALARM, {
        AlarmName: { 'Fn::Join': ['', [{ Ref: 'Name' }, '-failed-tasks']] },
        Dimensions: [{ Name: 'ConnectorName', Value: { Ref: 'Name' } }],
      });
    });
  });

  test('Kafka that tells CloudWatch nothing has no lag alarm, unless it is asked for', () => {
    const bench = new Bench();
    const connector = bench.imported(ConnectorKind.SINK);
    const cluster = bench.cluster(KafkaClusterKind.SELF_MANAGED);
    new ConnectorAlarms(bench.stack, 'Alarms', { connector, cluster });
    expect(Object.keys(alarmsOf(bench.stack))).not.toContain('lag');
    expect(() => new ConnectorAlarms(bench.stack, 'More', { connector, cluster, lag: AlarmSetting.at(5) }))
      .toThrow('a self-managed cluster has no metrics in CloudWatch');
  });

  describe('fails for', () => {
    test.each<[string, () => unknown, string | RegExp]>([
      ['a lag alarm on a source', () => sourceAlarms({ lag: AlarmSetting.at(5) }),
        'Stack/Alarms: consumer lag exists for sinks only, got the source shop-orders; '
        + 'remove "lag" and "lagNotShrinking", and use "noRecordsFor" to detect that it is stuck'],
      ['workers at a maximum that nothing reaches', () => sinkAlarms({ workersAtMaximum: AlarmSetting.at(2) }),
        'the alarm "workersAtMaximum" needs autoscaled capacity, and the connector archive is not known to have it; specify "maxWorkers"'],
      ['more workers than there can be', () => sinkAlarms({ maxWorkers: 4, workersAtMaximum: AlarmSetting.at(5) }),
        'Stack/Alarms: the alarm workers-at-maximum needs a threshold of 1 to 4, got 5; the metric has no values beyond that'],
      ['a share above all', () => sinkAlarms({ memory: AlarmSetting.at(101) }), 'the alarm memory needs a threshold of 1 to 100, got 101'],
      ['no task', () => sinkAlarms({ failedTasks: AlarmSetting.at(0) }), 'the alarm failed-tasks needs a threshold of at least 1, got 0'],
      ['no expected task', () => sinkAlarms({ expectedTasks: 0 }), 'the alarm missing-tasks needs a threshold of at least 1, got 0'],
      ['no number at all', () => sinkAlarms({ lag: AlarmSetting.at(NaN) }), 'the alarm lag needs a threshold of at least 1, got NaN'],
      ['a period of seconds', () => sinkAlarms({ cpu: AlarmSetting.of({ period: Duration.seconds(30) }) }),
        'the alarm cpu needs a period of whole minutes up to a day, got 30 seconds; the metric has at most one value per minute'],
      ['a period that CloudWatch refuses', () => sinkAlarms({ cpu: AlarmSetting.of({ period: Duration.seconds(90) }) }),
        'needs a period of whole minutes up to a day, got 1 minute 30 seconds'],
      ['a period over a day', () => sinkAlarms({ cpu: AlarmSetting.of({ period: Duration.days(2) }) }), 'up to a day, got 2 days'],
      ['more than a day in all', () => sinkAlarms({ cpu: AlarmSetting.of({ evaluationPeriods: 300 }) }),
        'evaluates 300 periods of 5 minutes, but CloudWatch allows at most one day in total for periods of less than an hour; use fewer or longer periods'],
      ['more than a week in all', () => sinkAlarms({ cpu: AlarmSetting.of({ period: Duration.hours(1), evaluationPeriods: 200 }) }),
        'evaluates 200 periods of 1 hour, but CloudWatch allows at most 7 days in total; use fewer or shorter periods'],
      ['half a period', () => sinkAlarms({ cpu: AlarmSetting.of({ evaluationPeriods: 1.5 }) }), 'needs "evaluationPeriods" as a whole number of at least 1, got 1.5'],
      ['more data points than periods', () => sinkAlarms({ cpu: AlarmSetting.of({ datapointsToAlarm: 7 }) }),
        'needs "datapointsToAlarm" as a whole number from 1 to 6, the number of evaluation periods, got 7'],
      ['a time without records that no period divides', () => sinkAlarms({ noRecordsFor: Duration.minutes(7) }),
        '"noRecordsFor" of archive must be a multiple of 5 minutes up to a day, or whole hours up to 7 days, got 7 minutes; round it up'],
      ['a time without records of more than a week', () => sinkAlarms({ noRecordsFor: Duration.days(8) }), 'up to 7 days, got 8 days'],
      ['a database that nobody knows', () => sourceAlarms({ slotLag: AlarmSetting.atSize(Size.gibibytes(1)) }),
        'the database of shop-orders is not known to be an Amazon RDS for PostgreSQL instance; specify "databaseInstance"'],
    ])('%s', (_, make, message) => {
      expect(make).toThrow(message);
    });
  });

  test('tokens pass', () => {
    const number = () => Lazy.number({ produce: () => 70 });
    const { properties } = sinkAlarms({
      expectedTasks: number(),
      cpu: AlarmSetting.of({ threshold: number(), evaluationPeriods: number(), datapointsToAlarm: number() }),
    });
    expect(properties().cpu).toMatchObject({ Threshold: 70, EvaluationPeriods: 70, DatapointsToAlarm: 70 });
    expect(properties()['missing-tasks'].Threshold).toBe(70);
  });
});

import { Template } from 'aws-cdk-lib/assertions';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { ClusterAlarms, CombinedAlarm, ConnectorAlarms, ConnectorDashboard } from '../../src/monitoring';
import { Bench } from './fixtures';

interface Composite {
  readonly AlarmRule: { readonly 'Fn::Join': [string, unknown[]] };
  readonly AlarmActions?: unknown[];
  readonly OKActions?: unknown[];
  readonly AlarmName?: string;
}

const composites = (bench: Bench) => Object.entries(Template.fromStack(bench.stack).findResources('AWS::CloudWatch::CompositeAlarm'))
  .map(([id, { Properties }]) => ({ id, ...Properties as Composite }));

/** The logical ids of the alarms in a rule, and the rule without them. */
function ruleOf({ AlarmRule }: Composite) {
  const [, parts] = AlarmRule['Fn::Join'];
  const ids = parts.filter(part => typeof part !== 'string').map(part => (part as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt']);
  return { ids: ids.map(([id]) => id), attributes: new Set(ids.map(([, name]) => name)), text: parts.filter(part => typeof part === 'string').join('') };
}

const imported = (bench: Bench, count: number): IAlarm[] => Array.from({ length: count }, (_, index) =>
  Alarm.fromAlarmArn(bench.stack, `Imported${index}`, `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${String(index).padStart(3, '0')}${'x'.repeat(252)}`));

describe('CombinedAlarm', () => {
  test('goes off with any alarm of a connector, and acts once', () => {
    const bench = new Bench();
    const topic = new Topic(bench.stack, 'Topic');
    const { alarms } = new ConnectorAlarms(bench.stack, 'Alarms', { connector: bench.sink() });
    new CombinedAlarm(bench.stack, 'Any', { alarms, alarmName: 'archive', actions: [new SnsAction(topic)], okActions: [new SnsAction(topic)] });
    const [alarm, ...others] = composites(bench);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({ AlarmName: 'archive', AlarmActions: [bench.stack.resolve(topic.topicArn)], OKActions: [bench.stack.resolve(topic.topicArn)] });
    const rule = ruleOf(alarm);
    const metricAlarms = Template.fromStack(bench.stack).findResources('AWS::CloudWatch::Alarm');
    expect([...rule.ids].sort()).toEqual(Object.keys(metricAlarms).sort());
    expect(rule.ids.length).toBe(alarms.length);
    expect(rule.attributes).toEqual(new Set(['Arn']));
    expect(rule.text).toMatch(/^\((ALARM\(""\)( OR )?)+\)$/);
    expect(Object.values(metricAlarms).some(each => (each.Properties as Composite).AlarmActions !== undefined)).toBe(false);
  });

  test('takes those of several connectors and of the cluster, each once, and is part of others and of a dashboard', () => {
    const bench = new Bench();
    const cluster = bench.cluster();
    const sink = new ConnectorAlarms(bench.stack, 'Sink1', { connector: bench.sink({ cluster }) });
    const source = new ConnectorAlarms(bench.stack, 'Source1', { connector: bench.source({ cluster }) });
    const brokers = new ClusterAlarms(bench.stack, 'Brokers', { cluster });
    const first = new CombinedAlarm(bench.stack, 'First', { alarms: [...sink.alarms, ...source.alarms, ...sink.alarms] });
    const second = new CombinedAlarm(bench.stack, 'Second', { alarms: [first.compositeAlarm, ...brokers.alarms] });
    new ConnectorDashboard(bench.stack, 'Dashboard', { alarms: [second.compositeAlarm] });
    const [one, two] = composites(bench).map(ruleOf);
    expect(one.ids).toHaveLength(sink.alarms.length + source.alarms.length);
    expect(two.ids).toHaveLength(1 + brokers.alarms.length);
  });

  test.each([[30, [30]], [31, [2, 30, 1]], [61, [3, 30, 30, 1]]])('%d alarms with the longest names fit into rules of CloudWatch', (count, sizes) => {
    const bench = new Bench();
    new CombinedAlarm(bench.stack, 'Any', { alarms: imported(bench, count) });
    const rules = Object.values(Template.fromStack(bench.stack).findResources('AWS::CloudWatch::CompositeAlarm'))
      .map(({ Properties }) => JSON.stringify((Properties as Composite).AlarmRule));
    rules.forEach(rule => expect(rule.length).toBeLessThan(10240));
    expect(rules.map(rule => rule.split('ALARM(').length - 1).sort()).toEqual([...sizes].sort());
  });

  test('fails without alarms, and for more than parts of parts can hold', () => {
    const bench = new Bench();
    expect(() => new CombinedAlarm(bench.stack, 'None', { alarms: [] }))
      .toThrow('Stack/None: "alarms" is empty; specify at least one alarm, such as those of ConnectorAlarms');
    expect(() => new CombinedAlarm(bench.stack, 'Many', { alarms: imported(bench, 901) }))
      .toThrow('Stack/Many: "alarms" supports up to 900 alarms, got 901; combine them by connector first');
  });
});

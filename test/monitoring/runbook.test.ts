import { readFileSync } from 'fs';
import { join } from 'path';
import { Duration } from 'aws-cdk-lib';
import type { Alarm, CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import * as rds from 'aws-cdk-lib/aws-rds';
import { KafkaClusterKind } from '../../src/cluster';
import { Capacity, ConnectorKind } from '../../src/connect';
import { ClusterAlarms, ConnectorAlarms, MonitoringLevel } from '../../src/monitoring';
import { Bench } from './fixtures';

const page = (name: string) => readFileSync(join(__dirname, '..', '..', 'docs', `${name}.md`), 'utf8');
const sections = new Map(page('runbook').split('\n### ').slice(1).map((section): [string, string] => [section.split('\n')[0], section]));

/** Every alarm that there is. */
function alarms(): Alarm[] {
  const bench = new Bench();
  const { stack } = bench;
  const databaseInstance = rds.DatabaseInstance.fromDatabaseInstanceAttributes(stack, 'Database', {
    instanceIdentifier: 'db', instanceEndpointAddress: 'db', port: 5432, securityGroups: [],
  });
  const sink = bench.sink({ capacity: Capacity.autoscaled({ maxWorkers: 2, maxTasks: 4 }) });
  const common = { noRecordsFor: Duration.hours(1) };
  return [
    ...new ConnectorAlarms(stack, 'Sink1', { connector: sink, ...common }).alarms,
    ...new ConnectorAlarms(stack, 'Source1', { connector: bench.imported(ConnectorKind.SOURCE), databaseInstance, autoRestart: true, ...common }).alarms,
    ...[KafkaClusterKind.PROVISIONED, KafkaClusterKind.EXPRESS].flatMap(kind => new ClusterAlarms(stack, kind, {
      cluster: new Bench().cluster(kind), monitoringLevel: MonitoringLevel.PER_BROKER,
    }).alarms),
  ];
}

const slugOf = (alarm: Alarm) => /runbook\.md#([\w-]+)$/.exec((alarm.node.defaultChild as CfnAlarm).alarmDescription!)![1];

describe('runbook', () => {
  test('has a section for each alarm, and no other', () => {
    expect([...sections.keys()].sort()).toEqual([...new Set(alarms().map(slugOf))].sort());
  });

  // as Kafka, Kafka Connect and the sink said it in real runs
  test.each([
    'RecordTooLargeException',
    'Compacted topic cannot accept message without key',
    'Key is used as document id and can not be null',
    'too long, must be no longer than 512 bytes',
    'NotXContentException',
  ])('failed tasks: knows "%s", which ends a task for good', message => {
    expect(sections.get('failed-tasks')).toContain(message);
  });

  test.each([...sections])('%s says what it means, what to look at and what to do', (_, section) => {
    expect(['**Means.**', '**Look at.**', '**Do.**'].filter(part => !section.includes(part))).toEqual([]);
  });

  test('names and descriptions fit what CloudWatch takes, and say what to do', () => {
    for (const alarm of alarms()) {
      const { alarmName, alarmDescription } = alarm.node.defaultChild as CfnAlarm;
      expect(alarmName!.endsWith(`-${slugOf(alarm)}`)).toBe(true);
      expect(alarmDescription!.length).toBeLessThanOrEqual(1024);
      expect(alarmDescription!.split('. ').length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the page on monitoring has every alarm of a connector in its table', () => {
    const named = [...page('monitoring').matchAll(/^\| `([a-z-]+)` \| `\w+` \|/gm)].map(match => match[1]);
    const clusters = page('runbook').split('\n## Clusters')[1];
    expect(named.sort()).toEqual([...sections.keys()].filter(slug => !clusters.includes(`### ${slug}\n`)).sort());
  });

  test('links within the pages lead somewhere', () => {
    const links = [...page('runbook').matchAll(/\]\(#([\w-]+)\)/g)].map(match => match[1]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(link => !sections.has(link))).toEqual([]);
  });
});

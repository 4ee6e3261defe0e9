import type { ConnectorOperationSummary } from '@aws-sdk/client-kafkaconnect';
import { colorsOf, EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { field } from '../report/columns';
import { onDeployed } from './command';
import { deployedConnectors } from './connectors';
import { driftOf, templateResources } from './drift';
import type { DriftOptions } from './drift';
import { hasEnded, hasSucceeded, operationsOf } from './operations';
import type { Aws } from './sdk';

const LAST_OPERATIONS = 5;
const LOOKED_AT_MS = 15 * 60_000;

interface Status {
  readonly connector: string;
  readonly arn: string;
  readonly state?: string;
  readonly version?: string;
  /** By the metrics of the last minutes; they lag a little behind. */
  readonly tasks: { readonly running?: number; readonly failed?: number };
  readonly underWay?: Operation;
  readonly operations: readonly Operation[];
  /** Undefined where there is no template to compare with, or it does not have the connector. */
  readonly differences?: number;
}

interface Operation { readonly type?: string; readonly state?: string; readonly began?: string; readonly ended?: string }

/** `cdk-msk-connect status`: how connectors are, and what was done to them. */
export function status(options: DriftOptions, io: CliIo): Promise<number> {
  return onDeployed(options, io, async (aws) => {
    const connectors = await deployedConnectors(aws, options);
    const resources = await templateResources(aws, options, io);
    const tasks = await tasksOf(aws, connectors.map(({ name }) => name));
    const all: Status[] = [];
    for (const [index, connector] of connectors.entries()) {
      const { name, arn, live } = connector;
      const operations = await operationsOf(aws, arn);
      const drift = resources && driftOf(connector, resources);
      all.push({
        connector: name,
        arn,
        state: live.connectorState,
        version: live.kafkaConnectVersion,
        tasks: tasks[index],
        underWay: operations.filter(operation => !hasEnded(operation)).map(shown)[0],
        operations: operations.filter(hasEnded).slice(0, LAST_OPERATIONS).map(shown),
        differences: drift?.inTemplate ? drift.differences.length : undefined,
      });
    }
    io.stdout.write(options.format === 'json' ? `${JSON.stringify({ connectors: all }, undefined, 2)}\n` : `${all.map(each => render(each, io)).join('\n\n')}\n`);
    return EXIT.OK;
  });
}

function shown({ connectorOperationType, connectorOperationState, creationTime, endTime }: ConnectorOperationSummary): Operation {
  return { type: connectorOperationType, state: connectorOperationState, began: creationTime?.toISOString(), ended: endTime?.toISOString() };
}

/** The newest values; the state RUNNING says nothing of tasks. */
async function tasksOf({ sdk, metrics }: Aws, names: readonly string[]): Promise<Status['tasks'][]> {
  const now = Date.now();
  const query = (MetricName: string, name: string, Id: string) => ({
    Id, MetricStat: { Metric: { Namespace: 'AWS/KafkaConnect', MetricName, Dimensions: [{ Name: 'ConnectorName', Value: name }] }, Period: 60, Stat: 'Maximum' },
  });
  const MetricDataQueries = names.flatMap((name, index) => [query('RunningTaskCount', name, `r${index}`), query('ErroredTaskCount', name, `f${index}`)]);
  const newest = new Map<string, number>();
  // at most 500 in one call
  for (let first = 0; first < MetricDataQueries.length; first += 500) {
    const { MetricDataResults = [] } = await metrics.send(new sdk.GetMetricDataCommand({
      MetricDataQueries: MetricDataQueries.slice(first, first + 500), StartTime: new Date(now - LOOKED_AT_MS), EndTime: new Date(now), ScanBy: 'TimestampDescending',
    }));
    MetricDataResults.filter(({ Values = [] }) => Values.length > 0).forEach(({ Id = '', Values = [] }) => newest.set(Id, Values[0]));
  }
  return names.map((_, index) => ({ running: newest.get(`r${index}`), failed: newest.get(`f${index}`) }));
}

function render({ connector, state, version, tasks, underWay, operations, differences }: Status, io: CliIo): string {
  const colors = colorsOf(io);
  const { running, failed } = tasks;
  const isWell = state === 'RUNNING' && (failed ?? 0) === 0;
  const counts = running === undefined && failed === undefined ? 'no metrics within 15 minutes' : `${running ?? '?'} running, ${failed ?? '?'} failed`;
  return [
    `${colors.bold(connector)}  ${isWell ? colors.green(state ?? '') : colors.red(state ?? '')}  Kafka Connect ${version ?? '?'}`,
    field('Tasks', counts),
    ...(failed ?? 0) > 0 ? [field('', 'RUNNING is the state of the connector, not of its tasks; run "logs" to see why they failed')] : [],
    ...underWay === undefined ? [] : [field('Ongoing', line(underWay))],
    ...operations.map((operation, index) => field(index === 0 ? 'Done' : '', line(operation))),
    ...differences === undefined ? [] : [field('Drift', differences === 0 ? 'none' : `${differences} ${differences === 1 ? 'difference' : 'differences'} (run "drift" to list them)`)],
  ].join('\n');
}

function line({ type = '', state = '', began = '' }: Operation): string {
  const mark = !/_(COMPLETE|FAILED)$/.test(state) ? '' : hasSucceeded({ connectorOperationState: state }) ? '' : ' (unsuccessful)';
  return `${began.slice(0, 19).replace('T', ' ')} ${type} ${state}${mark}`;
}

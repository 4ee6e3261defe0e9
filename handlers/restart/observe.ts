import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { DescribeConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import type { DescribeConnectorResponse } from '@aws-sdk/client-kafkaconnect';
import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { operationsOf } from '../connector/observe';
import type { Clients } from './clients';
import type { Situation } from './decide';
import { MINUTE } from './history';
import type { Point } from './history';
import type { Watched } from './watched';

/** What CloudWatch answers at most in one call. */
const QUERIES = 500;

/** Calls something until it succeeds or fails for good. */
export type Patiently = <T>(call: () => Promise<T>) => Promise<T>;

/** How many tasks of each connector had failed, minute by minute, since a time; for all of them in one call, as it is paid for each metric. */
export async function failedTasks(
  { metrics }: Clients, names: readonly string[], since: number, now: number, patiently: Patiently,
): Promise<Map<string, Point[]>> {
  const found = new Map(names.map((name): [string, Point[]] => [name, []]));
  for (let first = 0; first < names.length; first += QUERIES) {
    const some = names.slice(first, first + QUERIES);
    let NextToken: string | undefined;
    do {
      const question = new GetMetricDataCommand({
        MetricDataQueries: some.map(queryFor), StartTime: new Date(since), EndTime: new Date(now), ScanBy: 'TimestampDescending', NextToken,
      });
      const answer = await patiently(() => metrics.send(question));
      for (const { Id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
        found.get(some[Number(Id.slice(1))])?.push(...Timestamps.map((at, i) => ({ at: at.getTime(), failed: Values[i] })));
      }
      NextToken = answer.NextToken;
    } while (NextToken !== undefined);
  }
  return found;
}

function queryFor(name: string, index: number): MetricDataQuery {
  return {
    Id: `c${index}`,
    MetricStat: {
      Metric: { Namespace: 'AWS/KafkaConnect', MetricName: 'ErroredTaskCount', Dimensions: [{ Name: 'ConnectorName', Value: name }] },
      Period: MINUTE / 1000,
      Stat: 'Maximum',
    },
  };
}

/** When the last of some secrets was rotated. */
export async function lastRotation({ secretsAt }: Clients, { secrets = [] }: Watched, patiently: Patiently): Promise<number | undefined> {
  const times: number[] = [];
  for (const SecretId of secrets) {
    const { LastRotatedDate } = await patiently(() => secretsAt(SecretId).send(new DescribeSecretCommand({ SecretId })));
    times.push(LastRotatedDate?.getTime() ?? 0);
  }
  const last = Math.max(0, ...times);
  return last === 0 ? undefined : last;
}

/** A connector as it is, and what of that counts here. */
export interface Observed {
  readonly live: DescribeConnectorResponse;
  readonly situation: Situation;
}

/** A connector with what was done to it. */
export async function observe({ connect }: Clients, { arn }: Watched, patiently: Patiently): Promise<Observed> {
  const live = await patiently(() => connect.send(new DescribeConnectorCommand({ connectorArn: arn })));
  const operations = await patiently(() => operationsOf(connect, arn));
  return {
    live,
    situation: {
      state: live.connectorState,
      createdAt: live.creationTime?.getTime() ?? 0,
      operations,
      restartsFailedTasks: isAtLeast(live.kafkaConnectVersion ?? '', 3, 7),
    },
  };
}

function isAtLeast(version: string, major: number, minor: number): boolean {
  const [first = 0, second = 0] = version.split('.').map(Number);
  return first > major || (first === major && second >= minor);
}

import { FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { CloudWatchLogsClient, FilteredLogEvent } from '@aws-sdk/client-cloudwatch-logs';
import { KNOWN_ERRORS } from '../shared/known-errors';

/** What is known of a connector and its logs. */
export interface LoggingConnector {
  readonly connectorName: string;
  readonly logDelivery?: { readonly workerLogDelivery?: { readonly cloudWatchLogs?: { readonly enabled?: boolean; readonly logGroup?: string } } };
}

/** A connector that cannot start writes much; its first error is near the beginning. */
const MOST_PAGES = 10;

const ERROR_LINE = /\bERROR\b/;
const CAUSE = /Caused by:\s*([^\n]+)/;
const CONTEXT = /\[([^\][|\s]+)\|[^\]]+\]/;
/** What a worker puts before each line: its name, the time, the level. */
const PREFIX = /^(?:\[Worker-\w+\]\s*)?\[[\d-]+[ T][\d:,.]+\S*\]\s*/;
const SOURCE = /\s*\([\w.$]+:\d+\)\s*$/;

/** The first error that the workers of a connector logged, in one sentence. */
export async function firstError(logs: CloudWatchLogsClient, desired: LoggingConnector, since: number): Promise<string> {
  const group = desired.logDelivery?.workerLogDelivery?.cloudWatchLogs;
  if (!group?.enabled || group.logGroup === undefined) {
    return 'The reason is in the log of its workers, which does not go to CloudWatch Logs.';
  }
  try {
    const found = await search(logs, group.logGroup, desired.connectorName, since);
    return found === undefined ? `The log group ${group.logGroup} holds no error since then.` : `First error in ${group.logGroup}: ${found}`;
  } catch (error) {
    return `The log group ${group.logGroup} could not be read (${(error as Error).name}).`;
  }
}

async function search(logs: CloudWatchLogsClient, logGroupName: string, connector: string, startTime: number): Promise<string | undefined> {
  let nextToken: string | undefined;
  const events: FilteredLogEvent[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await logs.send(new FilterLogEventsCommand({ logGroupName, startTime, filterPattern: '?ERROR ?"Caused by"', nextToken }));
    events.push(...answer.events ?? []);
    const error = pick(events, connector);
    nextToken = answer.nextToken;
    if (error !== undefined || nextToken === undefined) {
      return error;
    }
  }
  return undefined;
}

/** The first error of this connector; one without a connector's name (the worker's) counts where there is no other. */
function pick(events: readonly FilteredLogEvent[], connector: string): string | undefined {
  const errors = events.map((event, index) => ({ ...event, index })).filter(({ message = '' }) => ERROR_LINE.test(message.split('\n')[0]));
  const own = errors.find(({ message = '' }) => CONTEXT.exec(message)?.[1] === connector) ?? errors.find(({ message = '' }) => !CONTEXT.test(message));
  if (own === undefined) {
    return undefined;
  }
  // a stack trace is one event or many, of the same worker
  const following = events.slice(own.index + 1).filter(event => event.logStreamName === own.logStreamName);
  const next = following.findIndex(({ message = '' }) => ERROR_LINE.test(message.split('\n')[0]));
  const trace = [own, ...following.slice(0, next === -1 ? undefined : next)].map(({ message = '' }) => message).join('\n');
  const [line] = trace.split('\n');
  const cause = CAUSE.exec(trace)?.[1];
  const exception = trace.split('\n')[1]?.trim();
  const why = cause ?? (/^[\w.$]+(?:Exception|Error)\b/.test(exception ?? '') ? exception : undefined);
  const known = KNOWN_ERRORS.find(([pattern]) => pattern.test(trace));
  return [
    line.replace(PREFIX, '').replace(SOURCE, ''),
    ...why === undefined ? [] : [`Caused by: ${why}`],
    ...known === undefined ? [] : [`- which means: ${known[1]}`],
  ].join(' ');
}

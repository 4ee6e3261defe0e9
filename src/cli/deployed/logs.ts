import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { eventsIn } from '../log/log-events';
import type { LogEvent } from '../log/log-events';
import { renderErrors } from '../log/render-errors';
import { groupedErrors } from '../log/task-errors';
import { onDeployed } from './command';
import type { DeployedOptions } from './command';
import { deployedConnectors } from './connectors';
import type { DeployedConnector } from './connectors';
import { Refusal } from './refusal';
import type { Aws } from './sdk';

export interface LogsOptions extends DeployedOptions {
  /** How far back: 30m, 2h, 1d. */
  readonly since?: string;
}

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const SINCE = '1h';
/** A connector that fails again and again writes much. */
const MOST_EVENTS = 20_000;

/** `cdk-msk-connect logs`: the errors of the workers, grouped, each with what explains it. */
export function logs(options: LogsOptions, io: CliIo): Promise<number> {
  return onDeployed(options, io, async (aws) => {
    const startTime = Date.now() - millisecondsOf(options.since ?? SINCE);
    const events: LogEvent[] = [];
    for (const connector of await deployedConnectors(aws, options)) {
      const text = await logOf(aws, connector, startTime, io);
      // others may log into the same group
      events.push(...text === '' ? [] : eventsIn(text).filter(event => [undefined, connector.name].includes(event.connector)));
    }
    io.stdout.write(renderErrors(groupedErrors(events), options.format ?? 'text', io));
    return EXIT.OK;
  });
}

function millisecondsOf(since: string): number {
  const [, number, unit] = /^(\d+)([mhd])$/.exec(since) ?? [];
  if (number === undefined || Number(number) === 0) {
    throw new Refusal(`--since must be a number of minutes, hours or days such as 30m, 2h or 1d, got "${since}"`);
  }
  return Number(number) * UNITS[unit];
}

/** What the workers of one connector wrote, as far as its log group has it. */
async function logOf({ sdk, logs: client }: Aws, { name, live }: DeployedConnector, startTime: number, io: CliIo): Promise<string> {
  const { enabled, logGroup } = live.logDelivery?.workerLogDelivery?.cloudWatchLogs ?? {};
  if (enabled !== true || logGroup === undefined) {
    io.stderr.write(`${name}: its log is not delivered to CloudWatch Logs\n`);
    return '';
  }
  const messages: string[] = [];
  try {
    for await (const { events = [] } of sdk.paginateFilterLogEvents({ client }, { logGroupName: logGroup, startTime })) {
      messages.push(...events.map(({ message = '' }) => message));
      if (messages.length >= MOST_EVENTS) {
        io.stderr.write(`${name}: only the first ${messages.length} lines were read; specify a shorter --since to read later ones\n`);
        break;
      }
    }
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') {
      throw new Refusal(`the log group ${logGroup} of ${name} does not exist`);
    }
    throw error;
  }
  return messages.join('\n');
}

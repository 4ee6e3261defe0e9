import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { onDeployed } from './command';
import type { DeployedOptions } from './command';
import { deployedConnectors } from './connectors';
import type { DeployedConnector } from './connectors';
import { awaited, hasEnded, hasSucceeded } from './operations';
import { Refusal } from './refusal';
import type { Aws } from './sdk';

export type Act = 'restart' | 'pause' | 'resume';

export interface ActOptions extends DeployedOptions {
  readonly onlyFailedTasks?: boolean;
  /** False: the command ends when the operation has begun. */
  readonly wait?: boolean;
  /** Seconds for each connector. */
  readonly timeout?: string;
}

/** What a connector must be for it, and what else helps. */
const NEEDS: { readonly [act in Act]: { readonly state: string; readonly otherwise: string } } = {
  restart: { state: 'RUNNING', otherwise: 'a connector whose creation FAILED must be created again' },
  pause: { state: 'RUNNING', otherwise: 'wait until the operation in progress has ended' },
  resume: { state: 'PAUSED', otherwise: 'there is nothing to resume' },
};
const INTERVAL_MS = 5_000;
const TIMEOUT = '1800';

interface Outcome {
  readonly connector: string;
  readonly operation: string;
  readonly state: string;
  readonly reason?: string;
  readonly seconds: number;
}

type Waiting = ActOptions & { readonly seconds: number };

/** `cdk-msk-connect restart`, `pause` and `resume`: begins an operation of the service and ends with its outcome. */
export function act(what: Act, options: ActOptions, io: CliIo): Promise<number> {
  return onDeployed(options, io, async (aws) => {
    const seconds = Number(options.timeout ?? TIMEOUT);
    if (!(seconds > 0)) {
      throw new Refusal(`--timeout must be a number of seconds greater than 0, got ${options.timeout}`);
    }
    if (options.stack === undefined && (options.connector ?? []).length === 0) {
      throw new Refusal(`${what} requires --connector or --stack, so that it does not act on all connectors of the account`);
    }
    const connectors = await deployedConnectors(aws, options);
    connectors.forEach(connector => mustBeReady(what, connector, options));
    const outcomes: Outcome[] = [];
    for (const connector of connectors) {
      outcomes.push(await actOn(aws, what, connector, { ...options, seconds }, io));
    }
    if (options.format === 'json') {
      io.stdout.write(`${JSON.stringify({ outcomes }, undefined, 2)}\n`);
    } else {
      outcomes.forEach(({ connector, state, reason, seconds: took }) =>
        io.stdout.write(`${connector}: ${state}${options.wait === false ? '' : ` after ${took} s`}${reason === undefined ? '' : `, ${reason}`}\n`));
    }
    return options.wait === false || outcomes.every(({ state }) => hasSucceeded({ connectorOperationState: state })) ? EXIT.OK : EXIT.FINDINGS;
  });
}

/** Before anything is begun: what one connector is not fit for is begun with none. */
function mustBeReady(what: Act, { name, live }: DeployedConnector, { onlyFailedTasks }: ActOptions): void {
  const { state, otherwise } = NEEDS[what];
  if (live.connectorState !== state) {
    throw new Refusal(`${name} is ${live.connectorState}, but ${what} requires ${state}; ${otherwise}`);
  }
  if (onlyFailedTasks && /^2\./.test(live.kafkaConnectVersion ?? '')) {
    throw new Refusal(`${name} runs Kafka Connect ${live.kafkaConnectVersion}, which cannot restart only the failed tasks; omit --only-failed-tasks`);
  }
}

async function actOn(aws: Aws, what: Act, { name, arn }: DeployedConnector, options: Waiting, io: CliIo): Promise<Outcome> {
  const began = Date.now();
  const operation = await begin(aws, what, arn, options.onlyFailedTasks);
  const said = (state: string) => io.stderr.write(`${name}: ${state}\n`);
  const interval = Number(process.env.CDK_MSK_CONNECT_POLL_MS ?? INTERVAL_MS);
  const ended = options.wait === false ? undefined : await awaited(aws, operation, { seconds: options.seconds, interval, said });
  const state = ended?.connectorOperationState ?? 'begun';
  const { code = '', message = '' } = ended?.errorInfo ?? {};
  const reason = ended !== undefined && !hasEnded(ended)
    ? `not finished within ${options.seconds} s; run "status" to see the outcome`
    : ended?.errorInfo && `${code}: ${message}`;
  return { connector: name, operation, state, reason, seconds: Math.round((Date.now() - began) / 1000) };
}

async function begin({ sdk, connect }: Aws, what: Act, connectorArn: string, onlyFailedTasks?: boolean): Promise<string> {
  switch (what) {
    case 'restart':
      return (await connect.send(new sdk.RestartConnectorCommand({ connectorArn, onlyFailedTasks }))).connectorOperationArn!;
    case 'pause':
      return (await connect.send(new sdk.PauseConnectorCommand({ connectorArn }))).connectorOperationArn!;
    case 'resume':
      return (await connect.send(new sdk.ResumeConnectorCommand({ connectorArn }))).connectorOperationArn!;
  }
}

import { createRequire } from 'node:module';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { ActOptions } from './deployed/act';
import type { DriftOptions } from './deployed/drift';
import type { LogsOptions } from './deployed/logs';
import type { CliIo } from './io';

const load = createRequire(__filename);

type Done = (status: number) => void;

/** The commands that act on what is deployed. */
export function addDeployedCommands(program: Command, io: CliIo, done: Done): void {
  command(program, 'status', 'reports the status of deployed connectors: state, tasks, operations and their outcome, differences from the template')
    .option('--template <path>', 'a template or cloud assembly to compare with; by default, the template of the stack, or cdk.out')
    .action(async (options: DriftOptions) => done(await (load('./deployed/status') as typeof import('./deployed/status')).status(options, io)));
  command(program, 'logs', 'groups and explains the errors in the logs of deployed connectors')
    .option('--since <time>', 'how far back to read, such as 30m, 2h or 1d', '1h')
    .action(async (options: LogsOptions) => done(await (load('./deployed/logs') as typeof import('./deployed/logs')).logs(options, io)));
  command(program, 'drift', 'compares deployed connectors with their template; exit status 1 if they differ')
    .option('--template <path>', 'a template or cloud assembly; by default, the template of the stack, or cdk.out')
    .action(async (options: DriftOptions) => done(await (load('./deployed/drift') as typeof import('./deployed/drift')).drift(options, io)));
  addActs(program, io, done);
}

function addActs(program: Command, io: CliIo, done: Done): void {
  const acts = [
    ['restart', 'restarts running connectors, and reports the outcome'],
    ['pause', 'pauses connectors; capacity and position are kept'],
    ['resume', 'resumes paused connectors'],
  ] as const;
  for (const [name, description] of acts) {
    const added = command(program, name, description)
      .option('--no-wait', 'return as soon as the operation has started')
      .option('--timeout <seconds>', 'how long to wait for the outcome, for each connector', '1800')
      .action(async (options: ActOptions) => done(await (load('./deployed/act') as typeof import('./deployed/act')).act(name, options, io)));
    if (name === 'restart') {
      added.option('--only-failed-tasks', 'restart only failed tasks (Kafka Connect 3.7 and later)');
    }
  }
}

function command(program: Command, name: string, description: string): Command {
  return withAwsOptions(program.command(name).description(description)
    .option('--stack <name>', 'the connectors of a CloudFormation stack')
    .option('--connector <name...>', 'these connectors, by name or ARN; with --stack, also by logical ID'))
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text'));
}

/** Whom a command asks, and as whom. */
export function withAwsOptions(asking: Command): Command {
  return asking
    .option('--profile <name>', 'the AWS profile to use')
    .option('--region <name>', 'the AWS Region to use')
    .option('--endpoint-url <url>', 'the endpoint to use instead of the endpoints of AWS');
}

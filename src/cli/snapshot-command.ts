import { createRequire } from 'node:module';
import type { Command } from 'commander';
import type { RunSnapshotOptions } from './deployed/run-snapshot';
import { withAwsOptions } from './deployed-commands';
import type { CliIo } from './io';

const load = createRequire(__filename);

/** The command that has a source read tables again. */
export function addSnapshot(program: Command, io: CliIo, done: (status: number) => void): void {
  withAwsOptions(program.command('snapshot')
    .description('prints the statement that makes a running Debezium source take an incremental snapshot of tables, without an interruption of streaming; '
      + 'with --stack or --cluster-arn, runs it')
    .argument('[path]', 'a cloud assembly, a template or a connector file', 'cdk.out')
    .requiredOption('--tables <table...>', 'the tables, as in the configuration of the source')
    .option('--connector <name>', 'the source, by name or construct path, if there are several')
    .option('--stack <name>', 'run the statement with the RDS Data API: a deployed stack that prepares the database with it')
    .option('--cluster-arn <arn>', 'run the statement with the RDS Data API of this Amazon Aurora cluster')
    .option('--secret-arn <arn>', 'with --cluster-arn: the secret of a login that can write to the signaling table')
    .option('--database <name>', 'with --cluster-arn: the database, for PostgreSQL'))
    .action(async (path: string, options: RunSnapshotOptions) => {
      const isRun = options.stack !== undefined || options.clusterArn !== undefined;
      done(isRun ? await (load('./deployed/run-snapshot') as typeof import('./deployed/run-snapshot')).runSnapshot(path, options, io)
        : (load('./snapshot') as typeof import('./snapshot')).snapshot(path, options, io));
    });
}

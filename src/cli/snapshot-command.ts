import { createRequire } from 'node:module';
import type { Command } from 'commander';
import type { RunSnapshotOptions } from './deployed/run-snapshot';
import { withAwsOptions } from './deployed-commands';
import type { CliIo } from './io';

const load = createRequire(__filename);

/** The command that has a source read tables again. */
export function addSnapshot(program: Command, io: CliIo, done: (status: number) => void): void {
  withAwsOptions(program.command('snapshot')
    .description('prints the statement by which a running source of Debezium reads tables again, beside the changes that it follows; '
      + 'runs it with --stack or --cluster-arn')
    .argument('[path]', 'a cloud assembly, a template or a connector file', 'cdk.out')
    .requiredOption('--tables <table...>', 'the tables, as the source lists them')
    .option('--connector <name>', 'the source, by name or construct path, where there are several')
    .option('--stack <name>', 'run it by the Data API: a deployed stack that prepares the database by it')
    .option('--cluster-arn <arn>', 'run it by the Data API of this cluster of Amazon Aurora')
    .option('--secret-arn <arn>', 'with --cluster-arn: the login, which may write the table of signals')
    .option('--database <name>', 'with --cluster-arn: the database, for PostgreSQL'))
    .action(async (path: string, options: RunSnapshotOptions) => {
      const isRun = options.stack !== undefined || options.clusterArn !== undefined;
      done(isRun ? await (load('./deployed/run-snapshot') as typeof import('./deployed/run-snapshot')).runSnapshot(path, options, io)
        : (load('./snapshot') as typeof import('./snapshot')).snapshot(path, options, io));
    });
}

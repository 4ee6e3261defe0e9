import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { EXIT } from '../plugins';
import type { RehearseOptions } from '../rehearse';
import type { CheckOptions } from './check';
import type { SchemaOptions } from './editor/schema-command';
import type { CostOptions } from './cost/cost';
import { addDeployedCommands } from './deployed-commands';
import type { DiffOptions } from './diff';
import type { ImportOptions } from './import/import';
import type { CliIo } from './io';
import type { ExplainLogOptions } from './log/explain-log';
import { PROCESS } from './io';
import { addPluginCommands } from './plugin-commands';
import { addSnapshot } from './snapshot-command';
import { version } from './version';

/** Loads a part when it is needed: a check must not wait for what it does not use. */
const load = createRequire(__filename);

/** Takes the exit status of a command. */
type Done = (status: number) => void;

/** Runs the command line and says the exit status. */
export async function main(argv: readonly string[], io: CliIo = PROCESS): Promise<number> {
  let status: number = EXIT.OK;
  const done: Done = (result) => {
    status = result;
  };
  const program = new Command('cdk-msk-connect')
    .description('Checks connectors for MSK Connect before the deploy')
    .exitOverride()
    .configureOutput({ writeOut: text => io.stdout.write(text), writeErr: text => io.stderr.write(text) })
    .showHelpAfterError('(see --help)')
    .version(version(), '-V, --version');
  for (const add of [
    addCheck, addExplain, addOptions, addEditors, addDiff, addImport, addRehearse, addSnapshot, addPluginCommands, addDeployedCommands,
  ]) {
    add(program, io, done);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT.OK : EXIT.FAILED;
    }
    throw error;
  }
  return status;
}

function addCheck(program: Command, io: CliIo, done: Done): void {
  program.command('check')
    .description('says what would fail: templates, cloud assemblies, connector configurations, Terraform plans; "-" is standard input')
    .argument('[path...]', 'files and directories', [])
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif', 'gitlab']).default('text'))
    .option('--kafka-connect-version <version>', 'the version, where the input does not say it')
    .option('--connector-version <version>', 'the version of the connector, or its Maven coordinates, where the input does not say it')
    .option('--plugin <file>', 'the archive of the custom plugin')
    .addOption(new Option('--auth <authentication>', 'how workers authenticate, where the input does not say it').choices(['iam', 'none']))
    .addOption(new Option('--capacity <mode>', 'the capacity mode, where the input does not say it').choices(['autoscaled', 'provisioned']))
    .option('--worker-config <file>', 'the properties of the worker configuration')
    .addOption(new Option('--fail-on <severity>', 'the least severity for exit status 1').choices(['error', 'warning']).default('error'))
    .option('--skip-others', 'named files that hold no connector are left out, as in a directory')
    .option('--all', 'every finding, however many a rule has of one connector; otherwise the first 20 are told and the others counted')
    .option('--stats', 'says on standard error where the time went')
    .option('--watch', 'checks again whenever a file changes, until it is interrupted')
    .action(async (paths: string[], options: CheckOptions & { readonly watch?: boolean }) => {
      if (options.watch) {
        const { watch } = load('./watch') as typeof import('./watch');
        done(await watch(paths, options, io));
        return;
      }
      const { check } = load('./check') as typeof import('./check');
      done(await check(paths, options, io));
    });
}

function addExplain(program: Command, io: CliIo, done: Done): void {
  program.command('explain')
    .description('says why a rule exists, how to fix what it finds, and where the fact stands; of a template or assembly, what it costs; of a log, what went wrong')
    .argument('[rule-or-path]', 'the id of a rule, such as MC-CAP-001, or a path; left out, all rules are listed')
    .option('--log <file>', 'the log of workers, also as downloaded from CloudWatch Logs; "-" is standard input')
    .addOption(new Option('--format <format>', 'how to print what a log says, or a template costs').choices(['text', 'json']).default('text'))
    .option('--diagram <file>', 'a picture of what a template or assembly creates, as .svg, or as .mmd for Mermaid')
    .option('--region <region>', 'whose prices count, where the input does not say it')
    .option('--prices <file>', 'prices of your Regions, as JSON, in place of the few that are known')
    .option('--budget <amount>', 'exit status 1 where a month can cost more')
    .option('--mcu-price <price>', 'the price of an MCU-hour in your Region')
    .option('--currency <code>', 'what that price is in')
    .action(async (subject: string | undefined, options: CostOptions & Partial<ExplainLogOptions> & { readonly diagram?: string }) => {
      if (options.log !== undefined) {
        const { explainLog } = load('./log/explain-log') as typeof import('./log/explain-log');
        done(explainLog({ ...options, log: options.log }, io));
        return;
      }
      if (options.diagram !== undefined) {
        const { drawDiagram } = load('./diagram/diagram') as typeof import('./diagram/diagram');
        done(drawDiagram(subject ?? 'cdk.out', options.diagram, io));
        return;
      }
      if (subject !== undefined && existsSync(resolve(io.cwd ?? '.', subject))) {
        const { cost } = load('./cost/cost') as typeof import('./cost/cost');
        done(cost(subject, options, io));
        return;
      }
      const { explain } = load('./explain') as typeof import('./explain');
      done(explain(subject, io));
    });
}

function addOptions(program: Command, io: CliIo, done: Done): void {
  program.command('options')
    .description('prints what a connector, transform, converter or predicate accepts')
    .argument('<class>', 'the fully qualified name of the class, or the last part of it')
    .argument('[key]', 'one option')
    .action(async (className: string, key: string | undefined) => {
      const { options } = load('./options') as typeof import('./options');
      done(options(className, key, io));
    });
}

function addEditors(program: Command, io: CliIo, done: Done): void {
  program.command('schema')
    .description('writes the JSON Schema of a connector\'s configuration, for completion and hover in editors')
    .argument('<class>', 'the name of the class, or "all"')
    .option('--output <directory>', 'a file for each class, instead of standard output')
    .action((className: string, options: SchemaOptions) => {
      const { schema } = load('./editor/schema-command') as typeof import('./editor/schema-command');
      done(schema(className, options, io));
    });
  program.command('lsp')
    .description('a language server over standard input and output: completion, hover and the findings of check in editors')
    .action(async () => {
      const { languageServer } = load('./editor/lsp-command') as typeof import('./editor/lsp-command');
      done(await languageServer());
    });
}

function addDiff(program: Command, io: CliIo, done: Done): void {
  program.command('diff')
    .description('compares two templates, assemblies or plans: what happens to each connector and to its position')
    .argument('<old>', 'what is deployed')
    .argument('<new>', 'what is going to be')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <change>', 'the change for exit status 1').choices(['replace', 'position-loss']))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = load('./diff') as typeof import('./diff');
      done(diff(before, after, options, io));
    });
}

function addImport(program: Command, io: CliIo, done: Done): void {
  program.command('import')
    .description('prints the code that makes the connectors of a file: templates, connector configurations, Strimzi resources, Terraform; "-" is standard input')
    .argument('<path...>', 'files and directories')
    .option('--connector <name...>', 'only these, by name', [])
    .option('--stack <name>', 'the name of the class', 'ConnectorsStack')
    .option('--worker-config <file>', 'the properties of the workers that run the connectors now')
    .action((paths: string[], options: ImportOptions) => {
      const { importConnectors } = load('./import/import') as typeof import('./import/import');
      done(importConnectors(paths, options, io));
    });
}

function addRehearse(program: Command, io: CliIo, done: Done): void {
  program.command('rehearse')
    .description('runs synthesized connectors on a real Kafka Connect 3.7 on this machine')
    .argument('[path]', 'a cloud assembly, a template or a connector file', 'cdk.out')
    .option('--connector <name...>', 'only these, by name or construct path', [])
    .addOption(new Option('--level <level>', 'accept the configuration, or run it').choices(['validate', 'run']).default('validate'))
    .option('--plugin <file>', 'the archive, where the input holds none')
    .option('--record <file>', 'send sample records through the converters and transforms, and say what each step makes of them')
    .option('--sql <file>', 'level run: schema and rows of the source\'s database, instead of made-up tables')
    .option('--changes <file>', 'level run: SQL of the changes that come after them, instead of ours')
    .option('--count <rows>', 'level run: how many rows and records are made up', '1000')
    .option('--poison', 'level run: each sink gets one record that it cannot read')
    .option('--kill', 'level run: all workers are killed while changes are on their way')
    .option('--upgrade <old>', 'level run: connectors of an older cloud assembly, or with an older archive, run first and are replaced')
    .option('--replace', 'level run: then delete each connector, write rows, and create it again as CloudFormation would')
    .option('--data', 'level run: put the records of the topics, the documents and the objects into the report, as JSON')
    .option('--timeout <seconds>', 'for each connector', '60')
    .option('--kafka-connect-version <version>', 'the version, where the input does not say it')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--keep', 'leave the working files and say where')
    .action(async (path: string, options: RehearseOptions) => {
      const { rehearse } = load('../rehearse/rehearse') as typeof import('../rehearse/rehearse');
      done(await rehearse(path, options, io));
    });
}

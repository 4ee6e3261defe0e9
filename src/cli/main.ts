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
    .description('Checks connectors for MSK Connect before deployment')
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
    .description('reports what would fail in templates, cloud assemblies, connector configurations and Terraform plans; "-" reads standard input')
    .argument('[path...]', 'files and directories', [])
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json', 'sarif', 'gitlab']).default('text'))
    .option('--kafka-connect-version <version>', 'the Kafka Connect version, if the input does not specify it')
    .option('--connector-version <version>', 'the version of the connector, or its Maven coordinates, if the input does not specify it')
    .option('--plugin <file>', 'the archive of the custom plugin')
    .addOption(new Option('--auth <authentication>', 'how workers authenticate to the cluster, if the input does not specify it').choices(['iam', 'none']))
    .addOption(new Option('--capacity <mode>', 'the capacity mode, if the input does not specify it').choices(['autoscaled', 'provisioned']))
    .option('--worker-config <file>', 'a file with the properties of the worker configuration')
    .addOption(new Option('--fail-on <severity>', 'the lowest severity that causes exit status 1').choices(['error', 'warning']).default('error'))
    .option('--skip-others', 'skip named files that contain no connector, as for the files of a directory')
    .option('--all', 'print every finding; by default, the first 20 of each rule and connector are printed and the others are counted')
    .option('--stats', 'print timings to standard error')
    .option('--watch', 'check again whenever a file changes, until interrupted')
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
    .description('explains a rule and how to fix its findings; estimates the cost of a template or assembly; explains the errors in a log')
    .argument('[rule-or-path]', 'the ID of a rule, such as MC-CAP-001, or a path; by default, lists all rules')
    .option('--log <file>', 'the log of workers, which can be a download from CloudWatch Logs; "-" reads standard input')
    .addOption(new Option('--format <format>', 'the output format of a log or cost report').choices(['text', 'json']).default('text'))
    .option('--diagram <file>', 'write a diagram of what a template or assembly creates: an .svg file, or an .mmd file for Mermaid')
    .option('--region <region>', 'the Region whose prices apply, if the input does not specify it')
    .option('--prices <file>', 'a JSON file with the prices of your Regions, used instead of the built-in prices')
    .option('--budget <amount>', 'the budget per month; exit status 1 if the cost can exceed it')
    .option('--mcu-price <price>', 'the price of an MCU-hour in your Region')
    .option('--currency <code>', 'the currency of that price')
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
    .description('lists the options that a connector, transform, converter or predicate accepts')
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
    .option('--output <directory>', 'write a file for each class, instead of standard output')
    .action((className: string, options: SchemaOptions) => {
      const { schema } = load('./editor/schema-command') as typeof import('./editor/schema-command');
      done(schema(className, options, io));
    });
  program.command('lsp')
    .description('runs a language server over standard input and output: completion, hover and the findings of check in editors')
    .action(async () => {
      const { languageServer } = load('./editor/lsp-command') as typeof import('./editor/lsp-command');
      done(await languageServer());
    });
}

function addDiff(program: Command, io: CliIo, done: Done): void {
  program.command('diff')
    .description('compares two templates, assemblies or plans, and reports what happens to each connector and to its position')
    .argument('<old>', 'what is deployed')
    .argument('<new>', 'what is going to be deployed')
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <change>', 'the change that causes exit status 1').choices(['replace', 'position-loss']))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = load('./diff') as typeof import('./diff');
      done(diff(before, after, options, io));
    });
}

function addImport(program: Command, io: CliIo, done: Done): void {
  program.command('import')
    .description('prints CDK code for existing connectors: templates, connector configurations, Strimzi resources, Terraform; "-" reads standard input')
    .argument('<path...>', 'files and directories')
    .option('--connector <name...>', 'only these connectors, by name or construct path', [])
    .option('--stack <name>', 'the name of the stack class', 'ConnectorsStack')
    .option('--worker-config <file>', 'a file with the properties of the workers that run the connectors now')
    .action((paths: string[], options: ImportOptions) => {
      const { importConnectors } = load('./import/import') as typeof import('./import/import');
      done(importConnectors(paths, options, io));
    });
}

function addRehearse(program: Command, io: CliIo, done: Done): void {
  program.command('rehearse')
    .description('runs synthesized connectors on a real Kafka Connect 3.7 on this machine')
    .argument('[path]', 'a cloud assembly, a template or a connector file', 'cdk.out')
    .option('--connector <name...>', 'only these connectors, by name or construct path', [])
    .addOption(new Option('--level <level>', 'validate the configuration, or run the connectors').choices(['validate', 'run']).default('validate'))
    .option('--plugin <file>', 'the archive of the custom plugin, if the input contains none')
    .option('--record <file>', 'send sample records through the converters and transforms, and print the result of each step')
    .option('--sql <file>', 'level run: SQL with the schema and rows of the source database, instead of generated tables')
    .option('--changes <file>', 'level run: SQL of the changes that follow, instead of generated ones')
    .option('--count <rows>', 'level run: how many rows and records to generate', '1000')
    .option('--poison', 'level run: send each sink one record that it cannot read')
    .option('--kill', 'level run: kill all workers while changes are being processed')
    .option('--upgrade <old>', 'level run: run the connectors of an older cloud assembly, or with an older archive, first, and then replace them')
    .option('--replace', 'level run: afterwards, delete each connector, write rows, and create it again as CloudFormation would')
    .option('--data', 'level run: include the records, documents and objects in the JSON report')
    .option('--timeout <seconds>', 'the time limit for each connector', '60')
    .option('--kafka-connect-version <version>', 'the Kafka Connect version, if the input does not specify it')
    .addOption(new Option('--format <format>', 'the output format').choices(['text', 'json']).default('text'))
    .option('--keep', 'keep the working files and print where they are')
    .action(async (path: string, options: RehearseOptions) => {
      const { rehearse } = load('../rehearse/rehearse') as typeof import('../rehearse/rehearse');
      done(await rehearse(path, options, io));
    });
}

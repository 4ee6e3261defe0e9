import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { InputError, readContent, readPaths } from '../adapters';
import { MOST_TOLD, versionInName, versionTold } from '../checks';
import type { ConnectorDeployment, PluginModel } from '../model';
import { Text } from '../model';
import { FLEET_RULES, RULES } from '../families';
import { EXIT } from '../plugins';
import type { CliIo } from './io';
import { workerConfigurationIn } from './worker-configuration';
import type { CheckReport } from './report/check-report';
import { judge, timed } from './report/judge';
import { Stats } from './stats';

/** Loads a part when it is needed. */
const load = createRequire(__filename);

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'gitlab';
  readonly kafkaConnectVersion?: string;
  /** The version, or `group:artifact:version`. */
  readonly connectorVersion?: string;
  readonly plugin?: string;
  readonly auth?: 'iam' | 'none';
  readonly capacity?: 'autoscaled' | 'provisioned';
  readonly workerConfig?: string;
  readonly failOn: 'error' | 'warning';
  /** Named files without a connector are left out, as those in a directory are. */
  readonly skipOthers?: boolean;
  /** Tells every finding, however many of one kind there are. */
  readonly all?: boolean;
  /** Says on standard error where the time went. */
  readonly stats?: boolean;
}

/** `cdk-msk-connect check`: 0 clean, 1 findings, 2 something cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<number> {
  let unreadable = 0;
  const complain = (error: unknown) => {
    if (!(error instanceof InputError)) {
      throw error;
    }
    unreadable++;
    io.stderr.write(`error: ${error.message}\n`);
  };
  const given = pathsToCheck(paths, io);
  const stats = options.stats ? new Stats() : undefined;
  const deployments = timed(stats, 'reading', () => readPaths(given.filter(path => path !== '-'), io.cwd, complain, options.skipOthers));
  if (given.includes('-')) {
    try {
      deployments.push(...readInput(io));
    } catch (error) {
      complain(error);
    }
  }
  let known: Partial<ConnectorDeployment> = {};
  try {
    known = await fromOptions(options, io);
  } catch (error) {
    complain(error);
  }
  const report = judge(deployments.map(deployment => fillIn(deployment, known, options)), options.all ? Infinity : MOST_TOLD, stats);
  if (deployments.length > 0 || unreadable === 0) {
    timed(stats, 'printing', () => print(report, options, io));
  }
  if (stats !== undefined) {
    io.stderr.write(stats.render(deployments.length, [...RULES, ...FLEET_RULES]));
  }
  return unreadable > 0 ? EXIT.FAILED : failed(report, options.failOn) ? EXIT.FINDINGS : EXIT.OK;
}

function failed({ summary }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  return summary.errors > 0 || (failOn === 'warning' && summary.warnings > 0);
}

/** What is checked where nothing is given: the assembly that is there, or all. */
export function pathsToCheck(paths: readonly string[], io: CliIo): readonly string[] {
  return paths.length > 0 ? paths : [existsSync(join(io.cwd ?? '.', 'cdk.out')) ? 'cdk.out' : '.'];
}

function readInput(io: CliIo): ConnectorDeployment[] {
  const found = readContent(io.stdin(), '-');
  if (found.length === 0) {
    throw new InputError('-', 'standard input contains no connector');
  }
  return found;
}

/** What the options say of all connectors. */
async function fromOptions(options: CheckOptions, io: CliIo): Promise<Partial<ConnectorDeployment>> {
  return {
    ...options.kafkaConnectVersion !== undefined && { kafkaConnectVersion: Text.literal(options.kafkaConnectVersion) },
    ...options.auth !== undefined && { clientAuthentication: Text.literal(options.auth.toUpperCase()) },
    ...options.capacity !== undefined && { capacity: { [options.capacity]: {} } },
    ...options.workerConfig !== undefined && { workerConfiguration: workerConfigurationIn(options.workerConfig, io) },
    ...options.plugin !== undefined && { plugins: [await inspected(options.plugin, options.kafkaConnectVersion, io)] },
  };
}

async function inspected(path: string, version: string | undefined, io: CliIo): Promise<PluginModel> {
  const { inspectArchive } = load('../plugins/inspect/inspect-archive') as typeof import('../plugins/inspect/inspect-archive');
  try {
    return { isAsUploaded: true, contents: await inspectArchive(resolve(io.cwd ?? '.', path), { ...version !== undefined && { kafkaConnectVersion: version } }) };
  } catch (error) {
    throw new InputError(path, `the plugin cannot be read: ${(error as Error).message}`);
  }
}

/** What the input says itself wins over the options. */
function fillIn(deployment: ConnectorDeployment, known: Partial<ConnectorDeployment>, options: CheckOptions): ConnectorDeployment {
  const connectorVersion = versionOf(deployment, options);
  if (deployment.part !== undefined || (connectorVersion === undefined && Object.keys(known).length === 0)) {
    return deployment;
  }
  const contents = known.plugins?.[0]?.contents;
  const given = Object.fromEntries(Object.entries(deployment).filter(([, value]) => value !== undefined));
  return {
    ...known,
    ...connectorVersion !== undefined && { connectorVersion },
    ...given as unknown as ConnectorDeployment,
    // An archive that is given is the content of the plugin that the input names.
    ...contents !== undefined && deployment.plugins !== undefined && {
      plugins: deployment.plugins.map(plugin => ({ ...plugin, contents, isAsUploaded: true })),
    },
  };
}

/** What the user says of the connector's version, or the name of the archive that is given. */
function versionOf({ configuration }: ConnectorDeployment, { connectorVersion, plugin }: CheckOptions): string | undefined {
  const className = configuration?.get('connector.class')?.literal?.trim();
  return className === undefined ? undefined
    : connectorVersion !== undefined ? versionTold(className, connectorVersion)
      : plugin !== undefined ? versionInName(className, basename(plugin)) : undefined;
}

function print(report: CheckReport, { format }: CheckOptions, io: CliIo): void {
  switch (format) {
    case 'json': {
      io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
      return;
    }
    case 'sarif': {
      const { renderSarif } = load('./report/sarif') as typeof import('./report/sarif');
      io.stdout.write(`${JSON.stringify(renderSarif(report), undefined, 2)}\n`);
      return;
    }
    case 'gitlab': {
      const { renderGitlab } = load('./report/gitlab') as typeof import('./report/gitlab');
      io.stdout.write(`${JSON.stringify(renderGitlab(report), undefined, 2)}\n`);
      return;
    }
    case 'text': {
      const { renderText } = load('./report/text') as typeof import('./report/text');
      io.stdout.write(renderText(report, io));
    }
  }
}

import { classFact } from '../../catalog';
import { literal } from '../../checks';
import { connectorOf } from '../../families';
import type { ConnectorDeployment, WorkerConfigurationModel } from '../../model';
import { hasAddress, KNOWN_PLUGINS } from '../../plugins';
import { Call } from './code';
import type { CodeObject } from './code';
import { connectorCode, existingPlugin, pluginCode, reservedProperties } from './connector';
import { candidates } from './definition';
import type { Candidate } from './definition';
import { stackCode } from './stack';
import type { Imported } from './stack';
import { attempt } from './trial';
import type { Trial } from './trial';
import { nameOf, Values } from './values';
import { withWorkerConverters } from './worker-converters';

/** What is made of some connectors. */
export interface ImportedCode {
  /** The file with their stack; absent where there is none to import. */
  readonly code?: string;
  /** What the user must know of what is not in it. */
  readonly remarks: readonly string[];
}

/** The code that makes some connectors, which has been run. */
export function importedCode(deployments: readonly ConnectorDeployment[], stack: string, worker?: WorkerConfigurationModel): ImportedCode {
  const connectors = deployments.filter(deployment => deployment.part === undefined);
  const readable = connectors.filter(deployment => literal(deployment, 'connector.class') !== undefined);
  const remarks = connectors.filter(each => !readable.includes(each)).map(each => `${nameOf(each)}: skipped, because its class is known only at deployment`);
  if (readable.length === 0) {
    return { remarks: [...remarks, 'error: there is no connector to import'] };
  }
  const values = new Values();
  const imported = readable
    .map(deployment => importedConnector(withWorkerConverters(worker ? { ...deployment, workerConfiguration: worker } : deployment), values));
  return { code: stackCode(stack, imported), remarks };
}

/** The first of the ways to write a connector that says the same as its configuration. */
function importedConnector(deployment: ConnectorDeployment, values: Values): Imported {
  const className = literal(deployment, 'connector.class')!;
  const [first, ...others] = candidates(deployment, values);
  const wish = tried(first, deployment);
  const exact = shortened(firstExact(wish, others, deployment), deployment);
  const { candidate, trial } = asBefore(exact, deployment);
  const plugin = bringsArchive(candidate, deployment) ? undefined : pluginCode(deployment, className, values);
  return {
    code: connectorCode(deployment, { definition: candidate.code, plugin, workers: trial.workers }, values),
    comments: [
      `${nameOf(deployment)}, from ${deployment.source}`,
      ...candidate === exact.candidate ? [] : differing(candidate.preset!, exact.trial, trial),
      ...trial.added.size === 0 ? [] : [`${candidate.preset ?? 'The definition'} adds:`, ...lines(trial.added)],
      ...first.preset !== undefined && candidate.preset === undefined ? [`Not written with ${first.preset}: ${reasonOf(wish.trial)}`] : [],
      ...reservedIn(deployment),
      ...trial.refused === undefined ? [] : [`The library refuses it: ${trial.refused}`],
      ...trial.changed.length === 0 ? [] : [`Options that get other values: ${trial.changed.join(', ')}`],
    ],
  };
}

function tried(candidate: Candidate, deployment: ConnectorDeployment): Tried {
  const archived = bringsArchive(candidate, deployment);
  return { candidate, trial: attempt(candidate.code, deployment, archived, candidate.replaced ?? []) };
}

function reservedIn({ workerConfiguration }: ConnectorDeployment): string[] {
  const properties = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
  const reserved = properties === undefined ? [] : reservedProperties(properties);
  return reserved.length === 0 ? [] : [`Worker properties that MSK Connect sets itself: ${reserved.join(', ')}`];
}

interface Tried { readonly candidate: Candidate; readonly trial: Trial }

/** The first that is exact, or the last: each trial makes a connector, so no further one is made than needed. */
function firstExact(wish: Tried, others: readonly Candidate[], deployment: ConnectorDeployment): Tried {
  let found = wish;
  for (const candidate of others) {
    if (isExact(found)) {
      break;
    }
    found = tried(candidate, deployment);
  }
  return found;
}

function isExact({ trial }: Tried): boolean {
  return trial.refused === undefined && trial.changed.length === 0;
}

/** Without the options that the preset sets to the same by itself. */
function shortened(exact: Tried, deployment: ConnectorDeployment): Tried {
  const { candidate } = exact;
  if (candidate.preset === undefined) {
    return exact;
  }
  const { trial } = tried(withConfig(candidate, () => ({})), deployment);
  if (trial.refused !== undefined) {
    return exact;
  }
  const needed = (config: CodeObject) => Object.fromEntries(Object.entries(config).filter(([key]) => trial.changed.includes(key)));
  const short = tried(withConfig(candidate, needed), deployment);
  return isExact(short) ? short : exact;
}

/** What a preset chooses otherwise than the connector does by itself is said as it was, so that records and positions stay as they are. */
function asBefore(exact: Tried, deployment: ConnectorDeployment): Tried {
  const { candidate, trial } = exact;
  const className = literal(deployment, 'connector.class')!;
  const defaults = new Map([...trial.added].flatMap(([key, chosen]) => {
    const value = defaultOf(className, key);
    return value === undefined || value === chosen ? [] : [[key, value] as const];
  }));
  if (candidate.preset === undefined || defaults.size === 0) {
    return exact;
  }
  const kept = tried(withConfig(candidate, config => ({ ...config, ...Object.fromEntries(defaults) })), deployment);
  const left = new Map([...kept.trial.added].filter(([key]) => !defaults.has(key)));
  return isExact(kept) ? { ...kept, trial: { ...kept.trial, added: left } } : exact;
}

/** The same definition with other options by their keys. */
function withConfig(candidate: Candidate, change: (config: CodeObject) => CodeObject): Candidate {
  const { callee, args } = candidate.code;
  const options = args[args.length - 1] as CodeObject;
  const config = change((options.config ?? {}) as CodeObject);
  const changed = { ...options, config: Object.keys(config).length > 0 ? config : undefined };
  return { ...candidate, code: new Call(callee, [...args.slice(0, -1), changed]) };
}

/** What an option is where nobody says it, the same in all versions. */
function defaultOf(className: string, key: string): string | undefined {
  const values = new Set(classFact(className)?.options.get(key)?.map(option => option.default));
  const [value] = values;
  return values.size !== 1 || value === null || value === undefined ? undefined : String(value);
}

function differing(preset: string, before: Trial, now: Trial): string[] {
  const chosen = new Map([...before.added].filter(([key]) => !now.added.has(key)));
  return [`Without them in config, ${preset} sets:`, ...lines(chosen)];
}

function lines(options: ReadonlyMap<string, string>): string[] {
  return [...options].sort().map(([key, value]) => `  ${key}=${value}`);
}

/** Whether a preset brings its archive. One whose checksum the library does not know gives way to the plugin that the input names. */
function bringsArchive({ preset }: Candidate, deployment: ConnectorDeployment): boolean {
  const archive = connectorOf(literal(deployment, 'connector.class'))?.archive;
  return preset !== undefined && archive !== undefined
    && (KNOWN_PLUGINS.some(plugin => plugin.id === archive) || (hasAddress(archive) && existingPlugin(deployment) === undefined));
}

function reasonOf({ refused, changed }: Trial): string {
  return refused ?? `it sets other values for ${changed.join(', ')}`;
}

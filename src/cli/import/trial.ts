import { App, Stack } from 'aws-cdk-lib';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Connector } from '../../connect';
import { FETCH_PLUGINS_CONTEXT, WorkerProperties } from '../../connect/internal';
import type { ConnectorDeployment } from '../../model';
import { call, construct } from './code';
import type { Code } from './code';
import { CLUSTER } from './connector';
import { run } from './run';
import { isSecret, standInOf } from './values';

/** What an expression for a definition makes. */
export interface Trial {
  /** Options that it adds, with their values. */
  readonly added: ReadonlyMap<string, string>;
  /** Options that it lacks, or to which it gives another value. */
  readonly changed: readonly string[];
  /** What the workers must be told for it, such as the config provider of its secrets. */
  readonly workers: ReadonlyMap<string, string>;
  /** Why the library refuses it. */
  readonly refused?: string;
}

export const ENVIRONMENT = { account: '111122223333', region: 'eu-central-1' };

/** Its name is told by the resource, not by the configuration. */
const OF_RESOURCE = new Set(['name']);

/**
 * Makes a connector of a definition, and compares its configuration with the one that was read.
 *
 * @param bringsArchive whether the definition brings an archive
 * @param replaced options that are not compared, as they come from elsewhere
 */
export function attempt(definition: Code, deployment: ConnectorDeployment, bringsArchive: boolean, replaced: readonly string[]): Trial {
  try {
    const { configuration, workers } = made(definition, bringsArchive);
    return { ...compared(configuration, deployment, replaced), workers };
  } catch (error) {
    return { added: new Map(), changed: [], workers: new Map(), refused: (error as Error).message };
  }
}

/** The configuration that a connector with this definition has, and what its workers are told. No archive is fetched for it. */
function made(definition: Code, bringsArchive: boolean): { configuration: Record<string, string>; workers: ReadonlyMap<string, string> } {
  const stack = new Stack(new App({ context: { [FETCH_PLUGINS_CONTEXT]: false } }), 'Trial', { env: ENVIRONMENT });
  const plugin = bringsArchive ? undefined : call('PluginArchive.empty');
  const connector = run(construct('Connector', 'TrialConnector', { cluster: CLUSTER.facts.standIn, plugin, definition }), stack) as Connector;
  const workers = connector.workerConfiguration === undefined ? {} : WorkerProperties.of(connector.workerConfiguration) ?? {};
  return {
    configuration: stack.resolve((connector.node.defaultChild as CfnConnector).connectorConfiguration) as Record<string, string>,
    // where the offsets are is for the input to say
    workers: new Map(Object.entries(workers).filter(([key]) => key !== 'offset.storage.topic')),
  };
}

function compared(
  configured: Record<string, string>, { configuration }: ConnectorDeployment, replaced: readonly string[],
): Omit<Trial, 'workers'> {
  const wanted = new Map([...configuration ?? []].filter(([key, value]) => !OF_RESOURCE.has(key) && !value.isNull));
  const [found, expected] = [withoutPredicateNames(configured), withoutPredicateNames(Object.fromEntries([...wanted].map(([key, value]) => [
    key, standInOf(value, ENVIRONMENT.region, ENVIRONMENT.account),
  ])))];
  const secret = (key: string) => replaced.includes(key) || (wanted.has(key) && isSecret(key, wanted.get(key)!));
  return {
    added: new Map(Object.entries(found).filter(([key]) => !(key in expected)).map(([key, value]) => [key, typeof value === 'string' ? value : '<reference>'])),
    changed: Object.entries(expected)
      .filter(([key, value]) => secret(key) ? found[key] === undefined && !replaced.includes(key) : found[key] !== value).map(([key]) => key),
  };
}

/** The names of predicates mean nothing; they are numbered in their order. Lists are told by their elements. */
function withoutPredicateNames(configuration: Record<string, string>): Record<string, string> {
  const names = listOf(configuration.predicates);
  const numbered = (name: string) => names.includes(name) ? `#${names.indexOf(name)}` : name;
  return Object.fromEntries(Object.entries(configuration).map(([key, value]): [string, string] => {
    const [, name, rest] = /^predicates\.([^.]+)\.(.+)$/.exec(key) ?? [];
    return name !== undefined ? [`predicates.${numbered(name)}.${rest}`, value]
      : /^transforms\.[^.]+\.predicate$/.test(key) ? [key, numbered(value)]
        : key === 'predicates' ? [key, names.map(numbered).join(',')]
          : key === 'transforms' || key === 'topics' ? [key, listOf(value).join(',')]
            : [key, value];
  }));
}

function listOf(text: string | undefined): string[] {
  return typeof text === 'string' ? text.split(',').map(each => each.trim()) : [];
}

import type { Problem } from '../evaluate';
import { classFact } from '../facts';
import type { ClassFact, OptionFact } from '../model';
import { remembered } from '../../model';
import { chooseVersion, variantsOf, VersionChoice } from '../versions';

/** What the real validation says of one key. */
export interface KeyProblem extends Omit<Problem, 'what'> {
  readonly what: Problem['what'] | 'null' | 'topics' | 'alias' | 'override' | 'contradiction' | 'exactly-once';
  readonly option?: OptionFact;
  /** What to do about it, where it is not what its kind of mistake calls for. */
  readonly fix?: string;
  /** The REST interface answers with an error status instead of a list of keys. */
  readonly fatal?: boolean;
  /** Legal for all we know in a version that is newer than the catalog. */
  readonly doubtful?: boolean;
}

/** A connector of a version. */
export interface VersionedConnector {
  /** Undefined for a connector that the catalog does not know. */
  readonly fact?: ClassFact;
  readonly version?: string;
}

export type Verdict = Map<string, KeyProblem[]>;

/** The options that a connector defines itself, as they are in the versions that may be meant. */
export function connectorOptions(connector: VersionedConnector): Map<string, OptionFact[]> {
  return connector.fact ? chosenOptions(connector.fact, chooseVersion(connector.fact, connector.version)) : new Map();
}

export function chosenOptions(fact: ClassFact, choice: VersionChoice): Map<string, OptionFact[]> {
  const known = chosenByChoice.get(choice) ?? choose(fact, choice);
  chosenByChoice.set(choice, known);
  return known;
}

/** A choice belongs to one class, and is made once for each version that is asked for. */
const chosenByChoice = new WeakMap<VersionChoice, Map<string, OptionFact[]>>();

function choose(fact: ClassFact, choice: VersionChoice): Map<string, OptionFact[]> {
  const chosen = new Map<string, OptionFact[]>();
  for (const [name, variants] of fact.options) {
    const held = variantsOf(variants, choice);
    if (held.length > 0) {
      chosen.set(name, held);
    }
  }
  return chosen;
}

/** Earlier names of options that still work, with the present ones. */
export const earlierNames = remembered((options: ReadonlyMap<string, readonly OptionFact[]>): ReadonlyMap<string, string> =>
  new Map([...options.values()].flat().flatMap(option => option.aliases.map((alias): [string, string] => [alias, option.name]))));

/** The keys that Kafka Connect itself defines for connectors of a kind. */
export function frameworkOptions(kind: 'source' | 'sink', kafkaConnectVersion: string | undefined): Map<string, OptionFact[]> {
  const fact = classFact(`org.apache.kafka.connect.runtime.${kind === 'sink' ? 'Sink' : 'Source'}ConnectorConfig`)!;
  return chosenOptions(fact, chooseVersion(fact, frameworkVersion(kafkaConnectVersion)));
}

/** The version of Kafka that `3.7.x` and its like stand for; the newest one that MSK Connect has where none is given. */
export function frameworkVersion(kafkaConnectVersion: string | undefined): string {
  return kafkaConnectVersion?.startsWith('2.') ? kafkaConnectVersion.replace(/x$/, '1') : '3.7.2';
}

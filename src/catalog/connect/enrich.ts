import type { ConnectorOptions } from '../connector-options';
import { classFact } from '../facts';
import type { ClassFact, OptionFact } from '../model';
import { remembered } from '../../model';
import { chooseVersion } from '../versions';
import type { VersionChoice } from '../versions';
import { chosenOptions, frameworkVersion, KeyProblem } from './options';

/** The options under a prefix of a configuration, by their names without it. */
export interface PrefixedOptions {
  readonly prefix: string;
  /** The names of what the configuration has under the prefix. */
  readonly names: readonly string[];
  readonly options: ReadonlyMap<string, readonly OptionFact[]>;
  /** For which versions they are judged; undefined where they are the same in all. */
  readonly choice?: VersionChoice;
}

const KINDS = [
  { list: 'transforms', kind: 'transformation', word: 'transform' },
  { list: 'predicates', kind: 'predicate', word: 'predicate' },
] as const;

/** What each listed transform and predicate adds: its `type`, its options, and for transforms `predicate` and `negate`. */
export function enrichedOptions(connector: ConnectorOptions): { parts: PrefixedOptions[]; problems: Array<[string, KeyProblem]> } {
  const { classPath } = connector;
  const parts: PrefixedOptions[] = [];
  const problems: Array<[string, KeyProblem]> = [];
  for (const { list, kind, word } of KINDS) {
    const aliases = connector.aliases(list);
    const keys = aliases.length === 0 ? [] : connector.keys().filter(key => key.startsWith(`${list}.`));
    for (const alias of aliases) {
      const prefix = `${list}.${alias}.`;
      const names = keys.filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length));
      const typeKey = `${prefix}type`;
      parts.push({ prefix, names, options: TYPES[kind] });
      if (kind === 'transformation' && connector.has(`${prefix}negate`) && !connector.has(`${prefix}predicate`)) {
        problems.push([typeKey, { what: 'alias', text: `has negate but no predicate to negate: set ${prefix}predicate` }]);
      }
      const type = connector.known(typeKey);
      const className = typeof type === 'string' ? classPath.resolve(type.trim()) : undefined;
      if (type === null) {
        problems.push([typeKey, { what: 'required', text: `must name the class of the ${word}` }]);
      }
      if (className === undefined || classPath.problem(type!.trim(), [kind])) {
        continue;
      }
      if (kind === 'transformation') {
        parts.push({ prefix, names, options: CONDITIONS });
      }
      const fact = classFact(className);
      if (fact !== undefined) {
        const choice = partVersion(connector, fact);
        const options = chosenOptions(fact, choice);
        parts.push({ prefix, names, options: kind === 'transformation' ? withoutConditions(options) : options, choice });
      }
    }
  }
  return { parts, problems };
}

/** A transform that comes with the connector has its version; one of the worker that of Kafka Connect. */
export function partVersion(connector: ConnectorOptions, fact: ClassFact): VersionChoice {
  const together = fact.builtin ? frameworkVersion(connector.kafkaConnectVersion)
    : connector.fact && fact.artifact.split(':')[0] === connector.fact.artifact.split(':')[0] ? connector.version : undefined;
  return chooseVersion(fact, together);
}

type Options = PrefixedOptions['options'];

const TYPES = { transformation: typeOption('transformation'), predicate: typeOption('predicate') };

function typeOption(kind: string): Options {
  return new Map([['type', [{ ...implicit('type', 'CLASS', null), required: true, importance: 'HIGH', check: { k: 'class', v: [kind] } }]]]);
}

/** Whether a transform applies to a record, which Kafka Connect itself decides. */
const CONDITIONS: Options = new Map([['predicate', [implicit('predicate', 'STRING', null)]], ['negate', [implicit('negate', 'BOOLEAN', false)]]]);

const withoutConditions = remembered((options: Options): Options =>
  new Map([...options].filter(([name]) => !CONDITIONS.has(name))));

function implicit(name: string, type: OptionFact['type'], defaultValue: unknown): OptionFact {
  return {
    name, type, required: false, default: defaultValue, importance: 'MEDIUM', versions: [], internal: false, deprecated: false, aliases: [], dependents: [], unless: [],
  };
}

import type { ConnectorOptions } from '../connector-options';
import { classFact } from '../facts';
import type { ClassFact, OptionFact } from '../model';
import { chooseVersion, inAll, VersionChoice } from '../versions';
import { chosenOptions, frameworkVersion, KeyProblem } from './options';

export interface EnrichedOption {
  readonly key: string;
  readonly variants: readonly OptionFact[];
  /** Whether all versions that may be meant have it: only then may it be missed. */
  readonly everywhere: boolean;
}

const KINDS = [
  { list: 'transforms', kind: 'transformation', word: 'transform' },
  { list: 'predicates', kind: 'predicate', word: 'predicate' },
] as const;

/** What each listed transform and predicate adds: its `type`, its options, and for transforms `predicate` and `negate`. */
export function enrichedOptions(connector: ConnectorOptions): { options: EnrichedOption[]; problems: Array<[string, KeyProblem]> } {
  const { classPath } = connector;
  const options: EnrichedOption[] = [];
  const problems: Array<[string, KeyProblem]> = [];
  for (const { list, kind, word } of KINDS) {
    for (const alias of connector.aliases(list)) {
      const prefix = `${list}.${alias}.`;
      const typeKey = `${prefix}type`;
      options.push({ key: typeKey, variants: [typeOption(typeKey, kind)], everywhere: true });
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
        options.push({ key: `${prefix}predicate`, variants: [implicit(`${prefix}predicate`, 'STRING', null)], everywhere: true });
        options.push({ key: `${prefix}negate`, variants: [implicit(`${prefix}negate`, 'BOOLEAN', false)], everywhere: true });
      }
      const fact = classFact(className);
      const choice = fact && partVersion(connector, fact);
      for (const [name, variants] of fact ? chosenOptions(fact, choice!) : []) {
        if (kind !== 'transformation' || (name !== 'predicate' && name !== 'negate')) {
          options.push({ key: prefix + name, variants, everywhere: inAll(variants, choice!) });
        }
      }
    }
  }
  return { options, problems };
}

/** A transform that comes with the connector has its version; one of the worker that of Kafka Connect. */
export function partVersion(connector: ConnectorOptions, fact: ClassFact): VersionChoice {
  const together = fact.builtin ? frameworkVersion(connector.kafkaConnectVersion)
    : connector.fact && fact.artifact.split(':')[0] === connector.fact.artifact.split(':')[0] ? connector.version : undefined;
  return chooseVersion(fact, together);
}

function typeOption(name: string, kind: string): OptionFact {
  return { ...implicit(name, 'CLASS', null), required: true, importance: 'HIGH', check: { k: 'class', v: [kind] } };
}

function implicit(name: string, type: OptionFact['type'], defaultValue: unknown): OptionFact {
  return {
    name, type, required: false, default: defaultValue, importance: 'MEDIUM', versions: [], internal: false, deprecated: false, aliases: [], dependents: [], unless: [],
  };
}

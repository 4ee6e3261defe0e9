import { frameworkOptions } from './connect/options';
import { optionProblems } from './evaluate';
import type { ClassFact, OptionFact } from './model';
import { nearest } from './near';

/** Keys that belong to Kafka Connect, to a transform, a converter or a client, and so tell nothing of the connector. */
const NOT_OF_THE_CONNECTOR = /^((transforms|predicates|errors|topic\.creation)\.|(key|value|header)\.converter\b|(producer|consumer|admin)\.override\.)/;

/**
 * Whether options are those of a class that is meant by its short name, which connectors of other vendors may have too.
 *
 * All are, misspelt ones too, or what the class requires is there with as many that it knows as it does not.
 */
export function looksLike(fact: ClassFact, keys: readonly string[]): boolean {
  const framework = frameworkOptions(fact.kinds.includes('sink') ? 'sink' : 'source', undefined);
  const own = keys.filter(key => !framework.has(key) && !NOT_OF_THE_CONNECTOR.test(key));
  const earlier = new Set([...fact.options.values()].flat().flatMap(({ aliases }) => aliases));
  const names = [...fact.options.keys(), ...framework.keys(), ...earlier];
  const foreign = own.filter(key => !fact.options.has(key) && !earlier.has(key) && nearest(key, names) === undefined).length;
  const isGiven = (key: string, variants: readonly OptionFact[]) =>
    [key, ...variants.flatMap(({ aliases }) => aliases)].some(name => keys.includes(name));
  const lacks = [...fact.options].some(([key, variants]) => !isGiven(key, variants)
    && variants.every(option => optionProblems(option, undefined).some(({ what }) => what === 'required')));
  return foreign === 0 || (!lacks && foreign * 2 <= own.length);
}

import { nearest } from '../../../catalog';
import { remembered } from '../../../model';

/** The options of a class by their names. */
type Candidates = ReadonlyMap<string, unknown>;

/** A configuration can have very many unknown names, which all have the same candidates. */
const namesOf = remembered((options: Candidates): readonly string[] => [...options.keys()]);

/** The option that an unknown name was most likely meant to be, by its spelling, unit or separators. */
export function alike(name: string, options: Candidates, prefix = ''): string | undefined {
  const all = namesOf(options);
  return longer(name, all, prefix) ?? nearest(name, all) ?? inOtherUnit(name, all) ?? withOtherSeparators(name, options);
}

/** The option that has another word before the name, that of its prefix where there are several: `value.subject.name.strategy` of a converter of values. */
function longer(name: string, candidates: readonly string[], prefix: string): string | undefined {
  const found = name.includes('.') ? candidates.filter(each => each.endsWith(`.${name}`)) : [];
  return found.find(each => prefix.startsWith(each.slice(0, each.indexOf('.') + 1))) ?? (found.length === 1 ? found[0] : undefined);
}

/** The option whose letters a name ends with, whatever separates its words: `registry.name` for `schema.registry.registry_name`. */
function withOtherSeparators(name: string, options: Candidates): string | undefined {
  const found = [name, name.slice(name.lastIndexOf('.') + 1)].flatMap(each => byLetters(options).get(letters(each)) ?? []);
  return found.sort((one, other) => one.place - other.place)[0]?.name;
}

const letters = (text: string) => text.toLowerCase().replace(/[._-]/g, '');

/** The names of several words by their letters; of several with the same letters the first. */
const byLetters = remembered((options: Candidates) => new Map(namesOf(options).map((name, place) => ({ name, place }))
  .filter(({ name }) => name.includes('.')).reverse().map(each => [letters(each.name), each] as const)));

const UNIT = /\.(ms|millis|milliseconds|s|sec|secs|seconds|min|mins|minutes|hours|days|bytes|kb|mb)$/;

/** The option of the same name with another unit at its end. */
function inOtherUnit(name: string, candidates: readonly string[]): string | undefined {
  const stem = name.replace(UNIT, '');
  return stem === name ? undefined : candidates.find(each => UNIT.test(each) && each.replace(UNIT, '') === stem);
}

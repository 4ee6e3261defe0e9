import { nearest } from '../../../catalog';

/** The option that an unknown name was most likely meant to be, by its spelling, unit or separators. */
export function alike(name: string, candidates: Iterable<string>, prefix = ''): string | undefined {
  const all = [...candidates];
  return longer(name, all, prefix) ?? nearest(name, all) ?? inOtherUnit(name, all) ?? withOtherSeparators(name, all);
}

/** The option that has another word before the name, that of its prefix where there are several: `value.subject.name.strategy` of a converter of values. */
function longer(name: string, candidates: readonly string[], prefix: string): string | undefined {
  const found = name.includes('.') ? candidates.filter(each => each.endsWith(`.${name}`)) : [];
  return found.find(each => prefix.startsWith(each.slice(0, each.indexOf('.') + 1))) ?? (found.length === 1 ? found[0] : undefined);
}

/** The option whose letters a name ends with, whatever separates its words: `registry.name` for `schema.registry.registry_name`. */
function withOtherSeparators(name: string, candidates: readonly string[]): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[._-]/g, '');
  const ends = [letters(name), letters(name.slice(name.lastIndexOf('.') + 1))];
  return candidates.find(each => each.includes('.') && ends.includes(letters(each)));
}

const UNIT = /\.(ms|millis|milliseconds|s|sec|secs|seconds|min|mins|minutes|hours|days|bytes|kb|mb)$/;

/** The option of the same name with another unit at its end. */
function inOtherUnit(name: string, candidates: readonly string[]): string | undefined {
  const stem = name.replace(UNIT, '');
  return stem === name ? undefined : candidates.find(each => UNIT.test(each) && each.replace(UNIT, '') === stem);
}

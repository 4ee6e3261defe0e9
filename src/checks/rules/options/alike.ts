import { nearest } from '../../../catalog';

/** The option that an unknown name was most likely meant to be, by its spelling, unit or separators. */
export function alike(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return nearest(name, all) ?? inOtherUnit(name, all) ?? withOtherSeparators(name, all);
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

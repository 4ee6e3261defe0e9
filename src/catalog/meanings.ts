import { dataFile, dataFiles } from '../platform';

/** Meanings by what the names of their classes begin with, then by key; the key `` is of the class itself. */
type Meanings = Record<string, Record<string, string>>;

let known: ReadonlyArray<readonly [prefix: string, meanings: Record<string, string>]> | undefined;

/** What an option means, in words; without a key, what a class does. Undefined where nobody wrote it down. */
export function meaningOf(className: string, key = ''): string | undefined {
  known ??= dataFiles('catalog', 'meanings').flatMap(file => Object.entries(dataFile('catalog', 'meanings', file) as Meanings))
    .sort(([one], [other]) => other.length - one.length);
  return known.find(([prefix, meanings]) => className.startsWith(prefix) && Object.prototype.hasOwnProperty.call(meanings, key))?.[1][key];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideCode } from '../model';

/** Meanings by what the names of their classes begin with, then by key; the key `` is of the class itself. */
type Meanings = Record<string, Record<string, string>>;

let known: ReadonlyArray<readonly [prefix: string, meanings: Record<string, string>]> | undefined;

/** What an option means, in words; without a key, what a class does. Undefined where nobody wrote it down. */
export function meaningOf(className: string, key = ''): string | undefined {
  const directory = besideCode('catalog', 'meanings');
  known ??= readdirSync(directory).sort().flatMap(file => Object.entries(JSON.parse(readFileSync(join(directory, file), 'utf8')) as Meanings))
    .sort(([one], [other]) => other.length - one.length);
  return known.find(([prefix, meanings]) => className.startsWith(prefix) && Object.prototype.hasOwnProperty.call(meanings, key))?.[1][key];
}

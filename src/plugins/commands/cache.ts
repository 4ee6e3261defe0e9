import { cacheDirectory } from '../cache';
import type { CachedArchive } from '../cache-contents';
import { cachedArchives, largestCache, pruneCache } from '../cache-contents';
import { PluginError } from '../errors';
import type { CommandIo } from './io';
import { EXIT, PROCESS_IO, runCommand } from './io';

export interface CacheCommandOptions {
  /** Removes what is too old or too much. */
  readonly prune?: boolean;
  /** Days. */
  readonly age?: string;
  /** Megabytes. */
  readonly size?: string;
  readonly format?: 'text' | 'json';
}

const DAY = 86_400_000;
const MB = 1024 ** 2;

/** `cdk-msk-connect plugin cache`: what is in the cache, and with `--prune` less of it. */
export function pluginCommandCache(options: CacheCommandOptions, io: CommandIo = PROCESS_IO): Promise<number> {
  return runCommand(io, async () => {
    const directory = cacheDirectory();
    const [age, size] = [amount('--age', options.age, 'days'), amount('--size', options.size, 'megabytes')];
    if (!options.prune && (age ?? size) !== undefined) {
      throw new PluginError('bad-origin', '--age and --size require --prune');
    }
    const bytes = size !== undefined ? size * MB : age === undefined ? largestCache() : undefined;
    const limits = { age: age === undefined ? undefined : age * DAY, bytes };
    const removed = options.prune ? pruneCache(directory, limits) : [];
    const left = cachedArchives(directory);
    io.stdout.write(options.format === 'json'
      ? `${JSON.stringify({ version: 1, directory, archives: left, removed }, undefined, 2)}\n`
      : render(directory, left, removed));
    return EXIT.OK;
  });
}

function amount(name: string, given: string | undefined, unit: string): number | undefined {
  const number = given === undefined ? undefined : Number(given);
  if (number !== undefined && !(number >= 0 && given!.trim() !== '')) {
    throw new PluginError('bad-origin', `${name} must be a number of ${unit} such as 30, got '${given}'`);
  }
  return number;
}

function render(directory: string, left: readonly CachedArchive[], removed: readonly CachedArchive[]): string {
  const lines = (archives: readonly CachedArchive[]) => archives.map(({ kind, name, size, used }) =>
    `  ${kind.padEnd(9)}${name.slice(0, 24).padEnd(26)}${megabytes(size).padStart(10)}  ${new Date(used).toISOString().slice(0, 10)}\n`);
  const sum = (archives: readonly CachedArchive[]) => `${archives.length} archive${archives.length === 1 ? '' : 's'}, ${megabytes(archives.reduce((total, { size }) => total + size, 0))}`;
  return [
    `${directory}\n`,
    ...lines(left),
    `${sum(left)}; the limit is ${megabytes(largestCache())}\n`,
    ...removed.length === 0 ? [] : [`removed ${sum(removed)}\n`],
  ].join('');
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

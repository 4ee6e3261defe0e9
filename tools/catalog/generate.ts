/**
 * Turns the option facts of `catalog-source` into the compact files under `src/catalog/facts`.
 *
 * Usage: npx ts-node -T tools/catalog/generate.ts [--verbose]
 */
import * as fs from 'fs';
import * as path from 'path';
import type { CompactClass, CompactIndex, CompactOption } from '../../src/catalog/facts';
import { mergeClasses, MergedClass } from './merge';
import { readProbes, readSources } from './source';

export const FACTS_DIRECTORY = path.join(__dirname, '..', '..', 'src', 'catalog', 'facts');

/** Classes whose options are much the same share a pool. */
const POOLS: Array<[string, RegExp]> = [
  ['pool-debezium', /^io\.debezium\.connector\.\w+\.\w+Connector$/],
  ['pool-mirror', /^org\.apache\.kafka\.connect\.mirror\./],
  ['pool-clients', /^org\.apache\.kafka\.clients\./],
  ['pool-connect', /^org\.apache\.kafka\.connect\.runtime\.\w+Config$/],
];

/** The content of every fact file by its name. */
export function generate(verbose = false): Map<string, string> {
  const merged = mergeClasses(readSources(), readProbes(), verbose);
  const files = new Map<string, string>();
  const index: CompactIndex = { classes: {} };
  for (const [pool, pattern] of POOLS) {
    const members = merged.filter(one => pattern.test(one.name));
    files.set(`${pool}.json`, JSON.stringify(share(pool, members)) + '\n');
  }
  for (const one of merged) {
    const file = fileName(one.name);
    index.classes[one.name] = {
      f: file, k: one.compact.k, a: one.compact.a, v: one.compact.v, ...(one.compact.b ? { b: 1 } : {}), ...(one.compact.d ? { d: 1 } : {}),
    };
    files.set(`${file}.json`, JSON.stringify(one.compact) + '\n');
  }
  files.set('index.json', JSON.stringify(index) + '\n');
  return files;
}

/** A readable file name that is unique: the last two parts of the package stay. */
function fileName(className: string): string {
  return className.replace(/^(org\.apache\.kafka|io\.debezium|com\.amazonaws|com|io|org|software)\./, '').replace(/[$#]/g, '-');
}

/** Moves options that several classes have in the same way, for all their versions, to a pool. */
function share(pool: string, members: MergedClass[]): Record<string, CompactOption> {
  const counts = new Map<string, Map<string, number>>();
  for (const member of members) {
    for (const [name, option] of Object.entries(member.compact.x)) {
      if (!Array.isArray(option) && option.m === undefined) {
        const byContent = counts.get(name) ?? new Map<string, number>();
        byContent.set(JSON.stringify(option), (byContent.get(JSON.stringify(option)) ?? 0) + 1);
        counts.set(name, byContent);
      }
    }
  }
  const shared: Record<string, CompactOption> = {};
  for (const name of [...counts.keys()].sort()) {
    const [content, count] = [...counts.get(name)!].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
    if (count > 1) {
      shared[name] = JSON.parse(content);
    }
  }
  for (const member of members) {
    const names = Object.entries(member.compact.x)
      .filter(([name, option]) => shared[name] && JSON.stringify(shared[name]) === JSON.stringify(option))
      .map(([name]) => name);
    if (names.length > 0) {
      const rest = Object.fromEntries(Object.entries(member.compact.x).filter(([name]) => !names.includes(name)));
      (member as { compact: CompactClass }).compact = { ...member.compact, s: [pool, names], x: rest };
    }
  }
  return shared;
}

/** Writes the files and removes those that are no longer generated. */
export function writeFacts(files: Map<string, string>, directory = FACTS_DIRECTORY): void {
  fs.mkdirSync(directory, { recursive: true });
  for (const old of fs.readdirSync(directory)) {
    if (!files.has(old)) {
      fs.rmSync(path.join(directory, old));
    }
  }
  files.forEach((content, name) => fs.writeFileSync(path.join(directory, name), content));
}

if (require.main === module) {
  const files = generate(process.argv.includes('--verbose'));
  writeFacts(files);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  console.log(`${files.size} fact files, ${Math.round(bytes / 1000)} kB`);
}

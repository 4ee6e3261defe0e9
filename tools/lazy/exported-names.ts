import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the compiler writes exports in CommonJS. */
const ASSIGNED = /^exports\.(\w+) = /gm;
const CHAINED = /^((?:exports\.\w+ = )+)void 0;$/gm;
const GETTER = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: /gm;
const WHOLE = /^__exportStar\(require\("(\.[^"]+)"\), exports\);$/gm;
/** How a module that is lazy already says what it takes over from another one. */
const LAZY = /\blazy\("(\w+)", /g;

/** The names that a compiled module exports, read without running it. */
export function exportedNames(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = new Set<string>();
  for (const pattern of [ASSIGNED, GETTER, LAZY]) {
    for (const [, name] of text.matchAll(pattern)) {
      names.add(name);
    }
  }
  for (const [, chain] of text.matchAll(CHAINED)) {
    for (const [, name] of chain.matchAll(/exports\.(\w+) = /g)) {
      names.add(name);
    }
  }
  for (const [, path] of text.matchAll(WHOLE)) {
    exportedNames(moduleFile(file, path)).forEach(name => names.add(name));
  }
  return [...names].sort();
}

/** The file of a module that another one requires by a relative path; a file comes before a folder of the same name. */
export function moduleFile(from: string, path: string): string {
  const base = join(dirname(from), path);
  const files = [base, `${base}.js`, join(base, 'index.js')];
  return files.find(file => existsSync(file) && statSync(file).isFile()) ?? `${base}.js`;
}

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** A module that is re-exported as a whole, and names that are re-exported out of one. */
const WHOLE = /^__exportStar\(require\("(\.[^"]+)"\), exports\);$/gm;
const IMPORTED = /^var (\w+) = require\("(\.[^"]+)"\);$/gm;
const NAMED = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;

const load = createRequire(__filename);

interface Export { readonly name: string; readonly file: string; readonly property: string }

/** The exports of an index file, each with the module that it comes from. */
function exportsOf(file: string): Export[] {
  const text = readFileSync(file, 'utf8');
  const imported = new Map([...text.matchAll(IMPORTED)].map(([, variable, path]) => [variable, resolveModule(file, path)]));
  const named = [...text.matchAll(NAMED)].map(([, name, variable, property]) => ({ name, file: imported.get(variable)!, property }));
  const wholes = [...text.matchAll(WHOLE)].map(([, path]) => resolveModule(file, path));
  if (named.length === 0 && wholes.length === 0) {
    return Object.keys(load(file) as object).filter(name => name !== '__esModule').map(name => ({ name, file, property: name }));
  }
  return [...named, ...wholes.flatMap(exportsOf)];
}

function resolveModule(from: string, path: string): string {
  const base = join(dirname(from), path);
  return existsSync(base) && statSync(base).isDirectory() ? join(base, 'index.js') : `${base}.js`;
}

/**
 * Rewrites the compiled index so that a module is loaded when something of it is asked for: an app that uses one construct
 * does not wait for the others. The types and the jsii assembly stay as they are.
 *
 * Usage: npx ts-node -T tools/lazy-exports.ts (after the compilation)
 */
export function makeLazy(index: string): number {
  const all = new Map(exportsOf(index).map(each => [each.name, each]));
  const lines = [...all.values()].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, file, property }) =>
    `lazy(${JSON.stringify(name)}, () => require(${JSON.stringify(`./${relative(dirname(index), file).split(sep).join('/')}`)}).${property});`);
  writeFileSync(index, [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    '// Made lazy by tools/lazy-exports.ts.',
    // Tools that look for the names of a CommonJS module without running it find them here.
    ...[...all.keys()].sort().map(name => `exports.${name} = void 0;`),
    'function lazy(name, load) {',
    '  Object.defineProperty(exports, name, {',
    '    enumerable: true,',
    '    configurable: true,',
    '    get: () => {',
    '      const value = load();',
    '      Object.defineProperty(exports, name, { enumerable: true, configurable: true, value });',
    '      return value;',
    '    },',
    '  });',
    '}',
    ...lines,
    '',
  ].join('\n'));
  return all.size;
}

if (require.main === module) {
  const count = makeLazy(join(__dirname, '..', 'lib', 'index.js'));
  console.log(`${count} exports are lazy`);
}

import { relative, sep } from 'node:path';
import { moduleFile } from './exported-names';

/** How the compiler and `lazyModule` write that a module loads one of the package. */
const LOADED = /\brequire\("(\.[^"]+)"\)/g;
const STUB = /^"use strict";\nmodule\.exports = require\("[^"]+"\)\.load\("[^"]+"\);\n$/;
export const SOURCE_MAP = /\n\/\/# sourceMappingURL=.*\n?$/;

const LOADER = `"use strict";
const loaded = {};
exports.load = load;
function load(name) {
  const known = loaded[name];
  if (known !== undefined) {
    return known;
  }
  const exports = loaded[name] = {};
  modules[name](exports);
  return exports;
}
`;

/** What a module knows of the file that it is, which is another one when it is packed. */
const OF_ITS_FILE = /\b(__dirname|__filename|module\.exports|require\.resolve)\b/;

/** Whether a module must stay a file of its own. */
export function knowsItsFile(text: string): boolean {
  return OF_ITS_FILE.test(text.replace(SOURCE_MAP, ''));
}

/** A compiled module of the package. */
export interface CompiledModule { readonly file: string; readonly text: string }

/**
 * Many small modules in one file, each still a scope of its own that runs when it is first asked for.
 *
 * @param packed the file that they are put into
 */
export function packedModules(packed: string, modules: readonly CompiledModule[]): string {
  const names = new Map(modules.map(({ file }) => [file, nameIn(packed, file)]));
  const methods = modules.map(({ file, text }) => `${JSON.stringify(names.get(file))}(exports) {\n${body(text).replace(LOADED, (_all, path: string) => {
    const target = moduleFile(file, path);
    return names.has(target) ? `load("${names.get(target)}")` : `require("./${nameIn(packed, target)}")`;
  })}\n},\n`);
  return `${LOADER}const modules = {\n${methods.join('')}};\n`;
}

/** What stands in the place of a packed module, for those that are not packed themselves. */
export function stub(packed: string, file: string): string {
  const path = relative(`${file}/..`, packed).split(sep).join('/');
  return `"use strict";\nmodule.exports = require("${path.startsWith('.') ? path : `./${path}`}").load("${nameIn(packed, file)}");\n`;
}

export function isStub(text: string): boolean {
  return STUB.test(text);
}

function nameIn(packed: string, file: string): string {
  return relative(`${packed}/..`, file).split(sep).join('/');
}

/** A map of lines that have moved leads nowhere. */
function body(text: string): string {
  return ascii(text.replace(/^"use strict";\n/, '').replace(SOURCE_MAP, ''));
}

/** What an escape means something else before, or does not become a character in. */
const NOT_ESCAPED = /\\[^\x00-\x7f]|String\.raw/;

/** The same code in ASCII, which Node.js reads faster and keeps in half the memory. */
function ascii(text: string): string {
  return NOT_ESCAPED.test(text) ? text : text.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

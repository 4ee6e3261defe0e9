import { relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
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

/** Modules that are packed into one file. */
export interface Pack {
  readonly file: string;
  readonly modules: readonly CompiledModule[];
  /** Whether whoever loads the file needs nearly all of its modules. V8 then compiles them while it reads them, and reads none of them twice. */
  readonly isWhole?: boolean;
}

/**
 * Many small modules in one file, each still a scope of its own that runs when it is first asked for.
 *
 * @param pack the file that they are put into
 * @param others the other packs that its modules load modules of
 */
export function packedModules(pack: Pack, others: readonly Pack[] = []): string {
  const loaders = new Map([[pack.file, 'load'], ...others.map(({ file }, index) => [file, `loadOf${index}`] as const)]);
  const places = new Map([pack, ...others].flatMap(({ file, modules }) => modules.map(module => [module.file, loaders.get(file)])));
  const loading = (target: string): string => {
    const loader = places.get(target);
    return loader === undefined ? `require("./${nameIn(pack.file, target)}")` : `${loader}("${nameIn(pack.file, target)}")`;
  };
  // another pack is read when the first of its modules is needed, and asked for once: `require` looks for the file each time
  const other = others.map(({ file }) => `function ${loaders.get(file)}(name) { return (${loaders.get(file)} = require("./${nameIn(pack.file, file)}").load)(name); }\n`);
  // V8 compiles a function in brackets at once, and any other one when it is first called
  const [before, after] = pack.isWhole ? ['(', ')'] : ['', ''];
  const modules = pack.modules.map(({ file, text }) => {
    const code = dense(body(text).replace(LOADED, (_all, path: string) => loading(moduleFile(file, path))));
    return `${JSON.stringify(nameIn(pack.file, file))}: ${before}function (exports) {\n${ascii(code)}}${after},\n`;
  });
  return `${LOADER}${other.join('')}const modules = {\n${modules.join('')}};\n`;
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
  return text.replace(/^"use strict";\n/, '').replace(SOURCE_MAP, '');
}

/** Code without comments and indentation. Names stay, and lines are short, so that a stack trace says where it comes from. */
function dense(code: string): string {
  return transformSync(code, { loader: 'js', charset: 'utf8', minifyWhitespace: true, legalComments: 'inline', lineLimit: 120 }).code;
}

/** What an escape means something else before, or does not become a character in. */
const NOT_ESCAPED = /\\[^\x00-\x7f]|String\.raw/;

/** The same code in ASCII, which Node.js reads faster and keeps in half the memory; esbuild leaves regular expressions as they are. */
function ascii(text: string): string {
  return NOT_ESCAPED.test(text) ? text : text.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

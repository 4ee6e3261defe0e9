import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lazyModule } from '../../tools/lazy/lazy-module';

const directory = mkdtempSync(join(tmpdir(), 'lazy-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** A compiled module, made lazy, that says what it loads. */
function load(text: string, name = 'subject'): { exports: Record<string, any>; loaded: string[]; text: string } {
  const file = join(directory, `${name}.js`);
  const lazy = lazyModule(file, text);
  writeFileSync(file, lazy);
  const loaded: string[] = [];
  const real = createRequire(file);
  const exports = {};
  new Function('exports', 'require', lazy)(exports, (path: string) => {
    loaded.push(path);
    return real(path);
  });
  return { exports, loaded, text: lazy };
}

test('a module is loaded when a value of it is used, and once', () => {
  const { exports, loaded } = load('const os_1 = require("node:os");\nexports.ends = () => os_1.EOL + (0, os_1.tmpdir)();');
  expect(loaded).toEqual([]);
  exports.ends();
  expect(exports.ends()).toContain('\n');
  expect(loaded).toEqual(['node:os']);
});

test.each([
  ['a class that is constructed', 'const url_1 = require("node:url");\nexports.value = () => new url_1.URL("https://example.com").host;', 'example.com'],
  ['a class that is extended', 'const url_1 = require("node:url");\nexports.value = () => new (class extends url_1.URL {})("https://example.com").host;', 'example.com'],
  ['a module as a property', 'const path = require("node:path");\nexports.value = () => ({ path }).path.posix.basename("a/b");', 'b'],
  ['a property of the same name', 'const path = require("node:path");\nexports.value = () => ({ path: path.posix.basename("a/b") }).path;', 'b'],
  ['a parameter of the same name', 'const path = require("node:path");\nexports.value = () => (path => path.length)("abc");', 3],
  ['a function that is there before it is imported', 'exports.value = value;\nconst path = require("node:path");\nfunction value() { return path.posix.sep; }', '/'],
])('%s', (_name, text, value) => {
  expect(load(text).exports.value()).toBe(value);
});

test('what is exported out of another module is loaded when it is asked for', () => {
  writeFileSync(join(directory, 'part.js'), 'exports.first = exports.second = void 0;\nexports.third = third;\nexports.first = 1;\nexports.second = 2;\nfunction third() { return 3; }');
  const { exports, loaded, text } = load('exports.own = void 0;\n__exportStar(require("./part"), exports);\nexports.own = 0;', 'index');
  expect(Object.keys(exports).sort()).toEqual(['first', 'own', 'second', 'third']);
  expect(loaded).toEqual([]);
  expect([exports.first, exports.second, exports.third()]).toEqual([1, 2, 3]);
  expect(load(`${text}`, 'index').text).toBe(text);
});

test('no line moves, so that stack traces stay right', () => {
  const text = 'const os_1 = require("node:os");\n\nexports.fails = () => { throw new Error(os_1.EOL); };';
  expect(load(text).text.split('\n')).toHaveLength(3);
});

test('what is handed on by name is asked for once', () => {
  writeFileSync(join(directory, 'counted.js'), 'let asked = 0;\nObject.defineProperty(exports, "counted", { enumerable: true, get: function () { return ++asked; } });');
  const { exports, loaded, text } = load([
    'exports.counted = void 0;', 'const counted_1 = require("./counted");',
    'Object.defineProperty(exports, "counted", { enumerable: true, get: function () { return counted_1.counted; } });',
  ].join('\n'), 'face');
  expect(loaded).toEqual([]);
  expect([exports.counted, exports.counted]).toEqual([1, 1]);
  expect(Object.keys(exports)).toEqual(['counted']);
  expect(load(text, 'face').text).toBe(text);
  expect(text.split('\n')).toHaveLength(3);
});

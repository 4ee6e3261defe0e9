import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isStub, knowsItsFile, packedModules, stub } from '../../tools/lazy/packed-modules';

const directory = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** A package of which the modules in `room` are packed, and those in `rules` into another file, as `pack-modules.ts` does it; loads its modules by path. */
function packed(name: string, files: Record<string, string>): (path: string) => any {
  const root = join(directory, name);
  const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), `"use strict";\n${text}\n//# sourceMappingURL=data:abc\n`]));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  texts.forEach((text, file) => write(file, text));
  const modulesIn = (room: string) => [...texts].filter(([file]) => file.startsWith(join(root, room))).map(([file, text]) => ({ file, text }));
  const packs = [
    { file: join(root, 'packed.js'), modules: modulesIn('room') },
    { file: join(root, 'packed-rules.js'), modules: modulesIn('rules'), isWhole: true },
  ];
  for (const pack of packs) {
    write(pack.file, packedModules(pack, packs.filter(other => other !== pack)));
    pack.modules.forEach(({ file }) => write(file, stub(pack.file, file)));
  }
  const load = createRequire(join(root, 'index.js'));
  return path => load(`./${path}`);
}

test('modules find each other, those outside, and indexes of folders', () => {
  const load = packed('paths', {
    'room/a.js': 'const b_1 = require("./deep/b");\nconst other_1 = require("../other");\nexports.sum = () => b_1.two + other_1.three;',
    'other/index.js': 'exports.three = "the folder of that name";',
    'room/deep/b.js': 'const index_1 = require("..");\nconst os_1 = require("node:os");\nexports.two = index_1.one + os_1.EOL.length;',
    'room/index.js': 'exports.one = 1;',
    'other.js': 'exports.three = 3;',
  });
  expect(load('room/a').sum()).toBe(5);
});

test('a module is one, whoever loads it, and runs when it is first asked for', () => {
  const load = packed('once', {
    'room/count.js': 'exports.runs = (globalThis.packedRuns = (globalThis.packedRuns ?? 0) + 1);',
    'room/user.js': 'exports.count = () => require("./count");',
    'outside.js': 'exports.count = require("./room/count");',
  });
  const { count } = load('room/user');
  expect((globalThis as any).packedRuns).toBeUndefined();
  expect(count()).toBe(load('outside').count);
  expect((globalThis as any).packedRuns).toBe(1);
});

test('names of one module are not those of another, and modules that need each other find each other', () => {
  const load = packed('circle', {
    'room/one.js': 'exports.own = void 0;\nconst two_1 = require("./two");\nconst name = "one";\nexports.own = () => name + two_1.own();\nexports.name = name;',
    'room/two.js': 'const one_1 = require("./one");\nconst name = "two";\nexports.own = () => name + one_1.name;',
  });
  expect(load('room/one').own()).toBe('onetwoone');
});

test('modules of two packs find each other, and a pack is read when it is needed', () => {
  const load = packed('packs', {
    'room/engine.js': 'exports.name = "engine"; exports.judge = () => require("../rules/all").all.map(rule => rule());',
    'rules/all.js': 'const one_1 = require("./one");\nexports.all = [one_1.one];',
    'rules/one.js': 'const engine_1 = require("../room/engine");\nconst words_1 = require("../words");\nexports.one = () => `${engine_1.name} ${words_1.words}`;',
    'words.js': 'exports.words = "outside";',
  });
  const { cache } = createRequire(__filename);
  const isRead = () => Object.keys(cache).includes(join(directory, 'packs', 'packed-rules.js'));
  const { judge } = load('room/engine');
  const before = isRead();
  expect(judge()).toEqual(['engine outside']);
  expect(load('rules/one').one).toBe(load('rules/all').all[0]);
  expect(before).toBe(false);
});

test('an error in a packed module names its function, and the line that is shown with it is short', () => {
  const load = packed('errors', {
    'room/check.js': `/** ${'What it is for. '.repeat(20)} */\nexports.checkTopics = checkTopics;\n`
      + 'function checkTopics(topics) {\n    // it has none\n    const [first, second] = [topics[0], topics[1]];\n    return first.name + second.name;\n}\n'
      + Array.from({ length: 40 }, (_, index) => `exports.value${index} = ${index};`).join('\n'),
  });
  expect(() => load('room/check').checkTopics([])).toThrow(expect.objectContaining({ stack: expect.stringMatching(/at (\w+\.)?checkTopics \(.*packed\.js:\d+:\d+\)/) }));
  const lines = readFileSync(join(directory, 'errors', 'packed.js'), 'utf8').split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(250);
  expect(lines.join()).not.toContain('What it is for');
});

test('a stub is told from what the compiler wrote', () => {
  expect(isStub(stub('/lib/packed.js', '/lib/room/deep/a.js'))).toBe(true);
  expect(stub('/lib/packed.js', '/lib/room/deep/a.js')).toContain('require("../../packed.js").load("room/deep/a.js")');
  expect(isStub('"use strict";\nexports.a = require("./b").load("c");\n')).toBe(false);
});

test('a module that looks for what lies beside it must stay a file of its own', () => {
  expect(knowsItsFile('exports.data = require("node:fs").readFileSync(__dirname + "/a.json");')).toBe(true);
  expect(knowsItsFile('exports.data = 1;\n//# sourceMappingURL=data:__dirname\n')).toBe(false);
});

test('what is packed is ASCII, and means the same', () => {
  const load = packed('ascii', {
    'room/words.js': 'exports.words = ["“é…”", `→ ${1} 😀`, "x…y".replace(/…/, "-"), /^[–—]$/u.test("—"), /^.$/u.test("😀")]; // “',
    'room/escaped.js': 'exports.escaped = ["\\…", String.raw`…`];',
  });
  expect(load('room/words').words).toEqual(['“é…”', '→ 1 😀', 'x-y', true, true]);
  expect(load('room/escaped').escaped).toEqual(['…', '…']);
  const [words] = readFileSync(join(directory, 'ascii', 'packed.js'), 'utf8').match(/"room\/words\.js"[^]*?\n\},/)!;
  expect(words).toMatch(/^[\x00-\x7f]+$/);
});

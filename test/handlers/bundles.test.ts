import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { handlerCode } from '../../src/cluster/handler-code';
import { bundleHandler, bundleLibrary, bundleStaleHandlers, handlerNames } from '../../tools/bundle-handlers';
import LIBRARIES from '../../tools/libraries.json';

const ROOT = join(__dirname, '..', '..');
const folder = (name: string) => join(ROOT, 'lib', 'handlers', name);
const bundle = (name: string) => readFileSync(join(folder(name), 'index.js'), 'utf8');

describe.each(handlerNames())('the bundle of %s', (name) => {
  test('is the same whenever it is made', () => {
    const before = bundle(name);
    bundleHandler(name);
    expect(bundle(name)).toBe(before);
  });

  test('runs on nothing but Node.js', () => {
    const { loads } = bundleHandler(name);
    expect(loads).toContain('node:crypto');
    expect(loads.filter(module => !builtinModules.includes(module.replace(/^node:/, '')))).toEqual([]);
    expect(spawnSync(process.execPath, ['-p', 'typeof require(process.argv[1]).handler', folder(name)], { cwd: '/', encoding: 'utf8' }).stdout.trim()).toBe('function');
  });

  test('holds neither a source map nor a place of the machine that made it', () => {
    expect(bundle(name)).not.toMatch(/sourceMappingURL/);
    expect(bundle(name)).not.toContain(ROOT);
    expect(statSync(join(folder(name), 'index.js')).size).toBeLessThan(name.startsWith('database') ? 2_000_000 : 1_000_000);
  });

  test('is shipped with the licence of every package in it', () => {
    const text = readFileSync(join(folder(name), 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(readdirSync(folder(name)).sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'index.js']);
    expect(text).toMatch(/^@smithy\/core \d+\.\d+\.\d+ \(Apache-2\.0\)$/m);
    expect(text).toMatch(/Apache License\s+Version 2\.0/);
    expect(text).not.toContain('undefined');
  });
});

describe('the bundles of the command line', () => {
  const file = (name: string) => join(ROOT, 'lib', name, 'index.js');

  test.each(LIBRARIES)('%s is the same whenever it is made, runs on nothing but Node.js, and is shipped with licences', (name) => {
    const before = readFileSync(file(name), 'utf8');
    const { loads } = bundleLibrary(name);
    expect(readFileSync(file(name), 'utf8')).toBe(before);
    expect(loads.filter(module => !builtinModules.includes(module.replace(/^node:/, '')))).toEqual([]);
    expect(before).not.toContain(ROOT);
    expect(statSync(file(name)).size).toBeLessThan(2_000_000);
    expect(readFileSync(join(ROOT, 'lib', name, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(/Apache License\s+Version 2\.0|Permission is hereby granted/);
  });

  test('finds credentials as the SDK does: the whole chain is in it', () => {
    const text = readFileSync(file('sdk'), 'utf8');
    for (const part of ['sso_start_url', 'credential_process', 'web_identity_token_file', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']) {
      expect([part, text.includes(part)]).toEqual([part, true]);
    }
  });
});

test('nothing is bundled again that did not change', () => {
  bundleStaleHandlers();
  expect(bundleStaleHandlers()).toEqual([]);
});

test('a function that is not there is named', () => {
  expect(() => handlerCode('no-such-function')).toThrow(/the function "no-such-function" is not in .*lib.handlers; the package is damaged: install it again/);
});

describe('code in strings', () => {
  /** How a function gets its code without a file. */
  const IN_STRINGS = [/\bfromInline\s*\(/, /\bInlineCode\s*\(/, /\bzipFile\s*:/, /\bZipFile\s*:/, /\bexports\.\w+\s*=/, /\bmodule\.exports\b/, /\brequire\('[^']+'\);/];
  const found = (text: string) => IN_STRINGS.filter(pattern => pattern.test(text)).map(String);

  const sources = (readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })).filter(file => file.endsWith('.ts')).map(file => join(ROOT, 'src', file));

  test.each([
    "code: lambda.Code.fromInline('x')", 'new lambda.InlineCode(text)', 'code: { zipFile: props.source }', 'export const X = `exports.handler = async event => {};`',
    "export const X = `const { S3 } = require('@aws-sdk/client-s3');`",
  ])('is seen: %s', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  test('is nowhere in src', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.map(file => ({ file: relative(ROOT, file), found: found(readFileSync(file, 'utf8')) })).filter(each => each.found.length > 0)).toEqual([]);
  });

  test('is no part of handlers either, and handlers import nothing of src', () => {
    const files = readdirSync(join(ROOT, 'handlers'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => join(ROOT, 'handlers', file));
    expect(files.every(file => existsSync(file) && !/from '[^']*\/src\//.test(readFileSync(file, 'utf8')))).toBe(true);
    expect(files.filter(file => statSync(file).size > 12_000 && !readFileSync(file, 'utf8').startsWith('// Generated'))).toEqual([]);
  });
});

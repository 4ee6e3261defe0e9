import * as fs from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PluginError, recipeFingerprint } from '../../src/plugins';

const directory = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(directory, { recursive: true }));

const fingerprint = (path: string) => recipeFingerprint({ origins: [{ kind: 'file', path }], kafkaConnectVersion: '3.7.x' });

test('a file is read once for all connectors that are made of it', () => {
  const file = join(directory, 'once.jar');
  writeFileSync(file, 'a'.repeat(100));
  const before = fingerprint(file);
  const open = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'openSync');
  expect(fingerprint(file)).toBe(before);
  expect(open).not.toHaveBeenCalled();
  open.mockRestore();
});

test('a file that has changed is another plugin, and that of before is the one of before', () => {
  const file = join(directory, 'changed.jar');
  const withText = (text: string) => {
    writeFileSync(file, text);
    return fingerprint(file);
  };
  const [first, second, third] = ['first', 'the second', 'first'].map(withText);
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});

test('a file that is missing is said with its path, also after it was there', () => {
  const file = join(directory, 'gone.jar');
  writeFileSync(file, 'x');
  fingerprint(file);
  rmSync(file);
  expect(() => fingerprint(file)).toThrow(`${file} cannot be read`);
});

test.each([
  ['that does not exist', (parent: string) => join(parent, 'none'), /^the directory .*none cannot be read: ENOENT.*; check the path \(relative to /],
  ['that is a file', (parent: string) => { const file = join(parent, 'a.jar'); writeFileSync(file, ''); return file; }, /a\.jar is not a directory; specify the directory.*fromFile/],
])('a directory %s is an error of the plugin', (_what, make, message) => {
  const origins = [{ kind: 'directory' as const, path: make(directory) }];
  expect(() => recipeFingerprint({ origins, kafkaConnectVersion: '3.7.x' })).toThrow(message);
  expect(() => recipeFingerprint({ origins, kafkaConnectVersion: '3.7.x' })).toThrow(PluginError);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../src/families/registry';

const SRC = join(__dirname, '..', '..', 'src');

/** What is written by hand, without comments: examples in them are documentation. */
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.includes('generated')).sort()
  .map(file => ({ file, code: readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\\\./g, '.') }));

const CLASSES = FAMILIES.flatMap(({ id, connectors }) => connectors
  .flatMap(({ className, otherNames = [] }) => [className, ...otherNames.map(other => other.className)]).map(className => ({ id, className })));

test('the class of a connector is written in the file of its family, and nowhere else', () => {
  expect(CLASSES.length).toBeGreaterThan(30);
  const elsewhere = CLASSES.flatMap(({ id, className }) => FILES.filter(({ file, code }) => file !== join('families', id, 'family.ts') && code.includes(className))
    .map(({ file }) => `${className} in ${file}`));
  expect(elsewhere).toEqual([]);
});

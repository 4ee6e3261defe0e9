import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from '../../tools/examples/packages';
import { exampleNames } from '../../tools/examples/readmes';

const EXAMPLES = join(__dirname, '..', '..', 'examples');

test.each(exampleNames())('%s is a package of its own, which needs nothing beside it', (name) => {
  for (const [file, content] of Object.entries(packageFiles(name))) {
    expect(readFileSync(join(EXAMPLES, name, file), 'utf8')).toBe(content);
  }
  const imported = [...readFileSync(join(EXAMPLES, name, 'app.ts'), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, from]) => from.replace(/^((@[^/]+\/)?[^/]+).*/, '$1'));
  const { dependencies } = JSON.parse(packageFiles(name)['package.json']) as { dependencies: object };
  expect(imported.filter(from => !from.startsWith('node:') && !(from in dependencies))).toEqual([]);
});

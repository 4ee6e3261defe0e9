import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPicture } from '../../tools/examples/pictures';
import { exampleNames } from '../../tools/examples/readmes';

test.each(exampleNames())('the picture of %s is that of its templates', (name) => {
  const file = join(mkdtempSync(join(tmpdir(), 'picture-')), 'it.svg');
  expect(drawPicture(name, file)).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(__dirname, '..', '..', 'docs', 'images', 'examples', `${name}.svg`), 'utf8'));
});

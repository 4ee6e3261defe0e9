import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '../../src/plugins/archive/zip-reader';

const ROOT = join(__dirname, '..', '..');

test.each(['rehearsal.jar', 'parts/opensearch/opensearch.jar', 'parts/columns/columns.jar', 'parts/mongodb/mongodb.jar'])('%s holds its licence, its notice and classes of this project only', async (jar) => {
  const entries = await readZip(readFileSync(join(ROOT, 'rehearsal', 'target', jar)), jar);
  const contentOf = (path: string) => entries.find(entry => entry.path === path)?.data().toString('utf8');

  expect(contentOf('META-INF/LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  expect(contentOf('META-INF/NOTICE')).toBe(readFileSync(join(ROOT, 'extensions', 'legal', 'NOTICE'), 'utf8'));
  expect(entries.map(({ path }) => path).filter(path => path.endsWith('.class') && !path.startsWith('io/github/cdkmskconnect/'))).toEqual([]);
});

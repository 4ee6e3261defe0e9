import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '../../src/plugins/archive/zip-reader';

const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'extensions', 'dist');
const jars = readdirSync(DIST).filter(file => file.endsWith('.jar'));

/** Who has only the JAR finds its licence in it; and nothing of others is in it, whose licence would have to be there, too. */
test.each(jars)('%s holds its licence, its notice and classes of this project only', async (jar) => {
  const entries = await readZip(readFileSync(join(DIST, jar)), jar);
  const contentOf = (path: string) => entries.find(entry => entry.path === path)?.data().toString('utf8');

  expect(contentOf('META-INF/LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  expect(contentOf('META-INF/NOTICE')).toBe(readFileSync(join(ROOT, 'extensions', 'legal', 'NOTICE'), 'utf8'));
  expect(entries.map(({ path }) => path).filter(path => path.endsWith('.class') && !path.startsWith('io/github/cdkmskconnect/'))).toEqual([]);
  expect(entries.filter(({ path }) => /\.(jar|so|dll|dylib)$/.test(path))).toEqual([]);
});

test('all JARs of ours are looked at', () => {
  expect(jars.map(jar => jar.replace(/-[\d.]+\.jar$/, '')).sort()).toEqual(['debezium-toast', 'debezium-values', 'opensearch-auth', 'record-guard', 'secrets-provider']);
});

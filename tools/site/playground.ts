/* eslint-disable no-console */
// What the playground runs, for the browser, and the facts of the catalog in chunks.
//
//   ts-node -T tools/site/playground.ts     writes site/.content/public/playground
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CompactClass, CompactIndex } from '../../src/catalog/facts';
import { licencesOf } from '../handler-licences';
import { ROOT } from './sources';

const FOLDER = join(ROOT, 'site', '.content', 'public', 'playground');
const PLATFORM = join(ROOT, 'playground', 'platform.ts');

/** What nearly every configuration asks for: it is loaded with the index. */
const START = 'org.apache.kafka';

/** The bundle of the worker. A built-in module of Node.js would not be found. */
async function bundle(): Promise<void> {
  const { outputFiles: [{ contents }], metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['playground/checks.ts'],
    outfile: 'site/.content/public/playground/checks.js',
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'error',
    tsconfigRaw: {},
    plugins: [{ name: 'platform', setup: on => { on.onResolve({ filter: /^(\.\.\/)+platform$/ }, () => ({ path: PLATFORM })); } }],
  });
  const [output] = Object.values(metafile.outputs);
  const inside = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  writeFileSync(join(FOLDER, 'checks.js'), contents);
  writeFileSync(join(FOLDER, 'THIRD-PARTY-LICENSES.txt'), licencesOf(ROOT, inside).text);
}

/** The files of a folder of the catalog, by their names. */
function dataOf(folder: string): ReadonlyMap<string, unknown> {
  const place = join(ROOT, 'src', 'catalog', folder);
  return new Map(readdirSync(place).filter(file => file.endsWith('.json')).sort()
    .map(file => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(place, file), 'utf8')) as unknown]));
}

/** Which chunk has a file of facts: one for each maker of connectors. What several of a maker share is with them. */
function chunksOfFacts(facts: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const chunks = new Map<string, string>([['index', START]]);
  for (const { f: file, a: artifact } of Object.values((facts.get('index') as CompactIndex).classes)) {
    const chunk = artifact.split(':')[0];
    chunks.set(file, chunk);
    const pool = (facts.get(file) as CompactClass).s?.[0];
    if (pool !== undefined) {
      chunks.set(pool, chunk);
    }
  }
  return chunks;
}

function writeChunks(): number {
  const facts = dataOf('facts');
  const meanings = dataOf('meanings');
  const chunks = new Map<string, Record<string, unknown>>();
  const places: Record<string, string> = {};
  const put = (chunk: string, place: string, content: unknown) => {
    places[place] = chunk;
    chunks.set(chunk, { ...chunks.get(chunk), [place]: content });
  };
  const chunkOf = chunksOfFacts(facts);
  facts.forEach((content, name) => put(chunkOf.get(name) ?? START, `catalog/facts/${name}`, content));
  meanings.forEach((content, name) => put('meanings', `catalog/meanings/${name}`, content));
  put('meanings', 'catalog/meanings/', [...meanings.keys()]);
  const { [START]: start, ...others } = Object.fromEntries(chunks);
  Object.entries(others).forEach(([name, files]) => writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(files)));
  writeFileSync(join(FOLDER, 'start.json'), JSON.stringify({ chunks: places, files: start }));
  return chunks.size;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await bundle();
  console.log(`the playground, and its facts in ${writeChunks()} chunks`);
}

void main();

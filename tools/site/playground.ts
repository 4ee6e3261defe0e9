/* eslint-disable no-console */
// What the playground runs, for the browser, and the facts of the catalog in chunks.
//
//   ts-node -T tools/site/playground.ts     writes site/.content/public/playground
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin, PluginBuild } from 'esbuild';
import type { CompactClass, CompactIndex } from '../../src/catalog/facts';
import { licencesOf } from '../handler-licences';
import { ROOT } from './sources';

/** What reads archives works on files. */
const OF_FILES = ['graceful-fs', 'tar-stream', 'yauzl', 'yazl'];
const OF_NODE = new RegExp(`^(?:node:.+|${[...builtinModules, ...OF_FILES].join('|')})$`);
const STAND_INS = join(ROOT, 'site', 'node');
const FOLDER = join(ROOT, 'site', '.content', 'public', 'playground');

/** What nearly every configuration asks for: it is loaded with the index. */
const START = 'org.apache.kafka';

/** Instead of a file, another one. */
function instead(what: RegExp, file: string, importer = /^/): (on: PluginBuild) => void {
  return on => on.onResolve({ filter: what }, asked => importer.test(asked.importer) ? { path: file } : undefined);
}

/** The data files are fetched. A built-in module of Node.js would not be found. */
const CATALOG: Plugin = { name: 'catalog', setup: instead(/^(\.\.\/)+platform$/, join(ROOT, 'playground', 'platform.ts')) };

/** Of the CDK, what the code needs that `import` prints. */
const CDK: Plugin = {
  name: 'cdk',
  setup(on) {
    instead(/^aws-cdk-lib$/, join(ROOT, 'node_modules', 'aws-cdk-lib', 'core', 'index.js'))(on);
    instead(/^\.\/load$/, join(ROOT, 'playground', 'load.ts'), /[/\\]src[/\\]cli[/\\]import[/\\]run\.ts$/)(on);
  },
};

/** Modules of Node.js that the CDK uses on the way; the others, and what works on files, refuse to be used. */
const NODE: Plugin = {
  name: 'node',
  setup(on) {
    on.onResolve({ filter: OF_NODE }, ({ path }) => ({ path: path.replace(/^node:/, ''), namespace: 'node' }));
    on.onLoad({ filter: /^/, namespace: 'node' }, ({ path }) => {
      const own = existsSync(join(STAND_INS, `${path}.js`)) ? `require('./${path}.js')` : '{}';
      return { contents: `module.exports = require('./absent.js').moduleWith(${JSON.stringify(path)}, ${own});`, resolveDir: STAND_INS };
    });
    on.onResolve({ filter: /^files-of-the-package$/ }, ({ path }) => ({ path, namespace: 'files' }));
    on.onLoad({ filter: /^/, namespace: 'files' }, () => ({ contents: `export const FILES = ${JSON.stringify(packageFiles())};` }));
  },
};

/** The JARs of the package with what they need, by their places, in base64: their checksums are in the names of plugins. */
function packageFiles(): Readonly<Record<string, string>> {
  const folder = join('extensions', 'dist');
  return Object.fromEntries(readdirSync(join(ROOT, folder)).filter(file => /\.(lock\.json|jar)$/.test(file))
    .map(file => [`/package/extensions/dist/${file}`, readFileSync(join(ROOT, folder, file)).toString('base64')]));
}

/** The bundles of the workers, and the licenses of their contents. */
async function bundles(): Promise<void> {
  const inside = [...await bundle('checks', [CATALOG]), ...await bundle('code', [CATALOG, CDK, NODE])];
  writeFileSync(join(FOLDER, 'THIRD-PARTY-LICENSES.txt'), licencesOf(ROOT, inside).text);
}

/** Bundles a worker, and says of which files. */
async function bundle(name: string, plugins: Plugin[]): Promise<readonly string[]> {
  const { outputFiles: [{ contents }], metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`playground/${name}.ts`],
    outfile: `site/.content/public/playground/${name}.js`,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    // the CDK tells constructs apart by the names of their classes
    keepNames: plugins.includes(CDK),
    define: { __dirname: '"/package/lib"', __filename: '"/package/lib/index.js"' },
    inject: plugins.includes(NODE) ? ['site/node/globals.js'] : [],
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'error',
    tsconfigRaw: {},
    plugins,
  });
  writeFileSync(join(FOLDER, `${name}.js`), contents);
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
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
  await bundles();
  console.log(`the playground, and its facts in ${writeChunks()} chunks`);
}

void main();

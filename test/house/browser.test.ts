import { builtinModules } from 'node:module';
import * as path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.join(__dirname, '..', '..');
const PLATFORM = path.join(ROOT, 'playground', 'platform.ts');
/** What judges, and what reads a text for it. */
const JUDGES = `
  export * from './src/model';
  export * from './src/catalog';
  export * from './src/checks';
  export * from './src/families';
  export { readText } from './src/adapters/read-text';
  export { judge } from './src/cli/report/judge';`;

/** What ends in the bundle of a browser, and what of Node.js and of the CDK it asks for. */
async function bundled(contents: string): Promise<{ files: string[]; foreign: string[] }> {
  const foreign: string[] = [];
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true, platform: 'browser', write: false, metafile: true, logLevel: 'silent', absWorkingDir: ROOT,
    plugins: [{
      name: 'foreign',
      setup(on) {
        on.onResolve({ filter: /^(\.\.?\/)+(src\/)?platform$/ }, () => ({ path: PLATFORM }));
        on.onResolve({ filter: /^[^.]/ }, ({ path: name, importer }) => {
          if (name.startsWith('node:') || builtinModules.includes(name) || /^(aws-cdk-lib|constructs|@aws-cdk\/|@aws-sdk\/)/.test(name)) {
            foreign.push(`${path.relative(ROOT, importer)}: ${name}`);
            return { path: name, external: true };
          }
          return undefined;
        });
      },
    }],
  });
  return { files: Object.keys(metafile.inputs), foreign };
}

test('what judges runs in a browser: it asks for nothing of Node.js, of the CDK or of the rooms that do', async () => {
  const { files, foreign } = await bundled(JUDGES);
  expect(foreign).toEqual([]);
  expect(files.filter(file => /^src\/(?!model|catalog|checks|families|adapters|cli\/report\/judge)/.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(700);
});

test('a room of Node.js is seen', async () => {
  expect((await bundled('export * from \'./src/adapters/read\'')).foreign).toContain('src/adapters/input/files.ts: node:fs');
  expect((await bundled('export * from \'./src/synth\'')).foreign).toEqual(expect.arrayContaining([expect.stringMatching(/: aws-cdk-lib/)]));
});

test.each([
  ['a/b.json', 'c.yaml'], ['a.json', '../c.yaml'], ['a/b/c', './d/../e'], ['/a/b', '../../../c'], ['a', ''],
])('paths lead to the same place on both platforms: %s, %s', (file, beside) => {
  const both = [path.posix, require(PLATFORM) as typeof path].map(({ dirname, join, normalize }) => normalize(join(dirname(file), beside)));
  expect(both[1]).toBe(both[0]);
});

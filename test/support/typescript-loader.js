// For child processes of tests that run the sources: what takes a compiler seconds, esbuild does at once. Types are checked elsewhere.
const { readdirSync } = require('fs');
const { dirname, extname, join } = require('path');
const { buildSync } = require('esbuild');

const compiled = new Map();

/** A whole folder at a time: to start esbuild takes longer than its work. */
function compile(folder) {
  const entryPoints = readdirSync(folder).filter(name => extname(name) === '.ts').map(name => join(folder, name));
  const { outputFiles } = buildSync({ entryPoints, outdir: folder, write: false, format: 'cjs', platform: 'node', target: 'es2022', sourcemap: 'inline', logLevel: 'silent' });
  outputFiles.forEach(({ path, text }) => compiled.set(path.replace(/\.js$/, '.ts'), text));
}

require.extensions['.ts'] = (module, filename) => {
  if (!compiled.has(filename)) {
    compile(dirname(filename));
  }
  module._compile(compiled.get(filename), filename);
};

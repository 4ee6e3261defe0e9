// Lets Node.js run TypeScript: `node --require ./tools/typescript.js FILE`.
const { readFileSync } = require('fs');
const { sep } = require('path');
const { transpile } = require('./transpile');

require.extensions['.ts'] = (module, file) => {
  if (file.includes(`${sep}node_modules${sep}`)) throw new Error(`${file}: a package is made of JavaScript`);
  // a name of a class is read, so it stays
  module._compile(transpile(readFileSync(file, 'utf8'), file, { sourcemap: 'inline', keepNames: true }).code, file);
};
process.setSourceMapsEnabled(true);

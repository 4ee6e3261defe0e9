// Gives jest the JavaScript of the TypeScript that it runs. `jest.mock` stays where it stands: what it mocks is loaded after it, by `jest.requireActual`.
const { createHash } = require('crypto');
const { made, transpile } = require('../tools/transpile');

module.exports = {
  /** What the result depends on; jest keeps it by this. */
  getCacheKey: (text, file, { configString, instrument }) => createHash('sha256').update([made, file, configString, instrument, text].join('\0')).digest('hex').slice(0, 32),

  // jest has the text of a file itself where it shows a line of it
  process: (text, file) => transpile(text, file, { sourcemap: 'external', sourcesContent: false }),
};

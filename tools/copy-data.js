// Copies data files that stand beside the sources to the compiled library, where the code looks for them at the same relative path.
const { cpSync, existsSync } = require('fs');
const { join } = require('path');

const root = join(__dirname, '..');
const DATA = ['catalog/facts'];

for (const folder of DATA) {
  const from = join(root, 'src', folder);
  if (existsSync(from)) {
    cpSync(from, join(root, 'lib', folder), { recursive: true });
  }
}

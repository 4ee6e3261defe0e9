// Copies what is not TypeScript to where the compiled library looks for it.
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

// The rehearsal module goes into the package built: users have Java, but no Maven.
const jar = join(root, 'rehearsal', 'target', 'rehearsal.jar');
if (existsSync(jar)) {
  cpSync(jar, join(root, 'rehearsal', 'dist', 'rehearsal.jar'));
}

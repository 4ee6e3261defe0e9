// Copies what is not TypeScript to where the compiled library looks for it.
const { cpSync, existsSync } = require('fs');
const { basename, join } = require('path');

const root = join(__dirname, '..');
const DATA = ['catalog/facts', 'catalog/meanings'];

for (const folder of DATA) {
  const from = join(root, 'src', folder);
  if (existsSync(from)) {
    cpSync(from, join(root, 'lib', folder), { recursive: true });
  }
}

// The rehearsal module goes into the package built: users have Java, but no Maven.
for (const jar of ['rehearsal.jar', 'parts/opensearch/opensearch.jar', 'parts/columns/columns.jar', 'parts/mongodb/mongodb.jar']) {
  const built = join(root, 'rehearsal', 'target', jar);
  if (existsSync(built)) {
    cpSync(built, join(root, 'rehearsal', 'dist', basename(jar)));
  }
}

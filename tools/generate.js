// Makes anew what is generated from the sources without Java: the registries of families and rules, their pages, the expected templates of the examples.
const { spawnSync } = require('child_process');
const { join } = require('path');

const root = join(__dirname, '..');
const bin = name => join(root, 'node_modules', '.bin', name);
const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
};

const generate = generator => run(process.execPath, ['-r', './tools/typescript.js', generator]);

generate('tools/rules/families.ts');
generate('tools/rules/registry.ts');
// a part of functions, whose hash is in the templates of the examples
generate('tools/rules/handler-errors.ts');
run(bin('jest'), ['--coverage=false', 'test/examples/golden'], { UPDATE_GOLDEN: '1' });
// the pages tell what the rules answer on the templates of the examples
generate('tools/rules/docs.ts');
generate('tools/rules/troubleshooting.ts');
generate('tools/rules/connectors-page.ts');
generate('tools/examples/packages.ts');
generate('tools/examples/pictures.ts');
generate('tools/examples/readmes.ts');

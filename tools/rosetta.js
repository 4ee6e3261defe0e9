// Compiles the examples of README and doc comments, and translates them: `node tools/rosetta.js`.
// jsii-rosetta keeps three assemblies in memory, and our examples use types of four: again and again it would read that of aws-cdk-lib, of a hundred
// megabytes. Loaded before it, here and in its threads, this file has each of them read once. Compiled together, the examples read the declarations once.
const { spawnSync } = require('child_process');
const { dirname, join } = require('path');

const rosetta = dirname(require.resolve('jsii-rosetta/package.json'));

function readOnce() {
  const reader = require(join(dirname(require.resolve('@jsii/spec/package.json', { paths: [rosetta] })), 'lib', 'assembly-utils.js'));
  const { loadAssemblyFromPath } = reader;
  const assemblies = new Map();
  reader.loadAssemblyFromPath = (...given) => {
    const key = JSON.stringify(given);
    if (!assemblies.has(key)) assemblies.set(key, loadAssemblyFromPath(...given));
    return assemblies.get(key);
  };
}

if (require.main === module) {
  const command = ['--require', __filename, join(rosetta, 'bin', 'jsii-rosetta'), 'extract', '--strict', '--batch'];
  process.exitCode = spawnSync(process.execPath, command, { cwd: join(__dirname, '..'), stdio: 'inherit' }).status ?? 1;
} else {
  readOnce();
}

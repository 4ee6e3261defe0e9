/**
 * How long an app waits for this library to load, against aws-msk-alpha's `Cluster`: for nothing of it yet, and for its `Connector`.
 * Each in a process of its own. Prints times; fails when a ratio is too high. Run after a build: node benchmarks/load.js
 */
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { median } = require('./common');

const ROOT = join(__dirname, '..');
const RUNS = 9;
const MAX_RATIO = { nothing: 1.3, connector: 2 };
const LOADS = { nothing: 'require(".")', connector: 'require(".").Connector', alpha: 'require("@aws-cdk/aws-msk-alpha").Cluster' };

/** Milliseconds, and how many modules were loaded. */
function load(expression) {
  const program = `const began = process.hrtime.bigint(); ${expression}; const took = Number(process.hrtime.bigint() - began) / 1e6;`
    + 'console.log(JSON.stringify({ took, modules: Object.keys(require.cache).length }))';
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: ROOT, encoding: 'utf8' }));
}

// in turns, so that a busy machine slows all alike
const rounds = Array.from({ length: RUNS }, () => Object.fromEntries(Object.entries(LOADS).map(([name, expression]) => [name, load(expression)])));
const time = name => median(rounds.map(round => round[name].took));

for (const [name, expression] of Object.entries(LOADS)) {
  console.log(`${expression.padEnd(42)} ${time(name).toFixed(0).padStart(4)} ms, ${rounds[0][name].modules} modules`);
}
let failed = false;
for (const [name, most] of Object.entries(MAX_RATIO)) {
  const ratio = time(name) / time('alpha');
  failed ||= ratio > most;
  console.log(`ratio of ${LOADS[name]} to the alpha: ${ratio.toFixed(2)} (at most ${most})`);
}
process.exitCode = failed ? 1 : 0;

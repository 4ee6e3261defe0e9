// Everything that must hold, stage by stage, and one closing line: `N passed, N failed`.
//
//   node tools/test-all.js                 all stages but those on request, three at a time
//   node tools/test-all.js unit slow       only these, one after the other
//   node tools/test-all.js go nuget        Go and C#, on request
//   node tools/test-all.js mutations       what is taken away from the examples is missed, on request
const { mkdirSync, writeFileSync } = require('fs');
const { cpuSeconds } = require('./test-all/cpu');
const { slowestTests } = require('./test-all/slowest');
const { ON_REQUEST, STAGES, reports } = require('./test-all/stages');
const { sideBySide } = require('./test-all/tracks');

/** One stage in this process, its output shown as it comes. */
function runStage(name) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const cpuBefore = cpuSeconds();
  const counts = STAGES[name]();
  return { name, ...counts, seconds: (Date.now() - began) / 1000, cpu: cpuSeconds() - cpuBefore };
}

function report(results) {
  const sum = count => results.reduce((total, result) => total + result[count], 0);
  const rows = results.map(({ name, passed, failed, seconds, cpu }) =>
    `${name.padEnd(13)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(Math.round(seconds)).padStart(5)} s${cpu >= 0 ? `, ${String(Math.round(cpu)).padStart(5)} s of a core` : ''}`);
  console.log(`\n${rows.join('\n')}\n`);
  const slowest = slowestTests(results.map(({ name }) => name), 10);
  if (slowest.length > 0) console.log(`The slowest tests:\n${slowest.join('\n')}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function main(args) {
  const [resultFile, asked] = args[0] === '--result' ? [args[1], args.slice(2)] : [undefined, args];
  const unknown = asked.filter(name => !STAGES[name]);
  if (unknown.length > 0) {
    console.error(`no such stage: ${unknown.join(', ')}; there are ${Object.keys(STAGES).join(', ')}`);
    return 2;
  }
  mkdirSync(reports, { recursive: true });
  const usual = Object.keys(STAGES).filter(name => !ON_REQUEST.includes(name));
  const results = asked.length > 0 ? asked.map(runStage) : await sideBySide(usual, __filename, reports);
  if (resultFile) {
    writeFileSync(resultFile, JSON.stringify(results));
    return 0;
  }
  return report(results) ? 0 : 1;
}

main(process.argv.slice(2)).then((status) => { process.exitCode = status; });

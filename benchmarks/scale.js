/**
 * Whether the time of `check` grows with what it checks, and no faster: 5,000 connectors against 1,000 in several arrangements, and files of 8 MB of
 * each format. Times are printed, and the peak memory of the files; ratios and the bound for a file are asserted. Needs the compiled library (npx projen compile).
 *
 * Usage: node benchmarks/scale.js
 */
const { spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { ARRANGEMENTS, FILES, UNREADABLE } = require('./scale/inputs');

const [FEW, MANY] = [1000, 5000];
const AT_MOST = 6;
const SECONDS = 10;

/** Runs the command line, and says the time of the processor that it took, as other work on the machine counts little, and its peak memory in kB. */
const PROGRAM = `
  const { main } = require(${JSON.stringify(join(__dirname, '..', 'lib', 'cli', 'main.js'))});
  const nowhere = { write: () => true };
  main(['check', '--format', 'json', process.argv[1]], { cwd: '.', color: false, stdin: () => '', stdout: nowhere, stderr: nowhere })
    .then(status => { process.stderr.write([status, process.cpuUsage().user, process.resourceUsage().maxRSS].join(' ')); });
`;

const directory = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-scale-'));
let failed = false;
try {
  for (const [name, write] of Object.entries(ARRANGEMENTS)) {
    const [few, many] = [FEW, MANY].map(connectors => costOf(write(connectors, join(directory, `${name}-${connectors}`))).seconds);
    say(`${name}: ${FEW} connectors ${few.toFixed(2)} s, ${MANY} connectors ${many.toFixed(2)} s: ${(many / few).toFixed(2)} times (at most ${AT_MOST})`, many <= AT_MOST * few);
  }
  for (const [name, write] of Object.entries(FILES)) {
    const { seconds, megabytes } = costOf(write(directory), UNREADABLE.includes(name) ? [2] : [0, 1]);
    say(`${name}: ${seconds.toFixed(2)} s (at most ${SECONDS} s), ${megabytes} MB at peak`, seconds <= SECONDS);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** Findings are no failure; what cannot be read is one, where it can be. */
function costOf(path, expected = [0, 1]) {
  const { stderr } = spawnSync(process.execPath, ['-e', PROGRAM, path], { encoding: 'utf8' });
  const [status, time, memory] = stderr.split(' ').map(Number);
  if (!expected.includes(status)) {
    throw new Error(`the check of ${path} failed: ${stderr}`);
  }
  return { seconds: time / 1e6, megabytes: Math.round(memory / 1024) };
}

function say(words, holds) {
  console.log(`${words} ${holds ? 'ok' : 'TOO SLOW'}`);
  failed ||= !holds;
}

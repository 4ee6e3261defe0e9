/**
 * Records a second of each preset's defaults against the vendor's defaults: the same class of the same plugin on a worker of the same kind,
 * with the options that it cannot run without. Prints a table; fails when a preset is slower by more than the rounds differ among themselves, or when
 * a record went missing or came twice on either side.
 *
 *   node benchmarks/presets.js                            all cases, half an hour
 *   node benchmarks/presets.js jdbc postgres-streaming    only these
 *   node benchmarks/presets.js --rounds 9 --records 50000 jdbc
 *
 * What is equal on both sides: data, topics, partitions, tasks, plugin, JVM, and the converters, without which no worker starts and which
 * decide about the size of records. What is not: everything else that the preset sets, in the connector's and in the worker's configuration.
 * Steady work is measured, from the first records to have arrived to the last: not the start of JVM, worker and connector.
 * Run after a build (with rehearsal/): broker, workers and clients share this machine, so figures mean something next to each other only.
 */
const { chmodSync, mkdirSync, mkdtempSync, rmSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { parseArgs } = require('util');
const { synthesize } = require('./presets/app');
const { CASES } = require('./presets/cases');
const { LocalParts } = require('./presets/local-parts');
const { inTurns, judge } = require('./presets/rounds');

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, 'warm-ups': { type: 'string', default: '2' }, records: { type: 'string' } },
});
const unknown = asked.find(name => !CASES.some(one => one.name === name));
if (unknown !== undefined) {
  console.error(`no such case: ${unknown}; there are ${CASES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'benchmark-presets-'));
// PostgreSQL runs as another user where we are root, and must get through
chmodSync(scratch, 0o711);

/** Where the run ends early, nothing is left either. */
const running = new Set();
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', () => {
  running.forEach(parts => parts.kill());
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});

async function run({ name, records, prepare }, subjects) {
  const directory = join(scratch, name);
  mkdirSync(directory, { mode: 0o711 });
  const parts = await LocalParts.start(directory);
  running.add(parts);
  try {
    const round = await prepare(parts, subjects, Number(options.records ?? records));
    const wrong = [];
    const figures = await inTurns({ rounds: Number(options.rounds), warmUps: Number(options['warm-ups']) }, async (side, number) => {
      const { perSecond, in: wanted, out, wrong: found = [] } = await round(side, `${side}-${number}`);
      console.error(`${name}, ${side}: ${Math.round(perSecond)} records/s, ${wanted} in, ${out} out`);
      wrong.push(...[...wanted === out ? [] : [`${wanted} records in, ${out} out`], ...found].map(text => `${side}: ${text}`));
      return perSecond;
    });
    return { ...judge(figures), wrong };
  } finally {
    await parts.end();
    running.delete(parts);
    rmSync(directory, { recursive: true, force: true });
  }
}

const inThousands = ({ perSecond, spread }) => `${(perSecond / 1000).toFixed(1)}k ±${Math.round(spread * 100)} %`;

function row({ title }, { preset, vendor, ratio, atLeast, wrong }) {
  const figures = ratio === undefined ? ['', '', '', ''] : [inThousands(preset), inThousands(vendor), ratio.toFixed(2), atLeast.toFixed(2)];
  return `| ${[title, ...figures, wrong.join('; ') || 'none'].join(' | ')} |`;
}

(async () => {
  const subjects = synthesize(join(scratch, 'cdk.out'));
  console.log('| preset | preset, records/s | vendor\'s defaults, records/s | ratio | required | lost, duplicated or changed |');
  console.log('|---|---|---|---|---|---|');
  for (const one of CASES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    // one case that cannot be run does not keep the others from it
    const result = await run(one, subjects).catch(error => ({ wrong: [error.message] }));
    console.log(row(one, result));
    if (!result.held || result.wrong.length > 0) {
      process.exitCode = 1;
    }
  }
})();

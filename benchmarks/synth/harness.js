/** Two apps that make the same resources, one with this library and one by hand, each synthesized in a process of its own as `cdk synth` runs an app. */
const { execFileSync } = require('child_process');
const { mkdtempSync, rmSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { App } = require('aws-cdk-lib');

process.env.CDK_VALIDATION = 'false';

/** What a resource consists of, names and values left out: both apps must make the same. */
function shape({ Type, Properties, DependsOn }) {
  const keys = value => Array.isArray(value) ? [...new Set(value.map(keys))].sort() : value && typeof value === 'object'
    ? Object.keys(value).some(key => key === 'Ref' || key.startsWith('Fn::')) ? '' : Object.entries(value).map(([key, inner]) => `${key}{${keys(inner)}}`).sort().join()
    : '';
  return `${Type} ${keys(Properties)} ${(DependsOn ?? []).length}`;
}

/** Milliseconds of CPU that an app takes, all that it loads on the way included, and its resources. What else runs on the machine hardly counts. */
function measure(build) {
  const outdir = mkdtempSync(join(tmpdir(), 'benchmark-'));
  const began = process.cpuUsage();
  const app = new App({ outdir, context: { 'cdk-msk-connect:fetch-plugins': false } });
  build(app);
  const { stacks } = app.synth();
  const { user, system } = process.cpuUsage(began);
  const shapes = stacks.flatMap(stack => Object.values(stack.template.Resources)).map(shape).sort();
  rmSync(outdir, { recursive: true });
  return { milliseconds: (user + system) / 1000, shapes };
}

/**
 * Measures a case in turns, so that a busy machine slows both apps alike; the best round is the one that it disturbed least.
 *
 * @param file the module of the case, which exports `title`, `limit`, `library` and `hand`, and runs one of them when it is the main module;
 *   with `against`, `hand` is another app, of other resources, that is named so
 */
function compare(file, rounds) {
  const { title, limit, against } = require(file);
  const run = app => JSON.parse(execFileSync(process.execPath, [file, app], { encoding: 'utf-8', stdio: ['ignore', 'pipe', 'inherit'] }));
  const measured = Array.from({ length: rounds }, () => ({ library: run('library'), hand: run('hand') }));
  const best = app => Math.min(...measured.map(round => round[app].milliseconds));
  const [{ library, hand }] = measured;
  const ratio = best('library') / best('hand');
  console.log(`${title}, best of ${rounds} rounds, each in a process of its own`);
  console.log(`  this library  ${best('library').toFixed(0)} ms of CPU  ${library.shapes.length} resources, checks on`);
  console.log(`  ${(against ?? 'by hand').padEnd(12)}  ${best('hand').toFixed(0)} ms of CPU  ${hand.shapes.length} resources`);
  console.log(`  ratio         ${ratio.toFixed(2)} (at most ${limit})`);
  const other = library.shapes.findIndex((one, index) => one !== hand.shapes[index]);
  if (against === undefined && (other >= 0 || library.shapes.length !== hand.shapes.length)) {
    throw new Error(`the two apps do not make the same resources:\n${library.shapes[other]}\n${hand.shapes[other]}`);
  }
  return ratio <= limit;
}

/** Runs the app that the command line names; to be called by the module of a case. */
function runAsked(module, apps) {
  if (require.main === module) {
    console.log(JSON.stringify(measure(apps[process.argv[2]])));
  }
}

module.exports = { compare, runAsked };

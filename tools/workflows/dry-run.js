// The commands of the release workflow, step by step in clean clones as GitHub runs them, up to what publishes. One line for each step, what all printed in
// test-reports/release.log, and at the end `N passed, N failed`.
//
//   node tools/workflows/dry-run.js [JOB...]     `release` first, whose artifact the others take; all jobs without arguments
//   node tools/workflows/dry-run.js --without-tests [JOB...]     where the unit tests, which the release runs as well, have passed already
const { execFileSync, spawnSync } = require('child_process');
const { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { parse } = require('yaml');

const root = join(__dirname, '..', '..');
const { jobs } = parse(readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'release-'));
const origin = join(scratch, 'origin.git');
const artifact = join(scratch, 'artifact');
const log = join(root, 'test-reports', 'release.log');

const PUBLISHES = /publib|\bgh (release|api)\b/;
/** What a step needs that not every machine has; GitHub's have all of it. */
const NEEDS = [[/\bgetfacl\b/, 'getfacl'], [/\bsetfacl\b/, 'setfacl'], [/package:dotnet/, 'dotnet'], [/package:java/, 'mvn']];
/**
 * Packages of others, published by their owners, that the registries of some machines do not hand out; GitHub's have them. What is not listed here is our
 * own mistake.
 */
const LACKING = [
  [/No versions available for (software\.amazon\.awscdk:msk-alpha):/, 'of Maven', 'the stage `java` packages with one that it makes itself'],
  [/(github\.com\/aws\/\S+?)@\S+: reading \S+: (?:403|404|410) /, 'of Go modules', 'the stage `go` builds with one that it makes itself'],
];

/** The stage that calls this runs all tests itself. */
const ELSEWHERE = { everything: 'the test command of the README' };

const git = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const has = command => spawnSync('which', [command]).status === 0;
const lastLines = text => text.trim().split('\n').slice(-8).join('\n    ');

/** In place of jest, says so and does nothing. What is released does not change by it: the folder is not committed. */
function leaveOutTests(folder) {
  const jest = join(folder, 'node_modules', '.bin', 'jest');
  if (existsSync(jest)) {
    rmSync(jest);
    writeFileSync(jest, '#!/bin/sh\necho "the unit tests are left out"\n');
    chmodSync(jest, 0o755);
  }
}

/** Values of expressions that the steps read. */
function valueOf(expression, context) {
  const name = expression.trim();
  if (name in context) return context[name];
  const equal = /^(\S+) == (\S+)$/.exec(name);
  return equal ? String(valueOf(equal[1], context) === valueOf(equal[2], context)) : '';
}

const resolved = (text, context) => text.replace(/\$\{\{(.*?)\}\}/g, (_, expression) => valueOf(expression, context));

function outputs(file) {
  return readFileSync(file, 'utf8').split('\n').map(line => /^(\w+)=(.*)$/.exec(line)).filter(Boolean).map(([, name, value]) => [name, value]);
}

/** Steps that GitHub's actions do: the same here without GitHub. Tools are those of this machine. */
function act({ uses, with: inputs = {} }, folder) {
  if (uses.startsWith('actions/checkout@')) {
    git(scratch, 'clone', '--quiet', origin, inputs.path ? join(folder, inputs.path) : folder);
  } else if (uses.startsWith('actions/upload-artifact@')) {
    cpSync(join(folder, inputs.path), artifact, { recursive: true });
  } else if (uses.startsWith('actions/download-artifact@')) {
    cpSync(artifact, join(folder, inputs.path), { recursive: true });
  }
}

/** Why a step is not run, or nothing. */
function leftOut({ run }) {
  if (PUBLISHES.test(run)) return 'not run: it publishes';
  const lacking = NEEDS.find(([pattern, command]) => pattern.test(run) && !has(command));
  return lacking && `cannot run: this machine has no ${lacking[1]}`;
}

/** What the registry of this machine has not, and a step needs. */
function absentFrom(text) {
  return LACKING.map(([pattern, registry, instead]) => [pattern.exec(text), registry, instead]).filter(([found]) => found)
    .map(([found, registry, instead]) => `this machine's registry ${registry} has no ${found[1]}; ${instead}`)[0];
}

/** Runs the steps of a job in a folder of its own; answers how many passed and failed. */
function runJob(name, withTests) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const context = { 'github.ref': 'refs/heads/main', 'github.sha': git(origin, 'rev-parse', 'main'), 'runner.temp': scratch };
  const counts = { passed: 0, failed: 0 };
  for (const step of jobs[name].steps) {
    if (step.uses) {
      act(step, folder);
      continue;
    }
    const label = `${name.padEnd(15)} ${step.name ?? step.run}`.padEnd(70);
    const began = Date.now();
    const reason = leftOut(step) ?? (step.if !== undefined && resolved(step.if, context) === 'false' ? 'not run: its condition does not hold' : undefined);
    if (reason !== undefined) {
      console.log(`${label} ${reason}`);
      if (/package:/.test(step.run)) break;
      continue;
    }
    if (!withTests) leaveOutTests(folder);
    const output = join(scratch, `${name}.output`);
    writeFileSync(output, '');
    const env = Object.fromEntries(Object.entries({ ...jobs[name].env, ...step.env }).map(([key, value]) => [key, resolved(String(value), context)]));
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', resolved(step.run, context)], {
      cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...env, GITHUB_OUTPUT: output },
    });
    for (const [key, value] of outputs(output)) {
      context[`steps.${step.id}.outputs.${key}`] = value;
    }
    appendFileSync(log, `\n== ${name}: ${step.name ?? step.run}\n${stdout}${stderr}`);
    const absent = status === 0 ? undefined : absentFrom(`${stdout}\n${stderr}`);
    if (absent !== undefined) {
      console.log(`${label} cannot run: ${absent}`);
      break;
    }
    const passed = status === 0 || step['continue-on-error'] === true;
    counts[passed ? 'passed' : 'failed'] += 1;
    console.log(`${label} ${passed ? 'passed' : 'FAILED'} ${Math.round((Date.now() - began) / 1000)} s`);
    if (!passed) {
      console.log(`    ${lastLines(`${stdout}\n${stderr}`)}`);
      break;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function main(args) {
  const withTests = !args.includes('--without-tests');
  const asked = args.filter(arg => arg !== '--without-tests');
  const unknown = asked.filter(name => !jobs[name]);
  if (unknown.length > 0) {
    console.error(`the release workflow has no job ${unknown.join(', ')}; it has ${Object.keys(jobs).join(', ')}`);
    return 2;
  }
  mkdirSync(join(root, 'test-reports'), { recursive: true });
  writeFileSync(log, '');
  // a branch of the name that releases are made from, whatever is checked out here
  git(root, 'clone', '--quiet', '--bare', root, origin);
  git(origin, 'branch', '--force', 'main', git(root, 'rev-parse', 'HEAD'));
  git(origin, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  const total = { passed: 0, failed: 0 };
  const names = ['release', ...Object.keys(jobs).filter(name => name !== 'release' && (asked.length === 0 || asked.includes(name)))];
  for (const name of names) {
    if (ELSEWHERE[name]) {
      console.log(`${name.padEnd(15)} not run: it is ${ELSEWHERE[name]}`);
      continue;
    }
    if (name !== 'release' && !existsSync(artifact)) {
      console.log(`${name.padEnd(15)} not run: the job release left no artifact`);
      total.failed += 1;
      continue;
    }
    const { passed, failed } = runJob(name, withTests);
    total.passed += passed;
    total.failed += failed;
  }
  if (!withTests) console.log('the unit tests were left out, as asked; the release runs them');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

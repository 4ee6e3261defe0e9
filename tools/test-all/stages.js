// The stages: each runs to its end, shows its output, and answers how many checks passed and failed.
const { execFileSync, spawnSync } = require('child_process');
const { existsSync, readdirSync, readFileSync, rmSync } = require('fs');
const { join } = require('path');
const LIBRARIES = require('../libraries.json');

const root = join(__dirname, '..', '..');
process.env.ESLINT_USE_FLAT_CONFIG = 'false';
process.env.NODE_NO_WARNINGS = '1';
// Maven works for less than a minute at a time
process.env.MAVEN_OPTS ??= '-XX:+UseSerialGC -XX:TieredStopAtLevel=1';
const reports = join(root, 'test-reports');
const BIN = join(root, 'node_modules', '.bin');
/** How Node.js runs TypeScript. */
const TYPESCRIPT = ['--require', './tools/typescript.js'];

/** Runs a command with its output shown; returns whether it succeeded. */
function run(command, args, options = {}) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options, env: { ...process.env, ...options.env } });
  return result.status === 0;
}

/** A stage that is one check: it passes or fails as a whole. */
function check(...commands) {
  const passed = commands.every(([command, ...args]) => run(command, args));
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A stage of jest tests, counted one by one. A run without any test is a failure. */
function jest(name, ...args) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  run(join(BIN, 'jest'), ['--coverage=false', '--ci', '--json', `--outputFile=${report}`, '--reporters=default', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf-8')) : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + (result.numPendingTests ?? 0);
  return { passed: result.numPassedTests, failed: result.numPassedTests + failed === 0 ? 1 : failed };
}

/** A stage of a Maven module, counted from its test reports. A test that fails does not keep the module from being built: later stages need it. */
function maven(module, ...args) {
  const succeeded = run('mvn', ['-B', '-q', '-ntp', '-Dmaven.test.failure.ignore=true', ...args], { cwd: join(root, module) });
  const totals = surefireReports(join(root, module)).map((file) => {
    const [, attributes] = /<testsuite ([^>]*)>/.exec(readFileSync(file, 'utf-8')) ?? [, ''];
    const count = name => Number((new RegExp(`\\b${name}="(\\d+)"`).exec(attributes) ?? [, '0'])[1]);
    const bad = count('errors') + count('failures') + count('skipped');
    return { passed: count('tests') - bad, failed: bad };
  });
  const passed = totals.reduce((sum, total) => sum + total.passed, 0);
  const failed = totals.reduce((sum, total) => sum + total.failed, 0);
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

function surefireReports(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.startsWith('TEST-') && entry.name.endsWith('.xml') && entry.parentPath.endsWith('surefire-reports'))
    .map(entry => join(entry.parentPath, entry.name));
}

/** A stage that counts by itself and ends with the line `N passed, N failed`. */
function counted(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { stdout, status } = spawnSync(command, args, { cwd: root, encoding: 'utf-8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 });
  process.stdout.write(stdout);
  const [, passed, failed] = [...stdout.matchAll(/^(\d+) passed, (\d+) failed/gm)].pop() ?? [, '0', '1'];
  return { passed: Number(passed), failed: status === 0 || Number(failed) > 0 ? Number(failed) : 1 };
}

/** Benchmarks print times and assert ratios; each is one check. */
function benchmarks(...files) {
  const failed = files.filter(file => !run('node', [`benchmarks/${file}`])).length;
  return { passed: files.length - failed, failed };
}

/** What the build generates must be what is committed. */
function noDifference() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf-8' }).trim();
  if (changed !== '' && process.env.CI) {
    console.log(`the build changed files:\n${changed}`);
    run('git', ['--no-pager', 'diff', '--stat']);
    return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}

const SLOW = '\\.(real|network|slow)\\.test\\.ts$';
const LINTED = ['src', 'handlers', ...LIBRARIES, 'test', 'examples', 'tools', 'projenrc', '.projenrc.ts'];

const STAGES = {
  // first: nothing is built yet, as for who has just cloned it
  demo: () => check([join(BIN, 'projen'), 'demo']),
  compile: () => check([join(BIN, 'projen'), 'compile'], [join(BIN, 'projen'), 'post-compile']),
  generated: noDifference,
  lint: () => check([join(BIN, 'eslint'), '--ext', '.ts', '--no-error-on-unmatched-pattern', ...LINTED]),
  extensions: () => counted('bash', 'extensions/test.sh'),
  rehearsal: () => maven('rehearsal', '-Pe2e', 'verify'),
  unit: () => jest('unit', '--testPathIgnorePatterns', '/node_modules/', SLOW),
  slow: () => jest('slow', '--runInBand', '--testPathPatterns', '\\.slow\\.test\\.ts$'),
  network: () => jest('network', '--runInBand', '--forceExit', '--testPathPatterns', '\\.network\\.test\\.ts$'),
  // Its tests wait for servers half of the time, so two files at once take no longer than one. Each has its own broker, workers and databases, on ports
  // that are free. A connection to a server that the tests have ended must not hold the run.
  real: () => jest('real', '--maxWorkers=2', '--forceExit', '--testPathPatterns', '\\.real\\.test\\.ts$'),
  agreement: () => check(['node', ...TYPESCRIPT, 'tools/catalog/agreement.ts']),
  templates: () => check(['bash', 'tools/cfn-lint.sh']),
  composed: () => check(['bash', 'tools/composed.sh']),
  site: () => counted(join(BIN, 'projen'), 'site:test'),
  python: () => check([join(BIN, 'projen'), 'package:js'], ['bash', 'tools/python-smoke.sh']),
  java: () => check(['bash', 'tools/java-smoke.sh']),
  go: () => check(['bash', 'tools/go-smoke.sh']),
  nuget: () => check(['bash', 'tools/nuget-code.sh']),
  signatures: () => check(['node', 'tools/signatures.js', '--check']),
  compatibility: () => check(['node', 'tools/compatibility.js']),
  benchmarks: () => benchmarks('synth.js', 'checks.js', 'scale.js', 'load.js', 'plugins.js', 'rehearse.js', 'pipelines.js', 'presets.js', 'in-place.js'),
  // from each example one permission, rule, route or dependency is taken away at a time, and something must speak
  mutations: () => counted('node', ...TYPESCRIPT, 'tools/mutations/run.ts', '--compare'),
  peers: () => check(['bash', 'tools/peer-smoke.sh']),
  matrix: () => counted('node', 'tools/matrix/run.js'),
  // what a release does, up to what publishes
  release: () => counted('node', 'tools/workflows/dry-run.js'),
  workflows: () => check(['go', 'run', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.7', '-shellcheck=', '-pyflakes=']),
};

// Ratios of times are for a quiet machine, and these languages need what not every machine has; they are asked for by name.
const ON_REQUEST = ['benchmarks', 'go', 'nuget', 'mutations', 'matrix', 'release', 'workflows', 'composed'];

module.exports = { STAGES, ON_REQUEST, root, reports, surefireReports };

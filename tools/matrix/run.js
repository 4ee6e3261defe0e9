// The tarball as users get it: packed, installed into fresh projects, run. One line for each cell, and at the end `N passed, N failed`.
//
//   node tools/matrix/run.js [TARBALL]     the newest of dist/js, or one that is packed from here
const { spawnSync } = require('child_process');
const { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join, resolve } = require('path');
const { appOf } = require('./app');
const { copied, examples, synthesized } = require('./examples');
const { ALPHA, CELLS, MANAGERS, NODES, TOOLS } = require('./cells');

const root = join(__dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'matrix-'));
const unavailable = new Map();

function run(command, args, cwd, path = []) {
  const env = { ...process.env, PATH: [...path, process.env.PATH].join(':'), CDK_VALIDATION: 'false', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1' };
  for (const name of Object.keys(env).filter(each => /^npm_/.test(each) && !/^npm_config_(registry|cache)$/.test(each))) {
    delete env[name];
  }
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 300_000 });
  return { passed: status === 0, text: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}` };
}

/** A tool of the registry in a folder of its own, once; without it, the cells that need it say so. */
function tool(name, ...packages) {
  const folder = join(scratch, 'tools', name);
  if (!existsSync(folder) && !unavailable.has(name)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const { passed, text } = run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--ignore-scripts', ...packages], folder);
    if (!passed) {
      unavailable.set(name, `the registry has no ${packages.join(', ')}: ${lastLine(text)}`);
    }
  }
  return unavailable.has(name) ? undefined : folder;
}

function nodeFolder(major) {
  const platform = `node-${process.platform}-${process.arch}`;
  const folder = tool(`node-${major}`, `${platform}@${NODES[major]}`);
  return folder && join(folder, 'node_modules', platform, 'bin');
}

function lastLine(text) {
  return text.trim().split('\n').filter(line => /\S/.test(line)).slice(-1)[0]?.slice(0, 200) ?? 'nothing was said';
}

/** The command that installs, by package manager. */
function install(manager, folder, path) {
  const arguments_ = { npm: ['install', '--no-audit', '--no-fund'], pnpm: ['install', '--no-frozen-lockfile'], yarn: ['install', '--no-lockfile', '--non-interactive'] }[manager];
  const bin = manager === 'npm' ? 'npm' : join(tool(manager, MANAGERS[manager]), 'node_modules', '.bin', manager);
  return run(bin, arguments_, folder, path);
}

function project({ manager, form, versions }, tarball, folder) {
  mkdirSync(folder, { recursive: true });
  const alpha = form === 'no alpha' ? {} : { '@aws-cdk/aws-msk-alpha': ALPHA };
  const tools = form === 'tsx' ? { tsx: TOOLS.tsx } : /bundle/.test(form) ? { esbuild: TOOLS.esbuild } : {};
  writeFileSync(join(folder, 'package.json'), JSON.stringify({
    name: 'consumer', private: true, dependencies: { 'cdk-msk-connect': `file:${tarball}`, ...versions, ...alpha, ...tools },
    ...manager === 'pnpm' && { pnpm: { onlyBuiltDependencies: ['esbuild'] } },
  }));
  const { file, text } = appOf(form);
  writeFileSync(join(folder, file), text);
  return file;
}

/** Runs the app of a cell; answers with what went wrong, or undefined. */
function use({ form }, file, folder, path) {
  if (form === 'no alpha') {
    rmSync(join(folder, 'node_modules', '@aws-cdk', 'aws-msk-alpha'), { recursive: true, force: true });
  }
  let started = file;
  if (/bundle/.test(form)) {
    mkdirSync(join(folder, 'out'));
    // aws-cdk-lib has files beside its own code and says in no way that it cannot be bundled; the command is a binary, or a script that starts one
    const built = run(join(folder, 'node_modules', '.bin', 'esbuild'), [file, '--bundle', '--platform=node', '--external:aws-cdk-lib', '--external:constructs', '--outfile=out/app.js', '--log-level=error'], folder, path);
    if (!built.passed) {
      return `esbuild: ${firstError(built.text)}`;
    }
    started = 'out/app.js';
  }
  if (form === 'bundle alone') {
    rmSync(join(folder, 'node_modules', 'cdk-msk-connect'), { recursive: true });
  }
  const { passed, text } = form === 'tsx' ? run('node', ['node_modules/tsx/dist/cli.mjs', started], folder, path) : run('node', [started], folder, path);
  if (form === 'bundle alone') {
    return /an app that is bundled leaves the package out of the bundle/.test(text) ? undefined : `expected one sentence on the bundle, got: ${lastLine(text)}`;
  }
  return passed ? problemOf(join(folder, 'types.json'), form) : firstError(text);
}

function firstError(text) {
  return /^\w*Error.*$/m.exec(text)?.[0].slice(0, 300) ?? lastLine(text);
}

function problemOf(file, form) {
  const types = Object.fromEntries(JSON.parse(readFileSync(file, 'utf8')));
  const wanted = { Attached: ['AWS::KafkaConnect::Connector'], ...form !== 'no alpha' && { Whole: ['AWS::KafkaConnect::Connector', 'AWS::MSK::Cluster', 'Custom::MskConnectDatabasePreparation'] } };
  const missing = Object.entries(wanted).flatMap(([stack, all]) => all.filter(type => !types[stack]?.includes(type)).map(type => `${stack} has no ${type}`));
  return missing[0];
}

function outcome(cell, index, tarball) {
  const bin = nodeFolder(cell.node);
  if (bin === undefined || (cell.manager !== 'npm' && tool(cell.manager, MANAGERS[cell.manager]) === undefined)) {
    return { cannot: unavailable.get(bin === undefined ? `node-${cell.node}` : cell.manager) };
  }
  const folder = join(scratch, `cell-${index}`);
  const file = project(cell, tarball, folder);
  const installed = install(cell.manager, folder, [bin]);
  // some registries lack what aws-cdk-lib brings along itself, and yarn asks for all the same
  const lacking = /Couldn't find any versions for "(@aws\/[^"]+)" that matches "([^"]+)"/.exec(installed.text);
  if (!installed.passed && lacking !== null) {
    return { cannot: `the registry has no ${lacking[1]} ${lacking[2]}, which ${cell.manager} asks for although aws-cdk-lib brings it along` };
  }
  const problem = installed.passed ? use(cell, file, folder, [bin]) : `${cell.manager} install: ${/ERR.*|error .*/.exec(installed.text)?.[0] ?? lastLine(installed.text)}`;
  rmSync(folder, { recursive: true, force: true });
  return { problem };
}

function tarballOf(given) {
  const dist = join(root, 'dist', 'js');
  const packed = given === undefined && existsSync(dist) ? readdirSync(dist).filter(file => file.endsWith('.tgz')).map(file => join(dist, file)).pop() : given;
  if (packed !== undefined) {
    return resolve(packed);
  }
  const { passed, text } = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], root);
  if (!passed) {
    throw new Error(`the package cannot be packed: ${lastLine(text)}`);
  }
  // as it is published: npm takes no other alpha for a range
  run('node', [join(root, 'tools', 'publish-peer-range.js'), scratch], root);
  return join(scratch, readdirSync(scratch).find(file => file.endsWith('.tgz')));
}

/** Each example outside of the repository, with the packed library. */
function tryExamples(tarball, totals) {
  const folder = join(scratch, 'examples');
  const broken = copied(tarball, folder, run);
  for (const name of examples()) {
    const began = Date.now();
    const problem = broken ?? synthesized(folder, name, run);
    totals[problem === undefined ? 'passed' : 'failed']++;
    console.log(`example ${name.padEnd(32)} ${Math.round((Date.now() - began) / 1000)} s  ${problem === undefined ? 'passed' : `FAILED: ${problem}`}`);
  }
}

function main() {
  const tarball = tarballOf(process.argv[2]);
  const totals = { passed: 0, failed: 0 };
  CELLS.forEach((cell, index) => {
    const began = Date.now();
    const { cannot, problem } = outcome(cell, index, tarball);
    totals[problem === undefined ? 'passed' : 'failed'] += cannot === undefined ? 1 : 0;
    const columns = [cell.manager.padEnd(5), `Node ${NODES[cell.node]}`.padEnd(13), cell.form.padEnd(13), `aws-cdk-lib ${cell.versions['aws-cdk-lib']}`.padEnd(20), `${Math.round((Date.now() - began) / 1000)} s`.padStart(6)];
    console.log(`${columns.join(' ')}  ${cannot !== undefined ? `cannot run: ${cannot}` : problem === undefined ? 'passed' : `FAILED: ${problem}`}`);
  });
  tryExamples(tarball, totals);
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
}

main();

/**
 * `rehearse --level run` of whole pipelines of the examples, as a user starts it, with all caches warm: seconds, and the memory of all its processes
 * together. Sinks whose archives their makers publish on release pages only are those of the folder that CDK_MSK_CONNECT_TEST_ARCHIVES names, else the
 * stand-ins of the tests. Fails where a limit does not hold. On two cores, with nothing else to do. Run after a build: node benchmarks/pipelines.js
 */
const { spawn } = require('child_process');
const { mkdirSync, mkdtempSync, rmSync } = require('fs');
const { availableParallelism, loadavg, tmpdir } = require('os');
const { join } = require('path');
require('ts-node').register({ transpileOnly: true, cwd: join(__dirname, '..') });
// examples import the library by its name
require('../tools/examples/as-installed');
const { median } = require('./common');
const { watchMemory } = require('./process-tree');
const { exampleAssembly } = require('../test/rehearse/example-assembly');

const ROUNDS = 3;
const MEMORY_LIMIT = 3e9;
const CASES = [
  { name: 'PostgreSQL to OpenSearch', example: 'cdc-postgres-to-opensearch', args: ['--level', 'run'], seconds: 45 },
  { name: 'PostgreSQL to S3', example: 's3-archive-parquet', args: ['--level', 'run'], seconds: 30 },
  { name: 'MySQL to OpenSearch', example: 'cdc-aurora-mysql-to-opensearch', args: ['--level', 'run'], seconds: 45 },
];

const scratch = mkdtempSync(join(tmpdir(), 'benchmark-pipelines-'));
require('fs').chmodSync(scratch, 0o711);

/** One rehearsal in a process of its own. */
async function rehearse(assembly, args, number) {
  const directory = join(scratch, `run-${number}`);
  mkdirSync(directory);
  require('fs').chmodSync(directory, 0o777);
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, [join(__dirname, '..', 'bin', 'cdk-msk-connect'), 'rehearse', assembly, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: directory },
  });
  const memory = watchMemory(child.pid, directory);
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  const status = await new Promise(resolve => child.once('close', resolve));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const worst = memory();
  if (status !== 0) {
    throw new Error(`rehearse ${args.join(' ')} ended with status ${status}: ${said}`);
  }
  return { seconds, ...worst };
}

const gigabytes = bytes => (bytes / 1e9).toFixed(2);

(async () => {
  let held = true;
  let number = 0;
  for (const { name, example, args, seconds: limit } of CASES) {
    const assembly = await exampleAssembly(example, scratch);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await rehearse(assembly, args, number++));
    }
    const seconds = median(rounds.map(each => each.seconds));
    const worst = rounds.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    const parts = [...worst.parts].sort(([, one], [, other]) => other - one).map(([part, bytes]) => `${part} ${gigabytes(bytes)}`).join(', ');
    console.log(`${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s (at most ${limit}), ${median(rounds.map(each => each.processorSeconds)).toFixed(1)} s of processors   ${gigabytes(worst.bytes)} GB (at most ${gigabytes(MEMORY_LIMIT)}): ${parts}`);
    held &&= seconds <= limit && worst.bytes <= MEMORY_LIMIT;
  }
  const [load] = loadavg();
  if (load > 2 * availableParallelism()) {
    console.log(`the machine was busy with something else: ${load.toFixed(1)} processes were waiting for ${availableParallelism()} processors`);
  }
  process.exitCode = held ? 0 : 1;
})().finally(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

/**
 * `rehearse` of one connector, of ten, and at level run, against a JVM that is asked for the same by hand: same class path, same plugin
 * (already unpacked), same requests. Prints times; fails when a ratio is above 1.3. Caches are warm.
 * Run after a build: node benchmarks/rehearse.js
 */
const { spawn } = require('child_process');
const { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');
const { createInterface } = require('readline');
const { fromLib, median } = require('./common');

const { main } = fromLib('cli', 'main');
const { classPath, postgresBinaries } = fromLib('rehearse', 'parts');
const { unpack } = fromLib('rehearse', 'subjects');
const { fetchOrigin } = fromLib('plugins', 'fetch', 'fetch-origin');

const MAX_RATIO = 1.3;
const ROUNDS = 3;
const ROWS = 1000;
const ARCHIVE = { coordinates: 'io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip', sha256: '4d196ef5fb0ebc82452f17c055031e22d9f92e22009d23d5c0476b7ef7260b6e' };
const CLASS = 'io.debezium.connector.postgresql.PostgresConnector';

const scratch = mkdtempSync(join(tmpdir(), 'benchmark-rehearse-'));
require('fs').chmodSync(scratch, 0o711);

const config = (host, port, user, password) => ({
  'connector.class': CLASS, 'tasks.max': '1', 'database.hostname': host, 'database.port': port, 'database.user': user, 'database.password': password,
  'database.dbname': 'shop', 'topic.prefix': 'shop', 'plugin.name': 'pgoutput', 'table.include.list': 'public.orders',
  'topic.creation.default.replication.factor': '1', 'topic.creation.default.partitions': '1',
});

function writeTemplate(archive, count) {
  const directory = join(scratch, `assembly-${count}`);
  mkdirSync(directory);
  copyFileSync(archive, join(directory, 'asset.plugin.zip'));
  const resources = { Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::a', FileKey: 'plugin.zip' } } } } };
  for (let index = 0; index < count; index++) {
    resources[`Connector${index}`] = { Type: 'AWS::KafkaConnect::Connector', Properties: {
      ConnectorName: `connector-${index}`, KafkaConnectVersion: '3.7.x', ConnectorConfiguration: config('shop.example.com', '5432', 'u', 'p'),
      Plugins: [{ CustomPlugin: { CustomPluginArn: { 'Fn::GetAtt': ['Plugin', 'CustomPluginArn'] }, Revision: 1 } }],
    } };
  }
  const file = join(directory, 'T.template.json');
  writeFileSync(file, JSON.stringify({ Resources: resources }));
  return file;
}

/** The program as a user starts it, but for the start of Node. */
async function rehearse(...args) {
  const said = [];
  const io = { stdout: { write: text => said.push(text) }, stderr: { write: text => said.push(text) }, stdin: () => '' };
  const began = process.hrtime.bigint();
  const status = await main(['rehearse', ...args], io);
  if (status !== 0) {
    throw new Error(`rehearse ${args.join(' ')} ended with status ${status}: ${said.join('')}`);
  }
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** A JVM that is asked by hand. */
async function bare(jars, command, dialogue) {
  const began = process.hrtime.bigint();
  const jvm = spawn('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.security.manager=allow', '-Xmx1g', '-cp', jars.join(':'),
    'io.github.cdkmskconnect.rehearsal.Main', ...command], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: jvm.stdout })[Symbol.asyncIterator]();
  await dialogue(async (request) => {
    jvm.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = JSON.parse((await lines.next()).value);
    if (answer.failure) {
      throw new Error(JSON.stringify(answer.failure));
    }
    return answer;
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  const ended = new Promise(resolve => jvm.once('close', resolve));
  jvm.stdin.end();
  await ended;
  return milliseconds;
}

const bareValidate = (jars, plugin, count) => bare(jars, ['serve'], async (ask) => {
  for (let index = 0; index < count; index++) {
    await ask({ op: 'load', plugin, classes: [CLASS] });
    const { errorCount } = await ask({ op: 'validate', plugin, worker: {}, config: config('shop.example.com', '5432', 'u', 'p'), isolate: true, standIns: true });
    if (errorCount === undefined) {
      throw new Error('the bare JVM did not validate');
    }
  }
});

const bareRun = (jars, plugin, binaries) => bare(jars, ['run', '--dir', scratch], async (ask) => {
  await ask({ op: 'broker' });
  const { host, port, user, password } = await ask({ op: 'postgres', binaries });
  await ask({ op: 'sql', sql: 'CREATE DATABASE shop' });
  await ask({ op: 'sql', database: 'shop', sql: 'CREATE TABLE orders (id int PRIMARY KEY, name text, amount numeric(12,2), at timestamptz, active boolean); '
    + `INSERT INTO orders SELECT n, 'row ' || n, n, now(), true FROM generate_series(1, ${ROWS}) n` });
  await ask({ op: 'worker', plugin, properties: { 'offset.flush.interval.ms': '1000' } });
  await ask({ op: 'connector', name: 'connector-0', config: config(host, String(port), user, password) });
  await ask({ op: 'await', name: 'connector-0', timeout: 60 });
  const records = async (wanted) => {
    while (((await ask({ op: 'offsets' })).end['shop.public.orders']?.['0'] ?? 0) < wanted) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };
  await records(ROWS);
  await ask({ op: 'sql', database: 'shop', sql: 'UPDATE orders SET name = name WHERE id < 11; DELETE FROM orders WHERE id < 6' });
  await records(ROWS + 15);
});

async function compare(name, ours, theirs) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    // in turns, so that a busy machine slows both alike
    rounds.push([await ours(), await theirs()]);
  }
  const [own, jvm, ratio] = [rounds.map(([a]) => a), rounds.map(([, b]) => b), rounds.map(([a, b]) => a / b)].map(median);
  console.log(`${name.padEnd(28)} ${(own / 1000).toFixed(1).padStart(6)} s   bare JVM ${(jvm / 1000).toFixed(1).padStart(6)} s   ratio ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
  return ratio <= MAX_RATIO;
}

(async () => {
  const [{ path: archive }] = await fetchOrigin({ kind: 'maven', ...ARCHIVE });
  const plugin = join(scratch, 'plugin');
  mkdirSync(plugin);
  await unpack(archive, plugin);
  const jars = { validate: await classPath('validate'), run: await classPath('run') };
  const binaries = await postgresBinaries();
  const [one, ten] = [writeTemplate(archive, 1), writeTemplate(archive, 10)];
  const held = [
    await compare('validate, one connector', () => rehearse(one), () => bareValidate(jars.validate, plugin, 1)),
    await compare('validate, ten connectors', () => rehearse(ten), () => bareValidate(jars.validate, plugin, 10)),
    await compare('run, PostgreSQL source', () => rehearse(one, '--level', 'run'), () => bareRun(jars.run, plugin, binaries)),
  ];
  process.exitCode = held.every(Boolean) ? 0 : 1;
})().finally(() => rmSync(scratch, { recursive: true, force: true }));

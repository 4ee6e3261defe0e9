#!/usr/bin/env node
/*
 * Two ratios, each measured in one run on one machine:
 *
 *   inspection   reading the Debezium PostgreSQL archive as `plugin inspect` does (nothing cached), against `unzip -t` of the archive and of each JAR in it
 *   synth        an app of three connectors whose plugins are cached, against the same app without plugins (they lie in Amazon S3 already)
 *
 * node benchmarks/plugins.js [--lib DIR] [--runs N]      (compile first; the first run fetches the archives)
 *
 * Prints times and ratios; exit status 1 when the synth ratio is above 1.1.
 */
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { median } = require('./common');

const option = (name, fallback) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback);
const lib = path.resolve(option('--lib', path.join(__dirname, '..', 'lib')));
const runs = Number(option('--runs', '9'));
const ARCHIVE = 'debezium-postgres';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const converters = { 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'true', 'value.converter.schemas.enable': 'true' };
/** The least that each connector accepts: the checks run in both apps. */
const CONFIG = {
  'debezium-postgres': {
    ...converters,
    'database.hostname': 'db.example.com',
    'database.user': 'debezium',
    'database.password': 'example',
    'database.dbname': 'shop',
    'topic.prefix': 'shop',
    'plugin.name': 'pgoutput',
  },
  'debezium-mongodb': { ...converters, 'mongodb.connection.string': 'mongodb://db.example.com:27017/?replicaSet=rs0', 'topic.prefix': 'shop' },
  'debezium-jdbc': { ...converters, 'connection.url': 'jdbc:postgresql://db.example.com/shop', 'connection.username': 'sink', 'connection.password': 'example' },
};
const PLUGINS = Object.keys(CONFIG);

if (!fs.existsSync(path.join(lib, 'plugins', 'index.js'))) {
  console.error(`nothing compiled in ${lib}; run 'npx projen compile' first`);
  process.exit(2);
}

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'plugins-benchmark-'));
const main = process.argv.includes('--app') ? () => app(option('--app')) : benchmark;
Promise.resolve(main()).finally(() => fs.rmSync(temporary, { recursive: true, force: true }));

async function benchmark() {
  const plugins = require(path.join(lib, 'plugins'));
  const [archive] = await plugins.fetchOrigin(plugins.knownOrigin(ARCHIVE));
  for (const id of PLUGINS) { plugins.packPluginSync({ origins: [plugins.knownOrigin(id)], kafkaConnectVersion: '3.7.x' }, path.join(temporary, 'warm.zip')); }

  console.log(`${os.cpus().length} x ${os.cpus()[0].model.trim()}, Node ${process.version}, median of ${runs} runs each, alternating\n`);
  inspection(archive.path);
  process.exitCode = synth() > 1.1 ? 1 : 0;
}

function inspection(file) {
  const reader = unzipper();
  const inner = path.join(temporary, 'inner');
  reader.extract(file, inner);
  const jars = fs.readdirSync(inner, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.jar')).map(name => path.join(inner, name));
  const zip = path.join(temporary, 'archive.zip');
  fs.copyFileSync(file, zip);
  const code = `require(${JSON.stringify(path.join(lib, 'plugins'))}).inspectArchive(process.argv[1]).then(c => { if (!c.connectors.length) process.exit(1); })`;
  const times = { test: [], inspect: [] };
  for (let run = 0; run < runs; run++) {
    times.test.push(time(() => { for (const each of [zip, ...jars]) { reader.test(each); } }));
    times.inspect.push(time(() => execFileSync(process.execPath, ['-e', code, zip])));
  }
  console.log(`inspection of ${ARCHIVE} (${(fs.statSync(zip).size / 1e6).toFixed(1)} MB, ${jars.length} JARs), each as a fresh process`);
  report(`${reader.name} of it and its JARs`, times.test, 'inspect', times.inspect);
}

function synth() {
  const times = { without: [], cached: [] };
  const once = kind => time(() => {
    const child = spawnSync(process.execPath, [__filename, '--lib', lib, '--app', kind], { encoding: 'utf8', env: { ...process.env, CDK_VALIDATION: 'false', CDK_MSK_CONNECT_OFFLINE: '1' } });
    if (child.status !== 0) { throw new Error(child.stderr); }
  });
  once('without');
  for (let run = 0; run < runs; run++) {
    times.without.push(once('without'));
    times.cached.push(once('cached'));
  }
  console.log(`\nsynth of ${PLUGINS.length} connectors with their cluster, each as a fresh process with a new output directory`);
  return report('without plugins', times.without, 'with plugins cached', times.cached);
}

/** The app that is synthesized: the same resources, but for where the plugins are. */
function app(kind) {
  const { App, Stack } = require('aws-cdk-lib');
  const ec2 = require('aws-cdk-lib/aws-ec2');
  const s3 = require('aws-cdk-lib/aws-s3');
  const msk = require('@aws-cdk/aws-msk-alpha');
  const { Connector, ConnectorDefinition, KafkaCluster, PluginArchive } = require(lib);
  const { knownOrigin, KNOWN_PLUGINS } = require(path.join(lib, 'plugins'));
  const cdk = new App({ outdir: path.join(temporary, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(cdk, 'App');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 3 });
  const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Cluster', { vpcConfigs: [{ vpc }] }));
  const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'plugins');
  for (const id of PLUGINS) {
    const origin = knownOrigin(id);
    const plugin = kind === 'cached' ? PluginArchive.fromMaven(origin.coordinates, { sha256: origin.sha256 }) : PluginArchive.fromBucket(bucket, `${id}.zip`);
    const [className] = KNOWN_PLUGINS.find(known => known.id === id).classes;
    const role = className.endsWith('SinkConnector') ? 'sink' : 'source';
    new Connector(stack, id, { cluster, plugin, definition: ConnectorDefinition[role](className, { topics: [id], config: CONFIG[id] }) });
  }
  cdk.synth();
}

function time(action) {
  const started = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function report(baseName, base, name, values) {
  const ratio = median(values) / median(base);
  console.log(`  ${baseName}: ${median(base).toFixed(0)} ms`);
  console.log(`  ${name}: ${median(values).toFixed(0)} ms`);
  console.log(`  ratio: ${ratio.toFixed(2)}`);
  return ratio;
}

/** unzip, or Python's zipfile where it is missing. */
function unzipper() {
  if (spawnSync('unzip', ['-v']).status === 0) {
    return {
      name: 'unzip -t',
      test: file => execFileSync('unzip', ['-tqq', file]),
      extract: (file, to) => execFileSync('unzip', ['-qq', file, '-d', to]),
    };
  }
  return {
    name: 'python3 -m zipfile -t (unzip is not installed)',
    test: file => execFileSync('python3', ['-m', 'zipfile', '-t', file]),
    extract: (file, to) => execFileSync('python3', ['-m', 'zipfile', '-e', file, to]),
  };
}

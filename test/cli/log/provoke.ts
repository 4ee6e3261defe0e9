import { execFileSync, spawn } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { postgresBinaries } from '../../../src/rehearse/parts';
import { RehearsalProcess } from '../../../src/rehearse/rehearsal-process';
import { LocalPostgres } from '../../../src/rehearse/run/database';
import { SHORT_LIVED } from '../../support/short-lived-java';

/*
 * Writes the logs beside this file anew: a worker of Kafka Connect, started by its own command and with the layout of log lines that MSK Connect has, whose connectors
 * are made to fail, each in its own way. `npx ts-node -T test/cli/log/provoke.ts [--only=log,…] [plugin folder or JAR…]`; it needs the rehearsal module.
 */
const MODULE = join(__dirname, '..', '..', '..', 'rehearsal', 'target');
const LOGS = join(__dirname, 'logs');
const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const PORT = 18083;
const MINUTE = 60_000;

type Config = Record<string, string>;
const sink = (topics: string, more: Config = {}): Config => ({
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': '1', topics, 'file': join(tmpdir(), `provoked-${topics}`), ...more,
});
const source = (topic: string, file: string, more: Config = {}): Config => ({
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'tasks.max': '1', topic, file, ...more,
});

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** FileStream's sink by another name, whose task is compiled for Java 21. */
function compiledForNewerJava(folder: string): void {
  mkdirSync(folder);
  const jars = join(MODULE, 'plugins', 'connect-file');
  execFileSync('jar', ['--extract', '--file', join(jars, readdirSync(jars).find(name => name.startsWith('connect-file'))!)], { cwd: folder });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(each => /FileStreamSink|services./.test(each))) {
    const file = join(folder, name);
    // of the same length, so that nothing else of a class changes
    const content = Buffer.from(readFileSync(file, 'latin1').replace(/FileStreamSink/g, 'FileStreamNext'), 'latin1');
    if (/SinkTask\.class$/.test(name)) {
      content.writeUInt16BE(65, 6);
    }
    rmSync(file);
    writeFileSync(file.replace('FileStreamSink', 'FileStreamNext'), content);
  }
}

/** @param only the logs that are written; none for all */
async function main(extra: string[], only: string[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'provoke-'));
  // PostgreSQL runs as another user where this one is root
  chmodSync(scratch, 0o755);
  const libraries = join(MODULE, 'libs', '*');
  const connect = RehearsalProcess.start({ java: 'java', jvmOptions: ['-Xmx700m'], classPath: [join(MODULE, 'rehearsal.jar'), libraries], command: ['run', '--dir', scratch] });
  const { bootstrapServers } = await connect.request({ op: 'broker' });
  const postgres = new LocalPostgres(connect, postgresBinaries, () => undefined);
  const server = await postgres.start();
  await postgres.create('shop');
  await postgres.write('shop', 'CREATE TABLE public.orders (id int PRIMARY KEY, note text)');
  await postgres.write('shop', "INSERT INTO public.orders VALUES (1, 'one')");
  await postgres.write('shop', "CREATE ROLE reader LOGIN PASSWORD 'reader-pass'");
  await postgres.write('shop', "CREATE ROLE replicator LOGIN REPLICATION PASSWORD 'replicator-pass'");

  const topic = (name: string, config: object = {}) => ({ name, partitions: 1, config });
  await connect.request({ op: 'topics', create: [
    topic('no-json'), topic('no-schema'), topic('no-map'), topic('large'), topic('compacted', { 'cleanup.policy': 'compact' }), topic('plain'), topic('numbers'),
  ] });
  const produce = (name: string, ...values: string[]) => connect.request({ op: 'produce', topic: name, records: values.map(value => ({ key: null, value })) });
  await produce('no-json', '{"a":1}', 'hello');
  await produce('no-schema', '{"a":1}');
  await produce('no-map', 'hello');
  await produce('plain', 'hello');
  await produce('numbers', 'hello');
  const lines = join(scratch, 'lines.txt');
  writeFileSync(lines, 'one\ntwo\n');
  const large = join(scratch, 'large.txt');
  writeFileSync(large, `${'x'.repeat(2_000_000)}\n`);

  const debezium = (more: Config): Config => ({
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'tasks.max': '1', 'plugin.name': 'pgoutput',
    'database.hostname': server.host, 'database.port': String(server.port), 'database.user': server.user, 'database.password': server.password, 'database.dbname': 'shop',
    'topic.prefix': 'shop', 'slot.name': 'provoked', 'table.include.list': 'public.orders', 'topic.creation.default.replication.factor': '1', 'topic.creation.default.partitions': '1',
    'errors.max.retries': '0', ...more,
  });
  const connectors: [string, Config][] = [
    ['missing-directory', sink('plain', { file: '/nonexistent/directory/file' })],
    ['no-json', sink('no-json', { 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' })],
    ['no-schema', sink('no-schema', { 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'true' })],
    ['no-map', sink('no-map', { 'transforms': 'f', 'transforms.f.type': 'org.apache.kafka.connect.transforms.ExtractField$Value', 'transforms.f.field': 'id' })],
    ['no-number', sink('numbers', { 'value.converter': 'org.apache.kafka.connect.converters.IntegerConverter' })],
    ['dead-letter-replicas', sink('plain', { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'dead', 'errors.deadletterqueue.topic.replication.factor': '3' })],
    ['no-login-module', sink('plain', {
      'consumer.override.security.protocol': 'SASL_SSL', 'consumer.override.sasl.mechanism': 'AWS_MSK_IAM',
      'consumer.override.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
    })],
    ['no-trust-store', sink('plain', { 'consumer.override.security.protocol': 'SSL', 'consumer.override.ssl.truststore.location': '/nonexistent/truststore.jks' })],
    ['no-bootstrap-name', sink('plain', { 'consumer.override.bootstrap.servers': 'no-such-broker.invalid:9092' })],
    ['large', source('large', large)],
    ['compacted', source('compacted', lines)],
    ['no-topic', source('no such topic', lines)],
    ['topic-is-missing', source('missing-topic', lines, { 'producer.override.max.block.ms': '5000' })],
    ['topic-replicas', source('replicated', lines, { 'topic.creation.default.replication.factor': '3', 'topic.creation.default.partitions': '1' })],
    ['no-secret', sink('plain', { file: '${file:/nonexistent/secret.properties:file}' })],
    ['no-class', { ...sink('plain'), 'connector.class': 'com.example.NoSuchConnector' }],
    ['no-converter', sink('plain', { 'value.converter': 'com.example.NoSuchConverter' })],
    ['no-transform', sink('plain', { 'transforms': 'f', 'transforms.f.type': 'com.example.NoSuchTransform' })],
    ['no-tasks', sink('plain', { 'tasks.max': '0' })],
    ['no-brokers', source('created', lines, {
      'topic.creation.default.replication.factor': '1', 'topic.creation.default.partitions': '1',
      'admin.override.bootstrap.servers': '127.0.0.1:1', 'admin.override.default.api.timeout.ms': '5000', 'admin.override.request.timeout.ms': '4000',
    })],
    ['java-version', { ...sink('plain'), 'connector.class': 'org.apache.kafka.connect.file.FileStreamNextConnector' }],
    ['no-topics', { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': '1', 'file': '/tmp/x' }],
    ['pg-unknown-host', debezium({ 'database.hostname': 'no-such-database.invalid' })],
    ['pg-refused', debezium({ 'database.port': '1' })],
    ['pg-password', debezium({ 'database.user': 'reader', 'database.password': 'wrong-pass' })],
    ['pg-no-database', debezium({ 'database.dbname': 'no_such_database' })],
    ['pg-no-replication-role', debezium({ 'database.user': 'reader', 'database.password': 'reader-pass', 'slot.name': 'reader', 'topic.prefix': 'reader' })],
    ['pg-no-publication-right', debezium({ 'database.user': 'replicator', 'database.password': 'replicator-pass', 'slot.name': 'replicator', 'topic.prefix': 'replicator' })],
    ['pg-no-publication', debezium({ 'publication.autocreate.mode': 'disabled', 'publication.name': 'no_such_publication', 'slot.name': 'published', 'topic.prefix': 'published' })],
    ['pg-tls', debezium({ 'database.sslmode': 'verify-full', 'slot.name': 'tls', 'topic.prefix': 'tls' })],
    ['pg-no-plugin', debezium({ 'plugin.name': 'decoderbufs', 'slot.name': 'decoder', 'topic.prefix': 'decoder' })],
    ['pg-first', debezium({ 'slot.name': 'shared', 'topic.prefix': 'first' })],
    ['pg-slot-taken', debezium({ 'slot.name': 'shared', 'topic.prefix': 'second', 'slot.max.retries': '1', 'slot.retry.delay.ms': '1000' })],
    ['pg-no-column', debezium({ 'slot.name': 'mapped', 'topic.prefix': 'mapped', 'transforms': 'f', 'transforms.f.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.f.fields': 'no_such_field' })],
    ['pg-topic-replicas', debezium({ 'slot.name': 'replicas', 'topic.prefix': 'replicas', 'topic.creation.default.replication.factor': '3' })],
    ...(extra.some(each => /mongo/.test(each)) ? [
      ['mongo-refused', { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'tasks.max': '1', 'topics': 'no-schema', 'connection.uri': 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=3000', 'database': 'shop', 'collection': 'orders', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' }],
    ] as [string, Config][] : []),
  ];
  const plugins = join(scratch, 'plugins');
  mkdirSync(plugins);
  for (const each of [join(MODULE, 'plugins', 'connect-file'), join(MODULE, 'plugins', 'debezium-postgres'), ...extra]) {
    symlinkSync(each, join(plugins, basename(each)));
  }
  compiledForNewerJava(join(plugins, 'newer'));
  writeFileSync(join(scratch, 'log4j.properties'), [
    'log4j.rootLogger=WARN, out', 'log4j.appender.out=org.apache.log4j.ConsoleAppender', 'log4j.appender.out.layout=org.apache.log4j.PatternLayout',
    'log4j.appender.out.layout.ConversionPattern=[Worker-0a1b2c3d4e5f60718] [%d] %p %X{connector.context}%m (%c:%L)%n',
    'log4j.logger.org.apache.kafka.connect.runtime.rest=INFO', 'log4j.logger.org.reflections=ERROR',
    'log4j.logger.org.apache.kafka.connect.runtime.isolation=OFF', 'log4j.logger.org.apache.kafka.common.utils.AppInfoParser=OFF',
    'log4j.logger.org.apache.kafka.connect.runtime.WorkerConfig=ERROR', 'log4j.logger.org.glassfish=OFF',
  ].join('\n'));
  writeFileSync(join(scratch, 'worker.properties'), Object.entries({
    'key.converter': TEXT, 'value.converter': TEXT, 'bootstrap.servers': bootstrapServers, 'group.id': 'provoked', 'listeners': `http://127.0.0.1:${PORT}`, 'plugin.path': plugins,
    'plugin.discovery': 'HYBRID_WARN', 'config.providers': 'file', 'config.providers.file.class': 'org.apache.kafka.common.config.provider.FileConfigProvider',
    ...Object.fromEntries(['config', 'offset', 'status'].flatMap(kind => [[`${kind}.storage.topic`, `provoked-${kind}s`], [`${kind}.storage.replication.factor`, '1']])) as Config,
  }).map(([key, value]) => `${key}=${value}\n`).join(''));
  const log: string[] = [];
  const child = spawn('java', [`-Dlog4j.configuration=file:${join(scratch, 'log4j.properties')}`, ...SHORT_LIVED, '-Xmx512m', '-cp', libraries,
    'org.apache.kafka.connect.cli.ConnectDistributed', join(scratch, 'worker.properties')], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const url = `http://127.0.0.1:${PORT}/connectors`;
  while (!await fetch(url).then(({ ok }) => ok, () => false)) {
    await sleep(200);
  }
  mkdirSync(LOGS, { recursive: true });
  for (const [name, config] of connectors.filter(([each]) => only.length === 0 || only.includes(each))) {
    log.length = 0;
    let answer: Response;
    do {
      answer = await fetch(`${url}/${name}/config`, { method: 'PUT', body: JSON.stringify(config), headers: { 'content-type': 'application/json' } });
    } while (answer.status === 409 && await sleep(300) === undefined);
    const said = await answer.text();
    const end = Date.now() + (name === 'pg-first' ? 15_000 : MINUTE);
    const wanted = () => / ERROR /.test(log.join('')) || answer.status >= 400 || (/no-bootstrap-name|topic-is-missing|mongo/.test(name) && Date.now() > end - MINUTE / 2);
    while (!wanted() && Date.now() < end) {
      await sleep(200);
    }
    await sleep(1500);
    const text = log.join('') + (answer.status >= 400 ? `\n${said}\n` : '');
    console.log(name.padEnd(26), answer.status, (/^.* ERROR .*$/m.exec(text) ?? [''])[0].slice(40, 160));
    writeFileSync(join(LOGS, `${name}.txt`), text.split(scratch).join('/opt').replace(/\n\t(?:at|\.\.\.) .*/g, (line, at: number, all: string) => (all.slice(0, at).split('\n').pop()!.startsWith('\tat') ? '' : line)));
    if (name !== 'pg-first') {
      await fetch(`${url}/${name}`, { method: 'DELETE' });
      await sleep(500);
    }
  }
  child.kill();
  await connect.stop();
  // it may have ended with the module that started it
  try {
    process.kill(server.pid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
      throw error;
    }
  }
  rmSync(scratch, { recursive: true, force: true });
}

if (!existsSync(join(MODULE, 'rehearsal.jar'))) {
  throw new Error('the rehearsal module is not built; run "mvn -q package -DskipTests" in rehearsal');
}
const only = (process.argv.find(each => each.startsWith('--only=')) ?? '').replace('--only=', '').split(',').filter(each => each !== '');
void main(process.argv.slice(2).filter(each => !each.startsWith('--')), only);

import { existsSync, readdirSync, rmSync } from 'fs';
import { createServer } from 'http';
import type { AddressInfo } from 'net';
import { join } from 'path';
import { connectFile, debeziumPostgres, mongoDb } from './archives';
import { SHOP_ORDERS, writeAssembly } from './assembly';
import { CliProgram } from './cli-process';
import { exampleAssembly } from './example-assembly';
import { compilePlugin } from './test-plugins';

// how a rehearsal ends must not matter: no process and no file is left over
const program = new CliProgram();
let misbehaving: string;
let sound: string;
/** MySQL to OpenSearch, with all their parts. */
let whole: string;
/** The parts that those do not have: PostgreSQL, MongoDB, a second broker. */
let others: string;

beforeAll(async () => {
  misbehaving = compilePlugin(program.scratch, 'org/apache/kafka/connect/file/FileStreamSourceConnector.java', 'misbehaving');
  sound = writeAssembly(join(program.scratch, 'sound'), [{
    name: 'shop',
    archive: await debeziumPostgres(),
    config: {
      ...SHOP_ORDERS,
      'topic.creation.default.replication.factor': '1',
      'topic.creation.default.partitions': '1',
    },
  }]);
  others = writeAssembly(join(program.scratch, 'others'), [
    {
      name: 'copies',
      archive: await connectFile(),
      jar: true,
      config: {
        'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'tasks.max': '1', 'topics': 'orders', 'source.cluster.alias': 'source', 'target.cluster.alias': 'target',
        'source.cluster.bootstrap.servers': 'b-1.old:9098', 'target.cluster.bootstrap.servers': 'b-1.new:9098', 'replication.factor': '1',
      },
    },
    {
      name: 'shop',
      archive: await debeziumPostgres(),
      config: { ...SHOP_ORDERS, 'topic.creation.default.replication.factor': '1', 'topic.creation.default.partitions': '1' },
    },
    {
      name: 'documents',
      archive: await mongoDb(),
      jar: true,
      config: {
        'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'tasks.max': '1', 'topics': 'shop.public.orders', 'connection.uri': 'mongodb://documents.example.com/', 'database': 'shop',
      },
    },
  ]);
  whole = await exampleAssembly('cdc-aurora-mysql-to-opensearch', join(program.scratch, 'examples'));
}, 240_000);

afterAll(() => rmSync(program.scratch, { recursive: true, force: true }));

function hanging(behaviour: string): { readonly template: string; readonly marker: string } {
  const directory = join(program.scratch, behaviour.replace(/ /g, '-'));
  const marker = join(directory, 'marker');
  return {
    marker,
    template: writeAssembly(directory, [{
      name: 'hangs',
      archive: misbehaving,
      config: {
        'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'tasks.max': '1', behaviour, marker, 'file': '/in', 'topic': 'a',
      },
    }]),
  };
}

async function until(test: () => boolean, what: () => string): Promise<void> {
  for (const end = Date.now() + 60_000; !test();) {
    if (Date.now() > end) {
      throw new Error(`not within 60 s: ${what()}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

test('SIGINT while parts are fetched', async () => {
  let asked = false;
  const server = createServer((_, response) => {
    asked = true;
    response.write('the beginning of a JAR');
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const cache = join(program.scratch, 'cache');
  const cli = program.start(['rehearse', sound], { CDK_MSK_CONNECT_CACHE: cache, CDK_MSK_CONNECT_MAVEN_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  await until(() => asked && existsSync(join(cache, 'tmp')) && readdirSync(join(cache, 'tmp')).length > 0, () => cli.out);
  cli.child.kill('SIGINT');
  expect(await cli.ended).toBe(130);
  expect(readdirSync(join(cache, 'tmp'))).toEqual([]);
  expect(await cli.leftProcesses()).toEqual([]);
  expect(cli.files()).toEqual([]);
  server.closeAllConnections();
  server.close();
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s while a connector hangs in validating', async (signal) => {
  const { template, marker } = hanging('hangs in validate');
  rmSync(marker, { force: true });
  const cli = program.start(['rehearse', template]);
  await until(() => existsSync(marker), () => cli.out);
  cli.child.kill(signal);
  expect(await cli.ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGKILL: 'SIGKILL' }[signal]);
  expect(await cli.leftProcesses(30)).toEqual([]);
  expect(cli.files()).toEqual([]);
});

test.each(['SIGINT', 'SIGKILL'] as const)('%s while the database is set up', async (signal) => {
  const cli = program.start(['rehearse', sound, '--level', 'run']);
  await cli.reaches(/postgres-data\/base$/);
  cli.child.kill(signal);
  expect(await cli.ended).toBe({ SIGINT: 130, SIGKILL: 'SIGKILL' }[signal]);
  expect(await cli.leftProcesses(30)).toEqual([]);
  expect(cli.files()).toEqual([]);
});

test('too few open files: one sentence, and nothing is started', async () => {
  const cli = program.start(['rehearse', sound, '--level', 'run'], {}, 300);
  expect(await cli.ended).toBe(2);
  expect(cli.out).toBe('error: the limit of open files is 300, but --level run requires 1024; raise the limit, for example with "ulimit -n 4096"\n');
  expect(cli.files()).toEqual([]);
});

test.each([
  ['PostgreSQL, MongoDB and a second broker are set up', () => others, ['--level', 'run'], [/postgres-data\/base$/, /mongodb-\d\.log$/, /brokersource\/on-\d+\/orders-0$/]],
  ['MariaDB and OpenSearch are set up', () => whole, ['--level', 'run'], [/mariadb[^/]*\/.*ibdata1$/, /opensearch\/\d+\/node_\d+\/config/]],
  ['workers run in a process of their own', () => whole, ['--kill'], [/run-\d\.log$/, /broker\/on-\d+\/shop-source-configs-0$/]],
] as const)('SIGKILL while %s', async (_, assembly, args, markers) => {
  const cli = program.start(['rehearse', assembly(), ...args]);
  for (const marker of markers) {
    await cli.reaches(marker, 120);
  }
  cli.child.kill('SIGKILL');
  expect(await cli.ended).toBe('SIGKILL');
  expect(await cli.leftProcesses(30)).toEqual([]);
  expect(cli.files()).toEqual([]);
}, 240_000);

test.each(['SIGINT', 'SIGKILL'] as const)('%s while a connector hangs at level run', async (signal) => {
  const { template, marker } = hanging('hangs in start');
  rmSync(marker, { force: true });
  const cli = program.start(['rehearse', template, '--level', 'run']);
  await until(() => existsSync(marker), () => cli.out);
  cli.child.kill(signal);
  expect(await cli.ended).toBe({ SIGINT: 130, SIGKILL: 'SIGKILL' }[signal]);
  expect(await cli.leftProcesses(30)).toEqual([]);
  expect(cli.files()).toEqual([]);
});

test('two at once, to the end', async () => {
  const both = [program.start(['rehearse', sound, '--level', 'run']), program.start(['rehearse', sound, '--level', 'run'])];
  for (const cli of both) {
    const status = await cli.ended;
    expect(cli.out).toMatch(/^ok shop {2}io\.debezium[\s\S]*records out: 1000/);
    expect(status).toBe(0);
    expect(await cli.leftProcesses()).toEqual([]);
    expect(cli.files()).toEqual([]);
  }
}, 240_000);

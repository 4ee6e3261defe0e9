import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { RehearsalProcess } from '../../src/rehearse/rehearsal-process';
import { startRealConnect } from '../support/real-connect';
import type { Vendor } from './vendor-archives';
import { REAL_ARCHIVES, vendorArchive, vendorFile } from './vendor-archives';

const VENDORED = join(__dirname, '..', '..', 'catalog-source', 'vendored');
const scratch = mkdtempSync(join(tmpdir(), 'vendor-archives-'));
let connect: RehearsalProcess;

beforeAll(() => {
  connect = startRealConnect();
});
afterAll(async () => {
  await connect.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const COMMON = { 'topics': 'a', 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.storage.StringConverter' };
const CASES = [
  {
    vendor: 'opensearch' as const,
    className: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    facts: 'opensearch-connector-for-apache-kafka-3.1.1.json',
    accepts: { 'connection.url': 'http://127.0.0.1:1' },
    refuses: ['behavior.on.null.values', 'keep'],
  },
  {
    vendor: 's3-aiven' as const,
    className: 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    facts: 's3-sink-connector-for-apache-kafka-3.4.2.json',
    accepts: { 'aws.s3.bucket.name': 'a-bucket' },
    refuses: ['aws.s3.part.size.bytes', 'large'],
  },
  {
    vendor: 's3-confluent' as const,
    className: 'io.confluent.connect.s3.S3SinkConnector',
    facts: 'kafka-connect-s3-12.1.9.json',
    accepts: {
      's3.bucket.name': 'a-bucket', 'flush.size': '10', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat',
    },
    refuses: ['flush.size', 'many'],
  },
];

const JDBC = { 'connection.url': 'jdbc:postgresql://127.0.0.1:1/a' };
interface Case {
  readonly vendor: Vendor;
  readonly className: string;
  readonly facts: string;
  readonly accepts: object;
  readonly refuses: string[];
  readonly kind: string;
}

const BOTH_KINDS: readonly Case[] = [
  ...CASES.map(each => ({ ...each, kind: 'sink' })),
  ...([['jdbc-aiven', 'io.aiven', 'jdbc-connector-for-apache-kafka-6.10.0.json'], ['jdbc-confluent', 'io.confluent', 'kafka-connect-jdbc-10.9.7.json']] as const).flatMap(([vendor, of, facts]) => [
    { vendor, className: `${of}.connect.jdbc.JdbcSinkConnector`, facts, accepts: JDBC, refuses: ['insert.mode', 'all'], kind: 'sink' },
    { vendor, className: `${of}.connect.jdbc.JdbcSourceConnector`, facts, accepts: { ...JDBC, 'mode': 'bulk', 'topic.prefix': 'a' }, refuses: ['batch.max.rows', 'many'], kind: 'source' },
  ]),
];

test.each(BOTH_KINDS)('$vendor, $kind: a real worker loads it, and it defines what the facts of the catalog say', async ({ vendor, className, facts, accepts, refuses: [key, value], kind }) => {
  const plugin = join(scratch, `${vendor}-${kind}`);
  mkdirSync(plugin);
  execFileSync('unzip', ['-q', await vendorArchive(vendor), '-d', plugin]);
  expect(await connect.request({ op: 'load', plugin, classes: [className] })).toMatchObject({ loads: true, classes: { [className]: { found: true, kind } } });
  const config = { ...COMMON, ...accepts, 'connector.class': className };
  const answer = await connect.request({ op: 'validate', plugin, config, full: true });
  expect(answer).toMatchObject({ errorCount: 0 });
  const defined = answer.infos.configs.map(({ value: { name } }: any) => name);
  const options = JSON.parse(readFileSync(join(VENDORED, facts), 'utf-8')).classes[className].options;
  expect(defined).toEqual(expect.arrayContaining(options.map(({ name }: { name: string }) => name)));
  expect(await connect.request({ op: 'validate', plugin, config: { ...config, [key]: value } })).toMatchObject({ errorCount: 1, errors: { [key]: [expect.any(String)] } });
});

test('a folder with the makers\' archives takes the place of the stand-ins; what is not there or not as its list of checksums says is named', async () => {
  const file = vendorFile('opensearch');
  await expect(vendorArchive('opensearch', scratch)).rejects.toThrow(`has no ${file}`);
  writeFileSync(join(scratch, file), 'the archive');
  expect(await vendorArchive('opensearch', scratch)).toBe(join(scratch, file));
  writeFileSync(join(scratch, 'SHA256SUMS'), `${'0'.repeat(64)}  ${file}\n`);
  await expect(vendorArchive('opensearch', scratch)).rejects.toThrow(/has the checksum [0-9a-f]{64}; SHA256SUMS says 0000/);
});

if (REAL_ARCHIVES === undefined) {
  test('a stand-in is made once', async () => {
    expect(await vendorArchive('opensearch')).toBe(await vendorArchive('opensearch'));
  });
}

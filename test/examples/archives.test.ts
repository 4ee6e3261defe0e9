import { createHash } from 'crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import type { App } from 'aws-cdk-lib';
import { PluginArchive } from '../../src/connect';
import { PIN_FILE, PluginCache, VENDOR_PLUGINS, vendorUrl, writePins } from '../../src/plugins';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { type ArchiveSketch, IS } from '../support/archive-sketch';
import { put, temporaryDirectory } from '../support/archives';
import { jarOf, zipOf } from '../support/plugin-zip';
import { examples } from './examples';

const SPI = 'io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator';
const OPENSEARCH = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
const S3 = 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';

/** What the makers' archives hold, as far as anybody asks. */
const DEBEZIUM: ArchiveSketch = {
  'debezium-connector-postgres-3.6.1.Final.jar': { classes: { [POSTGRES]: IS.source }, services: { 'org.apache.kafka.connect.source.SourceConnector': [POSTGRES] } },
  'debezium-core-3.6.1.Final.jar': { classes: { 'io.debezium.transforms.ExtractNewRecordState': IS.transform } },
};
const openSearch = (className: string): ArchiveSketch => ({
  'opensearch-connector-for-apache-kafka-3.1.1.jar': {
    classes: { [className]: IS.sink, 'io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator': {} },
    services: { [SPI]: ['io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator'] },
  },
});
const s3 = (className: string): ArchiveSketch => ({
  's3-sink-connector-for-apache-kafka-3.4.2.jar': { classes: { [className]: IS.sink } },
  'software-1.0.jar': { classes: { 'com.amazonaws.services.s3.AmazonS3': {} } },
});

const environment = { ...process.env };
const start = process.cwd();
let directory: string;
/** Changes what the tests put in the place of our own extensions. */
let extensionsOf: (lockFile: string) => boolean;

beforeEach(() => {
  directory = temporaryDirectory();
  extensionsOf = () => true;
  process.env = {
    ...environment,
    CDK_MSK_CONNECT_CACHE: join(directory, 'cache'),
    CDK_MSK_CONNECT_OFFLINE: '1',
  };
  process.chdir(directory);
  // The libraries that Debezium and the extensions need are pinned to files that no test can make: Debezium is one of the tests, the extensions are ours, alone.
  jest.spyOn(PluginArchive, '_known').mockImplementation(id => PluginArchive.fromFile(put(directory, `${id}.zip`, zipOf(DEBEZIUM))));
  const original = PluginArchive._fromExtension.bind(PluginArchive);
  jest.spyOn(PluginArchive, '_fromExtension').mockImplementation((lockFile, className) => {
    const jar = original(lockFile, className)._origins.find(origin => origin.kind === 'file')!;
    return PluginArchive.fromFile(extensionsOf(lockFile) ? jar.path : put(directory, basename(jar.path), jarOf({ classes: { 'a.A': {} } })));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(start);
  process.env = environment;
});

/** What somebody who pinned the archive of a release page has: its checksum in the pin file, and its bytes in the cache. */
function pinned(id: string, archive: ArchiveSketch): void {
  const bytes = zipOf(archive);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = new PluginCache().pathOf(sha256);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  writePins(PIN_FILE, { [vendorUrl(VENDOR_PLUGINS.find(each => each.id === id)!)!]: { size: bytes.length, sha256, contents: { jars: 1, classFileMajor: 61, classes: {} } } });
}

async function synthesized(name: string) {
  const outdir = temporaryDirectory();
  // the whole app, with all rules, and archives fetched
  const app: App = examples().find(example => example.name === name)!.build({ outdir, analyticsReporting: false });
  const [stack] = app.synth().stacks;
  const plugins = readdirSync(outdir).filter(file => file.endsWith('.zip') && file.startsWith('asset.'));
  const jars = await Promise.all(plugins.map(async file => (await readZip(readFileSync(join(outdir, file)), file)).map(entry => basename(entry.path))));
  return {
    said: stack.messages.filter(({ level }) => level !== 'info').map(({ entry }) => String(entry.data)).filter(text => /\bMC-[A-Z0-9]+-\d+/.test(text)),
    plugins: jars.filter(files => files.some(file => file.endsWith('.jar'))),
  };
}

const CASES = [
  {
    example: 'cdc-postgres-to-opensearch',
    vendor: 'opensearch',
    right: openSearch(OPENSEARCH),
    // 4.x calls it so
    wrong: openSearch('io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector'),
    says: `the connector ${OPENSEARCH} is not in the plugin; did you mean io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector?`,
    holds: ['opensearch-connector-for-apache-kafka-3.1.1.jar', 'opensearch-auth-1.0.0.jar'],
  },
  {
    example: 's3-archive-parquet',
    vendor: 's3-aiven',
    right: s3(S3),
    wrong: s3('io.aiven.kafka.connect.gcs.GcsSinkConnector'),
    says: `the connector ${S3} is not in the plugin`,
    holds: ['s3-sink-connector-for-apache-kafka-3.4.2.jar'],
  },
];

describe.each(CASES)('the example $example with archives', ({ example, vendor, right, wrong, says, holds }) => {
  test('synthesizes without an error, and without a warning of a rule, from fetched archives and again from the cache', async () => {
    pinned(vendor, right);
    for (const _ of ['packed', 'remembered']) {
      const { said, plugins } = await synthesized(example);
      expect(said).toEqual([]);
      expect(plugins).toContainEqual(expect.arrayContaining(holds));
      expect(plugins).toContainEqual(expect.arrayContaining([...Object.keys(DEBEZIUM), 'secrets-provider-1.0.0.jar', 'debezium-toast-1.0.0.jar']));
    }
  });

  test('is stopped by an archive that holds another class', async () => {
    pinned(vendor, wrong);
    await expect(synthesized(example)).rejects.toThrow(says);
  });
});

test('without the service file of the extension, the OpenSearch pipeline is stopped', async () => {
  pinned('opensearch', openSearch(OPENSEARCH));
  extensionsOf = lockFile => !lockFile.includes('opensearch');
  await expect(synthesized('cdc-postgres-to-opensearch')).rejects.toThrow('aws.signing.region (awsSigningRegion) is set, but the plugin does not contain the extension that reads it');
});

import { execFileSync } from 'child_process';
import { createHash } from 'crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { camelClass } from '../../src/families';
import { knownOrigin, VENDOR_PLUGINS, vendorUrl } from '../../src/plugins';
import type { LockedJar } from '../../src/plugins/origin';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { fetchOrigin } from '../../src/plugins/fetch/fetch-origin';
import { columnsJars } from '../../src/rehearse/parts';
import { SHORT_LIVED_TOOL } from '../support/short-lived-java';

const MODULE = join(__dirname, '..', '..', 'rehearsal');
const SOURCES = join(__dirname, 'stand-in-connectors');
/** The interfaces that our extension is compiled against: the stand-in has the same. */
const SPI = join(__dirname, '..', '..', 'extensions', 'opensearch-spi', 'src', 'main', 'java', 'io', 'aiven', 'kafka', 'connect', 'opensearch', 'spi');
const FACTS = join(__dirname, '..', '..', 'catalog-source', 'vendored');
/** A copy of Confluent's AvroData, the one that a package registry has. */
const AVRO_DATA = /^com\/amazonaws\/services\/schemaregistry\/kafkaconnect\/avrodata\//;

/** A connector whose archive only the release page of its maker has. */
export type Vendor = `camel-${string}` | 'eventbridge' | 'http-aiven' | 'jdbc-aiven' | 'jdbc-confluent' | 'opensearch' | 's3-aiven' | 's3-confluent';

interface StandIn {
  /** Where its options are facts of the catalog. */
  readonly facts?: string;
  /** Folders and files of the sources. */
  readonly sources: readonly string[];
  readonly services?: { readonly [name: string]: string };
  readonly libraries: () => Promise<string[]>;
  /** The version of Java that its classes are for; 11 where nothing is said. */
  readonly release?: string;
}

const standInSources = (...names: string[]) => names.map(name => `standin/${name}.java`);
/** What the stand-ins of all sinks are made of. */
const SINK_SOURCES = standInSources('FactsDefinition', 'StandInSink');
const S3_SOURCES = [...SINK_SOURCES, ...standInSources('Columns', 'Compression', 'Rows', 'S3Upload')];

/** Apache Camel, its components and Kamelets are the real ones; what makes connectors of them is not. */
const CAMEL: StandIn = {
  sources: ['org/apache/camel', ...standInSources('StandInSink', 'StandInSource')],
  services: {
    'org.apache.kafka.connect.sink.SinkConnector': ['ddb', 'kinesis', 'lambda', 'sns', 'sqs'].map(service => camelClass(`aws-${service}-sink`)).join('\n'),
    'org.apache.kafka.connect.source.SourceConnector': ['ddb-streams', 'kinesis', 's3', 'sqs'].map(service => camelClass(`aws-${service}-source`)).join('\n'),
    'org.apache.kafka.connect.transforms.Transformation': 'org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value',
  },
  libraries: () => pinned('camel-libraries.json'),
  release: '17',
};

const STAND_INS: { readonly [vendor: string]: StandIn } = {
  'eventbridge': {
    facts: 'eventbridge-kafka-connector-1.5.0.json',
    sources: ['software/amazon/event', ...SINK_SOURCES],
    services: { 'org.apache.kafka.connect.sink.SinkConnector': 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector' },
    // clients of Amazon EventBridge and Amazon S3
    libraries: () => pinned('eventbridge-libraries.json'),
  },
  'opensearch': {
    facts: 'opensearch-connector-for-apache-kafka-3.1.1.json',
    sources: ['io/aiven/kafka/connect/opensearch', ...SINK_SOURCES],
    services: {
      'io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator': 'io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator',
      'org.apache.kafka.connect.sink.SinkConnector': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    },
    libraries: httpClient,
  },
  'http-aiven': {
    facts: 'http-connector-for-apache-kafka-0.9.0.json',
    sources: ['io/aiven/kafka/connect/http', ...SINK_SOURCES],
    services: { 'org.apache.kafka.connect.sink.SinkConnector': 'io.aiven.kafka.connect.http.HttpSinkConnector' },
    libraries: async () => [],
  },
  'jdbc-aiven': {
    facts: 'jdbc-connector-for-apache-kafka-6.10.0.json',
    sources: ['io/aiven/connect/jdbc', 'standin/jdbc', ...standInSources('StandInSource'), ...SINK_SOURCES],
    services: jdbcServices('io.aiven.connect.jdbc'),
    libraries: () => drivers('driver-postgres', 'driver-mysql'),
  },
  'jdbc-confluent': {
    facts: 'kafka-connect-jdbc-10.9.7.json',
    sources: ['io/confluent/connect/jdbc', 'standin/jdbc', ...standInSources('StandInSource'), ...SINK_SOURCES],
    services: jdbcServices('io.confluent.connect.jdbc'),
    libraries: () => drivers('driver-postgres'),
  },
  's3-aiven': {
    facts: 's3-sink-connector-for-apache-kafka-3.4.2.json',
    sources: ['io/aiven/kafka/connect/s3', ...S3_SOURCES],
    services: { 'org.apache.kafka.connect.sink.SinkConnector': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector' },
    libraries: columnsJars,
  },
  's3-confluent': {
    facts: 'kafka-connect-s3-12.1.9.json',
    sources: ['io/confluent/connect/s3', 'io/confluent/connect/storage', ...S3_SOURCES],
    services: { 'org.apache.kafka.connect.sink.SinkConnector': 'io.confluent.connect.s3.S3SinkConnector' },
    libraries: columnsJars,
  },
};

/** The JARs of a list beside the sources, as `plugin pin --resolve` writes it. */
async function pinned(list: string): Promise<string[]> {
  const jars = JSON.parse(readFileSync(join(SOURCES, list), 'utf-8')) as LockedJar[];
  return (await fetchOrigin({ kind: 'jars', jars })).map(({ path }) => path);
}

function jdbcServices(of: string): { [name: string]: string } {
  return { 'org.apache.kafka.connect.source.SourceConnector': `${of}.JdbcSourceConnector`, 'org.apache.kafka.connect.sink.SinkConnector': `${of}.JdbcSinkConnector` };
}

/** Drivers that an archive carries. */
async function drivers(...ids: string[]): Promise<string[]> {
  return (await Promise.all(ids.map(id => fetchOrigin(knownOrigin(id)!)))).map(([{ path }]) => path);
}

/** The client of the OpenSearch sink, as it carries it. */
async function httpClient(): Promise<string[]> {
  const jars = [
    ['org.apache.httpcomponents:httpasyncclient:4.1.5', '0c1877489a9d1ba4fa50f6cfcab11d1123618858cb31d56afaab5afdd5064d99'],
    ['org.apache.httpcomponents:httpclient:4.5.14', 'c8bc7e1c51a6d4ce72f40d2ebbabf1c4b68bfe76e732104b04381b493478e9d6'],
    ['org.apache.httpcomponents:httpcore:4.4.16', '6c9b3dd142a09dc468e23ad39aad6f75a0f2b85125104469f026e52a474e464f'],
    ['org.apache.httpcomponents:httpcore-nio:4.4.16', '4018736ede2d321034e8517ea90baefb31831a8608afccc446d8a699fb1d00d4'],
    ['commons-logging:commons-logging:1.2', 'daddea1ea0be0f56978ab3006b8ac92834afeefbd9b7e4e6316fca57df0fa636'],
    ['commons-codec:commons-codec:1.15', 'b3e9f6d63a790109bf0d056611fbed1cf69055826defeb9894a71369d246ed63'],
  ].map(([coordinates, sha256]) => ({ coordinates, sha256 }));
  return (await Promise.all(jars.map(jar => fetchOrigin({ kind: 'maven', ...jar })))).map(([{ path }]) => path);
}

/** Whether the real archives are tried. */
export const REAL_ARCHIVES = process.env.CDK_MSK_CONNECT_TEST_ARCHIVES;

/** The maker's archive from the folder that CDK_MSK_CONNECT_TEST_ARCHIVES names; without it the stand-in of the same class, options and behaviour. */
export async function vendorArchive(vendor: Vendor, folder = REAL_ARCHIVES): Promise<string> {
  return folder === undefined ? standIn(vendor) : realArchive(vendor, folder);
}

/** The name under which the maker publishes it. */
export function vendorFile(vendor: Vendor): string {
  const plugin = VENDOR_PLUGINS.find(({ id }) => id === vendor)!;
  return vendor === 'eventbridge' ? `eventbridge-kafka-connector-${plugin.version}-with-dependencies.jar` : basename(vendorUrl(plugin)!);
}

function realArchive(vendor: Vendor, folder: string): string {
  const file = join(folder, vendorFile(vendor));
  if (!existsSync(file)) {
    throw new Error(`CDK_MSK_CONNECT_TEST_ARCHIVES is ${folder}, which has no ${vendorFile(vendor)}; see test/rehearse/stand-in-connectors/README.md`);
  }
  const sums = join(folder, 'SHA256SUMS');
  const expected = existsSync(sums) ? readFileSync(sums, 'utf-8').split('\n').find(line => line.endsWith(vendorFile(vendor)))?.split(/\s+/)[0] : undefined;
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (expected !== undefined && expected !== sha256) {
    throw new Error(`${file} has the checksum ${sha256}; SHA256SUMS says ${expected}`);
  }
  return file;
}

/** Compiled once for each state of the sources. */
async function standIn(vendor: Vendor): Promise<string> {
  const { facts, sources, services = {}, libraries, release = '11' } = vendor.startsWith('camel-') ? CAMEL : STAND_INS[vendor];
  const files = [...sources.flatMap(source => javaFiles(join(SOURCES, source))), ...vendor === 'opensearch' ? javaFiles(SPI) : []];
  const jars = await libraries();
  const hash = createHash('sha256').update(JSON.stringify([services, jars]));
  [...files, ...facts === undefined ? [] : [join(FACTS, facts)]].forEach(file => hash.update(readFileSync(file)));
  const archive = join(MODULE, 'target', 'stand-ins', hash.digest('hex').slice(0, 16), vendor.startsWith('camel-') ? 'camel.zip' : vendorFile(vendor).replace(/\.jar$/, '.zip'));
  if (existsSync(archive)) {
    return archive;
  }
  mkdirSync(dirname(archive), { recursive: true });
  const work = mkdtempSync(join(dirname(archive), 'work-'));
  const [classes, content] = [join(work, 'classes'), join(work, 'content')];
  mkdirSync(content);
  mkdirSync(classes);
  if (vendor.startsWith('s3-')) {
    await unpackAvroData(classes);
  }
  execFileSync('javac', [...SHORT_LIVED_TOOL, '--release', release, '-proc:none', '-cp', [classes, join(MODULE, 'target', 'libs', '*'), ...jars].join(':'), '-d', classes, ...files], { stdio: 'pipe' });
  if (facts !== undefined) {
    copyFileSync(join(FACTS, facts), join(classes, 'facts.json'));
  }
  for (const [name, provider] of Object.entries(services)) {
    write(join(classes, 'META-INF', 'services', name), `${provider}\n`);
  }
  execFileSync('jar', [...SHORT_LIVED_TOOL, '-c', '-f', join(content, `${basename(archive, '.zip')}.jar`), '-C', classes, '.']);
  jars.forEach((jar, index) => copyFileSync(jar, join(content, `library-${index}.jar`)));
  execFileSync('jar', [...SHORT_LIVED_TOOL, '-c', '-0', '-M', '-f', join(work, 'archive.zip'), '-C', content, '.']);
  renameSync(join(work, 'archive.zip'), archive);
  rmSync(work, { recursive: true });
  return archive;
}

async function unpackAvroData(classes: string): Promise<void> {
  const [{ path }] = await fetchOrigin(knownOrigin('glue-schema-registry')!);
  for (const entry of (await readZip(readFileSync(path), path)).filter(each => AVRO_DATA.test(each.path) && each.path.endsWith('.class'))) {
    write(join(classes, entry.path), entry.data());
  }
}

function javaFiles(path: string): string[] {
  return path.endsWith('.java') ? [path]
    : readdirSync(path, { recursive: true }).map(String).filter(file => file.endsWith('.java')).sort().map(file => join(path, file));
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

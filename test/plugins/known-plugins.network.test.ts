import * as fs from 'node:fs';
import * as path from 'node:path';
import { classesIn } from '../../src/families';
import { DEBEZIUM_MONGODB_SINK } from '../../src/families/debezium/family';
import { KNOWN_DRIVERS, KNOWN_PLUGINS, type LockedJar, PluginCache, fetchOrigin, inspectArchive, inspectOrigin, knownOrigin } from '../../src/plugins';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { kafkaClasses } from '../../src/plugins/inspect/kafka-api';
import { put, temporaryDirectory } from '../support/archives';

/**
 * Downloads each known archive and checks size and SHA-256. There is no skip: when the repository answers, a difference is a failure,
 * and when it does not answer, that is one, too. Whole plugins are packed in merged.real.network.test.ts. `CDK_MSK_CONNECT_CACHE` may point to a cache that is kept between runs.
 */
const cache = new PluginCache();
const locked = [...KNOWN_PLUGINS, ...KNOWN_DRIVERS].flatMap(plugin => plugin.files.flatMap((file): LockedJar[] => [file, ...file.lock ?? []]));
const unique = [...new Map(locked.map(file => [file.coordinates, file])).values()];
const debezium = KNOWN_PLUGINS.filter(plugin => plugin.id.startsWith('debezium-')).flatMap(plugin => plugin.files.map(file => ({ plugin, file })));

test.each(unique)('$coordinates has the pinned checksum', async ({ coordinates, sha256, size }) => {
  const [file] = await fetchOrigin({ kind: 'maven', coordinates, sha256 }, { cache });
  expect(file).toMatchObject({ sha256, size, pinned: true });
}, 300_000);

test.each(debezium)('$file.coordinates inspects without error or warning, Kafka\'s own JARs left out', async ({ plugin, file }) => {
  const kafkaConnectVersion = file.kafkaConnect[0];
  const [fetched] = await fetchOrigin({ kind: 'maven', coordinates: file.coordinates, sha256: file.sha256 }, { cache });
  // the sink came with Debezium 3
  const classes = classesIn(plugin.id).filter(name => name !== DEBEZIUM_MONGODB_SINK || !file.coordinates.includes(':2.'));
  const contents = await inspectArchive(fetched.path, { kafkaConnectVersion, expect: classes.map(name => ({ name, kind: 'connectors' })) });
  expect(contents.findings.filter(finding => finding.severity !== 'info')).toEqual([]);
  expect(contents.jars.map(jar => jar.name).filter(name => /^(kafka-clients|connect-(api|runtime|json)|slf4j-api|log4j-1)/.test(name))).toEqual([]);
  if (file.version.startsWith('3.')) {
    expect(contents.leftOut.map(left => path.basename(left.name))).toEqual(expect.arrayContaining([expect.stringMatching(/^kafka-clients-4/), expect.stringMatching(/^connect-api-4/)]));
  }
}, 300_000);

test.each([
  ['2.7.1', ['connect-file']],
  ['3.7.2', ['connect-mirror', 'connect-mirror-client']],
])('the list of Kafka\'s classes is that of %s', async (version, more) => {
  const names = new Set<string>();
  for (const artifact of ['kafka-clients', 'connect-api', 'connect-runtime', 'connect-json', 'connect-transforms', 'connect-basic-auth-extension', ...more]) {
    const [file] = await fetchOrigin({ kind: 'maven', coordinates: `org.apache.kafka:${artifact}:${version}` }, { cache });
    for (const entry of await readZip(fs.readFileSync(file.path), file.name, { jar: true })) {
      const match = /^(org\/apache\/kafka\/(?:clients|common|connect)\/.*)\.class$/.exec(entry.path);
      if (match && !/\$\d+$/.test(match[1])) { names.add(match[1]); }
    }
  }
  expect([...kafkaClasses(version)!]).toEqual([...names].sort());
}, 300_000);

test('a thin JAR alone is a finding', async () => {
  const { contents } = await inspectOrigin({ kind: 'maven', coordinates: 'org.apache.iceberg:iceberg-kafka-connect:1.10.1' }, { cache });
  expect(contents.findings.map(finding => finding.code)).toEqual(['thin-jar']);
}, 300_000);

test('unknown coordinates', async () => {
  await expect(fetchOrigin({ kind: 'maven', coordinates: 'io.debezium:debezium-connector-jdbc:3.6.1.Final:plugin:zip' }, { cache }))
    .rejects.toThrow(/io\.debezium:debezium-connector-jdbc:3\.6\.1\.Final:plugin:zip does not exist at .*which differs by connector/);
}, 300_000);

test('a real archive that was cut off is refused', async () => {
  const [fetched] = await fetchOrigin(knownOrigin('debezium-postgres')!, { cache });
  const whole = fs.readFileSync(fetched.path);
  const file = put(temporaryDirectory(), 'cut.zip', whole.subarray(0, Math.floor(whole.length / 2)));
  await expect(inspectArchive(file)).rejects.toThrow(/cut\.zip is a damaged or truncated ZIP/);
}, 300_000);

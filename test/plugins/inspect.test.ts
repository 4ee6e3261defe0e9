import { type InspectOptions, inspectArchive } from '../../src/plugins';
import { type PluginContents } from '../../src/model';
import { DEFAULT_LIMITS } from '../../src/plugins/archive/limits';
import { parseClassFile, referencedClasses } from '../../src/plugins/inspect/class-file';
import { readJarName } from '../../src/plugins/inspect/file-names';
import { type RawEntry, classFile, connectorJar, jar, put, rawZip, temporaryDirectory } from '../support/archives';

const SINK = 'org.apache.kafka.connect.sink.SinkConnector';
const TRANSFORM = 'org.apache.kafka.connect.transforms.Transformation';
const PROVIDER = 'org.apache.kafka.common.config.provider.ConfigProvider';
const classJar = (name: string, options: Parameters<typeof classFile>[1] = {}) => jar({ [`${name.replace(/\./g, '/')}.class`]: classFile(name, options) });

async function inspect(entries: RawEntry[], options: InspectOptions = {}): Promise<PluginContents> {
  return inspectArchive(put(temporaryDirectory(), 'my-plugin.zip', rawZip(entries)), options);
}

async function findings(entries: RawEntry[], options: InspectOptions = {}): Promise<string[]> {
  return (await inspect(entries, options)).findings.map(finding => `${finding.severity} ${finding.code}: ${finding.message}; ${finding.fix}`);
}

test('reads name, ancestors, flags and version of a class file', () => {
  const data = classFile('a.b.C', { extends: 'a.Base', implements: ['x.Y', 'x.Z'], access: 0x421, major: 55, refers: ['q.R', '[Lq.S;'] });
  expect(parseClassFile(data, 'C')).toEqual({ name: 'a/b/C', superName: 'a/Base', interfaces: ['x/Y', 'x/Z'], access: 0x421, major: 55 });
  expect(referencedClasses(data)).toEqual(['a/b/C', 'a/Base', 'x/Y', 'x/Z', 'q/R', 'q/S']);
  for (let length = 0; length < data.length - 6; length++) {
    expect(() => parseClassFile(data.subarray(0, length), 'C.class in my.jar')).toThrow(/C\.class in my\.jar is not a valid class file/);
  }
});

test('classes are of a kind through chains across JARs, interfaces and the worker\'s own classes', async () => {
  const contents = await inspect([
    {
      name: 'a-1.0.jar',
      data: jar({
        'a/Sink.class': classFile('a.Sink', { extends: 'b.BaseSink' }),
        'a/Upper.class': classFile('a.Upper', { implements: ['b.Smt'] }),
        'a/MyJson.class': classFile('a.MyJson', { extends: 'org.apache.kafka.connect.json.JsonConverter' }),
        'a/Is.class': classFile('a.Is', { implements: ['org.apache.kafka.connect.transforms.predicates.Predicate'] }),
        'a/Helper.class': classFile('a.Helper'),
      }),
    },
    {
      name: 'b-2.0.jar',
      data: jar({
        'b/BaseSink.class': classFile('b.BaseSink', { extends: SINK, access: 0x421 }),
        'b/Smt.class': classFile('b.Smt', { implements: [TRANSFORM], access: 0x601 }),
      }),
    },
  ]);
  expect(contents.connectors.map(entry => [entry.name, entry.type, entry.abstract])).toEqual([['a.Sink', 'sink', false], ['b.BaseSink', 'sink', true]]);
  expect(contents.transformations.map(entry => entry.name)).toEqual(['a.Upper']);
  expect(contents.converters.map(entry => entry.name)).toEqual(['a.MyJson']);
  expect(contents.headerConverters.map(entry => entry.name)).toEqual(['a.MyJson']);
  expect(contents.predicates.map(entry => entry.name)).toEqual(['a.Is']);
  expect(contents.jars.map(entry => [entry.name, entry.artifact, entry.version, entry.classes])).toEqual([['a-1.0.jar', 'a', '1.0', 5], ['b-2.0.jar', 'b', '2.0', 2]]);
  expect(contents.findings).toEqual([]);
});

test('a circle of super classes ends', async () => {
  const list = await findings([{ name: 'a.jar', data: jar({ 'a/A.class': classFile('a.A', { extends: 'a.B' }), 'a/B.class': classFile('a.B', { extends: 'a.A' }) }) }]);
  expect(list).toEqual([expect.stringMatching(/^error nothing-loadable/)]);
});

test('class files for a newer Java than the worker\'s', async () => {
  const entries = [{ name: 'my-1.jar', data: connectorJar('m.S', { major: 61 }) }];
  expect(await findings(entries)).toEqual([]);
  expect(await findings(entries, { kafkaConnectVersion: '2.7.1' })).toEqual([
    'error newer-java: m.S in my-1.jar requires Java 17, but Kafka Connect 2.7.1 runs on Java 11; use a version built for Java 11 or older',
  ]);
  expect(await findings([{ name: 'my-1.jar', data: connectorJar('m.S', { major: 65 }) }])).toEqual([expect.stringContaining('requires Java 21, but Kafka Connect 3.7.x runs on Java 17')]);
  const library = [...entries, { name: 'lib-9.jar', data: classJar('l.L', { major: 65 }) }];
  expect(await findings(library)).toEqual([expect.stringMatching(/^info newer-java-library: lib-9\.jar is built for Java 21/)]);
  const using = { name: 'my-1.jar', data: classJar('m.S', { extends: SINK, refers: ['l.L'] }) };
  expect(await findings([using, library[1]])).toEqual([expect.stringMatching(/^warning newer-java-library: lib-9\.jar/)]);
  const multiRelease = jar({ 'l/L.class': classFile('l.L', { major: 52 }), 'META-INF/versions/21/l/L.class': classFile('l.L', { major: 65 }), 'module-info.class': classFile('module-info', { major: 65 }) });
  expect(await findings([...entries, { name: 'lib-9.jar', data: multiRelease }])).toEqual([]);
});

test('classes of Kafka that the worker lacks', async () => {
  const using = (...refers: string[]) => [{ name: 'my-1.jar', data: classJar('m.S', { extends: SINK, refers }) }];
  const network = using('org.apache.kafka.common.network.ConnectionMode', 'org.apache.kafka.common.network.Mode');
  expect(await findings(network)).toEqual([
    'warning newer-kafka: my-1.jar uses 1 class of Kafka that Kafka Connect 3.7.x does not have (org.apache.kafka.common.network.ConnectionMode); '
    + 'it is built for another Kafka version, use a matching version of it',
  ]);
  // A version whose classes are not known, classes that the plugin has itself, and classes that old workers never ask for.
  expect(await findings(network, { kafkaConnectVersion: '4.0.0' })).toEqual([]);
  expect(await findings([...network, { name: 'fat.jar', data: classJar('org.apache.kafka.common.network.ConnectionMode') }])).toEqual([]);
  const old = { kafkaConnectVersion: '2.7.1' };
  const source = (refers: string[]) => [{ name: 'my-1.jar', data: classJar('m.S', { extends: 'org.apache.kafka.connect.source.SourceConnector', refers, major: 55 }) }];
  expect(await findings(source(['org.apache.kafka.connect.source.ExactlyOnceSupport']), old)).toEqual([]);
  expect(await findings(source(['org.apache.kafka.common.Uuid']), old)).toEqual([expect.stringMatching(/^warning newer-kafka: .*org\.apache\.kafka\.common\.Uuid/)]);
});

test('expected classes: absent, of other kind, not public, abstract, with the wrong case', async () => {
  const entries = [{
    name: 'my-1.jar',
    data: jar({
      'm/OpensearchSink.class': classFile('m.OpensearchSink', { extends: SINK }),
      'm/Hidden.class': classFile('m.Hidden', { extends: SINK, access: 0x20 }),
      'm/Base.class': classFile('m.Base', { extends: SINK, access: 0x421 }),
      'm/Plain.class': classFile('m.Plain'),
    }),
  }];
  const ask = (name: string) => findings(entries, { expect: [{ name, kind: 'connectors' }] });
  expect(await ask('m.OpensearchSink')).toEqual([]);
  expect(await ask('m.OpenSearchSink')).toEqual(['error class-missing: connector m.OpenSearchSink is not in the plugin; did you mean m.OpensearchSink?']);
  expect(await ask('m.Hidden')).toEqual([expect.stringContaining('m.Hidden is not public')]);
  expect(await ask('m.Base')).toEqual([expect.stringContaining('m.Base is abstract')]);
  expect(await ask('m.Plain')).toEqual([expect.stringContaining('m.Plain is in the plugin but is not a connector')]);
});

test('thin JARs: a missing super class and missing classes', async () => {
  expect(await findings([{ name: 'my-1.jar', data: classJar('m.MyConnector', { extends: 'lib.Base' }) }]))
    .toEqual([expect.stringMatching(/^error missing-superclass: m\.MyConnector cannot be loaded: its superclass lib\.Base is not in any JAR; this is a thin JAR/)]);
  expect(await findings([{ name: 'my-1.jar', data: classJar('m.MyConnector', { extends: 'lib.Base' }) }], { expect: [{ name: 'm.MyConnector', kind: 'connectors' }] }))
    .toContainEqual(expect.stringMatching(/^error missing-superclass: connector m\.MyConnector cannot be loaded: lib\.Base/));
  const thin = jar({
    'm/S.class': classFile('m.S', { extends: SINK, refers: ['m.Task', 'java.lang.String', 'org.slf4j.Logger'] }),
    'm/Task.class': classFile('m.Task', { refers: ['lib.Client'] }),
  });
  expect(await findings([{ name: 'my-1.jar', data: thin }])).toEqual([expect.stringMatching(/^warning thin-jar: my-1\.jar uses 1 class that no JAR of the plugin contains \(lib\.Client\)/)]);
  expect(await findings([{ name: 'my-1.jar', data: thin }, { name: 'lib-1.jar', data: classJar('lib.Client') }])).toEqual([]);
});

test('archives inside the archive, and inside a JAR', async () => {
  expect(await findings([{ name: 'inner.zip', data: rawZip([{ name: 'a.jar', data: connectorJar() }]) }]))
    .toContainEqual(expect.stringMatching(/^error nested-archive: inner\.zip is an archive inside the archive my-plugin\.zip/));
  expect(await findings([{ name: 'boot.jar', data: jar({ 'BOOT-INF/lib/a.jar': connectorJar(), 'm/Main.class': classFile('m.Main') }) }]))
    .toEqual([expect.stringMatching(/^error nothing-loadable: .*BOOT-INF\/lib\/a\.jar in boot\.jar/)]);
});

test('sources and documentation are left out; alone they are an error', async () => {
  const sources = { name: 'my-1-sources.jar', data: jar({ 'm/S.java': 'class S {}' }) };
  const docs = { name: 'docs.jar', data: jar({ 'a.html': '', 'b.html': '', 'c.html': '' }) };
  const contents = await inspect([{ name: 'my-1.jar', data: connectorJar() }, sources, docs]);
  expect(contents.leftOut.map(left => [left.name, left.reason])).toEqual([
    ['docs.jar', 'documentation, contains no classes'], ['my-1-sources.jar', 'source code, contains no classes'],
  ]);
  expect(await findings([sources])).toContainEqual(expect.stringMatching(/^error no-classes: .*my-1-sources\.jar \(source code/));
  expect(await findings([{ name: 'README', data: 'x' }])).toEqual([expect.stringMatching(/^error no-jar/)]);
});

test('config providers need a service file, and service files need their classes', async () => {
  const file = `META-INF/services/${PROVIDER}`;
  const provider = classFile('p.P', { implements: [PROVIDER] });
  expect(await findings([{ name: 'p-1.jar', data: jar({ 'p/P.class': provider, [file]: 'p.P\n' }) }])).toEqual([]);
  expect(await findings([{ name: 'p-1.jar', data: jar({ 'p/P.class': provider }) }])).toEqual([expect.stringMatching(/^warning provider-without-service-file: config provider p\.P/)]);
  expect(await findings([{ name: 'p-1.jar', data: jar({ 'p/P.class': provider }) }], { expect: [{ name: 'p.P', kind: 'configProviders' }] }))
    .toEqual([expect.stringMatching(/^error provider-without-service-file/)]);
  expect(await findings([{ name: 'p-1.jar', data: jar({ 'p/P.class': provider, [file]: 'p.P\np.Gone\n' }) }]))
    .toEqual([expect.stringMatching(/^warning service-class-missing: p-1\.jar declares p\.Gone as ConfigProvider/)]);
});

test('every service file is kept: rules ask for those of connectors, too; only the ones that the worker reads must name classes of the plugin', async () => {
  const contents = await inspect([
    { name: 'a-1.jar', data: jar({ 'm/S.class': classFile('m.S', { extends: SINK }), 'META-INF/services/io.vendor.spi.Client$Factory': '# ours\nm.A # first\n\nm.Gone\n' }) },
    { name: 'b-1.jar', data: jar({ 'META-INF/services/java.sql.Driver': 'm.Driver', 'META-INF/services/folder/file': 'no service', 'm/A.class': classFile('m.A') }) },
  ]);
  expect(contents.serviceFiles).toEqual([
    { jar: 'a-1.jar', service: 'io.vendor.spi.Client$Factory', classes: ['m.A', 'm.Gone'] }, { jar: 'b-1.jar', service: 'java.sql.Driver', classes: ['m.Driver'] },
  ]);
  expect(contents.findings).toEqual([]);
  // a class of a library whose ancestors are elsewhere does not make a plugin a thin JAR
  expect(await findings([{ name: 'a-1.jar', data: jar({ 'm/Driver.class': classFile('m.Driver', { extends: 'n.Base' }), 'META-INF/services/java.sql.Driver': 'm.Driver' }) }]))
    .toEqual([expect.stringMatching(/^error nothing-loadable: the plugin contains no connector/)]);
});

test('service files of a size that no plugin has are refused, in one JAR or in all together', async () => {
  const service = (bytes: number) => ({ 'META-INF/services/a.B': Buffer.alloc(bytes, 'a\n') });
  const limits = { ...DEFAULT_LIMITS, maxServiceBytes: 1000 };
  const entries = (...sizes: number[]) => sizes.map((size, index) => ({ name: `j${index}-1.jar`, data: jar({ ...service(size), [`m/S${index}.class`]: classFile(`m.S${index}`, { extends: SINK }) }) }));
  expect((await inspect(entries(500, 500), { limits })).serviceFiles).toHaveLength(2);
  await expect(inspect(entries(1001), { limits })).rejects.toThrow(/j0-1\.jar in my-plugin\.zip has 1001 bytes of files below META-INF\/services \(limit 1000\)/);
  await expect(inspect(entries(500, 501), { limits })).rejects.toThrow(/my-plugin\.zip has 1001 bytes of files below META-INF\/services/);
  await expect(inspect(entries(5 * 1024 * 1024))).rejects.toMatchObject({ code: 'hostile-archive' });
});

test('one artifact in two versions, one class in two JARs, the same file twice', async () => {
  const list = await findings([{ name: 'my-1.jar', data: connectorJar() }, { name: 'guava-31.1-jre.jar', data: classJar('g.G') }, { name: 'guava-33.0-jre.jar', data: classJar('g.H') }]);
  expect(list).toEqual([expect.stringMatching(/^warning duplicate-artifact: guava is in the plugin in 2 versions: guava-31\.1-jre\.jar, guava-33\.0-jre\.jar/)]);
  expect(await findings([{ name: 'one.jar', data: connectorJar('m.S') }, { name: 'two.jar', data: connectorJar('m.S', { major: 55 }) }]))
    .toContainEqual(expect.stringMatching(/^warning duplicate-class: connector m\.S is in one\.jar and two\.jar/));
  const twins = await inspect([{ name: 'a/x-1.jar', data: connectorJar() }, { name: 'b/x-1.jar', data: connectorJar() }]);
  expect(twins.leftOut).toEqual([expect.objectContaining({ name: 'b/x-1.jar', reason: 'the same file as a/x-1.jar' })]);
});

test('what the worker provides is left out; compression stays when a library calls it', async () => {
  const kafka = { name: 'kafka-clients-4.3.0.jar', data: classJar('org.apache.kafka.K') };
  const zstd = { name: 'zstd-jni-1.5.jar', data: classJar('com.github.luben.zstd.Zstd') };
  const plain = await inspect([{ name: 'my-1.jar', data: connectorJar() }, kafka, zstd, { name: 'log4j-api-2.20.jar', data: classJar('o.L') }]);
  expect(plain.leftOut.map(left => left.name)).toEqual(['kafka-clients-4.3.0.jar', 'zstd-jni-1.5.jar']);
  const parquet = { name: 'parquet-1.jar', data: classJar('p.Codec', { refers: ['com.github.luben.zstd.Zstd'] }) };
  expect((await inspect([{ name: 'my-1.jar', data: connectorJar() }, kafka, zstd, parquet])).leftOut.map(left => left.name)).toEqual(['kafka-clients-4.3.0.jar']);
});

test('IAM authentication inside another JAR, and two generations of the AWS SDK', async () => {
  const data = jar({
    'm/S.class': classFile('m.S', { extends: SINK }),
    'software/amazon/msk/auth/iam/X.class': classFile('software.amazon.msk.auth.iam.X'),
    'software/amazon/awssdk/core/C.class': classFile('software.amazon.awssdk.core.C'),
    'com/amazonaws/services/s3/S3.class': classFile('com.amazonaws.services.s3.S3'),
  });
  const contents = await inspect([{ name: 'fat.jar', data }]);
  expect(contents.awsSdkGenerations).toEqual(['v1', 'v2']);
  expect(contents.findings.map(finding => `${finding.severity} ${finding.code}`)).toEqual(['warning iam-auth-inside', 'info several-aws-sdks']);
});

test('a class below another folder than its package\'s is not loadable', async () => {
  expect(await findings([{ name: 'web.jar', data: jar({ 'WEB-INF/classes/m/S.class': classFile('m.S', { extends: SINK }) }) }]))
    .toEqual([expect.stringMatching(/^error nothing-loadable/)]);
});

test('a damaged JAR inside names both files', async () => {
  await expect(inspect([{ name: 'lib/bad.jar', data: connectorJar().subarray(0, 100) }])).rejects.toThrow(/lib\/bad\.jar in my-plugin\.zip is a damaged or truncated ZIP/);
  await expect(inspect([{ name: 'bad.jar', data: jar({ 'a/B.class': 'nonsense' }) }])).rejects.toThrow(/a\/B\.class in bad\.jar in my-plugin\.zip is not a valid class file/);
});

test('paths that are not there', async () => {
  await expect(inspectArchive('/no/such/file.zip')).rejects.toThrow(/\/no\/such\/file\.zip does not exist/);
});

test.each([
  ['debezium-core-3.6.1.Final.jar', 'debezium-core', '3.6.1.Final'],
  ['guava-33.0-jre.jar', 'guava', '33.0-jre'],
  ['kafka_2.13-3.7.2.jar', 'kafka_2.13', '3.7.2'],
  ['log4j-1.2-api-2.20.0.jar', 'log4j', '1.2-api-2.20.0'],
  ['plain.jar', 'plain', undefined],
])('artifact and version of %s', (name, artifact, version) => {
  expect(readJarName(`lib/${name}`)).toEqual({ artifact, ...(version ? { version } : {}) });
});

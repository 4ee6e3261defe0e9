import * as fs from 'node:fs';
import * as path from 'node:path';
import { explain } from '../../src/cli/explain';
import { ARCHIVE_RULES, type InspectOptions, inspectArchive } from '../../src/plugins';
import { type PluginContents } from '../../src/model';
import { type ArchiveSketch, IS } from '../support/archive-sketch';
import { type RawEntry, classFile, connectorJar, jar, put, rawZip, temporaryDirectory } from '../support/archives';
import { contentsOfDownload, zipOf } from '../support/plugin-zip';

const PROVIDER = 'org.apache.kafka.common.config.provider.ConfigProvider';
const CONFLUENT_S3 = 'io.confluent.connect.s3.S3SinkConnector';
const PARTITIONER = 'io.confluent.connect.storage.partitioner.DefaultPartitioner';
const SINK: ArchiveSketch = { 'my-1.jar': { classes: { 'm.Sink': IS.sink } } };

/** The bytes of a ZIP, or the way to what is known of a plugin where a ZIP alone does not show it. */
type Archive = Buffer | (() => Promise<PluginContents>);
type Case = { readonly fails: Archive; readonly passes: Archive; readonly options?: InspectOptions };

const sketch = (jars: ArchiveSketch) => zipOf(jars);
const files = (...entries: RawEntry[]) => rawZip(entries);
const expecting = (name: string): InspectOptions => ({ expect: [{ name, kind: 'connectors' }] });

/** A file of zeros that takes no place on the disk. */
async function ofSize(bytes: number): Promise<PluginContents> {
  const directory = temporaryDirectory();
  fs.truncateSync(put(directory, 'model.bin', ''), bytes);
  put(directory, 'my-1.jar', connectorJar());
  return inspectArchive(directory);
}

/** By the code of the rule. */
const CASES: Record<string, Case> = {
  'nested-archive': { fails: files({ name: 'inner.zip', data: sketch(SINK) }), passes: sketch(SINK) },
  'no-jar': { fails: files({ name: 'README', data: 'x' }), passes: sketch(SINK) },
  'no-classes': {
    fails: files({ name: 'my-1-sources.jar', data: jar({ 'm/S.java': 'class S {}' }) }),
    passes: files({ name: 'my-1-sources.jar', data: jar({ 'm/S.java': 'class S {}' }) }, { name: 'my-1.jar', data: connectorJar() }),
  },
  'case-collision': {
    fails: sketch({ 'lib/my-1.jar': { classes: { 'm.Sink': IS.sink } }, 'Lib/my-1.jar': { classes: { 'm.Lib': IS.nothing } } }),
    passes: sketch({ 'lib/my-1.jar': { classes: { 'm.Sink': IS.sink } }, 'Lib/other-1.jar': { classes: { 'm.Lib': IS.nothing } } }),
  },
  'nothing-loadable': { fails: sketch({ 'lib-1.jar': { classes: { 'm.Lib': IS.nothing } } }), passes: sketch(SINK) },
  'missing-superclass': {
    fails: sketch({ 'my-1.jar': { classes: { 'm.MyConnector': { extends: 'lib.Base' } } } }),
    passes: sketch({ 'my-1.jar': { classes: { 'm.MyConnector': { extends: 'lib.Base' } } }, 'lib-1.jar': { classes: { 'lib.Base': IS.sink } } }),
  },
  'class-missing': { options: expecting('m.Sink'), fails: sketch({ 'my-1.jar': { classes: { 'm.Other': IS.sink } } }), passes: sketch(SINK) },
  'class-not-usable': { options: expecting('m.Sink'), fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, access: 0x421 } } } }), passes: sketch(SINK) },
  'class-of-other-kind': { options: expecting('m.Sink'), fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': IS.transform } } }), passes: sketch(SINK) },
  'thin-jar': {
    fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, refers: ['lib.Client'] } } } }),
    passes: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, refers: ['lib.Client'] } } }, 'lib-1.jar': { classes: { 'lib.Client': IS.nothing } } }),
  },
  'newer-kafka': {
    fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, refers: ['org.apache.kafka.common.network.ConnectionMode'] } } } }),
    passes: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, refers: ['org.apache.kafka.common.network.Mode'] } } } }),
  },
  'newer-java': {
    fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, major: 65 } } } }),
    passes: sketch({ 'my-1.jar': { classes: { 'm.Sink': { ...IS.sink, major: 61 } } } }),
  },
  'newer-java-library': {
    fails: sketch({ ...SINK, 'lib-9.jar': { classes: { 'l.L': { major: 65 } } } }),
    passes: sketch({ ...SINK, 'lib-9.jar': { classes: { 'l.L': { major: 65 }, 'l.M': { major: 61 } } } }),
  },
  'service-class-missing': {
    fails: sketch({ 'my-1.jar': { classes: { 'm.Sink': IS.sink }, services: { 'org.apache.kafka.connect.sink.SinkConnector': ['m.Sink', 'm.Gone'] } } }),
    passes: sketch({ 'my-1.jar': { classes: { 'm.Sink': IS.sink }, services: { 'org.apache.kafka.connect.sink.SinkConnector': ['m.Sink'] } } }),
  },
  'provider-without-service-file': {
    fails: sketch({ 'p-1.jar': { classes: { 'p.P': IS.configProvider } } }),
    passes: sketch({ 'p-1.jar': { classes: { 'p.P': IS.configProvider }, services: { [PROVIDER]: ['p.P'] } } }),
  },
  'default-class-missing': {
    fails: sketch({ 'kafka-connect-s3-12.1.9.jar': { classes: { [CONFLUENT_S3]: { ...IS.sink, refers: [PARTITIONER] } } } }),
    passes: sketch({ 'kafka-connect-s3-12.1.9.jar': { classes: { [CONFLUENT_S3]: { ...IS.sink, refers: [PARTITIONER] } } }, 'partitioner-12.jar': { classes: { [PARTITIONER]: IS.nothing } } }),
  },
  'duplicate-artifact': {
    fails: sketch({ ...SINK, 'guava-31.1-jre.jar': { classes: { 'g.G': IS.nothing } }, 'guava-33.0-jre.jar': { classes: { 'g.H': IS.nothing } } }),
    passes: sketch({ ...SINK, 'guava-33.0-jre.jar': { classes: { 'g.H': IS.nothing } } }),
  },
  'duplicate-class': {
    fails: sketch({ ...SINK, 'fat.jar': { classes: { 'm.Sink': { ...IS.sink, major: 55 } } } }),
    passes: sketch({ ...SINK, 'fat.jar': { classes: { 'n.Sink': IS.sink } } }),
  },
  'iam-auth-inside': {
    fails: files({ name: 'fat.jar', data: jar({ 'm/S.class': classFile('m.S', IS.sink), 'software/amazon/msk/auth/iam/X.class': classFile('software.amazon.msk.auth.iam.X') }) }),
    // a JAR of its own is left out
    passes: files({ name: 'my-1.jar', data: connectorJar() }, { name: 'aws-msk-iam-auth-2.3.6.jar', data: jar({ 'software/amazon/msk/auth/iam/X.class': classFile('software.amazon.msk.auth.iam.X') }) }),
  },
  'several-aws-sdks': {
    fails: sketch({ 'fat.jar': { classes: { 'm.Sink': IS.sink, 'software.amazon.awssdk.core.C': IS.nothing, 'com.amazonaws.services.s3.S3': IS.nothing } } }),
    passes: sketch({ 'fat.jar': { classes: { 'm.Sink': IS.sink, 'software.amazon.awssdk.core.C': IS.nothing } } }),
  },
  'large': { fails: () => ofSize(251 * 1024 * 1024), passes: () => ofSize(200 * 1024 * 1024) },
  'left-out': { fails: sketch({ ...SINK, 'kafka-clients-4.3.0.jar': { classes: { 'org.apache.kafka.K': IS.nothing } } }), passes: sketch(SINK) },
  'unpinned-download': { fails: async () => (await contentsOfDownload(SINK, false))[0], passes: async () => (await contentsOfDownload(SINK, true))[0] },
};

async function idsOf(archive: Archive, options: InspectOptions = {}): Promise<string[]> {
  const contents = Buffer.isBuffer(archive) ? await inspectArchive(put(temporaryDirectory(), 'plugin.zip', archive), options) : await archive();
  return contents.findings.map(({ rule }) => rule);
}

test('every rule on archives has a case', () => {
  expect(Object.keys(CASES).sort()).toEqual(ARCHIVE_RULES.map(({ code }) => code).sort());
});

describe.each(ARCHIVE_RULES.map(rule => [rule.id, rule.code] as const))('%s: %s', (id, code) => {
  const { fails, passes, options } = CASES[code];

  test('sees the failure', async () => {
    expect(await idsOf(fails, options)).toContain(id);
  });

  test('is silent where it is put right', async () => {
    expect(await idsOf(passes, options)).not.toContain(id);
  });

  test('stands in a file of its name, has a page and is explained', () => {
    const root = path.join(__dirname, '..', '..');
    expect(fs.readFileSync(path.join(root, 'src', 'plugins', 'inspect', 'rules', `${code}.ts`), 'utf8')).toContain(`  id: '${id}',\n  code: '${code}',\n`);
    expect(fs.existsSync(path.join(root, 'docs', 'rules', `${id}.md`))).toBe(true);
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) };
    expect(explain(id, { stdout: stream, stderr: stream, color: false } as unknown as Parameters<typeof explain>[1])).toBe(0);
    expect(written.join('')).toMatch(new RegExp(`^${id} .*\\n\\nWhy\\n.*\\.\\n\\nFix\\n.*\\n\\nSource\\nhttps://`, 's'));
  });
});

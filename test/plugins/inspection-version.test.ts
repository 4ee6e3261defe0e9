import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as Plugins from '../../src/plugins';
import type { PluginContents } from '../../src/model';
import type * as Version from '../../src/plugins/inspect/version';
import { type ArchiveSketch, IS } from '../support/archive-sketch';
import { classFile, jar, put, rawZip, temporaryDirectory } from '../support/archives';
import type * as PluginZip from '../support/plugin-zip';

let version: number;
const actual: typeof Version = jest.requireActual('../../src/plugins/inspect/version');
jest.mock('../../src/plugins/inspect/version', () => ({ get INSPECTION_VERSION() { return version; } }));
const { PluginCache, inspectOrigin, packPlugin, reusePacked } = jest.requireActual<typeof Plugins>('../../src/plugins');
const { jarOf, zipOf } = jest.requireActual<typeof PluginZip>('../support/plugin-zip');
beforeEach(() => { version = actual.INSPECTION_VERSION; });

const REFERENCE = path.join(__dirname, 'inspection.json');
// UPDATE_INSPECTION=1 writes what inspection finds now, together with the version that is then to be raised by hand.
const UPDATE = process.env.UPDATE_INSPECTION === '1';

/** Something of all that inspection looks at. */
function archive(): Buffer {
  const jars: ArchiveSketch = {
    'sink-1.2.3.jar': {
      classes: { 'm.Sink': IS.sink, 'm.Source': { ...IS.source, major: 55 }, 'm.Base': { ...IS.sink, access: 0x421 }, 'm.Smt': IS.transform, 'm.Is': IS.predicate, 'm.Lib': { refers: ['com.github.luben.zstd.Zstd'] } },
      services: { 'org.apache.kafka.connect.sink.SinkConnector': ['m.Sink', 'm.Gone'], 'm.spi.Client': ['m.Lib'] },
    },
    'values-2.0.jar': {
      classes: { 'v.Converter': IS.converter, 'v.Header': IS.headerConverter, 'v.Provider': IS.configProvider, 'software.amazon.awssdk.core.C': {}, 'com.amazonaws.services.s3.S3': {} },
      services: { 'org.apache.kafka.common.config.provider.ConfigProvider': ['v.Provider'] },
    },
    'policies-1.jar': {
      classes: {
        'p.Policy': { implements: ['org.apache.kafka.connect.connector.policy.ConnectorClientConfigOverridePolicy'] },
        'p.Rest': { implements: ['org.apache.kafka.connect.rest.ConnectRestExtension'] },
        'software.amazon.msk.auth.iam.X': {},
      },
    },
    'newer-1.jar': { classes: { 'n.Newer': { ...IS.sink, major: 65 } } },
    'kafka-clients-4.3.0.jar': { classes: { 'org.apache.kafka.K': {} } },
    'guava-31.1-jre.jar': { classes: { 'g.G': {} } },
    'guava-33.0-jre.jar': { classes: { 'g.H': {} } },
  };
  return rawZip([
    ...Object.entries(jars).map(([name, sketch]) => ({ name: `top/${name}`, data: jarOf(sketch) })),
    { name: 'top/named.jar', data: jar({ 'META-INF/maven/g.roup/named/pom.properties': 'groupId=g.roup\nartifactId=named\nversion=9.9', 'o/O.class': classFile('o.O') }) },
    { name: 'top/docs-sources.jar', data: jar({ 'm/S.java': '' }) },
    { name: 'top/LICENSE', data: 'licence' },
  ]);
}

test('what an inspection finds changes only together with its version, by which the cache keeps it', async () => {
  const cache = new PluginCache(temporaryDirectory());
  const { contents } = await inspectOrigin({ kind: 'file', path: put(temporaryDirectory(), 'all.zip', archive()) }, { cache });
  if (UPDATE) { fs.writeFileSync(REFERENCE, `${JSON.stringify({ version: actual.INSPECTION_VERSION, contents }, undefined, 2)}\n`); }
  const reference = JSON.parse(fs.readFileSync(REFERENCE, 'utf8'));
  // It differs? Raise INSPECTION_VERSION, then run this test with UPDATE_INSPECTION=1 and read the difference.
  expect({ version: actual.INSPECTION_VERSION, contents }).toEqual(reference);
  for (const [name, list] of Object.entries(contents)) {
    expect([name, Array.isArray(list) ? list.length > 0 : list]).toEqual([name, Array.isArray(list) ? true : list]);
  }
});

describe('what an older version remembered of an archive is not believed', () => {
  const SERVICE = 'm.spi.Client';
  let cache: Plugins.PluginCache;
  let recipe: Plugins.PluginRecipe;
  let output: string;

  /** What version 2 remembered: service files of Kafka alone. */
  function forget(kind: string): void {
    for (const file of fs.readdirSync(path.join(cache.directory, kind)).filter(name => name.endsWith('.json'))) {
      const at = path.join(cache.directory, kind, file);
      const fact = JSON.parse(fs.readFileSync(at, 'utf8')) as PluginContents & { contents?: { serviceFiles: object[] } };
      (fact.contents ?? fact as { serviceFiles: object[] }).serviceFiles = [];
      fs.writeFileSync(at, JSON.stringify(fact));
    }
  }
  const services = (contents: PluginContents | undefined) => contents?.serviceFiles.map(({ service }) => service);

  beforeEach(() => {
    const directory = temporaryDirectory();
    cache = new PluginCache(path.join(directory, 'cache'));
    output = path.join(directory, 'plugin.zip');
    recipe = { origins: [{ kind: 'file', path: put(directory, 'sink.zip', zipOf({ 'sink-1.jar': { classes: { 'm.Sink': IS.sink }, services: { [SERVICE]: ['m.Sink'] } } })) }] };
  });

  test('by inspection', async () => {
    version = 2;
    await inspectOrigin(recipe.origins[0], { cache });
    forget('inspected');
    expect(services((await inspectOrigin(recipe.origins[0], { cache })).contents)).toEqual([]);
    version = actual.INSPECTION_VERSION;
    expect(services((await inspectOrigin(recipe.origins[0], { cache })).contents)).toEqual([SERVICE]);
  });

  test('by packing', async () => {
    version = 2;
    await packPlugin(recipe, output, { cache });
    forget('packs');
    expect(services(reusePacked(recipe, output, cache))).toEqual([]);
    version = actual.INSPECTION_VERSION;
    expect(reusePacked(recipe, output, cache)).toBeUndefined();
    expect(services(await packPlugin(recipe, output, { cache }))).toEqual([SERVICE]);
    expect(services(reusePacked(recipe, output, cache))).toEqual([SERVICE]);
  });
});

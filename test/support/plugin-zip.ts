import * as path from 'node:path';
import { PluginCache, type PluginContents, inspectOrigin, packPlugin, reusePacked } from '../../src/plugins';
import { type ClassOptions, classFile, jar, put, rawZip, temporaryDirectory } from './archives';

/** What a JAR made by a test holds. */
export interface JarSketch {
  /** Classes by name, with what makes them what they are. */
  readonly classes?: Record<string, ClassOptions>;
  /** Files below `META-INF/services`: the classes by the interface. */
  readonly services?: Record<string, readonly string[]>;
}

/** The JARs of an archive by file name. */
export type ArchiveSketch = Record<string, JarSketch>;

const KAFKA = 'org.apache.kafka';
/** What Kafka Connect loads a class as. */
export const IS = {
  source: { extends: `${KAFKA}.connect.source.SourceConnector` },
  sink: { extends: `${KAFKA}.connect.sink.SinkConnector` },
  transform: { implements: [`${KAFKA}.connect.transforms.Transformation`] },
  predicate: { implements: [`${KAFKA}.connect.transforms.predicates.Predicate`] },
  converter: { implements: [`${KAFKA}.connect.storage.Converter`] },
  headerConverter: { implements: [`${KAFKA}.connect.storage.HeaderConverter`] },
  configProvider: { implements: [`${KAFKA}.common.config.provider.ConfigProvider`] },
  nothing: {},
} satisfies Record<string, ClassOptions>;

/** The bytes of a JAR. */
export function jarOf({ classes = {}, services = {} }: JarSketch): Buffer {
  return jar({
    ...Object.fromEntries(Object.entries(classes).map(([name, options]) => [`${name.replace(/\./g, '/')}.class`, classFile(name, options)])),
    ...Object.fromEntries(Object.entries(services).map(([service, names]) => [`META-INF/services/${service}`, `${names.join('\n')}\n`])),
  });
}

/** The bytes of an archive as a maker of connectors publishes it: JARs in a folder. */
export function zipOf(archive: ArchiveSketch): Buffer {
  return rawZip(Object.entries(archive).map(([name, sketch]) => ({ name: `connector/${name}`, data: jarOf(sketch) })));
}

/**
 * What is known of a plugin made of an archive, in each way by which it becomes known: packed by the CDK, taken from what the cache remembers of
 * the packing, and read by `check --plugin` from the cache.
 */
export async function contentsOf(archive: ArchiveSketch, kafkaConnectVersion?: string): Promise<PluginContents[]> {
  const directory = temporaryDirectory();
  const cache = new PluginCache(path.join(directory, 'cache'));
  const origin = { kind: 'file' as const, path: put(directory, 'plugin.zip', zipOf(archive)) };
  const recipe = { origins: [origin], kafkaConnectVersion };
  const packed = await packPlugin(recipe, path.join(directory, 'packed.zip'), { cache });
  const remembered = reusePacked(recipe, path.join(directory, 'again.zip'), cache);
  await inspectOrigin(origin, { cache, kafkaConnectVersion });
  const { contents } = await inspectOrigin(origin, { cache, kafkaConnectVersion });
  return [packed, remembered!, contents];
}

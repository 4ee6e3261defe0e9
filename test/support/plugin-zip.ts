import { createHash } from 'node:crypto';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { PluginCache, inspectOrigin, packPlugin, reusePacked } from '../../src/plugins';
import { type PluginContents } from '../../src/model';
import { type ArchiveSketch, type JarSketch } from './archive-sketch';
import { classFile, jar, put, rawZip, temporaryDirectory } from './archives';

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

/** What is known of a plugin whose archive is downloaded, with its checksum given or not. Nothing of an unpinned one is remembered. */
export async function contentsOfDownload(archive: ArchiveSketch, pinned: boolean): Promise<PluginContents[]> {
  const bytes = zipOf(archive);
  const server = http.createServer((_, response) => response.end(bytes));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    const directory = temporaryDirectory();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plugin.zip`;
    const origin = { kind: 'url' as const, url, sha256: pinned ? createHash('sha256').update(bytes).digest('hex') : undefined };
    return [await packPlugin({ origins: [origin] }, path.join(directory, 'packed.zip'), { cache: new PluginCache(path.join(directory, 'cache')) })];
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

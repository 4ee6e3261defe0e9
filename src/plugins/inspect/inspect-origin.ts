import { createHash } from 'node:crypto';
import { PluginCache } from '../cache';
import type { PluginContents } from '../../model';
import { findings } from '../../model';
import { PluginError } from '../errors';
import type { FetchOptions } from '../fetch/fetch-origin';
import { fetchOrigin } from '../fetch/fetch-origin';
import type { Origin } from '../origin';
import { itemsOfFile } from '../pack/items';
import type { InspectOptions, PluginItem } from './examine';
import { examine } from './examine';
import { remarks } from './findings';
import { inspectArchive, readWhole } from './inspect-archive';
import { unpinnedDownload } from './rules/unpinned-download';
import { INSPECTION_VERSION } from './version';

/** What an inspected origin is and holds. */
export interface InspectedOrigin {
  readonly contents: PluginContents;
  /** Of a single file. */
  readonly sha256?: string;
  readonly size: number;
}

/** Fetches an origin if need be and reads it. What was read before under the same checksum is not read again. */
export async function inspectOrigin(origin: Origin, options: InspectOptions & FetchOptions = {}): Promise<InspectedOrigin> {
  const cache = options.cache ?? new PluginCache();
  if (origin.kind === 'empty') { throw new PluginError('bad-origin', 'the empty plugin has nothing to inspect'); }
  if (origin.kind === 'directory') {
    const contents = await inspectArchive(origin.path, options);
    return { contents, size: contents.totalSize };
  }
  const files = await fetchOrigin(origin, { ...options, cache });
  const key = createHash('sha256').update(JSON.stringify([
    INSPECTION_VERSION, files.map(file => [file.name, file.sha256]), options.kafkaConnectVersion, options.expect, options.keep, options.limits,
  ])).digest('hex');
  const known = cache.readJson<PluginContents>('inspected', key);
  const contents = known ?? await read(files, origin, options);
  if (!known) { cache.writeJson('inspected', key, contents); }
  const size = files.reduce((sum, file) => sum + file.size, 0);
  // to look at something is no risk yet
  const unpinned = remarks(unpinnedDownload, findings(files.filter(file => !file.pinned).map(file => ({
    severity: 'info' as const,
    message: `${file.what} is not pinned to a checksum`,
    fix: `pin it with 'cdk-msk-connect plugin pin ${file.what}' (now ${file.sha256})`,
  }))));
  return {
    contents: { ...contents, findings: [...contents.findings, ...unpinned] },
    size,
    ...(files.length === 1 ? { sha256: files[0].sha256 } : {}),
  };
}

async function read(files: Awaited<ReturnType<typeof fetchOrigin>>, origin: Origin, options: InspectOptions): Promise<PluginContents> {
  const items: PluginItem[] = [];
  for (const file of files) {
    const data = readWhole(file.path, options.limits?.maxArchiveBytes);
    if (origin.kind === 'jars' || origin.kind === 'mavenResolved') {
      items.push({ path: file.name, data, from: file.what });
    } else {
      items.push(...await itemsOfFile(data, file.name, file.what, options.limits));
    }
  }
  return (await examine(items, options)).contents;
}

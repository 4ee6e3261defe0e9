import * as fs from 'node:fs';
import * as path from 'node:path';
import { checksumSync, hashFile, PluginCache, renamed } from '../cache';
import type { PluginContents } from '../../model';
import { parseCoordinates } from '../coordinates';
import { PluginError, storageError } from '../errors';
import type { FetchOptions } from '../fetch/fetch-origin';
import { fetchOrigin } from '../fetch/fetch-origin';
import { recipeFingerprint } from '../fingerprint';
import type { InspectOptions, PluginItem } from '../inspect/examine';
import type { UnpinnedDownload } from '../inspect/evidence';
import { examine } from '../inspect/examine';
import { remarkSentence } from '../inspect/findings';
import { readWhole } from '../inspect/inspect-archive';
import { INSPECTION_VERSION } from '../inspect/version';
import type { Origin, PluginRecipe } from '../origin';
import { describeOrigin } from '../origin';
import { itemsOfDirectory, itemsOfFile } from './items';
import type { Part } from './layout';
import { layOut } from './layout';
import { writeZip } from './zip-writer';

/** How a plugin is packed. */
export interface PackOptions extends FetchOptions, Pick<InspectOptions, 'expect' | 'limits'> {
  /** Use and fill the cache of packed plugins. @default true */
  readonly reuse?: boolean;
}

/** What the cache remembers of a packed plugin. */
export interface PackedRecord {
  readonly sha256: string;
  readonly size: number;
  readonly contents: PluginContents;
}

/** Fetches what is missing, merges all origins into one reproducible ZIP and says what is inside. */
export async function packPlugin(recipe: PluginRecipe, outputFile: string, options: PackOptions = {}): Promise<PluginContents> {
  const cache = options.cache ?? new PluginCache();
  const parts: Part[] = [];
  const unpinned: UnpinnedDownload[] = [];
  for (const origin of recipe.origins) { parts.push(await partOf(origin, { ...options, cache }, unpinned)); }
  const empty = recipe.origins.every(origin => origin.kind === 'empty');
  const items = empty ? [placeholder()] : layOut(parts);
  const { kept, contents } = await examine(items, {
    kafkaConnectVersion: recipe.kafkaConnectVersion,
    keep: recipe.keep,
    expect: options.expect,
    limits: options.limits,
  }, { unpinned, emptyOnPurpose: empty });
  if (!empty && contents.jars.length === 0) {
    const broken = contents.findings.find(finding => finding.severity === 'error');
    throw new PluginError('content', broken ? remarkSentence(broken) : 'the plugin contains no JAR');
  }
  await writeZip(kept, outputFile);
  if (options.reuse !== false && !options.expect) { await remember(recipe, outputFile, contents, cache); }
  return contents;
}

async function partOf(origin: Origin, options: PackOptions, unpinned: UnpinnedDownload[]): Promise<Part> {
  switch (origin.kind) {
    case 'empty': return { folder: 'empty', items: [] };
    case 'directory': {
      if (!fs.existsSync(origin.path) || !fs.statSync(origin.path).isDirectory()) {
        throw new PluginError('bad-origin', `${origin.path} is not a directory; check the path (relative to ${process.cwd()})`);
      }
      return { folder: slug(path.basename(path.resolve(origin.path))), asIs: true, items: itemsOfDirectory(origin.path) };
    }
    case 'mavenResolved':
    case 'jars': {
      const files = await fetchOrigin(origin, options);
      const first = origin.kind === 'mavenResolved' ? origin.coordinates : origin.jars[0]?.coordinates;
      const items: PluginItem[] = files.map(file => ({ path: file.name, data: readWhole(file.path), from: file.what }));
      return { folder: slug(first ? parseCoordinates(first).artifact : 'jars'), items };
    }
    case 'file':
    case 'url':
    case 'maven': {
      const [file] = await fetchOrigin(origin, options);
      if (!file.pinned) { unpinned.push({ what: describeOrigin(origin), sha256: file.sha256 }); }
      const items = await itemsOfFile(readWhole(file.path), file.name, describeOrigin(origin), options.limits);
      return { folder: slug(origin.kind === 'maven' ? parseCoordinates(origin.coordinates).artifact : file.name.replace(/\.(jar|zip|tgz|tar\.gz)$/i, '')), items };
    }
  }
}

/** MSK Connect wants a file; a ZIP without entries is refused by some readers, so an empty plugin holds a note. */
function placeholder(): PluginItem {
  return { path: 'plugin/README.txt', data: Buffer.from('This plugin is empty on purpose: the worker itself holds the connector.\n'), from: 'the empty plugin' };
}

function slug(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '') || 'part';
}

async function remember(recipe: PluginRecipe, outputFile: string, contents: PluginContents, cache: PluginCache): Promise<void> {
  // What is not pinned may be another file tomorrow; its pack is not kept.
  if (contents.findings.some(finding => finding.code === 'unpinned-download')) { return; }
  try {
    const key = packKey(recipe);
    const packed = packPath(cache, key);
    cache.publish(packed, temporary => {
      fs.copyFileSync(outputFile, temporary);
      fs.chmodSync(temporary, 0o444);
    }, 'a packed plugin');
    cache.writeJson('packs', key, { ...await hashFile(packed), contents } satisfies PackedRecord);
  } catch {
    // A cache that cannot be written costs time only; the plugin itself is in its place.
  }
}

/** A pack made earlier from the same recipe, brought to its place; undefined when there is none or it is damaged. */
export function reusePacked(recipe: PluginRecipe, outputFile: string, cache: PluginCache): PluginContents | undefined {
  const key = packKey(recipe);
  const record = cache.readJson<PackedRecord>('packs', key);
  const packed = packPath(cache, key);
  const stat = fs.statSync(packed, { throwIfNoEntry: false });
  if (!record || stat?.size !== record.size) { return undefined; }
  // times say nothing of the content: tools set them
  if (checksumSync(packed) !== record.sha256) { return undefined; }
  try {
    fs.mkdirSync(path.dirname(outputFile), { recursive: true });
    fs.rmSync(outputFile, { force: true });
    linkOrCopy(packed, outputFile);
    renamed(packed, record.sha256);
  } catch (error) {
    throw storageError(error, outputFile, 'the plugin', 'free space or choose another output');
  }
  return record.contents;
}

/**
 * A second name for the packed file where the file system has such, which costs nothing for a hundred megabytes. The file is read-only,
 * so that nobody changes the one by writing to the other; a change is noticed by its content all the same.
 */
function linkOrCopy(packed: string, outputFile: string): void {
  try {
    fs.linkSync(packed, outputFile);
  } catch {
    fs.copyFileSync(packed, outputFile, fs.constants.COPYFILE_FICLONE);
  }
}

function packKey(recipe: PluginRecipe): string {
  return `${recipeFingerprint(recipe)}-${INSPECTION_VERSION}-${(recipe.kafkaConnectVersion ?? 'default').replace(/[^\w.]/g, '_')}`;
}

function packPath(cache: PluginCache, key: string): string {
  return path.join(cache.directory, 'packs', `${key}.zip`);
}

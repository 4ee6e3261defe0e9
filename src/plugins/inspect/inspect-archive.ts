import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { DEFAULT_LIMITS } from '../archive/limits';
import type { PluginContents } from '../../model';
import { messageOf, PluginError } from '../errors';
import { itemsOfDirectory, itemsOfFile } from '../pack/items';
import type { InspectOptions } from './examine';
import { examine } from './examine';

/** Reads a local JAR, ZIP, tar.gz or directory. Nothing in it is run. */
export async function inspectArchive(fileOrDirectory: string, options: InspectOptions = {}): Promise<PluginContents> {
  const stat = statOf(fileOrDirectory);
  const name = path.basename(fileOrDirectory);
  const items = stat.isDirectory()
    ? itemsOfDirectory(fileOrDirectory)
    : await itemsOfFile(readWhole(fileOrDirectory, options.limits?.maxArchiveBytes), name, name, options.limits);
  return (await examine(items, options)).contents;
}

/** Reads a file that has to be there and of a bearable size. */
export function readWhole(file: string, maxBytes: number = DEFAULT_LIMITS.maxArchiveBytes): Buffer {
  const stat = statOf(file);
  if (!stat.isFile()) { throw new PluginError('bad-origin', `${file} is not a file; specify a JAR, ZIP, tar.gz or a directory`); }
  if (stat.size > maxBytes) { throw new PluginError('hostile-archive', `${file} has ${stat.size} bytes (limit ${maxBytes}), which is too large for a plugin`); }
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new PluginError('bad-origin', `${file} cannot be read: ${messageOf(error)}; check its permissions`, { cause: error });
  }
}

/** SHA-256 of a buffer in hex. */
export function sha256Of(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function statOf(file: string): fs.Stats {
  try {
    return fs.statSync(file);
  } catch (error) {
    throw new PluginError('bad-origin', `${file} does not exist or cannot be read; check the path (relative to ${process.cwd()})`, { cause: error });
  }
}

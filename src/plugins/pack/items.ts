import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ArchiveLimits } from '../archive/limits';
import { isJar, readArchive } from '../archive/read-archive';
import { messageOf, PluginError } from '../errors';
import type { PluginItem } from '../inspect/examine';
import { compare } from '../inspect/examine';
import { isUnwanted } from '../inspect/file-names';

/** The files of one JAR (itself), ZIP or tar.gz (what is inside, with its paths). */
export async function itemsOfFile(data: Buffer, fileName: string, from: string, limits?: ArchiveLimits): Promise<PluginItem[]> {
  const entries = await readArchive(data, from, limits);
  if (isJar(fileName, entries)) {
    return [{ path: /\.jar$/i.test(fileName) ? fileName : `${fileName.replace(/\.(zip|tar\.gz|tgz)$/i, '')}.jar`, data, from }];
  }
  return entries.map(entry => ({ path: entry.path, data: entry.data(), from })).sort((a, b) => compare(a.path, b.path));
}

/** All plain files below a directory, with paths relative to it. Links to files within the directory are followed. */
export function itemsOfDirectory(directory: string): PluginItem[] {
  return listDirectory(directory).map(file => ({ path: file, data: fs.readFileSync(path.join(directory, file)), from: directory }));
}

/** Relative paths, with `/`, of all files below a directory, in code unit order. */
export function listDirectory(directory: string): string[] {
  const root = rootOf(directory);
  const files: string[] = [];
  const walk = (relative: string): void => {
    for (const entry of fs.readdirSync(path.join(root, relative), { withFileTypes: true })) {
      const child = relative ? `${relative}/${entry.name}` : entry.name;
      // A file manager's leavings must not change the name of the plugin.
      if (isUnwanted(child)) { continue; }
      if (entry.isDirectory()) {
        walk(child);
      } else if (entry.isFile()) {
        files.push(child);
      } else if (entry.isSymbolicLink()) {
        files.push(...linkTarget(root, child, directory));
      }
    }
  };
  walk('');
  return files.sort(compare);
}

function rootOf(directory: string): string {
  let root: string | undefined;
  try {
    root = fs.realpathSync(directory);
  } catch (error) {
    throw new PluginError('bad-origin', `the directory ${directory} cannot be read: ${messageOf(error)}; check the path (relative to ${process.cwd()})`, { cause: error });
  }
  if (!fs.statSync(root).isDirectory()) {
    throw new PluginError('bad-origin', `${directory} is not a directory; specify the directory that contains the JARs, or use PluginArchive.fromFile for a single archive`);
  }
  return root;
}

function linkTarget(root: string, child: string, directory: string): string[] {
  const link = path.join(root, child);
  let target: string;
  try {
    target = fs.realpathSync(link);
  } catch (error) {
    throw new PluginError('bad-origin', `${path.join(directory, child)} is a broken link; remove it or restore its target`, { cause: error });
  }
  if (!target.startsWith(root + path.sep)) {
    throw new PluginError('hostile-archive', `${path.join(directory, child)} is a link to a file outside the directory; copy the file into the directory`);
  }
  if (fs.statSync(target).isDirectory()) {
    throw new PluginError('hostile-archive', `${path.join(directory, child)} is a link to a directory; copy the directory instead`);
  }
  return [child];
}

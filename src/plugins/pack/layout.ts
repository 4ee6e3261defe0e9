import { PluginError } from '../errors';
import type { PluginItem } from '../inspect/examine';
import { compare } from '../inspect/examine';

/** The files of one origin and the name of the folder that holds them. */
export interface Part {
  readonly folder: string;
  /** The user made the folders, as they are. */
  readonly asIs?: boolean;
  readonly items: PluginItem[];
}

/**
 * Lays the files of all origins under one top folder, one folder per origin. One top folder makes one class loader of them
 * wherever the archive is unpacked; a folder each keeps licences and notes of the same name apart.
 */
export function layOut(parts: Part[]): PluginItem[] {
  const taken = new Map<string, PluginItem>();
  const folders = new Set<string>();
  const spellings = new Set<string>();
  for (const part of parts) {
    const folder = freeName(part.folder, folders);
    for (const item of part.items) {
      const inner = stripFolder(item.path, part);
      const path = `plugin/${folder}/${inner}`;
      if (spellings.has(path.toLowerCase())) {
        throw new PluginError('bad-archive', `${item.from} contains ${item.path} twice, or in two spellings that are the same on some file systems; remove one`);
      }
      spellings.add(path.toLowerCase());
      taken.set(path, { path, data: item.data, from: item.from });
    }
  }
  return [...taken.values()].sort((a, b) => compare(a.path, b.path));
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) { name = `${wanted}-${count}`; }
  taken.add(name);
  return name;
}

/** An archive's single top folder (Debezium's, Confluent's) would only repeat the folder of the origin. */
function stripFolder(path: string, part: Part): string {
  if (part.asIs) { return path; }
  const top = path.split('/')[0];
  const single = part.items.every(item => item.path.startsWith(`${top}/`));
  return single ? path.slice(top.length + 1) : path;
}

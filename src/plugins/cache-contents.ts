import * as fs from 'node:fs';
import * as path from 'node:path';

/** An archive in the cache: a download, a plugin that was packed, or what rehearsals need: classes for their JVMs, and binaries of servers that they have unpacked. */
export interface CachedArchive {
  readonly kind: 'classes' | 'download' | 'pack' | 'unpacked';
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** When it was read or written last, in milliseconds. */
  readonly used: number;
}

/** What may stay. */
export interface CacheLimits {
  /** Archives that nobody has used for longer are removed. @default - of any age */
  readonly age?: number;
  /** Above this many bytes, those that were used longest ago are removed. @default - any size */
  readonly bytes?: number;
}

/** The folder of the archives of classes. */
export const CLASS_DATA = 'class-data';
/** The folder of the unpacked binaries of servers. */
export const UNPACKED = 'unpacked';

const GIB = 1024 ** 3;

/** How large the cache grows by itself: `CDK_MSK_CONNECT_CACHE_GB`, else 10 GiB. */
export function largestCache(env: NodeJS.ProcessEnv = process.env): number {
  const given = Number(env.CDK_MSK_CONNECT_CACHE_GB);
  return (given > 0 ? given : 10) * GIB;
}

/** All archives of a cache, those that were used last first. */
export function cachedArchives(directory: string): CachedArchive[] {
  const all = [
    ...archivesIn(path.join(directory, 'sha256'), 'download'), ...archivesIn(path.join(directory, 'packs'), 'pack'), ...archivesIn(path.join(directory, CLASS_DATA), 'classes'),
    ...archivesIn(path.join(directory, UNPACKED), 'unpacked'),
  ];
  return all.sort((a, b) => b.used - a.used);
}

function archivesIn(directory: string, kind: CachedArchive['kind']): CachedArchive[] {
  if (!fs.existsSync(directory)) { return []; }
  const names = fs.readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return names.filter(name => !name.endsWith('.json')).flatMap(name => {
    const file = path.join(directory, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    return !stat?.isFile() ? []
      : [{ kind, name: path.basename(name), path: file, size: stat.size, used: Math.max(stat.atimeMs, stat.mtimeMs, stat.ctimeMs) }];
  });
}

/** Removes what is too old or too much, and says what. An archive that another process reads at this moment stays readable for it. */
export function pruneCache(directory: string, { age = Infinity, bytes = Infinity }: CacheLimits): CachedArchive[] {
  let total = 0;
  return cachedArchives(directory).filter(({ size, used, path: file, kind }) => {
    const stays = Date.now() - used <= age && total + size <= bytes;
    total += stays ? size : 0;
    if (!stays) {
      fs.rmSync(file, { force: true });
      if (kind === 'pack') { fs.rmSync(file.replace(/\.zip$/, '.json'), { force: true }); }
    }
    return !stays;
  });
}

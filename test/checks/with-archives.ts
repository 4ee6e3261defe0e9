import { contentsOf, contentsOfDownload } from '../support/plugin-zip';
import type { Sketch } from './deployments';

/** Some deployments, once for each way in which the archives of their plugins are read; once where they have none. */
export async function withArchives(sketches: readonly Sketch[]): Promise<Sketch[][]> {
  const read = await Promise.all(sketches.map(async ({ archive, download, ...sketch }) => (archive === undefined ? [sketch]
    : (await (download ? contentsOfDownload(archive, download === 'pinned') : contentsOf(archive, sketch.kafkaConnectVersion as string | undefined))).map(contents => ({ ...sketch, plugins: [{ ...(sketch.plugins as object[] | undefined)?.[0], contents }] })))));
  return Array.from({ length: Math.max(...read.map(ways => ways.length)) }, (_, index) => read.map(ways => ways[index] ?? ways[0]));
}

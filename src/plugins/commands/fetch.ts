import * as fs from 'node:fs';
import * as path from 'node:path';
import { recipesOfAssembly } from '../assembly';
import { PluginCache } from '../cache';
import { PluginError } from '../errors';
import { fetchOrigin } from '../fetch/fetch-origin';
import type { Origin } from '../origin';
import { describeOrigin, isLocal } from '../origin';
import { applyPins, findPinFile, originOf, readPins } from '../pins';
import type { CommandIo } from './io';
import { EXIT, PROCESS_IO, runCommand } from './io';
import { megabytes } from './render';

/** Options of `plugin fetch`. */
export interface PluginFetchArgs {
  /** Cloud assembly directories, pin files, URLs or Maven coordinates. @default the nearest pin file */
  readonly targets?: string[];
  readonly pins?: string;
}

/** `cdk-msk-connect plugin fetch`: fills the cache with all that a cloud assembly or pin file needs, so that later runs need no network. */
export function pluginCommandFetch(args: PluginFetchArgs, io: CommandIo = PROCESS_IO): Promise<number> {
  return runCommand(io, async () => {
    const pinFile = args.pins ?? findPinFile(io.cwd);
    const pins = readPins(pinFile);
    const targets = args.targets?.length ? args.targets : pinFile ? [pinFile] : [];
    if (targets.length === 0) { throw new PluginError('bad-origin', 'nothing to download: specify a cloud assembly directory (cdk.out), a pin file, a URL or Maven coordinates'); }
    const origins = new Map<string, Origin>();
    for (const target of targets) {
      for (const origin of originsOf(target, io.cwd ?? process.cwd())) {
        const pinned = applyPins(origin, pins);
        origins.set(JSON.stringify(pinned), pinned);
      }
    }
    const cache = new PluginCache();
    let failed = 0;
    for (const origin of origins.values()) {
      try {
        const files = await fetchOrigin(origin, { cache, offline: false });
        const size = files.reduce((sum, file) => sum + file.size, 0);
        io.stdout.write(`downloaded ${describeOrigin(origin)}  ${megabytes(size)}${files.some(file => !file.pinned) ? '  (not pinned)' : ''}\n`);
      } catch (error) {
        if (!(error instanceof PluginError)) { throw error; }
        io.stderr.write(`error: ${error.message}\n`);
        failed++;
      }
    }
    io.stdout.write(`${origins.size - failed} of ${origins.size} in ${cache.directory}\n`);
    return failed > 0 ? EXIT.FAILED : EXIT.OK;
  });
}

/** What one target needs from elsewhere; local files need nothing. */
function originsOf(target: string, cwd: string): Origin[] {
  const file = path.resolve(cwd, target);
  if (fs.existsSync(file)) {
    if (fs.statSync(file).isDirectory()) { return recipesOfAssembly(file).flatMap(recipe => recipe.origins).filter(origin => !isLocal(origin)); }
    const pins = readPins(file);
    return Object.keys(pins).map(key => applyPins(originOf(key, cwd), pins));
  }
  return [originOf(target, cwd)];
}

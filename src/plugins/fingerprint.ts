import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { remembered } from '../model';
import { checksumSync } from './cache';
import { formatCoordinates, parseCoordinates } from './coordinates';
import { PluginError } from './errors';
import { knownChecksum } from './known/index';
import type { LockedJar, Origin, PluginRecipe } from './origin';
import { RECIPE_VERSION } from './origin';
import { listDirectory } from './pack/items';
import { fileNameOfUrl } from './fetch/url';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The name of what a recipe makes, in hex. It derives from checksums of the inputs and the recipe version alone:
 * the same on every machine, with or without a network, and never from a downloaded or packed byte.
 */
export function recipeFingerprint(recipe: PluginRecipe): string {
  const parts = {
    recipe: RECIPE_VERSION,
    origins: recipe.origins.map(originKey),
    keep: [...new Set(recipe.keep ?? [])].sort(),
  };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What decides the bytes that an origin contributes. File names count because they become names in the ZIP. */
function originKey(origin: Origin): unknown {
  switch (origin.kind) {
    case 'empty': return ['empty'];
    case 'file': return ['file', path.basename(origin.path), checksumSync(origin.path)];
    case 'directory':
      return ['directory', listDirectory(origin.path).map(file => [file, checksumSync(path.join(origin.path, file))])];
    case 'url':
      return origin.sha256
        ? ['file', origin.fileName ?? fileNameOfUrl(origin.url), checkSha256(origin.sha256, origin.url)]
        : ['unpinned', origin.fileName ?? fileNameOfUrl(origin.url), origin.url];
    case 'maven': {
      const coordinates = formatCoordinates(parseCoordinates(origin.coordinates));
      const sha256 = origin.sha256 ?? knownChecksum(coordinates);
      return sha256 ? ['maven', coordinates, checkSha256(sha256, coordinates)] : ['unpinned', coordinates];
    }
    case 'mavenResolved': return ['jars', origin.lock.map(lockKey)];
    case 'jars': return ['jars', origin.jars.map(lockKey)];
  }
}

/** Connectors share the archives of this library, which have many JARs. */
const lockKey = remembered((jar: LockedJar): string[] =>
  [formatCoordinates(parseCoordinates(jar.coordinates)), checkSha256(jar.sha256, jar.coordinates)]);

/** Refuses a checksum that cannot be one. */
export function checkSha256(sha256: string, what: string): string {
  if (!SHA256.test(sha256)) {
    throw new PluginError('bad-origin', `the SHA-256 checksum of ${what} must be 64 lowercase hexadecimal digits, as sha256sum prints them, got '${sha256}'`);
  }
  return sha256;
}

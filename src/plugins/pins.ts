import * as fs from 'node:fs';
import * as path from 'node:path';
import { CLASS_KINDS } from '../model';
import type { ClassKind, PluginContents } from '../model';
import { formatCoordinates, looksLikeCoordinates, parseCoordinates } from './coordinates';
import { messageOf, PluginError, storageError } from './errors';
import type { LockedJar, Origin, PluginRecipe } from './origin';
import { redactUrl } from './origin';

/** Name of the file that keeps checksums of downloads in the user's repository. */
export const PIN_FILE = 'cdk-msk-connect.pins.json';

/** What a person can read of an archive's contents in a review. */
export interface PinSummary {
  readonly jars: number;
  readonly classFileMajor: number;
  /** Loadable classes by kind. */
  readonly classes: Record<string, string[]>;
}

/** One pinned download: an archive, or a thin JAR with the list that Maven resolved. */
export interface Pin {
  readonly size: number;
  readonly sha256: string;
  readonly contents: PinSummary;
  readonly lock?: LockedJar[];
}

/** Pins by URL or Maven coordinates. */
export type Pins = Record<string, Pin>;

const SHA256 = /^[0-9a-f]{64}$/;

/** The pin file of a directory or of the nearest one above it; undefined when there is none. */
export function findPinFile(start: string = process.cwd()): string | undefined {
  for (let directory = path.resolve(start); ; directory = path.dirname(directory)) {
    const file = path.join(directory, PIN_FILE);
    if (fs.existsSync(file)) { return file; }
    if (path.dirname(directory) === directory) { return undefined; }
  }
}

/** Reads a pin file; one that does not exist has no pins. */
export function readPins(file: string | undefined): Pins {
  if (!file || !fs.existsSync(file)) { return {}; }
  let parsed: unknown;
  try {
    parsed = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PluginError('bad-origin', `${file} is not JSON: ${messageOf(error)}; restore it from version control or create it again with 'cdk-msk-connect plugin pin'`, { cause: error });
  }
  const { version, pins } = (parsed ?? {}) as { version?: unknown; pins?: unknown };
  if (version !== 1 || typeof pins !== 'object' || pins === null) {
    throw new PluginError('bad-origin', `${file} is not a pin file of version 1; create it again with 'cdk-msk-connect plugin pin'`);
  }
  for (const [key, pin] of Object.entries(pins as Record<string, Partial<Pin> | null>)) {
    if (!SHA256.test(pin?.sha256 ?? '') || !Number.isSafeInteger(pin?.size) || (pin?.lock !== undefined && !Array.isArray(pin.lock))) {
      throw new PluginError('bad-origin', `${file} has no valid size and SHA-256 for ${redactUrl(key)}; run 'cdk-msk-connect plugin pin ${redactUrl(key)} --update'`);
    }
  }
  return pins as Pins;
}

/** Writes a pin file: sorted and indented, so that reviews show what changed and nothing else. */
export function writePins(file: string, pins: Pins): void {
  const sorted = Object.fromEntries(Object.keys(pins).sort().map(key => [key, pins[key]]));
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, `${JSON.stringify({ version: 1, pins: sorted }, undefined, 2)}\n`);
    fs.renameSync(temporary, file);
  } catch (error) {
    throw storageError(error, file, 'the pin file', 'choose another place with --pins');
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** The part of an archive's contents that a pin file keeps. */
export function summarize(contents: PluginContents): PinSummary {
  const classes: Record<string, string[]> = {};
  for (const kind of Object.keys(CLASS_KINDS) as ClassKind[]) {
    const names = contents[kind].filter(entry => !entry.abstract).map(entry => entry.name);
    if (names.length > 0) { classes[kind] = [...new Set(names)]; }
  }
  return { jars: contents.jars.length, classFileMajor: Math.max(0, ...contents.jars.map(jar => jar.classFileMajor)), classes };
}

/** The key of an origin in a pin file; undefined for what needs no pin. */
export function pinKey(origin: Origin): string | undefined {
  if (origin.kind === 'url') { return origin.url; }
  return origin.kind === 'maven' ? formatCoordinates(parseCoordinates(origin.coordinates)) : undefined;
}

/**
 * Gives an origin what the pin file says of it: its checksum, or the list of JARs that Maven resolved for a thin one. A checksum that the user
 * wrote wins over one of the pin file, but it cannot stand beside a list for another file.
 */
export function applyPins(origin: Origin, pins: Pins): Origin {
  const key = pinKey(origin);
  const pin = key === undefined || !Object.prototype.hasOwnProperty.call(pins, key) ? undefined : pins[key];
  if (!pin || (origin.kind !== 'url' && origin.kind !== 'maven')) { return origin; }
  if (origin.kind !== 'maven' || !pin.lock) { return origin.sha256 ? origin : { ...origin, sha256: pin.sha256 }; }
  if (origin.sha256 && origin.sha256 !== pin.sha256) {
    throw new PluginError('checksum', `${key} is specified with SHA-256 ${origin.sha256}, but the pin file has a list of ${pin.lock.length} JARs for the file with ${pin.sha256}; `
      + `omit the checksum, or run 'cdk-msk-connect plugin pin --resolve ${key} --update'`);
  }
  return { kind: 'mavenResolved', coordinates: origin.coordinates, lock: pin.lock };
}

/** `applyPins` for each origin of a recipe. */
export function pinRecipe(recipe: PluginRecipe, pins: Pins): PluginRecipe {
  return { ...recipe, origins: recipe.origins.map(origin => applyPins(origin, pins)) };
}

/** Reads what a person types for an origin: a path, a URL, or Maven coordinates. */
export function originOf(text: string, cwd: string = process.cwd()): Origin {
  if (/^https?:\/\//i.test(text)) { return { kind: 'url', url: text }; }
  const file = path.resolve(cwd, text);
  if (fs.existsSync(file)) { return fs.statSync(file).isDirectory() ? { kind: 'directory', path: file } : { kind: 'file', path: file }; }
  if (looksLikeCoordinates(text)) { return { kind: 'maven', coordinates: formatCoordinates(parseCoordinates(text)) }; }
  throw new PluginError('bad-origin', `'${text}' is not a file or directory (${file}), an https:// URL, or Maven coordinates (group:artifact:version[:classifier][:type])`);
}

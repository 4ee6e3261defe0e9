/** The platform of the browser: the data files are those that were loaded before. */
const FILES = new Map<string, unknown>();
const missing = new Set<string>();

/** A data file that is not loaded yet. Whoever runs the checks loads it, and runs them again. */
export class NotLoaded extends Error {}

/** Gives the rooms some data files, by room, folder and name. */
export function provide(files: Readonly<Record<string, unknown>>): void {
  for (const [place, content] of Object.entries(files)) {
    FILES.set(place, content);
    missing.delete(place);
  }
}

/** What was asked for and not there, since this was asked last. */
export function takeMissing(): readonly string[] {
  const places = [...missing];
  missing.clear();
  return places;
}

export function dataFile(room: string, folder: string, name: string): unknown {
  const place = [room, folder, name].join('/');
  if (!FILES.has(place)) {
    missing.add(place);
    throw new NotLoaded(place);
  }
  return FILES.get(place);
}

export function dataFiles(room: string, folder: string): readonly string[] {
  return dataFile(room, folder, '') as readonly string[];
}

/** The folder of a path of which `/` separates the parts. */
export function dirname(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end);
}

export function join(...parts: readonly string[]): string {
  return normalize(parts.filter(part => part !== '').join('/'));
}

export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/').filter(each => each !== '' && each !== '.')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') {
      parts.pop();
    } else if (part !== '..' || !path.startsWith('/')) {
      parts.push(part);
    }
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}` || '.';
}

/** The place of a file of the package, of which the browser has but a few: whoever reads another one is told so. */
export function inPackage(...place: string[]): string {
  return `/package/${place.join('/')}`;
}

export function besideCode(...place: string[]): string {
  return inPackage('lib', ...place);
}

import { execFileSync } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import * as yauzl from 'yauzl';

const MODULE = path.join(__dirname, '..', '..', 'rehearsal');

const directories = new Map<string, Record<string, string>>();

/** The unpacked archives from Maven Central that the rehearsal module knows, by their coordinates; those that are large only where a part of their name is given. */
export function pluginDirectories(only = ''): Record<string, string> {
  const known = directories.get(only) ?? JSON.parse(execFileSync('node', [path.join(MODULE, 'tools', 'regenerate-facts.mjs'), '--fetch-only', ...only ? ['--only', only] : []], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'],
  })) as Record<string, string>;
  directories.set(only, known);
  return known;
}

/** The directory that holds an artifact; undefined where its archive cannot be had. */
export function pluginDirectory(artifact: string, version: string): string | undefined {
  const found = Object.entries(pluginDirectories()).find(([coordinates]) => coordinates.split(/[ ,]+/).some(one => one.startsWith(`${artifact}:${version}`)));
  return found?.[1];
}

const classes = new Map<string, Promise<ReadonlySet<string>>>();

/** The names of all classes in the JARs of a directory. */
export function classNames(directory: string): Promise<ReadonlySet<string>> {
  const known = classes.get(directory) ?? readClassNames(directory);
  classes.set(directory, known);
  return known;
}

async function readClassNames(directory: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const jar of jarsOf(directory)) {
    (await entriesOf(jar)).filter(entry => entry.endsWith('.class')).forEach(entry => names.add(entry.slice(0, -'.class'.length).replace(/\//g, '.')));
  }
  return names;
}

/** What every worker has, whatever its plugin. */
export function workerLibraries(): string {
  return path.join(MODULE, 'target', 'libs');
}

function jarsOf(directory: string): string[] {
  return fs.readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.jar')).map(file => path.join(directory, file));
}

function entriesOf(archive: string): Promise<string[]> {
  return new Promise((resolve, reject) => yauzl.open(archive, { lazyEntries: false }, (error, zip) => {
    if (error) {
      reject(error);
      return;
    }
    const names: string[] = [];
    zip.on('entry', entry => names.push(entry.fileName)).on('end', () => resolve(names)).on('error', reject);
  }));
}

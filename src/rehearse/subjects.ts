import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'fs';
import { readFile } from 'fs/promises';
import { dirname, join, resolve } from 'path';
import { readPaths } from '../adapters';
import { isCalled } from '../model';
import type { ConnectorDeployment } from '../model';
import { readArchive } from '../plugins';
import { RehearsalImpossible } from './impossible';

/** A connector that is to be rehearsed. */
export interface Subject {
  readonly deployment: ConnectorDeployment;
  /** The archive that would be uploaded, if it is at hand. */
  readonly archive?: string;
  /** What the archive is, where it is one that the library knows and not the user's. */
  readonly pinned?: string;
  /** Why there is none although one is known. */
  readonly missing?: string;
}

/**
 * Reads the connectors of a cloud assembly, template or connector file.
 *
 * @param names those to rehearse, by connector name, construct path or logical id; all if empty
 * @param plugin an archive for connectors whose input holds none
 */
export function readSubjects(path: string, names: readonly string[], plugin: string | undefined, cwd: string): Subject[] {
  const deployments = readPaths([path], cwd).filter(({ part }) => part === undefined);
  if (deployments.length === 0) {
    throw new RehearsalImpossible(`${path} contains no connector to rehearse`);
  }
  const chosen = names.length === 0 ? deployments : deployments.filter(deployment => names.some(name => isCalled(deployment, name)));
  const missing = names.find(name => !deployments.some(deployment => isCalled(deployment, name)));
  if (missing !== undefined) {
    throw new RehearsalImpossible(`there is no connector ${JSON.stringify(missing)} in ${path}; specify one of ${deployments.map(nameOf).join(', ')}`);
  }
  return chosen.map(deployment => ({ deployment, archive: plugin === undefined ? archiveOf(deployment, path, cwd) : resolve(cwd, plugin) }));
}

/**
 * What ran before: the connectors of an older cloud assembly by name, or those of today with an older archive.
 *
 * @param path of a directory, a template, or an archive
 */
export function olderSubjects(path: string | undefined, subjects: readonly Subject[], cwd: string): Map<string, Subject> | undefined {
  if (path === undefined) {
    return undefined;
  }
  if (!existsSync(resolve(cwd, path))) {
    throw new RehearsalImpossible(`--upgrade ${path}: there is no such file; specify an older cloud assembly, template, or plugin archive`);
  }
  const older = /\.(zip|jar)$/.test(path) ? subjects.map(subject => ({ ...subject, archive: resolve(cwd, path) })) : readSubjects(path, [], undefined, cwd);
  const names = new Set(subjects.map(({ deployment }) => nameOf(deployment)));
  const named = older.filter(({ deployment }) => names.has(nameOf(deployment)));
  if (named.length === 0) {
    throw new RehearsalImpossible(`--upgrade ${path} contains no connector with the same name; it contains ${older.map(({ deployment }) => nameOf(deployment)).join(', ')}`);
  }
  return new Map(named.map(subject => [nameOf(subject.deployment), subject]));
}

/** The name under which the report speaks of a connector. */
export function nameOf(deployment: ConnectorDeployment): string {
  return deployment.connectorName?.literal ?? deployment.name;
}

/** The cloud assembly holds the very ZIP that would be uploaded: `asset.<key>` beside the template. */
function archiveOf(deployment: ConnectorDeployment, path: string, cwd: string): string | undefined {
  const key = deployment.plugins?.[0]?.fileKey?.literal;
  const given = resolve(cwd, path);
  const folders = [statSync(given).isDirectory() ? given : dirname(given), dirname(resolve(cwd, deployment.source))];
  return key === undefined ? undefined : folders.map(folder => join(folder, `asset.${key}`)).find(file => existsSync(file));
}

/** Unpacks an archive as MSK Connect does: into a plugin path of its own. A JAR stays one. */
export async function unpack(archive: string, directory: string): Promise<void> {
  if (archive.endsWith('.jar')) {
    copyFileSync(archive, join(directory, 'plugin.jar'));
    return;
  }
  for (const entry of await readArchive(await readFile(archive), archive)) {
    const file = join(directory, entry.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, entry.data());
  }
}

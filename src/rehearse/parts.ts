import { existsSync, readFileSync, realpathSync } from 'fs';
import { join } from 'path';
import { inPackage } from '../platform';
import { fetchOrigin } from '../plugins';
import { RehearsalImpossible } from './impossible';

const MODULE = 'rehearsal';

/** How much of Kafka is needed: its validating code alone, or broker and worker too. */
export type PartSet = 'validate' | 'run';

interface LockedPart {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly size: number;
  readonly sha256: string;
  readonly sets?: readonly PartSet[];
}

interface Platforms { readonly [platform: string]: LockedPart }

interface Lock {
  readonly jars: readonly LockedPart[];
  /** What does not go together with the libraries of Kafka. */
  readonly parts: { readonly [part: string]: readonly LockedPart[] };
  readonly postgres: Platforms;
  readonly mariadb: Platforms;
}

const lock = (): Lock => JSON.parse(readFileSync(inPackage(MODULE, 'lock', 'kafka-connect-3.7.2.json'), 'utf-8')) as Lock;

/** The class path of the rehearsal: our module and the pinned JARs of Apache Kafka, fetched once and cached by checksum. */
export async function classPath(set: PartSet): Promise<string[]> {
  return [ownJar('rehearsal', 'rehearsal.jar'), ...await fetch(lock().jars.filter(jar => jar.sets?.includes(set)))];
}

/** The class path of an OpenSearch node, in a process of its own. */
export async function openSearchClassPath(): Promise<string[]> {
  return [ownJar('opensearch', join('parts', 'opensearch', 'opensearch.jar')), ...await fetch(lock().parts.opensearch)];
}

/** The class path of a server that speaks MongoDB's protocol, in a process of its own. */
export async function mongoDbClassPath(): Promise<string[]> {
  return [ownJar('mongodb', join('parts', 'mongodb', 'mongodb.jar')), ...await fetch(lock().parts.mongodb)];
}

/** What reads Parquet and Avro, with our module that does it. */
export async function columnsClassPath(): Promise<string[]> {
  return [ownJar('columns', join('parts', 'columns', 'columns.jar')), ...await columnsJars()];
}

/** Apache's libraries for Parquet and Avro. */
export function columnsJars(): Promise<string[]> {
  return fetch(lock().parts.columns);
}

/** The JAR with the binaries of PostgreSQL for this machine. */
export const postgresBinaries = (): Promise<string> => binaries('PostgreSQL', lock().postgres);

/** The JAR with the binaries of MariaDB for this machine. */
export const mariaDbBinaries = (): Promise<string> => binaries('MariaDB', lock().mariadb);

async function binaries(database: string, parts: Platforms): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch === 'arm64' ? 'arm64v8' : 'amd64'}`;
  const part = parts[platform];
  if (!part) {
    throw new RehearsalImpossible(`${database} is not available for ${platform}; use --level validate, which requires no database`);
  }
  return (await fetch([part]))[0];
}

async function fetch(parts: readonly LockedPart[]): Promise<string[]> {
  const jars = parts.map(part => ({ coordinates: `${part.group}:${part.artifact}:${part.version}`, size: part.size, sha256: part.sha256 }));
  try {
    return (await fetchOrigin({ kind: 'jars', jars })).map(file => file.path);
  } catch (error) {
    throw new RehearsalImpossible((error as Error).message);
  }
}

/** Built in a checkout, where the copy for the package may be older; shipped in the package. */
function ownJar(name: string, built: string): string {
  const jar = [inPackage(MODULE, 'target', built), inPackage(MODULE, 'dist', `${name}.jar`)].find(file => existsSync(file));
  if (!jar) {
    throw new RehearsalImpossible('the rehearsal module is not built; run "mvn -q package -DskipTests" in the folder rehearsal');
  }
  // classes that are kept for one path of their JAR are of no use for another, and package managers lay links
  return realpathSync(jar);
}

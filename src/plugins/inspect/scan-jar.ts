import type { ArchiveLimits } from '../archive/limits';
import { DEFAULT_LIMITS } from '../archive/limits';
import type { ArchiveEntry } from '../archive/zip-reader';
import { readZip } from '../archive/zip-reader';
import type { ServiceFile } from '../../model';
import { PluginError } from '../errors';
import type { ClassInfo } from './class-file';
import { parseClassFile, referencedClasses } from './class-file';
import { readJarName } from './file-names';
import { isPublicKafkaClass } from './kafka-api';
import { COMPRESSION_LIBRARIES } from './worker-jars';

/** Everything that one JAR says about itself. */
export interface ScannedJar {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly artifact: string;
  readonly group?: string;
  readonly version?: string;
  readonly major: number;
  readonly classes: ClassInfo[];
  readonly services: ServiceFile[];
  readonly serviceBytes: number;
  readonly nested: string[];
  readonly content: 'classes' | 'sources' | 'javadoc' | 'other';
  readonly awsSdk: string[];
  /** The JAR holds the classes of aws-msk-iam-auth. */
  readonly iamAuth: boolean;
  /** Compression libraries that its classes refer to. */
  readonly compression: string[];
  /** Public Kafka classes that its classes name. */
  readonly kafka: string[];
  /** The class file of one of `classes`. */
  classFile(name: string): Buffer | undefined;
}

/** Whose interface it is does not matter: rules ask for those of Kafka Connect and of connectors. */
const SERVICE = /^META-INF\/services\/([^/]+)$/;
const SOURCES = /\.(java|scala|kt)$/;
const NESTED = /\.(jar|zip|tar|tar\.gz|tgz|war|ear)$/i;

/** Reads a JAR: its classes' headers, service files and Maven properties. Nothing in it is run. */
export async function scanJar(path: string, data: Buffer, where: string, limits?: ArchiveLimits): Promise<ScannedJar> {
  const label = where === path ? path : `${path} in ${where}`;
  const entries = await readZip(data, label, { limits, jar: true });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { infos, byName, compression, kafka, awsSdk, iamAuth } = readClasses(entries, label);
  const others = entries.filter(entry => !entry.path.endsWith('.class'));
  const sources = others.filter(entry => SOURCES.test(entry.path)).length;
  const pages = others.filter(entry => entry.path.endsWith('.html')).length;
  return {
    path,
    name,
    size: data.length,
    ...identify(name, entries),
    major: infos.reduce((max, info) => Math.max(max, info.major), 0),
    classes: infos,
    ...readServices(others, path, label, limits),
    nested: others.map(entry => entry.path).filter(file => NESTED.test(file)),
    content: infos.length > 0 ? 'classes' : sources > 0 ? 'sources' : pages > 2 ? 'javadoc' : 'other',
    awsSdk: [...awsSdk].sort(),
    iamAuth,
    compression: [...compression].sort(),
    kafka: [...kafka],
    classFile: className => byName.get(className)?.data(),
  };
}

/** What the class files tell. */
function readClasses(entries: readonly ArchiveEntry[], label: string) {
  const read = {
    infos: [] as ClassInfo[],
    byName: new Map<string, ArchiveEntry>(),
    compression: new Set<string>(),
    kafka: new Set<string>(),
    awsSdk: new Set<string>(),
    iamAuth: false,
  };
  for (const entry of entries.filter(({ path }) => path.endsWith('.class') && !isVersioned(path))) {
    const bytes = entry.data();
    const info = parseClassFile(bytes, `${entry.path} in ${label}`);
    // A class below another folder than its package's (a web application's, say) is not found by its name.
    if (entry.path !== `${info.name}.class`) { continue; }
    read.infos.push(info);
    read.byName.set(info.name, entry);
    COMPRESSION_LIBRARIES.filter(({ artifact, packagePath }) => !read.compression.has(artifact) && bytes.includes(packagePath))
      .forEach(({ artifact }) => read.compression.add(artifact));
    if (bytes.includes('org/apache/kafka/')) {
      [...referencedClasses(bytes)].filter(isPublicKafkaClass).forEach(referenced => read.kafka.add(referenced));
    }
    if (entry.path.startsWith('com/amazonaws/services/')) { read.awsSdk.add('v1'); }
    if (entry.path.startsWith('software/amazon/awssdk/')) { read.awsSdk.add('v2'); }
    read.iamAuth ||= entry.path.startsWith('software/amazon/msk/auth/iam/');
  }
  return read;
}

/** The service files, and how large they are together. */
function readServices(entries: readonly ArchiveEntry[], jar: string, label: string, limits?: ArchiveLimits): Pick<ScannedJar, 'services' | 'serviceBytes'> {
  const services: ServiceFile[] = [];
  let serviceBytes = 0;
  for (const entry of entries) {
    const service = SOURCES.test(entry.path) || NESTED.test(entry.path) ? null : SERVICE.exec(entry.path);
    if (service) {
      serviceBytes += entry.size;
      checkServiceBytes(serviceBytes, label, limits);
      services.push({ jar, service: service[1], classes: readServiceFile(entry) });
    }
  }
  return { services, serviceBytes };
}

/** Refuses service files that are larger together than those of any plugin. */
export function checkServiceBytes(bytes: number, where: string, limits: ArchiveLimits = DEFAULT_LIMITS): void {
  if (bytes > limits.maxServiceBytes) {
    throw new PluginError('hostile-archive', `${where} has ${bytes} bytes of files below META-INF/services (limit ${limits.maxServiceBytes}), which is too large for a plugin`);
  }
}

/** Classes of a multi-release JAR for newer Javas, and descriptors that no worker loads as classes. */
function isVersioned(file: string): boolean {
  return file.startsWith('META-INF/') || file.endsWith('module-info.class') || file.endsWith('package-info.class');
}

function readServiceFile(entry: ArchiveEntry): string[] {
  return entry.data().toString('utf8').split(/\r?\n/).map(line => line.replace(/#.*/, '').trim()).filter(line => line !== '');
}

function identify(name: string, entries: ArchiveEntry[]): { artifact: string; group?: string; version?: string } {
  const fromName = readJarName(name);
  const poms = entries.filter(entry => /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(entry.path) && entry.size < 65_536);
  // A shaded JAR carries the properties of all it swallowed; only the one that the file name confirms is its own.
  for (const entry of poms) {
    const properties = readProperties(entry.data().toString('latin1'));
    const { groupId, artifactId, version } = properties;
    if (groupId && artifactId && version && (name.startsWith(`${artifactId}-${version}`) || (poms.length === 1 && artifactId === fromName.artifact))) {
      return { artifact: artifactId, group: groupId, version };
    }
  }
  if (fromName.version) { return fromName; }
  const manifest = entries.find(entry => entry.path === 'META-INF/MANIFEST.MF' && entry.size < 1_048_576);
  const version = manifest && /^Implementation-Version:\s*(\S+)/mi.exec(manifest.data().toString('utf8'))?.[1];
  return version ? { ...fromName, version } : fromName;
}

function readProperties(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (match) { values[match[1]] = match[2]; }
  }
  return values;
}

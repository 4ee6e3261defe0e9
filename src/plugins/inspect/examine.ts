import { createHash } from 'node:crypto';
import type { ArchiveLimits } from '../archive/limits';
import { sniff } from '../archive/read-archive';
import { hasFlag } from '../bits';
import type { ClassKind, ConnectorClass, LeftOut, PluginClass, PluginContents, PluginJar } from '../../model';
import { ACC_ABSTRACT, ACC_INTERFACE, ACC_PUBLIC } from './class-file';
import type { Evidence, ExpectedClass, NestedArchive } from './evidence';
import { findingsOf } from './findings';
import { isUnwanted, readJarName } from './file-names';
import { ClassHierarchy } from './kinds';
import type { ScannedJar } from './scan-jar';
import { checkServiceBytes, scanJar } from './scan-jar';
import { DEFAULT_KAFKA_CONNECT, providedByWorker } from './worker-jars';

/** A file on its way into a plugin. */
export interface PluginItem {
  readonly path: string;
  readonly data: Buffer;
  /** The archive or directory it comes from, for messages. */
  readonly from: string;
}

/** How an archive is looked at. */
export interface InspectOptions {
  /** Kafka Connect version the plugin is for. @default 3.7.x */
  readonly kafkaConnectVersion?: string;
  /** Classes that a configuration names; each must be there, public and concrete. */
  readonly expect?: ExpectedClass[];
  /** Artifacts that stay although the worker provides them. */
  readonly keep?: string[];
  readonly limits?: ArchiveLimits;
}

/** The outcome: what stays, and what is known about it. */
export interface Examined {
  readonly kept: PluginItem[];
  readonly contents: PluginContents;
}

/** What is known of where the files come from. */
type Provenance = Partial<Pick<Evidence, 'unpinned' | 'emptyOnPurpose'>>;

/** Sorts out what does not belong into the plugin and reads the rest. */
export async function examine(items: PluginItem[], options: InspectOptions = {}, provenance: Provenance = {}): Promise<Examined> {
  const leftOut: LeftOut[] = [];
  const nested: NestedArchive[] = [];
  const kept: PluginItem[] = [];
  const scanned: ScannedJar[] = [];
  const hashes = new Map<string, { item: PluginItem; sha256: string }>();
  const keep = new Set(options.keep ?? []);
  const leave = (item: PluginItem, reason: string) => leftOut.push({ name: item.path, reason, size: item.data.length });

  for (const item of items) {
    const isJarFile = /\.jar$/i.test(item.path);
    if (isUnwanted(item.path)) {
      leave(item, 'a file of the operating system or the build, not of the plugin');
      continue;
    }
    const sha256 = createHash('sha256').update(item.data).digest('hex');
    if (!isJarFile) {
      if (/\.(zip|tar|tar\.gz|tgz)$/i.test(item.path) || sniff(item.data.subarray(0, 8)) === 'zip') {
        nested.push(item);
      }
      kept.push(item);
      hashes.set(item.path, { item, sha256 });
      continue;
    }
    const jar = await scanIfWanted(item, keep, options.limits, reason => leave(item, reason));
    if (!jar) { continue; }
    const twin = [...hashes.values()].find(other => other.sha256 === sha256 && /\.jar$/i.test(other.item.path));
    if (twin) {
      leave(item, `the same file as ${twin.item.path}`);
      continue;
    }
    scanned.push(jar);
    checkServiceBytes(scanned.reduce((sum, { serviceBytes }) => sum + serviceBytes, 0), item.from, options.limits);
    kept.push(item);
    hashes.set(item.path, { item, sha256 });
  }
  dropCompression(kept, scanned, leftOut, keep);
  const files = kept.map(item => ({ path: item.path, size: item.data.length, sha256: hashes.get(item.path)!.sha256 }));
  const { plain, hierarchy } = describe(files, scanned, leftOut, options.kafkaConnectVersion ?? DEFAULT_KAFKA_CONNECT);
  const findings = findingsOf({
    contents: plain,
    jars: scanned,
    hierarchy,
    nested,
    expect: options.expect ?? [],
    unpinned: provenance.unpinned ?? [],
    emptyOnPurpose: provenance.emptyOnPurpose ?? false,
  });
  return { kept, contents: { ...plain, findings } };
}

async function scanIfWanted(
  item: PluginItem, keep: Set<string>, limits: ArchiveLimits | undefined, leave: (reason: string) => void,
): Promise<ScannedJar | undefined> {
  const { artifact } = readJarName(item.path);
  const reason = providedByWorker(artifact);
  if (reason && !keep.has(artifact)) {
    leave(reason);
    return undefined;
  }
  const jar = await scanJar(item.path, item.data, item.from, limits);
  if (keep.has(artifact) || keep.has(`${jar.group}:${jar.artifact}`)) { return jar; }
  if (/-sources\.jar$/i.test(item.path) || jar.content === 'sources') {
    leave('source code, contains no classes');
    return undefined;
  }
  if (/-javadoc\.jar$/i.test(item.path) || jar.content === 'javadoc') {
    leave('documentation, contains no classes');
    return undefined;
  }
  return jar;
}

/** Native compression goes when it came for kafka-clients alone; a library that calls it itself (Parquet) keeps it. */
function dropCompression(kept: PluginItem[], scanned: ScannedJar[], leftOut: LeftOut[], keep: Set<string>): void {
  if (!leftOut.some(entry => entry.name.includes('kafka-clients'))) { return; }
  for (const library of ['zstd-jni', 'snappy-java', 'lz4-java']) {
    const used = scanned.some(jar => jar.artifact !== library && jar.compression.includes(library));
    const own = scanned.filter(jar => jar.artifact === library);
    if (used || own.length === 0 || keep.has(library)) { continue; }
    for (const jar of own) {
      scanned.splice(scanned.indexOf(jar), 1);
      kept.splice(kept.findIndex(item => item.path === jar.path), 1);
      leftOut.push({ name: jar.path, reason: 'used only by the Kafka client, the worker provides both', size: jar.size });
    }
  }
}

function describe(files: PluginContents['files'], jars: ScannedJar[], leftOut: LeftOut[], kafkaConnectVersion: string) {
  const hierarchy = new ClassHierarchy(jars.flatMap(jar => jar.classes));
  const classes: Record<ClassKind, PluginClass[]> = {
    connectors: [],
    transformations: [],
    predicates: [],
    converters: [],
    headerConverters: [],
    configProviders: [],
    overridePolicies: [],
    restExtensions: [],
  };
  for (const jar of jars) {
    for (const info of jar.classes) {
      if (hasFlag(info.access, ACC_INTERFACE)) { continue; }
      // A fat JAR may carry copies of Kafka's classes; the worker's own win, so they are no content of this plugin.
      if (info.name.startsWith('org/apache/kafka/') && !/^(connect|kafka)-/.test(jar.artifact)) { continue; }
      for (const role of hierarchy.rolesOf(info.name).roles) {
        const entry: PluginClass = {
          name: info.name.replace(/\//g, '.'),
          jar: jar.path,
          ...(jar.version ? { version: jar.version } : {}),
          public: hasFlag(info.access, ACC_PUBLIC),
          abstract: hasFlag(info.access, ACC_ABSTRACT),
          classFileMajor: info.major,
        };
        classes[role.kind].push(role.kind === 'connectors' ? connector(entry, role.type) : entry);
      }
    }
  }
  for (const list of Object.values(classes)) { list.sort((a, b) => compare(a.name, b.name) || compare(a.jar, b.jar)); }
  const unloadable = unloadableClasses(jars, hierarchy);
  const plain: PluginContents = {
    files,
    jars: jars.map(describeJar),
    ...classes,
    connectors: classes.connectors as ConnectorClass[],
    ...unloadable.length > 0 && { unloadable },
    serviceFiles: jars.flatMap(jar => jar.services),
    leftOut: [...leftOut].sort((a, b) => compare(a.name, b.name)),
    awsSdkGenerations: [...new Set(jars.flatMap(jar => jar.awsSdk))].sort(),
    totalSize: files.reduce((sum, file) => sum + file.size, 0),
    kafkaConnectVersion,
    findings: [],
  };
  return { plain, hierarchy };
}

/** How classes are named that a configuration names. */
const NAMED = /(Connector|Converter|Transform(ation)?|Predicate|Provider|Router|Policy|\$(Key|Value))$/;

/** Java loads no class without what it extends. */
function unloadableClasses(jars: readonly ScannedJar[], hierarchy: ClassHierarchy): Array<{ name: string; missing: string }> {
  return jars.flatMap(jar => jar.classes).filter(({ name, access }) => NAMED.test(name) && !hasFlag(access, ACC_INTERFACE)).flatMap(({ name }) => {
    const { roles, missing } = hierarchy.rolesOf(name);
    return roles.length === 0 && missing.length > 0 ? [{ name: name.replace(/\//g, '.'), missing: missing[0].replace(/\//g, '.') }] : [];
  });
}

function connector(entry: PluginClass, type: 'source' | 'sink' | undefined): ConnectorClass {
  return { ...entry, type: type ?? (/^org\.apache\.kafka\.connect\.mirror\./.test(entry.name) ? 'source' : 'unknown') };
}

function describeJar(jar: ScannedJar): PluginJar {
  return {
    path: jar.path,
    name: jar.name,
    artifact: jar.group ? `${jar.group}:${jar.artifact}` : jar.artifact,
    ...(jar.version ? { version: jar.version } : {}),
    classFileMajor: jar.major,
    classes: jar.classes.length,
    size: jar.size,
  };
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

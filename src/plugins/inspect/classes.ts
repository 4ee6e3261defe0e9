import { CLASS_KINDS } from '../../model';
import type { ClassKind, PluginClass, ServiceFile } from '../../model';
import { referencedClasses } from './class-file';
import type { Evidence, ExpectedClass } from './evidence';
import type { ScannedJar } from './scan-jar';
import { workerClassFileMajor } from './worker-jars';

export const KINDS = Object.keys(CLASS_KINDS) as ClassKind[];

export function concrete<T extends PluginClass>(list: readonly T[]): T[] {
  return list.filter(entry => !entry.abstract);
}

/** A class of the plugin that a configuration can name, among those of the kind that is asked for. */
export function loadable({ contents }: Evidence, { name, kind }: ExpectedClass): PluginClass | undefined {
  return (kind ? [kind] : KINDS).flatMap((list): readonly PluginClass[] => contents[list]).find(candidate => candidate.name === name);
}

/** The service files that the worker reads. What libraries ask for with theirs is their own affair, and much of it is optional. */
export function readByWorker(files: readonly ServiceFile[]): ServiceFile[] {
  return files.filter(({ service }) => service.startsWith('org.apache.kafka.'));
}

/** What loadable classes name, and the classes of the same JAR that they name (tasks, configurations): needed to start, not just optional. */
export function referencesOf(named: readonly PluginClass[], jar: ScannedJar): string[] {
  const references = (name: string): string[] => {
    const data = jar.classFile(name);
    return data ? referencedClasses(data) : [];
  };
  const own = named.map(entry => slashed(entry.name));
  const near = new Set([...own, ...own.flatMap(references)]);
  return [...near].flatMap(references);
}

/** The concrete classes that Kafka Connect can load, each once. */
export function loadableClasses({ contents }: Evidence): PluginClass[] {
  return [...new Map(KINDS.flatMap(kind => concrete<PluginClass>(contents[kind])).map(entry => [entry.name, entry])).values()];
}

/** Those of them that the Java of the worker does not read. */
export function tooNew(evidence: Evidence): PluginClass[] {
  const limit = workerClassFileMajor(evidence.contents.kafkaConnectVersion);
  return loadableClasses(evidence).filter(entry => entry.classFileMajor > limit);
}

/** The name of a class as Java source has it. */
export function dotted(name: string): string { return name.replace(/\//g, '.'); }
/** The name of a class as class files have it. */
export function slashed(name: string): string { return name.replace(/\./g, '/'); }
/** A file name without its folders. */
export function lastName(path: string): string { return path.slice(path.lastIndexOf('/') + 1); }

import { CLASS_KINDS } from '../../../model';
import type { ClassKind, PluginClass, PluginContents, PluginFinding, ServiceFile } from '../../../model';
import type { ExpectedClass } from '../examine';
import type { ClassHierarchy } from '../kinds';
import type { ScannedJar } from '../scan-jar';

/** What the rules look at. */
export interface Evidence {
  readonly contents: PluginContents;
  readonly jars: ScannedJar[];
  readonly hierarchy: ClassHierarchy;
  readonly expect: ExpectedClass[];
}

/** One remark, or none, or several. */
export type Rule = (evidence: Evidence) => PluginFinding[];

export const KINDS = Object.keys(CLASS_KINDS) as ClassKind[];

export function concrete<T extends PluginClass>(list: T[]): T[] {
  return list.filter(entry => !entry.abstract);
}

/** The service files that the worker reads. What libraries ask for with theirs is their own affair, and much of it is optional. */
export function readByWorker(files: readonly ServiceFile[]): ServiceFile[] {
  return files.filter(({ service }) => service.startsWith('org.apache.kafka.'));
}

export function error(code: string, message: string): PluginFinding { return { code, severity: 'error', message }; }
export function warning(code: string, message: string): PluginFinding { return { code, severity: 'warning', message }; }
export function notice(code: string, message: string): PluginFinding { return { code, severity: 'info', message }; }

/** The name of a class as Java source has it. */
export function dotted(name: string): string { return name.replace(/\//g, '.'); }
/** The name of a class as class files have it. */
export function slashed(name: string): string { return name.replace(/\./g, '/'); }
/** A class name without its package. */
export function lastPart(name: string): string { return name.slice(name.lastIndexOf('.') + 1); }
/** A file name without its folders. */
export function lastName(path: string): string { return path.slice(path.lastIndexOf('/') + 1); }

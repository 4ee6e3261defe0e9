import type { Severity } from './severity';

/** A file of the plugin. */
export interface PluginFile { readonly path: string; readonly size: number; readonly sha256: string }

/** A JAR of the plugin. */
export interface PluginJar {
  readonly path: string;
  readonly name: string;
  /** `group:artifact` when the JAR says it, else the artifact read from the file name. */
  readonly artifact?: string;
  readonly version?: string;
  /** The highest class-file version of its classes (those for newer Javas in a multi-release JAR do not count); 0 without classes. */
  readonly classFileMajor: number;
  readonly classes: number;
  readonly size: number;
}

/** A class that Kafka Connect can load by name. */
export interface PluginClass {
  readonly name: string;
  /** Path of the JAR. */
  readonly jar: string;
  readonly version?: string;
  readonly public: boolean;
  readonly abstract: boolean;
  readonly classFileMajor: number;
}

/** A connector class; source or sink where the class hierarchy tells. */
export interface ConnectorClass extends PluginClass { readonly type: 'source' | 'sink' | 'unknown' }

/** A file below `META-INF/services`, by which Java finds the implementations of an interface: Kafka Connect's, or one that a library of the plugin asks for. */
export interface ServiceFile { readonly jar: string; readonly service: string; readonly classes: string[] }

/** A file that is not in the plugin, and why. */
export interface LeftOut { readonly name: string; readonly reason: string; readonly size: number }

/** A remark on the plugin. */
export interface PluginFinding {
  /** The id of the rule: `MC-ARC-011`. */
  readonly rule: string;
  /** The name of the rule: `newer-java`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong. Lower case, no final period. */
  readonly message: string;
  readonly fix: string;
}

/** Everything the checks and the command line know about a plugin. Plain JSON. */
export interface PluginContents {
  readonly files: PluginFile[];
  readonly jars: PluginJar[];
  readonly connectors: ConnectorClass[];
  readonly transformations: PluginClass[];
  readonly predicates: PluginClass[];
  readonly converters: PluginClass[];
  readonly headerConverters: PluginClass[];
  readonly configProviders: PluginClass[];
  readonly overridePolicies: PluginClass[];
  readonly restExtensions: PluginClass[];
  /** Classes that are named like something to load, with what they extend and no JAR has. Absent where there are none. */
  readonly unloadable?: ReadonlyArray<{ readonly name: string; readonly missing: string }>;
  readonly serviceFiles: ServiceFile[];
  readonly leftOut: LeftOut[];
  /** `v1`, `v2`: the AWS SDK for Java generations inside. */
  readonly awsSdkGenerations: string[];
  /** Size of the files that stay, in bytes. */
  readonly totalSize: number;
  readonly kafkaConnectVersion: string;
  readonly findings: PluginFinding[];
}

/** The lists of `PluginContents` that hold classes, with the word for one of them. */
export const CLASS_KINDS = {
  connectors: 'connector',
  transformations: 'transform',
  predicates: 'predicate',
  converters: 'converter',
  headerConverters: 'header converter',
  configProviders: 'config provider',
  overridePolicies: 'client override policy',
  restExtensions: 'REST extension',
} as const;

/** Name of a list of classes in `PluginContents`. */
export type ClassKind = keyof typeof CLASS_KINDS;

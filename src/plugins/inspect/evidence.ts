import type { ClassKind, PluginContents, Rule } from '../../model';
import type { ClassHierarchy } from './kinds';
import type { ScannedJar } from './scan-jar';

/** A class that a configuration names. */
export interface ExpectedClass { readonly name: string; readonly kind?: ClassKind }

/** An archive inside the archive, and the one that holds it. */
export interface NestedArchive { readonly path: string; readonly from: string }

/** A download for which no checksum vouches. */
export interface UnpinnedDownload { readonly what: string; readonly sha256: string }

/** What the rules on archives judge: what stays of the files, and how they came here. */
export interface Evidence {
  readonly contents: PluginContents;
  readonly jars: readonly ScannedJar[];
  readonly hierarchy: ClassHierarchy;
  readonly expect: readonly ExpectedClass[];
  readonly nested: readonly NestedArchive[];
  /** The downloads that become part of a plugin. */
  readonly unpinned: readonly UnpinnedDownload[];
  /** The plugin has nothing to load because the worker itself holds the connector. */
  readonly emptyOnPurpose: boolean;
}

/** One rule on the archive of a plugin. */
export interface ArchiveRule extends Rule<Evidence> {
  /** The name of the rule in what programs read. Public API, as the id is. */
  readonly code: string;
}

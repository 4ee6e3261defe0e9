import type { LockedJar } from '../origin';

/** One pinned archive of a known connector. */
export interface KnownFile {
  /** `group:artifact:version[:classifier:type]`. */
  readonly coordinates: string;
  readonly version: string;
  readonly size: number;
  readonly sha256: string;
  /** Kafka Connect versions of MSK Connect that can run it. */
  readonly kafkaConnect: string[];
  /** For a thin JAR: itself and its runtime dependencies, Kafka's own left out. */
  readonly lock?: LockedJar[];
}

/** A connector, converter or library that is on Maven Central. Newest file first. Which connector classes are in it, its family says. */
export interface KnownPlugin {
  readonly id: string;
  readonly title: string;
  /** What is in it besides connectors. */
  readonly classes?: string[];
  readonly files: KnownFile[];
  /** What a user has to know about the archive. */
  readonly note?: string;
}

/** A connector whose archive is on its maker's release page only. There is no checksum: users pin what they fetch. */
export interface VendorPlugin {
  readonly id: string;
  readonly title: string;
  /** Address with `{version}`; absent when the maker hands the file out behind a page. */
  readonly urlPattern?: string;
  /** The page where the archive is offered. */
  readonly page: string;
  /** Version whose options this library knows. */
  readonly version: string;
  readonly kafkaConnect: string[];
  readonly note?: string;
}

/** One JAR of a pinned list. */
export interface LockedJar {
  readonly coordinates: string;
  readonly size: number;
  readonly sha256: string;
}

/** All files below a local directory, as they are; archives among them are unpacked only when they are JARs' containers given as `file`. */
export interface DirectoryOrigin { readonly kind: 'directory'; readonly path: string }
/** A local JAR, ZIP or tar.gz. */
export interface FileOrigin { readonly kind: 'file'; readonly path: string; readonly sha256?: string }
/** A file behind a URL; without a checksum it is unpinned, which is a warning. */
export interface UrlOrigin { readonly kind: 'url'; readonly url: string; readonly sha256?: string; readonly fileName?: string }
/** A ready archive or JAR of a Maven repository, `group:artifact:version[:classifier][:type]`. */
export interface MavenOrigin { readonly kind: 'maven'; readonly coordinates: string; readonly sha256?: string }
/** A thin JAR together with its runtime dependencies, resolved once by Maven and pinned. The list holds the JAR itself too. */
export interface MavenResolvedOrigin { readonly kind: 'mavenResolved'; readonly coordinates: string; readonly lock: LockedJar[] }
/** Pinned JARs of a Maven repository. */
export interface JarsOrigin { readonly kind: 'jars'; readonly jars: LockedJar[] }
/** Nothing: the worker already has the connector (MirrorMaker 2). */
export interface EmptyOrigin { readonly kind: 'empty' }

/** Where a part of a plugin comes from. */
export type Origin = DirectoryOrigin | FileOrigin | UrlOrigin | MavenOrigin | MavenResolvedOrigin | JarsOrigin | EmptyOrigin;

/** What one plugin is made of. */
export interface PluginRecipe {
  readonly origins: Origin[];
  /** Kafka Connect version the plugin is for; it decides the Java version that class files are compared with. */
  readonly kafkaConnectVersion?: string;
  /** Artifacts (`connect-json`, `org.slf4j:slf4j-api`) that stay in the plugin although the worker provides them. */
  readonly keep?: string[];
}

/**
 * Version of the rules by which a recipe becomes bytes. Raising it renames every plugin that this library packs,
 * so it changes only when the bytes do, and the changelog says so.
 */
export const RECIPE_VERSION = 1;

/** The name under which messages speak of an origin. */
export function describeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'directory': return `directory ${origin.path}`;
    case 'file': return origin.path;
    case 'url': return redactUrl(origin.url);
    case 'maven': return origin.coordinates;
    case 'mavenResolved': return `${origin.coordinates} with its dependencies`;
    case 'jars': return `${origin.jars.length} pinned JARs`;
    case 'empty': return 'the empty plugin';
  }
}

/** Whether nothing of an origin is downloaded. */
export function isLocal(origin: Origin): boolean {
  switch (origin.kind) {
    case 'directory': case 'file': case 'empty': return true;
    case 'url': case 'maven': case 'mavenResolved': case 'jars': return false;
  }
}

/** The origin with the checksum that its file must have, where it is one file whose checksum is not pinned otherwise. */
export function withChecksum(origin: Origin, sha256: string | undefined): Origin {
  switch (origin.kind) {
    case 'file': case 'url': case 'maven': return sha256 ? { ...origin, sha256 } : origin;
    case 'directory': case 'mavenResolved': case 'jars': case 'empty': return origin;
  }
}

/** A URL without user, password and query, fit for messages. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) { return url.replace(/\/\/[^/@]*@/, '//'); }
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

import { PluginError } from './errors';

/** One file of a Maven repository. */
export interface MavenCoordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly classifier?: string;
  readonly type: string;
}

/** File types that are told apart from classifiers, so that both orders of the last two parts are understood. */
const TYPES = new Set(['jar', 'zip', 'tar.gz', 'tgz', 'tar', 'pom', 'aar', 'war']);
const PART = /^[A-Za-z0-9_.+-]+$/;

/**
 * Reads `group:artifact:version[:classifier][:type]`; the type is `jar` unless given.
 *
 * The two optional parts are told apart by name (`jar`, `zip`, `tar.gz`, …), so `…:zip:plugin` and `…:plugin:zip` mean the same.
 */
export function parseCoordinates(text: string): MavenCoordinates {
  const parts = text.split(':');
  const allowed = 'expected group:artifact:version[:classifier][:type], for example io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip';
  if (parts.length < 3 || parts.length > 5 || parts.some(part => !PART.test(part) || /^\.+$/.test(part) || part.includes('..'))) {
    throw new PluginError('bad-origin', `Maven coordinates '${text}' are not valid; ${allowed}`);
  }
  const [group, artifact, version, ...rest] = parts;
  if (TYPES.has(version)) {
    throw new PluginError('bad-origin', `Maven coordinates '${text}' have the type '${version}' in the place of the version; ${allowed}`);
  }
  const types = rest.filter(part => TYPES.has(part));
  const classifiers = rest.filter(part => !TYPES.has(part));
  if (types.length > 1 || classifiers.length > 1) {
    throw new PluginError('bad-origin', `Maven coordinates '${text}' have ${types.length > 1 ? 'two types' : 'no known type'}; ${allowed}`);
  }
  return { group, artifact, version, ...(classifiers[0] ? { classifier: classifiers[0] } : {}), type: types[0] ?? 'jar' };
}

/** The one spelling under which coordinates are compared and hashed. */
export function formatCoordinates(c: MavenCoordinates): string {
  const base = `${c.group}:${c.artifact}:${c.version}`;
  if (c.classifier) { return `${base}:${c.classifier}:${c.type}`; }
  return c.type === 'jar' ? base : `${base}:${c.type}`;
}

/** True when a text looks like Maven coordinates rather than like a path or a URL. */
export function looksLikeCoordinates(text: string): boolean {
  return !text.includes('/') && !text.includes('\\') && text.split(':').length >= 3;
}

/** File name in a Maven repository. */
export function mavenFileName(c: MavenCoordinates): string {
  return `${c.artifact}-${c.version}${c.classifier ? `-${c.classifier}` : ''}.${c.type}`;
}

/** Path below the root of a Maven repository. */
export function mavenPath(c: MavenCoordinates): string {
  return `${c.group.replace(/\./g, '/')}/${c.artifact}/${c.version}/${mavenFileName(c)}`;
}

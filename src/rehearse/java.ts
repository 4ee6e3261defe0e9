import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { delimiter, join } from 'path';
import { RehearsalImpossible } from './impossible';

/** A Java that can run what MSK Connect runs. */
export interface Java {
  readonly executable: string;
  readonly version: number;
  /** What it says of itself: its maker and its build. */
  readonly build: string;
}

const CURE = 'install a Java 17 runtime and set JAVA_HOME to it, or add it to the PATH';

/** From this one on there is no security manager, by which nothing outside the loopback is dialled. */
const TOO_NEW = 24;

/**
 * Looks for Java in JAVA_HOME, then on the PATH. Nothing is downloaded. The version of the workers is taken wherever it is: a newer one would
 * load classes that they cannot.
 *
 * @param needed the Java that the workers of the Kafka Connect version run on; a newer one does where there is no such
 */
export function findJava(needed: number, env: NodeJS.ProcessEnv = process.env): Java {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []), ...(env.PATH ?? '').split(delimiter)]
    .filter(directory => directory !== '').map(directory => join(directory, name)).filter(file => existsSync(file));
  const found: (Omit<Java, 'version'> & { readonly version: number | undefined })[] = [];
  for (const executable of new Set(candidates)) {
    const build = buildOf(executable);
    const version = versionIn(build);
    if (version === needed) {
      return { executable, version, build };
    }
    found.push({ executable, version, build });
  }
  const fit = found.find((java): java is Java => java.version !== undefined && java.version > needed && java.version < TOO_NEW);
  if (fit) {
    return fit;
  }
  throw new RehearsalImpossible(found.length === 0
    ? `no Java was found in JAVA_HOME or on the PATH; a rehearsal requires Java ${needed} or later: ${CURE}`
    : `${found.map(({ executable, version }) => `Java ${version ?? 'of an unknown version'} (${executable})`).join(', ')}: a rehearsal requires Java ${needed} to ${TOO_NEW - 1}; ${CURE}`);
}

function buildOf(executable: string): string {
  return spawnSync(executable, ['-version'], { encoding: 'utf-8', timeout: 20_000 }).stderr ?? '';
}

/** `openjdk version "17.0.15" 2025-04-15` → 17; `"1.8.0_402"` → 8. */
function versionIn(build: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(build) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}

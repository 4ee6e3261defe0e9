import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { delimiter, join } from 'path';
import { RehearsalImpossible } from './impossible';

/** A Java that can run what MSK Connect runs. */
export interface Java {
  readonly executable: string;
  readonly version: number;
}

const CURE = 'install a Java 17 runtime and point JAVA_HOME to it, or put it on the PATH';

/**
 * Looks for Java in JAVA_HOME, then on the PATH. Nothing is downloaded.
 *
 * @param needed the Java that the workers of the Kafka Connect version run on; a newer one does too
 */
export function findJava(needed: number, env: NodeJS.ProcessEnv = process.env): Java {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []), ...(env.PATH ?? '').split(delimiter)]
    .filter(directory => directory !== '').map(directory => join(directory, name)).filter(file => existsSync(file));
  const found = [...new Set(candidates)].map(executable => ({ executable, version: versionOf(executable) }));
  const fit = found.find((java): java is Java => java.version !== undefined && java.version >= needed);
  if (fit) {
    return fit;
  }
  throw new RehearsalImpossible(found.length === 0
    ? `there is no Java in JAVA_HOME or on the PATH; rehearsing needs Java ${needed} or newer: ${CURE}`
    : `Java ${found.map(java => java.version ?? '?').join(', ')} is too old; rehearsing needs Java ${needed} or newer: ${CURE}`);
}

/** `openjdk version "17.0.15" 2025-04-15` → 17; `"1.8.0_402"` → 8. */
function versionOf(executable: string): number | undefined {
  const { stderr } = spawnSync(executable, ['-version'], { encoding: 'utf-8', timeout: 20_000 });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}

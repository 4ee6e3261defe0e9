import { findings } from '../../../model';
import { javaVersion } from '../class-file';
import { loadableClasses, referencesOf, tooNew } from '../classes';
import type { ArchiveRule, Evidence } from '../evidence';
import type { ScannedJar } from '../scan-jar';
import { workerClassFileMajor } from '../worker-jars';

/**
 * A library may carry single classes for newer Javas that it loads only there, so most of its classes decide;
 * and an optional one, which no connector names itself, does no harm.
 */
export const newerJavaLibrary: ArchiveRule = {
  id: 'MC-ARC-012',
  code: 'newer-java-library',
  title: 'the libraries of a plugin fit the Java of the workers',
  severity: 'warning',
  why: 'Kafka Connect 2.7.1 runs on Java 11 and 3.7.x on Java 17. A connector that uses a library for a newer Java version fails (UnsupportedClassVersionError).',
  fix: 'use an older version of it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check(evidence) {
    const { kafkaConnectVersion } = evidence.contents;
    const limit = workerClassFileMajor(kafkaConnectVersion);
    const affected = new Set(tooNew(evidence).map(({ jar }) => jar));
    return findings(evidence.jars.filter(jar => !affected.has(jar.path) && mostlyNewer(jar, limit)).map(jar => ({
      message: `${jar.path} is built for Java ${javaVersion(jar.major)}, but Kafka Connect ${kafkaConnectVersion} runs on Java ${javaVersion(limit)}`,
      severity: isNamed(jar, evidence) ? 'warning' as const : 'info' as const,
    })));
  },
};

function mostlyNewer(jar: ScannedJar, limit: number): boolean {
  return jar.classes.filter(info => info.major > limit).length * 2 > jar.classes.length;
}

/** Whether what Kafka Connect loads names a class of the JAR. */
function isNamed(jar: ScannedJar, evidence: Evidence): boolean {
  const names = new Set(jar.classes.map(entry => entry.name));
  const classes = loadableClasses(evidence);
  return evidence.jars.some(other => referencesOf(classes.filter(entry => entry.jar === other.path), other).some(name => names.has(name)));
}

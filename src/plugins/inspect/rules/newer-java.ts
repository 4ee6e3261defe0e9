import { findings } from '../../../model';
import { javaVersion } from '../class-file';
import { tooNew } from '../classes';
import type { ArchiveRule } from '../evidence';
import { workerClassFileMajor } from '../worker-jars';

/** Class files that the worker's Java cannot read; one for each JAR that has such. */
export const newerJava: ArchiveRule = {
  id: 'MC-ARC-011',
  code: 'newer-java',
  title: 'the classes that are loaded fit the Java of the workers',
  severity: 'error',
  why: 'Kafka Connect 2.7.1 runs on Java 11 and 3.7.x on Java 17. A class for a newer Java is not loaded (UnsupportedClassVersionError), and creation fails.',
  fix: 'use a version built for the Java of the workers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check(evidence) {
    const { kafkaConnectVersion } = evidence.contents;
    const java = javaVersion(workerClassFileMajor(kafkaConnectVersion));
    const affected = tooNew(evidence);
    const oneOfEachJar = affected.filter((entry, index) => affected.findIndex(({ jar }) => jar === entry.jar) === index);
    return findings(oneOfEachJar.map(({ name, jar, classFileMajor }) => ({
      message: `${name} in ${jar} requires Java ${javaVersion(classFileMajor)}, but Kafka Connect ${kafkaConnectVersion} runs on Java ${java}`,
      fix: `use a version built for Java ${java} or older`,
    })));
  },
};

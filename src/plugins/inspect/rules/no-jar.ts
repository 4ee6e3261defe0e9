import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const noJar: ArchiveRule = {
  id: 'MC-ARC-002',
  code: 'no-jar',
  title: 'a plugin contains a JAR file',
  severity: 'error',
  why: 'Kafka Connect loads classes from JAR files. An archive without one, such as source code, contains no connector, and creation fails.',
  fix: 'use the archive that the vendor of the connector publishes for Kafka Connect',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ contents, emptyOnPurpose }) {
    if (emptyOnPurpose || contents.leftOut.length > 0) {
      return NOT_APPLICABLE;
    }
    return contents.jars.length > 0 ? HOLDS : finding({ message: 'the plugin contains no JAR' });
  },
};

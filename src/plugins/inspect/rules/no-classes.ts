import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const noClasses: ArchiveRule = {
  id: 'MC-ARC-003',
  code: 'no-classes',
  title: 'an archive contains classes to load',
  severity: 'error',
  why: 'Source code, documentation and classes that each worker provides are omitted from a plugin. If the archive contains nothing else, there is nothing to load, and creation fails.',
  fix: 'use the archive of the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ contents: { jars, leftOut }, emptyOnPurpose }) {
    if (emptyOnPurpose || leftOut.length === 0) {
      return NOT_APPLICABLE;
    }
    return jars.length > 0 ? HOLDS : finding({
      message: `the plugin contains no JAR with classes: ${leftOut.map(left => `${left.name} (${left.reason})`).slice(0, 5).join(', ')}`,
    });
  },
};

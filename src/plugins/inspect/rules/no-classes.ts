import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const noClasses: ArchiveRule = {
  id: 'MC-ARC-003',
  code: 'no-classes',
  title: 'something to load stays of an archive',
  severity: 'error',
  why: 'Source code, documentation and what each worker has itself are left out of a plugin. Where nothing else was given, nothing is left to load, and creation fails.',
  fix: 'give the connector\'s own archive',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ contents: { jars, leftOut }, emptyOnPurpose }) {
    if (emptyOnPurpose || leftOut.length === 0) {
      return NOT_APPLICABLE;
    }
    return jars.length > 0 ? HOLDS : finding({
      message: `the plugin holds no JAR with classes: ${leftOut.map(left => `${left.name} (${left.reason})`).slice(0, 5).join(', ')}`,
    });
  },
};

import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const caseCollision: ArchiveRule = {
  id: 'MC-ARC-022',
  code: 'case-collision',
  title: 'no two file names of a plugin differ only in case',
  severity: 'warning',
  why: 'On a file system that is not case-sensitive, as on macOS and Windows, the second file replaces the first when the archive is extracted. A test there uses a different plugin than the deployed one.',
  fix: 'rename or omit one of them',
  source: 'https://learn.microsoft.com/windows/win32/fileio/naming-a-file',
  check({ jars }) {
    const first = new Map<string, string>();
    return findings(jars.flatMap(({ path }) => {
      const key = path.normalize('NFC').toLowerCase();
      const other = first.get(key);
      first.set(key, other ?? path);
      return other === undefined || other === path ? [] : [{ message: `${other} and ${path} differ only in case` }];
    }));
  },
};

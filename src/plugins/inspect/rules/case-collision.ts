import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const caseCollision: ArchiveRule = {
  id: 'MC-ARC-022',
  code: 'case-collision',
  title: 'no two files of a plugin differ in upper and lower case only',
  severity: 'warning',
  why: 'Where the archive is unpacked on a file system that does not tell them apart, as those of macOS and Windows, the second file replaces the first. A test there uses a different plugin than the deployed one.',
  fix: 'rename one of them, or leave it out',
  source: 'https://learn.microsoft.com/windows/win32/fileio/naming-a-file',
  check({ jars }) {
    const first = new Map<string, string>();
    return findings(jars.flatMap(({ path }) => {
      const key = path.normalize('NFC').toLowerCase();
      const other = first.get(key);
      first.set(key, other ?? path);
      return other === undefined || other === path ? [] : [{ message: `${other} and ${path} differ in upper and lower case only` }];
    }));
  },
};

import { finding } from '../../../model';
import { lastName } from '../classes';
import type { ArchiveRule } from '../evidence';
import { megabytes } from './megabytes';

export const leftOut: ArchiveRule = {
  id: 'MC-ARC-020',
  code: 'left-out',
  title: 'all files of the archives become part of the plugin',
  severity: 'info',
  why: 'What each worker has itself, sources, documentation and second copies are left out of a plugin, as they are dead weight or clash with the worker\'s own.',
  fix: 'keep those that the connector needs all the same by the names of their artifacts',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  check: ({ contents: { leftOut: files } }) => finding(...files.length === 0 ? [] : [{
    message: `${files.length} ${files.length === 1 ? 'file is' : 'files are'} left out (${megabytes(files.reduce((sum, file) => sum + file.size, 0))}): ${files.map(file => lastName(file.name)).join(', ')}`,
  }]),
};

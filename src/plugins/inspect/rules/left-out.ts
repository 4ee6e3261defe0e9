import { findings } from '../../../model';
import { lastName } from '../classes';
import type { ArchiveRule } from '../evidence';
import { megabytes } from './megabytes';

export const leftOut: ArchiveRule = {
  id: 'MC-ARC-020',
  code: 'left-out',
  title: 'all files of the archives become part of the plugin',
  severity: 'info',
  why: 'Classes that each worker provides, sources, documentation and duplicates are omitted from a plugin, because they are unnecessary or conflict with those of the worker.',
  fix: 'if the connector requires one of them, keep it by the name of its artifact',
  source: 'https://cwiki.apache.org/confluence/display/KAFKA/KIP-146+-+Classloading+Isolation+in+Connect',
  check: ({ contents: { leftOut: files } }) => findings(files.length === 0 ? [] : [{
    message: `${files.length} ${files.length === 1 ? 'file is' : 'files are'} omitted (${megabytes(files.reduce((sum, file) => sum + file.size, 0))}): ${files.map(file => lastName(file.name)).join(', ')}`,
  }]),
};

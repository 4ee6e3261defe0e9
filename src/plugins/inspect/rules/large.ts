import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';
import { megabytes } from './megabytes';

const LIMIT = 250 * 1024 * 1024;

export const large: ArchiveRule = {
  id: 'MC-ARC-019',
  code: 'large',
  title: 'a plugin is at most 250 MiB',
  severity: 'info',
  why: 'Each worker downloads the plugin and reads all of its classes before it starts, also when the connector scales out.',
  fix: 'workers take longer to start with it, omit what the connector does not need',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check: ({ contents }) => findings(contents.totalSize <= LIMIT ? [] : [{ message: `the plugin contains ${megabytes(contents.totalSize)}` }]),
};

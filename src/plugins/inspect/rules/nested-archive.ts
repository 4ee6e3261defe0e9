import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const nestedArchive: ArchiveRule = {
  id: 'MC-ARC-001',
  code: 'nested-archive',
  title: 'a plugin contains no archive within an archive',
  severity: 'error',
  why: 'Workers unpack the ZIP of a plugin once. They look for classes in the JARs of it, never in a ZIP or tar file that they find there.',
  fix: 'Kafka Connect looks into JARs only, specify the inner archive separately',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check: ({ nested }) => findings(nested.map(({ path, from }) => ({ message: `${path} is an archive inside the archive ${from}` }))),
};

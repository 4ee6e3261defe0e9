import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const pinnedDownload: Rule = {
  id: 'MC-PLUG-010',
  title: 'the downloads of a plugin are pinned by their checksums',
  severity: 'warning',
  why: 'What stands behind an address or in a repository can become another file without notice, and a cache keeps the old one on some machines. '
    + 'Each machine then packs another plugin, and none says so.',
  fix: 'run "cdk-msk-connect plugin pin" with the address or the Maven coordinates and commit the pin file, or give the SHA-256 checksum',
  source: 'https://maven.apache.org/guides/mini/guide-central-repository-upload.html',
  check: deployment => inspected(deployment, ['unpinned-download']),
};

import type { Rule } from '../../../model';
import { inspected } from './inspection';

export const pinnedDownload: Rule = {
  id: 'MC-PLUG-010',
  title: 'the downloads of a plugin are pinned to their checksums',
  severity: 'warning',
  why: 'The file behind a URL or in a repository can be replaced without notice, and caches keep the old one on some machines. Machines then build '
    + 'different plugins, without an error.',
  fix: 'run "cdk-msk-connect plugin pin" with the URL or the Maven coordinates and commit the pin file, or specify the SHA-256 checksum',
  source: 'https://maven.apache.org/guides/mini/guide-central-repository-upload.html',
  requires: ['plugins'],
  check: deployment => inspected(deployment, ['unpinned-download']),
};

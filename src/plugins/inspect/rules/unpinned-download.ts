import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

export const unpinnedDownload: ArchiveRule = {
  id: 'MC-ARC-021',
  code: 'unpinned-download',
  title: 'the downloads of a plugin are pinned by their checksums',
  severity: 'warning',
  why: 'The file at a URL or in a repository can be replaced without notice. Different machines then build different plugins, without an error.',
  fix: 'run "cdk-msk-connect plugin pin" with the address or the Maven coordinates, or specify the SHA-256 checksum',
  source: 'https://maven.apache.org/guides/mini/guide-central-repository-upload.html',
  check: ({ unpinned }) => findings(unpinned.map(({ what, sha256 }) => ({
    message: `${what} is not pinned, so its content can change without notice`,
    fix: `run 'cdk-msk-connect plugin pin ${what}' or specify its SHA-256 checksum (now ${sha256})`,
  }))),
};

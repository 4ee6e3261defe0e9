import type { PartModel } from '../../../model';

/** What is a resource with a known form, where no connector stands beside it. */
export const FORMED_PARTS: readonly PartModel[] = [
  'custom-plugin', 'worker-configuration', 'cluster', 'configuration', 'scram-association', 'policy', 'vpc-connection', 'replicator',
];

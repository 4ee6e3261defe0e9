import type { ClusterPart } from '../../../model';

/** What of a cluster is a resource with a known form, where no connector stands beside it. */
export const CLUSTER_PARTS: readonly ClusterPart[] = ['cluster', 'configuration', 'scram-association', 'policy', 'vpc-connection', 'replicator'];

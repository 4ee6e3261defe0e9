/** The names of replicated topics. */
export enum ReplicatorTopicNames {
  /** Topic names are prefixed with the alias of the source cluster, which allows replication in both directions. */
  PREFIXED_WITH_SOURCE_CLUSTER_ALIAS = 'PREFIXED_WITH_SOURCE_CLUSTER_ALIAS',
  /** Topic names are identical to those of the source cluster. */
  IDENTICAL = 'IDENTICAL',
}

/** The position in topics from which a replicator starts. */
export enum ReplicationStartingPosition {
  /** Only new records are replicated. */
  LATEST = 'LATEST',
  /** Replication starts with the earliest records. */
  EARLIEST = 'EARLIEST',
}

/** How a replicator synchronizes consumer group offsets. */
export enum ConsumerGroupOffsetSyncMode {
  /** In one direction: offsets are written to consumer groups on the target cluster that have no active consumers. */
  LEGACY = 'LEGACY',
  /** For clusters that are replicated in both directions with identical topic names. */
  ENHANCED = 'ENHANCED',
}

/** How a replicator compresses the records that it writes. */
export enum ReplicatorCompression {
  /** None. */
  NONE = 'NONE',
  /** Gzip. */
  GZIP = 'GZIP',
  /** Snappy. */
  SNAPPY = 'SNAPPY',
  /** LZ4. */
  LZ4 = 'LZ4',
  /** Zstandard. */
  ZSTD = 'ZSTD',
}

/** The names of replicated topics. */
export enum ReplicatorTopicNames {
  /** Those of the source behind its alias, so that clusters can be replicated both ways. */
  PREFIXED_WITH_SOURCE_CLUSTER_ALIAS = 'PREFIXED_WITH_SOURCE_CLUSTER_ALIAS',
  /** Those of the source. */
  IDENTICAL = 'IDENTICAL',
}

/** Where a replicator begins in topics. */
export enum ReplicationStartingPosition {
  /** With records that come from then on. */
  LATEST = 'LATEST',
  /** With the oldest records. */
  EARLIEST = 'EARLIEST',
}

/** How a replicator keeps the offsets of consumer groups equal. */
export enum ConsumerGroupOffsetSyncMode {
  /** One way: groups at the target get offsets while nobody consumes there. */
  LEGACY = 'LEGACY',
  /** For clusters that are replicated both ways with identical names. */
  ENHANCED = 'ENHANCED',
}

/** How a replicator compresses what it writes. */
export enum ReplicatorCompression {
  /** Not at all. */
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

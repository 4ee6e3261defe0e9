/** How much an archive may hold before it counts as hostile. */
export interface ArchiveLimits {
  /** Entries in one archive. */
  readonly maxEntries: number;
  /** Bytes of the archive file itself. */
  readonly maxArchiveBytes: number;
  /** Bytes of one unpacked entry. */
  readonly maxEntryBytes: number;
  /** Unpacked bytes of one archive. */
  readonly maxTotalBytes: number;
  /** Unpacked bytes per packed byte, looked at only above `ratioFloorBytes`. */
  readonly maxRatio: number;
  readonly ratioFloorBytes: number;
  /** Bytes of the files below `META-INF/services` in all JARs of one plugin: what they say is kept in memory and in the cache. */
  readonly maxServiceBytes: number;
}

const MIB = 1024 * 1024;

/** Room for three times the largest connector known (about 170 MB), and nothing near what a bomb needs. */
export const DEFAULT_LIMITS: ArchiveLimits = {
  maxEntries: 100_000,
  maxArchiveBytes: 1024 * MIB,
  maxEntryBytes: 600 * MIB,
  maxTotalBytes: 1536 * MIB,
  maxRatio: 100,
  ratioFloorBytes: 8 * MIB,
  maxServiceBytes: 4 * MIB,
};

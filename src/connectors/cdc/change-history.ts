/** Which parts of each change of a row an archive stores. */
export enum ChangeHistory {
  /**
   * The row after the change. A deletion is a tombstone or, if the format does not support tombstones, a row with `__deleted`, `__op` and
   * `__source_ts_ms`.
   */
  ROWS = 'ROWS',
  /**
   * Each change, including a deletion, is a row with additional fields: the operation (`__op`: `c`, `u`, `d`, or `r` for a row of the snapshot), its
   * time (`__source_ts_ms`), whether the row was deleted (`__deleted`), and the position in the database log, such as `__source_lsn`, by which the
   * changes of a row can be ordered regardless of the order of objects and files.
   */
  CHANGES = 'CHANGES',
  /**
   * The same, but a deletion is followed by a tombstone: for a source that also feeds a sink that deletes, such as `OpenSearchSink`. The archive does
   * not write the tombstones, the index does not have the additional fields, and keys are JSON without schemas, because they become document IDs.
   */
  CHANGES_AND_TOMBSTONES = 'CHANGES_AND_TOMBSTONES',
}

/** What an archive keeps of each change of a row. */
export enum ChangeHistory {
  /** The row after the change. A deletion is key and null, or where the format has no place for that, a row with `__deleted`, `__op` and `__source_ts_ms`. */
  ROWS = 'ROWS',
  /**
   * Each change is a row, a deletion too, with fields that say what was done (`__op`: `c`, `u`, `d`, `r` for a row of the snapshot), when
   * (`__source_ts_ms`), whether the row is gone (`__deleted`), and where the change stands in the log of the database: by that position, such as `__source_lsn`,
   * the changes of a row have an order whatever the order of objects and files.
   */
  CHANGES = 'CHANGES',
  /**
   * The same, and a deletion leaves a tombstone as well: for a source that also feeds a sink which removes what was deleted, such as that of OpenSearch. The
   * archive does not write the tombstones, the index has none of the fields, and keys are JSON without schemas, since their text is the id of a document.
   */
  CHANGES_AND_TOMBSTONES = 'CHANGES_AND_TOMBSTONES',
}

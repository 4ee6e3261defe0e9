/** The structure of the records. */
export enum RecordShape {
  /** The row after the change, as OpenSearch, Amazon S3 and most sinks expect it. */
  ROW = 'ROW',
  /** The Debezium change event, with the row before and after, the operation and the source. The Debezium JDBC sink supports it. */
  ENVELOPE = 'ENVELOPE',
}

/** How rows are serialized. */
export enum RecordEncoding {
  /**
   * JSON without schemas; decimals, large unsigned numbers, times and intervals as strings. Suitable for OpenSearch and JSON archives, and
   * human-readable.
   */
  PLAIN_JSON = 'PLAIN_JSON',
  /**
   * JSON with a schema in each record; decimals and times keep their types. Suitable for databases, Parquet and Iceberg. Records are larger.
   *
   * Times have Debezium types, which keep their precision and which its JDBC sink supports. An `S3SinkPipeline` to Parquet or Avro uses Kafka Connect
   * types, the only ones that map to column types; for other sinks with columns, set `'time.precision.mode': 'connect'`. These have millisecond
   * precision.
   */
  JSON_WITH_SCHEMAS = 'JSON_WITH_SCHEMAS',
}

/** How a deletion is written. */
export enum DeleteHandling {
  /** A tombstone: a key with a null value. Sinks delete the document or row, and compacted topics remove the key. */
  TOMBSTONE = 'delete-to-tombstone',
  /** The row with the field `__deleted`, then a tombstone. All records have this field. */
  REWRITE_WITH_TOMBSTONE = 'rewrite-with-tombstone',
  /** The row with the field `__deleted`. For archives that keep deletions; a search index would retain the rows. */
  REWRITE = 'rewrite',
  /** Deletions are not written: sinks do not receive them. */
  DROP = 'drop',
}

/**
 * How the values of TOAST columns, which PostgreSQL stores separately and does not log again in a change that leaves them unchanged, are obtained.
 */
export enum ToastHandling {
  /**
   * They are queried from the table: by an extension of this library if it can be added to the plugin and the Debezium version is known to be 3.6 or
   * later (specify `debeziumVersion` if you provide the archive), otherwise by the post processor of Debezium, which queries all empty columns.
   *
   * Debezium 3.6.1 fails at the first such change of a column that is NOT NULL and of a type for which it has no placeholder: bit strings, `numeric`
   * without a precision if it is written as a number, and arrays other than those of text, JSON, `bytea`, `int`, `bigint` and `uuid`. Such tables
   * require REPLICA IDENTITY FULL.
   */
  RESELECT = 'RESELECT',
  /** All tables have REPLICA IDENTITY FULL, so that the log contains the values. You must set it in the database. */
  REPLICA_IDENTITY_FULL = 'REPLICA_IDENTITY_FULL',
}

/** How signals are sent to the connector, for example for incremental snapshots of individual tables. */
export interface DebeziumSignals {
  /**
   * The fully qualified name of the signaling table, such as `public.debezium_signal`. Required for incremental snapshots.
   *
   * @default - none
   */
  readonly table?: string;
  /**
   * The topic from which signals are read.
   *
   * @default - none
   */
  readonly topicName?: string;
}

/** What stands in the topics. */
export enum RecordShape {
  /** The row as it is after the change: what OpenSearch, S3 and most sinks want. */
  ROW = 'ROW',
  /** Debezium's envelope with the row before and after, the operation and the source. Debezium's JDBC sink understands it. */
  ENVELOPE = 'ENVELOPE',
}

/** How rows are written. */
export enum RecordEncoding {
  /** JSON without schemas; decimals, large unsigned numbers, times and intervals as text: what OpenSearch and archives of JSON want, and people can read. */
  PLAIN_JSON = 'PLAIN_JSON',
  /**
   * JSON with a schema in each record, decimals and times with their types: what databases, Parquet and Iceberg want. Records are larger.
   *
   * Times have the types of Debezium, which lose nothing and which its JDBC sink knows. An `S3SinkPipeline` to Parquet or Avro sets those of Kafka Connect,
   * the only ones that become types of columns; for other sinks of columns say `'time.precision.mode': 'connect'`. These count milliseconds.
   */
  JSON_WITH_SCHEMAS = 'JSON_WITH_SCHEMAS',
}

/** What a deletion leaves in the topics. */
export enum DeleteHandling {
  /** A tombstone: key and null. Sinks remove the document or row, compacted topics forget it. */
  TOMBSTONE = 'delete-to-tombstone',
  /** The row with the field `__deleted`, then a tombstone. All records get that field. */
  REWRITE_WITH_TOMBSTONE = 'rewrite-with-tombstone',
  /** The row with the field `__deleted`. For archives that keep deletions; a search index would keep the rows. */
  REWRITE = 'rewrite',
  /** Nothing: sinks do not learn of deletions. */
  DROP = 'drop',
}

/** What fills columns that PostgreSQL stores apart (TOAST) and does not repeat in the log of a change that leaves them as they are. */
export enum ToastHandling {
  /**
   * They are read again from the table: by an extension of this library where it can go into the plugin and the version of Debezium is known to be
   * 3.6 or later (say `debeziumVersion` where you bring the archive), else by Debezium's own post processor, which reads all empty columns again.
   *
   * Debezium 3.6.1 itself stops at the first such change of a column that is NOT NULL and of a type for which it has no mark: bit strings, `numeric`
   * without a precision where it is written as a number, and arrays but those of text, JSON, `bytea`, `int`, `bigint` and `uuid`. Such tables need
   * REPLICA IDENTITY FULL.
   */
  RESELECT = 'RESELECT',
  /** All tables have REPLICA IDENTITY FULL, so that the log holds them. You set that in the database. */
  REPLICA_IDENTITY_FULL = 'REPLICA_IDENTITY_FULL',
}

/** Ways to send signals to the connector, for snapshots of single tables while it runs. */
export interface DebeziumSignals {
  /**
   * The full name of a signalling table, such as `public.debezium_signal`. Needed for incremental snapshots.
   *
   * @default - none
   */
  readonly table?: string;
  /**
   * A topic from which signals are read.
   *
   * @default - none
   */
  readonly topicName?: string;
}

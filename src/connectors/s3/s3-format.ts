/** What objects hold. */
export enum S3Format {
  /** One JSON document per line. Takes any record, deletions too. */
  JSON_LINES = 'JSON_LINES',
  /** Apache Parquet. Records must carry schemas. Lists have three levels, as the specification says, so that they can hold nulls. */
  PARQUET = 'PARQUET',
  /** Apache Avro. Records must carry schemas. */
  AVRO = 'AVRO',
  /** The bytes of values as they are. */
  BYTES = 'BYTES',
}

/** How objects are compressed. Parquet and Avro compress inside. */
export enum S3Compression {
  /** Not at all. */
  NONE = 'none',
  /** With gzip. */
  GZIP = 'gzip',
}

/** The format of the objects. */
export enum S3Format {
  /** One JSON document per line. Supports all records, including tombstones. */
  JSON_LINES = 'JSON_LINES',
  /** Apache Parquet. Records must have schemas. Lists are written with three levels, as the specification defines, so that they can contain nulls. */
  PARQUET = 'PARQUET',
  /** Apache Avro. Records must have schemas. */
  AVRO = 'AVRO',
  /** The raw bytes of the record values. */
  BYTES = 'BYTES',
}

/** How objects are compressed. Parquet and Avro have their own compression. */
export enum S3Compression {
  /** None. */
  NONE = 'none',
  /** With gzip. */
  GZIP = 'gzip',
}

/** The format of the record values that a channel reads. */
export enum ChannelFormat {
  /** JSON objects. */
  JSON = 'JSON',
  /** JSON objects whose producers specify the schema in AWS Glue Schema Registry. */
  JSON_SCHEMA_GSR = 'JSON_SCHEMA_GSR',
  /** Bytes, which are delivered unchanged. */
  BYTE_ARRAY = 'BYTE_ARRAY',
  /** Text, which is delivered unchanged. */
  STRING = 'STRING',
}

/** How a channel compresses objects in Amazon S3. */
export enum ChannelCompression {
  /** None. */
  NONE = 'NONE',
  /** Gzip. */
  GZIP = 'GZIP',
  /** Zstandard. */
  ZSTD = 'ZSTD',
}

/** How a channel compresses the files of an Apache Iceberg table. */
export enum ChannelTableCompression {
  /** Zstandard. */
  ZSTD = 'ZSTD',
  /** Snappy. */
  SNAPPY = 'SNAPPY',
}

/** The Amazon S3 storage class in which a channel writes objects. */
export enum ChannelStorageClass {
  /** S3 Standard. */
  STANDARD = 'STANDARD',
  /** S3 Intelligent-Tiering. */
  INTELLIGENT_TIERING = 'INTELLIGENT_TIERING',
  /** S3 Glacier Instant Retrieval. */
  GLACIER_IR = 'GLACIER_IR',
}

/** How a channel reads the values of records. */
export enum ChannelFormat {
  /** Objects in JSON. */
  JSON = 'JSON',
  /** Objects in JSON whose writers name the schema in AWS Glue Schema Registry. */
  JSON_SCHEMA_GSR = 'JSON_SCHEMA_GSR',
  /** Bytes, which are delivered as they are. */
  BYTE_ARRAY = 'BYTE_ARRAY',
  /** Text, which is delivered as it is. */
  STRING = 'STRING',
}

/** How a channel compresses objects in Amazon S3. */
export enum ChannelCompression {
  /** Not at all. */
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

/** In which storage class of Amazon S3 a channel writes objects. */
export enum ChannelStorageClass {
  /** S3 Standard. */
  STANDARD = 'STANDARD',
  /** S3 Intelligent-Tiering. */
  INTELLIGENT_TIERING = 'INTELLIGENT_TIERING',
  /** S3 Glacier Instant Retrieval. */
  GLACIER_IR = 'GLACIER_IR',
}

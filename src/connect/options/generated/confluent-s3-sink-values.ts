// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class ConfluentS3SinkAclCanned {
  /** `authenticated-read`. */
  public static readonly AUTHENTICATED_READ = new ConfluentS3SinkAclCanned('authenticated-read');

  /** `aws-exec-read`. */
  public static readonly AWS_EXEC_READ = new ConfluentS3SinkAclCanned('aws-exec-read');

  /** `bucket-owner-full-control`. */
  public static readonly BUCKET_OWNER_FULL_CONTROL = new ConfluentS3SinkAclCanned('bucket-owner-full-control');

  /** `bucket-owner-read`. */
  public static readonly BUCKET_OWNER_READ = new ConfluentS3SinkAclCanned('bucket-owner-read');

  /** `private`. */
  public static readonly PRIVATE = new ConfluentS3SinkAclCanned('private');

  /** `public-read`. */
  public static readonly PUBLIC_READ = new ConfluentS3SinkAclCanned('public-read');

  /** `public-read-write`. */
  public static readonly PUBLIC_READ_WRITE = new ConfluentS3SinkAclCanned('public-read-write');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkAclCanned {
    return new ConfluentS3SinkAclCanned(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkAvroCodec {
  /** `bzip2`. */
  public static readonly BZIP2 = new ConfluentS3SinkAvroCodec('bzip2');

  /** `deflate`. */
  public static readonly DEFLATE = new ConfluentS3SinkAvroCodec('deflate');

  /** `null`. */
  public static readonly NULL = new ConfluentS3SinkAvroCodec('null');

  /** `snappy`. */
  public static readonly SNAPPY = new ConfluentS3SinkAvroCodec('snappy');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkAvroCodec {
    return new ConfluentS3SinkAvroCodec(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkBehaviorOnNullValues {
  /** `fail`. */
  public static readonly FAIL = new ConfluentS3SinkBehaviorOnNullValues('fail');

  /** `ignore`. */
  public static readonly IGNORE = new ConfluentS3SinkBehaviorOnNullValues('ignore');

  /** `write`. */
  public static readonly WRITE = new ConfluentS3SinkBehaviorOnNullValues('write');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkBehaviorOnNullValues {
    return new ConfluentS3SinkBehaviorOnNullValues(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkCompressionType {
  /** `gzip`. */
  public static readonly GZIP = new ConfluentS3SinkCompressionType('gzip');

  /** `none`. */
  public static readonly NONE = new ConfluentS3SinkCompressionType('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkCompressionType {
    return new ConfluentS3SinkCompressionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkJsonDecimalFormat {
  /** `BASE64`. */
  public static readonly BASE64 = new ConfluentS3SinkJsonDecimalFormat('BASE64');

  /** `NUMERIC`. */
  public static readonly NUMERIC = new ConfluentS3SinkJsonDecimalFormat('NUMERIC');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkJsonDecimalFormat {
    return new ConfluentS3SinkJsonDecimalFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkObjectBehaviorOnTaggingError {
  /** `fail`. */
  public static readonly FAIL = new ConfluentS3SinkObjectBehaviorOnTaggingError('fail');

  /** `ignore`. */
  public static readonly IGNORE = new ConfluentS3SinkObjectBehaviorOnTaggingError('ignore');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkObjectBehaviorOnTaggingError {
    return new ConfluentS3SinkObjectBehaviorOnTaggingError(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkParquetCodec {
  /** `brotli`. */
  public static readonly BROTLI = new ConfluentS3SinkParquetCodec('brotli');

  /** `gzip`. */
  public static readonly GZIP = new ConfluentS3SinkParquetCodec('gzip');

  /** `lz4`. */
  public static readonly LZ4 = new ConfluentS3SinkParquetCodec('lz4');

  /** `lz4_raw`. */
  public static readonly LZ4_RAW = new ConfluentS3SinkParquetCodec('lz4_raw');

  /** `lzo`. */
  public static readonly LZO = new ConfluentS3SinkParquetCodec('lzo');

  /** `none`. */
  public static readonly NONE = new ConfluentS3SinkParquetCodec('none');

  /** `snappy`. */
  public static readonly SNAPPY = new ConfluentS3SinkParquetCodec('snappy');

  /** `zstd`. */
  public static readonly ZSTD = new ConfluentS3SinkParquetCodec('zstd');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkParquetCodec {
    return new ConfluentS3SinkParquetCodec(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkSchemaPartitionAffixType {
  /** `NONE`. */
  public static readonly NONE = new ConfluentS3SinkSchemaPartitionAffixType('NONE');

  /** `PREFIX`. */
  public static readonly PREFIX = new ConfluentS3SinkSchemaPartitionAffixType('PREFIX');

  /** `SUFFIX`. */
  public static readonly SUFFIX = new ConfluentS3SinkSchemaPartitionAffixType('SUFFIX');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkSchemaPartitionAffixType {
    return new ConfluentS3SinkSchemaPartitionAffixType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkSseaName {
  /** `AES256`. */
  public static readonly AES256 = new ConfluentS3SinkSseaName('AES256');

  /** `aws:kms`. */
  public static readonly AWS_KMS = new ConfluentS3SinkSseaName('aws:kms');

  /** `aws:kms:dsse`. */
  public static readonly AWS_KMS_DSSE = new ConfluentS3SinkSseaName('aws:kms:dsse');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentS3SinkSseaName {
    return new ConfluentS3SinkSseaName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

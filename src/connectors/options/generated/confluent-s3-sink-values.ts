// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkBehaviorOnNullValues {
    return new ConfluentS3SinkBehaviorOnNullValues(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkJsonDecimalFormat {
    return new ConfluentS3SinkJsonDecimalFormat(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkParquetCodec {
    return new ConfluentS3SinkParquetCodec(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3AclCanned {
  /** `authenticated-read`. */
  public static readonly AUTHENTICATED_READ = new ConfluentS3SinkS3AclCanned('authenticated-read');

  /** `aws-exec-read`. */
  public static readonly AWS_EXEC_READ = new ConfluentS3SinkS3AclCanned('aws-exec-read');

  /** `bucket-owner-full-control`. */
  public static readonly BUCKET_OWNER_FULL_CONTROL = new ConfluentS3SinkS3AclCanned('bucket-owner-full-control');

  /** `bucket-owner-read`. */
  public static readonly BUCKET_OWNER_READ = new ConfluentS3SinkS3AclCanned('bucket-owner-read');

  /** `private`. */
  public static readonly PRIVATE = new ConfluentS3SinkS3AclCanned('private');

  /** `public-read`. */
  public static readonly PUBLIC_READ = new ConfluentS3SinkS3AclCanned('public-read');

  /** `public-read-write`. */
  public static readonly PUBLIC_READ_WRITE = new ConfluentS3SinkS3AclCanned('public-read-write');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3AclCanned {
    return new ConfluentS3SinkS3AclCanned(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3CompressionType {
  /** `gzip`. */
  public static readonly GZIP = new ConfluentS3SinkS3CompressionType('gzip');

  /** `none`. */
  public static readonly NONE = new ConfluentS3SinkS3CompressionType('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3CompressionType {
    return new ConfluentS3SinkS3CompressionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3ObjectBehaviorOnTaggingError {
  /** `fail`. */
  public static readonly FAIL = new ConfluentS3SinkS3ObjectBehaviorOnTaggingError('fail');

  /** `ignore`. */
  public static readonly IGNORE = new ConfluentS3SinkS3ObjectBehaviorOnTaggingError('ignore');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3ObjectBehaviorOnTaggingError {
    return new ConfluentS3SinkS3ObjectBehaviorOnTaggingError(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3Region {
  /** `af-south-1`. */
  public static readonly AF_SOUTH_1 = new ConfluentS3SinkS3Region('af-south-1');

  /** `ap-east-1`. */
  public static readonly AP_EAST_1 = new ConfluentS3SinkS3Region('ap-east-1');

  /** `ap-northeast-1`. */
  public static readonly AP_NORTHEAST_1 = new ConfluentS3SinkS3Region('ap-northeast-1');

  /** `ap-northeast-2`. */
  public static readonly AP_NORTHEAST_2 = new ConfluentS3SinkS3Region('ap-northeast-2');

  /** `ap-northeast-3`. */
  public static readonly AP_NORTHEAST_3 = new ConfluentS3SinkS3Region('ap-northeast-3');

  /** `ap-south-1`. */
  public static readonly AP_SOUTH_1 = new ConfluentS3SinkS3Region('ap-south-1');

  /** `ap-south-2`. */
  public static readonly AP_SOUTH_2 = new ConfluentS3SinkS3Region('ap-south-2');

  /** `ap-southeast-1`. */
  public static readonly AP_SOUTHEAST_1 = new ConfluentS3SinkS3Region('ap-southeast-1');

  /** `ap-southeast-2`. */
  public static readonly AP_SOUTHEAST_2 = new ConfluentS3SinkS3Region('ap-southeast-2');

  /** `ap-southeast-3`. */
  public static readonly AP_SOUTHEAST_3 = new ConfluentS3SinkS3Region('ap-southeast-3');

  /** `ap-southeast-4`. */
  public static readonly AP_SOUTHEAST_4 = new ConfluentS3SinkS3Region('ap-southeast-4');

  /** `ap-southeast-5`. */
  public static readonly AP_SOUTHEAST_5 = new ConfluentS3SinkS3Region('ap-southeast-5');

  /** `aws-cn-global`. */
  public static readonly AWS_CN_GLOBAL = new ConfluentS3SinkS3Region('aws-cn-global');

  /** `aws-global`. */
  public static readonly AWS_GLOBAL = new ConfluentS3SinkS3Region('aws-global');

  /** `aws-iso-b-global`. */
  public static readonly AWS_ISO_B_GLOBAL = new ConfluentS3SinkS3Region('aws-iso-b-global');

  /** `aws-iso-global`. */
  public static readonly AWS_ISO_GLOBAL = new ConfluentS3SinkS3Region('aws-iso-global');

  /** `aws-us-gov-global`. */
  public static readonly AWS_US_GOV_GLOBAL = new ConfluentS3SinkS3Region('aws-us-gov-global');

  /** `ca-central-1`. */
  public static readonly CA_CENTRAL_1 = new ConfluentS3SinkS3Region('ca-central-1');

  /** `ca-west-1`. */
  public static readonly CA_WEST_1 = new ConfluentS3SinkS3Region('ca-west-1');

  /** `cn-north-1`. */
  public static readonly CN_NORTH_1 = new ConfluentS3SinkS3Region('cn-north-1');

  /** `cn-northwest-1`. */
  public static readonly CN_NORTHWEST_1 = new ConfluentS3SinkS3Region('cn-northwest-1');

  /** `eu-central-1`. */
  public static readonly EU_CENTRAL_1 = new ConfluentS3SinkS3Region('eu-central-1');

  /** `eu-central-2`. */
  public static readonly EU_CENTRAL_2 = new ConfluentS3SinkS3Region('eu-central-2');

  /** `eu-isoe-west-1`. */
  public static readonly EU_ISOE_WEST_1 = new ConfluentS3SinkS3Region('eu-isoe-west-1');

  /** `eu-north-1`. */
  public static readonly EU_NORTH_1 = new ConfluentS3SinkS3Region('eu-north-1');

  /** `eu-south-1`. */
  public static readonly EU_SOUTH_1 = new ConfluentS3SinkS3Region('eu-south-1');

  /** `eu-south-2`. */
  public static readonly EU_SOUTH_2 = new ConfluentS3SinkS3Region('eu-south-2');

  /** `eu-west-1`. */
  public static readonly EU_WEST_1 = new ConfluentS3SinkS3Region('eu-west-1');

  /** `eu-west-2`. */
  public static readonly EU_WEST_2 = new ConfluentS3SinkS3Region('eu-west-2');

  /** `eu-west-3`. */
  public static readonly EU_WEST_3 = new ConfluentS3SinkS3Region('eu-west-3');

  /** `il-central-1`. */
  public static readonly IL_CENTRAL_1 = new ConfluentS3SinkS3Region('il-central-1');

  /** `me-central-1`. */
  public static readonly ME_CENTRAL_1 = new ConfluentS3SinkS3Region('me-central-1');

  /** `me-south-1`. */
  public static readonly ME_SOUTH_1 = new ConfluentS3SinkS3Region('me-south-1');

  /** `sa-east-1`. */
  public static readonly SA_EAST_1 = new ConfluentS3SinkS3Region('sa-east-1');

  /** `us-east-1`. */
  public static readonly US_EAST_1 = new ConfluentS3SinkS3Region('us-east-1');

  /** `us-east-2`. */
  public static readonly US_EAST_2 = new ConfluentS3SinkS3Region('us-east-2');

  /** `us-gov-east-1`. */
  public static readonly US_GOV_EAST_1 = new ConfluentS3SinkS3Region('us-gov-east-1');

  /** `us-gov-west-1`. */
  public static readonly US_GOV_WEST_1 = new ConfluentS3SinkS3Region('us-gov-west-1');

  /** `us-iso-east-1`. */
  public static readonly US_ISO_EAST_1 = new ConfluentS3SinkS3Region('us-iso-east-1');

  /** `us-iso-west-1`. */
  public static readonly US_ISO_WEST_1 = new ConfluentS3SinkS3Region('us-iso-west-1');

  /** `us-isob-east-1`. */
  public static readonly US_ISOB_EAST_1 = new ConfluentS3SinkS3Region('us-isob-east-1');

  /** `us-west-1`. */
  public static readonly US_WEST_1 = new ConfluentS3SinkS3Region('us-west-1');

  /** `us-west-2`. */
  public static readonly US_WEST_2 = new ConfluentS3SinkS3Region('us-west-2');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3Region {
    return new ConfluentS3SinkS3Region(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3SchemaPartitionAffixType {
  /** `NONE`. */
  public static readonly NONE = new ConfluentS3SinkS3SchemaPartitionAffixType('NONE');

  /** `PREFIX`. */
  public static readonly PREFIX = new ConfluentS3SinkS3SchemaPartitionAffixType('PREFIX');

  /** `SUFFIX`. */
  public static readonly SUFFIX = new ConfluentS3SinkS3SchemaPartitionAffixType('SUFFIX');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3SchemaPartitionAffixType {
    return new ConfluentS3SinkS3SchemaPartitionAffixType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentS3SinkS3SseaName {
  /** `AES256`. */
  public static readonly AES256 = new ConfluentS3SinkS3SseaName('AES256');

  /** `aws:kms`. */
  public static readonly AWS_KMS = new ConfluentS3SinkS3SseaName('aws:kms');

  /** `aws:kms:dsse`. */
  public static readonly AWS_KMS_DSSE = new ConfluentS3SinkS3SseaName('aws:kms:dsse');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentS3SinkS3SseaName {
    return new ConfluentS3SinkS3SseaName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

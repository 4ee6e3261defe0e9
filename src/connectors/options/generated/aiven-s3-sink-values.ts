// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenS3SinkAwsS3Region {
  /** `af-south-1`. */
  public static readonly AF_SOUTH_1 = new AivenS3SinkAwsS3Region('af-south-1');

  /** `ap-east-1`. */
  public static readonly AP_EAST_1 = new AivenS3SinkAwsS3Region('ap-east-1');

  /** `ap-northeast-1`. */
  public static readonly AP_NORTHEAST_1 = new AivenS3SinkAwsS3Region('ap-northeast-1');

  /** `ap-northeast-2`. */
  public static readonly AP_NORTHEAST_2 = new AivenS3SinkAwsS3Region('ap-northeast-2');

  /** `ap-northeast-3`. */
  public static readonly AP_NORTHEAST_3 = new AivenS3SinkAwsS3Region('ap-northeast-3');

  /** `ap-south-1`. */
  public static readonly AP_SOUTH_1 = new AivenS3SinkAwsS3Region('ap-south-1');

  /** `ap-south-2`. */
  public static readonly AP_SOUTH_2 = new AivenS3SinkAwsS3Region('ap-south-2');

  /** `ap-southeast-1`. */
  public static readonly AP_SOUTHEAST_1 = new AivenS3SinkAwsS3Region('ap-southeast-1');

  /** `ap-southeast-2`. */
  public static readonly AP_SOUTHEAST_2 = new AivenS3SinkAwsS3Region('ap-southeast-2');

  /** `ap-southeast-3`. */
  public static readonly AP_SOUTHEAST_3 = new AivenS3SinkAwsS3Region('ap-southeast-3');

  /** `ap-southeast-4`. */
  public static readonly AP_SOUTHEAST_4 = new AivenS3SinkAwsS3Region('ap-southeast-4');

  /** `ca-central-1`. */
  public static readonly CA_CENTRAL_1 = new AivenS3SinkAwsS3Region('ca-central-1');

  /** `ca-west-1`. */
  public static readonly CA_WEST_1 = new AivenS3SinkAwsS3Region('ca-west-1');

  /** `cn-north-1`. */
  public static readonly CN_NORTH_1 = new AivenS3SinkAwsS3Region('cn-north-1');

  /** `cn-northwest-1`. */
  public static readonly CN_NORTHWEST_1 = new AivenS3SinkAwsS3Region('cn-northwest-1');

  /** `eu-central-1`. */
  public static readonly EU_CENTRAL_1 = new AivenS3SinkAwsS3Region('eu-central-1');

  /** `eu-central-2`. */
  public static readonly EU_CENTRAL_2 = new AivenS3SinkAwsS3Region('eu-central-2');

  /** `eu-north-1`. */
  public static readonly EU_NORTH_1 = new AivenS3SinkAwsS3Region('eu-north-1');

  /** `eu-south-1`. */
  public static readonly EU_SOUTH_1 = new AivenS3SinkAwsS3Region('eu-south-1');

  /** `eu-south-2`. */
  public static readonly EU_SOUTH_2 = new AivenS3SinkAwsS3Region('eu-south-2');

  /** `eu-west-1`. */
  public static readonly EU_WEST_1 = new AivenS3SinkAwsS3Region('eu-west-1');

  /** `eu-west-2`. */
  public static readonly EU_WEST_2 = new AivenS3SinkAwsS3Region('eu-west-2');

  /** `eu-west-3`. */
  public static readonly EU_WEST_3 = new AivenS3SinkAwsS3Region('eu-west-3');

  /** `il-central-1`. */
  public static readonly IL_CENTRAL_1 = new AivenS3SinkAwsS3Region('il-central-1');

  /** `me-central-1`. */
  public static readonly ME_CENTRAL_1 = new AivenS3SinkAwsS3Region('me-central-1');

  /** `me-south-1`. */
  public static readonly ME_SOUTH_1 = new AivenS3SinkAwsS3Region('me-south-1');

  /** `sa-east-1`. */
  public static readonly SA_EAST_1 = new AivenS3SinkAwsS3Region('sa-east-1');

  /** `us-east-1`. */
  public static readonly US_EAST_1 = new AivenS3SinkAwsS3Region('us-east-1');

  /** `us-east-2`. */
  public static readonly US_EAST_2 = new AivenS3SinkAwsS3Region('us-east-2');

  /** `us-gov-east-1`. */
  public static readonly US_GOV_EAST_1 = new AivenS3SinkAwsS3Region('us-gov-east-1');

  /** `us-gov-west-1`. */
  public static readonly US_GOV_WEST_1 = new AivenS3SinkAwsS3Region('us-gov-west-1');

  /** `us-iso-east-1`. */
  public static readonly US_ISO_EAST_1 = new AivenS3SinkAwsS3Region('us-iso-east-1');

  /** `us-iso-west-1`. */
  public static readonly US_ISO_WEST_1 = new AivenS3SinkAwsS3Region('us-iso-west-1');

  /** `us-isob-east-1`. */
  public static readonly US_ISOB_EAST_1 = new AivenS3SinkAwsS3Region('us-isob-east-1');

  /** `us-west-1`. */
  public static readonly US_WEST_1 = new AivenS3SinkAwsS3Region('us-west-1');

  /** `us-west-2`. */
  public static readonly US_WEST_2 = new AivenS3SinkAwsS3Region('us-west-2');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkAwsS3Region {
    return new AivenS3SinkAwsS3Region(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkFileCompressionType {
  /** `gzip`. */
  public static readonly GZIP = new AivenS3SinkFileCompressionType('gzip');

  /** `none`. */
  public static readonly NONE = new AivenS3SinkFileCompressionType('none');

  /** `snappy`. */
  public static readonly SNAPPY = new AivenS3SinkFileCompressionType('snappy');

  /** `zstd`. */
  public static readonly ZSTD = new AivenS3SinkFileCompressionType('zstd');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkFileCompressionType {
    return new AivenS3SinkFileCompressionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkFileNameTimestampSource {
  /** `event`. */
  public static readonly EVENT = new AivenS3SinkFileNameTimestampSource('event');

  /** `wallclock`. */
  public static readonly WALLCLOCK = new AivenS3SinkFileNameTimestampSource('wallclock');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkFileNameTimestampSource {
    return new AivenS3SinkFileNameTimestampSource(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkFormatOutputFieldsValueEncoding {
  /** `base64`. */
  public static readonly BASE64 = new AivenS3SinkFormatOutputFieldsValueEncoding('base64');

  /** `none`. */
  public static readonly NONE = new AivenS3SinkFormatOutputFieldsValueEncoding('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkFormatOutputFieldsValueEncoding {
    return new AivenS3SinkFormatOutputFieldsValueEncoding(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkFormatOutputType {
  /** `avro`. */
  public static readonly AVRO = new AivenS3SinkFormatOutputType('avro');

  /** `csv`. */
  public static readonly CSV = new AivenS3SinkFormatOutputType('csv');

  /** `json`. */
  public static readonly JSON = new AivenS3SinkFormatOutputType('json');

  /** `jsonl`. */
  public static readonly JSONL = new AivenS3SinkFormatOutputType('jsonl');

  /** `parquet`. */
  public static readonly PARQUET = new AivenS3SinkFormatOutputType('parquet');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkFormatOutputType {
    return new AivenS3SinkFormatOutputType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkOutputCompression {
  /** `gzip`. */
  public static readonly GZIP = new AivenS3SinkOutputCompression('gzip');

  /** `none`. */
  public static readonly NONE = new AivenS3SinkOutputCompression('none');

  /** `snappy`. */
  public static readonly SNAPPY = new AivenS3SinkOutputCompression('snappy');

  /** `zstd`. */
  public static readonly ZSTD = new AivenS3SinkOutputCompression('zstd');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkOutputCompression {
    return new AivenS3SinkOutputCompression(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenS3SinkTimestampSource {
  /** `event`. */
  public static readonly EVENT = new AivenS3SinkTimestampSource('event');

  /** `wallclock`. */
  public static readonly WALLCLOCK = new AivenS3SinkTimestampSource('wallclock');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenS3SinkTimestampSource {
    return new AivenS3SinkTimestampSource(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenS3SinkCompression {
  /** `gzip`. */
  public static readonly GZIP = new AivenS3SinkCompression('gzip');

  /** `none`. */
  public static readonly NONE = new AivenS3SinkCompression('none');

  /** `snappy`. */
  public static readonly SNAPPY = new AivenS3SinkCompression('snappy');

  /** `zstd`. */
  public static readonly ZSTD = new AivenS3SinkCompression('zstd');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenS3SinkCompression {
    return new AivenS3SinkCompression(value);
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

  /** A value that this library does not know, as it stands in the configuration. */
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

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenS3SinkFormatOutputType {
    return new AivenS3SinkFormatOutputType(value);
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

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenS3SinkTimestampSource {
    return new AivenS3SinkTimestampSource(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

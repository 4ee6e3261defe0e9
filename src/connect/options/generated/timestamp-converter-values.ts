// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class TimestampConverterTargetType {
  /** `Date`. */
  public static readonly DATE = new TimestampConverterTargetType('Date');

  /** `string`. */
  public static readonly STRING = new TimestampConverterTargetType('string');

  /** `Time`. */
  public static readonly TIME = new TimestampConverterTargetType('Time');

  /** `Timestamp`. */
  public static readonly TIMESTAMP = new TimestampConverterTargetType('Timestamp');

  /** `unix`. */
  public static readonly UNIX = new TimestampConverterTargetType('unix');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): TimestampConverterTargetType {
    return new TimestampConverterTargetType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class TimestampConverterUnixPrecision {
  /** `microseconds`. */
  public static readonly MICROSECONDS = new TimestampConverterUnixPrecision('microseconds');

  /** `milliseconds`. */
  public static readonly MILLISECONDS = new TimestampConverterUnixPrecision('milliseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new TimestampConverterUnixPrecision('nanoseconds');

  /** `seconds`. */
  public static readonly SECONDS = new TimestampConverterUnixPrecision('seconds');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): TimestampConverterUnixPrecision {
    return new TimestampConverterUnixPrecision(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

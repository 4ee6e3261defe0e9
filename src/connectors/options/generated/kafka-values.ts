// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class KafkaConverterType {
  /** `header`. */
  public static readonly HEADER = new KafkaConverterType('header');

  /** `key`. */
  public static readonly KEY = new KafkaConverterType('key');

  /** `value`. */
  public static readonly VALUE = new KafkaConverterType('value');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): KafkaConverterType {
    return new KafkaConverterType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class KafkaDecimalFormat {
  /** `BASE64`. */
  public static readonly BASE64 = new KafkaDecimalFormat('BASE64');

  /** `NUMERIC`. */
  public static readonly NUMERIC = new KafkaDecimalFormat('NUMERIC');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): KafkaDecimalFormat {
    return new KafkaDecimalFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class KafkaOperation {
  /** `copy`. */
  public static readonly COPY = new KafkaOperation('copy');

  /** `move`. */
  public static readonly MOVE = new KafkaOperation('move');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): KafkaOperation {
    return new KafkaOperation(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class KafkaTargetType {
  /** `Date`. */
  public static readonly DATE = new KafkaTargetType('Date');

  /** `string`. */
  public static readonly STRING = new KafkaTargetType('string');

  /** `Time`. */
  public static readonly TIME = new KafkaTargetType('Time');

  /** `Timestamp`. */
  public static readonly TIMESTAMP = new KafkaTargetType('Timestamp');

  /** `unix`. */
  public static readonly UNIX = new KafkaTargetType('unix');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): KafkaTargetType {
    return new KafkaTargetType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class KafkaUnixPrecision {
  /** `microseconds`. */
  public static readonly MICROSECONDS = new KafkaUnixPrecision('microseconds');

  /** `milliseconds`. */
  public static readonly MILLISECONDS = new KafkaUnixPrecision('milliseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new KafkaUnixPrecision('nanoseconds');

  /** `seconds`. */
  public static readonly SECONDS = new KafkaUnixPrecision('seconds');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): KafkaUnixPrecision {
    return new KafkaUnixPrecision(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

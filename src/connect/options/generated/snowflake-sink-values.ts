// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class SnowflakeSinkBehaviorOnNullValues {
  /** `default`. */
  public static readonly DEFAULT = new SnowflakeSinkBehaviorOnNullValues('default');

  /** `ignore`. */
  public static readonly IGNORE = new SnowflakeSinkBehaviorOnNullValues('ignore');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): SnowflakeSinkBehaviorOnNullValues {
    return new SnowflakeSinkBehaviorOnNullValues(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class SnowflakeSinkErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new SnowflakeSinkErrorsTolerance('all');

  /** `none`. */
  public static readonly NONE = new SnowflakeSinkErrorsTolerance('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): SnowflakeSinkErrorsTolerance {
    return new SnowflakeSinkErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class SnowflakeSinkIngestionMethod {
  /** `snowpipe`. */
  public static readonly SNOWPIPE = new SnowflakeSinkIngestionMethod('snowpipe');

  /** `snowpipe_streaming`. */
  public static readonly SNOWPIPE_STREAMING = new SnowflakeSinkIngestionMethod('snowpipe_streaming');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): SnowflakeSinkIngestionMethod {
    return new SnowflakeSinkIngestionMethod(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

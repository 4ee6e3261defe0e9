// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class DebeziumJdbcCollectionNamingStyle {
  /** `camel_case`. */
  public static readonly CAMEL_CASE = new DebeziumJdbcCollectionNamingStyle('camel_case');

  /** `default`. */
  public static readonly DEFAULT = new DebeziumJdbcCollectionNamingStyle('default');

  /** `lower_case`. */
  public static readonly LOWER_CASE = new DebeziumJdbcCollectionNamingStyle('lower_case');

  /** `snake_case`. */
  public static readonly SNAKE_CASE = new DebeziumJdbcCollectionNamingStyle('snake_case');

  /** `upper_case`. */
  public static readonly UPPER_CASE = new DebeziumJdbcCollectionNamingStyle('upper_case');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumJdbcCollectionNamingStyle {
    return new DebeziumJdbcCollectionNamingStyle(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcColumnNamingStyle {
  /** `camel_case`. */
  public static readonly CAMEL_CASE = new DebeziumJdbcColumnNamingStyle('camel_case');

  /** `default`. */
  public static readonly DEFAULT = new DebeziumJdbcColumnNamingStyle('default');

  /** `lower_case`. */
  public static readonly LOWER_CASE = new DebeziumJdbcColumnNamingStyle('lower_case');

  /** `snake_case`. */
  public static readonly SNAKE_CASE = new DebeziumJdbcColumnNamingStyle('snake_case');

  /** `upper_case`. */
  public static readonly UPPER_CASE = new DebeziumJdbcColumnNamingStyle('upper_case');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumJdbcColumnNamingStyle {
    return new DebeziumJdbcColumnNamingStyle(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcInsertMode {
  /** `insert`. */
  public static readonly INSERT = new DebeziumJdbcInsertMode('insert');

  /** `update`. */
  public static readonly UPDATE = new DebeziumJdbcInsertMode('update');

  /** `upsert`. */
  public static readonly UPSERT = new DebeziumJdbcInsertMode('upsert');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumJdbcInsertMode {
    return new DebeziumJdbcInsertMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcPrimaryKeyMode {
  /** `kafka`. */
  public static readonly KAFKA = new DebeziumJdbcPrimaryKeyMode('kafka');

  /** `none`. */
  public static readonly NONE = new DebeziumJdbcPrimaryKeyMode('none');

  /** `record_header`. */
  public static readonly RECORD_HEADER = new DebeziumJdbcPrimaryKeyMode('record_header');

  /** `record_key`. */
  public static readonly RECORD_KEY = new DebeziumJdbcPrimaryKeyMode('record_key');

  /** `record_value`. */
  public static readonly RECORD_VALUE = new DebeziumJdbcPrimaryKeyMode('record_value');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumJdbcPrimaryKeyMode {
    return new DebeziumJdbcPrimaryKeyMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcSchemaEvolution {
  /** `basic`. */
  public static readonly BASIC = new DebeziumJdbcSchemaEvolution('basic');

  /** `none`. */
  public static readonly NONE = new DebeziumJdbcSchemaEvolution('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumJdbcSchemaEvolution {
    return new DebeziumJdbcSchemaEvolution(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

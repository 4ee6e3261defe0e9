// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class DebeziumJdbcNamingStyle {
  /** `camel_case`. */
  public static readonly CAMEL_CASE = new DebeziumJdbcNamingStyle('camel_case');

  /** `default`. */
  public static readonly DEFAULT = new DebeziumJdbcNamingStyle('default');

  /** `lower_case`. */
  public static readonly LOWER_CASE = new DebeziumJdbcNamingStyle('lower_case');

  /** `snake_case`. */
  public static readonly SNAKE_CASE = new DebeziumJdbcNamingStyle('snake_case');

  /** `upper_case`. */
  public static readonly UPPER_CASE = new DebeziumJdbcNamingStyle('upper_case');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumJdbcNamingStyle {
    return new DebeziumJdbcNamingStyle(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcSinkInsertMode {
  /** `insert`. */
  public static readonly INSERT = new DebeziumJdbcSinkInsertMode('insert');

  /** `update`. */
  public static readonly UPDATE = new DebeziumJdbcSinkInsertMode('update');

  /** `upsert`. */
  public static readonly UPSERT = new DebeziumJdbcSinkInsertMode('upsert');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumJdbcSinkInsertMode {
    return new DebeziumJdbcSinkInsertMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcSinkPrimaryKeyMode {
  /** `kafka`. */
  public static readonly KAFKA = new DebeziumJdbcSinkPrimaryKeyMode('kafka');

  /** `none`. */
  public static readonly NONE = new DebeziumJdbcSinkPrimaryKeyMode('none');

  /** `record_header`. */
  public static readonly RECORD_HEADER = new DebeziumJdbcSinkPrimaryKeyMode('record_header');

  /** `record_key`. */
  public static readonly RECORD_KEY = new DebeziumJdbcSinkPrimaryKeyMode('record_key');

  /** `record_value`. */
  public static readonly RECORD_VALUE = new DebeziumJdbcSinkPrimaryKeyMode('record_value');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumJdbcSinkPrimaryKeyMode {
    return new DebeziumJdbcSinkPrimaryKeyMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumJdbcSinkSchemaEvolution {
  /** `basic`. */
  public static readonly BASIC = new DebeziumJdbcSinkSchemaEvolution('basic');

  /** `none`. */
  public static readonly NONE = new DebeziumJdbcSinkSchemaEvolution('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumJdbcSinkSchemaEvolution {
    return new DebeziumJdbcSinkSchemaEvolution(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

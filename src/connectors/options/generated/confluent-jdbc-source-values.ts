// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class ConfluentJdbcSourceDateCalendarSystem {
  /** `LEGACY`. */
  public static readonly LEGACY = new ConfluentJdbcSourceDateCalendarSystem('LEGACY');

  /** `PROLEPTIC_GREGORIAN`. */
  public static readonly PROLEPTIC_GREGORIAN = new ConfluentJdbcSourceDateCalendarSystem('PROLEPTIC_GREGORIAN');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSourceDateCalendarSystem {
    return new ConfluentJdbcSourceDateCalendarSystem(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSourceDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new ConfluentJdbcSourceDialectName('VerticaDatabaseDialect');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSourceDialectName {
    return new ConfluentJdbcSourceDialectName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSourceMode {
  /** `bulk`. */
  public static readonly BULK = new ConfluentJdbcSourceMode('bulk');

  /** `incrementing`. */
  public static readonly INCREMENTING = new ConfluentJdbcSourceMode('incrementing');

  /** `timestamp`. */
  public static readonly TIMESTAMP = new ConfluentJdbcSourceMode('timestamp');

  /** `timestamp+incrementing`. */
  public static readonly TIMESTAMP_AND_INCREMENTING = new ConfluentJdbcSourceMode('timestamp+incrementing');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSourceMode {
    return new ConfluentJdbcSourceMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSourceNumericMapping {
  /** `best_fit`. */
  public static readonly BEST_FIT = new ConfluentJdbcSourceNumericMapping('best_fit');

  /** `best_fit_eager_double`. */
  public static readonly BEST_FIT_EAGER_DOUBLE = new ConfluentJdbcSourceNumericMapping('best_fit_eager_double');

  /** `none`. */
  public static readonly NONE = new ConfluentJdbcSourceNumericMapping('none');

  /** `precision_only`. */
  public static readonly PRECISION_ONLY = new ConfluentJdbcSourceNumericMapping('precision_only');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSourceNumericMapping {
    return new ConfluentJdbcSourceNumericMapping(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSourceTimestampGranularity {
  /** `connect_logical`. */
  public static readonly CONNECT_LOGICAL = new ConfluentJdbcSourceTimestampGranularity('connect_logical');

  /** `micros_iso_datetime_string`. */
  public static readonly MICROS_ISO_DATETIME_STRING = new ConfluentJdbcSourceTimestampGranularity('micros_iso_datetime_string');

  /** `micros_long`. */
  public static readonly MICROS_LONG = new ConfluentJdbcSourceTimestampGranularity('micros_long');

  /** `micros_string`. */
  public static readonly MICROS_STRING = new ConfluentJdbcSourceTimestampGranularity('micros_string');

  /** `nanos_iso_datetime_string`. */
  public static readonly NANOS_ISO_DATETIME_STRING = new ConfluentJdbcSourceTimestampGranularity('nanos_iso_datetime_string');

  /** `nanos_long`. */
  public static readonly NANOS_LONG = new ConfluentJdbcSourceTimestampGranularity('nanos_long');

  /** `nanos_string`. */
  public static readonly NANOS_STRING = new ConfluentJdbcSourceTimestampGranularity('nanos_string');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSourceTimestampGranularity {
    return new ConfluentJdbcSourceTimestampGranularity(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

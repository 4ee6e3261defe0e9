// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class ConfluentJdbcDateCalendarSystem {
  /** `LEGACY`. */
  public static readonly LEGACY = new ConfluentJdbcDateCalendarSystem('LEGACY');

  /** `PROLEPTIC_GREGORIAN`. */
  public static readonly PROLEPTIC_GREGORIAN = new ConfluentJdbcDateCalendarSystem('PROLEPTIC_GREGORIAN');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcDateCalendarSystem {
    return new ConfluentJdbcDateCalendarSystem(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new ConfluentJdbcDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new ConfluentJdbcDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new ConfluentJdbcDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new ConfluentJdbcDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new ConfluentJdbcDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new ConfluentJdbcDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new ConfluentJdbcDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new ConfluentJdbcDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new ConfluentJdbcDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new ConfluentJdbcDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new ConfluentJdbcDialectName('VerticaDatabaseDialect');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcDialectName {
    return new ConfluentJdbcDialectName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSinkDateTimezone {
  /** `db_timezone`. */
  public static readonly DB_TIMEZONE = new ConfluentJdbcSinkDateTimezone('db_timezone');

  /** `utc`. */
  public static readonly UTC = new ConfluentJdbcSinkDateTimezone('utc');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcSinkDateTimezone {
    return new ConfluentJdbcSinkDateTimezone(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSinkInsertMode {
  /** `insert`. */
  public static readonly INSERT = new ConfluentJdbcSinkInsertMode('insert');

  /** `update`. */
  public static readonly UPDATE = new ConfluentJdbcSinkInsertMode('update');

  /** `upsert`. */
  public static readonly UPSERT = new ConfluentJdbcSinkInsertMode('upsert');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcSinkInsertMode {
    return new ConfluentJdbcSinkInsertMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSinkPkMode {
  /** `kafka`. */
  public static readonly KAFKA = new ConfluentJdbcSinkPkMode('kafka');

  /** `none`. */
  public static readonly NONE = new ConfluentJdbcSinkPkMode('none');

  /** `record_key`. */
  public static readonly RECORD_KEY = new ConfluentJdbcSinkPkMode('record_key');

  /** `record_value`. */
  public static readonly RECORD_VALUE = new ConfluentJdbcSinkPkMode('record_value');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcSinkPkMode {
    return new ConfluentJdbcSinkPkMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSinkTimestampPrecisionMode {
  /** `microseconds`. */
  public static readonly MICROSECONDS = new ConfluentJdbcSinkTimestampPrecisionMode('microseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new ConfluentJdbcSinkTimestampPrecisionMode('nanoseconds');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcSinkTimestampPrecisionMode {
    return new ConfluentJdbcSinkTimestampPrecisionMode(value);
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

  /** A value that this library does not know, as it stands in the configuration. */
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

  /** A value that this library does not know, as it stands in the configuration. */
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

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentJdbcSourceTimestampGranularity {
    return new ConfluentJdbcSourceTimestampGranularity(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

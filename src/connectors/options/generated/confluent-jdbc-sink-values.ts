// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class ConfluentJdbcSinkDateCalendarSystem {
  /** `LEGACY`. */
  public static readonly LEGACY = new ConfluentJdbcSinkDateCalendarSystem('LEGACY');

  /** `PROLEPTIC_GREGORIAN`. */
  public static readonly PROLEPTIC_GREGORIAN = new ConfluentJdbcSinkDateCalendarSystem('PROLEPTIC_GREGORIAN');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSinkDateCalendarSystem {
    return new ConfluentJdbcSinkDateCalendarSystem(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSinkDateTimezone {
    return new ConfluentJdbcSinkDateTimezone(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentJdbcSinkDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new ConfluentJdbcSinkDialectName('VerticaDatabaseDialect');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSinkDialectName {
    return new ConfluentJdbcSinkDialectName(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): ConfluentJdbcSinkTimestampPrecisionMode {
    return new ConfluentJdbcSinkTimestampPrecisionMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

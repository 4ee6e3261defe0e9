// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenJdbcSourceDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new AivenJdbcSourceDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new AivenJdbcSourceDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new AivenJdbcSourceDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new AivenJdbcSourceDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new AivenJdbcSourceDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new AivenJdbcSourceDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new AivenJdbcSourceDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new AivenJdbcSourceDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new AivenJdbcSourceDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new AivenJdbcSourceDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new AivenJdbcSourceDialectName('VerticaDatabaseDialect');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSourceDialectName {
    return new AivenJdbcSourceDialectName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenJdbcSourceMode {
  /** `bulk`. */
  public static readonly BULK = new AivenJdbcSourceMode('bulk');

  /** `incrementing`. */
  public static readonly INCREMENTING = new AivenJdbcSourceMode('incrementing');

  /** `timestamp`. */
  public static readonly TIMESTAMP = new AivenJdbcSourceMode('timestamp');

  /** `timestamp+incrementing`. */
  public static readonly TIMESTAMP_AND_INCREMENTING = new AivenJdbcSourceMode('timestamp+incrementing');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSourceMode {
    return new AivenJdbcSourceMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenJdbcSourceNumericMapping {
  /** `best_fit`. */
  public static readonly BEST_FIT = new AivenJdbcSourceNumericMapping('best_fit');

  /** `none`. */
  public static readonly NONE = new AivenJdbcSourceNumericMapping('none');

  /** `precision_only`. */
  public static readonly PRECISION_ONLY = new AivenJdbcSourceNumericMapping('precision_only');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSourceNumericMapping {
    return new AivenJdbcSourceNumericMapping(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

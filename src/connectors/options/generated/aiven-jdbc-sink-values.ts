// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenJdbcSinkDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new AivenJdbcSinkDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new AivenJdbcSinkDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new AivenJdbcSinkDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new AivenJdbcSinkDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new AivenJdbcSinkDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new AivenJdbcSinkDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new AivenJdbcSinkDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new AivenJdbcSinkDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new AivenJdbcSinkDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new AivenJdbcSinkDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new AivenJdbcSinkDialectName('VerticaDatabaseDialect');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSinkDialectName {
    return new AivenJdbcSinkDialectName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenJdbcSinkInsertMode {
  /** `insert`. */
  public static readonly INSERT = new AivenJdbcSinkInsertMode('insert');

  /** `multi`. */
  public static readonly MULTI = new AivenJdbcSinkInsertMode('multi');

  /** `update`. */
  public static readonly UPDATE = new AivenJdbcSinkInsertMode('update');

  /** `upsert`. */
  public static readonly UPSERT = new AivenJdbcSinkInsertMode('upsert');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSinkInsertMode {
    return new AivenJdbcSinkInsertMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenJdbcSinkPkMode {
  /** `kafka`. */
  public static readonly KAFKA = new AivenJdbcSinkPkMode('kafka');

  /** `none`. */
  public static readonly NONE = new AivenJdbcSinkPkMode('none');

  /** `record_key`. */
  public static readonly RECORD_KEY = new AivenJdbcSinkPkMode('record_key');

  /** `record_value`. */
  public static readonly RECORD_VALUE = new AivenJdbcSinkPkMode('record_value');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): AivenJdbcSinkPkMode {
    return new AivenJdbcSinkPkMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

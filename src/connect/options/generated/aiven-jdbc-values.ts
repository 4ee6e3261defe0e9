// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenJdbcDialectName {
  /** `Db2DatabaseDialect`. */
  public static readonly DB2_DATABASE_DIALECT = new AivenJdbcDialectName('Db2DatabaseDialect');

  /** `DerbyDatabaseDialect`. */
  public static readonly DERBY_DATABASE_DIALECT = new AivenJdbcDialectName('DerbyDatabaseDialect');

  /** `GenericDatabaseDialect`. */
  public static readonly GENERIC_DATABASE_DIALECT = new AivenJdbcDialectName('GenericDatabaseDialect');

  /** `MySqlDatabaseDialect`. */
  public static readonly MY_SQL_DATABASE_DIALECT = new AivenJdbcDialectName('MySqlDatabaseDialect');

  /** `OracleDatabaseDialect`. */
  public static readonly ORACLE_DATABASE_DIALECT = new AivenJdbcDialectName('OracleDatabaseDialect');

  /** `PostgreSqlDatabaseDialect`. */
  public static readonly POSTGRE_SQL_DATABASE_DIALECT = new AivenJdbcDialectName('PostgreSqlDatabaseDialect');

  /** `SapHanaDatabaseDialect`. */
  public static readonly SAP_HANA_DATABASE_DIALECT = new AivenJdbcDialectName('SapHanaDatabaseDialect');

  /** `SqlServerDatabaseDialect`. */
  public static readonly SQL_SERVER_DATABASE_DIALECT = new AivenJdbcDialectName('SqlServerDatabaseDialect');

  /** `SqliteDatabaseDialect`. */
  public static readonly SQLITE_DATABASE_DIALECT = new AivenJdbcDialectName('SqliteDatabaseDialect');

  /** `SybaseDatabaseDialect`. */
  public static readonly SYBASE_DATABASE_DIALECT = new AivenJdbcDialectName('SybaseDatabaseDialect');

  /** `VerticaDatabaseDialect`. */
  public static readonly VERTICA_DATABASE_DIALECT = new AivenJdbcDialectName('VerticaDatabaseDialect');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenJdbcDialectName {
    return new AivenJdbcDialectName(value);
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

  /** A value that this library does not know, as it stands in the configuration. */
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

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenJdbcSinkPkMode {
    return new AivenJdbcSinkPkMode(value);
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

  /** A value that this library does not know, as it stands in the configuration. */
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

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenJdbcSourceNumericMapping {
    return new AivenJdbcSourceNumericMapping(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

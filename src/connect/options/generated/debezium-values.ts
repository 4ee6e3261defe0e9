// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class DebeziumBigintUnsignedHandlingMode {
  /** `long`. */
  public static readonly LONG = new DebeziumBigintUnsignedHandlingMode('long');

  /** `precise`. */
  public static readonly PRECISE = new DebeziumBigintUnsignedHandlingMode('precise');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumBigintUnsignedHandlingMode {
    return new DebeziumBigintUnsignedHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumBinaryHandlingMode {
  /** `base64`. */
  public static readonly BASE64 = new DebeziumBinaryHandlingMode('base64');

  /** `base64-url-safe`. */
  public static readonly BASE64_URL_SAFE = new DebeziumBinaryHandlingMode('base64-url-safe');

  /** `bytes`. */
  public static readonly BYTES = new DebeziumBinaryHandlingMode('bytes');

  /** `hex`. */
  public static readonly HEX = new DebeziumBinaryHandlingMode('hex');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumBinaryHandlingMode {
    return new DebeziumBinaryHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumBinlogTimePrecisionMode {
  /** `adaptive_time_microseconds`. */
  public static readonly ADAPTIVE_TIME_MICROSECONDS = new DebeziumBinlogTimePrecisionMode('adaptive_time_microseconds');

  /** `connect`. */
  public static readonly CONNECT = new DebeziumBinlogTimePrecisionMode('connect');

  /** `isostring`. */
  public static readonly ISOSTRING = new DebeziumBinlogTimePrecisionMode('isostring');

  /** `microseconds`. */
  public static readonly MICROSECONDS = new DebeziumBinlogTimePrecisionMode('microseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new DebeziumBinlogTimePrecisionMode('nanoseconds');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumBinlogTimePrecisionMode {
    return new DebeziumBinlogTimePrecisionMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDecimalHandlingMode {
  /** `double`. */
  public static readonly DOUBLE = new DebeziumDecimalHandlingMode('double');

  /** `precise`. */
  public static readonly PRECISE = new DebeziumDecimalHandlingMode('precise');

  /** `string`. */
  public static readonly STRING = new DebeziumDecimalHandlingMode('string');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumDecimalHandlingMode {
    return new DebeziumDecimalHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDeleteTombstoneHandlingMode {
  /** `delete-to-tombstone`. */
  public static readonly DELETE_TO_TOMBSTONE = new DebeziumDeleteTombstoneHandlingMode('delete-to-tombstone');

  /** `drop`. */
  public static readonly DROP = new DebeziumDeleteTombstoneHandlingMode('drop');

  /** `rewrite`. */
  public static readonly REWRITE = new DebeziumDeleteTombstoneHandlingMode('rewrite');

  /** `rewrite-with-tombstone`. */
  public static readonly REWRITE_WITH_TOMBSTONE = new DebeziumDeleteTombstoneHandlingMode('rewrite-with-tombstone');

  /** `tombstone`. */
  public static readonly TOMBSTONE = new DebeziumDeleteTombstoneHandlingMode('tombstone');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumDeleteTombstoneHandlingMode {
    return new DebeziumDeleteTombstoneHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumFailureHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumFailureHandlingMode('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumFailureHandlingMode('ignore');

  /** `skip`. */
  public static readonly SKIP = new DebeziumFailureHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumFailureHandlingMode('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumFailureHandlingMode {
    return new DebeziumFailureHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumGuardrailCollectionsLimitAction {
  /** `fail`. */
  public static readonly FAIL = new DebeziumGuardrailCollectionsLimitAction('fail');

  /** `warn`. */
  public static readonly WARN = new DebeziumGuardrailCollectionsLimitAction('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumGuardrailCollectionsLimitAction {
    return new DebeziumGuardrailCollectionsLimitAction(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumIncrementalSnapshotWatermarkingStrategy {
  /** `insert_delete`. */
  public static readonly INSERT_DELETE = new DebeziumIncrementalSnapshotWatermarkingStrategy('insert_delete');

  /** `insert_insert`. */
  public static readonly INSERT_INSERT = new DebeziumIncrementalSnapshotWatermarkingStrategy('insert_insert');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumIncrementalSnapshotWatermarkingStrategy {
    return new DebeziumIncrementalSnapshotWatermarkingStrategy(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumIntervalHandlingMode {
  /** `numeric`. */
  public static readonly NUMERIC = new DebeziumIntervalHandlingMode('numeric');

  /** `string`. */
  public static readonly STRING = new DebeziumIntervalHandlingMode('string');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumIntervalHandlingMode {
    return new DebeziumIntervalHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMariaDbDatabaseSslMode {
  /** `disable`. */
  public static readonly DISABLE = new DebeziumMariaDbDatabaseSslMode('disable');

  /** `trust`. */
  public static readonly TRUST = new DebeziumMariaDbDatabaseSslMode('trust');

  /** `verify-ca`. */
  public static readonly VERIFY_CA = new DebeziumMariaDbDatabaseSslMode('verify-ca');

  /** `verify-full`. */
  public static readonly VERIFY_FULL = new DebeziumMariaDbDatabaseSslMode('verify-full');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMariaDbDatabaseSslMode {
    return new DebeziumMariaDbDatabaseSslMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMariaDbSnapshotLockingMode {
  /** `custom`. */
  public static readonly CUSTOM = new DebeziumMariaDbSnapshotLockingMode('custom');

  /** `extended`. */
  public static readonly EXTENDED = new DebeziumMariaDbSnapshotLockingMode('extended');

  /** `minimal`. */
  public static readonly MINIMAL = new DebeziumMariaDbSnapshotLockingMode('minimal');

  /** `none`. */
  public static readonly NONE = new DebeziumMariaDbSnapshotLockingMode('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMariaDbSnapshotLockingMode {
    return new DebeziumMariaDbSnapshotLockingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMariaDbSnapshotMode {
  /** `always`. */
  public static readonly ALWAYS = new DebeziumMariaDbSnapshotMode('always');

  /** `configuration_based`. */
  public static readonly CONFIGURATION_BASED = new DebeziumMariaDbSnapshotMode('configuration_based');

  /** `custom`. */
  public static readonly CUSTOM = new DebeziumMariaDbSnapshotMode('custom');

  /** `initial`. */
  public static readonly INITIAL = new DebeziumMariaDbSnapshotMode('initial');

  /** `initial_only`. */
  public static readonly INITIAL_ONLY = new DebeziumMariaDbSnapshotMode('initial_only');

  /** `never`. */
  public static readonly NEVER = new DebeziumMariaDbSnapshotMode('never');

  /** `no_data`. */
  public static readonly NO_DATA = new DebeziumMariaDbSnapshotMode('no_data');

  /** `recovery`. */
  public static readonly RECOVERY = new DebeziumMariaDbSnapshotMode('recovery');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumMariaDbSnapshotMode('when_needed');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMariaDbSnapshotMode {
    return new DebeziumMariaDbSnapshotMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMongoDbCaptureMode {
  /** `change_streams`. */
  public static readonly CHANGE_STREAMS = new DebeziumMongoDbCaptureMode('change_streams');

  /** `change_streams_update_full`. */
  public static readonly CHANGE_STREAMS_UPDATE_FULL = new DebeziumMongoDbCaptureMode('change_streams_update_full');

  /** `change_streams_update_full_with_pre_image`. */
  public static readonly CHANGE_STREAMS_UPDATE_FULL_WITH_PRE_IMAGE = new DebeziumMongoDbCaptureMode('change_streams_update_full_with_pre_image');

  /** `change_streams_with_pre_image`. */
  public static readonly CHANGE_STREAMS_WITH_PRE_IMAGE = new DebeziumMongoDbCaptureMode('change_streams_with_pre_image');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMongoDbCaptureMode {
    return new DebeziumMongoDbCaptureMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMySqlDatabaseSslMode {
  /** `disabled`. */
  public static readonly DISABLED = new DebeziumMySqlDatabaseSslMode('disabled');

  /** `preferred`. */
  public static readonly PREFERRED = new DebeziumMySqlDatabaseSslMode('preferred');

  /** `required`. */
  public static readonly REQUIRED = new DebeziumMySqlDatabaseSslMode('required');

  /** `verify_ca`. */
  public static readonly VERIFY_CA = new DebeziumMySqlDatabaseSslMode('verify_ca');

  /** `verify_identity`. */
  public static readonly VERIFY_IDENTITY = new DebeziumMySqlDatabaseSslMode('verify_identity');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMySqlDatabaseSslMode {
    return new DebeziumMySqlDatabaseSslMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMySqlDdlParserType {
  /** `default`. */
  public static readonly DEFAULT = new DebeziumMySqlDdlParserType('default');

  /** `legacy`. */
  public static readonly LEGACY = new DebeziumMySqlDdlParserType('legacy');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMySqlDdlParserType {
    return new DebeziumMySqlDdlParserType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMySqlSnapshotLockingMode {
  /** `custom`. */
  public static readonly CUSTOM = new DebeziumMySqlSnapshotLockingMode('custom');

  /** `extended`. */
  public static readonly EXTENDED = new DebeziumMySqlSnapshotLockingMode('extended');

  /** `minimal`. */
  public static readonly MINIMAL = new DebeziumMySqlSnapshotLockingMode('minimal');

  /** `minimal_percona`. */
  public static readonly MINIMAL_PERCONA = new DebeziumMySqlSnapshotLockingMode('minimal_percona');

  /** `minimal_percona_no_table_locks`. */
  public static readonly MINIMAL_PERCONA_NO_TABLE_LOCKS = new DebeziumMySqlSnapshotLockingMode('minimal_percona_no_table_locks');

  /** `none`. */
  public static readonly NONE = new DebeziumMySqlSnapshotLockingMode('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMySqlSnapshotLockingMode {
    return new DebeziumMySqlSnapshotLockingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumMySqlSnapshotMode {
  /** `always`. */
  public static readonly ALWAYS = new DebeziumMySqlSnapshotMode('always');

  /** `configuration_based`. */
  public static readonly CONFIGURATION_BASED = new DebeziumMySqlSnapshotMode('configuration_based');

  /** `custom`. */
  public static readonly CUSTOM = new DebeziumMySqlSnapshotMode('custom');

  /** `initial`. */
  public static readonly INITIAL = new DebeziumMySqlSnapshotMode('initial');

  /** `initial_only`. */
  public static readonly INITIAL_ONLY = new DebeziumMySqlSnapshotMode('initial_only');

  /** `never`. */
  public static readonly NEVER = new DebeziumMySqlSnapshotMode('never');

  /** `no_data`. */
  public static readonly NO_DATA = new DebeziumMySqlSnapshotMode('no_data');

  /** `recovery`. */
  public static readonly RECOVERY = new DebeziumMySqlSnapshotMode('recovery');

  /** `schema_only`. */
  public static readonly SCHEMA_ONLY = new DebeziumMySqlSnapshotMode('schema_only');

  /** `schema_only_recovery`. */
  public static readonly SCHEMA_ONLY_RECOVERY = new DebeziumMySqlSnapshotMode('schema_only_recovery');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumMySqlSnapshotMode('when_needed');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumMySqlSnapshotMode {
    return new DebeziumMySqlSnapshotMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumNameAdjustmentMode {
  /** `avro`. */
  public static readonly AVRO = new DebeziumNameAdjustmentMode('avro');

  /** `avro_unicode`. */
  public static readonly AVRO_UNICODE = new DebeziumNameAdjustmentMode('avro_unicode');

  /** `none`. */
  public static readonly NONE = new DebeziumNameAdjustmentMode('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumNameAdjustmentMode {
    return new DebeziumNameAdjustmentMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleCaptureMode {
  /** `physical_standby`. */
  public static readonly PHYSICAL_STANDBY = new DebeziumOracleCaptureMode('physical_standby');

  /** `primary`. */
  public static readonly PRIMARY = new DebeziumOracleCaptureMode('primary');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleCaptureMode {
    return new DebeziumOracleCaptureMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleDatabaseConnectionAdapter {
  /** `logminer`. */
  public static readonly LOGMINER = new DebeziumOracleDatabaseConnectionAdapter('logminer');

  /** `logminer_unbuffered`. */
  public static readonly LOGMINER_UNBUFFERED = new DebeziumOracleDatabaseConnectionAdapter('logminer_unbuffered');

  /** `olr`. */
  public static readonly OLR = new DebeziumOracleDatabaseConnectionAdapter('olr');

  /** `xstream`. */
  public static readonly XSTREAM = new DebeziumOracleDatabaseConnectionAdapter('xstream');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleDatabaseConnectionAdapter {
    return new DebeziumOracleDatabaseConnectionAdapter(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleLogMiningBufferType {
  /** `ehcache`. */
  public static readonly EHCACHE = new DebeziumOracleLogMiningBufferType('ehcache');

  /** `infinispan_embedded`. */
  public static readonly INFINISPAN_EMBEDDED = new DebeziumOracleLogMiningBufferType('infinispan_embedded');

  /** `infinispan_remote`. */
  public static readonly INFINISPAN_REMOTE = new DebeziumOracleLogMiningBufferType('infinispan_remote');

  /** `memory`. */
  public static readonly MEMORY = new DebeziumOracleLogMiningBufferType('memory');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleLogMiningBufferType {
    return new DebeziumOracleLogMiningBufferType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleLogMiningQueryFilterMode {
  /** `in`. */
  public static readonly IN = new DebeziumOracleLogMiningQueryFilterMode('in');

  /** `none`. */
  public static readonly NONE = new DebeziumOracleLogMiningQueryFilterMode('none');

  /** `regex`. */
  public static readonly REGEX = new DebeziumOracleLogMiningQueryFilterMode('regex');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleLogMiningQueryFilterMode {
    return new DebeziumOracleLogMiningQueryFilterMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleLogMiningStrategy {
  /** `dictionary_from_file`. */
  public static readonly DICTIONARY_FROM_FILE = new DebeziumOracleLogMiningStrategy('dictionary_from_file');

  /** `hybrid`. */
  public static readonly HYBRID = new DebeziumOracleLogMiningStrategy('hybrid');

  /** `online_catalog`. */
  public static readonly ONLINE_CATALOG = new DebeziumOracleLogMiningStrategy('online_catalog');

  /** `redo_log_catalog`. */
  public static readonly REDO_LOG_CATALOG = new DebeziumOracleLogMiningStrategy('redo_log_catalog');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleLogMiningStrategy {
    return new DebeziumOracleLogMiningStrategy(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOracleSnapshotMode {
  /** `always`. */
  public static readonly ALWAYS = new DebeziumOracleSnapshotMode('always');

  /** `configuration_based`. */
  public static readonly CONFIGURATION_BASED = new DebeziumOracleSnapshotMode('configuration_based');

  /** `custom`. */
  public static readonly CUSTOM = new DebeziumOracleSnapshotMode('custom');

  /** `initial`. */
  public static readonly INITIAL = new DebeziumOracleSnapshotMode('initial');

  /** `initial_only`. */
  public static readonly INITIAL_ONLY = new DebeziumOracleSnapshotMode('initial_only');

  /** `no_data`. */
  public static readonly NO_DATA = new DebeziumOracleSnapshotMode('no_data');

  /** `recovery`. */
  public static readonly RECOVERY = new DebeziumOracleSnapshotMode('recovery');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumOracleSnapshotMode('when_needed');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumOracleSnapshotMode {
    return new DebeziumOracleSnapshotMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresDatabaseSslMode {
  /** `allow`. */
  public static readonly ALLOW = new DebeziumPostgresDatabaseSslMode('allow');

  /** `disable`. */
  public static readonly DISABLE = new DebeziumPostgresDatabaseSslMode('disable');

  /** `prefer`. */
  public static readonly PREFER = new DebeziumPostgresDatabaseSslMode('prefer');

  /** `require`. */
  public static readonly REQUIRE = new DebeziumPostgresDatabaseSslMode('require');

  /** `verify-ca`. */
  public static readonly VERIFY_CA = new DebeziumPostgresDatabaseSslMode('verify-ca');

  /** `verify-full`. */
  public static readonly VERIFY_FULL = new DebeziumPostgresDatabaseSslMode('verify-full');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresDatabaseSslMode {
    return new DebeziumPostgresDatabaseSslMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresEventConvertingFailureHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumPostgresEventConvertingFailureHandlingMode('fail');

  /** `skip`. */
  public static readonly SKIP = new DebeziumPostgresEventConvertingFailureHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumPostgresEventConvertingFailureHandlingMode('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresEventConvertingFailureHandlingMode {
    return new DebeziumPostgresEventConvertingFailureHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresHstoreHandlingMode {
  /** `json`. */
  public static readonly JSON = new DebeziumPostgresHstoreHandlingMode('json');

  /** `map`. */
  public static readonly MAP = new DebeziumPostgresHstoreHandlingMode('map');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresHstoreHandlingMode {
    return new DebeziumPostgresHstoreHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresLsnFlushMode {
  /** `connector`. */
  public static readonly CONNECTOR = new DebeziumPostgresLsnFlushMode('connector');

  /** `connector_and_driver`. */
  public static readonly CONNECTOR_AND_DRIVER = new DebeziumPostgresLsnFlushMode('connector_and_driver');

  /** `manual`. */
  public static readonly MANUAL = new DebeziumPostgresLsnFlushMode('manual');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresLsnFlushMode {
    return new DebeziumPostgresLsnFlushMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresLsnFlushTimeoutAction {
  /** `fail`. */
  public static readonly FAIL = new DebeziumPostgresLsnFlushTimeoutAction('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumPostgresLsnFlushTimeoutAction('ignore');

  /** `warn`. */
  public static readonly WARN = new DebeziumPostgresLsnFlushTimeoutAction('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresLsnFlushTimeoutAction {
    return new DebeziumPostgresLsnFlushTimeoutAction(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresPluginName {
  /** `decoderbufs`. */
  public static readonly DECODERBUFS = new DebeziumPostgresPluginName('decoderbufs');

  /** `pgoutput`. */
  public static readonly PGOUTPUT = new DebeziumPostgresPluginName('pgoutput');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresPluginName {
    return new DebeziumPostgresPluginName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresPublicationAutocreateMode {
  /** `all_tables`. */
  public static readonly ALL_TABLES = new DebeziumPostgresPublicationAutocreateMode('all_tables');

  /** `disabled`. */
  public static readonly DISABLED = new DebeziumPostgresPublicationAutocreateMode('disabled');

  /** `filtered`. */
  public static readonly FILTERED = new DebeziumPostgresPublicationAutocreateMode('filtered');

  /** `no_tables`. */
  public static readonly NO_TABLES = new DebeziumPostgresPublicationAutocreateMode('no_tables');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresPublicationAutocreateMode {
    return new DebeziumPostgresPublicationAutocreateMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresSchemaRefreshMode {
  /** `columns_diff`. */
  public static readonly COLUMNS_DIFF = new DebeziumPostgresSchemaRefreshMode('columns_diff');

  /** `columns_diff_exclude_unchanged_toast`. */
  public static readonly COLUMNS_DIFF_EXCLUDE_UNCHANGED_TOAST = new DebeziumPostgresSchemaRefreshMode('columns_diff_exclude_unchanged_toast');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresSchemaRefreshMode {
    return new DebeziumPostgresSchemaRefreshMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresSnapshotIsolationMode {
  /** `read_committed`. */
  public static readonly READ_COMMITTED = new DebeziumPostgresSnapshotIsolationMode('read_committed');

  /** `read_uncommitted`. */
  public static readonly READ_UNCOMMITTED = new DebeziumPostgresSnapshotIsolationMode('read_uncommitted');

  /** `repeatable_read`. */
  public static readonly REPEATABLE_READ = new DebeziumPostgresSnapshotIsolationMode('repeatable_read');

  /** `serializable`. */
  public static readonly SERIALIZABLE = new DebeziumPostgresSnapshotIsolationMode('serializable');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresSnapshotIsolationMode {
    return new DebeziumPostgresSnapshotIsolationMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresTimePrecisionMode {
  /** `adaptive`. */
  public static readonly ADAPTIVE = new DebeziumPostgresTimePrecisionMode('adaptive');

  /** `adaptive_time_microseconds`. */
  public static readonly ADAPTIVE_TIME_MICROSECONDS = new DebeziumPostgresTimePrecisionMode('adaptive_time_microseconds');

  /** `connect`. */
  public static readonly CONNECT = new DebeziumPostgresTimePrecisionMode('connect');

  /** `isostring`. */
  public static readonly ISOSTRING = new DebeziumPostgresTimePrecisionMode('isostring');

  /** `microseconds`. */
  public static readonly MICROSECONDS = new DebeziumPostgresTimePrecisionMode('microseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new DebeziumPostgresTimePrecisionMode('nanoseconds');

  /** `structured`. */
  public static readonly STRUCTURED = new DebeziumPostgresTimePrecisionMode('structured');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumPostgresTimePrecisionMode {
    return new DebeziumPostgresTimePrecisionMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSnapshotLockingMode {
  /** `custom`. */
  public static readonly CUSTOM = new DebeziumSnapshotLockingMode('custom');

  /** `none`. */
  public static readonly NONE = new DebeziumSnapshotLockingMode('none');

  /** `shared`. */
  public static readonly SHARED = new DebeziumSnapshotLockingMode('shared');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSnapshotLockingMode {
    return new DebeziumSnapshotLockingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSnapshotMode {
  /** `always`. */
  public static readonly ALWAYS = new DebeziumSnapshotMode('always');

  /** `configuration_based`. */
  public static readonly CONFIGURATION_BASED = new DebeziumSnapshotMode('configuration_based');

  /** `custom`. */
  public static readonly CUSTOM = new DebeziumSnapshotMode('custom');

  /** `initial`. */
  public static readonly INITIAL = new DebeziumSnapshotMode('initial');

  /** `initial_only`. */
  public static readonly INITIAL_ONLY = new DebeziumSnapshotMode('initial_only');

  /** `never`. */
  public static readonly NEVER = new DebeziumSnapshotMode('never');

  /** `no_data`. */
  public static readonly NO_DATA = new DebeziumSnapshotMode('no_data');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumSnapshotMode('when_needed');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSnapshotMode {
    return new DebeziumSnapshotMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSnapshotQueryMode {
  /** `custom`. */
  public static readonly CUSTOM = new DebeziumSnapshotQueryMode('custom');

  /** `select_all`. */
  public static readonly SELECT_ALL = new DebeziumSnapshotQueryMode('select_all');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSnapshotQueryMode {
    return new DebeziumSnapshotQueryMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSnapshotTablesOrderByRowCount {
  /** `ascending`. */
  public static readonly ASCENDING = new DebeziumSnapshotTablesOrderByRowCount('ascending');

  /** `descending`. */
  public static readonly DESCENDING = new DebeziumSnapshotTablesOrderByRowCount('descending');

  /** `disabled`. */
  public static readonly DISABLED = new DebeziumSnapshotTablesOrderByRowCount('disabled');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSnapshotTablesOrderByRowCount {
    return new DebeziumSnapshotTablesOrderByRowCount(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSqlServerDataQueryMode {
  /** `direct`. */
  public static readonly DIRECT = new DebeziumSqlServerDataQueryMode('direct');

  /** `function`. */
  public static readonly FUNCTION = new DebeziumSqlServerDataQueryMode('function');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSqlServerDataQueryMode {
    return new DebeziumSqlServerDataQueryMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSqlServerSnapshotIsolationMode {
  /** `exclusive`. */
  public static readonly EXCLUSIVE = new DebeziumSqlServerSnapshotIsolationMode('exclusive');

  /** `read_committed`. */
  public static readonly READ_COMMITTED = new DebeziumSqlServerSnapshotIsolationMode('read_committed');

  /** `read_uncommitted`. */
  public static readonly READ_UNCOMMITTED = new DebeziumSqlServerSnapshotIsolationMode('read_uncommitted');

  /** `repeatable_read`. */
  public static readonly REPEATABLE_READ = new DebeziumSqlServerSnapshotIsolationMode('repeatable_read');

  /** `snapshot`. */
  public static readonly SNAPSHOT = new DebeziumSqlServerSnapshotIsolationMode('snapshot');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSqlServerSnapshotIsolationMode {
    return new DebeziumSqlServerSnapshotIsolationMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSqlServerSnapshotMode {
  /** `always`. */
  public static readonly ALWAYS = new DebeziumSqlServerSnapshotMode('always');

  /** `configuration_based`. */
  public static readonly CONFIGURATION_BASED = new DebeziumSqlServerSnapshotMode('configuration_based');

  /** `custom`. */
  public static readonly CUSTOM = new DebeziumSqlServerSnapshotMode('custom');

  /** `initial`. */
  public static readonly INITIAL = new DebeziumSqlServerSnapshotMode('initial');

  /** `initial_only`. */
  public static readonly INITIAL_ONLY = new DebeziumSqlServerSnapshotMode('initial_only');

  /** `no_data`. */
  public static readonly NO_DATA = new DebeziumSqlServerSnapshotMode('no_data');

  /** `recovery`. */
  public static readonly RECOVERY = new DebeziumSqlServerSnapshotMode('recovery');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumSqlServerSnapshotMode('when_needed');

  /** `when_needed_no_data`. */
  public static readonly WHEN_NEEDED_NO_DATA = new DebeziumSqlServerSnapshotMode('when_needed_no_data');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumSqlServerSnapshotMode {
    return new DebeziumSqlServerSnapshotMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumTableOpInvalidBehavior {
  /** `error`. */
  public static readonly ERROR = new DebeziumTableOpInvalidBehavior('error');

  /** `fatal`. */
  public static readonly FATAL = new DebeziumTableOpInvalidBehavior('fatal');

  /** `warn`. */
  public static readonly WARN = new DebeziumTableOpInvalidBehavior('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumTableOpInvalidBehavior {
    return new DebeziumTableOpInvalidBehavior(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumTimePrecisionMode {
  /** `adaptive`. */
  public static readonly ADAPTIVE = new DebeziumTimePrecisionMode('adaptive');

  /** `adaptive_time_microseconds`. */
  public static readonly ADAPTIVE_TIME_MICROSECONDS = new DebeziumTimePrecisionMode('adaptive_time_microseconds');

  /** `connect`. */
  public static readonly CONNECT = new DebeziumTimePrecisionMode('connect');

  /** `isostring`. */
  public static readonly ISOSTRING = new DebeziumTimePrecisionMode('isostring');

  /** `microseconds`. */
  public static readonly MICROSECONDS = new DebeziumTimePrecisionMode('microseconds');

  /** `nanoseconds`. */
  public static readonly NANOSECONDS = new DebeziumTimePrecisionMode('nanoseconds');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): DebeziumTimePrecisionMode {
    return new DebeziumTimePrecisionMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class EventRouterTableFieldAdditionalMissing {
  /** `error`. */
  public static readonly ERROR = new EventRouterTableFieldAdditionalMissing('error');

  /** `ignore`. */
  public static readonly IGNORE = new EventRouterTableFieldAdditionalMissing('ignore');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): EventRouterTableFieldAdditionalMissing {
    return new EventRouterTableFieldAdditionalMissing(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class EventRouterTableJsonPayloadNullBehavior {
  /** `ignore`. */
  public static readonly IGNORE = new EventRouterTableJsonPayloadNullBehavior('ignore');

  /** `optional_bytes`. */
  public static readonly OPTIONAL_BYTES = new EventRouterTableJsonPayloadNullBehavior('optional_bytes');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): EventRouterTableJsonPayloadNullBehavior {
    return new EventRouterTableJsonPayloadNullBehavior(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ExtractNewDocumentStateArrayEncoding {
  /** `array`. */
  public static readonly ARRAY = new ExtractNewDocumentStateArrayEncoding('array');

  /** `document`. */
  public static readonly DOCUMENT = new ExtractNewDocumentStateArrayEncoding('document');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ExtractNewDocumentStateArrayEncoding {
    return new ExtractNewDocumentStateArrayEncoding(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class GeometryFormatTransformerFormat {
  /** `ewkb`. */
  public static readonly EWKB = new GeometryFormatTransformerFormat('ewkb');

  /** `wkb`. */
  public static readonly WKB = new GeometryFormatTransformerFormat('wkb');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): GeometryFormatTransformerFormat {
    return new GeometryFormatTransformerFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class HeaderToValueOperation {
  /** `copy`. */
  public static readonly COPY = new HeaderToValueOperation('copy');

  /** `move`. */
  public static readonly MOVE = new HeaderToValueOperation('move');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): HeaderToValueOperation {
    return new HeaderToValueOperation(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class Neo4jCudConverterFieldMissingBehavior {
  /** `fail`. */
  public static readonly FAIL = new Neo4jCudConverterFieldMissingBehavior('fail');

  /** `ignore`. */
  public static readonly IGNORE = new Neo4jCudConverterFieldMissingBehavior('ignore');

  /** `warn`. */
  public static readonly WARN = new Neo4jCudConverterFieldMissingBehavior('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): Neo4jCudConverterFieldMissingBehavior {
    return new Neo4jCudConverterFieldMissingBehavior(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class Neo4jCudConverterOutputMode {
  /** `array`. */
  public static readonly ARRAY = new Neo4jCudConverterOutputMode('array');

  /** `single`. */
  public static readonly SINGLE = new Neo4jCudConverterOutputMode('single');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): Neo4jCudConverterOutputMode {
    return new Neo4jCudConverterOutputMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

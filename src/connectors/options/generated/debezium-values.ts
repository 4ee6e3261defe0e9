// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class DebeziumArrayEncoding {
  /** `array`. */
  public static readonly ARRAY = new DebeziumArrayEncoding('array');

  /** `document`. */
  public static readonly DOCUMENT = new DebeziumArrayEncoding('document');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumArrayEncoding {
    return new DebeziumArrayEncoding(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumBigintUnsignedHandlingMode {
  /** `long`. */
  public static readonly LONG = new DebeziumBigintUnsignedHandlingMode('long');

  /** `precise`. */
  public static readonly PRECISE = new DebeziumBigintUnsignedHandlingMode('precise');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumBinaryHandlingMode {
    return new DebeziumBinaryHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumCaptureMode {
  /** `change_streams`. */
  public static readonly CHANGE_STREAMS = new DebeziumCaptureMode('change_streams');

  /** `change_streams_update_full`. */
  public static readonly CHANGE_STREAMS_UPDATE_FULL = new DebeziumCaptureMode('change_streams_update_full');

  /** `change_streams_update_full_with_pre_image`. */
  public static readonly CHANGE_STREAMS_UPDATE_FULL_WITH_PRE_IMAGE = new DebeziumCaptureMode('change_streams_update_full_with_pre_image');

  /** `change_streams_with_pre_image`. */
  public static readonly CHANGE_STREAMS_WITH_PRE_IMAGE = new DebeziumCaptureMode('change_streams_with_pre_image');

  /** `physical_standby`. */
  public static readonly PHYSICAL_STANDBY = new DebeziumCaptureMode('physical_standby');

  /** `primary`. */
  public static readonly PRIMARY = new DebeziumCaptureMode('primary');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumCaptureMode {
    return new DebeziumCaptureMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumConverterType {
  /** `header`. */
  public static readonly HEADER = new DebeziumConverterType('header');

  /** `key`. */
  public static readonly KEY = new DebeziumConverterType('key');

  /** `value`. */
  public static readonly VALUE = new DebeziumConverterType('value');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumConverterType {
    return new DebeziumConverterType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDatabaseConnectionAdapter {
  /** `logminer`. */
  public static readonly LOGMINER = new DebeziumDatabaseConnectionAdapter('logminer');

  /** `logminer_unbuffered`. */
  public static readonly LOGMINER_UNBUFFERED = new DebeziumDatabaseConnectionAdapter('logminer_unbuffered');

  /** `olr`. */
  public static readonly OLR = new DebeziumDatabaseConnectionAdapter('olr');

  /** `xstream`. */
  public static readonly XSTREAM = new DebeziumDatabaseConnectionAdapter('xstream');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumDatabaseConnectionAdapter {
    return new DebeziumDatabaseConnectionAdapter(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDatabaseSslMode {
  /** `disable`. */
  public static readonly DISABLE = new DebeziumDatabaseSslMode('disable');

  /** `disabled`. */
  public static readonly DISABLED = new DebeziumDatabaseSslMode('disabled');

  /** `preferred`. */
  public static readonly PREFERRED = new DebeziumDatabaseSslMode('preferred');

  /** `required`. */
  public static readonly REQUIRED = new DebeziumDatabaseSslMode('required');

  /** `trust`. */
  public static readonly TRUST = new DebeziumDatabaseSslMode('trust');

  /** `verify-ca`. */
  public static readonly VERIFY_CA = new DebeziumDatabaseSslMode('verify-ca');

  /** `verify-full`. */
  public static readonly VERIFY_FULL = new DebeziumDatabaseSslMode('verify-full');

  /** `verify_identity`. */
  public static readonly VERIFY_IDENTITY = new DebeziumDatabaseSslMode('verify_identity');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumDatabaseSslMode {
    return new DebeziumDatabaseSslMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDataQueryMode {
  /** `direct`. */
  public static readonly DIRECT = new DebeziumDataQueryMode('direct');

  /** `function`. */
  public static readonly FUNCTION = new DebeziumDataQueryMode('function');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumDataQueryMode {
    return new DebeziumDataQueryMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumDdlParserType {
  /** `default`. */
  public static readonly DEFAULT = new DebeziumDdlParserType('default');

  /** `legacy`. */
  public static readonly LEGACY = new DebeziumDdlParserType('legacy');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumDdlParserType {
    return new DebeziumDdlParserType(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumDeleteTombstoneHandlingMode {
    return new DebeziumDeleteTombstoneHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumEventConvertingFailureHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumEventConvertingFailureHandlingMode('fail');

  /** `skip`. */
  public static readonly SKIP = new DebeziumEventConvertingFailureHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumEventConvertingFailureHandlingMode('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumEventConvertingFailureHandlingMode {
    return new DebeziumEventConvertingFailureHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumEventDeserializationFailureHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumEventDeserializationFailureHandlingMode('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumEventDeserializationFailureHandlingMode('ignore');

  /** `skip`. */
  public static readonly SKIP = new DebeziumEventDeserializationFailureHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumEventDeserializationFailureHandlingMode('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumEventDeserializationFailureHandlingMode {
    return new DebeziumEventDeserializationFailureHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumEventProcessingFailureHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumEventProcessingFailureHandlingMode('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumEventProcessingFailureHandlingMode('ignore');

  /** `skip`. */
  public static readonly SKIP = new DebeziumEventProcessingFailureHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumEventProcessingFailureHandlingMode('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumEventProcessingFailureHandlingMode {
    return new DebeziumEventProcessingFailureHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumFieldMissingBehavior {
  /** `fail`. */
  public static readonly FAIL = new DebeziumFieldMissingBehavior('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumFieldMissingBehavior('ignore');

  /** `warn`. */
  public static readonly WARN = new DebeziumFieldMissingBehavior('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumFieldMissingBehavior {
    return new DebeziumFieldMissingBehavior(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumFieldNameAdjustmentMode {
  /** `avro`. */
  public static readonly AVRO = new DebeziumFieldNameAdjustmentMode('avro');

  /** `avro_unicode`. */
  public static readonly AVRO_UNICODE = new DebeziumFieldNameAdjustmentMode('avro_unicode');

  /** `none`. */
  public static readonly NONE = new DebeziumFieldNameAdjustmentMode('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumFieldNameAdjustmentMode {
    return new DebeziumFieldNameAdjustmentMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumFormat {
  /** `ewkb`. */
  public static readonly EWKB = new DebeziumFormat('ewkb');

  /** `wkb`. */
  public static readonly WKB = new DebeziumFormat('wkb');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumFormat {
    return new DebeziumFormat(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumGuardrailCollectionsLimitAction {
    return new DebeziumGuardrailCollectionsLimitAction(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumHstoreHandlingMode {
  /** `json`. */
  public static readonly JSON = new DebeziumHstoreHandlingMode('json');

  /** `map`. */
  public static readonly MAP = new DebeziumHstoreHandlingMode('map');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumHstoreHandlingMode {
    return new DebeziumHstoreHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumInconsistentSchemaHandlingMode {
  /** `fail`. */
  public static readonly FAIL = new DebeziumInconsistentSchemaHandlingMode('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumInconsistentSchemaHandlingMode('ignore');

  /** `skip`. */
  public static readonly SKIP = new DebeziumInconsistentSchemaHandlingMode('skip');

  /** `warn`. */
  public static readonly WARN = new DebeziumInconsistentSchemaHandlingMode('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumInconsistentSchemaHandlingMode {
    return new DebeziumInconsistentSchemaHandlingMode(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumIntervalHandlingMode {
    return new DebeziumIntervalHandlingMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumLogMiningBufferType {
  /** `ehcache`. */
  public static readonly EHCACHE = new DebeziumLogMiningBufferType('ehcache');

  /** `infinispan_embedded`. */
  public static readonly INFINISPAN_EMBEDDED = new DebeziumLogMiningBufferType('infinispan_embedded');

  /** `infinispan_remote`. */
  public static readonly INFINISPAN_REMOTE = new DebeziumLogMiningBufferType('infinispan_remote');

  /** `memory`. */
  public static readonly MEMORY = new DebeziumLogMiningBufferType('memory');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumLogMiningBufferType {
    return new DebeziumLogMiningBufferType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumLogMiningQueryFilterMode {
  /** `in`. */
  public static readonly IN = new DebeziumLogMiningQueryFilterMode('in');

  /** `none`. */
  public static readonly NONE = new DebeziumLogMiningQueryFilterMode('none');

  /** `regex`. */
  public static readonly REGEX = new DebeziumLogMiningQueryFilterMode('regex');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumLogMiningQueryFilterMode {
    return new DebeziumLogMiningQueryFilterMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumLogMiningStrategy {
  /** `dictionary_from_file`. */
  public static readonly DICTIONARY_FROM_FILE = new DebeziumLogMiningStrategy('dictionary_from_file');

  /** `hybrid`. */
  public static readonly HYBRID = new DebeziumLogMiningStrategy('hybrid');

  /** `online_catalog`. */
  public static readonly ONLINE_CATALOG = new DebeziumLogMiningStrategy('online_catalog');

  /** `redo_log_catalog`. */
  public static readonly REDO_LOG_CATALOG = new DebeziumLogMiningStrategy('redo_log_catalog');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumLogMiningStrategy {
    return new DebeziumLogMiningStrategy(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumLsnFlushMode {
  /** `connector`. */
  public static readonly CONNECTOR = new DebeziumLsnFlushMode('connector');

  /** `connector_and_driver`. */
  public static readonly CONNECTOR_AND_DRIVER = new DebeziumLsnFlushMode('connector_and_driver');

  /** `manual`. */
  public static readonly MANUAL = new DebeziumLsnFlushMode('manual');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumLsnFlushMode {
    return new DebeziumLsnFlushMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumLsnFlushTimeoutAction {
  /** `fail`. */
  public static readonly FAIL = new DebeziumLsnFlushTimeoutAction('fail');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumLsnFlushTimeoutAction('ignore');

  /** `warn`. */
  public static readonly WARN = new DebeziumLsnFlushTimeoutAction('warn');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumLsnFlushTimeoutAction {
    return new DebeziumLsnFlushTimeoutAction(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOperation {
  /** `copy`. */
  public static readonly COPY = new DebeziumOperation('copy');

  /** `move`. */
  public static readonly MOVE = new DebeziumOperation('move');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumOperation {
    return new DebeziumOperation(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumOutputMode {
  /** `array`. */
  public static readonly ARRAY = new DebeziumOutputMode('array');

  /** `single`. */
  public static readonly SINGLE = new DebeziumOutputMode('single');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumOutputMode {
    return new DebeziumOutputMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPluginName {
  /** `decoderbufs`. */
  public static readonly DECODERBUFS = new DebeziumPluginName('decoderbufs');

  /** `pgoutput`. */
  public static readonly PGOUTPUT = new DebeziumPluginName('pgoutput');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumPluginName {
    return new DebeziumPluginName(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPostgresSslMode {
  /** `allow`. */
  public static readonly ALLOW = new DebeziumPostgresSslMode('allow');

  /** `disable`. */
  public static readonly DISABLE = new DebeziumPostgresSslMode('disable');

  /** `prefer`. */
  public static readonly PREFER = new DebeziumPostgresSslMode('prefer');

  /** `require`. */
  public static readonly REQUIRE = new DebeziumPostgresSslMode('require');

  /** `verify-ca`. */
  public static readonly VERIFY_CA = new DebeziumPostgresSslMode('verify-ca');

  /** `verify-full`. */
  public static readonly VERIFY_FULL = new DebeziumPostgresSslMode('verify-full');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumPostgresSslMode {
    return new DebeziumPostgresSslMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumPublicationAutocreateMode {
  /** `all_tables`. */
  public static readonly ALL_TABLES = new DebeziumPublicationAutocreateMode('all_tables');

  /** `disabled`. */
  public static readonly DISABLED = new DebeziumPublicationAutocreateMode('disabled');

  /** `filtered`. */
  public static readonly FILTERED = new DebeziumPublicationAutocreateMode('filtered');

  /** `no_tables`. */
  public static readonly NO_TABLES = new DebeziumPublicationAutocreateMode('no_tables');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumPublicationAutocreateMode {
    return new DebeziumPublicationAutocreateMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSchemaNameAdjustmentMode {
  /** `avro`. */
  public static readonly AVRO = new DebeziumSchemaNameAdjustmentMode('avro');

  /** `avro_unicode`. */
  public static readonly AVRO_UNICODE = new DebeziumSchemaNameAdjustmentMode('avro_unicode');

  /** `none`. */
  public static readonly NONE = new DebeziumSchemaNameAdjustmentMode('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumSchemaNameAdjustmentMode {
    return new DebeziumSchemaNameAdjustmentMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSchemaRefreshMode {
  /** `columns_diff`. */
  public static readonly COLUMNS_DIFF = new DebeziumSchemaRefreshMode('columns_diff');

  /** `columns_diff_exclude_unchanged_toast`. */
  public static readonly COLUMNS_DIFF_EXCLUDE_UNCHANGED_TOAST = new DebeziumSchemaRefreshMode('columns_diff_exclude_unchanged_toast');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumSchemaRefreshMode {
    return new DebeziumSchemaRefreshMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumSnapshotIsolationMode {
  /** `exclusive`. */
  public static readonly EXCLUSIVE = new DebeziumSnapshotIsolationMode('exclusive');

  /** `read_committed`. */
  public static readonly READ_COMMITTED = new DebeziumSnapshotIsolationMode('read_committed');

  /** `read_uncommitted`. */
  public static readonly READ_UNCOMMITTED = new DebeziumSnapshotIsolationMode('read_uncommitted');

  /** `repeatable_read`. */
  public static readonly REPEATABLE_READ = new DebeziumSnapshotIsolationMode('repeatable_read');

  /** `serializable`. */
  public static readonly SERIALIZABLE = new DebeziumSnapshotIsolationMode('serializable');

  /** `snapshot`. */
  public static readonly SNAPSHOT = new DebeziumSnapshotIsolationMode('snapshot');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumSnapshotIsolationMode {
    return new DebeziumSnapshotIsolationMode(value);
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

  /** `extended`. */
  public static readonly EXTENDED = new DebeziumSnapshotLockingMode('extended');

  /** `minimal`. */
  public static readonly MINIMAL = new DebeziumSnapshotLockingMode('minimal');

  /** `minimal_percona`. */
  public static readonly MINIMAL_PERCONA = new DebeziumSnapshotLockingMode('minimal_percona');

  /** `minimal_percona_no_table_locks`. */
  public static readonly MINIMAL_PERCONA_NO_TABLE_LOCKS = new DebeziumSnapshotLockingMode('minimal_percona_no_table_locks');

  /** `none`. */
  public static readonly NONE = new DebeziumSnapshotLockingMode('none');

  /** `shared`. */
  public static readonly SHARED = new DebeziumSnapshotLockingMode('shared');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /** `recovery`. */
  public static readonly RECOVERY = new DebeziumSnapshotMode('recovery');

  /** `schema_only`. */
  public static readonly SCHEMA_ONLY = new DebeziumSnapshotMode('schema_only');

  /** `schema_only_recovery`. */
  public static readonly SCHEMA_ONLY_RECOVERY = new DebeziumSnapshotMode('schema_only_recovery');

  /** `when_needed`. */
  public static readonly WHEN_NEEDED = new DebeziumSnapshotMode('when_needed');

  /** `when_needed_no_data`. */
  public static readonly WHEN_NEEDED_NO_DATA = new DebeziumSnapshotMode('when_needed_no_data');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumSnapshotTablesOrderByRowCount {
    return new DebeziumSnapshotTablesOrderByRowCount(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumTableFieldAdditionalMissing {
  /** `error`. */
  public static readonly ERROR = new DebeziumTableFieldAdditionalMissing('error');

  /** `ignore`. */
  public static readonly IGNORE = new DebeziumTableFieldAdditionalMissing('ignore');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumTableFieldAdditionalMissing {
    return new DebeziumTableFieldAdditionalMissing(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class DebeziumTableJsonPayloadNullBehavior {
  /** `ignore`. */
  public static readonly IGNORE = new DebeziumTableJsonPayloadNullBehavior('ignore');

  /** `optional_bytes`. */
  public static readonly OPTIONAL_BYTES = new DebeziumTableJsonPayloadNullBehavior('optional_bytes');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumTableJsonPayloadNullBehavior {
    return new DebeziumTableJsonPayloadNullBehavior(value);
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

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
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

  /** `structured`. */
  public static readonly STRUCTURED = new DebeziumTimePrecisionMode('structured');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): DebeziumTimePrecisionMode {
    return new DebeziumTimePrecisionMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

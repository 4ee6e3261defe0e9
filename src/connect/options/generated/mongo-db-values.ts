// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class MongoDbSinkDocumentIdStrategyUuidFormat {
  /** `binary`. */
  public static readonly BINARY = new MongoDbSinkDocumentIdStrategyUuidFormat('binary');

  /** `string`. */
  public static readonly STRING = new MongoDbSinkDocumentIdStrategyUuidFormat('string');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSinkDocumentIdStrategyUuidFormat {
    return new MongoDbSinkDocumentIdStrategyUuidFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSinkErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new MongoDbSinkErrorsTolerance('all');

  /** `data`. */
  public static readonly DATA = new MongoDbSinkErrorsTolerance('data');

  /** `none`. */
  public static readonly NONE = new MongoDbSinkErrorsTolerance('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSinkErrorsTolerance {
    return new MongoDbSinkErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSinkProjectionType {
  /** `allowlist`. */
  public static readonly ALLOWLIST = new MongoDbSinkProjectionType('allowlist');

  /** `blacklist`. */
  public static readonly BLACKLIST = new MongoDbSinkProjectionType('blacklist');

  /** `blocklist`. */
  public static readonly BLOCKLIST = new MongoDbSinkProjectionType('blocklist');

  /** `none`. */
  public static readonly NONE = new MongoDbSinkProjectionType('none');

  /** `whitelist`. */
  public static readonly WHITELIST = new MongoDbSinkProjectionType('whitelist');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSinkProjectionType {
    return new MongoDbSinkProjectionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSinkTimeseriesGranularity {
  /** `hours`. */
  public static readonly HOURS = new MongoDbSinkTimeseriesGranularity('hours');

  /** `minutes`. */
  public static readonly MINUTES = new MongoDbSinkTimeseriesGranularity('minutes');

  /** `seconds`. */
  public static readonly SECONDS = new MongoDbSinkTimeseriesGranularity('seconds');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSinkTimeseriesGranularity {
    return new MongoDbSinkTimeseriesGranularity(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSourceChangeStreamFullDocument {
  /** `default`. */
  public static readonly DEFAULT = new MongoDbSourceChangeStreamFullDocument('default');

  /** `required`. */
  public static readonly REQUIRED = new MongoDbSourceChangeStreamFullDocument('required');

  /** `updateLookup`. */
  public static readonly UPDATE_LOOKUP = new MongoDbSourceChangeStreamFullDocument('updateLookup');

  /** `whenAvailable`. */
  public static readonly WHEN_AVAILABLE = new MongoDbSourceChangeStreamFullDocument('whenAvailable');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSourceChangeStreamFullDocument {
    return new MongoDbSourceChangeStreamFullDocument(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSourceChangeStreamFullDocumentBeforeChange {
  /** `default`. */
  public static readonly DEFAULT = new MongoDbSourceChangeStreamFullDocumentBeforeChange('default');

  /** `off`. */
  public static readonly OFF = new MongoDbSourceChangeStreamFullDocumentBeforeChange('off');

  /** `required`. */
  public static readonly REQUIRED = new MongoDbSourceChangeStreamFullDocumentBeforeChange('required');

  /** `whenAvailable`. */
  public static readonly WHEN_AVAILABLE = new MongoDbSourceChangeStreamFullDocumentBeforeChange('whenAvailable');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSourceChangeStreamFullDocumentBeforeChange {
    return new MongoDbSourceChangeStreamFullDocumentBeforeChange(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSourceErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new MongoDbSourceErrorsTolerance('all');

  /** `none`. */
  public static readonly NONE = new MongoDbSourceErrorsTolerance('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSourceErrorsTolerance {
    return new MongoDbSourceErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSourceOutputFormat {
  /** `bson`. */
  public static readonly BSON = new MongoDbSourceOutputFormat('bson');

  /** `json`. */
  public static readonly JSON = new MongoDbSourceOutputFormat('json');

  /** `schema`. */
  public static readonly SCHEMA = new MongoDbSourceOutputFormat('schema');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSourceOutputFormat {
    return new MongoDbSourceOutputFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbSourceStartupMode {
  /** `copy_existing`. */
  public static readonly COPY_EXISTING = new MongoDbSourceStartupMode('copy_existing');

  /** `latest`. */
  public static readonly LATEST = new MongoDbSourceStartupMode('latest');

  /** `timestamp`. */
  public static readonly TIMESTAMP = new MongoDbSourceStartupMode('timestamp');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MongoDbSourceStartupMode {
    return new MongoDbSourceStartupMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

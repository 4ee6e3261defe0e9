// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class MongoDbChangeStreamFullDocument {
  /** `default`. */
  public static readonly DEFAULT = new MongoDbChangeStreamFullDocument('default');

  /** `required`. */
  public static readonly REQUIRED = new MongoDbChangeStreamFullDocument('required');

  /** `updateLookup`. */
  public static readonly UPDATE_LOOKUP = new MongoDbChangeStreamFullDocument('updateLookup');

  /** `whenAvailable`. */
  public static readonly WHEN_AVAILABLE = new MongoDbChangeStreamFullDocument('whenAvailable');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbChangeStreamFullDocument {
    return new MongoDbChangeStreamFullDocument(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbChangeStreamFullDocumentBeforeChange {
  /** `default`. */
  public static readonly DEFAULT = new MongoDbChangeStreamFullDocumentBeforeChange('default');

  /** `off`. */
  public static readonly OFF = new MongoDbChangeStreamFullDocumentBeforeChange('off');

  /** `required`. */
  public static readonly REQUIRED = new MongoDbChangeStreamFullDocumentBeforeChange('required');

  /** `whenAvailable`. */
  public static readonly WHEN_AVAILABLE = new MongoDbChangeStreamFullDocumentBeforeChange('whenAvailable');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbChangeStreamFullDocumentBeforeChange {
    return new MongoDbChangeStreamFullDocumentBeforeChange(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbDocumentIdStrategyPartialKeyProjectionType {
  /** `allowlist`. */
  public static readonly ALLOWLIST = new MongoDbDocumentIdStrategyPartialKeyProjectionType('allowlist');

  /** `blacklist`. */
  public static readonly BLACKLIST = new MongoDbDocumentIdStrategyPartialKeyProjectionType('blacklist');

  /** `blocklist`. */
  public static readonly BLOCKLIST = new MongoDbDocumentIdStrategyPartialKeyProjectionType('blocklist');

  /** `none`. */
  public static readonly NONE = new MongoDbDocumentIdStrategyPartialKeyProjectionType('none');

  /** `whitelist`. */
  public static readonly WHITELIST = new MongoDbDocumentIdStrategyPartialKeyProjectionType('whitelist');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbDocumentIdStrategyPartialKeyProjectionType {
    return new MongoDbDocumentIdStrategyPartialKeyProjectionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbDocumentIdStrategyPartialValueProjectionType {
  /** `allowlist`. */
  public static readonly ALLOWLIST = new MongoDbDocumentIdStrategyPartialValueProjectionType('allowlist');

  /** `blacklist`. */
  public static readonly BLACKLIST = new MongoDbDocumentIdStrategyPartialValueProjectionType('blacklist');

  /** `blocklist`. */
  public static readonly BLOCKLIST = new MongoDbDocumentIdStrategyPartialValueProjectionType('blocklist');

  /** `none`. */
  public static readonly NONE = new MongoDbDocumentIdStrategyPartialValueProjectionType('none');

  /** `whitelist`. */
  public static readonly WHITELIST = new MongoDbDocumentIdStrategyPartialValueProjectionType('whitelist');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbDocumentIdStrategyPartialValueProjectionType {
    return new MongoDbDocumentIdStrategyPartialValueProjectionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbDocumentIdStrategyUuidFormat {
  /** `binary`. */
  public static readonly BINARY = new MongoDbDocumentIdStrategyUuidFormat('binary');

  /** `string`. */
  public static readonly STRING = new MongoDbDocumentIdStrategyUuidFormat('string');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbDocumentIdStrategyUuidFormat {
    return new MongoDbDocumentIdStrategyUuidFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new MongoDbErrorsTolerance('all');

  /** `data`. */
  public static readonly DATA = new MongoDbErrorsTolerance('data');

  /** `none`. */
  public static readonly NONE = new MongoDbErrorsTolerance('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbErrorsTolerance {
    return new MongoDbErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbKeyProjectionType {
  /** `allowlist`. */
  public static readonly ALLOWLIST = new MongoDbKeyProjectionType('allowlist');

  /** `blacklist`. */
  public static readonly BLACKLIST = new MongoDbKeyProjectionType('blacklist');

  /** `blocklist`. */
  public static readonly BLOCKLIST = new MongoDbKeyProjectionType('blocklist');

  /** `none`. */
  public static readonly NONE = new MongoDbKeyProjectionType('none');

  /** `whitelist`. */
  public static readonly WHITELIST = new MongoDbKeyProjectionType('whitelist');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbKeyProjectionType {
    return new MongoDbKeyProjectionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbMongoErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new MongoDbMongoErrorsTolerance('all');

  /** `data`. */
  public static readonly DATA = new MongoDbMongoErrorsTolerance('data');

  /** `none`. */
  public static readonly NONE = new MongoDbMongoErrorsTolerance('none');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbMongoErrorsTolerance {
    return new MongoDbMongoErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbOutputFormatKey {
  /** `bson`. */
  public static readonly BSON = new MongoDbOutputFormatKey('bson');

  /** `json`. */
  public static readonly JSON = new MongoDbOutputFormatKey('json');

  /** `schema`. */
  public static readonly SCHEMA = new MongoDbOutputFormatKey('schema');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbOutputFormatKey {
    return new MongoDbOutputFormatKey(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbOutputFormatValue {
  /** `bson`. */
  public static readonly BSON = new MongoDbOutputFormatValue('bson');

  /** `json`. */
  public static readonly JSON = new MongoDbOutputFormatValue('json');

  /** `schema`. */
  public static readonly SCHEMA = new MongoDbOutputFormatValue('schema');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbOutputFormatValue {
    return new MongoDbOutputFormatValue(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbStartupMode {
  /** `copy_existing`. */
  public static readonly COPY_EXISTING = new MongoDbStartupMode('copy_existing');

  /** `latest`. */
  public static readonly LATEST = new MongoDbStartupMode('latest');

  /** `timestamp`. */
  public static readonly TIMESTAMP = new MongoDbStartupMode('timestamp');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbStartupMode {
    return new MongoDbStartupMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbTimeseriesGranularity {
  /** `hours`. */
  public static readonly HOURS = new MongoDbTimeseriesGranularity('hours');

  /** `minutes`. */
  public static readonly MINUTES = new MongoDbTimeseriesGranularity('minutes');

  /** `seconds`. */
  public static readonly SECONDS = new MongoDbTimeseriesGranularity('seconds');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbTimeseriesGranularity {
    return new MongoDbTimeseriesGranularity(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MongoDbValueProjectionType {
  /** `allowlist`. */
  public static readonly ALLOWLIST = new MongoDbValueProjectionType('allowlist');

  /** `blacklist`. */
  public static readonly BLACKLIST = new MongoDbValueProjectionType('blacklist');

  /** `blocklist`. */
  public static readonly BLOCKLIST = new MongoDbValueProjectionType('blocklist');

  /** `none`. */
  public static readonly NONE = new MongoDbValueProjectionType('none');

  /** `whitelist`. */
  public static readonly WHITELIST = new MongoDbValueProjectionType('whitelist');

  /**
   * A value that this library does not know.
   *
   * @param value the value as it stands in the configuration
   */
  public static of(value: string): MongoDbValueProjectionType {
    return new MongoDbValueProjectionType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class ConfluentElasticsearchSinkBehaviorOnMalformedDocuments {
  /** `fail`. */
  public static readonly FAIL = new ConfluentElasticsearchSinkBehaviorOnMalformedDocuments('fail');

  /** `ignore`. */
  public static readonly IGNORE = new ConfluentElasticsearchSinkBehaviorOnMalformedDocuments('ignore');

  /** `warn`. */
  public static readonly WARN = new ConfluentElasticsearchSinkBehaviorOnMalformedDocuments('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentElasticsearchSinkBehaviorOnMalformedDocuments {
    return new ConfluentElasticsearchSinkBehaviorOnMalformedDocuments(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentElasticsearchSinkBehaviorOnNullValues {
  /** `delete`. */
  public static readonly DELETE = new ConfluentElasticsearchSinkBehaviorOnNullValues('delete');

  /** `fail`. */
  public static readonly FAIL = new ConfluentElasticsearchSinkBehaviorOnNullValues('fail');

  /** `ignore`. */
  public static readonly IGNORE = new ConfluentElasticsearchSinkBehaviorOnNullValues('ignore');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentElasticsearchSinkBehaviorOnNullValues {
    return new ConfluentElasticsearchSinkBehaviorOnNullValues(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentElasticsearchSinkExternalResourceUsage {
  /** `alias_datastream`. */
  public static readonly ALIAS_DATASTREAM = new ConfluentElasticsearchSinkExternalResourceUsage('alias_datastream');

  /** `alias_index`. */
  public static readonly ALIAS_INDEX = new ConfluentElasticsearchSinkExternalResourceUsage('alias_index');

  /** `datastream`. */
  public static readonly DATASTREAM = new ConfluentElasticsearchSinkExternalResourceUsage('datastream');

  /** `disabled`. */
  public static readonly DISABLED = new ConfluentElasticsearchSinkExternalResourceUsage('disabled');

  /** `index`. */
  public static readonly INDEX = new ConfluentElasticsearchSinkExternalResourceUsage('index');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentElasticsearchSinkExternalResourceUsage {
    return new ConfluentElasticsearchSinkExternalResourceUsage(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentElasticsearchSinkSecurityProtocol {
  /** `plaintext`. */
  public static readonly PLAINTEXT = new ConfluentElasticsearchSinkSecurityProtocol('plaintext');

  /** `ssl`. */
  public static readonly SSL = new ConfluentElasticsearchSinkSecurityProtocol('ssl');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentElasticsearchSinkSecurityProtocol {
    return new ConfluentElasticsearchSinkSecurityProtocol(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class ConfluentElasticsearchSinkWriteMethod {
  /** `insert`. */
  public static readonly INSERT = new ConfluentElasticsearchSinkWriteMethod('insert');

  /** `upsert`. */
  public static readonly UPSERT = new ConfluentElasticsearchSinkWriteMethod('upsert');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): ConfluentElasticsearchSinkWriteMethod {
    return new ConfluentElasticsearchSinkWriteMethod(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

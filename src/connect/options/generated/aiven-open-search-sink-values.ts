// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenOpenSearchSinkAwsSigningService {
  /** `aoss`. */
  public static readonly AOSS = new AivenOpenSearchSinkAwsSigningService('aoss');

  /** `es`. */
  public static readonly ES = new AivenOpenSearchSinkAwsSigningService('es');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenOpenSearchSinkAwsSigningService {
    return new AivenOpenSearchSinkAwsSigningService(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenOpenSearchSinkBehaviorOnNullValues {
  /** `delete`. */
  public static readonly DELETE = new AivenOpenSearchSinkBehaviorOnNullValues('delete');

  /** `fail`. */
  public static readonly FAIL = new AivenOpenSearchSinkBehaviorOnNullValues('fail');

  /** `ignore`. */
  public static readonly IGNORE = new AivenOpenSearchSinkBehaviorOnNullValues('ignore');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenOpenSearchSinkBehaviorOnNullValues {
    return new AivenOpenSearchSinkBehaviorOnNullValues(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenOpenSearchSinkFailureBehavior {
  /** `fail`. */
  public static readonly FAIL = new AivenOpenSearchSinkFailureBehavior('fail');

  /** `ignore`. */
  public static readonly IGNORE = new AivenOpenSearchSinkFailureBehavior('ignore');

  /** `report`. */
  public static readonly REPORT = new AivenOpenSearchSinkFailureBehavior('report');

  /** `warn`. */
  public static readonly WARN = new AivenOpenSearchSinkFailureBehavior('warn');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenOpenSearchSinkFailureBehavior {
    return new AivenOpenSearchSinkFailureBehavior(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenOpenSearchSinkIndexWriteMethod {
  /** `insert`. */
  public static readonly INSERT = new AivenOpenSearchSinkIndexWriteMethod('insert');

  /** `upsert`. */
  public static readonly UPSERT = new AivenOpenSearchSinkIndexWriteMethod('upsert');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenOpenSearchSinkIndexWriteMethod {
    return new AivenOpenSearchSinkIndexWriteMethod(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenOpenSearchSinkKeyIgnoreIdStrategy {
  /** `none`. */
  public static readonly NONE = new AivenOpenSearchSinkKeyIgnoreIdStrategy('none');

  /** `record.key`. */
  public static readonly RECORD_KEY = new AivenOpenSearchSinkKeyIgnoreIdStrategy('record.key');

  /** `topic.partition.offset`. */
  public static readonly TOPIC_PARTITION_OFFSET = new AivenOpenSearchSinkKeyIgnoreIdStrategy('topic.partition.offset');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenOpenSearchSinkKeyIgnoreIdStrategy {
    return new AivenOpenSearchSinkKeyIgnoreIdStrategy(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

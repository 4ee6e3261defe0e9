// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class MirrorMakerConfigActionReload {
  /** `none`. */
  public static readonly NONE = new MirrorMakerConfigActionReload('none');

  /** `restart`. */
  public static readonly RESTART = new MirrorMakerConfigActionReload('restart');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MirrorMakerConfigActionReload {
    return new MirrorMakerConfigActionReload(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MirrorMakerErrorsTolerance {
  /** `all`. */
  public static readonly ALL = new MirrorMakerErrorsTolerance('all');

  /** `none`. */
  public static readonly NONE = new MirrorMakerErrorsTolerance('none');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MirrorMakerErrorsTolerance {
    return new MirrorMakerErrorsTolerance(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MirrorMakerOffsetSyncsTopicLocation {
  /** `source`. */
  public static readonly SOURCE = new MirrorMakerOffsetSyncsTopicLocation('source');

  /** `target`. */
  public static readonly TARGET = new MirrorMakerOffsetSyncsTopicLocation('target');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MirrorMakerOffsetSyncsTopicLocation {
    return new MirrorMakerOffsetSyncsTopicLocation(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MirrorMakerSecurityProtocol {
  /** `PLAINTEXT`. */
  public static readonly PLAINTEXT = new MirrorMakerSecurityProtocol('PLAINTEXT');

  /** `SASL_PLAINTEXT`. */
  public static readonly SASL_PLAINTEXT = new MirrorMakerSecurityProtocol('SASL_PLAINTEXT');

  /** `SASL_SSL`. */
  public static readonly SASL_SSL = new MirrorMakerSecurityProtocol('SASL_SSL');

  /** `SSL`. */
  public static readonly SSL = new MirrorMakerSecurityProtocol('SSL');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MirrorMakerSecurityProtocol {
    return new MirrorMakerSecurityProtocol(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class MirrorMakerSourceUseIncrementalAlterConfigs {
  /** `never`. */
  public static readonly NEVER = new MirrorMakerSourceUseIncrementalAlterConfigs('never');

  /** `requested`. */
  public static readonly REQUESTED = new MirrorMakerSourceUseIncrementalAlterConfigs('requested');

  /** `required`. */
  public static readonly REQUIRED = new MirrorMakerSourceUseIncrementalAlterConfigs('required');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): MirrorMakerSourceUseIncrementalAlterConfigs {
    return new MirrorMakerSourceUseIncrementalAlterConfigs(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class AivenHttpSinkAuthorizationType {
  /** `none`. */
  public static readonly NONE = new AivenHttpSinkAuthorizationType('none');

  /** `oauth2`. */
  public static readonly OAUTH2 = new AivenHttpSinkAuthorizationType('oauth2');

  /** `static`. */
  public static readonly STATIC = new AivenHttpSinkAuthorizationType('static');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenHttpSinkAuthorizationType {
    return new AivenHttpSinkAuthorizationType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class AivenHttpSinkOauth2ClientAuthorizationMode {
  /** `HEADER`. */
  public static readonly HEADER = new AivenHttpSinkOauth2ClientAuthorizationMode('HEADER');

  /** `URL`. */
  public static readonly URL = new AivenHttpSinkOauth2ClientAuthorizationMode('URL');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): AivenHttpSinkOauth2ClientAuthorizationMode {
    return new AivenHttpSinkOauth2ClientAuthorizationMode(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class JsonConverterDecimalFormat {
  /** `BASE64`. */
  public static readonly BASE64 = new JsonConverterDecimalFormat('BASE64');

  /** `NUMERIC`. */
  public static readonly NUMERIC = new JsonConverterDecimalFormat('NUMERIC');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): JsonConverterDecimalFormat {
    return new JsonConverterDecimalFormat(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class GlueAvroConverterCompression {
  /** `NONE`. */
  public static readonly NONE = new GlueAvroConverterCompression('NONE');

  /** `ZLIB`. */
  public static readonly ZLIB = new GlueAvroConverterCompression('ZLIB');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): GlueAvroConverterCompression {
    return new GlueAvroConverterCompression(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** Values of an option. */
export class GlueAvroConverterRecordType {
  /** `GENERIC_RECORD`. */
  public static readonly GENERIC_RECORD = new GlueAvroConverterRecordType('GENERIC_RECORD');

  /** `SPECIFIC_RECORD`. */
  public static readonly SPECIFIC_RECORD = new GlueAvroConverterRecordType('SPECIFIC_RECORD');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): GlueAvroConverterRecordType {
    return new GlueAvroConverterRecordType(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

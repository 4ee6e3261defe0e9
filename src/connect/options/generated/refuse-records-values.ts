// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class RefuseRecordsValue {
  /** `any`. */
  public static readonly ANY = new RefuseRecordsValue('any');

  /** `document`. */
  public static readonly DOCUMENT = new RefuseRecordsValue('document');

  /** `struct`. */
  public static readonly STRUCT = new RefuseRecordsValue('struct');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): RefuseRecordsValue {
    return new RefuseRecordsValue(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

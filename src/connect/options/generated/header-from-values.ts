// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/** Values of an option. */
export class HeaderFromOperation {
  /** `copy`. */
  public static readonly COPY = new HeaderFromOperation('copy');

  /** `move`. */
  public static readonly MOVE = new HeaderFromOperation('move');

  /** A value that this library does not know, as it stands in the configuration. */
  public static of(value: string): HeaderFromOperation {
    return new HeaderFromOperation(value);
  }

  private constructor(
    /** The value as it stands in the configuration. */
    public readonly value: string,
  ) {}
}

/** The primitive types for which Apache Kafka has serializers. */
export class PrimitiveType {
  /** A Boolean. */
  public static readonly BOOLEAN = new PrimitiveType('Boolean');
  /** A 64-bit floating-point number. */
  public static readonly DOUBLE = new PrimitiveType('Double');
  /** A 32-bit floating-point number. */
  public static readonly FLOAT = new PrimitiveType('Float');
  /** A 32-bit integer. */
  public static readonly INTEGER = new PrimitiveType('Integer');
  /** A 64-bit integer. */
  public static readonly LONG = new PrimitiveType('Long');
  /** A 16-bit integer. */
  public static readonly SHORT = new PrimitiveType('Short');

  /**
   * Another type for which Kafka Connect has a converter.
   *
   * @param value the first part of the name of the converter class
   */
  public static of(value: string): PrimitiveType {
    return new PrimitiveType(value);
  }

  private constructor(
    /** The first part of the name of the converter class. */
    public readonly value: string,
  ) {}
}

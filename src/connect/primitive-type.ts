/** Numbers and booleans for which Apache Kafka has serializers. */
export class PrimitiveType {
  /** True or false. */
  public static readonly BOOLEAN = new PrimitiveType('Boolean');
  /** A floating-point number of 64 bits. */
  public static readonly DOUBLE = new PrimitiveType('Double');
  /** A floating-point number of 32 bits. */
  public static readonly FLOAT = new PrimitiveType('Float');
  /** A whole number of 32 bits. */
  public static readonly INTEGER = new PrimitiveType('Integer');
  /** A whole number of 64 bits. */
  public static readonly LONG = new PrimitiveType('Long');
  /** A whole number of 16 bits. */
  public static readonly SHORT = new PrimitiveType('Short');

  /**
   * Another type of which Kafka Connect has a converter.
   *
   * @param value what the name of the converter class begins with
   */
  public static of(value: string): PrimitiveType {
    return new PrimitiveType(value);
  }

  private constructor(
    /** What the name of the converter class begins with. */
    public readonly value: string,
  ) {}
}

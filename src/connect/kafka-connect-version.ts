/**
 * A version of Apache Kafka Connect that MSK Connect supports.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html
 */
export class KafkaConnectVersion {
  /** Kafka Connect 2.7.1 on Java 11. Use it only for plugins that do not run on 3.7. */
  public static readonly V2_7_1 = new KafkaConnectVersion('2.7.1', 11);
  /** Kafka Connect 3.7 (the service selects the patch version) on Java 17. */
  public static readonly V3_7_X = new KafkaConnectVersion('3.7.x', 17);

  /**
   * A version that this library does not define yet.
   *
   * @param version the version as in the MSK Connect API, such as `3.7.x`
   * @param javaVersion the Java feature release that its workers run on, such as 17
   */
  public static of(version: string, javaVersion: number): KafkaConnectVersion {
    return new KafkaConnectVersion(version, javaVersion);
  }

  private constructor(
    /** The version as in the MSK Connect API. */
    public readonly version: string,
    /** The Java feature release of the workers; plugins that are compiled for a later one do not load. */
    public readonly javaVersion: number,
  ) {}
}

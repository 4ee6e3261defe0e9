import type { Size } from 'aws-cdk-lib';

/** A size that can be switched off, which connectors write as -1. */
export class OptionalSize {
  /**
   * A size.
   *
   * @param size the size
   */
  public static of(size: Size): OptionalSize {
    return new OptionalSize(String(size.toBytes()));
  }

  /** Switched off, or without a limit, by the option. */
  public static disabled(): OptionalSize {
    return new OptionalSize('-1');
  }

  private constructor(
    /** What stands in the configuration: bytes, or -1. */
    public readonly value: string,
  ) {}
}
